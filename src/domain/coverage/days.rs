//! What is the same for every account on a day, computed once for a span of days.

use crate::domain::calendar::{DateSpan, HolidayPolicy, moment_at};
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;

/// A day's facts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct DayFacts {
    pub date: NaiveDate,
    pub weekday: Weekday,
    pub odd_week: bool,
    /// A holiday that the municipality keeps.
    pub day_off: bool,
    /// The clocks change, so that opening hours may vanish.
    pub clock_change: bool,
}

pub(super) fn facts_of(span: DateSpan, zone: Tz, holidays: HolidayPolicy) -> Vec<DayFacts> {
    span.days()
        .map(|date| facts_on(date, zone, holidays))
        .collect()
}

pub(super) fn facts_on(date: NaiveDate, zone: Tz, holidays: HolidayPolicy) -> DayFacts {
    let midnight = |date: NaiveDate| moment_at(zone, date.and_time(NaiveTime::MIN)).timestamp();
    let next = date.succ_opt();
    DayFacts {
        date,
        weekday: date.weekday(),
        odd_week: date.iso_week().week() % 2 == 1,
        day_off: !holidays.kept_on(date).is_empty(),
        clock_change: next.is_none_or(|next| midnight(next) - midnight(date) != 86_400),
    }
}
