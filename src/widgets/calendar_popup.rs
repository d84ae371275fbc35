//! A month to pick a day from: Monday first, week numbers, red days in red.

use chrono::{Datelike, Days, Months, NaiveDate};
use eframe::egui::{
    Align, CornerRadius, EventFilter, Id, Key, Layout, Modifiers, Rect, Response, Role, Sense,
    Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    button::{Button, Look},
    date_field::{DateField, DateWords},
    icons, paint,
    tokens::tokens,
    typography::TypeStyle,
};

const CELL_WIDTH: f32 = 34.0;
const CELL_HEIGHT: f32 = 30.0;
const WEEK_WIDTH: f32 = 36.0;
const WEEKS: u32 = 6;

/// What happened in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CalendarPick {
    /// Nothing yet.
    Nothing,
    /// This day was chosen.
    Day(NaiveDate),
}

/// Draws the month around the day the keys stand on.
pub(super) fn calendar_ui(
    ui: &mut Ui,
    id: Id,
    field: &DateField<'_>,
    value: Option<NaiveDate>,
) -> CalendarPick {
    let cursor_key = id.with("cursor");
    // A calendar that was away for a frame opens anew, on the day the field holds.
    let frame = ui.ctx().cumulative_frame_nr();
    let known = ui
        .data(|data| data.get_temp::<(NaiveDate, u64)>(cursor_key))
        .filter(|(_, drawn)| drawn + 2 > frame);
    let opened = known.is_none();
    let mut cursor = known.map_or(value.unwrap_or(field.today), |(day, _)| day);
    ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
    header_ui(ui, field.words, &mut cursor);
    weekdays_ui(ui, field.words);
    let pick = days_ui(ui, id.with("days"), field, value, &mut cursor, opened);
    ui.data_mut(|data| data.insert_temp(cursor_key, (cursor, frame)));
    pick
}

fn header_ui(ui: &mut Ui, words: &DateWords, cursor: &mut NaiveDate) {
    let width = WEEK_WIDTH + 7.0 * CELL_WIDTH;
    ui.allocate_ui_with_layout(
        vec2(width, 28.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            let month = words
                .months
                .get(cursor.month0() as usize)
                .map_or("", String::as_str);
            let title = format!("{month} {}", cursor.year());
            let color = tokens(ui).text;
            ui.add_space(8.0);
            ui.label(TypeStyle::Strong.rich(title).color(color));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if arrow_ui(ui, icons::CARET_RIGHT, &words.next_month).clicked() {
                    *cursor = months_on(*cursor, 1);
                }
                if arrow_ui(ui, icons::CARET_LEFT, &words.previous_month).clicked() {
                    *cursor = months_on(*cursor, -1);
                }
            });
        },
    );
}

fn arrow_ui(ui: &mut Ui, icon: icons::Icon, name: &str) -> Response {
    Button::new(Look::Bare, "")
        .icon(icon)
        .accessible_name(name)
        .in_row()
        .show(ui)
}

fn weekdays_ui(ui: &mut Ui, words: &DateWords) {
    let tokens = tokens(ui);
    let size = vec2(WEEK_WIDTH + 7.0 * CELL_WIDTH, 20.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let week = paint::line(ui, TypeStyle::Initials, tokens.muted, &words.week);
    let cell = Rect::from_min_size(rect.min, vec2(WEEK_WIDTH, rect.height()));
    paint::text_center(ui, cell, week, tokens.muted);
    for (column, name) in words.weekdays.iter().enumerate() {
        let sunday = column == 6;
        let ink = if sunday { tokens.danger } else { tokens.muted };
        let left = rect.left() + WEEK_WIDTH + CELL_WIDTH * column as f32;
        let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(CELL_WIDTH, rect.height()));
        let galley = paint::line(ui, TypeStyle::Initials, ink, name);
        paint::text_center(ui, cell, galley, ink);
    }
}

fn days_ui(
    ui: &mut Ui,
    id: Id,
    field: &DateField<'_>,
    value: Option<NaiveDate>,
    cursor: &mut NaiveDate,
    opened: bool,
) -> CalendarPick {
    let size = vec2(WEEK_WIDTH + 7.0 * CELL_WIDTH, CELL_HEIGHT * WEEKS as f32);
    let (_, rect) = ui.allocate_space(size);
    let grid = ui.interact(rect, id, Sense::focusable_noninteractive());
    if opened {
        grid.request_focus();
    }
    let mut pick = CalendarPick::Nothing;
    if grid.has_focus() {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        if !opened {
            *cursor = moved_by_keys(ui, *cursor, field.today);
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
                pick = CalendarPick::Day(*cursor);
            }
        }
    }
    let spoken = (field.format)(*cursor);
    grid.widget_info(|| WidgetInfo::labeled(Role::Grid, true, &spoken));
    let mut day = first_shown(*cursor);
    for row in 0..WEEKS {
        let top = rect.top() + CELL_HEIGHT * row as f32;
        paint_week(ui, pos2(rect.left(), top), day);
        for column in 0..7_u8 {
            let left = rect.left() + WEEK_WIDTH + CELL_WIDTH * f32::from(column);
            let cell = Rect::from_min_size(pos2(left, top), vec2(CELL_WIDTH, CELL_HEIGHT));
            if day_ui(ui, id, cell, field, day, (value, *cursor, grid.has_focus())).clicked() {
                pick = CalendarPick::Day(day);
            }
            day = day.checked_add_days(Days::new(1)).unwrap_or(day);
        }
    }
    pick
}

