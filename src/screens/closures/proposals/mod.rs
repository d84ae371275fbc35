//! What the calendar proposes for the coming year: closures and early closings.

use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::screens::desk::Desk;
use eframe::egui::Ui;

/// What the user is in the middle of.
#[derive(Default)]
pub(super) struct State {}

pub(super) fn show(_ui: &mut Ui, _state: &mut State, _desk: &Desk) -> Option<SheetAnswer> {
    None
}

pub(super) fn performed(
    _state: &mut State,
    _command: &Command,
    _result: &Result<Done, CommandError>,
) -> bool {
    false
}
