//! "Kontrollerad": a labelled box to tick at the end of a row; ticked, it shows the time.

use eframe::egui::{
    CornerRadius, CursorIcon, Id, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::{
    checkbox::{SIDE, paint_box},
    focus::focus_ring_with_radius,
    paint,
    theme::{CONTROL_RADIUS, ROW_CONTROL_HEIGHT},
    tokens::tokens,
    typography::TypeStyle,
};

const PADDING: f32 = 10.0;
const GAP: f32 = 8.0;
/// A bare box is a target of this side.
const TARGET: f32 = 28.0;

/// What stands beside the box.
#[derive(Clone, Copy, Debug)]
pub struct CheckWords<'a> {
    /// Beside the empty box, with a line around both; may be empty where there is little room.
    pub label: &'a str,
    /// Beside the ticked box.
    pub time: &'a str,
    /// What a screen reader says.
    pub name: &'a str,
}

/// Draws it with its right edge in the middle of `right`; where it begins, and whether it was clicked.
pub fn check_button_ui(
    ui: &Ui,
    right: Pos2,
    id: Id,
    ticked: bool,
    words: CheckWords<'_>,
) -> (f32, Response) {
    let tokens = tokens(ui);
    let (text, ink) = if ticked {
        (words.time, tokens.success)
    } else {
        (words.label, tokens.text)
    };
    let galley = paint::line(ui, TypeStyle::DenseStrong, ink, text);
    let outlined = !ticked && !text.is_empty();
    let padding = if outlined { PADDING } else { 0.0 };
    let side = if outlined { SIDE } else { TARGET };
    let gap = if text.is_empty() { 0.0 } else { GAP };
    let inset = if outlined { 5.0 } else { 0.0 };
    let width = (padding + galley.size().x + gap + side + inset).ceil();
    let edge = if outlined {
        right.x
    } else {
        // The box itself ends where an outline would.
        right.x + (TARGET - SIDE) / 2.0
    };
    let rect = Rect::from_min_size(
        pos2(edge - width, right.y - ROW_CONTROL_HEIGHT / 2.0),
        vec2(width, ROW_CONTROL_HEIGHT),
    );
    let response = ui.interact(rect, id, Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), ticked, words.name));
    if ui.is_rect_visible(rect) {
        let ground = if response.hovered() {
            tokens.sunken
        } else {
            tokens.surface
        };
        let radius = CornerRadius::same(CONTROL_RADIUS);
        if outlined {
            let line = Stroke::new(1.0, tokens.border_strong);
            ui.painter()
                .rect(rect, radius, ground, line, StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, radius, tokens.sunken);
        }
        paint::text_left(ui, rect.left() + padding, right.y, galley, ink);
        let center = pos2(rect.right() - inset - side / 2.0, right.y);
        let place = Rect::from_center_size(center, vec2(SIDE, SIDE));
        paint_box(ui, place, ticked, ground);
        focus_ring_with_radius(ui, &response, CONTROL_RADIUS);
    }
    (
        rect.left(),
        response.on_hover_cursor(CursorIcon::PointingHand),
    )
}

/// The sign of what was ticked where nothing can be changed: the time and a tick, no box.
pub fn checked_sign(ui: &Ui, right: Pos2, time: &str) -> f32 {
    use super::icons::{self, IconFace};
    let ink = tokens(ui).success;
    let center = pos2(right.x - SIDE / 2.0, right.y);
    paint::icon(ui, center, icons::CHECK_CIRCLE, IconFace::Fill, 16.0, ink);
    let galley = paint::line(ui, TypeStyle::DenseStrong, ink, time);
    let left = right.x - SIDE - GAP - galley.size().x;
    paint::text_left(ui, left, right.y, galley, ink);
    left
}
