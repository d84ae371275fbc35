//! How comments are closed and opened again on a platform, in words that can be edited.

use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::domain::account::Channel;
use crate::screens::desk::Desk;
use eframe::egui::Ui;

/// What is being written about a platform.
pub(super) struct State {
    channel: Channel,
}

impl State {
    pub fn of(channel: Channel, _desk: &Desk) -> State {
        State { channel }
    }

    pub fn asks_before_leaving(&mut self) -> bool {
        false
    }
}

pub(super) fn show(_ui: &mut Ui, state: &mut State, _desk: &Desk) -> Option<SheetAnswer> {
    let _ = &state.channel;
    None
}

pub(super) fn performed(
    _state: &mut State,
    _command: &Command,
    _result: &Result<Done, CommandError>,
) -> bool {
    false
}
