//! Boxes to tick, rings to choose, switches: a click on the words counts too.

use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::{
    focus::focus_ring_with_radius,
    icons::{self, IconFace},
    paint,
    tokens::tokens,
    typography::TypeStyle,
};

pub(super) const SIDE: f32 = 18.0;
const GAP: f32 = 8.0;
const HEIGHT: f32 = 24.0;

/// A box to tick with its words; without words, `label` is still its name.
pub fn checkbox_ui(ui: &mut Ui, ticked: &mut bool, label: &str) -> Response {
    toggle_ui(ui, ticked, Role::CheckBox, label, label, paint_box)
}

/// A box to tick where the words stand elsewhere.
pub fn bare_checkbox_ui(ui: &mut Ui, ticked: &mut bool, accessible_name: &str) -> Response {
    toggle_ui(ui, ticked, Role::CheckBox, "", accessible_name, paint_box)
}

/// A switch: takes effect at once.
pub fn switch_ui(ui: &mut Ui, on: &mut bool, label: &str) -> Response {
    toggle_ui(ui, on, Role::Switch, label, label, paint_switch)
}

/// One of several to choose from; says whether it was chosen now.
pub fn radio_ui(ui: &mut Ui, choice: impl Into<Choice>, label: &str) -> Response {
    let mut chosen = choice.into() == Choice::Chosen;
    toggle_ui(ui, &mut chosen, Role::RadioButton, label, label, paint_ring)
}

/// Whether one of several is the one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The one that holds.
    Chosen,
    /// Another holds.
    Open,
}

impl From<bool> for Choice {
    fn from(chosen: bool) -> Self {
        if chosen { Self::Chosen } else { Self::Open }
    }
}

type Sign = fn(&Ui, Rect, bool, Color32);

fn toggle_ui(
    ui: &mut Ui,
    on: &mut bool,
    role: Role,
    label: &str,
    name: &str,
    sign: Sign,
) -> Response {
    let tokens = tokens(ui);
    let sign_width = match role {
        Role::Switch => 32.0,
        _ => SIDE,
    };
    let galley = paint::line(ui, TypeStyle::Body, tokens.text, label);
    let words = if label.is_empty() {
        0.0
    } else {
        GAP + galley.size().x
    };
    let width = (sign_width + words).ceil().max(HEIGHT);
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    let shown = *on;
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), shown, name));
    if ui.is_rect_visible(rect) {
        let left = if label.is_empty() {
            rect.center().x - sign_width / 2.0
        } else {
            rect.left()
        };
        let place = Rect::from_min_size(
            pos2(left, rect.center().y - SIDE / 2.0),
            vec2(sign_width, SIDE),
        );
        let ground = if response.hovered() {
            tokens.sunken
        } else {
            tokens.surface
        };
        sign(ui, place, shown, ground);
        paint::text_left(
            ui,
            place.right() + GAP,
            rect.center().y,
            galley,
            tokens.text,
        );
        focus_ring_with_radius(ui, &response, 4);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

pub(super) fn paint_box(ui: &Ui, rect: Rect, ticked: bool, ground: Color32) {
    let tokens = tokens(ui);
    let radius = CornerRadius::same(4);
    if ticked {
        ui.painter().rect_filled(rect, radius, tokens.success);
        let (icon, face) = (icons::CHECK, IconFace::Regular);
        paint::icon(ui, rect.center(), icon, face, 14.0, tokens.surface);
    } else {
        let line = Stroke::new(1.0, tokens.border_strong);
        ui.painter()
            .rect(rect, radius, ground, line, StrokeKind::Inside);
    }
}

fn paint_ring(ui: &Ui, rect: Rect, chosen: bool, ground: Color32) {
    let tokens = tokens(ui);
    let radius = SIDE / 2.0 - 0.5;
    let line = if chosen {
        Stroke::new(1.5, tokens.accent)
    } else {
        Stroke::new(1.0, tokens.border_strong)
    };
    ui.painter().circle(rect.center(), radius, ground, line);
    if chosen {
        ui.painter()
            .circle_filled(rect.center(), 4.5, tokens.accent);
    }
}

fn paint_switch(ui: &Ui, rect: Rect, on: bool, ground: Color32) {
    let tokens = tokens(ui);
    let radius = CornerRadius::same(9);
    let knob_at = |x: f32| pos2(x, rect.center().y);
    if on {
        ui.painter().rect_filled(rect, radius, tokens.accent_fill);
        ui.painter()
            .circle_filled(knob_at(rect.right() - 9.0), 6.0, tokens.on_fill);
    } else {
        let line = Stroke::new(1.0, tokens.border_strong);
        ui.painter()
            .rect(rect, radius, ground, line, StrokeKind::Inside);
        ui.painter()
            .circle_filled(knob_at(rect.left() + 9.0), 6.0, tokens.border_strong);
    }
}
