//! The three clocks by example.

use super::{ClockKind, OutsideHours, ResponseRule, deadline};
use crate::domain::calendar::{AccountCalendar, CalendarRules, DateSpan, HolidayPolicy};
use crate::domain::explanation::explain;
use crate::domain::opening_hours::OpeningHours;
use chrono::{DateTime, Utc};

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn office() -> CalendarRules {
    CalendarRules::default()
}

fn open(spans: &str) -> CalendarRules {
    CalendarRules {
        opening_hours: serde_json::from_str(spans).unwrap(),
        holidays: HolidayPolicy::NotKept,
        ..CalendarRules::default()
    }
}

fn never_closing() -> CalendarRules {
    let day = r#"["00:00-24:00"]"#;
    let week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let members = week.map(|weekday| format!("{weekday:?}:{day}"));
    open(&format!("{{{}}}", members.join(",")))
}

fn rule(clock: ClockKind, hours: u16) -> ResponseRule {
    ResponseRule {
        clock,
        response_hours: Some(hours),
        outside_hours: OutsideHours::FromNextOpening,
    }
}

/// Start and deadline in the zone of the rules.
fn answer(rules: &CalendarRules, rule: ResponseRule, received: &str) -> (String, String) {
    let received = at(received);
    let tables = DateSpan::of_day(received.date_naive());
    let calendar = AccountCalendar::new(rules.clone(), tables);
    let answer = deadline(&calendar, &rule, received);
    let words = |at: Option<DateTime<Utc>>| {
        at.map_or("none".to_owned(), |at| {
            at.with_timezone(&rules.time_zone).to_rfc3339()
        })
    };
    (words(answer.starts), words(answer.due))
}

fn due(rules: &CalendarRules, rule: ResponseRule, received: &str) -> String {
    answer(rules, rule, received).1
}

const FRIDAY_15: &str = "2026-12-11T15:00:00+01:00";

#[test]
fn twenty_four_hours_from_friday_afternoon_on_the_three_clocks() {
    let due = |clock| due(&office(), rule(clock, 24), FRIDAY_15);
    assert_eq!(due(ClockKind::WorkingDays), "2026-12-14T15:00:00+01:00");
    assert_eq!(due(ClockKind::OpeningHours), "2026-12-16T13:30:00+01:00");
    assert_eq!(due(ClockKind::Elapsed), "2026-12-12T15:00:00+01:00");
}

#[test]
fn the_clock_starts_at_receipt_in_open_time_and_at_the_next_opening_else() {
    let starts = |received| answer(&office(), rule(ClockKind::WorkingDays, 24), received).0;
    assert_eq!(
        starts("2026-12-11T08:00:00+01:00"),
        "2026-12-11T08:00:00+01:00"
    );
    assert_eq!(
        starts("2026-12-11T16:29:59+01:00"),
        "2026-12-11T16:29:59+01:00"
    );
    assert_eq!(
        starts("2026-12-11T16:30:00+01:00"),
        "2026-12-14T08:00:00+01:00"
    );
    assert_eq!(
        starts("2026-12-23T17:00:00+01:00"),
        "2026-12-28T08:00:00+01:00"
    );
}

#[test]
fn fractions_of_a_second_are_cut() {
    let received = "2026-12-11T15:00:00.999+01:00";
    let expected = "2026-12-14T15:00:00+01:00";
    assert_eq!(
        due(&office(), rule(ClockKind::WorkingDays, 24), received),
        expected
    );
}

#[test]
fn open_time_that_ends_at_a_closing_is_due_then_and_not_at_the_next_opening() {
    let received = "2026-12-14T14:30:00+01:00";
    let expected = "2026-12-14T16:30:00+01:00";
    assert_eq!(
        due(&office(), rule(ClockKind::OpeningHours, 2), received),
        expected
    );
}

#[test]
fn a_time_at_night_moves_back_to_the_latest_closing() {
    let due = |hours, received| due(&office(), rule(ClockKind::WorkingDays, hours), received);
    // 16:29 and eight hours are 00:29: a minute after receipt at the latest.
    assert_eq!(
        due(8, "2026-12-14T16:29:00+01:00"),
        "2026-12-14T16:30:00+01:00"
    );
    assert_eq!(
        due(40, "2026-12-14T15:00:00+01:00"),
        "2026-12-15T16:30:00+01:00"
    );
}

