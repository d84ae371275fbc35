//! Text that does something when clicked.

use eframe::egui::{CursorIcon, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::{focus::focus_ring_with_radius, paint, tokens::tokens, typography::TypeStyle};

/// A target is never lower than this.
const MIN_HEIGHT: f32 = 24.0;

/// A link in the size of a button's words.
pub fn text_link_ui(ui: &mut Ui, label: &str) -> Response {
    styled_link_ui(ui, TypeStyle::Strong, label, label)
}

/// The same, where a screen reader needs more words than stand there.
pub fn named_link_ui(ui: &mut Ui, label: &str, accessible_name: &str) -> Response {
    styled_link_ui(ui, TypeStyle::Strong, label, accessible_name)
}

/// A link among small words, where a screen reader needs more words than stand there.
pub fn small_named_link_ui(ui: &mut Ui, label: &str, accessible_name: &str) -> Response {
    styled_link_ui(ui, TypeStyle::SmallStrong, label, accessible_name)
}

/// A link among small words.
pub fn small_link_ui(ui: &mut Ui, label: &str) -> Response {
    styled_link_ui(ui, TypeStyle::SmallStrong, label, label)
}

fn styled_link_ui(ui: &mut Ui, style: TypeStyle, label: &str, name: &str) -> Response {
    let ink = tokens(ui).accent;
    let galley = paint::line(ui, style, ink, label);
    let size = vec2(galley.size().x.ceil(), MIN_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        let right = paint::text_left(ui, rect.left(), rect.center().y, galley, ink);
        if response.hovered() {
            let y = rect.center().y + style.size() / 2.0;
            ui.painter()
                .hline(rect.left()..=right, y, Stroke::new(1.0, ink));
        }
        focus_ring_with_radius(ui, &response, 4);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
