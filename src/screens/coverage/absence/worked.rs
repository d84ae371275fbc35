//! What the form and the choices lead to, worked out when one of them has changed.

use crate::domain::absence::{Absence, AbsenceDetails};
use crate::domain::calendar::DateSpan;
use crate::domain::coverage::{Coverage, Explained};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::roster::{DayAssignment, Override};
use crate::domain::stand_in_plan::{
    Change, Choices, LONGEST_ABSENCE_DAYS, PlannedAbsence, Presence, Suitability, WatchDay,
    affected_days, arrangement, changes, given_days, present_choices, proposals, suitable,
    workspace_with,
};
use crate::domain::workspace::Workspace;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What the work depends on, beside the workspace.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Basis {
    pub planned: PlannedAbsence,
    /// What the user chose; a day that is not here is as proposed.
    pub chosen: BTreeMap<WatchDay, Option<PersonId>>,
    /// Accounts whose days stand one by one.
    pub split: BTreeSet<AccountId>,
    /// Days that were given away and lie outside the absence now go back to the roster.
    pub give_back: bool,
    /// Proposals also for days of a present absence that have nobody.
    pub fill: bool,
}

/// The consequences.
#[derive(Debug)]
pub(super) struct Worked {
    pub basis: Basis,
    workspace: Workspace,
    pub accounts: Vec<AccountDays>,
    pub affected: Vec<WatchDay>,
    /// Affected days that nobody covers.
    pub gaps: Vec<WatchDay>,
    pub details: AbsenceDetails,
    pub days: Vec<DayAssignment>,
    /// What becomes different from what is stored.
    pub changes: Vec<Change>,
    /// Days given away that the absence no longer holds.
    pub given_outside: Vec<Override>,
    /// Everybody who could take all of it, the best first.
    pub for_all: Vec<Suitability>,
    /// The one who takes all of it, where there is one.
    pub takes_all: Option<PersonId>,
    /// Whether any day of the span is somebody's working day.
    pub has_working_days: bool,
}

/// The affected days of an account.
#[derive(Debug)]
pub(super) struct AccountDays {
    pub account: AccountId,
    pub runs: Vec<Run>,
}

/// Days one after another with the same stand-in.
#[derive(Debug)]
pub(super) struct Run {
    pub days: Vec<NaiveDate>,
    pub person: Option<PersonId>,
    /// Everybody who could take them, the best first.
    pub suited: Vec<Suitability>,
    pub explained: Vec<Explained>,
}

impl Run {
    /// From the first day to the last.
    pub fn span(&self) -> DateSpan {
        span_of(&self.days)
    }
}

/// From the first day to the last.
pub(super) fn span_of(days: &[NaiveDate]) -> DateSpan {
    let from = days.first().copied().unwrap_or_default();
    let to = days.last().copied().unwrap_or(from);
    DateSpan { from, to }
}

