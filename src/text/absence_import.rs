//! What a calendar file's events become, and why a file was not read.

use crate::domain::language::Language;
use crate::exchange::absences_ics::{CalendarFileError, LeftOut, MONTHS_AHEAD, Outcome};
use crate::t;
use std::path::Path;

/// One sentence about the file. Nothing of it was taken in.
pub fn calendar_file_error(language: Language, path: &Path, error: &CalendarFileError) -> String {
    let file = path.display().to_string();
    match error {
        CalendarFileError::Unreadable(source) => t!(
            language,
            "error-io",
            file = file,
            reason = source.to_string()
        ),
        CalendarFileError::TooBig => t!(language, "calendar-file-too-big", file = file),
        CalendarFileError::Empty => t!(language, "calendar-file-empty", file = file),
        CalendarFileError::NotACalendar => t!(language, "calendar-file-another", file = file),
        CalendarFileError::BrokenLine { line } => t!(
            language,
            "calendar-file-broken-line",
            file = file,
            line = line.to_string()
        ),
        CalendarFileError::WrongEnd { line, found } => t!(
            language,
            "calendar-file-wrong-end",
            file = file,
            line = line.to_string(),
            found = found.clone()
        ),
        CalendarFileError::CutOff { line, component } => t!(
            language,
            "calendar-file-cut-off",
            file = file,
            line = line.to_string(),
            component = component.clone()
        ),
        CalendarFileError::TooDeep { line } => t!(
            language,
            "calendar-file-too-deep",
            file = file,
            line = line.to_string()
        ),
    }
}

/// "Ny frånvaro", "Finns redan", or why the event is left out.
pub fn outcome_words(language: Language, outcome: &Outcome) -> String {
    match outcome {
        Outcome::New => t!(language, "absence-import-new"),
        Outcome::Known => t!(language, "absence-import-known"),
        Outcome::LeftOut(left_out) => left_out_words(language, left_out),
    }
}

/// Why an event is left out.
pub fn left_out_words(language: Language, left_out: &LeftOut) -> String {
    match left_out {
        LeftOut::PartOfADay => t!(language, "absence-import-part-of-a-day"),
        LeftOut::NotAnAbsence => t!(language, "absence-import-not-an-absence"),
        LeftOut::Meeting => t!(language, "absence-import-meeting"),
        LeftOut::Birthday => t!(language, "absence-import-birthday"),
        LeftOut::Holiday => t!(language, "absence-import-holiday"),
        LeftOut::SomebodyElse => t!(language, "absence-import-somebody-else"),
        LeftOut::ShownAsFree => t!(language, "absence-import-free"),
        LeftOut::Cancelled => t!(language, "absence-import-cancelled"),
        LeftOut::Past => t!(language, "absence-import-past"),
        LeftOut::FarAhead => t!(
            language,
            "absence-import-far-ahead",
            months = MONTHS_AHEAD.to_string()
        ),
        LeftOut::TooLong => t!(language, "absence-import-too-long"),
        LeftOut::EndsBeforeStart => t!(language, "absence-import-reversed"),
        LeftOut::Unreadable { line } => {
            t!(
                language,
                "absence-import-unreadable",
                line = line.to_string()
            )
        }
        LeftOut::RecursOtherwise => t!(language, "absence-import-recurs-otherwise"),
        LeftOut::RecursTooOften => t!(language, "absence-import-recurs-too-often"),
    }
}
