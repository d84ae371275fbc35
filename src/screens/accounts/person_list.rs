//! The people at the left, those at work first.

use super::{State, View, matches};
use crate::domain::person::Person;
use crate::screens::desk::Desk;
use crate::screens::record_form::{Chosen, RegisterRow, arrow_step, register_row_ui};
use crate::t;
use crate::text::dates;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::list_row::group_header_ui;
use crate::widgets::nav_item::Presence;
use eframe::egui::Ui;

/// Draws the list and chooses what is clicked.
pub fn list_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let today = desk.today();
    let has_left = |person: &Person| person.details.active_to.is_some_and(|last| last < today);
    let found = |person: &&Person| {
        let details = &person.details;
        let others = [&details.title, &details.email, &details.phone]
            .map(|text| text.as_deref().unwrap_or_default());
        matches(
            &state.search,
            &[&details.name, others[0], others[1], others[2]],
        )
    };
    let mut found: Vec<&Person> = desk.workspace.people.iter().filter(found).collect();
    found.sort_by_cached_key(|person| (has_left(person), sort_key(&person.details.name)));
    let here = found.iter().filter(|person| !has_left(person)).count();
    let begun = state.person_drafts.contains_key(&Chosen::New);
    if found.is_empty() && !begun && !state.search.is_empty() {
        empty_state_ui(
            ui,
            icons::MAGNIFYING_GLASS,
            &t!(language, "form-nothing-found"),
            None,
        );
        return;
    }
    if begun {
        let name = state
            .person_drafts
            .get(&Chosen::New)
            .map(|draft| draft.form.name.trim().to_owned());
        let title = name
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| t!(language, "person-new"));
        let mark = t!(language, "form-unsaved");
        let row = RegisterRow {
            title: &title,
            subtitle: &t!(language, "form-not-saved-yet"),
            badge: None,
            warning: None,
            mark: Some(&mark),
            presence: Presence::from(state.person == Some(Chosen::New)),
        };
        if register_row_ui(ui, &row).clicked() {
            state.choose_person(Chosen::New);
        }
    }
    let length = found.len();
    for (index, person) in found.iter().enumerate() {
        if index == 0 && here > 0 {
            group_header_ui(ui, &t!(language, "people-here"), &here.to_string());
        }
        if index == here {
            group_header_ui(
                ui,
                &t!(language, "people-left"),
                &(length - here).to_string(),
            );
        }
        row_ui(ui, view, state, desk, person, index, length);
    }
}

fn row_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    person: &Person,
    index: usize,
    length: usize,
) {
    let language = desk.language;
    let details = &person.details;
    let chosen = Chosen::Stored(person.id);
    let unsaved = state
        .person_drafts
        .get(&chosen)
        .is_some_and(|draft| draft.is_changed());
    let mark = unsaved.then(|| t!(language, "form-unsaved"));
    let left = details.active_to.filter(|last| *last < desk.today());
    let named = view
        .mentions
        .get(&person.id)
        .into_iter()
        .flatten()
        .filter(|mention| mention.needs_another())
        .count();
    let warning = left
        .filter(|_| named > 0)
        .map(|_| t!(language, "person-left-still-named-short"));
    let subtitle = match left {
        Some(last) => t!(
            language,
            "person-left-on",
            date = dates::short_date(language, last, desk.today())
        ),
        None => details
            .title
            .clone()
            .or(details.email.clone())
            .unwrap_or_default(),
    };
    let row = RegisterRow {
        title: &details.name,
        subtitle: &subtitle,
        badge: desk.badge(person.id),
        warning: warning.as_deref(),
        mark: mark.as_deref(),
        presence: Presence::from(state.person == Some(chosen)),
    };
    let response = register_row_ui(ui, &row);
    if state.wants_row == Some(index) {
        state.wants_row = None;
        response.request_focus();
        state.choose_person(chosen);
    }
    if let Some(next) = arrow_step(ui, &response).and_then(|step| step.from(index, length)) {
        state.wants_row = Some(next);
        ui.ctx().request_repaint();
    }
    if response.clicked() {
        state.choose_person(chosen);
    }
}

/// Swedish order: å, ä, ö last.
fn sort_key(name: &str) -> String {
    name.to_lowercase()
        .replace('å', "~1")
        .replace('ä', "~2")
        .replace('ö', "~3")
}
