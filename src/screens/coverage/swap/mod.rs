//! Giving a person's days to another, and swapping days.

use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::screens::desk::Desk;
use eframe::egui::{Key, Ui};

/// What the user is in the middle of.
#[derive(Default)]
pub(super) struct State {}

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
