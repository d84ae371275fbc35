//! What lies on top of a screen: the form for a new question, an import's preview, the keys.

use super::pane::{Pane, Stamp};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::import::Import;
use crate::screens::keys;
use crate::screens::register::Register;
use crate::store::{Store, StoreError};
use eframe::egui::Ui;

/// Which one is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Overlay {
    Register,
    Import,
    Keys,
}

/// The overlays with what the user is in the middle of in each.
#[derive(Default)]
pub(super) struct Overlays {
    pub open: Option<Overlay>,
    pub register: Pane<Register>,
    pub import: Pane<Import>,
}

impl Overlays {
    /// Whether something lies on top.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Draws what is open.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        store: &Store,
        desk: &Desk,
        stamp: Stamp,
    ) -> Result<Option<Action>, StoreError> {
        match self.open {
            None => Ok(None),
            Some(Overlay::Register) => self.register.ui(ui, store, desk, stamp),
            Some(Overlay::Import) => self.import.ui(ui, store, desk, stamp),
            Some(Overlay::Keys) => {
                Ok(keys::show(ui, desk.language).then_some(Action::CloseOverlay))
            }
        }
    }
}
