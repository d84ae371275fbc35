//! What the form leads to, worked out when it has changed.

use super::state::{Begins, Form};
use crate::domain::account::Account;
use crate::domain::calendar::{CalendarRules, DateSpan};
use crate::domain::coverage::{Coverage, Explained};
use crate::domain::ids::{AccountId, PersonId};
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
    /// People on the roster who are not at work for all of its days.
    pub leaving: Vec<PersonId>,
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

/// People on the roster who start after it begins or leave before it ends.
fn leaving(
    workspace: &Workspace,
    cells: &[RosterCell],
    first: NaiveDate,
    last: Option<NaiveDate>,
) -> Vec<PersonId> {
    let on_roster = |person: PersonId| cells.iter().any(|cell| cell.person == person);
    let is_short = |details: &crate::domain::person::PersonDetails| {
        let late = details.active_from.is_some_and(|from| first < from);
        let early = details
            .active_to
            .is_some_and(|to| last.is_none_or(|last| to < last));
        late || early
    };
    let people = workspace.people.iter();
    people
        .filter(|person| on_roster(person.id) && is_short(&person.details))
        .map(|person| person.id)
        .collect()
}
