//! What lies in the grid's place until it is saved or put away.

use super::frame::Leaving;
use super::{Target, View, absence, files, handover, roster, swap};
use crate::commands::{Command, CommandError, Done};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use eframe::egui::Ui;

/// A sheet with what the user is in the middle of.
pub(super) enum Sheet {
    Absence(absence::State),
    Roster(roster::State),
    Swap(swap::State),
    Files(files::State),
    Handover(handover::State),
}

/// What a sheet asks for.
#[expect(
    clippy::large_enum_variant,
    reason = "at most one a frame, and never kept"
)]
pub(super) enum SheetAnswer {
    Do(Action),
    /// Another sheet, or a day of the grid, in its place.
    Open(Target),
    Close,
}

impl Sheet {
    pub fn show(&mut self, ui: &mut Ui, view: &View, desk: &Desk) -> Option<SheetAnswer> {
        match self {
            Sheet::Absence(state) => absence::show(ui, state, desk),
            Sheet::Roster(state) => roster::show(ui, state, desk),
            Sheet::Swap(state) => swap::show(ui, state, desk),
            Sheet::Files(state) => files::show(ui, state, desk),
            Sheet::Handover(state) => handover::show(ui, state, view.handover.as_ref(), desk),
        }
    }

    /// Asks whether a draft may be lost; false where there is none.
    pub fn asks_before_leaving(&mut self) -> bool {
        let Some((leaving, is_changed)) = self.leaving() else {
            return false;
        };
        if is_changed {
            *leaving = Leaving::Asks;
        }
        is_changed
    }

    /// Whether it is asked just now.
    pub fn is_asking(&mut self) -> bool {
        self.leaving()
            .is_some_and(|(leaving, _)| *leaving == Leaving::Asks)
    }

    /// How a sheet with a form is left, and whether something was written in it.
    fn leaving(&mut self) -> Option<(&mut Leaving, bool)> {
        match self {
            Sheet::Absence(state) => {
                let is_changed = state.is_changed();
                Some((&mut state.leaving, is_changed))
            }
            Sheet::Roster(state) => {
                let is_changed = state.is_changed();
                Some((&mut state.leaving, is_changed))
            }
            Sheet::Swap(state) => {
                let is_changed = state.is_changed();
                Some((&mut state.leaving, is_changed))
            }
            Sheet::Files(_) | Sheet::Handover(_) => None,
        }
    }

    /// Learns what became of a command; whether the sheet has done its work.
    pub fn performed(&mut self, command: &Command, result: &Result<Done, CommandError>) -> bool {
        match self {
            Sheet::Absence(state) => absence::performed(state, command, result),
            Sheet::Roster(_) => roster::performed(command, result),
            Sheet::Swap(_) => swap::performed(command, result),
            Sheet::Files(_) | Sheet::Handover(_) => false,
        }
    }
}
