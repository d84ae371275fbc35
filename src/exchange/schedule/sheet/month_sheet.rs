//! A month as a grid of accounts and days.

use super::super::month::{Month, is_red, is_weekend};
use super::super::rows::{Schedule, stands_in};
use super::{formats, set_page, short};
use crate::domain::coverage::{Cover, Explained};
use crate::t;
use crate::text::dates::{short_date, short_weekday, week};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{Format, Worksheet, XlsxError};

/// Accounts and platforms stand in the first two columns.
const FIRST_DAY: u16 = 2;
const WEEKS: u32 = 1;
const WEEKDAYS: u32 = 2;
const DATES: u32 = 3;
const FIRST_ACCOUNT: u32 = 4;

/// In letters of the usual size.
const ACCOUNT_WIDTH: u16 = 26;
const LINE_HEIGHT: f64 = 16.0;
const MOST_LINES: usize = 8;

/// Writes the month's sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    schedule: &Schedule<'_>,
    month: &Month,
) -> Result<(), XlsxError> {
    let name = month.name(schedule);
    sheet.set_name(&name)?;
    let title = format!("{}, {name}", schedule.title());
    sheet.write_string_with_format(0, 0, short(&title), &formats::title())?;
    write_head(sheet, schedule, month)?;
    let mut row = FIRST_ACCOUNT;
    for account in &schedule.rows {
        let details = &account.account.details;
        sheet.write_string_with_format(row, 0, short(&details.name), &formats::account())?;
        let platform = short(details.channel.name(schedule.language));
        sheet.write_string_with_format(row, 1, platform, &formats::account())?;
        sheet.set_row_height(row, row_height(&details.name))?;
        for (column, day) in (FIRST_DAY..).zip(month.days(account)) {
            let (words, format) = cell(schedule, day);
            sheet.write_string_with_format(row, column, words, &format)?;
        }
        row += 1;
    }
    let days = u16::try_from(month.span.days().count()).unwrap_or(31);
    sheet.set_freeze_panes(FIRST_ACCOUNT, FIRST_DAY)?;
    sheet.set_column_width(0, ACCOUNT_WIDTH)?;
    sheet.set_column_width(1, 12)?;
    sheet.set_column_range_width(FIRST_DAY, FIRST_DAY + days - 1, 5.5)?;
    let row = write_gaps(sheet, schedule, month, row + 1)?;
    let row = write_holidays(sheet, schedule, month, row)?;
    let row = write_people(sheet, schedule, month, row)?;
    write_legend(sheet, schedule, row)?;
    set_page(sheet, schedule);
    sheet.set_repeat_rows(WEEKS, DATES)?;
    sheet.write_string(row + 7, 0, schedule.made_words())?;
    Ok(())
}

/// High enough for the name in its column, as spreadsheets do not all see to it.
fn row_height(name: &str) -> f64 {
    let letters_a_line = usize::from(ACCOUNT_WIDTH) - 6;
    let lines = name.chars().count().div_ceil(letters_a_line);
    let lines = u8::try_from(lines.clamp(1, MOST_LINES)).unwrap_or(1);
    LINE_HEIGHT * f64::from(lines)
}

fn write_head(
    sheet: &mut Worksheet,
    schedule: &Schedule<'_>,
    month: &Month,
) -> Result<(), XlsxError> {
    let language = schedule.language;
    let head = formats::column_head();
    sheet.write_string_with_format(DATES, 0, t!(language, "schedule-account"), &head)?;
    sheet.write_string_with_format(DATES, 1, t!(language, "schedule-platform"), &head)?;
    let mut column = FIRST_DAY;
    for (first, days) in month.weeks() {
        let format = formats::day_head(false);
        let words = week(language, first);
        if days > 1 {
            sheet.merge_range(WEEKS, column, WEEKS, column + days - 1, &words, &format)?;
        } else {
            sheet.write_string_with_format(WEEKS, column, words, &format)?;
        }
        column += days;
    }
    for (column, day) in (FIRST_DAY..).zip(month.span.days()) {
        let format = formats::day_head(is_red(day));
        sheet.write_string_with_format(WEEKDAYS, column, short_weekday(language, day), &format)?;
        sheet.write_number_with_format(DATES, column, day.day(), &format)?;
    }
    Ok(())
}

