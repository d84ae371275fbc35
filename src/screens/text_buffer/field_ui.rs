//! The text field of a buffer: what is typed, and where the cursor stands.

use super::Buffer;
use crate::domain::placeholder::find_placeholders;
use crate::widgets::composer_text::{ComposerText, Marks};
use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::widgets::text_edit::TextEditState;
use eframe::egui::{Context, Id, Response, Ui};

/// Draws the field; fields still to be filled stand out. `id`: another text has another cursor and
/// its own steps to undo.
pub fn buffer_ui(ui: &mut Ui, id: Id, name: &str, height: f32, buffer: &mut Buffer) -> Response {
    place_cursor(ui.ctx(), id, buffer);
    let signature = buffer
        .signature_range()
        .map(|range| buffer.text()[range].to_owned());
    // Asked again as soon as typing has changed the text, before the buffer has taken note.
    let marks = |text: &str| Marks {
        unfilled: find_placeholders(text)
            .into_iter()
            .map(|field| field.range)
            .collect(),
        signature: signature
            .as_deref()
            .filter(|words| text.ends_with(words))
            .map(|words| text.len() - words.len()..text.len()),
    };
    let field = ComposerText {
        id,
        accessible_name: name,
        height,
        marks: &marks,
    };
    let response = field.show(ui, &mut buffer.text);
    let cursor = TextEditState::load(ui.ctx(), id).and_then(|state| state.cursor.char_range());
    if let Some(range) = cursor.filter(|_| buffer.select.is_none()) {
        buffer.cursor = range.as_sorted_char_range().end.0;
    }
    if response.changed() {
        buffer.touched();
    }
    response
}

/// Puts the cursor where something was inserted, or on the field that is to be filled.
fn place_cursor(context: &Context, id: Id, buffer: &mut Buffer) {
    let has_keyboard = context.memory(|memory| memory.has_focus(id));
    let clicked = context.input(|input| input.pointer.any_pressed());
    let mut field = TextEditState::load(context, id).unwrap_or_default();
    let range = match buffer.select.clone() {
        Some(range) => {
            // A field without the keyboard lets its selection go: it is set until the keyboard is there.
            if has_keyboard || clicked {
                buffer.select = None;
            }
            range
        }
        // A fresh field begins where the words go, not behind the signature.
        None if field.cursor.char_range().is_none() => buffer.cursor..buffer.cursor,
        None => return,
    };
    let selection = CCursorRange::two(CCursor::new(range.start), CCursor::new(range.end));
    field.cursor.set_char_range(Some(selection));
    field.store(context, id);
}
