//! When an account that nobody has looked at today is told of.

use super::calendar::AccountCalendar;
use super::reminder::ReminderTimes;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// A day with less open time is told of once, at its opening.
const SHORT_DAY_SECONDS: i64 = 3 * 3_600;

/// How a day's checks stand where some are missing and it is time to say so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MissedCheck {
    /// Nobody has looked at the account at all.
    NotChecked,
    /// It was looked at, but so many times too few.
    TooFew { missing: u16 },
}

/// When a working day's missing checks are told of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CheckTimes {
    /// From here on, where nobody has looked at all.
    pub first: DateTime<Utc>,
    /// From here on, whatever is missing.
    pub last: DateTime<Utc>,
    /// When the day closes.
    pub closes: DateTime<Utc>,
}

impl CheckTimes {
    /// Those of a day; nothing where the account is closed.
    pub fn on(
        calendar: &AccountCalendar,
        day: NaiveDate,
        times: &ReminderTimes,
    ) -> Option<CheckTimes> {
        let opens = calendar.first_opening(day)?;
        let closes = calendar.last_closing(day)?;
        if calendar.open_seconds_between(opens, closes) < SHORT_DAY_SECONDS {
            return Some(CheckTimes {
                first: opens,
                last: opens,
                closes,
            });
        }
        let minutes = |count: u16| TimeDelta::minutes(i64::from(count));
        let last = (closes - minutes(times.check_minutes_before_closing)).max(opens);
        let first = (opens + minutes(times.check_minutes_after_opening)).min(last);
        Some(CheckTimes {
            first,
            last,
            closes,
        })
    }
}

/// Whether checks are missing that should have been made by now.
pub fn missed_check(
    times: Option<CheckTimes>,
    demanded: u16,
    made: usize,
    now: DateTime<Utc>,
) -> Option<MissedCheck> {
    let made = u16::try_from(made).unwrap_or(u16::MAX);
    let missing = demanded.checked_sub(made).filter(|missing| *missing > 0)?;
    let times = times?;
    if made == 0 && now >= times.first {
        Some(MissedCheck::NotChecked)
    } else {
        (made > 0 && now >= times.last).then_some(MissedCheck::TooFew { missing })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::{Account, AccountDetails, Channel};
    use crate::domain::calendar::{CalendarRules, DateSpan};
    use crate::domain::ids::AccountId;
    use crate::domain::settings::Settings;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 21).unwrap()
    }

    /// Monday, in the winter: an hour ahead of UTC.
    fn at(time: &str) -> DateTime<Utc> {
        let civil = format!("2026-12-21 {time}:00 +0100");
        DateTime::parse_from_str(&civil, "%Y-%m-%d %H:%M:%S %z")
            .unwrap()
            .to_utc()
    }

    fn calendar(early: Option<&str>) -> AccountCalendar {
        let mut details = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        details.early_closing = early.map(|time| [(day(), time.parse().unwrap())].into());
        let account = Account {
            id: AccountId(1),
            version: 1,
            details,
        };
        let rules = CalendarRules::of_account(&account, &Settings::default(), &[]);
        AccountCalendar::new(rules, DateSpan::of_day(day()))
    }

    fn missed(
        calendar: &AccountCalendar,
        day: NaiveDate,
        demanded: u16,
        made: usize,
        time: &str,
    ) -> Option<MissedCheck> {
        let times = CheckTimes::on(calendar, day, &ReminderTimes::default());
        missed_check(times, demanded, made, at(time))
    }

    #[test]
    fn it_is_told_two_hours_after_opening_and_not_before() {
        let told = |made, time| missed(&calendar(None), day(), 1, made, time);
        assert_eq!(told(0, "09:59"), None);
        assert_eq!(told(0, "10:00"), Some(MissedCheck::NotChecked));
        assert_eq!(told(1, "16:00"), None);
        assert_eq!(told(0, "20:00"), Some(MissedCheck::NotChecked));
    }

    #[test]
    fn too_few_checks_are_told_an_hour_before_closing() {
        let told = |time| missed(&calendar(None), day(), 3, 1, time);
        assert_eq!(told("15:29"), None);
        assert_eq!(told("15:30"), Some(MissedCheck::TooFew { missing: 2 }));
    }

    #[test]
    fn on_a_short_day_it_is_told_at_opening() {
        let told = |time| missed(&calendar(Some("10:59")), day(), 1, 0, time);
        assert_eq!(told("07:59"), None);
        assert_eq!(told("08:00"), Some(MissedCheck::NotChecked));
        let three_hours = calendar(Some("11:00"));
        assert_eq!(missed(&three_hours, day(), 1, 0, "09:59"), None);
    }

    #[test]
    fn a_closed_day_and_an_account_that_demands_nothing_miss_nothing() {
        let sunday = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
        assert_eq!(missed(&calendar(None), sunday, 1, 0, "12:00"), None);
        assert_eq!(missed(&calendar(None), day(), 0, 0, "16:00"), None);
    }
}
