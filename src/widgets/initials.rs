//! A person as a small square: initials always, colour only as help.

use eframe::egui::{
    CornerRadius, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2,
};

use super::{dashes::rounded_outline, paint, tokens::tokens, typography::TypeStyle};

const SIDE: f32 = 24.0;
const RADIUS: f32 = 6.0;

/// Whether a person watches in their own name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// The person whose turn it is.
    Own,
    /// Somebody standing in: a dashed outline.
    StandIn,
}

/// A person's initials, 24 points square.
pub fn initials_ui(
    ui: &mut Ui,
    initials: &str,
    palette_index: usize,
    outline: Outline,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(SIDE, SIDE), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, initials));
    if ui.is_rect_visible(rect) {
        paint_initials(ui, rect, initials, palette_index, outline);
    }
    response
}

/// Paints a person's initials into a rectangle.
pub fn paint_initials(ui: &Ui, rect: Rect, initials: &str, palette_index: usize, outline: Outline) {
    let (fill, ink) = tokens(ui).person(palette_index);
    ui.painter()
        .rect_filled(rect, CornerRadius::same(RADIUS as u8), fill);
    if outline == Outline::StandIn {
        let stroke = Stroke::new(1.5, ink);
        let edge = rounded_outline(rect.shrink(0.75), RADIUS - 0.75, 5);
        ui.painter()
            .extend(Shape::dashed_line(&edge, stroke, 3.0, 2.0));
    }
    let galley = paint::line(ui, TypeStyle::Initials, ink, initials);
    paint::text_center(ui, rect, galley, ink);
}
