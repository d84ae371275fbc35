//! An account's working days around a moment.

use crate::domain::calendar::AccountCalendar;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// So many days back the latest working day is looked for.
const LOOK_BACK_DAYS: usize = 60;

/// The latest working day that has opened.
pub fn latest_opened(
    calendar: &AccountCalendar,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Option<NaiveDate> {
    let days = std::iter::successors(Some(today), NaiveDate::pred_opt);
    days.take(LOOK_BACK_DAYS).find(|day| {
        calendar
            .first_opening(*day)
            .is_some_and(|opens| opens <= now)
    })
}

/// When the next working day opens, later than now.
pub fn next_day_opens(
    calendar: &AccountCalendar,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let opens = calendar.first_opening(today).filter(|opens| *opens > now);
    opens.or_else(|| calendar.first_opening(calendar.working_days_after(today, 1)?))
}

/// How many working days lie after one day and until another, that one included; nothing if more
/// than `most`.
pub fn working_days_until(
    calendar: &AccountCalendar,
    after: NaiveDate,
    until: NaiveDate,
    most: u16,
) -> Option<u16> {
    let limit = calendar.working_days_after(after, u32::from(most) + 1);
    if limit.is_some_and(|limit| limit <= until) {
        return None;
    }
    let days = after.succ_opt()?.iter_days();
    let days = days.take_while(|day| *day <= until);
    let count = days.filter(|day| calendar.is_working_day(*day)).count();
    u16::try_from(count).ok().filter(|count| *count <= most)
}

/// The day from which so many working days are left until the end of a day, that one included.
pub fn working_days_back(
    calendar: &AccountCalendar,
    last: NaiveDate,
    count: u16,
) -> Option<NaiveDate> {
    let days = std::iter::successors(Some(last), NaiveDate::pred_opt);
    let days = days.take(LOOK_BACK_DAYS + usize::from(count) * 2);
    let working = days.filter(|day| calendar.is_working_day(*day));
    working.take(usize::from(count)).last()
}

/// Every full hour after the day's opening at which it is open.
pub fn hours_of(calendar: &AccountCalendar, day: NaiveDate) -> Vec<DateTime<Utc>> {
    let spans = calendar.day(day).spans;
    let (Some(first), Some(last)) = (spans.first(), spans.last()) else {
        return Vec::new();
    };
    let hours = std::iter::successors(Some(first.opens), |at| Some(*at + TimeDelta::hours(1)));
    let hours = hours.take_while(|at| *at < last.closes);
    let is_open = |at: &DateTime<Utc>| {
        spans
            .iter()
            .any(|span| span.opens <= *at && *at < span.closes)
    };
    hours.filter(is_open).collect()
}
