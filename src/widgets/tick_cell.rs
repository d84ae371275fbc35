//! A box to tick in a table's cell: the words beside it are painted by the cell, and a click on them
//! counts too.

use eframe::egui::{CursorIcon, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{
    checkbox::{SIDE, paint_box},
    focus::focus_ring_with_radius,
    tokens::tokens,
};

/// How far the words stand from the left edge of the box.
pub const WORDS_AT: f32 = SIDE + 8.0;

/// Draws the box at the left of `target`, which takes the clicks; whether it was clicked the answer
/// tells.
pub fn tick_cell_ui(ui: &Ui, target: Rect, id: Id, ticked: bool, name: &str) -> Response {
    let response = ui.interact(target, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), ticked, name));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if ui.is_rect_visible(target) {
        let ground = if response.hovered() {
            tokens(ui).sunken
        } else {
            tokens(ui).surface
        };
        let corner = pos2(target.left(), target.center().y - SIDE / 2.0);
        paint_box(
            ui,
            Rect::from_min_size(corner, vec2(SIDE, SIDE)),
            ticked,
            ground,
        );
        focus_ring_with_radius(ui, &response, 4);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
