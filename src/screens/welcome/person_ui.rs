//! The second step: who sits here, as it will stand in the answers.

use super::{State, Step, WelcomeAction, sentence_ui};
use crate::domain::language::Language;
use crate::t;
use crate::widgets::button::{primary_button_ui, secondary_button_ui, text_link_ui};
use crate::widgets::field::{Choice, Hint, labelled_text_ui, radio_ui};
use eframe::egui::{Key, Modifiers, ScrollArea, Ui};

/// Which of a file's people sits here.
pub(super) fn choose_ui(
    ui: &mut Ui,
    state: &mut State,
    language: Language,
) -> Option<WelcomeAction> {
    let mut action = None;
    sentence_ui(ui, &t!(language, "welcome-choose-words"));
    ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
        for person in &state.people {
            let label = match &person.title {
                Some(title) => format!("{}, {title}", person.name),
                None => person.name.clone(),
            };
            let ring = radio_ui(ui, Choice::from(state.chosen == Some(person.id)), &label);
            if std::mem::take(&mut state.opened) {
                ring.request_focus();
            }
            if ring.clicked() {
                state.chosen = Some(person.id);
            }
        }
    });
    if text_link_ui(ui, &t!(language, "welcome-not-listed")).clicked() {
        state.go(Step::Person);
    }
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        if primary_button_ui(ui, None, &t!(language, "welcome-open")).clicked() {
            match state.chosen {
                Some(person) => action = Some(WelcomeAction::SitDown(person)),
                None => state.problem = Some(t!(language, "welcome-choose-first")),
            }
        }
        back_ui(ui, state, Step::Place, language);
    });
    action
}

/// Name, title and how to reach somebody new.
pub(super) fn person_ui(
    ui: &mut Ui,
    state: &mut State,
    language: Language,
) -> Option<WelcomeAction> {
    let joining = !state.people.is_empty();
    sentence_ui(ui, &t!(language, "welcome-person-words"));
    let opened = std::mem::take(&mut state.opened);
    if !joining {
        let label = t!(language, "welcome-municipality");
        let example = t!(language, "welcome-municipality-example");
        let field = labelled_text_ui(ui, &label, &mut state.municipality, Hint::example(&example));
        if opened {
            field.request_focus();
        }
    }
    ui.columns(2, |columns| {
        let missing = state.tried && state.person.name.trim().is_empty();
        let error = missing.then(|| t!(language, "welcome-name-missing"));
        let label = t!(language, "welcome-name");
        let hint = Hint::NONE.error(error.as_deref());
        let name = labelled_text_ui(&mut columns[0], &label, &mut state.person.name, hint);
        if (opened && joining) || std::mem::take(&mut state.back_to_name) {
            name.request_focus();
        }
        labelled_text_ui(
            &mut columns[1],
            &t!(language, "welcome-job"),
            &mut state.person.title,
            Hint::NONE,
        );
        labelled_text_ui(
            &mut columns[0],
            &t!(language, "welcome-email"),
            &mut state.person.email,
            Hint::NONE,
        );
        labelled_text_ui(
            &mut columns[1],
            &t!(language, "welcome-phone"),
            &mut state.person.phone,
            Hint::NONE,
        );
    });
    ui.add_space(8.0);
    let mut action = None;
    ui.horizontal(|ui| {
        let label = if joining {
            t!(language, "welcome-open")
        } else {
            t!(language, "welcome-next")
        };
        let next = primary_button_ui(ui, None, &label).clicked() || enter_in_field(ui);
        if next {
            state.tried = true;
            if state.person.name.trim().is_empty() {
                state.back_to_name = true;
            } else if joining {
                action = Some(WelcomeAction::Join(state.person.details()));
            } else {
                state.go(Step::Account);
            }
        }
        let before = if joining { Step::Choose } else { Step::Place };
        back_ui(ui, state, before, language);
    });
    action
}

/// Enter goes on from a field, Ctrl+Enter from anywhere.
pub(super) fn enter_in_field(ui: &Ui) -> bool {
    let in_field = ui.ctx().text_edit_focused();
    ui.input_mut(|input| {
        input.consume_key(Modifiers::COMMAND, Key::Enter)
            || (in_field && input.consume_key(Modifiers::NONE, Key::Enter))
    })
}

pub(super) fn back_ui(ui: &mut Ui, state: &mut State, before: Step, language: Language) {
    if secondary_button_ui(ui, None, &t!(language, "welcome-back")).clicked() {
        state.go(before);
    }
}
