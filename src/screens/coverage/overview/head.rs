//! The head of the grid: weeks, weekdays and dates, or months and weeks.

use super::days::{DayHead, whole_date};
use super::geometry::Geometry;
use super::period::Scale;
use super::view::View;
use crate::screens::desk::Desk;
use crate::text::{dates, numbers};
use crate::widgets::focus::focus_ring_with_radius;
use crate::widgets::paint;
use crate::widgets::theme::CARD_RADIUS;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use chrono::Datelike;
use eframe::egui::{
    Color32, CornerRadius, Id, Rangef, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

/// The line of weeks or months.
const WEEKS: f32 = 24.0;

/// Draws the head.
pub fn head_ui(ui: &Ui, view: &View, geometry: &Geometry, desk: &Desk) {
    let tokens = tokens(ui);
    let head = geometry.head;
    let top = CARD_RADIUS - 1;
    let corners = CornerRadius {
        nw: top,
        ne: top,
        sw: 0,
        se: 0,
    };
    ui.painter()
        .rect_filled(head.shrink2(vec2(1.0, 1.0)), corners, tokens.surface);
    match view.scale {
        Scale::Year => months_and_weeks(ui, view, geometry, desk),
        _ => weeks_and_days(ui, view, geometry, desk),
    }
    ui.painter().hline(
        head.x_range().shrink(1.0),
        head.bottom() - 0.5,
        Stroke::new(1.0, tokens.border),
    );
}

fn weeks_and_days(ui: &Ui, view: &View, geometry: &Geometry, desk: &Desk) {
    let tokens = tokens(ui);
    let head = geometry.head;
    for (index, day) in view.days.iter().enumerate() {
        let Some(x) = geometry.columns.range(index, index) else {
            continue;
        };
        let below = Rangef::new(head.top() + WEEKS, head.bottom() - 1.0);
        if day.weekend {
            let ground = Rect::from_x_y_ranges(x, below);
            ui.painter().rect_filled(ground, 0.0, tokens.sunken);
        }
        let begins_week = index == 0 || day.date.weekday() == chrono::Weekday::Mon;
        if begins_week {
            let line = Stroke::new(1.0, tokens.border);
            ui.painter()
                .vline(x.min + 0.5, head.top() + 1.0..=head.bottom() - 1.0, line);
            let words = dates::week(desk.language, day.date);
            let galley = paint::line(ui, TypeStyle::Initials, tokens.muted, &words);
            if x.min + 6.0 + galley.size().x < head.right() {
                let middle = head.top() + 10.0;
                paint::text_left(ui, x.min + 6.0, middle, galley, tokens.muted);
            }
        }
        day_ui(ui, day, x, below, desk);
    }
}

fn day_ui(ui: &Ui, day: &DayHead, x: Rangef, y: Rangef, desk: &Desk) {
    let tokens = tokens(ui);
    let language = desk.language;
    let rect = Rect::from_x_y_ranges(x, y);
    let is_today = day.date == desk.today();
    let (ink, letters_ink) = if day.red {
        (tokens.danger, tokens.danger)
    } else {
        (tokens.text, tokens.muted)
    };
    let letters: String = dates::weekday(language, day.date).chars().take(2).collect();
    let galley = paint::line(ui, TypeStyle::Small, letters_ink, &letters);
    let line =
        |center: f32| Rect::from_center_size(pos2(rect.center().x, center), vec2(40.0, 16.0));
    paint::text_center(ui, line(rect.top() + 10.0), galley, letters_ink);
    let number = line(rect.top() + 25.0);
    let ink = if is_today { tokens.on_fill } else { ink };
    let galley = paint::line(ui, TypeStyle::SmallStrong, ink, &day.date.day().to_string());
    let width = galley.size().x;
    if is_today {
        let pill = Rect::from_center_size(number.center(), vec2(x.span().min(28.0), 17.0));
        ui.painter()
            .rect_filled(pill, CornerRadius::same(5), tokens.accent_fill);
    }
    paint::text_center(ui, number, galley, ink);
    if day.holiday {
        let half = width / 2.0;
        let center = number.center();
        ui.painter().hline(
            center.x - half..=center.x + half,
            center.y + 7.5,
            Stroke::new(1.0, ink),
        );
    }
    let Some(name) = &day.name else {
        return;
    };
    let id = Id::unique(("coverage-day", day.date));
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    let words = format!("{}, {name}", whole_date(desk, day.date));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    tooltip(&response, &words);
    focus_ring_with_radius(ui, &response, 3);
}

fn months_and_weeks(ui: &Ui, view: &View, geometry: &Geometry, desk: &Desk) {
    let tokens = tokens(ui);
    let head = geometry.head;
    let mut month = 0;
    for (column, (first, last)) in geometry.days.iter().enumerate() {
        let Some(x) = geometry.columns.range(column, column) else {
            continue;
        };
        // A week belongs to the month of its last day that is shown, as its first day does not.
        let day = view.days[*last].date;
        if day.month() != month {
            month = day.month();
            let line = Stroke::new(1.0, tokens.border);
            ui.painter()
                .vline(x.min + 0.5, head.top() + 1.0..=head.bottom() - 1.0, line);
            let words = numbers::capitalized(dates::short_month(desk.language, day));
            let galley = paint::line(ui, TypeStyle::SmallStrong, tokens.muted, &words);
            paint::text_left(ui, x.min + 5.0, head.top() + 14.0, galley, tokens.muted);
        }
        let holds_today = (*first..=*last).any(|index| view.days[index].date == desk.today());
        let week = view.days[*first].date.iso_week().week().to_string();
        let center = pos2(x.center(), head.bottom() - 16.0);
        week_number(
            ui,
            Rect::from_center_size(center, vec2(x.span(), 17.0)),
            &week,
            holds_today,
        );
    }
}

fn week_number(ui: &Ui, rect: Rect, week: &str, holds_today: bool) {
    let tokens = tokens(ui);
    let ink: Color32 = if holds_today {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(4), tokens.accent_fill);
        tokens.on_fill
    } else {
        tokens.muted
    };
    let galley = paint::line(ui, TypeStyle::Initials, ink, week);
    paint::text_center(ui, rect, galley, ink);
}
