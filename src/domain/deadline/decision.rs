//! What decides a deadline, for the deadline itself and for its explanation.

use super::{ClockKind, Deadline, OutsideHours, ResponseRule};
use crate::domain::calendar::{AccountCalendar, DayTable, Opening, TooShort, utc};
use chrono::{DateTime, Utc};

/// How a count went; moments in seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::domain) enum Decision {
    NoPromise,
    /// Nothing opens on the day of receipt or the 800 days after it.
    NeverOpens,
    /// The count has not ended 800 days after the day it starts.
    DoesNotEnd {
        starts: i64,
    },
    Due {
        starts: i64,
        /// Where the count of hours ended.
        reached: i64,
        due: i64,
        ending: Ending,
    },
}

/// Why a deadline lies where it does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::domain) enum Ending {
    /// Where the count ended.
    AsCounted,
    /// The count ended exactly at a closing.
    AtClosing,
    /// The count ended outside open time: the latest closing before.
    MovedBack,
    /// It came outside open time, and is due no later than the closing of the day it starts.
    ByNextClosing,
}

impl Decision {
    pub fn deadline(self) -> Deadline {
        match self {
            Decision::NoPromise | Decision::NeverOpens => Deadline::default(),
            Decision::DoesNotEnd { starts } => Deadline {
                starts: Some(utc(starts)),
                due: None,
            },
            Decision::Due { starts, due, .. } => Deadline {
                starts: Some(utc(starts)),
                due: Some(utc(due)),
            },
        }
    }
}

/// Decides a deadline.
pub(in crate::domain) fn decide(
    calendar: &AccountCalendar,
    rule: &ResponseRule,
    received: DateTime<Utc>,
) -> Decision {
    let received = received.timestamp();
    let Some(hours) = rule.response_hours else {
        return Decision::NoPromise;
    };
    let wanted = i64::from(hours) * 3_600;
    if rule.clock == ClockKind::Elapsed {
        return Decision::Due {
            starts: received,
            reached: received + wanted,
            due: received + wanted,
            ending: Ending::AsCounted,
        };
    }
    if calendar.rules().never_open() {
        return Decision::NeverOpens;
    }
    let decided = calendar.around(received, |table| count(table, rule, received, wanted));
    decided.unwrap_or(Decision::NeverOpens)
}

fn count(
    table: &DayTable,
    rule: &ResponseRule,
    received: i64,
    wanted: i64,
) -> Result<Decision, TooShort> {
    let Some(start) = table.next_opening(received)? else {
        return Ok(Decision::NeverOpens);
    };
    let counted = if rule.clock == ClockKind::OpeningHours {
        count_open_time(table, start, wanted)?
    } else {
        count_working_days(table, rule.outside_hours, received, start, wanted)?
    };
    Ok(counted.unwrap_or(Decision::DoesNotEnd { starts: start.at }))
}

fn count_open_time(
    table: &DayTable,
    start: Opening,
    wanted: i64,
) -> Result<Option<Decision>, TooShort> {
    let Some((reached, span)) = table.after_open_time(start, wanted)? else {
        return Ok(None);
    };
    let ending = if reached == span.closes {
        Ending::AtClosing
    } else {
        Ending::AsCounted
    };
    Ok(Some(Decision::Due {
        starts: start.at,
        reached,
        due: reached,
        ending,
    }))
}

fn count_working_days(
    table: &DayTable,
    outside_hours: OutsideHours,
    received: i64,
    start: Opening,
    wanted: i64,
) -> Result<Option<Decision>, TooShort> {
    let Some((day, seconds)) = table.after_working_time(start, wanted)? else {
        return Ok(None);
    };
    // Where the clock is set back by more than an hour, the earlier of two readings of the time
    // reached can lie before the start.
    let reached = table.moment(day, seconds).max(start.at);
    let Some(span) = table.latest_span(day, reached)? else {
        return Ok(None);
    };
    let (mut due, mut ending) = match reached {
        _ if reached > span.closes => (span.closes, Ending::MovedBack),
        _ if reached == span.closes => (reached, Ending::AtClosing),
        _ => (reached, Ending::AsCounted),
    };
    let arrived_outside = start.at > received;
    if outside_hours == OutsideHours::ByNextClosing && arrived_outside {
        let (start_day, _) = table.civil(start.at)?;
        let spans = table.spans_of(table.index_of(start_day)?);
        if let Some(last) = spans.last().filter(|last| last.closes < due) {
            (due, ending) = (last.closes, Ending::ByNextClosing);
        }
    }
    Ok(Some(Decision::Due {
        starts: start.at,
        reached,
        due,
        ending,
    }))
}
