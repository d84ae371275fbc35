//! What a stand-in needs to know: one page for an absence.

use super::sheet::SheetAnswer;
use crate::screens::desk::Desk;
use eframe::egui::{Key, Ui};

/// What the user is in the middle of.
#[derive(Default)]
pub(super) struct State {}

impl State {
    /// The page for an absence; nothing where it is gone.
    pub fn of(_absence: crate::domain::ids::AbsenceId, _desk: &Desk) -> Option<State> {
        None
    }
}

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, _state: &mut State, _desk: &Desk) -> Option<SheetAnswer> {
    ui.input(|input| input.key_pressed(Key::Escape))
        .then_some(SheetAnswer::Close)
}
