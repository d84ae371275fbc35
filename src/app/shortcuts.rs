//! The keyboard ways that hold everywhere, in one place: what the window obeys and what F1 shows.

use crate::screens::action::{Action, Place};
use eframe::egui::{Context, Key, KeyboardShortcut, Modifiers};

const DIGITS: [Key; 8] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
];

/// What was asked for with a key that holds everywhere.
pub(super) fn pressed(context: &Context) -> Option<Action> {
    let pressed = |modifiers, key| {
        context.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
    };
    for (place, digit) in Place::ALL.into_iter().zip(DIGITS) {
        if pressed(Modifiers::COMMAND, digit) {
            return Some(Action::Go(place));
        }
    }
    if pressed(Modifiers::COMMAND, Key::N) {
        return Some(Action::Register { pasted: None });
    }
    if pressed(Modifiers::COMMAND, Key::K) {
        return Some(Action::Search {
            words: String::new(),
        });
    }
    if pressed(Modifiers::NONE, Key::F1) {
        return Some(Action::ShowKeys);
    }
    // In a text field Ctrl+Z takes back typing, as everywhere else.
    if !context.text_edit_focused() {
        if pressed(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z)
            || pressed(Modifiers::COMMAND, Key::Y)
        {
            return Some(Action::Redo);
        }
        if pressed(Modifiers::COMMAND, Key::Z) {
            return Some(Action::Undo);
        }
    }
    None
}

/// Text pasted while no field was there to take it.
pub(super) fn pasted(context: &Context) -> Option<String> {
    if context.text_edit_focused() {
        return None;
    }
    context.input(|input| {
        input.events.iter().find_map(|event| match event {
            eframe::egui::Event::Paste(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        })
    })
}