impl Worked {
    /// Works everything out.
    pub fn of(workspace: &Workspace, basis: Basis) -> Worked {
        let planned = &basis.planned;
        let affected = affected_days(workspace, planned);
        let choices = choices(workspace, &basis, &affected);
        let made = arrangement(workspace, planned, &affected, &choices);
        let given_outside = given_outside(workspace, planned);
        let mut days = made.days;
        if basis.give_back {
            days.extend(given_outside.iter().map(|row| DayAssignment {
                account: row.account,
                date: row.date,
                person: None,
            }));
        }
        let replaces = planned.replaces.as_ref();
        let after = workspace_with(workspace, replaces, &made.details, &days);
        let coverage = Coverage::new(&after, planned.span);
        let grid = coverage.grid();
        let (load, presence) = (grid.load(), Presence::new(&after, planned.span));
        let accounts = affected
            .chunk_by(|one, other| one.account == other.account)
            .filter_map(|of_account| {
                let account = of_account.first()?.account;
                let splits = basis.split.contains(&account);
                let person = |day: &WatchDay| choices.get(day).copied();
                let runs = of_account
                    .chunk_by(|one, other| !splits && person(one) == person(other))
                    .map(|run| {
                        let days: Vec<NaiveDate> = run.iter().map(|day| day.date).collect();
                        Run {
                            person: run.first().and_then(person),
                            suited: suitable(
                                workspace,
                                planned.person,
                                &presence,
                                &load,
                                Some(account),
                                &days,
                            ),
                            explained: run
                                .iter()
                                .filter_map(|day| coverage.explain(account, day.date))
                                .collect(),
                            days,
                        }
                    });
                Some(AccountDays {
                    account,
                    runs: runs.collect(),
                })
            })
            .collect();
        let is_gap = |day: &&WatchDay| {
            let cover = coverage.cover(day.account, day.date);
            cover.is_some_and(|cover| cover.is_gap())
        };
        let gaps = affected.iter().filter(is_gap).copied().collect();
        let all_days: Vec<NaiveDate> = {
            let days: BTreeSet<NaiveDate> = affected.iter().map(|day| day.date).collect();
            days.into_iter().collect()
        };
        let for_all = suitable(workspace, planned.person, &presence, &load, None, &all_days);
        let first = affected.first().and_then(|day| choices.get(day)).copied();
        let all_same = affected
            .iter()
            .all(|day| choices.get(day).copied() == first);
        let has_working_days = grid.days().any(|(_, _, cover)| cover.is_working_day());
        Worked {
            changes: changes(workspace, &after, whole_span(planned)),
            workspace: workspace.clone(),
            accounts,
            gaps,
            details: made.details,
            days,
            given_outside,
            for_all,
            takes_all: first.filter(|_| all_same),
            has_working_days,
            affected,
            basis,
        }
    }

    /// Whether it still holds.
    pub fn is_of(&self, workspace: &Workspace, basis: &Basis) -> bool {
        self.basis == *basis && self.workspace == *workspace
    }
}

/// What the user chose, what is stored, and proposals for the rest.
fn choices(workspace: &Workspace, basis: &Basis, affected: &[WatchDay]) -> Choices {
    let planned = &basis.planned;
    let mut choices = present_choices(workspace, planned, affected);
    for (day, person) in &basis.chosen {
        match person {
            Some(person) => choices.insert(*day, *person),
            None => choices.remove(day),
        };
    }
    if basis.fill {
        let made = arrangement(workspace, planned, affected, &choices);
        let replaces = planned.replaces.as_ref();
        let after = workspace_with(workspace, replaces, &made.details, &made.days);
        let coverage = Coverage::new(&after, planned.span);
        let is_gap = |day: &WatchDay| {
            let cover = coverage.cover(day.account, day.date);
            cover.is_some_and(|cover| cover.is_gap())
        };
        choices.retain(|day, _| basis.chosen.contains_key(day) || !is_gap(day));
    }
    // What a present absence leaves open is left so until somebody asks for proposals.
    let stays_open = |day: &WatchDay| {
        let present = planned.replaces.as_ref();
        let of_old =
            |absence: &Absence| absence.person == planned.person && absence.span.contains(day.date);
        basis.chosen.contains_key(day) || (!basis.fill && present.is_some_and(of_old))
    };
    for proposal in proposals(workspace, planned, affected, &choices) {
        for date in &proposal.days {
            let day = WatchDay {
                account: proposal.account,
                date: *date,
            };
            if let Some(person) = proposal.person().filter(|_| !stays_open(&day)) {
                choices.insert(day, person);
            }
        }
    }
    choices
}

/// The days given away that lie in the absence as it is stored and not as it is planned.
fn given_outside(workspace: &Workspace, planned: &PlannedAbsence) -> Vec<Override> {
    let Some(present) = &planned.replaces else {
        return Vec::new();
    };
    let mut given = given_days(workspace, present.person, looked_at(present, planned));
    given.retain(|row| present.person != planned.person || !planned.span.contains(row.date));
    given
}

/// The days of the absence as it is planned and as it is stored.
fn whole_span(planned: &PlannedAbsence) -> DateSpan {
    let present = planned.replaces.as_ref();
    let present = present.map_or(planned.span, |present| looked_at(present, planned));
    DateSpan {
        from: planned.span.from.min(present.from),
        to: planned.span.to.max(present.to),
    }
}

/// The days of the absence as it is stored; of one without end those from the planned ones on.
fn looked_at(present: &Absence, planned: &PlannedAbsence) -> DateSpan {
    let from = planned.span.from;
    present.span.at_most(LONGEST_ABSENCE_DAYS, from)
}
