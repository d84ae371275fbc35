//! One entry of the rail, with its badge.

use eframe::egui::{
    CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::{
    focus::focus_ring_with_radius,
    icons::{self, Icon, IconFace},
    paint,
    tokens::tokens,
    typography::TypeStyle,
};

const HEIGHT: f32 = 34.0;
const RADIUS: u8 = 8;
const BADGE_MARGIN: f32 = 8.0;

/// What stands at the right of a rail entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavBadge {
    /// Nothing.
    None,
    /// A plain count.
    Plain(usize),
    /// A filled disc: something is due.
    Filled(usize),
    /// A warning with a count.
    Warning(usize),
}

impl NavBadge {
    fn words(self) -> String {
        match self {
            Self::None => String::new(),
            Self::Plain(count) | Self::Filled(count) | Self::Warning(count) => count.to_string(),
        }
    }
}

/// Whether an entry is the screen that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Its screen shows now.
    Here,
    /// Another screen shows.
    Elsewhere,
}

impl From<bool> for Presence {
    fn from(here: bool) -> Self {
        if here { Self::Here } else { Self::Elsewhere }
    }
}

/// An entry of the rail, 34 points high and as wide as the rail lets it.
pub fn nav_item_ui(
    ui: &mut Ui,
    icon: Icon,
    label: &str,
    presence: impl Into<Presence>,
    badge: &NavBadge,
) -> Response {
    let tokens = tokens(ui);
    let here = presence.into() == Presence::Here;
    let size = vec2(ui.available_width(), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = format!("{label} {}", badge.words());
    response
        .widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), here, name.trim_end()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let radius = CornerRadius::same(RADIUS);
    if here {
        let stroke = Stroke::new(1.0, tokens.border);
        ui.painter()
            .rect(rect, radius, tokens.surface, stroke, StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, radius, tokens.selected);
    }
    let (face, icon_ink, style) = if here {
        (IconFace::Fill, tokens.accent, TypeStyle::Strong)
    } else {
        (IconFace::Regular, tokens.muted, TypeStyle::Body)
    };
    let center = pos2(rect.left() + 20.0, rect.center().y);
    paint::icon(ui, center, icon, face, icons::RAIL_SIZE, icon_ink);
    let galley = paint::line(ui, style, tokens.text, label);
    paint::text_left(ui, rect.left() + 39.0, rect.center().y, galley, tokens.text);
    paint_badge(ui, rect, *badge);
    focus_ring_with_radius(ui, &response, RADIUS);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn paint_badge(ui: &Ui, rect: Rect, badge: NavBadge) {
    let tokens = tokens(ui);
    let ink = match badge {
        NavBadge::None => return,
        NavBadge::Plain(_) => tokens.muted,
        NavBadge::Filled(_) => tokens.on_fill,
        NavBadge::Warning(_) => tokens.warning,
    };
    let galley = paint::line(ui, TypeStyle::SmallStrong, ink, &badge.words());
    let (height, content) = match badge {
        NavBadge::Warning(_) => (20.0, galley.size().x + 17.0),
        _ => (22.0, galley.size().x),
    };
    let width = (content + 14.0).max(22.0);
    let center = pos2(rect.right() - BADGE_MARGIN - width / 2.0, rect.center().y);
    let ground = Rect::from_center_size(center, vec2(width, height));
    match badge {
        NavBadge::Filled(_) => {
            ui.painter()
                .rect_filled(ground, CornerRadius::same(11), tokens.accent_fill);
            paint::text_center(ui, ground, galley, ink);
        }
        NavBadge::Warning(_) => {
            ui.painter()
                .rect_filled(ground, CornerRadius::same(10), tokens.warning_tint);
            let left = ground.left() + 6.0;
            let icon = pos2(left + 6.5, center.y);
            paint::icon(ui, icon, icons::WARNING, IconFace::Fill, 13.0, ink);
            paint::text_left(ui, left + 17.0, center.y, galley, ink);
        }
        NavBadge::Plain(_) | NavBadge::None => paint::text_center(ui, ground, galley, ink),
    }
}
