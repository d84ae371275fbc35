//! "Why this time?": one box a day, the counted part solid, closed days hatched, the sum beneath.

use eframe::egui::{
    Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use super::{hatch::hatch, paint, timeline_boxes, tokens::tokens, typography::TypeStyle};

const LABEL_HEIGHT: f32 = 20.0;
const BOX_HEIGHT: f32 = 22.0;
const MARKER_HEIGHT: f32 = 22.0;
const SUM_HEIGHT: f32 = 20.0;
const MAX_WIDTH: f32 = 454.0;

/// One day of the drawing, or a run of closed days drawn as one box.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineDay {
    /// The day as it stands above its box ("fre 18").
    pub label: String,
    /// What was counted of it.
    pub kind: DayKind,
    /// Whether its label stands out.
    pub strong: bool,
}

/// What was counted of a day.
#[derive(Clone, Debug, PartialEq)]
pub enum DayKind {
    /// A part, from and to as shares of the day (0 to 1), and how much that is ("13 h 5 min").
    Counted {
        /// Where the counted part begins.
        from: f32,
        /// Where it ends.
        to: f32,
        /// How much it is.
        amount: String,
    },
    /// Nothing ("0 h").
    Closed(String),
}

/// A moment below the boxes: a share of one day, and what happened then.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineMarker {
    /// The index of the day.
    pub day: usize,
    /// The share of that day (0 to 1).
    pub share: f32,
    /// What happened ("Kom in 10:55").
    pub label: String,
}

/// The whole drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The days in order.
    pub days: Vec<TimelineDay>,
    /// When the question came, or the clock started.
    pub start: TimelineMarker,
    /// When the answer is due; none where there is no deadline.
    pub end: Option<TimelineMarker>,
    /// The sum beneath ("13 h 5 min + 10 h 55 min = 24 timmar").
    pub sum: String,
    /// Everything as one sentence, for a screen reader.
    pub accessible_name: String,
}

/// Draws it as wide as there is room for, at most 454 points.
pub fn timeline_ui(ui: &mut Ui, timeline: &Timeline) -> Response {
    let width = ui.available_width().min(MAX_WIDTH);
    let height = LABEL_HEIGHT + BOX_HEIGHT + MARKER_HEIGHT + SUM_HEIGHT + 4.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &timeline.accessible_name));
    if !ui.is_rect_visible(rect) || timeline.days.is_empty() {
        return response;
    }
    let muted = tokens(ui).muted;
    let closed_width = |day: &TimelineDay| {
        let label = paint::line(ui, TypeStyle::Small, muted, &day.label);
        (label.size().x + 10.0).max(timeline_boxes::CLOSED_BOX)
    };
    let fitted = timeline_boxes::fit(timeline, width, closed_width);
    let strip = Rect::from_min_size(rect.min + vec2(0.0, LABEL_HEIGHT), vec2(width, BOX_HEIGHT));
    let boxes = timeline_boxes::boxes_in(strip, &fitted.days, closed_width);
    paint_days(ui, &fitted.days, &boxes, strip);
    paint_markers(ui, &fitted, &boxes, strip);
    let sum = paint::line(ui, TypeStyle::Small, muted, &timeline.sum);
    paint::text_left(
        ui,
        rect.left(),
        rect.bottom() - SUM_HEIGHT / 2.0,
        sum,
        muted,
    );
    response
}

fn paint_days(ui: &Ui, days: &[TimelineDay], boxes: &[Rect], strip: Rect) {
    let tokens = tokens(ui);
    let painter = ui.painter();
    painter.rect_filled(strip, 0.0, tokens.surface);
    for (day, rect) in days.iter().zip(boxes) {
        let (style, ink) = if day.strong {
            (TypeStyle::SmallStrong, tokens.text)
        } else {
            (TypeStyle::Small, tokens.muted)
        };
        let label = paint::line(ui, style, ink, &day.label);
        if day.strong || label.size().x <= rect.width() + 4.0 {
            let above = Rect::from_min_max(
                pos2(rect.left(), strip.top() - LABEL_HEIGHT),
                rect.right_top(),
            );
            paint::text_center(ui, above, label, ink);
        }
        match &day.kind {
            DayKind::Counted { from, to, amount } => {
                let part = part_of(*rect, *from, *to);
                painter.rect_filled(part, 0.0, tokens.accent_fill);
                let words = paint::line(ui, TypeStyle::SmallStrong, tokens.on_fill, amount);
                if words.size().x + 6.0 <= part.width() {
                    paint::text_center(ui, part, words, tokens.on_fill);
                }
            }
            DayKind::Closed(amount) => {
                hatch(painter, *rect, tokens.closed, tokens.closed_line);
                let words = paint::line(ui, TypeStyle::SmallStrong, tokens.text, amount);
                let plate = Rect::from_center_size(
                    rect.center(),
                    vec2(words.size().x + 8.0, BOX_HEIGHT - 6.0),
                );
                if plate.width() <= rect.width() {
                    painter.rect_filled(plate, CornerRadius::same(3), tokens.surface);
                    paint::text_center(ui, plate, words, tokens.text);
                }
            }
        }
        let line = Stroke::new(1.0, tokens.border_strong);
        painter.vline(rect.left(), rect.y_range(), line);
    }
    let line = Stroke::new(1.0, tokens.border_strong);
    painter.rect_stroke(strip, 0.0, line, StrokeKind::Inside);
}

fn paint_markers(ui: &Ui, timeline: &Timeline, boxes: &[Rect], strip: Rect) {
    let text = tokens(ui).text;
    let start = paint::line(ui, TypeStyle::Small, text, &timeline.start.label);
    let from = paint_marker(ui, &timeline.start, boxes, strip, text);
    let below = strip.bottom() + MARKER_HEIGHT / 2.0 + 2.0;
    let half = start.size().x / 2.0;
    let start_left =
        (from - half).clamp(strip.left(), (strip.right() - 2.0 * half).max(strip.left()));
    let Some(end) = &timeline.end else {
        paint::text_left(ui, start_left, below, start, text);
        return;
    };
    let due = paint::line(ui, TypeStyle::SmallStrong, text, &end.label);
    let to = paint_marker(ui, end, boxes, strip, text);
    let width = due.size().x;
    let due_left =
        (to - width / 2.0).clamp(strip.left(), (strip.right() - width).max(strip.left()));
    // Where the two would run into each other, the start gives way to the left.
    let start_left = start_left
        .min(due_left - 12.0 - 2.0 * half)
        .max(strip.left());
    let due_left = due_left.max(start_left + 2.0 * half + 12.0);
    paint::text_left(ui, start_left, below, start, text);
    paint::text_left(ui, due_left, below, due, text);
}

fn paint_marker(
    ui: &Ui,
    marker: &TimelineMarker,
    boxes: &[Rect],
    strip: Rect,
    color: Color32,
) -> f32 {
    let Some(rect) = boxes.get(marker.day) else {
        return strip.left();
    };
    let x = rect.left() + rect.width() * marker.share.clamp(0.0, 1.0);
    let range = strip.top() - 3.0..=strip.bottom() + 4.0;
    ui.painter().vline(x, range, Stroke::new(2.0, color));
    x
}

fn part_of(rect: Rect, from: f32, to: f32) -> Rect {
    let at = |share: f32| rect.left() + rect.width() * share.clamp(0.0, 1.0);
    Rect::from_min_max(
        pos2(at(from.min(to)), rect.top()),
        pos2(at(to.max(from)), rect.bottom()),
    )
}
