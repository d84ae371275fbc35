//! Reads a workspace file, whole or not at all.

use super::error::{Expected, WorkspaceError};
use super::names::{KeysSeen, Names};
use super::place::{Path, Place, Record};
use super::{FORMAT, VERSION, accounts, checks, closings, questions, schedules, values};
use crate::domain::closing::ClosingRecords;
use crate::domain::contents::{Contents, StatedSettings};
use crate::domain::opening_hours::{EarlyClosings, MinuteOfDay};
use crate::domain::settings::Settings;
use serde_json::Value;

pub(super) type Result<T> = std::result::Result<T, WorkspaceError>;

/// Reads the bytes of a workspace file; ids are counted from 1 in each list.
///
/// # Errors
/// When anything in it is unknown, missing or wrong; the first such thing is named with its place.
pub fn read(bytes: &[u8]) -> Result<Contents> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let not_json = |error: serde_json::Error| WorkspaceError::NotJson {
        line: error.line(),
        column: error.column(),
    };
    let document: Value = serde_json::from_slice(bytes).map_err(not_json)?;
    let file = open(&document)?;

    let mut names = Names::default();
    let settings = file.optional("settings", settings)?.unwrap_or_default();
    let people = list(&file, "people", |row| accounts::person(row, &mut names))?;
    let accounts = list(&file, "accounts", |row| accounts::account(row, &mut names))?;
    let zone = settings.time_zone.unwrap_or(Settings::default().time_zone);
    let mut days_taken = KeysSeen::default();
    let mut template_keys = KeysSeen::default();
    let mut channels = KeysSeen::default();
    let mut question_keys = KeysSeen::default();
    Ok(Contents {
        settings,
        people,
        accounts,
        roster: list(&file, "roster", |row| schedules::roster_row(row, &names))?,
        overrides: list(&file, "overrides", |row| {
            schedules::override_row(row, &names, &mut days_taken)
        })?,
        absences: list(&file, "absences", |row| schedules::absence(row, &names))?,
        closures: list(&file, "closures", |row| schedules::closure(row, &names))?,
        extra_watches: list(&file, "extra_watches", |row| {
            checks::extra_watch(row, &names)
        })?,
        checks: list(&file, "checks", |row| checks::check(row, &names, zone))?,
        closing_records: ClosingRecords {
            ticks: list(&file, "closing_ticks", |row| closings::tick(row, &names))?,
            posts: list(&file, "closing_posts", |row| closings::post(row, &names))?,
            kept_open: list(&file, "kept_open", |row| closings::kept_open(row, &names))?,
        },
        refusals: list(&file, "refused_proposals", closings::refusal)?,
        platform_guides: list(&file, "platform_guides", |row| {
            closings::guide(row, &mut channels)
        })?,
        templates: list(&file, "templates", |row| {
            accounts::template(row, &names, &mut template_keys)
        })?,
        questions: list(&file, "questions", |row| {
            questions::question(row, &names, &mut question_keys)
        })?,
    })
}

/// Whether the document is one of ours, judged before its keys: a newer version may have others.
fn open(document: &Value) -> Result<Record<'_>> {
    let known = [
        "format",
        "version",
        "settings",
        "people",
        "accounts",
        "roster",
        "overrides",
        "absences",
        "closures",
        "extra_watches",
        "checks",
        "closing_ticks",
        "closing_posts",
        "kept_open",
        "refused_proposals",
        "platform_guides",
        "templates",
        "questions",
    ];
    if document.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(WorkspaceError::AnotherFormat);
    }
    match document.get("version").and_then(Value::as_u64) {
        Some(version) if version > VERSION => return Err(WorkspaceError::NewerVersion(version)),
        Some(1..=VERSION) => {}
        _ => {
            let value = document.get("version").unwrap_or(&Value::Null);
            let place = Place {
                path: &Path::Key(&Path::Root, "version"),
                value,
            };
            return Err(place.wrong(Expected::WholeNumber { from: 1, to: 3 }));
        }
    }
    Place {
        path: &Path::Root,
        value: document,
    }
    .record(&known)
}

fn list<T>(
    file: &Record<'_>,
    key: &'static str,
    read: impl FnMut(Place<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    Ok(file
        .optional(key, |list| list.each(read))?
        .unwrap_or_default())
}

fn settings(place: Place<'_>) -> Result<StatedSettings> {
    let record = place.record(&[
        "municipality",
        "time_zone",
        "close_on_de_facto_holidays",
        "recommend_closing_from_days",
        "must_close_from_days",
        "early_closing",
        "import_history_after_days",
        "reminders",
    ])?;
    Ok(StatedSettings {
        municipality: record.optional_text("municipality")?,
        time_zone: record.optional("time_zone", values::time_zone)?,
        close_on_de_facto_holidays: record.optional("close_on_de_facto_holidays", values::truth)?,
        recommend_closing_from_days: record.optional("recommend_closing_from_days", |place| {
            place.whole_number(0, u16::MAX)
        })?,
        must_close_from_days: record.optional("must_close_from_days", |place| {
            place.whole_number(1, u16::MAX)
        })?,
        early_closing: record
            .optional("early_closing", early_closing)?
            .unwrap_or_default(),
        import_history_after_days: record.optional("import_history_after_days", |place| {
            place.whole_number(0, u16::MAX)
        })?,
        reminders: record.optional("reminders", closings::reminder_times)?,
    })
}

/// The days on which opening hours are cut off.
pub(super) fn early_closing(place: Place<'_>) -> Result<EarlyClosings> {
    let days = place.each_entry(|key, place| {
        let date = values::date_from(key).ok_or_else(|| place.key_is_no_date(key))?;
        let time: MinuteOfDay = values::parsed(place)?;
        Ok((date, time))
    })?;
    Ok(days.into_iter().collect())
}
