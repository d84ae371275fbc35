//! Why a file was not read or written: the file, the place, what to do.

use crate::domain::language::Language;
use crate::domain::opening_hours::HoursError;
use crate::exchange::ExchangeError;
use crate::exchange::workspace::{Expected, RecordKind, WorkspaceError};
use crate::t;
use crate::text::errors::store_error;
use std::path::Path;

/// Why an export or an import came to nothing.
pub fn exchange_error(language: Language, error: &ExchangeError) -> String {
    match error {
        ExchangeError::File { path, source } => {
            t!(
                language,
                "error-io",
                file = path.display().to_string(),
                reason = source.to_string()
            )
        }
        ExchangeError::Workspace { path, error } => workspace_error(language, path, error),
        ExchangeError::IsDatabase { path } => t!(
            language,
            "error-export-over-database",
            file = path.display().to_string()
        ),
        ExchangeError::Store(error) => store_error(language, error),
    }
}

/// What is wrong in a workspace file. Nothing of it was taken in.
pub fn workspace_error(language: Language, path: &Path, error: &WorkspaceError) -> String {
    let file = path.display().to_string();
    match error {
        WorkspaceError::NotJson { line, column } => {
            t!(
                language,
                "workspace-not-json",
                file = file,
                line = line.to_string(),
                column = column.to_string()
            )
        }
        WorkspaceError::AnotherFormat => t!(language, "workspace-another-format", file = file),
        WorkspaceError::NewerVersion(version) => {
            t!(
                language,
                "workspace-newer",
                file = file,
                version = version.to_string()
            )
        }
        WorkspaceError::UnknownKey { place, key } => {
            let place = place_words(language, place);
            t!(
                language,
                "workspace-unknown-key",
                file = file,
                place = place,
                key = key.clone()
            )
        }
        WorkspaceError::MissingKey { place, key } => {
            let place = place_words(language, place);
            t!(
                language,
                "workspace-missing-key",
                file = file,
                place = place,
                key = (*key).to_owned()
            )
        }
        WorkspaceError::WrongValue {
            place,
            found,
            expected,
        } => {
            let expected = expected_words(language, expected);
            t!(
                language,
                "workspace-wrong-value",
                file = file,
                place = place.clone(),
                found = found.clone(),
                expected = expected
            )
        }
        WorkspaceError::UnknownReference {
            place,
            kind: RecordKind::Person,
            key,
        } => {
            t!(
                language,
                "workspace-unknown-person",
                file = file,
                place = place.clone(),
                key = key.clone()
            )
        }
        WorkspaceError::UnknownReference {
            place,
            kind: RecordKind::Account,
            key,
        } => {
            t!(
                language,
                "workspace-unknown-account",
                file = file,
                place = place.clone(),
                key = key.clone()
            )
        }
        WorkspaceError::RepeatedKey { place, key } => {
            t!(
                language,
                "workspace-repeated-key",
                file = file,
                place = place.clone(),
                key = key.clone()
            )
        }
        WorkspaceError::RepeatedOverride {
            place,
            account,
            date,
        } => {
            let date = date.to_string();
            t!(
                language,
                "workspace-repeated-override",
                file = file,
                place = place.clone(),
                account = account.clone(),
                date = date
            )
        }
        WorkspaceError::LooksLikePassword { place } => t!(
            language,
            "workspace-looks-like-password",
            file = file,
            place = place.clone()
        ),
        WorkspaceError::EndsBeforeStart { place, from, to } => {
            let (from, to) = (from.to_string(), to.to_string());
            t!(
                language,
                "workspace-ends-before-start",
                file = file,
                place = place.clone(),
                from = from,
                to = to
            )
        }
        WorkspaceError::NotForKind { place, key, kind } => {
            let key = (*key).to_owned();
            t!(
                language,
                "workspace-not-for-kind",
                file = file,
                place = place.clone(),
                key = key,
                kind = kind.clone()
            )
        }
    }
}

/// The whole file has no path of its own.
fn place_words(language: Language, place: &str) -> String {
    if place.is_empty() {
        t!(language, "workspace-outermost")
    } else {
        place.to_owned()
    }
}

fn expected_words(language: Language, expected: &Expected) -> String {
    match expected {
        Expected::Text => t!(language, "expected-text"),
        Expected::NonEmptyText => t!(language, "expected-non-empty-text"),
        Expected::Object => t!(language, "expected-object"),
        Expected::List => t!(language, "expected-list"),
        Expected::TrueOrFalse => t!(language, "expected-true-or-false"),
        Expected::Date => t!(language, "expected-date"),
        Expected::Moment => t!(language, "expected-moment"),
        Expected::TimeZone => t!(language, "expected-time-zone"),
        Expected::WholeNumber { from, to } => {
            t!(
                language,
                "expected-whole-number",
                from = from.to_string(),
                to = to.to_string()
            )
        }
        Expected::OneOf(words) => t!(language, "expected-one-of", words = words.join(", ")),
        Expected::Hours(HoursError::NotATime(_)) => t!(language, "expected-time-of-day"),
        Expected::Hours(HoursError::NotAWeekday(_)) => t!(language, "expected-weekdays"),
        Expected::Hours(
            HoursError::EndsBeforeStart(_)
            | HoursError::NotASpan(_)
            | HoursError::SeasonEndsBeforeStart(_, _),
        ) => {
            t!(language, "expected-opening-span")
        }
        Expected::Hours(HoursError::Overlap(_, _)) => t!(language, "expected-apart"),
    }
}
