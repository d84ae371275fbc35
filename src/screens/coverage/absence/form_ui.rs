//! Who is away, when and why.

use super::form::{Form, Problem};
use super::state::State;
use crate::domain::absence::AbsenceReason;
use crate::domain::ids::PersonId;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, date_ui, section_ui};
use crate::t;
use crate::text::coverage::stored_absence_reason;
use crate::widgets::button::{Button, Look};
use crate::widgets::field::{Hint, Select};
use chrono::NaiveDate;
use eframe::egui::Ui;

/// Draws the fields.
pub(super) fn form_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let problem = state.form.problem();
    let before = state.form.clone();
    let takes_focus = std::mem::take(&mut state.wants_first_field);
    let form = &mut state.form;
    let mut quick = None;
    section_ui(
        ui,
        &t!(language, "absence-who-and-when"),
        |ui| quick = quick_ui(ui, desk),
        |ui| {
            let Form {
                person,
                from,
                to,
                reason,
            } = form;
            columns_ui(
                ui,
                |ui| person_ui(ui, person, desk, takes_focus),
                |ui| reason_ui(ui, reason, desk),
            );
            columns_ui(
                ui,
                |ui| {
                    date_ui(ui, &t!(language, "absence-from"), from, desk, Hint::NONE);
                },
                |ui| {
                    let reversed = (problem == Some(Problem::Reversed))
                        .then(|| t!(language, "form-ends-before-start"));
                    let hint = Hint::NONE.error(reversed.as_deref());
                    date_ui(ui, &t!(language, "absence-to"), to, desk, hint);
                },
            );
        },
    );
    if let Some(quick) = quick {
        quick.fill(&mut state.form, desk.today());
        ui.ctx().request_repaint();
    }
    if state.form.from != before.from && state.form.to == before.to {
        state.form.follow_from(before.from);
    }
    if state.form.person != before.person {
        state.chosen.clear();
        state.split.clear();
    }
    if state.form != before {
        // A tick holds for the gap that was seen, not for another.
        state.gap_allowed = false;
    }
}

fn person_ui(ui: &mut Ui, person: &mut Option<PersonId>, desk: &Desk, takes_focus: bool) {
    let language = desk.language;
    let people = &desk.workspace.people;
    let names: Vec<&str> = people.iter().map(|it| it.details.name.as_str()).collect();
    let chosen = person.and_then(|id| people.iter().position(|it| it.id == id));
    let empty = t!(language, "absence-choose-person");
    let picked = Select::new(&t!(language, "absence-person"))
        .labelled_above(Hint::NONE)
        .empty(&empty)
        .with_focus_if(takes_focus)
        .show(ui, chosen, &names);
    if let Some(picked) = picked.and_then(|index| people.get(index)) {
        *person = Some(picked.id);
    }
}

fn reason_ui(ui: &mut Ui, reason: &mut Option<String>, desk: &Desk) {
    let language = desk.language;
    let mut codes: Vec<Option<String>> = vec![None];
    codes.extend(AbsenceReason::ALL.map(|known| Some(known.code().to_owned())));
    let known = |stored: &str| AbsenceReason::from_code(stored).map(|it| it.code().to_owned());
    let current = reason
        .as_deref()
        .map(|stored| known(stored).unwrap_or_else(|| stored.to_owned()));
    if !codes.contains(&current) {
        codes.push(current.clone());
    }
    let words: Vec<String> = codes
        .iter()
        .map(|code| match code {
            Some(code) => stored_absence_reason(language, code),
            None => t!(language, "absence-no-reason"),
        })
        .collect();
    let chosen = codes.iter().position(|code| *code == current);
    let picked = Select::new(&t!(language, "absence-reason"))
        .labelled_above(Hint::NONE)
        .show(ui, chosen, &words);
    if let Some(code) = picked.and_then(|index| codes.get(index)) {
        reason.clone_from(code);
    }
}

/// Days that are filled in by one press.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Quick {
    IllToday,
    Today,
    RestOfWeek,
}

impl Quick {
    fn fill(self, form: &mut Form, today: NaiveDate) {
        match self {
            Quick::RestOfWeek => form.rest_of_week(today),
            Quick::IllToday | Quick::Today => (form.from, form.to) = (Some(today), Some(today)),
        }
        if self == Quick::IllToday {
            form.reason = Some(AbsenceReason::Illness.code().to_owned());
        }
    }
}

/// The buttons in the card's header, from the right.
fn quick_ui(ui: &mut Ui, desk: &Desk) -> Option<Quick> {
    let language = desk.language;
    ui.spacing_mut().item_spacing.x = 8.0;
    let buttons = [
        (Quick::RestOfWeek, t!(language, "absence-rest-of-week")),
        (Quick::Today, t!(language, "absence-today")),
        (Quick::IllToday, t!(language, "absence-ill-today")),
    ];
    let mut pressed = None;
    for (quick, label) in &buttons {
        if Button::new(Look::Quiet, label).in_row().show(ui).clicked() {
            pressed = Some(*quick);
        }
    }
    pressed
}
