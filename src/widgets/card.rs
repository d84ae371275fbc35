//! Cards: a surface with a line around it, a header of 44 points, lines between rows.

use eframe::egui::{
    Align, CornerRadius, Frame, InnerResponse, Layout, Response, Sense, Stroke, Ui, vec2,
};

use super::{theme::CARD_RADIUS, tokens::tokens, typography::TypeStyle};

const HEADER_HEIGHT: f32 = 44.0;
const PADDING: f32 = 16.0;

/// A card; its content reaches the edges and brings its own padding.
pub fn card_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let tokens = tokens(ui);
    Frame::new()
        .fill(tokens.surface)
        .stroke(Stroke::new(1.0, tokens.border))
        .corner_radius(CornerRadius::same(CARD_RADIUS))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            contents(ui)
        })
}

/// The same with 16 points of padding.
pub fn padded_card_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    card_ui(ui, |ui| {
        Frame::new()
            .inner_margin(PADDING)
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 8.0;
                contents(ui)
            })
            .inner
    })
}

/// A card's header: its name, what stands beside it, and what stands to the right; a line below.
pub fn card_header_ui(
    ui: &mut Ui,
    title: &str,
    beside: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    let color = tokens(ui).text;
    let size = vec2(ui.available_width(), HEADER_HEIGHT - 1.0);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(size.y);
        ui.add_space(PADDING);
        ui.label(TypeStyle::Heading.rich(title).color(color));
        beside(ui);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(PADDING);
            right(ui);
        });
    });
    divider_ui(ui);
}

/// A decorative line from edge to edge, one point high.
pub fn divider_ui(ui: &mut Ui) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    let stroke = Stroke::new(1.0, tokens(ui).border);
    ui.painter().hline(rect.x_range(), rect.center().y, stroke);
    response
}
