//! The sheet of keyboard ways, behind F1.

use crate::domain::language::Language;
use crate::t;
use crate::widgets::dialog::dialog_ui;
use crate::widgets::keys::key_row_ui;
use eframe::egui::Ui;

/// Draws the sheet; true when it is to be closed.
pub fn show(ui: &mut Ui, language: Language) -> bool {
    let rows = [
        ("Ctrl+1–8", t!(language, "keys-places")),
        ("Ctrl+N", t!(language, "keys-register")),
        ("Ctrl+V", t!(language, "keys-paste")),
        ("Ctrl+K", t!(language, "keys-search-all")),
        ("Ctrl+F", t!(language, "keys-search-list")),
        ("↑ ↓", t!(language, "keys-move")),
        ("Enter", t!(language, "keys-open")),
        ("Esc", t!(language, "keys-back")),
        ("Ctrl+T", t!(language, "keys-template")),
        ("F8", t!(language, "keys-next-field")),
        ("Ctrl+Enter", t!(language, "keys-copy-and-open")),
        ("Ctrl+Shift+Enter", t!(language, "keys-mark-answered")),
        ("Ctrl+Delete", t!(language, "keys-no-answer")),
        ("Space", t!(language, "keys-tick")),
        ("Alt+← →", t!(language, "keys-period")),
        ("Home", t!(language, "keys-go-to-today")),
        ("Shift+← →", t!(language, "keys-choose-days")),
        ("Ctrl+Z", t!(language, "undo")),
        ("Ctrl+Y", t!(language, "redo")),
        ("Ctrl +  −  0", t!(language, "keys-zoom")),
        ("F1", t!(language, "keys-this")),
    ];
    dialog_ui(ui, "keys", &t!(language, "keys-title"), |ui| {
        for (keys, what) in &rows {
            key_row_ui(ui, keys, what);
        }
        crate::widgets::button::secondary_button_ui(ui, None, &t!(language, "close")).clicked()
    })
}
