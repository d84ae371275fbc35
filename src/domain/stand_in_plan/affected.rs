//! The account-days that an absence leaves to nobody, or to those of last resort.

use super::{Choices, PlannedAbsence, WatchDay, workspace_with};
use crate::domain::absence::Absence;
use crate::domain::calendar::DateSpan;
use crate::domain::coverage::{Cover, Coverage, Explained, Via};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::roster::Override;
use crate::domain::workspace::Workspace;

/// Every account-day on which somebody has to stand in for the absent person, in the order of the
/// accounts, then by day: what would be a gap, or fall to a deputy or responsible person of last
/// resort. A present absence that is changed takes the days with it that were given away one by one.
pub fn affected_days(workspace: &Workspace, planned: &PlannedAbsence) -> Vec<WatchDay> {
    let bare = stripped(workspace, planned);
    let coverage = Coverage::new(&bare, planned.span);
    let grid = coverage.grid();
    let mut affected = Vec::new();
    for (account, date, cover) in grid.days() {
        let may_be = match cover {
            Cover::Gap(_) => true,
            Cover::Covered { via, .. } => matches!(via, Via::Deputy | Via::Responsible),
            Cover::Closed | Cover::Inactive => false,
        };
        let waits = may_be
            && coverage
                .explain(account, date)
                .is_some_and(|explained| waits_for(&explained, planned.person));
        if waits {
            affected.push(WatchDay { account, date });
        }
    }
    affected
}

/// The days of the span that were given to somebody else and are the person's by the roster.
pub fn given_days(workspace: &Workspace, person: PersonId, span: DateSpan) -> Vec<Override> {
    let mut on_duty = workspace.clone();
    on_duty
        .overrides
        .retain(|row| row.person == person || !span.contains(row.date));
    on_duty.absences.retain(|absence| absence.person != person);
    let coverage = Coverage::new(&on_duty, span);
    let others = workspace
        .overrides
        .iter()
        .filter(|row| row.person != person && span.contains(row.date));
    others
        .filter(|row| {
            let cover = coverage.cover(row.account, row.date);
            cover.and_then(Cover::person) == Some(person)
        })
        .cloned()
        .collect()
}

/// Who stands in by what is stored where a present absence is changed, also on days that it did not
/// hold.
pub fn present_choices(
    workspace: &Workspace,
    planned: &PlannedAbsence,
    affected: &[WatchDay],
) -> Choices {
    let same_person = |present: &&Absence| present.person == planned.person;
    let Some(present) = planned.replaces.as_ref().filter(same_person) else {
        return Choices::new();
    };
    let given = given_days(workspace, planned.person, planned.span);
    let choice = |day: &WatchDay| {
        let by_day = given
            .iter()
            .find(|row| row.account == day.account && row.date == day.date)
            .map(|row| row.person);
        let named = named_for(present, day.account);
        by_day.or(named).map(|person| (*day, person))
    };
    affected.iter().filter_map(choice).collect()
}

/// The workspace with the absence, nobody standing in, and the days that it takes with it.
pub(super) fn stripped(workspace: &Workspace, planned: &PlannedAbsence) -> Workspace {
    let mut bare = workspace_with(workspace, planned.replaces.as_ref(), &planned.bare(), &[]);
    if planned.replaces.is_some() {
        let given = given_days(workspace, planned.person, planned.span);
        bare.overrides.retain(|row| !given.contains(row));
    }
    bare
}

/// The first who stands in for the account: a row of its own before one for all.
pub(super) fn named_for(absence: &Absence, account: AccountId) -> Option<PersonId> {
    let named = |of: Option<AccountId>| absence.stand_ins.iter().find(|row| row.account == of);
    named(Some(account))
        .or_else(|| named(None))
        .map(|row| row.person)
}

fn waits_for(explained: &Explained, person: PersonId) -> bool {
    let is_away = |link: &crate::domain::coverage::Link| link.person == person;
    if !explained.chain.iter().any(is_away) {
        return false;
    }
    match explained.cover {
        Cover::Gap(_) => true,
        Cover::Covered { via, .. } => {
            via == Via::Deputy || (via == Via::Responsible && explained.chain.len() > 1)
        }
        Cover::Closed | Cover::Inactive => false,
    }
}
