//! Whose days, to whom, and on which accounts.

use super::state::{Form, Mode, Problem, State};
use crate::domain::ids::PersonId;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, date_ui, section_ui};
use crate::t;
use crate::widgets::field::{Hint, Select, checkbox_ui, segmented_ui};
use chrono::NaiveDate;
use eframe::egui::Ui;
use std::collections::BTreeSet;

/// Draws the fields.
pub(super) fn form_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let begins = !std::mem::replace(&mut state.has_begun, true);
    let form = &mut state.form;
    section_ui(
        ui,
        &t!(language, "swap-who-and-when"),
        |_| {},
        |ui| {
            let options = [t!(language, "swap-give"), t!(language, "swap-swap")];
            let options = [options[0].as_str(), options[1].as_str()];
            let chosen = usize::from(form.mode == Mode::Swap);
            match segmented_ui(ui, &options, chosen) {
                Some(0) => form.mode = Mode::Give,
                Some(_) => form.mode = Mode::Swap,
                None => {}
            }
            let same = (form.problem() == Some(Problem::SamePerson))
                .then(|| t!(language, "swap-same-person"));
            let (giver, receiver) = (&mut form.giver, &mut form.receiver);
            let labels = match form.mode {
                Mode::Give => [t!(language, "swap-giver"), t!(language, "swap-receiver")],
                Mode::Swap => [t!(language, "swap-first"), t!(language, "swap-second")],
            };
            let first = begins && giver.is_none();
            let second = begins && giver.is_some();
            columns_ui(
                ui,
                |ui| person_ui(ui, &labels[0], giver, desk, (Hint::NONE, first)),
                |ui| {
                    let hint = Hint::NONE.error(same.as_deref());
                    person_ui(ui, &labels[1], receiver, desk, (hint, second));
                },
            );
            match form.mode {
                Mode::Give => give_dates_ui(ui, form, desk),
                Mode::Swap => swap_dates_ui(ui, form, desk),
            }
        },
    );
    accounts_ui(ui, form, desk);
}

fn give_dates_ui(ui: &mut Ui, form: &mut Form, desk: &Desk) {
    let language = desk.language;
    let (from, to) = (&mut form.from, &mut form.to);
    let labels = [t!(language, "absence-from"), t!(language, "absence-to")];
    span_ui(ui, &labels, from, to, desk);
}

fn swap_dates_ui(ui: &mut Ui, form: &mut Form, desk: &Desk) {
    let language = desk.language;
    let name = |person: Option<PersonId>, role: String| {
        person.map_or(role, |person| desk.person_name(person))
    };
    let first = name(form.giver, t!(language, "swap-first"));
    let second = name(form.receiver, t!(language, "swap-second"));
    let labels = |person: String| {
        [
            t!(language, "swap-from", person = person.clone()),
            t!(language, "swap-to", person = person),
        ]
    };
    span_ui(ui, &labels(first), &mut form.from, &mut form.to, desk);
    let back = (&mut form.back_from, &mut form.back_to);
    ui.push_id("back", |ui| {
        span_ui(ui, &labels(second), back.0, back.1, desk);
    });
}

/// Two dates; the second follows the first.
fn span_ui(
    ui: &mut Ui,
    labels: &[String; 2],
    from: &mut Option<NaiveDate>,
    to: &mut Option<NaiveDate>,
    desk: &Desk,
) {
    let before = (*from, *to);
    let reversed = from.zip(*to).is_some_and(|(from, to)| to < from);
    let reversed = reversed.then(|| t!(desk.language, "form-ends-before-start"));
    columns_ui(
        ui,
        |ui| {
            date_ui(ui, &labels[0], from, desk, Hint::NONE);
        },
        |ui| {
            let hint = Hint::NONE.error(reversed.as_deref());
            date_ui(ui, &labels[1], to, desk, hint);
        },
    );
    let follows = *to == before.1 && (before.0 == before.1 || *to < *from);
    if *from != before.0 && follows {
        *to = *from;
    }
}

fn person_ui(
    ui: &mut Ui,
    label: &str,
    person: &mut Option<PersonId>,
    desk: &Desk,
    (hint, takes_focus): (Hint<'_>, bool),
) {
    let people = &desk.workspace.people;
    let names: Vec<&str> = people.iter().map(|it| it.details.name.as_str()).collect();
    let chosen = person.and_then(|id| people.iter().position(|it| it.id == id));
    let empty = t!(desk.language, "absence-choose-person");
    let picked = Select::new(label)
        .labelled_above(hint)
        .empty(&empty)
        .with_focus_if(takes_focus)
        .show(ui, chosen, &names);
    if let Some(picked) = picked.and_then(|index| people.get(index)) {
        *person = Some(picked.id);
    }
}

fn accounts_ui(ui: &mut Ui, form: &mut Form, desk: &Desk) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "swap-accounts"),
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let mut all = form.accounts.is_none();
            if checkbox_ui(ui, &mut all, &t!(language, "absence-all-accounts")).changed() {
                let accounts = desk.workspace.accounts.iter().map(|it| it.id);
                form.accounts = (!all).then(|| accounts.collect());
                ui.ctx().request_repaint();
            }
            let Some(chosen) = &mut form.accounts else {
                return;
            };
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 20.0;
                for account in &desk.workspace.accounts {
                    let mut ticked = chosen.contains(&account.id);
                    let name = account.details.full_name(desk.language);
                    if checkbox_ui(ui, &mut ticked, &name).changed() {
                        toggle(chosen, account.id, ticked);
                        ui.ctx().request_repaint();
                    }
                }
            });
        },
    );
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, item: T, belongs: bool) {
    if belongs {
        set.insert(item);
    } else {
        set.remove(&item);
    }
}
