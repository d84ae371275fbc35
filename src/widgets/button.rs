//! Buttons: at most one filled on a screen, the others outlined or text links.

use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use super::{
    focus::focus_ring,
    icons::{self, Icon, IconFace},
    paint,
    theme::{CONTROL_HEIGHT, CONTROL_RADIUS, ROW_CONTROL_HEIGHT},
    tokens::{Tokens, tokens},
    tooltip::tooltip,
    typography::TypeStyle,
};

pub use super::link::{small_link_ui, text_link_ui};

const PADDING: f32 = 12.0;
const ICON_GAP: f32 = 7.0;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Filled: the one thing to do on this screen.
    Primary,
    /// Outlined.
    Secondary,
    /// Outlined by a faint line, words in the accent colour: in rows.
    Quiet,
    /// Outlined, words in red: takes something away.
    Danger,
    /// Outlined, words and a filled icon in the warning's colour: leads to what must be done soon.
    Warning,
    /// Without an outline: icons beside text, closing things.
    Bare,
}

/// How wide a button is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// As wide as its words.
    Fit,
    /// So many points.
    Points(f32),
    /// All the width there is.
    Fill,
}

/// A button about to be shown; the functions below make the usual ones.
#[derive(Clone, Copy, Debug)]
pub struct Button<'a> {
    look: Look,
    icon: Option<Icon>,
    label: &'a str,
    name: &'a str,
    height: f32,
    width: Width,
}

impl<'a> Button<'a> {
    /// A button with words.
    pub fn new(look: Look, label: &'a str) -> Self {
        Self {
            look,
            icon: None,
            label,
            name: label,
            height: CONTROL_HEIGHT,
            width: Width::Fit,
        }
    }

    /// With an icon before the words.
    pub fn icon(mut self, icon: impl Into<Option<Icon>>) -> Self {
        self.icon = icon.into();
        self
    }

    /// 28 instead of 32 points high, for rows.
    pub fn in_row(mut self) -> Self {
        self.height = ROW_CONTROL_HEIGHT;
        self
    }

    /// 24 points high, the least a target may be: inside fields.
    pub(super) fn compact(mut self) -> Self {
        self.height = 24.0;
        self
    }

    /// As wide as said.
    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    /// What a screen reader says, where the words alone would not do ("Svara Birgitta").
    pub fn accessible_name(mut self, name: &'a str) -> Self {
        self.name = name;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let colors = Colors::of(self.look, tokens(ui));
        let (rect, response) = self.allocate(ui, Sense::click(), colors.ink);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.name));
        if ui.is_rect_visible(rect) {
            let fill = if response.is_pointer_button_down_on() {
                colors.pressed
            } else if response.hovered() {
                colors.hovered
            } else {
                colors.fill
            };
            self.paint(ui, rect, fill, colors.stroke, colors.ink);
            focus_ring(ui, &response);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    /// Draws it as something that cannot be done now; hover and focus say why.
    pub fn show_disabled(self, ui: &mut Ui, reason: &str) -> Response {
        let tokens = tokens(ui);
        let sense = Sense::focusable_noninteractive();
        let (rect, response) = self.allocate(ui, sense, tokens.muted);
        response.widget_info(|| {
            WidgetInfo::labeled(Role::Button, false, format!("{}. {reason}", self.name))
        });
        if ui.is_rect_visible(rect) {
            let stroke = Stroke::new(1.0, tokens.border);
            self.paint(ui, rect, tokens.sunken, stroke, tokens.muted);
            focus_ring(ui, &response);
        }
        tooltip(&response, reason);
        response
    }

    fn allocate(&self, ui: &mut Ui, sense: Sense, ink: Color32) -> (Rect, Response) {
        let width = match self.width {
            Width::Points(points) => points,
            Width::Fill => ui.available_width(),
            Width::Fit if self.label.is_empty() => self.height,
            Width::Fit => self.content_width(ui, ink) + 2.0 * PADDING,
        };
        ui.allocate_exact_size(vec2(width.ceil(), self.height), sense)
    }

    fn content_width(&self, ui: &Ui, ink: Color32) -> f32 {
        let label = paint::line(ui, TypeStyle::Strong, ink, self.label).size().x;
        label + self.icon.map_or(0.0, |_| icons::SIZE + ICON_GAP)
    }

    fn paint(&self, ui: &Ui, rect: Rect, fill: Color32, stroke: Stroke, ink: Color32) {
        let radius = CornerRadius::same(CONTROL_RADIUS);
        ui.painter()
            .rect(rect, radius, fill, stroke, StrokeKind::Inside);
        let center = rect.center();
        let Some(icon) = self.icon else {
            let galley = paint::line(ui, TypeStyle::Strong, ink, self.label);
            paint::text_center(ui, rect, galley, ink);
            return;
        };
        if self.label.is_empty() {
            paint::icon(ui, center, icon, IconFace::Regular, icons::SIZE, ink);
            return;
        }
        let left = center.x - self.content_width(ui, ink) / 2.0;
        let icon_center = eframe::egui::pos2(left + icons::SIZE / 2.0, center.y);
        let face = match self.look {
            Look::Warning => IconFace::Fill,
            _ => IconFace::Regular,
        };
        paint::icon(ui, icon_center, icon, face, icons::SIZE, ink);
        let galley = paint::line(ui, TypeStyle::Strong, ink, self.label);
        paint::text_left(ui, left + icons::SIZE + ICON_GAP, center.y, galley, ink);
    }
}

