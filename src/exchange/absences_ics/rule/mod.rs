//! Rules of recurrence, as far as absences follow them.
//!
//! Every day from the first to the last asked for is looked at once, so that no rule, however odd,
//! takes longer than the days there are. A test compares with the `rrule` crate, which searches an
//! impossible rule for the thirtieth of February through thousands of years.

mod parts;
#[cfg(test)]
mod tests;

pub(super) use parts::weekday;

use super::time::Zone;
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use parts::{Frequency, OnWeekday, Rule};

/// Rules that began before are not followed.
const EARLIEST_YEAR: i32 = 1900;

/// The beginnings of a recurring event from one day to another, in its own zone; nothing when the
/// rule is not understood.
pub(super) fn beginnings(
    rule: &str,
    first: NaiveDateTime,
    zone: &Zone,
    from: NaiveDate,
    to: NaiveDate,
) -> Option<Vec<NaiveDateTime>> {
    let rule = Rule::parsed(rule, zone)?;
    if first.year() < EARLIEST_YEAR {
        return None;
    }
    // Only a rule that counts its days must have seen the earlier ones.
    let earliest = match rule.count {
        Some(_) => first.date(),
        None => first.date().max(from),
    };
    let days = earliest.iter_days().take_while(|day| *day <= to);
    let matching = days
        .filter(|day| rule.holds(first.date(), *day))
        .map(|day| day.and_time(first.time()))
        .take_while(|begins| rule.until.is_none_or(|until| *begins <= until))
        .take(rule.count.unwrap_or(usize::MAX));
    Some(matching.filter(|begins| from <= begins.date()).collect())
}

impl Rule {
    /// Whether a series that began on a day falls on another one.
    fn holds(&self, first: NaiveDate, day: NaiveDate) -> bool {
        if !self.months.is_empty() && !self.months.contains(&day.month()) {
            return false;
        }
        let periods = match self.frequency {
            Frequency::Daily => (day - first).num_days(),
            Frequency::Weekly => (self.week_of(day) - self.week_of(first)).num_days() / 7,
            Frequency::Monthly => months_of(day) - months_of(first),
            Frequency::Yearly => i64::from(day.year() - first.year()),
        };
        periods % self.interval == 0 && self.is_in_period(first, day)
    }

    fn is_in_period(&self, first: NaiveDate, day: NaiveDate) -> bool {
        let says_no_day = self.weekdays.is_empty() && self.month_days.is_empty();
        if says_no_day {
            return match self.frequency {
                Frequency::Daily => true,
                Frequency::Weekly => day.weekday() == first.weekday(),
                Frequency::Monthly => day.day() == first.day(),
                Frequency::Yearly => {
                    let in_month = !self.months.is_empty() || day.month() == first.month();
                    in_month && day.day() == first.day()
                }
            };
        }
        let on_weekday = |named: &OnWeekday| self.is_weekday(named, day);
        let on_month_day = |named: &i32| {
            let from_end = i32::try_from(day.day()).ok().zip(days_in_month(day));
            from_end.is_some_and(|(day, days)| *named == day || *named == day - days - 1)
        };
        (self.weekdays.is_empty() || self.weekdays.iter().any(on_weekday))
            && (self.month_days.is_empty() || self.month_days.iter().any(on_month_day))
    }

    /// "The second Monday" is one of the month, or of the year where no month is named.
    fn is_weekday(&self, named: &OnWeekday, day: NaiveDate) -> bool {
        if day.weekday() != named.weekday {
            return false;
        }
        let Some(nth) = named.nth else {
            return true;
        };
        let in_year = self.frequency == Frequency::Yearly && self.months.is_empty();
        let (place, length) = if in_year {
            let is_leap = day.leap_year();
            (
                i32::try_from(day.ordinal()).unwrap_or(0),
                if is_leap { 366 } else { 365 },
            )
        } else {
            (
                i32::try_from(day.day()).unwrap_or(0),
                days_in_month(day).unwrap_or(0),
            )
        };
        nth == (place - 1) / 7 + 1 || nth == -((length - place) / 7 + 1)
    }

    /// The first day of the week that holds the day, as the rule counts weeks.
    fn week_of(&self, day: NaiveDate) -> NaiveDate {
        day.week(self.week_start).first_day()
    }
}

fn months_of(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

fn days_in_month(day: NaiveDate) -> Option<i32> {
    i32::from(day.num_days_in_month()).into()
}
