//! Because of which days nobody watches.

use super::run::Closing;
use crate::domain::calendar::{AccountCalendar, ClosedReason, DateSpan, DayStatus, Holiday};
use crate::domain::coverage::Coverage;
use chrono::{Datelike, NaiveDate, Weekday};

/// Why nobody watches on days of a run, one after another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cause {
    pub days: DateSpan,
    pub why: Why,
}

/// Why nobody watches on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Why {
    /// A closure with this name.
    Closure(String),
    /// Holidays that the account keeps.
    Holiday(Vec<Holiday>),
    Weekend,
    /// A weekday without opening hours.
    NoHours,
    /// A working day that nobody covers.
    Gap,
}

/// The causes of a run, day by day, equal ones side by side joined.
pub fn causes(coverage: &Coverage, calendar: &AccountCalendar, closing: &Closing) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    for day in closing.run.days() {
        let cover = coverage.cover(closing.account, day);
        let why = if cover.is_some_and(|cover| cover.is_gap()) {
            Why::Gap
        } else {
            why_closed(calendar, day)
        };
        match causes.last_mut() {
            Some(last) if last.why == why => last.days.to = day,
            _ => causes.push(Cause {
                days: DateSpan::of_day(day),
                why,
            }),
        }
    }
    causes
}

fn why_closed(calendar: &AccountCalendar, day: NaiveDate) -> Why {
    match calendar.day(day).status {
        DayStatus::Closed(ClosedReason::Closure(name)) => Why::Closure(name),
        DayStatus::Closed(ClosedReason::Holiday(holidays)) => Why::Holiday(holidays),
        _ if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) => Why::Weekend,
        _ => Why::NoHours,
    }
}
