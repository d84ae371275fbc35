//! The text field of the composer: what is typed, and where the cursor stands.

use super::composer::Composer;
use super::state::{State, Zone};
use crate::screens::desk::Desk;
use crate::screens::text_buffer::buffer_ui;
use crate::t;
use eframe::egui::{Id, Ui};

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
    let response = buffer_ui(ui, id, &name, height, composer.buffer_mut());
    if response.changed() {
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
