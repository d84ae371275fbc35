//! Marks what was guessed, for the eye and for a screen reader.

use super::form::Origin;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::chip::tag_ui;
use eframe::egui::{Align, Id, Layout, Rect, Ui, UiBuilder, vec2};

/// Draws a labelled control and marks it as a guess, for the eye and for a screen reader.
pub(super) fn guessed_ui<R>(
    ui: &mut Ui,
    label: &str,
    origin: Origin,
    desk: &Desk,
    control: impl FnOnce(&mut Ui) -> (R, Id),
) -> R {
    let row = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), 20.0));
    let (inner, id) = control(ui);
    if origin == Origin::Guessed {
        let tag = t!(desk.language, "register-guessed");
        let builder = UiBuilder::new()
            .max_rect(row)
            .layout(Layout::right_to_left(Align::Center));
        tag_ui(&mut ui.new_child(builder), &tag);
        let name = format!("{label}, {tag}");
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_label(name));
    }
    inner
}

/// The identity that a labelled control gets in this place.
pub(super) fn control_id(ui: &mut Ui, label: &str) -> Id {
    ui.new_child(UiBuilder::new()).make_persistent_id(label)
}
