//! The frame of the screen's sheets, with the way back to the closings.

use crate::domain::language::Language;
use crate::screens::sheet_frame::{SheetTitle, sheet_title_ui};
use crate::t;
use eframe::egui::Ui;

/// Draws the title line; says whether the way back was taken.
pub(super) fn title_ui(
    ui: &mut Ui,
    language: Language,
    padding: i8,
    title: &str,
    right: impl FnOnce(&mut Ui),
) -> bool {
    let words = SheetTitle {
        title,
        back: &t!(language, "nav-closures"),
        back_name: &t!(language, "closures-back"),
    };
    sheet_title_ui(ui, padding, words, right)
}
