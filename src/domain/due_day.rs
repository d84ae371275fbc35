//! What a deadline's day is for the account: watched, a gap, closed.

use super::coverage::{Cover, Coverage};
use super::deadline::Urgency;
use super::ids::AccountId;
use super::queue::QueueItem;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

/// A deadline that falls on a day when nobody will see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnwatchedDue {
    pub account: AccountId,
    pub day: NaiveDate,
    pub why: Unwatched,
}

/// Why nobody will see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unwatched {
    /// A working day that nobody covers.
    Gap,
    /// The office is closed; a clock that never stops ends on such days too.
    Closed,
}

/// The day to which a deadline belongs: one at midnight to the day that is over then.
pub fn due_day(due: DateTime<Utc>, zone: Tz) -> NaiveDate {
    let civil = due.with_timezone(&zone).naive_local();
    let day_over = (civil.time() == NaiveTime::MIN).then(|| civil.date().pred_opt());
    day_over.flatten().unwrap_or(civil.date())
}

/// Whether the moment that is still to be kept, and still can be, falls on a day that nobody watches.
pub fn unwatched_due(
    coverage: &Coverage,
    item: &QueueItem,
    zone: Tz,
    today: NaiveDate,
) -> Option<UnwatchedDue> {
    let account = item.question.account;
    let day = due_day(item.due?, zone);
    if day < today || item.urgency == Some(Urgency::Overdue) {
        return None;
    }
    let why = match coverage.cover(account, day)? {
        Cover::Gap(_) => Unwatched::Gap,
        Cover::Closed => Unwatched::Closed,
        Cover::Covered { .. } | Cover::Inactive => return None,
    };
    Some(UnwatchedDue { account, day, why })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::{Account, AccountDetails, Channel};
    use crate::domain::calendar::DateSpan;
    use crate::domain::deadline::ClockKind;
    use crate::domain::ids::QuestionId;
    use crate::domain::person::Person;
    use crate::domain::queue::{AccountCalendars, OpenQuestion, queue};
    use crate::domain::thread::QuestionState;
    use crate::domain::workspace::Workspace;
    const BATH: AccountId = AccountId(1);

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    fn at(civil: &str) -> DateTime<Utc> {
        DateTime::parse_from_str(&format!("{civil}:00 +0100"), "%Y-%m-%d %H:%M:%S %z")
            .unwrap()
            .to_utc()
    }

    /// A question of Friday 15:00 on an account with or without somebody responsible.
    fn found(clock: ClockKind, responsible: bool, today: u32) -> Option<UnwatchedDue> {
        let person = crate::domain::ids::PersonId(1);
        let mut details = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        details.clock = clock;
        details.responsible = responsible.then_some(person);
        let workspace = Workspace {
            people: vec![Person {
                id: person,
                version: 1,
                details: Default::default(),
            }],
            accounts: vec![Account {
                id: BATH,
                version: 1,
                details,
            }],
            ..Workspace::default()
        };
        let question = OpenQuestion {
            id: QuestionId(1),
            account: BATH,
            assigned: None,
            state: QuestionState::New,
            received: Some(at("2026-12-18 15:00")),
            responded: None,
            return_on: None,
            asked: None,
            response_hours: None,
            history: false,
        };
        let calendars = AccountCalendars::new(&workspace, day(18));
        let items = queue(&workspace, &calendars, &[question], at("2026-12-18 15:30"));
        let span = DateSpan {
            from: day(14),
            to: day(31),
        };
        let coverage = Coverage::new(&workspace, span);
        let zone = workspace.settings.time_zone;
        unwatched_due(&coverage, &items[0], zone, day(today))
    }

    #[test]
    fn a_deadline_in_a_gap_is_told_until_its_day_is_over() {
        let told = found(ClockKind::WorkingDays, false, 18);
        let expected = UnwatchedDue {
            account: BATH,
            day: day(21),
            why: Unwatched::Gap,
        };
        assert_eq!(told, Some(expected));
        assert_eq!(found(ClockKind::WorkingDays, false, 22), None);
    }

    #[test]
    fn a_clock_that_never_stops_may_end_where_the_office_is_closed() {
        let told = found(ClockKind::Elapsed, true, 18).unwrap();
        assert_eq!((told.day, told.why), (day(19), Unwatched::Closed));
    }

    #[test]
    fn a_deadline_on_a_covered_day_needs_no_word() {
        assert_eq!(found(ClockKind::WorkingDays, true, 18), None);
    }

    #[test]
    fn a_deadline_at_midnight_belongs_to_the_day_that_is_over() {
        let zone = chrono_tz::Europe::Stockholm;
        assert_eq!(due_day(at("2026-12-19 00:00"), zone), day(18));
        assert_eq!(due_day(at("2026-12-19 00:01"), zone), day(19));
    }
}
