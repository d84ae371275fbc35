//! Absences out of a person's calendar file, from Outlook, Google or elsewhere.
//!
//! [`read`] finds the events of a file, and [`plan`] tells what would become of each for a person.
//! Nothing is stored, and titles of events are shown only in the preview.

mod component;
mod error;
mod event;
mod letters;
mod occurrences;
mod owner;
mod planned;
mod rule;
mod time;
mod vtimezone;
mod windows_zones;
mod words;

pub use component::LONGEST_BYTES;
pub use error::CalendarFileError;
pub use event::{CalendarFile, Found};
pub use planned::{LeftOut, MONTHS_AHEAD, Outcome, PlannedRow, plan};

use chrono_tz::Tz;
use std::path::Path;

/// The events of a calendar file; times without a zone are in the municipality's.
///
/// # Errors
/// When the file is no calendar, or its lines do not fit together; nothing of it is used then.
pub fn read(bytes: &[u8], municipality: Tz) -> Result<CalendarFile, CalendarFileError> {
    let components = component::read(bytes)?;
    Ok(event::file_of(&components, municipality))
}

/// The same from a path.
///
/// # Errors
/// Also when the file cannot be read.
pub fn read_path(path: &Path, municipality: Tz) -> Result<CalendarFile, CalendarFileError> {
    let size = std::fs::metadata(path).map_err(CalendarFileError::Unreadable)?;
    if size.len() > LONGEST_BYTES {
        return Err(CalendarFileError::TooBig);
    }
    let bytes = std::fs::read(path).map_err(CalendarFileError::Unreadable)?;
    read(&bytes, municipality)
}
