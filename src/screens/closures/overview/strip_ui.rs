//! The year strip, drawn: months, red days, squeeze days, closed days, today, and their names.

use super::legend_ui::legend_ui;
use super::state::State;
use super::strip::Strip;
use super::strip_keys;
use super::strip_labels::placed;
use super::view::View;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::card::card_ui;
use crate::widgets::focus::focus_ring;
use crate::widgets::hatch::hatch;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    Align, Color32, CursorIcon, Frame, Id, Layout, Margin, Rect, Role, Sense, Shape, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

const MONTHS: f32 = 18.0;
const BAR: f32 = 30.0;
const LABELS: f32 = 24.0;

/// Draws the card with the strip.
pub fn strip_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    card_ui(ui, |ui| {
        Frame::new()
            .inner_margin(Margin {
                left: 16,
                right: 16,
                top: 8,
                bottom: 6,
            })
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                title_ui(ui, desk);
                ui.add_space(4.0);
                bar_ui(ui, view, state, desk);
            });
    });
}

fn title_ui(ui: &mut Ui, desk: &Desk) {
    let size = vec2(ui.available_width(), 24.0);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().interact_size.y = size.y;
        let ink = tokens(ui).text;
        let title = t!(desk.language, "closing-strip-title");
        ui.label(TypeStyle::Strong.rich(title).color(ink));
        legend_ui(ui, desk);
    });
}

/// Where the days of a strip lie.
#[derive(Clone, Copy)]
pub struct Scale {
    pub bar: Rect,
    days: f32,
}

impl Scale {
    /// The left edge of a day.
    pub fn at(&self, day: usize) -> f32 {
        self.bar.left() + self.bar.width() * day as f32 / self.days
    }

    fn middle(&self, day: usize) -> f32 {
        (self.at(day) + self.at(day + 1)) / 2.0
    }

    /// The day at a place.
    pub fn day_at(&self, x: f32) -> usize {
        let share = ((x - self.bar.left()) / self.bar.width()).clamp(0.0, 1.0);
        ((share * self.days) as usize).min(self.days as usize - 1)
    }
}

fn bar_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let strip = &view.strip;
    let size = vec2(ui.available_width(), MONTHS + BAR + LABELS);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let bar = Rect::from_min_size(
        pos2(rect.left(), rect.top() + MONTHS),
        vec2(rect.width(), BAR),
    );
    let scale = Scale {
        bar,
        days: strip.days.len().max(1) as f32,
    };
    let id = Id::unique("closings-strip");
    let response = ui.interact(bar.expand2(vec2(0.0, 4.0)), id, Sense::click());
    let told = strip_keys::obey(ui, &response, &scale, view, state);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Slider, true, &strip.spoken);
        info.current_text_value = told.map(|day| strip.days[day].told.clone());
        info
    });
    if !ui.is_rect_visible(rect) {
        return;
    }
    months_ui(ui, strip, &scale);
    days_ui(ui, strip, &scale);
    labels_ui(ui, strip, &scale, desk);
    if let Some(day) = told {
        let mark = Rect::from_x_y_ranges(scale.at(day)..=scale.at(day + 1), bar.y_range());
        let line = Stroke::new(1.5, tokens(ui).focus);
        let around = mark.expand2(vec2(2.0, 2.0));
        ui.painter()
            .rect_stroke(around, 2.0, line, StrokeKind::Outside);
        // Told beside its day, not at the beginning of the strip.
        let mut beside = response.clone();
        beside.rect = mark;
        tooltip(&beside, &strip.days[day].told);
    }
    focus_ring(ui, &response);
    response.on_hover_cursor(CursorIcon::PointingHand);
}

fn months_ui(ui: &Ui, strip: &Strip, scale: &Scale) {
    let tokens = tokens(ui);
    let painter = ui.painter();
    painter.rect_filled(scale.bar, 0.0, tokens.surface);
    for month in &strip.months {
        let left = scale.at(month.first);
        if month.first > 0 {
            let line = Stroke::new(1.0, tokens.border);
            painter.vline(left, scale.bar.y_range(), line);
        }
        let (style, ink) = if month.with_year {
            (TypeStyle::SmallStrong, tokens.text)
        } else {
            (TypeStyle::Small, tokens.muted)
        };
        let words = paint::line(ui, style, ink, &month.words);
        let y = scale.bar.top() - MONTHS / 2.0 - 1.0;
        paint::text_left(ui, left + 5.0, y, words, ink);
    }
}

fn days_ui(ui: &Ui, strip: &Strip, scale: &Scale) {
    let tokens = tokens(ui);
    let painter = ui.painter();
    let bar = scale.bar;
    for closed in &strip.closed {
        let top = if closed.all {
            bar.top()
        } else {
            bar.center().y
        };
        let place = Rect::from_min_max(
            pos2(scale.at(closed.first), top),
            pos2(scale.at(closed.last + 1), bar.bottom()),
        );
        hatch(painter, place, tokens.closed, tokens.closed_line);
        let line = Stroke::new(1.0, tokens.border_strong);
        painter.rect_stroke(place, 0.0, line, StrokeKind::Inside);
    }
    let frame = Stroke::new(1.0, tokens.border_strong);
    painter.rect_stroke(bar, 0.0, frame, StrokeKind::Inside);
    for (at, day) in strip.days.iter().enumerate() {
        let x = scale.middle(at);
        if day.red {
            let mark = Rect::from_center_size(pos2(x, bar.center().y), vec2(2.5, bar.height()));
            painter.rect_filled(mark, 0.0, tokens.danger);
        }
        if day.squeeze {
            squeeze_mark(ui, x, bar.bottom() + 1.0);
        }
    }
    let today = Stroke::new(2.0, tokens.accent);
    let x = scale.at(strip.today);
    painter.vline(x, bar.top() - 3.0..=bar.bottom() + 3.0, today);
}

/// A small triangle that points at its day.
pub fn squeeze_mark(ui: &Ui, x: f32, top: f32) {
    let ink: Color32 = tokens(ui).warning;
    let points = vec![
        pos2(x, top),
        pos2(x + 5.0, top + 8.0),
        pos2(x - 5.0, top + 8.0),
    ];
    ui.painter()
        .add(Shape::convex_polygon(points, ink, Stroke::NONE));
}

fn labels_ui(ui: &Ui, strip: &Strip, scale: &Scale, desk: &Desk) {
    let tokens = tokens(ui);
    let bar = scale.bar;
    let y = bar.bottom() + LABELS / 2.0 + 3.0;
    let words = t!(desk.language, "closing-strip-today");
    let today = paint::line(ui, TypeStyle::SmallStrong, tokens.accent, &words);
    // The word stands before its line, as what lies ahead stands after it.
    let width = today.size().x;
    let left = (scale.at(strip.today) - width).max(bar.left());
    paint::text_left(ui, left, y, today, tokens.accent);
    let galleys: Vec<_> = strip
        .labels
        .iter()
        .map(|label| {
            let galley = paint::line(ui, TypeStyle::Small, tokens.text, &label.words);
            let middle = (scale.at(label.first) + scale.at(label.last + 1)) / 2.0;
            (middle, galley)
        })
        .collect();
    let wanted: Vec<(f32, f32)> = galleys
        .iter()
        .map(|(middle, galley)| (*middle, galley.size().x))
        .collect();
    let places = placed(
        &wanted,
        &[(left, left + width)],
        (bar.left(), bar.right()),
        12.0,
    );
    for ((_, galley), place) in galleys.into_iter().zip(places) {
        if let Some(at) = place {
            paint::text_left(ui, at, y, galley, tokens.text);
        }
    }
}
