//! A few choices side by side, of which one holds.

use eframe::egui::{
    CornerRadius, CursorIcon, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    focus::focus_ring,
    paint,
    theme::{CONTROL_HEIGHT, CONTROL_RADIUS},
    tokens::tokens,
    typography::TypeStyle,
};

/// Choices side by side; returns the index of the one chosen now.
pub fn segmented_ui(ui: &mut Ui, options: &[&str], chosen: usize) -> Option<usize> {
    sized_ui(ui, options, chosen, &USUAL)
}

/// The same 24 points high, within a table or a card's header.
pub fn small_segmented_ui(ui: &mut Ui, options: &[&str], chosen: usize) -> Option<usize> {
    sized_ui(ui, options, chosen, &SMALL)
}

struct Size {
    style: TypeStyle,
    height: f32,
    padding: f32,
}

const USUAL: Size = Size {
    style: TypeStyle::Strong,
    height: CONTROL_HEIGHT,
    padding: 12.0,
};
const SMALL: Size = Size {
    style: TypeStyle::SmallStrong,
    height: 24.0,
    padding: 7.0,
};

fn sized_ui(ui: &mut Ui, options: &[&str], chosen: usize, sized: &Size) -> Option<usize> {
    let tokens = tokens(ui);
    let widths: Vec<f32> = options
        .iter()
        .map(|label| {
            let galley = paint::line(ui, sized.style, tokens.text, label);
            (galley.size().x + 2.0 * sized.padding).ceil()
        })
        .collect();
    let size = vec2(widths.iter().sum(), sized.height);
    let (whole, group) = ui.allocate_exact_size(size, Sense::hover());
    let ground = CornerRadius::same(CONTROL_RADIUS);
    ui.painter().rect_filled(whole, ground, tokens.surface);
    let mut picked = None;
    let mut focused = None;
    let mut left = whole.left();
    for (index, (label, width)) in options.iter().zip(&widths).enumerate() {
        let rect = Rect::from_min_size(pos2(left, whole.top()), vec2(*width, sized.height));
        left += width;
        let holds = index == chosen;
        let response = ui
            .interact(rect, group.id.with(index), Sense::click())
            .on_hover_cursor(CursorIcon::PointingHand);
        response
            .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), holds, label));
        let side = |applies: bool| if applies { CONTROL_RADIUS } else { 0 };
        let (first, last) = (side(index == 0), side(index + 1 == options.len()));
        let corners = CornerRadius {
            nw: first,
            sw: first,
            ne: last,
            se: last,
        };
        let ink = if holds { tokens.accent } else { tokens.text };
        if holds {
            ui.painter().rect_filled(rect, corners, tokens.selected);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, corners, tokens.sunken);
        }
        let galley = paint::line(ui, sized.style, ink, label);
        paint::text_center(ui, rect, galley, ink);
        if response.clicked() && !holds {
            picked = Some(index);
        }
        if response.has_focus() {
            focused = Some(response);
        }
    }
    let line = Stroke::new(1.0, tokens.border_strong);
    ui.painter()
        .rect_stroke(whole, ground, line, StrokeKind::Inside);
    if let Some(response) = focused {
        focus_ring(ui, &response);
    }
    picked
}
