//! The schedule as a file for others: a calendar, a spreadsheet, or pages to print.
//!
//! None of them says why somebody is away, and none holds a citizen's words.

mod ical;
mod month;
mod print;
mod rows;
mod sheet;

pub use rows::{Row, Schedule};

use super::ExchangeError;
use super::whole_file;
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::language::Language;
use crate::domain::workspace::Workspace;
use chrono::{DateTime, Utc};
use std::path::Path;

/// What kind of file the schedule becomes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ScheduleFormat {
    /// iCalendar, for calendars in Outlook, phones and elsewhere.
    Ical,
    /// A workbook for spreadsheets.
    Xlsx,
    /// Pages to print, or to read in a browser.
    Html,
}

impl ScheduleFormat {
    /// The formats in the order they are offered.
    pub const ALL: [ScheduleFormat; 3] = [
        ScheduleFormat::Html,
        ScheduleFormat::Ical,
        ScheduleFormat::Xlsx,
    ];

    /// How the file's name ends, without a dot.
    pub fn ending(self) -> &'static str {
        match self {
            ScheduleFormat::Ical => "ics",
            ScheduleFormat::Xlsx => "xlsx",
            ScheduleFormat::Html => "html",
        }
    }

    /// The format that a file's name asks for.
    pub fn of_path(path: &Path) -> Option<ScheduleFormat> {
        let ending = path.extension()?.to_str()?;
        ScheduleFormat::ALL
            .into_iter()
            .find(|format| format.ending().eq_ignore_ascii_case(ending))
    }
}

/// Which part of the schedule, and as what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScheduleRequest {
    pub span: DateSpan,
    /// None: all that are in use in the span.
    pub accounts: Option<Vec<AccountId>>,
    /// Only the days of this person; pages and grids show the accounts they watch.
    pub person: Option<PersonId>,
    pub format: ScheduleFormat,
}

/// The file's contents.
///
/// # Errors
/// When a workbook would be larger than spreadsheets take.
pub fn contents_of(
    workspace: &Workspace,
    request: &ScheduleRequest,
    language: Language,
    now: DateTime<Utc>,
) -> std::io::Result<Vec<u8>> {
    let schedule = Schedule::new(workspace, request, language, now);
    match request.format {
        ScheduleFormat::Ical => Ok(ical::write(&schedule).into_bytes()),
        ScheduleFormat::Html => Ok(print::write(&schedule).into_bytes()),
        ScheduleFormat::Xlsx => sheet::write(&schedule).map_err(std::io::Error::other),
    }
}

/// Writes the schedule to a file, replacing what was there.
///
/// # Errors
/// When the file cannot be written; it is then as it was.
pub fn export_to(
    workspace: &Workspace,
    request: &ScheduleRequest,
    language: Language,
    now: DateTime<Utc>,
    path: &Path,
) -> Result<(), ExchangeError> {
    let contents = contents_of(workspace, request, language, now);
    whole_file::write(path, &contents.map_err(ExchangeError::file(path))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_name_tells_the_format() {
        let format = |name| ScheduleFormat::of_path(Path::new(name));
        assert_eq!(format("schema.ICS"), Some(ScheduleFormat::Ical));
        assert_eq!(format("a.b.html"), Some(ScheduleFormat::Html));
        assert_eq!(format("schema.xls"), None);
        assert_eq!(format("xlsx"), None);
    }
}
