//! A row of tabs with counts.

use eframe::egui::{
    CornerRadius, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    focus::focus_ring, nav_item::Presence, paint, theme::CONTROL_RADIUS, tokens::tokens,
    typography::TypeStyle,
};

/// One tab: its word and, where it says something, how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab<'a> {
    /// The word.
    pub label: &'a str,
    /// How many, as it is to be read.
    pub count: Option<&'a str>,
}

/// A row of tabs; returns the index of the one that was chosen now.
pub fn tabs_ui(ui: &mut Ui, tabs: &[Tab<'_>], chosen: usize) -> Option<usize> {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let mut picked = None;
        for (index, tab) in tabs.iter().enumerate() {
            if tab_ui(ui, tab, Presence::from(index == chosen)).clicked() && index != chosen {
                picked = Some(index);
            }
        }
        picked
    })
    .inner
}

fn tab_ui(ui: &mut Ui, tab: &Tab<'_>, presence: Presence) -> Response {
    let tokens = tokens(ui);
    let chosen = presence == Presence::Here;
    let (style, count_ink) = if chosen {
        (TypeStyle::Strong, tokens.accent)
    } else {
        (TypeStyle::Body, tokens.muted)
    };
    let label = paint::line(ui, style, tokens.text, tab.label);
    let count = tab
        .count
        .map(|count| paint::line(ui, TypeStyle::Strong, count_ink, count));
    let count_width = count.as_ref().map_or(0.0, |galley| galley.size().x + 6.0);
    let width = label.size().x + count_width + 20.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width.ceil(), 32.0), Sense::click());
    let name = match tab.count {
        Some(count) => format!("{} {count}", tab.label),
        None => tab.label.to_owned(),
    };
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), chosen, &name));
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(CONTROL_RADIUS);
        if chosen {
            let stroke = Stroke::new(1.0, tokens.border);
            ui.painter()
                .rect(rect, radius, tokens.surface, stroke, StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, radius, tokens.sunken);
        }
        let start = pos2(rect.left() + 10.0, rect.center().y);
        let right = paint::text_left(ui, start.x, start.y, label, tokens.text);
        if let Some(count) = count {
            paint::text_left(ui, right + 6.0, start.y, count, count_ink);
        }
        focus_ring(ui, &response);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
