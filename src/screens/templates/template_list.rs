//! The templates at the left, by kind, in the order they are offered.

use super::template_field::{language_name, owner_words};
use super::{Shown, State};
use crate::commands::Command;
use crate::domain::ids::TemplateId;
use crate::domain::language::Language;
use crate::domain::template::{Template, TemplateKind};
use crate::exchange::starter_templates::starter_templates;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{Chosen, RegisterRow, arrow_step, register_row_ui};
use crate::t;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::list_row::group_header_ui;
use crate::widgets::nav_item::Presence;
use eframe::egui::Ui;

use crate::screens::record_form::Step;

/// Draws the list and chooses what is clicked.
pub fn list_ui(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let found = visible(state, desk);
    let begun = state.drafts.contains_key(&Chosen::New);
    if found.is_empty() && !begun {
        return empty_ui(ui, state, desk);
    }
    if begun {
        new_row_ui(ui, state, language);
    }
    let length = found.len();
    let mut index = 0;
    for kind in TemplateKind::ALL {
        let of_kind = found
            .iter()
            .filter(|template| template.details.kind == kind);
        let count = of_kind.clone().count();
        if count > 0 {
            group_header_ui(ui, &kind_heading(language, kind), &count.to_string());
        }
        for template in of_kind {
            row_ui(ui, state, desk, template, index, length);
            index += 1;
        }
    }
    None
}

/// The templates shown and found, in the order of the list.
pub fn visible<'d>(state: &State, desk: &'d Desk) -> Vec<&'d Template> {
    let wanted = state.search.trim().to_lowercase();
    let found = |template: &&Template| {
        let details = &template.details;
        state.shown.holds(desk, details)
            && (wanted.is_empty()
                || details.name.to_lowercase().contains(&wanted)
                || details.text.to_lowercase().contains(&wanted))
    };
    desk.templates.iter().filter(found).collect()
}

/// The command that moves a template one place among those of its kind that are shown.
pub fn move_action(
    state: &mut State,
    desk: &Desk,
    moved: TemplateId,
    step: Step,
) -> Option<Action> {
    let kind = super::template(desk, moved)?.details.kind;
    let all = visible(state, desk);
    let of_kind: Vec<TemplateId> = all
        .iter()
        .filter(|template| template.details.kind == kind)
        .map(|template| template.id)
        .collect();
    let index = of_kind.iter().position(|id| *id == moved)?;
    let before = match step {
        Step::Up => Some(*of_kind.get(index.checked_sub(1)?)?),
        Step::Down => {
            of_kind.get(index + 1)?;
            of_kind.get(index + 2).copied()
        }
    };
    Some(Action::Do(Command::MoveTemplate {
        template: moved,
        before,
    }))
}

fn empty_ui(ui: &mut Ui, state: &State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    if desk.templates.is_empty() {
        let button = t!(language, "templates-add-starters");
        let shown = empty_state_ui(
            ui,
            icons::ARTICLE,
            &t!(language, "templates-empty"),
            desk.may_edit().then_some(button.as_str()),
        );
        let starters = || {
            let mut all: Vec<_> = Language::ALL
                .into_iter()
                .flat_map(starter_templates)
                .collect();
            all.sort_by_key(|details| details.language != language);
            all
        };
        return shown
            .is_some_and(|button| button.clicked())
            .then(|| Action::Do(Command::AddTemplates(starters())));
    }
    let text = if !state.search.trim().is_empty() {
        t!(language, "form-nothing-found")
    } else {
        match state.shown {
            Shown::Mine => t!(language, "templates-none-mine"),
            Shown::Archived => t!(language, "templates-none-archived"),
            Shown::All | Shown::Shared => t!(language, "templates-none-shared"),
        }
    };
    empty_state_ui(ui, icons::ARTICLE, &text, None);
    None
}

fn new_row_ui(ui: &mut Ui, state: &mut State, language: Language) {
    let name = state
        .drafts
        .get(&Chosen::New)
        .map(|draft| draft.form.name.trim().to_owned());
    let title = name
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| t!(language, "template-new"));
    let mark = t!(language, "form-unsaved");
    let row = RegisterRow {
        title: &title,
        subtitle: &t!(language, "form-not-saved-yet"),
        badge: None,
        warning: None,
        mark: Some(&mark),
        presence: Presence::from(state.chosen == Some(Chosen::New)),
    };
    if register_row_ui(ui, &row).clicked() {
        state.choose(Chosen::New);
    }
}

fn row_ui(
    ui: &mut Ui,
    state: &mut State,
    desk: &Desk,
    template: &Template,
    index: usize,
    length: usize,
) {
    let details = &template.details;
    let chosen = Chosen::Stored(template.id);
    let unsaved = state
        .drafts
        .get(&chosen)
        .is_some_and(|draft| draft.is_changed());
    let mark = unsaved.then(|| t!(desk.language, "form-unsaved"));
    let subtitle = format!(
        "{} · {}",
        language_name(desk.language, details.language),
        owner_words(desk, details)
    );
    let row = RegisterRow {
        title: &details.name,
        subtitle: &subtitle,
        badge: details.person.and_then(|owner| desk.badge(owner)),
        warning: None,
        mark: mark.as_deref(),
        presence: Presence::from(state.chosen == Some(chosen)),
    };
    let response = register_row_ui(ui, &row);
    if state.wants_row == Some(index) {
        state.wants_row = None;
        response.request_focus();
        state.choose(chosen);
    }
    if let Some(next) = arrow_step(ui, &response).and_then(|step| step.from(index, length)) {
        state.wants_row = Some(next);
        ui.ctx().request_repaint();
    }
    if response.clicked() {
        state.choose(chosen);
    }
}

/// The name of a group.
fn kind_heading(language: Language, kind: TemplateKind) -> String {
    match kind {
        TemplateKind::Answer => t!(language, "template-kinds-answer"),
        TemplateKind::HoldingReply => t!(language, "template-kinds-holding-reply"),
        TemplateKind::Signature => t!(language, "template-kinds-signature"),
        TemplateKind::Notice => t!(language, "template-kinds-notice"),
    }
}
