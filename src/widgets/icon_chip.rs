//! A word with an icon of its own on the ground of what it asks for.

use eframe::egui::{
    Color32, CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    icons::{Icon, IconFace},
    paint,
    tokens::{Tokens, tokens},
    typography::TypeStyle,
};

const HEIGHT: f32 = 24.0;
const RADIUS: u8 = 6;
const PADDING: f32 = 9.0;
const ICON_SIZE: f32 = 14.0;
const GAP: f32 = 5.0;

/// What a chip asks for, beside its words and icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChipGround {
    /// It should have been done: solid red.
    Danger,
    /// It is to be done soon: outlined.
    Warning,
    /// Nothing now.
    Calm,
    /// It is done.
    Success,
}

impl ChipGround {
    fn colors(self, tokens: &Tokens) -> (Color32, Stroke, Color32) {
        match self {
            Self::Danger => (tokens.danger_fill, Stroke::NONE, tokens.on_fill),
            Self::Warning => (
                tokens.warning_tint,
                Stroke::new(1.0, tokens.warning_line),
                tokens.warning,
            ),
            // With a line, so that it shows on a ground that the pointer rests on.
            Self::Calm => (tokens.sunken, Stroke::new(1.0, tokens.border), tokens.text),
            Self::Success => (tokens.success_tint, Stroke::NONE, tokens.success),
        }
    }
}

/// The chip, 24 points high, with a filled icon.
pub fn icon_chip_ui(ui: &mut Ui, ground: ChipGround, icon: Icon, label: &str) -> Response {
    let (fill, stroke, ink) = ground.colors(tokens(ui));
    let galley = paint::line(ui, TypeStyle::DenseStrong, ink, label);
    let width = 2.0 * PADDING + ICON_SIZE + GAP + galley.size().x;
    let (rect, response) = ui.allocate_exact_size(vec2(width.ceil(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, label));
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(RADIUS);
        ui.painter()
            .rect(rect, radius, fill, stroke, StrokeKind::Inside);
        let left = rect.left() + PADDING;
        let center = pos2(left + ICON_SIZE / 2.0, rect.center().y);
        paint::icon(ui, center, icon, IconFace::Fill, ICON_SIZE, ink);
        paint::text_left(ui, left + ICON_SIZE + GAP, rect.center().y, galley, ink);
    }
    response
}

/// "Måste" with a line around it, painted from `left`; its right edge.
pub fn paint_tag(ui: &Ui, left: f32, center_y: f32, label: &str) -> f32 {
    let tokens = tokens(ui);
    let galley = paint::line(ui, TypeStyle::SmallStrong, tokens.text, label);
    let size = vec2(galley.size().x + 12.0, 18.0);
    let rect = eframe::egui::Rect::from_min_size(pos2(left, center_y - 9.0), size);
    let line = Stroke::new(1.0, tokens.border_strong);
    ui.painter()
        .rect_stroke(rect, CornerRadius::same(4), line, StrokeKind::Inside);
    paint::text_center(ui, rect, galley, tokens.text);
    rect.right()
}
