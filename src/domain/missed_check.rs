//! When an account that nobody has looked at today is told of.

use super::calendar::AccountCalendar;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// From so long after the first opening on, an account without any check is told of.
const AFTER_OPENING: TimeDelta = TimeDelta::hours(2);
/// From so long before the last closing on, every check that is missing is told of.
const BEFORE_CLOSING: TimeDelta = TimeDelta::hours(1);
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

/// Whether checks are missing that should have been made by now.
pub fn missed_check(
    calendar: &AccountCalendar,
    day: NaiveDate,
    demanded: u16,
    made: usize,
    now: DateTime<Utc>,
) -> Option<MissedCheck> {
    let made = u16::try_from(made).unwrap_or(u16::MAX);
    let missing = demanded.checked_sub(made).filter(|missing| *missing > 0)?;
    let opens = calendar.first_opening(day)?;
    let closes = calendar.last_closing(day)?;
    let short = calendar.open_seconds_between(opens, closes) < SHORT_DAY_SECONDS;
    let (first, last) = if short {
        (opens, opens)
    } else {
        (opens + AFTER_OPENING, closes - BEFORE_CLOSING)
    };
    if made == 0 && now >= first.min(last) {
        Some(MissedCheck::NotChecked)
    } else {
        (made > 0 && now >= last).then_some(MissedCheck::TooFew { missing })
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

    #[test]
    fn it_is_told_two_hours_after_opening_and_not_before() {
        let missed = |made, time| missed_check(&calendar(None), day(), 1, made, at(time));
        assert_eq!(missed(0, "09:59"), None);
        assert_eq!(missed(0, "10:00"), Some(MissedCheck::NotChecked));
        assert_eq!(missed(1, "16:00"), None);
        assert_eq!(missed(0, "20:00"), Some(MissedCheck::NotChecked));
    }

    #[test]
    fn too_few_checks_are_told_an_hour_before_closing() {
        let missed = |time| missed_check(&calendar(None), day(), 3, 1, at(time));
        assert_eq!(missed("15:29"), None);
        assert_eq!(missed("15:30"), Some(MissedCheck::TooFew { missing: 2 }));
    }

    #[test]
    fn on_a_short_day_it_is_told_at_opening() {
        let missed = |time| missed_check(&calendar(Some("10:59")), day(), 1, 0, at(time));
        assert_eq!(missed("07:59"), None);
        assert_eq!(missed("08:00"), Some(MissedCheck::NotChecked));
        let three_hours = calendar(Some("11:00"));
        assert_eq!(missed_check(&three_hours, day(), 1, 0, at("09:59")), None);
    }

    #[test]
    fn a_closed_day_and_an_account_that_demands_nothing_miss_nothing() {
        let sunday = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
        assert_eq!(
            missed_check(&calendar(None), sunday, 1, 0, at("12:00")),
            None
        );
        assert_eq!(
            missed_check(&calendar(None), day(), 0, 0, at("16:00")),
            None
        );
    }
}
