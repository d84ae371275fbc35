//! A button that looks like the search it leads to: icon, words, and the keys that lead there too.

use eframe::egui::{
    CornerRadius, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    field::paint_key_chip,
    focus::focus_ring,
    icons::{self, IconFace},
    paint,
    theme::{CONTROL_HEIGHT, CONTROL_RADIUS},
    tokens::tokens,
    typography::TypeStyle,
};

/// Draws the button with this width.
pub fn search_button_ui(ui: &mut Ui, width: f32, label: &str, keys: &str) -> Response {
    let tokens = tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, CONTROL_HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label));
    let fill = if response.hovered() {
        tokens.sunken
    } else {
        tokens.surface
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(CONTROL_RADIUS),
        fill,
        Stroke::new(1.0, tokens.border_strong),
        StrokeKind::Inside,
    );
    let icon = pos2(rect.left() + 19.0, rect.center().y);
    let face = IconFace::Regular;
    paint::icon(ui, icon, icons::MAGNIFYING_GLASS, face, 16.0, tokens.muted);
    let words = paint::line(ui, TypeStyle::Body, tokens.muted, label);
    paint::text_left(ui, rect.left() + 34.0, rect.center().y, words, tokens.muted);
    paint_key_chip(ui, rect.right() - 10.0, rect.center().y, keys);
    focus_ring(ui, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
