//! Roster, overrides, absences and closures as they stand in a workspace file.

use super::error::WorkspaceError;
use super::names::{Keys, KeysSeen, Names};
use super::object::{Object, list, word_for};
use super::place::Place;
use super::read::Result;
use super::values;
use crate::domain::absence::{Absence, StandIn};
use crate::domain::closure::Closure;
use crate::domain::ids::{AbsenceId, ClosureId, OverrideId, RosterRowId};
use crate::domain::opening_hours::{WEEK, weekday_code};
use crate::domain::roster::{Override, RosterRow, WeekParity};

/// The words for the weeks of a roster row.
const WEEKS: [(&str, WeekParity); 3] = [
    ("all", WeekParity::All),
    ("odd", WeekParity::Odd),
    ("even", WeekParity::Even),
];

pub(super) fn roster_row(place: Place<'_>, names: &Names) -> Result<RosterRow> {
    let record = place.record(&["account", "weekday", "person", "weeks", "from", "to"])?;
    let weekdays = WEEK.map(|weekday| (weekday_code(weekday), weekday));
    let (from, to) = record.bounds("from", "to")?;
    Ok(RosterRow {
        id: RosterRowId(place.number()),
        account: record.required("account", |place| names.account(place))?,
        weekday: record.required("weekday", |place| place.word(&weekdays))?,
        person: record.required("person", |place| names.person(place))?,
        weeks: record
            .optional("weeks", |place| place.word(&WEEKS))?
            .unwrap_or_default(),
        from,
        to,
    })
}

pub(super) fn override_row(
    place: Place<'_>,
    names: &Names,
    days_taken: &mut KeysSeen,
) -> Result<Override> {
    let record = place.record(&["account", "date", "person"])?;
    let row = Override {
        id: OverrideId(place.number()),
        account: record.required("account", |place| names.account(place))?,
        date: record.required("date", values::date)?,
        person: record.required("person", |place| names.person(place))?,
    };
    if days_taken.holds(&format!("{} {}", row.account, row.date)) {
        let account = record.required("account", values::text)?;
        return Err(WorkspaceError::RepeatedOverride {
            place: place.path.to_string(),
            account,
            date: row.date,
        });
    }
    Ok(row)
}

pub(super) fn absence(place: Place<'_>, names: &Names) -> Result<Absence> {
    let record = place.record(&["person", "from", "to", "reason", "stand_ins"])?;
    Ok(Absence {
        id: AbsenceId(place.number()),
        person: record.required("person", |place| names.person(place))?,
        span: record.span()?,
        reason: record.optional_text("reason")?,
        stand_ins: record
            .optional("stand_ins", |list| list.each(|row| stand_in(row, names)))?
            .unwrap_or_default(),
    })
}

fn stand_in(place: Place<'_>, names: &Names) -> Result<StandIn> {
    let record = place.record(&["account", "person"])?;
    Ok(StandIn {
        account: record.optional("account", |place| names.account(place))?,
        person: record.required("person", |place| names.person(place))?,
    })
}

pub(super) fn closure(place: Place<'_>, names: &Names) -> Result<Closure> {
    let record = place.record(&["name", "from", "to", "accounts", "note"])?;
    Ok(Closure {
        id: ClosureId(place.number()),
        name: record.required("name", values::name)?,
        span: record.span()?,
        accounts: record.optional("accounts", |place| names.accounts(place))?,
        note: record.optional_text("note")?,
    })
}

pub(super) fn write_roster_row(row: &RosterRow, keys: &Keys<'_>) -> Object {
    Object::new()
        .with("account", keys.account(row.account))
        .with("weekday", weekday_code(row.weekday))
        .with("person", keys.person(row.person))
        .with("weeks", word_for(&WEEKS, &row.weeks))
        .with_shown("from", row.from)
        .with_shown("to", row.to)
}

pub(super) fn write_override(row: &Override, keys: &Keys<'_>) -> Object {
    Object::new()
        .with("account", keys.account(row.account))
        .with("date", row.date.to_string())
        .with("person", keys.person(row.person))
}

pub(super) fn write_absence(absence: &Absence, keys: &Keys<'_>) -> Object {
    let stand_in = |row: &StandIn| {
        Object::new()
            .with("account", row.account.and_then(|id| keys.account(id)))
            .with("person", keys.person(row.person))
    };
    Object::new()
        .with("person", keys.person(absence.person))
        .with("from", absence.span.from.to_string())
        .with("to", absence.span.to.to_string())
        .with_some("reason", absence.reason.clone())
        .with("stand_ins", list(&absence.stand_ins, stand_in))
}

pub(super) fn write_closure(closure: &Closure, keys: &Keys<'_>) -> Object {
    Object::new()
        .with("name", closure.name.as_str())
        .with("from", closure.span.from.to_string())
        .with("to", closure.span.to.to_string())
        .with(
            "accounts",
            closure.accounts.as_ref().map(|ids| keys.accounts(ids)),
        )
        .with_some("note", closure.note.clone())
}
