//! Days that go from one person to another, and back where two of them swap.

use super::calendar::{ClosedReason, DateSpan};
use super::coverage::{Cover, Coverage};
use super::ids::{AccountId, PersonId};
use super::roster::DayAssignment;
use super::stand_in_plan::{WatchDay, with_days};
use super::workspace::Workspace;
use chrono::NaiveDate;

/// An account-day with who is to have it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HandedDay {
    pub day: WatchDay,
    pub from: PersonId,
    pub to: PersonId,
    /// What the day will be: nobody, or somebody else, where the receiver is away.
    pub after: Cover,
}

/// A day in the span on which an account of the person's is closed, with the reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClosedDay {
    pub day: WatchDay,
    pub reason: ClosedReason,
}

/// The account-days of a span that the person covers, by account, then by day.
pub fn days_of(
    workspace: &Workspace,
    person: PersonId,
    span: DateSpan,
    accounts: Option<&[AccountId]>,
) -> Vec<WatchDay> {
    let grid = Coverage::new(workspace, span).grid();
    let wanted = |account: AccountId| accounts.is_none_or(|list| list.contains(&account));
    grid.days()
        .filter(|(account, _, cover)| wanted(*account) && cover.person() == Some(person))
        .map(|(account, date, _)| WatchDay { account, date })
        .collect()
}

/// The days of the span, Saturdays and Sundays aside, on which accounts that the person otherwise
/// covers are closed: they have nothing to give then.
pub fn closed_days_of(
    workspace: &Workspace,
    person: PersonId,
    span: DateSpan,
    accounts: Option<&[AccountId]>,
) -> Vec<ClosedDay> {
    let coverage = Coverage::new(workspace, span);
    let wanted = |account: AccountId| accounts.is_none_or(|list| list.contains(&account));
    let rostered = |account: AccountId, date: NaiveDate| {
        let mut rows = workspace.roster.iter();
        let by_row = rows.any(|row| {
            use chrono::Datelike;
            row.account == account && row.person == person && row.weekday == date.weekday()
        });
        let responsible = workspace
            .account(account)
            .and_then(|account| account.details.responsible);
        by_row || responsible == Some(person)
    };
    let grid = coverage.grid();
    grid.days()
        .filter(|(account, date, cover)| {
            *cover == Cover::Closed && !is_weekend(*date) && wanted(*account)
        })
        .filter(|(account, date, _)| rostered(*account, *date))
        .filter_map(|(account, date, _)| {
            let reason = coverage.explain(account, date)?.closed?;
            let day = WatchDay { account, date };
            Some(ClosedDay { day, reason })
        })
        .collect()
}

/// All of the days to one receiver.
pub fn give(
    workspace: &Workspace,
    days: &[WatchDay],
    from: PersonId,
    to: PersonId,
) -> Vec<HandedDay> {
    let handed: Vec<(WatchDay, PersonId, PersonId)> =
        days.iter().map(|day| (*day, from, to)).collect();
    judged(workspace, &handed)
}

/// The first person's days in one span to the second, and the second's in another to the first.
pub fn swap(
    workspace: &Workspace,
    (first, first_span): (PersonId, DateSpan),
    (second, second_span): (PersonId, DateSpan),
    accounts: Option<&[AccountId]>,
) -> Vec<HandedDay> {
    let there = days_of(workspace, first, first_span, accounts);
    let back = days_of(workspace, second, second_span, accounts);
    let handed: Vec<(WatchDay, PersonId, PersonId)> = there
        .into_iter()
        .map(|day| (day, first, second))
        .chain(back.into_iter().map(|day| (day, second, first)))
        .collect();
    judged(workspace, &handed)
}

/// What is stored.
pub fn assignments(handed: &[HandedDay]) -> Vec<DayAssignment> {
    let assignment = |handed: &HandedDay| DayAssignment {
        account: handed.day.account,
        date: handed.day.date,
        person: Some(handed.to),
    };
    handed.iter().map(assignment).collect()
}

