//! The roster: who watches on which weekday, from when.

use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::screens::desk::Desk;
use eframe::egui::{Key, Ui};

/// What the user is in the middle of.
#[derive(Default)]
pub(super) struct State {}

impl State {
    /// The roster of an account, or of none in particular.
    pub fn of(_account: Option<crate::domain::ids::AccountId>, _desk: &Desk) -> State {
        State {}
    }
}

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, _state: &mut State, _desk: &Desk) -> Option<SheetAnswer> {
    ui.input(|input| input.key_pressed(Key::Escape))
        .then_some(SheetAnswer::Close)
}

/// Learns what became of a command; whether the sheet has done its work.
pub(super) fn performed(
    _state: &mut State,
    _command: &Command,
    result: &Result<Done, CommandError>,
) -> bool {
    result.is_ok()
}
