//! Where the keyboard goes when the control it was on is gone: to the first one in the same place.

use eframe::egui::{Key, Response, Ui};

/// A row of the sheet: of which card, and the how-manieth.
pub(super) type Place = (Card, usize);

/// A card of the sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Card {
    Closures,
    Early,
}

/// Takes the keyboard to the first control it meets in its row.
pub(super) struct Lead {
    waits: bool,
}

impl Lead {
    /// For a row; it waits where the row is the one that was left.
    pub fn of_row(left: Option<Place>, row: Place) -> Lead {
        Lead {
            waits: left == Some(row),
        }
    }

    /// Offers it a control.
    pub fn meet(&mut self, control: &Response) {
        if std::mem::take(&mut self.waits) {
            control.request_focus();
        }
    }
}

/// Whether a control was pressed by a key just now: a click leaves the keyboard where it is.
pub(super) fn is_by_key(ui: &Ui) -> bool {
    ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space))
}
