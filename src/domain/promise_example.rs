//! What a promise means, shown on one and the same example.

use super::account::AccountDetails;
use super::calendar::{AccountCalendar, CalendarRules, DateSpan, HolidayPolicy};
use super::deadline::{ClockKind, ResponseRule, deadline};
use chrono::{
    DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday,
};
use chrono_tz::Tz;

/// A question received at a time, and by when it must be answered; civil times.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PromiseExample {
    pub received: NaiveDateTime,
    pub due: Option<NaiveDateTime>,
}

/// Deadlines closer to the receipt than this are worth a warning.
const SOON: TimeDelta = TimeDelta::minutes(60);

/// A question on a Friday at 15:00 under one of the clocks, with the account's ordinary hours in a
/// week without holidays.
pub fn friday_afternoon(
    details: &AccountDetails,
    clock: ClockKind,
    zone: Tz,
    today: NaiveDate,
) -> PromiseExample {
    let (calendar, friday) = plain_weeks(details, zone, today);
    let received = friday.and_time(NaiveTime::from_hms_opt(15, 0, 0).unwrap_or_default());
    example(&calendar, &rule(details, clock), calendar.moment(received))
}

/// A question that would have to be answered within the hour it came in, where hours that are not
/// whole days allow that on the `working-days` clock.
pub fn due_at_once(details: &AccountDetails, zone: Tz, today: NaiveDate) -> Option<PromiseExample> {
    let hours = details.response_hours?;
    if details.clock != ClockKind::WorkingDays || hours % 24 == 0 {
        return None;
    }
    let (calendar, friday) = plain_weeks(details, zone, today);
    let rule = rule(details, ClockKind::WorkingDays);
    let days = (0..7).filter_map(|days| friday.checked_add_days(Days::new(days)));
    let closings = days.filter_map(|day| calendar.last_closing(day));
    let examples =
        closings.map(|closing| example(&calendar, &rule, closing - TimeDelta::minutes(1)));
    examples
        .min_by_key(waiting)
        .filter(|example| waiting(example) < SOON)
}

fn waiting(example: &PromiseExample) -> TimeDelta {
    example
        .due
        .map_or(TimeDelta::MAX, |due| due - example.received)
}

fn example(
    calendar: &AccountCalendar,
    rule: &ResponseRule,
    received: DateTime<Utc>,
) -> PromiseExample {
    let due = deadline(calendar, rule, received).due;
    PromiseExample {
        received: calendar.civil(received),
        due: due.map(|due| calendar.civil(due)),
    }
}

fn rule(details: &AccountDetails, clock: ClockKind) -> ResponseRule {
    ResponseRule {
        clock,
        response_hours: details.response_hours,
        outside_hours: details.outside_hours,
    }
}

/// The next Friday from a day on, in a calendar of ordinary weeks.
fn plain_weeks(
    details: &AccountDetails,
    zone: Tz,
    today: NaiveDate,
) -> (AccountCalendar, NaiveDate) {
    let friday = today
        .iter_days()
        .find(|day| day.weekday() == Weekday::Fri)
        .unwrap_or(today);
    let rules = CalendarRules {
        time_zone: zone,
        opening_hours: details.opening_hours.clone(),
        holidays: HolidayPolicy::NotKept,
        ..CalendarRules::default()
    };
    let to = friday.checked_add_days(Days::new(30)).unwrap_or(friday);
    (
        AccountCalendar::new(rules, DateSpan { from: friday, to }),
        friday,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::Channel;

    const ZONE: Tz = chrono_tz::Europe::Stockholm;

    fn due(details: &AccountDetails, clock: ClockKind) -> Option<String> {
        // The Friday is Christmas Day: an example must not depend on it.
        let today = NaiveDate::from_ymd_opt(2026, 12, 21).unwrap();
        let example = friday_afternoon(details, clock, ZONE, today);
        assert_eq!(example.received.to_string(), "2026-12-25 15:00:00");
        example.due.map(|due| due.format("%a %H:%M").to_string())
    }

    #[test]
    fn each_clock_has_its_own_answer_to_a_question_on_friday_afternoon() {
        let details = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        assert_eq!(
            due(&details, ClockKind::WorkingDays).as_deref(),
            Some("Mon 15:00")
        );
        assert_eq!(
            due(&details, ClockKind::OpeningHours).as_deref(),
            Some("Wed 13:30")
        );
        assert_eq!(
            due(&details, ClockKind::Elapsed).as_deref(),
            Some("Sat 15:00")
        );
    }

    #[test]
    fn without_a_promise_there_is_no_deadline() {
        let usual = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        let details = AccountDetails {
            response_hours: None,
            ..usual
        };
        assert_eq!(due(&details, ClockKind::WorkingDays), None);
    }

    #[test]
    fn hours_that_are_not_whole_days_can_fall_due_within_minutes() {
        let usual = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        let today = NaiveDate::from_ymd_opt(2026, 12, 21).unwrap();
        assert_eq!(due_at_once(&usual, ZONE, today), None);
        let eight = AccountDetails {
            response_hours: Some(8),
            ..usual
        };
        let example = due_at_once(&eight, ZONE, today).unwrap();
        assert_eq!(example.received.format("%H:%M").to_string(), "16:29");
        assert_eq!(example.due.unwrap().format("%H:%M").to_string(), "16:30");
        let open_time = AccountDetails {
            clock: ClockKind::OpeningHours,
            ..eight
        };
        assert_eq!(due_at_once(&open_time, ZONE, today), None);
    }
}
