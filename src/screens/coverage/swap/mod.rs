//! Giving a person's days to another, and swapping days.

mod days_ui;
mod form_ui;
mod state;

pub(super) use state::State;

use super::frame::{self, leave_ui, title_ui};
use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::domain::swap::assignments;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Room, SaveBar, SaveChoice, foot_panel_ui, form_above_foot_ui, save_bar_ui,
};
use crate::t;
use eframe::egui::Ui;
use state::Problem;

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let escaped = frame::escapes(ui);
    state.work(desk);
    let room = Room::of(ui.available_width());
    let title = t!(language, "swap-title");
    let back = title_ui(ui, language, room.padding, &title, |_| {});
    form_above_foot_ui(ui, room, "swap", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        form_ui::form_ui(ui, state, desk);
        days_ui::days_ui(ui, state, desk);
    });
    let answer = foot_ui(ui, room, state, desk);
    let changed = state.is_changed();
    if leave_ui(ui, language, &mut state.leaving, back || escaped, changed) {
        return Some(SheetAnswer::Close);
    }
    answer
}

/// Learns what became of a command; whether the sheet has done its work.
pub(super) fn performed(command: &Command, result: &Result<Done, CommandError>) -> bool {
    matches!(command, Command::AssignDays { .. }) && result.is_ok()
}

fn foot_ui(ui: &mut Ui, room: Room, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let problem = state.form.problem().map(|problem| match problem {
        Problem::PersonMissing => t!(language, "swap-person-missing"),
        Problem::SamePerson => t!(language, "swap-same-person"),
        Problem::DayMissing => t!(language, "swap-day-missing"),
        Problem::Reversed => t!(language, "form-ends-before-start"),
        Problem::TooLong => t!(language, "swap-too-long"),
    });
    let nothing = state
        .worked
        .as_ref()
        .is_some_and(|worked| worked.handed.is_empty());
    let obstacle = problem.or_else(|| nothing.then(|| t!(language, "swap-no-days")));
    let bar = SaveBar {
        language,
        obstacle: obstacle.as_deref(),
        changed: state.is_changed().into(),
        remove: None,
    };
    match foot_panel_ui(ui, |ui| save_bar_ui(ui, room.padding, &bar))? {
        SaveChoice::Save => {
            let worked = state.worked.as_ref()?;
            Some(SheetAnswer::Do(Action::Do(Command::AssignDays {
                days: assignments(&worked.handed),
                manner: state.form.manner(),
            })))
        }
        SaveChoice::Revert => {
            state.form = state.begun.clone();
            None
        }
        SaveChoice::Remove => None,
    }
}
