//! The first step: alone or together, or a try with sample data.

use super::{SharingChoice, State, WelcomeAction, sentence_ui};
use crate::domain::language::Language;
use crate::t;
use crate::widgets::button::{primary_button_ui, secondary_button_ui};
use crate::widgets::card::divider_ui;
use crate::widgets::field::{Choice, radio_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Label, Margin, Ui};

pub(super) fn place_ui(
    ui: &mut Ui,
    state: &mut State,
    language: Language,
) -> Option<WelcomeAction> {
    let mut action = None;
    sentence_ui(ui, &t!(language, "welcome-what"));
    ui.add_space(4.0);
    ui.label(
        TypeStyle::Heading
            .rich(t!(language, "welcome-where"))
            .color(tokens(ui).text),
    );
    choice_ui(ui, state, SharingChoice::Alone, language);
    beneath_ui(ui, |ui| {
        sentence_ui(ui, &t!(language, "welcome-alone-words"));
        path_ui(ui, &state.own_path.display().to_string());
    });
    choice_ui(ui, state, SharingChoice::Together, language);
    beneath_ui(ui, |ui| {
        sentence_ui(ui, &t!(language, "welcome-together-words"));
        if let Some(folder) = &state.folder {
            path_ui(ui, &folder.display().to_string());
        }
        if state.sharing == SharingChoice::Together
            && secondary_button_ui(ui, None, &t!(language, "welcome-choose-folder")).clicked()
        {
            action = Some(WelcomeAction::ChooseFolder);
        }
        if state.tried && state.sharing == SharingChoice::Together && state.folder.is_none() {
            let words = t!(language, "welcome-no-folder");
            ui.label(TypeStyle::Small.rich(words).color(tokens(ui).danger));
        }
    });
    ui.add_space(8.0);
    let next = primary_button_ui(ui, None, &t!(language, "welcome-next"));
    if std::mem::take(&mut state.opened) {
        next.request_focus();
    }
    if next.clicked() {
        state.tried = true;
        if state.sharing == SharingChoice::Alone || state.folder.is_some() {
            action = Some(WelcomeAction::PlaceChosen {
                sharing: state.sharing,
                folder: state.folder().cloned(),
            });
        }
    }
    ui.add_space(8.0);
    divider_ui(ui);
    ui.add_space(4.0);
    if secondary_button_ui(ui, None, &t!(language, "welcome-sample")).clicked() {
        action = Some(WelcomeAction::TrySample);
    }
    sentence_ui(ui, &t!(language, "welcome-sample-words"));
    action
}

fn choice_ui(ui: &mut Ui, state: &mut State, sharing: SharingChoice, language: Language) {
    let label = match sharing {
        SharingChoice::Alone => t!(language, "welcome-alone"),
        SharingChoice::Together => t!(language, "welcome-together"),
    };
    if radio_ui(ui, Choice::from(state.sharing == sharing), &label).clicked() {
        state.sharing = sharing;
        state.tried = false;
    }
}

fn beneath_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new()
        .inner_margin(Margin {
            left: 26,
            right: 0,
            top: 0,
            bottom: 4,
        })
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            contents(ui);
        });
}

fn path_ui(ui: &mut Ui, path: &str) {
    ui.add(Label::new(TypeStyle::DenseStrong.rich(path).color(tokens(ui).text)).wrap());
}