/// The filled button.
pub fn primary_button_ui(ui: &mut Ui, icon: Option<Icon>, label: &str) -> Response {
    Button::new(Look::Primary, label).icon(icon).show(ui)
}

/// An outlined button.
pub fn secondary_button_ui(ui: &mut Ui, icon: Option<Icon>, label: &str) -> Response {
    Button::new(Look::Secondary, label).icon(icon).show(ui)
}

/// A button in a row, 28 points high, with words in the accent colour.
pub fn row_button_ui(ui: &mut Ui, icon: Option<Icon>, label: &str) -> Response {
    Button::new(Look::Quiet, label).icon(icon).in_row().show(ui)
}

/// An outlined button in red, for what takes something away.
pub fn danger_button_ui(ui: &mut Ui, icon: Option<Icon>, label: &str) -> Response {
    Button::new(Look::Danger, label).icon(icon).show(ui)
}

/// A square button with an icon; its name shows when the pointer rests on it.
pub fn icon_button_ui(ui: &mut Ui, icon: Icon, accessible_name: &str) -> Response {
    named_icon_button_ui(ui, Look::Secondary, icon, accessible_name)
}

/// The same without an outline.
pub fn bare_icon_button_ui(ui: &mut Ui, icon: Icon, accessible_name: &str) -> Response {
    named_icon_button_ui(ui, Look::Bare, icon, accessible_name)
}

/// A button that cannot be used now; hover and focus say why. Never reports a click.
pub fn disabled_button_ui(ui: &mut Ui, label: &str, reason: &str) -> Response {
    Button::new(Look::Secondary, label).show_disabled(ui, reason)
}

fn named_icon_button_ui(ui: &mut Ui, look: Look, icon: Icon, name: &str) -> Response {
    let button = Button::new(look, "").icon(icon).accessible_name(name);
    let response = button.show(ui);
    tooltip(&response, name);
    response
}

struct Colors {
    fill: Color32,
    hovered: Color32,
    pressed: Color32,
    stroke: Stroke,
    ink: Color32,
}

impl Colors {
    fn of(look: Look, tokens: &Tokens) -> Self {
        let outlined = |line: Color32, ink: Color32| Self {
            fill: tokens.surface,
            hovered: tokens.sunken,
            pressed: tokens.selected,
            stroke: Stroke::new(1.0, line),
            ink,
        };
        match look {
            Look::Primary => Self {
                fill: tokens.accent_fill,
                hovered: darker(tokens.accent_fill, 12),
                pressed: darker(tokens.accent_fill, 24),
                stroke: Stroke::NONE,
                ink: tokens.on_fill,
            },
            Look::Secondary => outlined(tokens.border_strong, tokens.text),
            Look::Quiet => outlined(tokens.border, tokens.accent),
            Look::Danger => outlined(tokens.border_strong, tokens.danger),
            Look::Warning => outlined(tokens.border_strong, tokens.warning),
            Look::Bare => Self {
                fill: Color32::TRANSPARENT,
                stroke: Stroke::NONE,
                ..outlined(tokens.border, tokens.muted)
            },
        }
    }
}

/// White words keep their contrast on a darker fill, in both themes.
fn darker(color: Color32, percent: u16) -> Color32 {
    let channel = |value: u8| {
        let scaled = u16::from(value) * (100 - percent) / 100;
        u8::try_from(scaled).unwrap_or(value)
    };
    Color32::from_rgb(channel(color.r()), channel(color.g()), channel(color.b()))
}
