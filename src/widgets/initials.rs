//! A person as a small square: initials always, colour only as help.

use eframe::egui::{
    CornerRadius, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use super::{paint, tokens::tokens, typography::TypeStyle};

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
        let edge = rounded_outline(rect.shrink(0.75), RADIUS - 0.75);
        ui.painter()
            .extend(Shape::dashed_line(&edge, stroke, 3.0, 2.0));
    }
    let galley = paint::line(ui, TypeStyle::Initials, ink, initials);
    paint::text_center(ui, rect, galley, ink);
}

/// The outline as points, since a dashed line needs a path to follow.
fn rounded_outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    use std::f32::consts::{FRAC_PI_2, PI};
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_top(), -FRAC_PI_2),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), FRAC_PI_2),
        (inner.left_top(), PI),
    ];
    let mut points: Vec<Pos2> = Vec::with_capacity(25);
    for (center, from) in corners {
        for step in 0..=5_u8 {
            let angle = from + FRAC_PI_2 * f32::from(step) / 5.0;
            points.push(pos2(
                center.x + radius * angle.cos(),
                center.y + radius * angle.sin(),
            ));
        }
    }
    if let Some(first) = points.first().copied() {
        points.push(first);
    }
    points
}
