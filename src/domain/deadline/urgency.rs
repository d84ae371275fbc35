//! How soon an answer is due.

use super::ClockKind;
use crate::domain::calendar::AccountCalendar;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// With at most this much open time left an answer is due soon.
pub const DUE_SOON_SECONDS: i64 = 4 * 3_600;

/// How soon an answer is due, the most urgent first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Urgency {
    /// Its deadline is past.
    Overdue,
    /// At most four open hours are left; four plain hours where hours never close or on `elapsed`.
    DueSoon,
    DueLater,
}

/// How soon an answer with this deadline is due.
pub fn urgency(
    calendar: &AccountCalendar,
    clock: ClockKind,
    due: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Urgency {
    if now > due {
        return Urgency::Overdue;
    }
    let left = if clock == ClockKind::Elapsed || calendar.rules().never_close() {
        (due - now).num_seconds()
    } else {
        calendar.open_seconds_between(now, due)
    };
    if left <= DUE_SOON_SECONDS {
        Urgency::DueSoon
    } else {
        Urgency::DueLater
    }
}

/// So many days back open time is looked for.
const LOOK_BACK_DAYS: usize = 120;

/// From when on an answer with this deadline is due soon; nothing where that lies very far back.
pub fn due_soon_from(
    calendar: &AccountCalendar,
    clock: ClockKind,
    due: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let mut left = TimeDelta::seconds(DUE_SOON_SECONDS);
    if clock == ClockKind::Elapsed || calendar.rules().never_close() {
        return Some(due - left);
    }
    let days = std::iter::successors(Some(calendar.date_of(due)), NaiveDate::pred_opt);
    for day in days.take(LOOK_BACK_DAYS) {
        for span in calendar.day(day).spans.iter().rev() {
            let closes = span.closes.min(due);
            if span.opens >= closes {
                continue;
            }
            // With exactly that much open time left it is due soon since the closing before.
            if closes - span.opens > left {
                return Some(closes - left);
            }
            left -= closes - span.opens;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{CalendarRules, DateSpan};

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn of(rules: CalendarRules, clock: ClockKind, due: &str, now: &str) -> Urgency {
        let tables = DateSpan::of_day(at(now).date_naive());
        urgency(
            &AccountCalendar::new(rules, tables),
            clock,
            at(due),
            at(now),
        )
    }

    #[test]
    fn only_what_is_past_its_deadline_is_overdue() {
        let due = "2026-12-18T15:00:00+01:00";
        let urgency = |now| of(CalendarRules::default(), ClockKind::WorkingDays, due, now);
        assert_eq!(urgency(due), Urgency::DueSoon);
        assert_eq!(urgency("2026-12-18T15:00:01+01:00"), Urgency::Overdue);
    }

    #[test]
    fn four_open_hours_over_a_weekend_are_soon() {
        let due = "2026-12-21T09:30:00+01:00";
        let urgency = |now| of(CalendarRules::default(), ClockKind::WorkingDays, due, now);
        assert_eq!(urgency("2026-12-18T14:00:00+01:00"), Urgency::DueSoon);
        assert_eq!(urgency("2026-12-18T13:59:59+01:00"), Urgency::DueLater);
    }

    #[test]
    fn elapsed_and_hours_that_never_close_have_four_plain_hours() {
        let due = "2026-12-19T12:00:00+01:00";
        let friday_evening = "2026-12-18T22:00:00+01:00";
        let office = CalendarRules::default();
        assert_eq!(
            of(office, ClockKind::Elapsed, due, friday_evening),
            Urgency::DueLater
        );
        let week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let hours = week.map(|day| (day, ["00:00-24:00"]));
        let hours = serde_json::to_value(std::collections::BTreeMap::from(hours)).unwrap();
        let always = CalendarRules {
            opening_hours: serde_json::from_value(hours).unwrap(),
            ..CalendarRules::default()
        };
        // Juldagen and annandag jul are closed days, and hours all the same.
        let (due, now) = ("2026-12-26T12:00:00+01:00", "2026-12-25T12:00:00+01:00");
        assert_eq!(
            of(always, ClockKind::WorkingDays, due, now),
            Urgency::DueLater
        );
    }

    #[test]
    fn due_soon_begins_at_the_first_moment_that_is_judged_so() {
        let tables = DateSpan::of_day(at("2026-12-18T12:00:00Z").date_naive());
        let office = AccountCalendar::new(CalendarRules::default(), tables);
        for due in [
            "2026-12-21T09:30:00+01:00",
            "2026-12-21T12:00:00+01:00",
            "2026-12-21T15:00:00+01:00",
            "2026-12-28T08:00:00+01:00",
            "2026-12-26T10:00:00+01:00",
        ] {
            for clock in [ClockKind::WorkingDays, ClockKind::Elapsed] {
                let from = due_soon_from(&office, clock, at(due)).unwrap();
                let judged = |at_moment| urgency(&office, clock, at(due), at_moment);
                assert_eq!(judged(from), Urgency::DueSoon, "{due}");
                let before = from - TimeDelta::seconds(1);
                assert_eq!(judged(before), Urgency::DueLater, "{due}");
            }
        }
    }
}
