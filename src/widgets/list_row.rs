//! Rows of a list: hover, choice, keyboard, and text on a fixed number of lines.

use eframe::egui::{
    CursorIcon, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{
    focus::focus_ring_inside, nav_item::Presence, paint, tokens::tokens, typography::TypeStyle,
};

pub use super::elided::{elided_text_ui, galley as elided_galley, preview};

const ACCENT_BAR: f32 = 3.0;
const GROUP_HEIGHT: f32 = 28.0;

/// The two heights a row of questions has; fixed, so that a list can skip what is out of sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowHeight {
    /// 55 points: two lines, in the list of questions.
    Dense,
    /// 72 points: three lines, on Today.
    Roomy,
}

impl RowHeight {
    /// The height in points, its dividing line included.
    pub const fn points(self) -> f32 {
        match self {
            Self::Dense => 55.0,
            Self::Roomy => 72.0,
        }
    }
}

/// A row as wide as there is room for, with a line above; `contents` paints into the rectangle.
///
/// What is added inside is on top of the row: a button there gets the click, not the row.
pub fn list_row_ui(
    ui: &mut Ui,
    height: RowHeight,
    presence: impl Into<Presence>,
    accessible_name: &str,
    contents: impl FnOnce(&mut Ui, Rect),
) -> Response {
    let tokens = tokens(ui);
    let size = vec2(ui.available_width(), height.points());
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let chosen = presence.into() == Presence::Here;
    response.widget_info(|| {
        let enabled = ui.is_enabled();
        WidgetInfo::selected(Role::ListItem, enabled, chosen, accessible_name)
    });
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }
    if chosen {
        ui.painter().rect_filled(rect, 0.0, tokens.selected);
        let bar = Rect::from_min_size(rect.min, vec2(ACCENT_BAR, rect.height()));
        ui.painter().rect_filled(bar, 0.0, tokens.accent_fill);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, tokens.sunken);
    }
    // The line lies above: the last row of a card must not draw across its round corners.
    let line = Stroke::new(1.0, tokens.border);
    ui.painter().hline(rect.x_range(), rect.top() - 0.5, line);
    // A child that allocates nothing: the row's height is fixed, whatever is inside.
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
    inside.shrink_clip_rect(rect);
    contents(&mut inside, rect);
    focus_ring_inside(ui, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The header of a group of rows: its name and how many, on a sunken ground.
pub fn group_header_ui(ui: &mut Ui, label: &str, count: &str) -> Response {
    let tokens = tokens(ui);
    let size = vec2(ui.available_width(), GROUP_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Heading, true, format!("{label} {count}").trim_end())
    });
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, 0.0, tokens.sunken);
        let line = Stroke::new(1.0, tokens.border);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, line);
        let start = pos2(rect.left() + 16.0, rect.center().y);
        let style = TypeStyle::SmallStrong;
        let name = paint::line(ui, style, tokens.muted, label);
        let right = paint::text_left(ui, start.x, start.y, name, tokens.muted);
        let count = paint::line(ui, style, tokens.text, count);
        paint::text_left(ui, right + 6.0, start.y, count, tokens.text);
    }
    response
}
