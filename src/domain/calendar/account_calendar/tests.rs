//! An account's days by example.

use super::*;
use crate::domain::calendar::{ClosedReason, Holiday};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn office_with(change: impl FnOnce(&mut CalendarRules)) -> AccountCalendar {
    let mut rules = CalendarRules::default();
    change(&mut rules);
    AccountCalendar::new(rules, DateSpan::of_day(day("2026-12-14")))
}

fn reason(calendar: &AccountCalendar, text: &str) -> ClosedReason {
    match calendar.day(day(text)).status {
        DayStatus::Closed(reason) => reason,
        DayStatus::Working => ClosedReason::ClosedDay,
    }
}

#[test]
fn a_closed_day_names_its_closure_before_its_holiday_before_its_missing_hours() {
    let calendar = office_with(|rules| {
        let christmas = DateSpan {
            from: day("2026-12-25"),
            to: day("2026-12-27"),
        };
        rules.closures = vec![
            ("Julstängt".to_owned(), christmas),
            ("Flytt".to_owned(), DateSpan::of_day(day("2026-12-26"))),
        ];
    });
    let julstangt = ClosedReason::Closure("Julstängt".to_owned());
    assert_eq!(reason(&calendar, "2026-12-26"), julstangt);
    let julafton = ClosedReason::Holiday(vec![Holiday::Julafton]);
    assert_eq!(reason(&calendar, "2026-12-24"), julafton);
    assert_eq!(
        reason(&calendar, "2026-12-19"),
        ClosedReason::NoOpeningHours
    );
}

#[test]
fn a_closure_leaves_an_ordinary_working_day_and_a_holiday_does_not() {
    let closed = DateSpan {
        from: day("2026-12-23"),
        to: day("2026-12-24"),
    };
    let calendar = office_with(|rules| rules.closures = vec![("Julstängt".to_owned(), closed)]);
    assert!(calendar.is_ordinary_working_day(day("2026-12-23")));
    assert!(!calendar.is_working_day(day("2026-12-23")));
    assert!(!calendar.is_ordinary_working_day(day("2026-12-24")));
    assert!(!calendar.is_ordinary_working_day(day("2026-12-19")));
}

#[test]
fn eves_are_open_where_the_municipality_keeps_red_days_only() {
    let calendar =
        office_with(|rules| rules.holidays = crate::domain::calendar::HolidayPolicy::RedOnly);
    assert!(calendar.is_working_day(day("2026-12-24")));
    assert!(!calendar.is_working_day(day("2026-12-25")));
}

#[test]
fn of_overlapping_seasons_the_first_wins_and_a_missing_weekday_is_closed() {
    let season = |from: &str, to: &str, hours: &str| {
        let json = format!(r#"{{"from":"{from}","to":"{to}","opening_hours":{hours}}}"#);
        serde_json::from_str(&json).unwrap()
    };
    let calendar = office_with(|rules| {
        rules.seasons = vec![
            season("2026-07-01", "2026-07-31", r#"{"mon":["10:00-12:00"]}"#),
            season("2026-06-01", "2026-08-31", r#"{"mon":["09:00-15:00"]}"#),
        ];
    });
    let opens = |text| calendar.first_opening(day(text));
    assert_eq!(opens("2026-07-06"), Some(at("2026-07-06T10:00:00+02:00")));
    assert_eq!(opens("2026-06-29"), Some(at("2026-06-29T09:00:00+02:00")));
    assert_eq!(opens("2026-08-31"), Some(at("2026-08-31T09:00:00+02:00")));
    assert_eq!(opens("2026-07-07"), None);
    assert_eq!(opens("2026-09-01"), Some(at("2026-09-01T08:00:00+02:00")));
}

#[test]
fn an_early_closing_cuts_the_day_and_says_so() {
    let calendar = office_with(|rules| {
        let noon = "12:00".parse().unwrap();
        rules.early_closing.insert(day("2026-12-23"), noon);
        let opening = "08:00".parse().unwrap();
        rules.early_closing.insert(day("2026-12-22"), opening);
    });
    let closes = calendar.last_closing(day("2026-12-23"));
    assert_eq!(closes, Some(at("2026-12-23T12:00:00+01:00")));
    assert_eq!(
        reason(&calendar, "2026-12-22"),
        ClosedReason::EarlyClosing("08:00".parse().unwrap())
    );
}

#[test]
fn a_return_promise_is_due_at_the_closing_of_its_day_or_the_latest_before() {
    let calendar = office_with(|_| ());
    let due = |text| calendar.return_promise_due(day(text));
    assert_eq!(due("2026-12-23"), Some(at("2026-12-23T16:30:00+01:00")));
    assert_eq!(due("2026-12-27"), Some(at("2026-12-23T16:30:00+01:00")));
}

#[test]
fn a_return_day_is_proposed_five_working_days_on_the_day_sent_not_counted() {
    let calendar = office_with(|_| ());
    let proposed = calendar.proposed_return_day(at("2026-12-18T10:00:00+01:00"));
    // 21, 22 and 23 December, then 28 and 29 after the holidays.
    assert_eq!(proposed, Some(day("2026-12-29")));
}

#[test]
fn next_and_latest_are_the_moment_itself_where_it_is_one() {
    let calendar = office_with(|_| ());
    let closing = at("2026-12-18T16:30:00+01:00");
    assert_eq!(calendar.latest_closing_until(closing), Some(closing));
    assert!(!calendar.is_open(closing));
    let monday = at("2026-12-21T08:00:00+01:00");
    assert_eq!(calendar.next_opening(closing), Some(monday));
    assert_eq!(calendar.next_opening(monday), Some(monday));
    assert!(calendar.is_open(monday));
}

#[test]
fn open_time_of_decades_is_added_up_without_tables() {
    let calendar = office_with(|rules| {
        rules.holidays = crate::domain::calendar::HolidayPolicy::NotKept;
    });
    let (from, to) = (
        at("2000-01-03T00:00:00+01:00"),
        at("2028-01-03T00:00:00+01:00"),
    );
    let weeks = (to - from).num_weeks();
    assert_eq!(calendar.open_seconds_between(from, to), weeks * 5 * 30_600);
    assert_eq!(calendar.open_seconds_between(to, from), 0);
}
