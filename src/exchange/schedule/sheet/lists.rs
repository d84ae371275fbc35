//! All days in rows, and how many of them each person has.

use super::super::month::Month;
use super::super::rows::Schedule;
use super::{formats, set_page, short};
use crate::domain::ids::PersonId;
use crate::t;
use crate::text::closed_days::closed_reason;
use crate::text::dates::weekday;
use rust_xlsxwriter::{Worksheet, XlsxError};

/// A row for each account and day, by account, then by day; with a person asked for, their days.
pub(super) fn write_days(sheet: &mut Worksheet, schedule: &Schedule<'_>) -> Result<(), XlsxError> {
    let language = schedule.language;
    sheet.set_name(t!(language, "schedule-sheet-list"))?;
    let heads = [
        (t!(language, "schedule-date"), 12),
        (t!(language, "schedule-weekday"), 12),
        (t!(language, "schedule-account"), 28),
        (t!(language, "schedule-platform"), 14),
        (t!(language, "schedule-state"), 12),
        (t!(language, "schedule-person"), 24),
        (t!(language, "schedule-via"), 18),
        (t!(language, "schedule-chain"), 40),
        (t!(language, "schedule-closed"), 24),
    ];
    let last_column = u16::try_from(heads.len() - 1).unwrap_or_default();
    for (column, (head, width)) in (0..).zip(heads) {
        sheet.write_string_with_format(0, column, head, &formats::column_head())?;
        sheet.set_column_width(column, width)?;
    }
    let (text, date) = (formats::text(), formats::date());
    let mut row = 0;
    let asked_for = schedule.person.map(|person| person.id);
    for account in &schedule.rows {
        let details = &account.account.details;
        for day in &account.days {
            if asked_for.is_some() && day.cover.person() != asked_for {
                continue;
            }
            row += 1;
            let person = day.cover.person().map(|person| schedule.name(person));
            let closed = day.closed.as_ref();
            let closed = closed.map(|reason| closed_reason(language, reason));
            sheet.write_date_with_format(row, 0, day.date, &date)?;
            sheet.write_string(row, 1, weekday(language, day.date))?;
            sheet.write_string_with_format(row, 2, short(&details.name), &text)?;
            sheet.write_string_with_format(
                row,
                3,
                short(details.channel.name(schedule.language)),
                &text,
            )?;
            sheet.write_string(row, 4, schedule.state_word(day.cover))?;
            sheet.write_string_with_format(row, 5, short(&person.unwrap_or_default()), &text)?;
            sheet.write_string(row, 6, schedule.via_word(day.cover))?;
            sheet.write_string_with_format(row, 7, short(&schedule.chain_words(day)), &text)?;
            sheet.write_string_with_format(row, 8, short(&closed.unwrap_or_default()), &text)?;
        }
    }
    sheet.autofilter(0, 0, row, last_column)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    set_page(sheet, schedule);
    Ok(())
}

/// A row for each person, a column for each month, and the sum.
pub(super) fn write_load(sheet: &mut Worksheet, schedule: &Schedule<'_>) -> Result<(), XlsxError> {
    let language = schedule.language;
    sheet.set_name(t!(language, "schedule-sheet-load"))?;
    let head = formats::column_head();
    let months = Month::all_of(schedule);
    sheet.write_string_with_format(0, 0, t!(language, "schedule-person"), &head)?;
    sheet.set_column_width(0, 28)?;
    let sum_column = u16::try_from(months.len() + 1).unwrap_or(u16::MAX);
    for (column, month) in (1..).zip(&months) {
        sheet.write_string_with_format(0, column, month.name(schedule), &head)?;
    }
    sheet.write_string_with_format(0, sum_column, t!(language, "schedule-sum"), &head)?;
    sheet.set_column_range_width(1, sum_column, 15)?;
    let days_of = |month: &Month| {
        let days = schedule.rows.iter().flat_map(|row| month.days(row));
        schedule.load(days)
    };
    let by_month: Vec<Vec<(PersonId, usize)>> = months.iter().map(days_of).collect();
    let all = schedule.load(schedule.rows.iter().flat_map(|row| &row.days));
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    for (row, (person, sum)) in (1..).zip(all) {
        let name = short(&schedule.name(person));
        sheet.write_string_with_format(row, 0, name, &formats::text())?;
        for (column, load) in (1..).zip(&by_month) {
            let shifts = load.iter().find(|(found, _)| *found == person);
            sheet.write_number(row, column, number(shifts.map_or(0, |(_, shifts)| *shifts)))?;
        }
        sheet.write_number(row, sum_column, number(sum))?;
    }
    sheet.set_freeze_panes(1, 1)?;
    set_page(sheet, schedule);
    Ok(())
}
