//! What lies in the overview's place until it is saved or put away.

use super::{Target, form, guide, notice, proposals};
use crate::commands::{Command, CommandError, Done};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use eframe::egui::Ui;

/// A sheet with what the user is in the middle of.
pub(super) enum Sheet {
    Closure(form::State),
    Proposals(proposals::State),
    Notice(notice::State),
    Guide(guide::State),
}

/// What the overview or a sheet asks for.
#[expect(
    clippy::large_enum_variant,
    reason = "at most one a frame, and never kept"
)]
pub(super) enum SheetAnswer {
    Do(Action),
    /// A sheet, or a closing of the overview, in its place.
    Open(Target),
    Close,
}

impl Sheet {
    pub fn show(&mut self, ui: &mut Ui, desk: &Desk) -> Option<SheetAnswer> {
        match self {
            Sheet::Closure(state) => form::show(ui, state, desk),
            Sheet::Proposals(state) => proposals::show(ui, state, desk),
            Sheet::Notice(state) => notice::show(ui, state, desk),
            Sheet::Guide(state) => guide::show(ui, state, desk),
        }
    }

    /// Asks whether a draft may be lost; false where there is none.
    pub fn asks_before_leaving(&mut self) -> bool {
        match self {
            Sheet::Closure(state) => state.asks_before_leaving(),
            Sheet::Guide(state) => state.asks_before_leaving(),
            Sheet::Proposals(_) | Sheet::Notice(_) => false,
        }
    }

    /// Whether it is asked just now.
    pub fn is_asking(&self) -> bool {
        match self {
            Sheet::Closure(state) => state.is_asking(),
            Sheet::Guide(state) => state.is_asking(),
            Sheet::Proposals(_) | Sheet::Notice(_) => false,
        }
    }

    /// Whether a proposal is being changed in it.
    pub fn is_from_proposal(&self) -> bool {
        matches!(self, Sheet::Closure(state) if state.from_proposal)
    }

    /// Learns what became of a command; whether the sheet has done its work.
    pub fn performed(&mut self, command: &Command, result: &Result<Done, CommandError>) -> bool {
        match self {
            Sheet::Closure(state) => form::performed(state, command, result),
            Sheet::Proposals(state) => proposals::performed(state, command, result),
            Sheet::Notice(_) => false,
            Sheet::Guide(state) => guide::performed(state, command, result),
        }
    }
}
