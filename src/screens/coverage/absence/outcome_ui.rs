//! What the absence leaves open and who takes it: the sentence that sums it up, one for all, and
//! the accounts.

use super::outcome_words::summary;
use super::run_ui::{account_ui, stand_in_options};
use super::state::State;
use super::worked::Worked;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::stand_in_plan::WatchDay;
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::card::divider_ui;
use crate::widgets::field::{Select, checkbox_ui};
use eframe::egui::Ui;

/// What was chosen among the stand-ins.
pub(super) enum Choice {
    Days {
        days: Vec<WatchDay>,
        person: Option<PersonId>,
    },
    /// An account's days one by one, or together again.
    Split(AccountId),
}

/// Draws the consequences.
pub(super) fn outcome_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let Some(worked) = &state.worked else { return };
    if worked.affected.is_empty() {
        let name = desk.person_name(worked.basis.planned.person);
        let words = t!(language, "absence-nothing-affected", person = name);
        banner_ui(ui, BannerKind::Success, &words, None);
        ui.add_space(12.0);
        return;
    }
    let words = summary(desk, &worked.affected, &worked.gaps);
    let kind = match worked.gaps.is_empty() {
        true => BannerKind::Success,
        false => BannerKind::Warning,
    };
    // A new absence has its proposals already.
    let fill = t!(language, "absence-fill");
    let can_fill = state.present.is_some() && !state.fill && !worked.gaps.is_empty();
    if banner_ui(ui, kind, &words, can_fill.then_some(fill.as_str())) {
        state.fill = true;
        ui.ctx().request_repaint();
    }
    ui.add_space(8.0);
    if !worked.gaps.is_empty() {
        gap_tick_ui(ui, &mut state.gap_allowed, desk);
    }
    ui.add_space(4.0);
    let mut choice = None;
    section_ui(
        ui,
        &t!(language, "absence-stand-ins"),
        |_| {},
        |ui| {
            let several = worked.accounts.len() > 1;
            if several {
                choice = one_for_all_ui(ui, worked, desk);
            }
            for account in &worked.accounts {
                if several {
                    divider_ui(ui);
                }
                let chosen = account_ui(ui, account, &state.split, desk);
                choice = choice.take().or(chosen);
            }
        },
    );
    match choice {
        Some(Choice::Days { days, person }) => {
            state
                .chosen
                .extend(days.into_iter().map(|day| (day, person)));
            state.gap_allowed = false;
            ui.ctx().request_repaint();
        }
        Some(Choice::Split(account)) => {
            if !state.split.remove(&account) {
                state.split.insert(account);
            }
            ui.ctx().request_repaint();
        }
        None => {}
    }
}

fn gap_tick_ui(ui: &mut Ui, allowed: &mut bool, desk: &Desk) {
    let label = t!(desk.language, "absence-save-with-gap");
    let tick = checkbox_ui(ui, allowed, &label);
    if tick.changed() {
        ui.ctx().request_repaint();
    }
    note_ui(ui, &t!(desk.language, "absence-gap-stays"));
    ui.add_space(4.0);
}

fn one_for_all_ui(ui: &mut Ui, worked: &Worked, desk: &Desk) -> Option<Choice> {
    let language = desk.language;
    let options = stand_in_options(desk, &worked.for_all);
    let words: Vec<String> = options.iter().map(|(_, words)| words.clone()).collect();
    let chosen = worked.takes_all.and_then(|person| {
        let mut people = options.iter();
        people.position(|(option, _)| *option == Some(person))
    });
    let empty = t!(language, "absence-several");
    let width = ui.available_width().min(420.0);
    let picked = Select::new(&t!(language, "absence-one-for-all"))
        .empty(&empty)
        .width(width)
        .show(ui, chosen, &words)?;
    let (person, _) = options.get(picked)?;
    Some(Choice::Days {
        days: worked.affected.clone(),
        person: *person,
    })
}
