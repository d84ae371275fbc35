//! A closure: its name, days, accounts and note, and what it changes.

use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::domain::calendar::DateSpan;
use crate::domain::closure::Closure;
use crate::domain::ids::ClosureId;
use crate::screens::desk::Desk;
use eframe::egui::Ui;

/// What is being written.
pub(super) struct State {
    before: Option<Closure>,
    days: Option<DateSpan>,
}

impl State {
    pub fn new_on(days: Option<DateSpan>, _desk: &Desk) -> State {
        State { before: None, days }
    }

    pub fn of(closure: ClosureId, desk: &Desk) -> Option<State> {
        let closures = desk.workspace.closures.iter();
        let closure = closures.into_iter().find(|it| it.id == closure)?;
        Some(State {
            before: Some(closure.clone()),
            days: Some(closure.span),
        })
    }

    pub fn asks_before_leaving(&mut self) -> bool {
        false
    }
}

pub(super) fn show(_ui: &mut Ui, state: &mut State, _desk: &Desk) -> Option<SheetAnswer> {
    let _ = (&state.before, state.days);
    None
}

pub(super) fn performed(
    _state: &mut State,
    command: &Command,
    result: &Result<Done, CommandError>,
) -> bool {
    matches!(
        command,
        Command::SaveClosure { .. } | Command::DeleteClosure { .. }
    ) && result.is_ok()
}
