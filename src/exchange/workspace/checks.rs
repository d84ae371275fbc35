//! Extra watches and checks as they stand in a workspace file (version 2).

use super::error::Expected;
use super::names::{Keys, Names};
use super::object::Object;
use super::place::Place;
use super::questions::written;
use super::read::Result;
use super::values;
use crate::domain::check::{Check, ExtraWatch, ExtraWatchDetails, MOST_CHECKS_PER_DAY};
use crate::domain::ids::{CheckId, ExtraWatchId};
use chrono::{DateTime, Datelike, Utc};
use chrono_tz::Tz;

pub(super) fn extra_watch(place: Place<'_>, names: &Names) -> Result<ExtraWatch> {
    let record = place.record(&["account", "from", "to", "checks_per_day", "reason"])?;
    Ok(ExtraWatch {
        id: ExtraWatchId(place.number()),
        details: ExtraWatchDetails {
            account: record.required("account", |place| names.account(place))?,
            span: record.span()?,
            checks_per_day: record.required("checks_per_day", |place| {
                place.whole_number(1, MOST_CHECKS_PER_DAY)
            })?,
            reason: record.optional_text("reason")?,
        },
    })
}

/// A check; its day is that of its moment in the zone of the rules.
pub(super) fn check(place: Place<'_>, names: &Names, zone: Tz) -> Result<Check> {
    let record = place.record(&["account", "at", "recorded_at", "by", "note", "late_reason"])?;
    let day_of = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let at = record.required("at", |place| {
        let at = values::moment(place)?;
        let has_day = (0..=9999).contains(&day_of(at).year());
        has_day
            .then_some(at)
            .ok_or_else(|| place.wrong(Expected::Moment))
    })?;
    let recorded_at = record.optional("recorded_at", values::moment)?;
    Ok(Check {
        id: CheckId(place.number()),
        account: record.required("account", |place| names.account(place))?,
        day: day_of(at),
        at,
        recorded_at: recorded_at.unwrap_or(at).max(at),
        by: record.optional("by", |place| names.person(place))?,
        note: record.optional_text("note")?,
        late_reason: record.optional_text("late_reason")?,
    })
}

pub(super) fn write_extra_watch(extra: &ExtraWatch, keys: &Keys<'_>) -> Object {
    let extra = &extra.details;
    Object::new()
        .with("account", keys.account(extra.account))
        .with("from", extra.span.from.to_string())
        .with("to", extra.span.to.to_string())
        .with("checks_per_day", extra.checks_per_day)
        .with_some("reason", extra.reason.clone())
}

pub(super) fn write_check(check: &Check, keys: &Keys<'_>, zone: Tz) -> Object {
    let recorded = Some(check.recorded_at).filter(|recorded| *recorded != check.at);
    Object::new()
        .with("account", keys.account(check.account))
        .with("at", written(check.at, zone))
        .with_some("recorded_at", recorded.map(|at| written(at, zone)))
        .with_some("by", check.by.and_then(|id| keys.person(id)))
        .with_some("note", check.note.clone())
        .with_some("late_reason", check.late_reason.clone())
}
