//! One file a screen: a `View` that is loaded and never edited, a `State` of what the user is in the
//! middle of, and `show`, which draws both and returns at most one [`Action`].

pub mod accounts;
pub mod action;
pub mod closures;
pub mod coverage;
mod date;
pub mod deadline_words;
pub mod desk;
pub mod history;
pub mod import;
pub mod keys;
mod known_fields;
pub mod questions;
mod record_form;
pub mod register;
pub mod settings;
mod sheet_frame;
pub mod templates;
mod text_buffer;
pub mod title_line;
pub mod today;
mod two_versions;
pub mod welcome;

use crate::commands::{Command, CommandError, Done};
use crate::store::{Store, StoreError};
use action::Action;
use desk::Desk;
use eframe::egui::Ui;

/// A screen of the window. `app` loads the view when the revision, the minute or the query changed.
pub trait Screen {
    /// What the view is loaded for: tab, filter, selection, visible page.
    type Query: Clone + PartialEq;
    /// What is drawn; never edited.
    type View;
    /// What the user is in the middle of.
    type State: Default;

    /// What this state wants to see.
    fn query(state: &Self::State) -> Self::Query;

    /// Loads the view. `previous` is the view before, where the data is the same and only the
    /// query differs: what it holds may be used again.
    fn load(
        store: &Store,
        desk: &Desk,
        query: &Self::Query,
        previous: Option<Self::View>,
    ) -> Result<Self::View, StoreError>;

    /// Draws the screen into the whole of `ui`. No query, no clock, no file.
    fn show(ui: &mut Ui, view: &Self::View, state: &mut Self::State, desk: &Desk)
    -> Option<Action>;

    /// Learns what became of a command, so that a form can close or show what stands in the way.
    fn performed(
        _state: &mut Self::State,
        _command: &Command,
        _result: &Result<Done, CommandError>,
    ) {
    }
}
