//! What holds for every deadline, whatever the rules and the moment.

mod day_by_day;
mod made_up;

use super::{ClockKind, Deadline, OutsideHours, deadline};
use crate::domain::calendar::{AccountCalendar, CalendarRules, DateSpan};
use crate::domain::explanation::{Outcome, explain};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use day_by_day::day_by_day;
use made_up::{ZONES, always_open, clock, outside_hours, received, response_hours, rule, rules};
use proptest::prelude::*;

/// Tables for the days that receipts fall in and most counts end in.
fn with_tables(rules: CalendarRules) -> AccountCalendar {
    let from = NaiveDate::from_ymd_opt(2010, 12, 1).unwrap();
    let to = NaiveDate::from_ymd_opt(2013, 1, 1).unwrap();
    AccountCalendar::new(rules, DateSpan { from, to })
}

fn is_repeated(zone: Tz, at: DateTime<Utc>) -> bool {
    let civil = at.with_timezone(&zone).naive_local();
    matches!(
        zone.from_local_datetime(&civil),
        chrono::LocalResult::Ambiguous(..)
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_deadline_never_lies_before_its_start_nor_a_start_before_the_receipt(
        rules in rules(), clock in clock(), hours in response_hours(),
        outside in outside_hours(), received in received(),
    ) {
        let answer = deadline(&with_tables(rules), &rule(clock, hours, outside), received);
        if let Some(starts) = answer.starts {
            prop_assert!(received <= starts);
            prop_assert!(answer.due.is_none_or(|due| starts <= due));
        }
    }

    #[test]
    fn a_later_receipt_never_gives_an_earlier_deadline(
        rules in rules(), clock in clock(), hours in response_hours(),
        received in received(), later_by in prop_oneof![1..7_200_i64, 1..900_000_i64],
    ) {
        let later = received + TimeDelta::seconds(later_by);
        prop_assume!(![received, later].iter().any(|at| is_repeated(rules.time_zone, *at)));
        let calendar = with_tables(rules);
        let rule = rule(clock, hours, OutsideHours::FromNextOpening);
        let due = deadline(&calendar, &rule, received).due;
        if let (Some(due), Some(later_due)) = (due, deadline(&calendar, &rule, later).due) {
            prop_assert!(due <= later_due, "{} {}", due, later_due);
        }
    }

    #[test]
    fn more_hours_never_give_an_earlier_deadline(
        rules in rules(), clock in clock(), hours in response_hours(), more in 0..200_u16,
        outside in outside_hours(), received in received(),
    ) {
        let calendar = with_tables(rules);
        let due = |hours| deadline(&calendar, &rule(clock, hours, outside), received).due;
        if let (Some(few), Some(many)) = (due(hours), due(hours + more)) {
            prop_assert!(few <= many);
        }
    }

    #[test]
    fn on_opening_hours_the_open_time_up_to_the_deadline_is_the_hours(
        rules in rules(), hours in response_hours(), received in received(),
    ) {
        let calendar = with_tables(rules);
        let rule = rule(ClockKind::OpeningHours, hours, OutsideHours::FromNextOpening);
        let answer = deadline(&calendar, &rule, received);
        if let (Some(starts), Some(due)) = (answer.starts, answer.due) {
            let open = calendar.open_seconds_between(starts, due);
            prop_assert_eq!(open, i64::from(hours) * 3_600);
            let one_by_one: i64 = starts.date_naive().pred_opt().unwrap().iter_days()
                .take_while(|day| *day <= due.date_naive() + Days::new(1))
                .flat_map(|day| calendar.day(day).spans)
                .map(|span| (span.closes.min(due) - span.opens.max(starts)).num_seconds().max(0))
                .sum();
            prop_assert_eq!(one_by_one, open);
        }
    }

    #[test]
    fn where_hours_never_close_opening_hours_are_plain_hours(
        hours in response_hours(), received in received(), zone in prop::sample::select(&ZONES[..]),
    ) {
        let calendar = with_tables(always_open(zone));
        let due = |clock| deadline(&calendar, &rule(clock, hours, OutsideHours::ByNextClosing), received);
        prop_assert_eq!(due(ClockKind::OpeningHours), due(ClockKind::Elapsed));
    }

    #[test]
    fn an_explanation_agrees_with_its_deadline_and_counts_the_hours(
        rules in rules(), clock in clock(), hours in response_hours(),
        outside in outside_hours(), received in received(),
    ) {
        let calendar = with_tables(rules);
        let rule = rule(clock, hours, outside);
        let explanation = explain(&calendar, &rule, received);
        let answer = Deadline { starts: explanation.starts, due: explanation.due };
        prop_assert_eq!(answer, deadline(&calendar, &rule, received));
        let counted: i64 = explanation.days.iter().map(|day| day.counted_seconds).sum();
        prop_assert_eq!(counted, answer.due.map_or(0, |_| i64::from(hours) * 3_600));
        let Some(due) = answer.due else { return Ok(()) };
        let counted_to = match explanation.outcome {
            Outcome::MovedBack { counted_to, closing } | Outcome::ByNextClosing { counted_to, closing } => {
                prop_assert!(closing == due && due < counted_to);
                counted_to
            }
            _ => due,
        };
        let last = explanation.days.iter().flat_map(|day| &day.counted).next_back();
        let end_of_count = calendar.moment(last.unwrap().to);
        // In a repeated hour one civil time is two moments.
        prop_assert!(end_of_count == counted_to || is_repeated(calendar.rules().time_zone, counted_to));
    }
}

proptest! {
    // Without tables some answers are looked for over years of days.
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tables_change_no_answer_and_neither_does_counting_day_by_day(
        rules in rules(), clock in clock(), hours in response_hours(),
        outside in outside_hours(), received in received(),
    ) {
        let rule = rule(clock, hours, outside);
        let expected = day_by_day(&rules, &rule, received);
        let bare = AccountCalendar::new(rules.clone(), DateSpan::of_day(NaiveDate::MIN));
        prop_assert_eq!(deadline(&bare, &rule, received), expected);
        prop_assert_eq!(deadline(&with_tables(rules), &rule, received), expected);
    }

    #[test]
    fn tables_change_no_day_and_no_opening(rules in rules(), at in received(), count in 0..40_u32) {
        let bare = AccountCalendar::new(rules.clone(), DateSpan::of_day(NaiveDate::MIN));
        let tables = with_tables(rules);
        let day = tables.date_of(at);
        prop_assert_eq!(tables.day(day), bare.day(day));
        prop_assert_eq!(tables.is_open(at), bare.is_open(at));
        prop_assert_eq!(tables.next_opening(at), bare.next_opening(at));
        prop_assert_eq!(tables.latest_closing_until(at), bare.latest_closing_until(at));
        prop_assert_eq!(tables.working_days_after(day, count), bare.working_days_after(day, count));
        prop_assert_eq!(tables.return_promise_due(day), bare.return_promise_due(day));
        let later = at + TimeDelta::days(40);
        prop_assert_eq!(
            tables.open_seconds_between(at, later),
            bare.open_seconds_between(at, later)
        );
    }
}
