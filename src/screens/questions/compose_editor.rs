//! The text field of the composer: what is typed, and where the cursor stands.

use super::composer::Composer;
use super::state::{State, Zone};
use crate::domain::placeholder::find_placeholders;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::composer_text::{ComposerText, Marks};
use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::widgets::text_edit::TextEditState;
use eframe::egui::{Context, Id, Ui};

/// The field's identity: another text has another cursor and its own steps to undo.
pub fn editor_id(composer: &Composer) -> Id {
    Id::unique((
        "questions-composer",
        composer.question.0,
        composer.mode.code(),
    ))
}

/// Draws the field.
pub fn editor_ui(ui: &mut Ui, height: f32, state: &mut State, desk: &Desk) {
    let time = ui.input(|input| input.time);
    let wanted = state.focus == Some(Zone::Composer);
    let Some(composer) = &mut state.composer else {
        return;
    };
    let id = editor_id(composer);
    let name = name_of(composer, desk);
    place_cursor(ui.ctx(), id, composer);
    let buffer = composer.buffer();
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
        accessible_name: &name,
        height,
        marks: &marks,
    };
    let buffer = composer.buffer_mut();
    let response = field.show(ui, &mut buffer.text);
    let cursor = TextEditState::load(ui.ctx(), id).and_then(|state| state.cursor.char_range());
    if let Some(range) = cursor.filter(|_| buffer.select.is_none()) {
        buffer.cursor = range.as_sorted_char_range().end.0;
    }
    if response.changed() {
        buffer.touched();
        composer.told = None;
    }
    let revision = (composer.mode, composer.buffer().revision());
    if composer
        .seen
        .replace(revision)
        .is_some_and(|seen| seen != revision)
    {
        composer.changed_at = Some(time);
    }
    if wanted {
        response.request_focus();
        state.focus = None;
    }
}

/// Puts the cursor where something was inserted, or on the field that is to be filled.
fn place_cursor(context: &Context, id: Id, composer: &mut Composer) {
    let has_keyboard = context.memory(|memory| memory.has_focus(id));
    let clicked = context.input(|input| input.pointer.any_pressed());
    let buffer = composer.buffer_mut();
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

fn name_of(composer: &Composer, desk: &Desk) -> String {
    use super::compose_mode::Mode;
    let language = desk.language;
    match composer.mode {
        Mode::Answer => t!(language, "questions-mode-answer"),
        Mode::HoldingReply => t!(language, "questions-mode-holding"),
        Mode::Forward => t!(language, "questions-mode-forward"),
        Mode::Returned => t!(language, "questions-mode-returned"),
        Mode::Incoming => t!(language, "questions-mode-incoming"),
        Mode::Note => t!(language, "questions-mode-note"),
    }
}

/// What the composer writes now, as its heading says.
pub fn heading(composer: &Composer, desk: &Desk) -> String {
    name_of(composer, desk)
}
