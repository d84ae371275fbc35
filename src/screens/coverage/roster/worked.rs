//! What the form leads to, worked out when it has changed.

use super::state::{Begins, Form};
use crate::domain::account::Account;
use crate::domain::calendar::{CalendarRules, DateSpan};
use crate::domain::coverage::{Coverage, Explained};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::person::Person;
use crate::domain::roster::{
    Overlap, RosterCell, RosterPeriod, RosterRow, overlaps, replaced_roster, roster_periods,
    rows_after,
};
use crate::domain::workspace::Workspace;
use crate::text::hours::WEEK;
use chrono::{Days, NaiveDate, Weekday};
use std::collections::BTreeSet;

/// How many days of the coming coverage are shown.
const PREVIEW_DAYS: u64 = 14;
/// How many accounts' coming coverage is shown.
pub(super) const MOST_PREVIEWS: usize = 6;

/// Why somebody is not at work for all of a roster's days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Short {
    BeginsOn(NaiveDate),
    LeavesAfter(NaiveDate),
}

/// The consequences.
#[derive(Debug)]
pub(super) struct Worked {
    workspace: Workspace,
    accounts: BTreeSet<AccountId>,
    form: Form,
    pub cells: Vec<RosterCell>,
    /// The rosters of each account as they are stored.
    pub periods: Vec<(AccountId, Vec<RosterPeriod>)>,
    pub overlaps: Vec<(AccountId, Overlap)>,
    /// The days shown beforehand, by account.
    pub preview: Vec<(AccountId, Vec<Explained>)>,
    /// Weekdays on which none of the accounts is open.
    pub closed: Vec<Weekday>,
    /// Weekdays on which some are open and nobody watches.
    pub unwatched: Vec<Weekday>,
    /// People on the roster who are not at work for all of its days, with why.
    pub leaving: Vec<(PersonId, Short)>,
    /// Whether the accounts have different rosters on the first day.
    pub differ: bool,
    /// Whether saving would change anything.
    pub changes_something: bool,
}

impl Worked {
    /// Works everything out.
    pub fn of(
        workspace: &Workspace,
        accounts: &BTreeSet<AccountId>,
        form: &Form,
        today: NaiveDate,
    ) -> Worked {
        let cells = form.plan.cells();
        let span = form.span();
        let mut after = workspace.clone();
        let chosen = || {
            workspace
                .accounts
                .iter()
                .filter(|it| accounts.contains(&it.id))
        };
        if let Some(span) = span {
            for account in chosen() {
                let change = replaced_roster(account.id, &after.roster, span, &cells);
                after.roster = rows_after(&after.roster, &change);
            }
        }
        let first_day = match form.begins {
            Begins::OnDay => form.from.unwrap_or(today).max(today),
            Begins::FromTheStart => today,
        };
        let days = DateSpan {
            from: first_day,
            to: first_day
                .checked_add_days(Days::new(PREVIEW_DAYS - 1))
                .unwrap_or(first_day),
        };
        let coverage = Coverage::new(&after, days);
        let preview = chosen()
            .take(MOST_PREVIEWS)
            .map(|account| {
                let explained = days
                    .days()
                    .filter_map(|day| coverage.explain(account.id, day));
                (account.id, explained.collect())
            })
            .collect();
        let is_open = |account: &Account, weekday: Weekday| {
            let rules =
                CalendarRules::of_account(account, &workspace.settings, &workspace.closures);
            !rules.hours_on(first_day).spans(weekday).is_empty()
        };
        let closed: Vec<Weekday> = WEEK
            .into_iter()
            .filter(|weekday| !chosen().any(|account| is_open(account, *weekday)))
            .filter(|_| !accounts.is_empty())
            .collect();
        let has_somebody = |weekday: Weekday| {
            let columns = form.plan.columns().iter();
            columns
                .map(|weeks| form.plan.person(weekday, *weeks))
                .all(|person| person.is_some())
        };
        let unwatched = WEEK
            .into_iter()
            .filter(|weekday| !closed.contains(weekday) && !has_somebody(*weekday))
            .filter(|_| !accounts.is_empty() && !cells.is_empty())
            .collect();
        let periods = |rows: &[RosterRow]| -> Vec<(AccountId, Vec<RosterPeriod>)> {
            chosen()
                .map(|account| (account.id, roster_periods(rows, account.id)))
                .collect()
        };
        let stored = periods(&workspace.roster);
        let found = |account: &Account| {
            let id = account.id;
            let found = overlaps(&workspace.roster, id).into_iter();
            found.map(move |overlap| (id, overlap)).collect::<Vec<_>>()
        };
        Worked {
            changes_something: stored != periods(&after.roster),
            differ: differ(&stored, first_day),
            overlaps: chosen().flat_map(found).collect(),
            periods: stored,
            preview,
            closed,
            unwatched,
            leaving: leaving(workspace, &cells, first_day, form.to),
            cells,
            workspace: workspace.clone(),
            accounts: accounts.clone(),
            form: form.clone(),
        }
    }

    /// Whether it still holds.
    pub fn is_of(
        &self,
        workspace: &Workspace,
        accounts: &BTreeSet<AccountId>,
        form: &Form,
    ) -> bool {
        self.form == *form && self.accounts == *accounts && self.workspace == *workspace
    }
}

/// Whether the accounts' rosters of a day say different things.
fn differ(stored: &[(AccountId, Vec<RosterPeriod>)], day: NaiveDate) -> bool {
    let mut cells = stored.iter().map(|(_, periods)| {
        let period = periods.iter().find(|period| period.span.contains(day));
        period.map(|period| &period.cells)
    });
    let first = cells.next();
    cells.any(|other| Some(other) != first)
}

/// People on the roster who leave before it ends, or start after it begins.
fn leaving(
    workspace: &Workspace,
    cells: &[RosterCell],
    first: NaiveDate,
    last: Option<NaiveDate>,
) -> Vec<(PersonId, Short)> {
    let on_roster = |person: &&Person| cells.iter().any(|cell| cell.person == person.id);
    let short = |person: &Person| {
        let details = &person.details;
        let leaves = details
            .active_to
            .filter(|to| last.is_none_or(|last| *to < last));
        let begins = details.active_from.filter(|from| first < *from);
        let why = leaves
            .map(Short::LeavesAfter)
            .or(begins.map(Short::BeginsOn));
        Some((person.id, why?))
    };
    let people = workspace.people.iter();
    people.filter(on_roster).filter_map(short).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::PersonDetails;
    use crate::domain::roster::WeekParity;

    #[test]
    fn who_begins_late_and_stays_to_the_end_is_not_said_to_leave() {
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        let workspace = Workspace {
            people: vec![Person {
                id: PersonId(1),
                version: 1,
                details: PersonDetails {
                    active_from: Some(day("2027-02-01")),
                    active_to: Some(day("2030-12-31")),
                    ..PersonDetails::default()
                },
            }],
            ..Workspace::default()
        };
        let cells = [RosterCell {
            weekday: Weekday::Mon,
            weeks: WeekParity::All,
            person: PersonId(1),
        }];
        let first = day("2027-01-01");
        let found = |last: Option<&str>| leaving(&workspace, &cells, first, last.map(day));
        let begins = Short::BeginsOn(day("2027-02-01"));
        assert_eq!(found(Some("2027-12-31")), [(PersonId(1), begins)]);
        let leaves = Short::LeavesAfter(day("2030-12-31"));
        assert_eq!(found(None), [(PersonId(1), leaves)]);
    }
}