fn judged(workspace: &Workspace, handed: &[(WatchDay, PersonId, PersonId)]) -> Vec<HandedDay> {
    let dates = || handed.iter().map(|(day, ..)| day.date);
    let (Some(from), Some(to)) = (dates().min(), dates().max()) else {
        return Vec::new();
    };
    let days: Vec<DayAssignment> = handed
        .iter()
        .map(|(day, _, to)| DayAssignment {
            account: day.account,
            date: day.date,
            person: Some(*to),
        })
        .collect();
    let after = Coverage::new(&with_days(workspace, &days), DateSpan { from, to });
    let judge = |(day, from, to): &(WatchDay, PersonId, PersonId)| {
        let after = after.cover(day.account, day.date)?;
        Some(HandedDay {
            day: *day,
            from: *from,
            to: *to,
            after,
        })
    };
    handed.iter().filter_map(judge).collect()
}

fn is_weekend(date: NaiveDate) -> bool {
    use chrono::{Datelike, Weekday};
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::absence::Absence;
    use crate::domain::account::{Account, AccountDetails, Channel};
    use crate::domain::ids::AbsenceId;
    use crate::domain::person::{Person, PersonDetails};

    const KARIN: PersonId = PersonId(1);
    const ANDERS: PersonId = PersonId(2);

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn office() -> Workspace {
        let person = |id| Person {
            id,
            version: 1,
            details: PersonDetails::default(),
        };
        let account = |number, responsible| Account {
            id: AccountId(number),
            version: 1,
            details: AccountDetails {
                responsible: Some(responsible),
                ..AccountDetails::with_usual_promise("Badet", Channel::Facebook)
            },
        };
        Workspace {
            people: vec![person(KARIN), person(ANDERS)],
            accounts: vec![account(1, KARIN), account(2, KARIN), account(3, ANDERS)],
            ..Workspace::default()
        }
    }

    #[test]
    fn a_friday_given_away_is_every_account_of_that_day() {
        let office = office();
        let friday = DateSpan::of_day(day("2026-12-18"));
        let days = days_of(&office, KARIN, friday, None);
        assert_eq!(days.len(), 2);
        let handed = give(&office, &days, KARIN, ANDERS);
        assert!(handed.iter().all(|it| it.after.person() == Some(ANDERS)));
        let after = with_days(&office, &assignments(&handed));
        assert_eq!(days_of(&after, KARIN, friday, None), []);
        assert_eq!(days_of(&after, ANDERS, friday, None).len(), 3);
    }

    #[test]
    fn swapping_two_fridays_and_back_leaves_everybody_with_their_own() {
        let office = office();
        let (one, two) = (
            DateSpan::of_day(day("2026-12-11")),
            DateSpan::of_day(day("2026-12-18")),
        );
        let handed = swap(&office, (KARIN, one), (ANDERS, two), None);
        assert_eq!(handed.len(), 3);
        let swapped = with_days(&office, &assignments(&handed));
        assert_eq!(days_of(&swapped, ANDERS, one, None).len(), 3);
        assert_eq!(days_of(&swapped, KARIN, two, None).len(), 3);
        let only = Some([AccountId(1), AccountId(3)].as_slice());
        assert_eq!(swap(&office, (KARIN, one), (ANDERS, two), only).len(), 2);
    }

    #[test]
    fn a_receiver_who_is_away_does_not_get_the_day() {
        let mut office = office();
        let friday = DateSpan::of_day(day("2026-12-18"));
        office.absences = vec![Absence {
            id: AbsenceId(1),
            person: ANDERS,
            span: friday,
            reason: None,
            stand_ins: Vec::new(),
        }];
        let days = days_of(&office, KARIN, friday, Some(&[AccountId(1)]));
        let handed = give(&office, &days, KARIN, ANDERS);
        // Step 6: the responsible person is there, and takes it back.
        assert_eq!(handed[0].after.person(), Some(KARIN));
    }

    #[test]
    fn a_closed_day_is_told_with_its_reason() {
        let christmas = DateSpan {
            from: day("2026-12-24"),
            to: day("2026-12-27"),
        };
        let closed = closed_days_of(&office(), KARIN, christmas, Some(&[AccountId(1)]));
        let days: Vec<NaiveDate> = closed.iter().map(|it| it.day.date).collect();
        assert_eq!(days, [day("2026-12-24"), day("2026-12-25")]);
        assert!(matches!(closed[0].reason, ClosedReason::Holiday(_)));
        assert_eq!(days_of(&office(), KARIN, christmas, None), []);
    }
}
