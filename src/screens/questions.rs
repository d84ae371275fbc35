//! (placeholder)

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::store::{Store, StoreError};
use eframe::egui::Ui;

pub struct Questions;

#[derive(Default)]
pub struct State;

pub struct View;

impl Screen for Questions {
    type Query = ();
    type View = View;
    type State = State;

    fn query(_state: &State) {}

    fn load(_store: &Store, _desk: &Desk, _query: &(), _previous: Option<View>) -> Result<View, StoreError> {
        Ok(View)
    }

    fn show(ui: &mut Ui, _view: &View, _state: &mut State, _desk: &Desk) -> Option<Action> {
        ui.label("Questions");
        None
    }
}
