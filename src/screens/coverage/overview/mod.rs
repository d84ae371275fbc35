//! The grid of accounts and days, with the gaps and absences beside it.

use super::{Target, swap};
use crate::domain::ids::AccountId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::store::{Store, StoreError};
use chrono::NaiveDate;
use eframe::egui::Ui;

/// What the grid is loaded for.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Query {}

/// What is drawn.
pub(super) struct View {}

/// Where the user is.
#[derive(Default)]
pub(super) struct State {}

/// What the grid asks for.
pub(super) enum Answer {
    Do(Action),
    Open(Target),
    OpenSwap(swap::State),
}

impl State {
    /// Shows a day of an account.
    pub fn show_day(&mut self, _account: AccountId, _day: NaiveDate) {}
}

pub(super) fn query(_state: &State) -> Query {
    Query {}
}

pub(super) fn load(_store: &Store, _desk: &Desk, _query: &Query) -> Result<View, StoreError> {
    Ok(View {})
}

pub(super) fn show(_ui: &mut Ui, _view: &View, _state: &mut State, _desk: &Desk) -> Option<Answer> {
    None
}
