//! The notices to publish around a closing, made from templates with its dates.

use super::sheet::SheetAnswer;
use crate::domain::calendar::DateSpan;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use eframe::egui::Ui;

/// Which closing it is about.
pub(super) struct State {
    account: AccountId,
    run: DateSpan,
}

impl State {
    pub fn of(account: AccountId, run: DateSpan, _desk: &Desk) -> State {
        State { account, run }
    }
}

pub(super) fn show(_ui: &mut Ui, state: &mut State, _desk: &Desk) -> Option<SheetAnswer> {
    let _ = (state.account, state.run);
    None
}
