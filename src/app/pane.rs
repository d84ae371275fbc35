//! A screen with its state and the view it was last drawn from.

use crate::commands::{Command, CommandError, Done};
use crate::screens::Screen;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::store::{Store, StoreError};
use eframe::egui::Ui;

/// Which state of the data a view was loaded from; rises whenever the desk changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Stamp(pub u64);

/// A screen in the window.
pub struct Pane<S: Screen> {
    pub state: S::State,
    loaded: Option<Loaded<S>>,
}

struct Loaded<S: Screen> {
    stamp: Stamp,
    query: S::Query,
    view: S::View,
}

impl<S: Screen> Default for Pane<S> {
    fn default() -> Pane<S> {
        Pane {
            state: S::State::default(),
            loaded: None,
        }
    }
}

impl<S: Screen> Pane<S> {
    /// Loads the view if the data or the query changed, and draws the screen.
    ///
    /// # Errors
    /// When the view cannot be loaded; the one before is kept for the next try.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        store: &Store,
        desk: &Desk,
        stamp: Stamp,
    ) -> Result<Option<Action>, StoreError> {
        let query = S::query(&self.state);
        let loaded = match self.loaded.take() {
            Some(loaded) if loaded.stamp == stamp && loaded.query == query => loaded,
            before => {
                let previous = before
                    .filter(|before| before.stamp == stamp)
                    .map(|before| before.view);
                let view = S::load(store, desk, &query, previous)?;
                Loaded { stamp, query, view }
            }
        };
        let action = S::show(ui, &loaded.view, &mut self.state, desk);
        let changed = S::query(&self.state) != loaded.query;
        self.loaded = Some(loaded);
        if changed {
            ui.ctx().request_repaint();
        }
        Ok(action)
    }

    /// Tells the screen what became of a command.
    pub fn performed(&mut self, command: &Command, result: &Result<Done, CommandError>) {
        S::performed(&mut self.state, command, result);
    }
}