fn day_ui(
    ui: &Ui,
    id: Id,
    cell: Rect,
    field: &DateField<'_>,
    day: NaiveDate,
    (value, cursor, keys_here): (Option<NaiveDate>, NaiveDate, bool),
) -> Response {
    let tokens = tokens(ui);
    let response = ui.interact(cell, id.with(day), Sense::CLICK);
    let name = (field.format)(day);
    let chosen = value == Some(day);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &name));
    let plate = cell.shrink2(vec2(4.0, 3.0));
    let radius = CornerRadius::same(6);
    if chosen {
        ui.painter().rect_filled(plate, radius, tokens.accent_fill);
    } else if response.hovered() {
        ui.painter().rect_filled(plate, radius, tokens.sunken);
    }
    if day == field.today && !chosen {
        let line = Stroke::new(1.0, tokens.accent);
        ui.painter()
            .rect_stroke(plate, radius, line, StrokeKind::Inside);
    }
    let here = day.month() == cursor.month() && day.year() == cursor.year();
    let red = (field.is_red)(day);
    let ink = match (chosen, red, here) {
        (true, _, _) => tokens.on_fill,
        (false, true, _) => tokens.danger,
        (false, false, true) => tokens.text,
        (false, false, false) => tokens.muted,
    };
    let style = if here {
        TypeStyle::DenseStrong
    } else {
        TypeStyle::Dense
    };
    let galley = paint::line(ui, style, ink, &day.day().to_string());
    paint::text_center(ui, cell, galley, ink);
    if keys_here && day == cursor {
        let line = Stroke::new(2.0, tokens.focus);
        ui.painter()
            .rect_stroke(cell, CornerRadius::same(7), line, StrokeKind::Inside);
    }
    response
}

fn paint_week(ui: &Ui, corner: eframe::egui::Pos2, monday: NaiveDate) {
    let muted = tokens(ui).muted;
    let number = monday.iso_week().week().to_string();
    let cell = Rect::from_min_size(corner, vec2(WEEK_WIDTH, CELL_HEIGHT));
    let galley = paint::line(ui, TypeStyle::Initials, muted, &number);
    paint::text_center(ui, cell, galley, muted);
}

fn moved_by_keys(ui: &Ui, cursor: NaiveDate, today: NaiveDate) -> NaiveDate {
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let days_on = |days: u64| cursor.checked_add_days(Days::new(days)).unwrap_or(cursor);
    let days_back = |days: u64| cursor.checked_sub_days(Days::new(days)).unwrap_or(cursor);
    if pressed(Key::ArrowLeft) {
        days_back(1)
    } else if pressed(Key::ArrowRight) {
        days_on(1)
    } else if pressed(Key::ArrowUp) {
        days_back(7)
    } else if pressed(Key::ArrowDown) {
        days_on(7)
    } else if pressed(Key::PageUp) {
        months_on(cursor, -1)
    } else if pressed(Key::PageDown) {
        months_on(cursor, 1)
    } else if pressed(Key::Home) {
        today
    } else {
        cursor
    }
}

fn months_on(day: NaiveDate, months: i32) -> NaiveDate {
    let step = Months::new(months.unsigned_abs());
    let moved = if months < 0 {
        day.checked_sub_months(step)
    } else {
        day.checked_add_months(step)
    };
    moved.unwrap_or(day)
}

/// The Monday of the week that holds the first of the month.
fn first_shown(day: NaiveDate) -> NaiveDate {
    let first = day.with_day(1).unwrap_or(day);
    let back = u64::from(first.weekday().num_days_from_monday());
    first.checked_sub_days(Days::new(back)).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_month_starts_on_the_monday_of_its_first_week() {
        assert_eq!(first_shown(day(2026, 12, 23)), day(2026, 11, 30));
        assert_eq!(first_shown(day(2027, 2, 1)), day(2027, 2, 1));
    }

    #[test]
    fn a_month_on_from_the_last_of_january_is_the_last_of_february() {
        assert_eq!(months_on(day(2027, 1, 31), 1), day(2027, 2, 28));
    }
}
