//! The schedule as a workbook: a sheet a month, a list of all days, and the shifts per person.
//!
//! What people wrote is written as text, whatever it begins with, and marked so that it stays text
//! when somebody edits the cell.

mod formats;
mod lists;
mod month_sheet;

use super::month::Month;
use super::rows::Schedule;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

/// A cell takes 32,767 units of UTF-16, of which a character may need two.
const LONGEST_TEXT: usize = 16_000;

/// The whole file.
pub(super) fn write(schedule: &Schedule<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(schedule.now.timestamp())?;
    let properties = DocProperties::new()
        .set_title(short(&schedule.title()))
        .set_author("Svarsvakt")
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    for month in Month::all_of(schedule) {
        month_sheet::write(workbook.add_worksheet(), schedule, &month)?;
    }
    lists::write_days(workbook.add_worksheet(), schedule)?;
    lists::write_load(workbook.add_worksheet(), schedule)?;
    workbook.save_to_buffer()
}

/// A4 on its side, as wide as the sheet.
fn set_page(sheet: &mut Worksheet, schedule: &Schedule<'_>) {
    const A4: u8 = 9;
    sheet.set_landscape().set_paper_size(A4);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    sheet.set_footer(format!("&L{}&R&P/&N", schedule.made_words()));
}

/// A text that a cell takes.
fn short(text: &str) -> String {
    text.chars().take(LONGEST_TEXT).collect()
}
