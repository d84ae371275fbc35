//! Chips that tell how long is left, pills with counts, tags, badges.

use eframe::egui::{
    Color32, CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    icons::{self, Icon, IconFace},
    paint,
    tokens::{Tokens, tokens},
    typography::TypeStyle,
};

pub use super::initials::{Outline, initials_ui, paint_initials};

const CHIP_HEIGHT: f32 = 24.0;
const CHIP_RADIUS: u8 = 6;
const PADDING: f32 = 9.0;
const ICON_SIZE: f32 = 14.0;

/// What a deadline chip says beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChipKind {
    /// Past the deadline: solid red.
    Overdue,
    /// Less than two hours left: outlined.
    Urgent,
    /// Due today.
    Today,
    /// Due on a later day.
    Later,
    /// Somebody else has it: no ground.
    Waiting,
}

impl ChipKind {
    /// The icon of this kind, also used without the chip in dense lists.
    pub fn icon(self) -> (Icon, IconFace) {
        match self {
            Self::Overdue => (icons::WARNING_CIRCLE, IconFace::Fill),
            Self::Urgent => (icons::CLOCK, IconFace::Fill),
            Self::Today => (icons::CLOCK, IconFace::Regular),
            Self::Later => (icons::CALENDAR_BLANK, IconFace::Regular),
            Self::Waiting => (icons::HOURGLASS_MEDIUM, IconFace::Regular),
        }
    }

    /// The colour of this kind's words where there is no chip around them.
    pub fn ink(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Overdue => tokens.danger,
            Self::Urgent | Self::Today => tokens.warning,
            Self::Later => tokens.text,
            Self::Waiting => tokens.muted,
        }
    }

    fn ground(self, tokens: &Tokens) -> (Color32, Stroke) {
        match self {
            Self::Overdue => (tokens.danger_fill, Stroke::NONE),
            Self::Urgent => (tokens.warning_tint, Stroke::new(1.0, tokens.warning_line)),
            Self::Today => (tokens.warning_tint, Stroke::NONE),
            Self::Later => (tokens.sunken, Stroke::NONE),
            Self::Waiting => (Color32::TRANSPARENT, Stroke::NONE),
        }
    }
}

/// A deadline chip, 24 points high.
pub fn chip_ui(ui: &mut Ui, kind: ChipKind, label: &str) -> Response {
    let tokens = tokens(ui);
    let ink = match kind {
        ChipKind::Overdue => tokens.on_fill,
        other => other.ink(tokens),
    };
    let (fill, stroke) = kind.ground(tokens);
    // Without a ground there is nothing to keep away from: the icon stands in the text's column.
    let padding = match kind {
        ChipKind::Waiting => 1.0,
        _ => PADDING,
    };
    let galley = paint::line(ui, TypeStyle::DenseStrong, ink, label);
    let width = 2.0 * padding + ICON_SIZE + 5.0 + galley.size().x;
    let (rect, response) = ui.allocate_exact_size(vec2(width.ceil(), CHIP_HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, label));
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(CHIP_RADIUS);
        ui.painter()
            .rect(rect, radius, fill, stroke, StrokeKind::Inside);
        let (icon, face) = kind.icon();
        let left = rect.left() + padding;
        let center = pos2(left + ICON_SIZE / 2.0, rect.center().y);
        paint::icon(ui, center, icon, face, ICON_SIZE, ink);
        paint::text_left(ui, left + ICON_SIZE + 5.0, rect.center().y, galley, ink);
    }
    response
}

/// The icon and words of a chip without its ground, for dense lists; painted to end at `right`.
pub fn paint_chip_words(ui: &Ui, right: f32, center_y: f32, kind: ChipKind, label: &str) -> f32 {
    let ink = kind.ink(tokens(ui));
    let galley = paint::line(ui, TypeStyle::DenseStrong, ink, label);
    let left = right - galley.size().x;
    paint::text_left(ui, left, center_y, galley, ink);
    let (icon, face) = kind.icon();
    let center = pos2(left - 5.0 - ICON_SIZE / 2.0, center_y);
    paint::icon(ui, center, icon, face, ICON_SIZE, ink);
    left - 5.0 - ICON_SIZE
}

/// A count beside a heading ("8").
pub fn count_pill_ui(ui: &mut Ui, label: &str) -> Response {
    let tokens = tokens(ui);
    pill_ui(
        ui,
        TypeStyle::SmallStrong,
        tokens.sunken,
        tokens.muted,
        label,
    )
}

/// A plain word on a sunken ground ("Vecka 52").
pub fn tag_ui(ui: &mut Ui, label: &str) -> Response {
    let tokens = tokens(ui);
    pill_ui(
        ui,
        TypeStyle::SmallStrong,
        tokens.sunken,
        tokens.muted,
        label,
    )
}

/// A word on the warning's ground.
pub fn warning_tag_ui(ui: &mut Ui, label: &str) -> Response {
    let tokens = tokens(ui);
    let (fill, ink) = (tokens.warning_tint, tokens.warning);
    pill_ui(ui, TypeStyle::SmallStrong, fill, ink, label)
}

/// A word on the ground of what is done.
pub fn success_tag_ui(ui: &mut Ui, label: &str) -> Response {
    let tokens = tokens(ui);
    let (fill, ink) = (tokens.success_tint, tokens.success);
    pill_ui(ui, TypeStyle::SmallStrong, fill, ink, label)
}

/// A count on the accent's fill: something is due.
pub fn filled_badge_ui(ui: &mut Ui, label: &str) -> Response {
    let tokens = tokens(ui);
    let (fill, ink) = (tokens.accent_fill, tokens.on_fill);
    pill_ui(ui, TypeStyle::SmallStrong, fill, ink, label)
}

fn pill_ui(ui: &mut Ui, style: TypeStyle, fill: Color32, ink: Color32, label: &str) -> Response {
    let galley = paint::line(ui, style, ink, label);
    let size = vec2((galley.size().x + 16.0).ceil().max(24.0), 20.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, label));
    if ui.is_rect_visible(rect) {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(CHIP_RADIUS), fill);
        paint::text_center(ui, rect, galley, ink);
    }
    response
}
