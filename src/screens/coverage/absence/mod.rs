//! An absence: who is away, whom that leaves uncovered, and who stands in.

mod changes_ui;
mod conflict_ui;
mod form;
mod form_ui;
mod outcome_ui;
mod outcome_words;
mod removal_ui;
mod run_ui;
mod state;
mod warnings;
mod worked;

pub(super) use state::State;

use super::Target;
use super::frame::{self, leave_ui, title_ui};
use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done, Theirs};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Room, SaveBar, SaveChoice, foot_panel_ui, form_above_foot_ui, save_bar_ui,
};
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{Button, Look};
use crate::widgets::icons;
use eframe::egui::Ui;
use form::Problem;

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let escaped = state.removal.is_none() && frame::escapes(ui);
    state.follow(desk);
    state.work(desk);
    let room = Room::of(ui.available_width());
    let title = match state.present {
        Some(_) => t!(language, "absence-change"),
        None => t!(language, "absence-add"),
    };
    let mut handover = None;
    let back = title_ui(ui, language, room.padding, &title, |ui| {
        handover = handover_ui(ui, state, desk);
    });
    form_above_foot_ui(ui, room, "absence", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if state.is_gone {
            banner_ui(ui, BannerKind::Warning, &t!(language, "absence-gone"), None);
            ui.add_space(12.0);
        }
        conflict_ui::conflict_ui(ui, state, desk);
        form_ui::form_ui(ui, state, desk);
        warnings::warnings_ui(ui, state, desk);
        outcome_ui::outcome_ui(ui, state, desk);
        changes_ui::changes_section_ui(ui, state, desk);
    });
    let answer = foot_ui(ui, room, state, desk)
        .or(handover)
        .or(removal_ui::removal_ui(ui, state, desk).map(SheetAnswer::Do));
    let changed = state.is_changed();
    if leave_ui(ui, language, &mut state.leaving, back || escaped, changed) {
        return Some(SheetAnswer::Close);
    }
    answer
}

/// Learns what became of a command; whether the sheet has done its work.
pub(super) fn performed(
    state: &mut State,
    command: &Command,
    result: &Result<Done, CommandError>,
) -> bool {
    if !matches!(
        command,
        Command::SaveAbsence { .. } | Command::DeleteAbsence { .. }
    ) {
        return false;
    }
    match result {
        Ok(_) => true,
        Err(CommandError::ChangedMeanwhile {
            theirs: Theirs::Absence(theirs),
        }) => {
            state.theirs = Some((**theirs).clone());
            false
        }
        Err(_) => false,
    }
}

/// The way to what the stand-ins need to know; not from a draft, which would be lost.
fn handover_ui(ui: &mut Ui, state: &State, desk: &Desk) -> Option<SheetAnswer> {
    let present = state.present.as_ref().filter(|_| !state.is_changed())?;
    let label = t!(desk.language, "absence-handover");
    let button = Button::new(Look::Secondary, &label).icon(icons::FILE_TEXT);
    let clicked = button.show(ui).clicked();
    clicked.then_some(SheetAnswer::Open(Target::Handover(present.id)))
}

fn foot_ui(ui: &mut Ui, room: Room, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let obstacle = obstacle(state, desk);
    let remove = t!(language, "absence-remove");
    let changed = state.is_changed();
    let bar = SaveBar {
        language,
        obstacle: obstacle.as_deref(),
        changed: (changed && state.present.is_some()).into(),
        remove: state.present.is_some().then_some((remove.as_str(), None)),
    };
    match foot_panel_ui(ui, |ui| save_bar_ui(ui, room.padding, &bar))? {
        SaveChoice::Save => {
            let worked = state.worked.as_ref()?;
            Some(SheetAnswer::Do(Action::Do(Command::SaveAbsence {
                before: state.present.clone(),
                details: worked.details.clone(),
                days: worked.days.clone(),
            })))
        }
        SaveChoice::Revert => {
            state.revert();
            None
        }
        SaveChoice::Remove => {
            let present = state.present.as_ref();
            state.removal = present.map(|it| removal_ui::Removal::of(desk, it));
            ui.ctx().request_repaint();
            None
        }
    }
}

/// Why it cannot be saved yet.
fn obstacle(state: &State, desk: &Desk) -> Option<String> {
    let language = desk.language;
    if state.theirs.is_some() {
        return Some(t!(language, "conflict-choose-first"));
    }
    if let Some(problem) = state.form.problem() {
        return Some(match problem {
            Problem::NobodyChosen => t!(language, "absence-nobody-chosen"),
            Problem::DayMissing => t!(language, "absence-day-missing"),
            Problem::Reversed => t!(language, "form-ends-before-start"),
            Problem::TooLong => t!(language, "absence-too-long"),
        });
    }
    let worked = state.worked.as_ref()?;
    if !worked.gaps.is_empty() && !state.gap_allowed {
        let count = worked.gaps.len();
        return Some(t!(language, "absence-gap-waits", count = count));
    }
    if state.present.is_some() && !state.is_changed() {
        return Some(t!(language, "form-nothing-changed"));
    }
    None
}