#[test]
fn a_count_that_ends_at_midnight_ends_on_the_day_that_is_over() {
    let rules = open(r#"{"mon":["08:00-24:00"],"thu":["00:00-10:00"]}"#);
    let due = |hours| {
        due(
            &rules,
            rule(ClockKind::WorkingDays, hours),
            "2026-12-14T08:00:00+01:00",
        )
    };
    assert_eq!(due(16), "2026-12-15T00:00:00+01:00");
    assert_eq!(due(17), "2026-12-17T01:00:00+01:00");
}

#[test]
fn at_midnight_an_opening_of_the_next_day_stands() {
    let rules = open(r#"{"mon":["08:00-12:00"],"tue":["00:00-10:00"]}"#);
    let due = |hours| {
        due(
            &rules,
            rule(ClockKind::WorkingDays, hours),
            "2026-12-14T08:00:00+01:00",
        )
    };
    assert_eq!(due(16), "2026-12-15T00:00:00+01:00");
    assert_eq!(due(15), "2026-12-14T12:00:00+01:00");
}

#[test]
fn by_next_closing_caps_only_what_comes_outside_opening_hours() {
    let by_next_closing = ResponseRule {
        outside_hours: OutsideHours::ByNextClosing,
        ..rule(ClockKind::WorkingDays, 24)
    };
    let due = |received| due(&office(), by_next_closing, received);
    assert_eq!(
        due("2026-12-12T12:00:00+01:00"),
        "2026-12-14T16:30:00+01:00"
    );
    assert_eq!(due(FRIDAY_15), "2026-12-14T15:00:00+01:00");
    // Exactly at the opening is not outside.
    assert_eq!(
        due("2026-12-14T08:00:00+01:00"),
        "2026-12-15T08:00:00+01:00"
    );
}

#[test]
fn a_closure_day_and_an_emptied_day_do_not_count() {
    let closed = DateSpan::of_day("2026-12-14".parse().unwrap());
    let rules = CalendarRules {
        closures: vec![("Planeringsdag".to_owned(), closed)],
        early_closing: [("2026-12-15".parse().unwrap(), "08:00".parse().unwrap())].into(),
        ..office()
    };
    let expected = "2026-12-16T15:00:00+01:00";
    assert_eq!(
        due(&rules, rule(ClockKind::WorkingDays, 24), FRIDAY_15),
        expected
    );
}

#[test]
fn without_a_promise_there_is_neither_start_nor_deadline_on_any_clock() {
    for clock in [
        ClockKind::WorkingDays,
        ClockKind::OpeningHours,
        ClockKind::Elapsed,
    ] {
        let none = ResponseRule {
            response_hours: None,
            ..rule(clock, 1)
        };
        let expected = ("none".to_owned(), "none".to_owned());
        assert_eq!(answer(&office(), none, FRIDAY_15), expected);
    }
}

#[test]
fn without_opening_hours_only_elapsed_has_a_deadline() {
    let closed = CalendarRules {
        opening_hours: OpeningHours::default(),
        ..office()
    };
    let none = ("none".to_owned(), "none".to_owned());
    assert_eq!(
        answer(&closed, rule(ClockKind::WorkingDays, 24), FRIDAY_15),
        none
    );
    assert_eq!(
        answer(&closed, rule(ClockKind::OpeningHours, 24), FRIDAY_15),
        none
    );
    assert_eq!(
        due(&closed, rule(ClockKind::Elapsed, 24), FRIDAY_15),
        "2026-12-12T15:00:00+01:00"
    );
}

#[test]
fn an_opening_is_looked_for_on_the_800_days_after_the_receipt() {
    let opens_on = |day: &str| {
        let season =
            format!(r#"{{"from":"{day}","to":"{day}","opening_hours":{{"mon":["08:00-09:00"]}}}}"#);
        CalendarRules {
            seasons: vec![serde_json::from_str(&season).unwrap()],
            ..open("{}")
        }
    };
    let starts = |received| {
        // 800 days after Saturday 2026-12-12 is Monday 2029-02-19.
        answer(
            &opens_on("2029-02-19"),
            rule(ClockKind::OpeningHours, 1),
            received,
        )
        .0
    };
    assert_eq!(
        starts("2026-12-12T00:00:00+01:00"),
        "2029-02-19T08:00:00+01:00"
    );
    assert_eq!(starts("2026-12-11T23:59:59+01:00"), "none");
}

#[test]
fn a_count_ends_on_the_800_days_after_its_start_or_never() {
    let rules = open(r#"{"mon":["08:00-09:00"]}"#);
    let monday = "2026-12-14T08:00:00+01:00";
    let open_time = |hours| answer(&rules, rule(ClockKind::OpeningHours, hours), monday);
    // The start's Monday and the 114 within 800 days of it.
    assert_eq!(open_time(115).1, "2029-02-19T09:00:00+01:00");
    assert_eq!(open_time(116), (monday.to_owned(), "none".to_owned()));
    let working_days = |hours| due(&rules, rule(ClockKind::WorkingDays, hours), monday);
    assert_eq!(working_days(16 + 24), "2026-12-21T09:00:00+01:00");
    assert_eq!(working_days(2_000), "2028-07-17T09:00:00+02:00");
}

#[test]
fn a_working_day_gives_24_hours_when_the_clocks_change_and_open_time_what_it_has() {
    let due = |clock, hours, received| due(&never_closing(), rule(clock, hours), received);
    let spring = "2026-03-28T12:00:00+01:00";
    assert_eq!(
        due(ClockKind::WorkingDays, 24, spring),
        "2026-03-29T12:00:00+02:00"
    );
    assert_eq!(
        due(ClockKind::OpeningHours, 24, spring),
        "2026-03-29T13:00:00+02:00"
    );
    assert_eq!(
        due(ClockKind::Elapsed, 24, spring),
        "2026-03-29T13:00:00+02:00"
    );
    let autumn = "2026-10-24T12:00:00+02:00";
    assert_eq!(
        due(ClockKind::WorkingDays, 24, autumn),
        "2026-10-25T12:00:00+01:00"
    );
    assert_eq!(
        due(ClockKind::OpeningHours, 24, autumn),
        "2026-10-25T11:00:00+01:00"
    );
    assert_eq!(
        due(ClockKind::Elapsed, 24, autumn),
        "2026-10-25T11:00:00+01:00"
    );
}

#[test]
fn a_time_in_the_skipped_hour_is_its_end_and_in_the_repeated_hour_the_first() {
    let due = |received| due(&never_closing(), rule(ClockKind::WorkingDays, 24), received);
    assert_eq!(
        due("2026-03-28T02:30:00+01:00"),
        "2026-03-29T03:00:00+02:00"
    );
    assert_eq!(
        due("2026-10-24T02:30:00+02:00"),
        "2026-10-25T02:30:00+02:00"
    );
    // Received in the second reading of 02:30.
    assert_eq!(
        due("2026-10-25T02:30:00+01:00"),
        "2026-10-26T02:30:00+01:00"
    );
}

#[test]
fn hours_that_a_clock_change_skips_open_nothing_that_day() {
    let rules = open(r#"{"sun":["02:00-03:00"],"mon":["08:00-09:00"]}"#);
    let received = "2026-03-29T00:00:00+01:00";
    let (starts, _) = answer(&rules, rule(ClockKind::OpeningHours, 1), received);
    assert_eq!(starts, "2026-03-30T08:00:00+02:00");
}

#[test]
fn moments_at_the_ends_of_the_calendar_are_answered_like_others() {
    let calendar = AccountCalendar::new(office(), DateSpan::of_day("2026-12-14".parse().unwrap()));
    for received in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        for clock in [
            ClockKind::WorkingDays,
            ClockKind::OpeningHours,
            ClockKind::Elapsed,
        ] {
            let rule = rule(clock, 2_000);
            let answer = deadline(&calendar, &rule, received);
            let explanation = explain(&calendar, &rule, received);
            assert_eq!(explanation.due, answer.due);
        }
        let day = calendar.date_of(received);
        assert_eq!(calendar.day(day).date, day);
        assert_eq!(calendar.open_seconds_between(received, received), 0);
        calendar.return_promise_due(day);
        calendar.proposed_return_day(received);
    }
}
