//! The days on which an event falls, over the months that are planned for.

use super::event::{Found, Recurrence, When};
use super::planned::LeftOut;
use super::rule::beginnings;
use super::time::{Zone, touched_days, working_days};
use crate::domain::calendar::DateSpan;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;

/// A recurring event is looked for this long before the first day, as it may reach into it.
const REACH_DAYS: u64 = 40;

/// Days of an event, and whether their working hours are covered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Occurrence {
    pub span: DateSpan,
    pub is_whole: bool,
}

/// The event's occurrences; a recurring one's between the two days only.
pub(super) fn of(
    event: &Found,
    replaced: &[NaiveDate],
    window: DateSpan,
    municipality: Tz,
) -> Result<Vec<Occurrence>, LeftOut> {
    let (first, length, zone) = match &event.when {
        When::Unreadable { line } => return Err(LeftOut::Unreadable { line: *line }),
        When::Reversed => return Err(LeftOut::EndsBeforeStart),
        When::Days { from, to } => (
            from.and_time(NaiveTime::MIN),
            (*to - *from) + TimeDelta::days(1),
            None,
        ),
        When::Times { from, length, zone } => (*from, *length, Some(zone)),
    };
    let days_of = |begins: NaiveDateTime| days_of(begins, length, zone, municipality);
    let unreadable = LeftOut::Unreadable { line: event.line };
    match &event.recurrence {
        Recurrence::Once => days_of(first).map(|found| vec![found]).ok_or(unreadable),
        Recurrence::Otherwise => Err(LeftOut::RecursOtherwise),
        Recurrence::ByRule { rule, except } => {
            let reach = Days::new(REACH_DAYS);
            let from = window.from.checked_sub_days(reach).unwrap_or(window.from);
            let floating = Zone::Named(Tz::UTC);
            let zone = zone.unwrap_or(&floating);
            let begun = beginnings(rule, first, zone, from, window.to);
            let begun = begun.ok_or(LeftOut::RecursOtherwise)?;
            let is_kept = |day: NaiveDate| !except.contains(&day) && !replaced.contains(&day);
            Ok(begun
                .into_iter()
                .filter(|begins| is_kept(begins.date()))
                .filter_map(days_of)
                .filter(|found| window.from <= found.span.to && found.span.from <= window.to)
                .collect())
        }
    }
}

fn days_of(
    begins: NaiveDateTime,
    length: TimeDelta,
    zone: Option<&Zone>,
    municipality: Tz,
) -> Option<Occurrence> {
    let ends = begins.checked_add_signed(length)?;
    let (begins, ends) = match zone {
        // A date is the same date everywhere.
        None => (begins, ends),
        Some(zone) => (
            zone.converted(begins, municipality)?,
            zone.converted(ends, municipality)?,
        ),
    };
    Some(match working_days(begins, ends) {
        Some(span) => Occurrence {
            span,
            is_whole: true,
        },
        None => Occurrence {
            span: touched_days(begins, ends),
            is_whole: false,
        },
    })
}