/// "KA", "⇄ MA", "!".
fn cell(schedule: &Schedule<'_>, day: &Explained) -> (String, Format) {
    match day.cover {
        Cover::Covered { person, .. } => {
            let initials = schedule.initials(person);
            let colour = schedule.colour(person);
            if stands_in(day.cover) {
                (format!("⇄ {initials}"), formats::stand_in(colour))
            } else {
                (initials.to_owned(), formats::covered(colour))
            }
        }
        Cover::Gap(_) => ("!".to_owned(), formats::gap()),
        Cover::Closed if is_weekend(day.date) => (String::new(), formats::free()),
        Cover::Closed => ("–".to_owned(), formats::closed()),
        Cover::Inactive => (String::new(), formats::boxed()),
    }
}

fn write_gaps(
    sheet: &mut Worksheet,
    schedule: &Schedule<'_>,
    month: &Month,
    mut row: u32,
) -> Result<u32, XlsxError> {
    let language = schedule.language;
    let head = t!(language, "schedule-gaps");
    sheet.write_string_with_format(row, 0, head, &formats::column_head())?;
    row += 1;
    let gaps = month.gaps(schedule);
    if gaps.is_empty() {
        sheet.write_string(row, 0, t!(language, "schedule-no-gaps"))?;
        row += 1;
    }
    for gap in gaps {
        let words = format!("{} {}: {}", gap.dates, gap.account, gap.reason);
        sheet.write_string_with_format(row, 0, short(&words), &formats::text())?;
        row += 1;
    }
    Ok(row + 1)
}

fn write_holidays(
    sheet: &mut Worksheet,
    schedule: &Schedule<'_>,
    month: &Month,
    mut row: u32,
) -> Result<u32, XlsxError> {
    let holidays: Vec<(NaiveDate, String)> = month.holidays(schedule);
    if holidays.is_empty() {
        return Ok(row);
    }
    let head = t!(schedule.language, "schedule-red-days");
    sheet.write_string_with_format(row, 0, head, &formats::column_head())?;
    row += 1;
    for (day, name) in holidays {
        let date = short_date(schedule.language, day, day);
        sheet.write_string(row, 0, format!("{date}: {name}"))?;
        row += 1;
    }
    Ok(row + 1)
}

fn write_people(
    sheet: &mut Worksheet,
    schedule: &Schedule<'_>,
    month: &Month,
    mut row: u32,
) -> Result<u32, XlsxError> {
    let head = t!(schedule.language, "schedule-people");
    sheet.write_string_with_format(row, 0, head, &formats::column_head())?;
    row += 1;
    let days = schedule.rows.iter().flat_map(|row| month.days(row));
    for (person, _) in schedule.load(days) {
        let format = formats::covered(schedule.colour(person));
        let name = short(&schedule.name(person));
        sheet.write_string_with_format(row, 0, name, &formats::text())?;
        sheet.write_string_with_format(row, 1, schedule.initials(person), &format)?;
        row += 1;
    }
    Ok(row + 1)
}

fn write_legend(sheet: &mut Worksheet, schedule: &Schedule<'_>, row: u32) -> Result<(), XlsxError> {
    let language = schedule.language;
    let head = t!(language, "schedule-legend");
    sheet.write_string_with_format(row, 0, head, &formats::column_head())?;
    let entries = [
        (
            "AB",
            formats::covered(0x00FF_FFFF),
            t!(language, "schedule-legend-own"),
        ),
        (
            "⇄ AB",
            formats::stand_in(0x00FF_FFFF),
            t!(language, "schedule-stand-in"),
        ),
        ("!", formats::gap(), t!(language, "schedule-legend-gap")),
        (
            "–",
            formats::closed(),
            t!(language, "schedule-legend-closed"),
        ),
        (
            "",
            formats::boxed(),
            t!(language, "schedule-legend-inactive"),
        ),
    ];
    for (row, (mark, format, words)) in (row + 1..).zip(entries) {
        sheet.write_string(row, 0, words)?;
        sheet.write_string_with_format(row, 1, mark, &format)?;
    }
    Ok(())
}
