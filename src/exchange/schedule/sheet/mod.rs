//! The schedule as a workbook: a sheet a month, a list of all days, and the shifts per person.
//!
//! What people wrote is written as text, whatever it begins with, and marked so that it stays text
//! when somebody edits the cell.

mod formats;
mod lists;
mod month_sheet;

use super::month::Month;
use super::rows::Schedule;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

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

/// A text that a cell takes.
fn short(text: &str) -> String {
    text.chars().take(LONGEST_TEXT).collect()
}
