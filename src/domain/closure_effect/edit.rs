//! A closure before and after an edit.

use crate::domain::calendar::DateSpan;
use crate::domain::closure::{Closure, ClosureDetails};
use crate::domain::ids::{AccountId, ClosureId};
use crate::domain::workspace::Workspace;
use std::collections::HashSet;

/// What is edited: a new closure has no before, a removed one no after.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ClosureEdit<'e> {
    pub before: Option<&'e Closure>,
    pub after: Option<&'e ClosureDetails>,
}

impl ClosureEdit<'_> {
    /// From the first day of either version to the last.
    pub(super) fn span(&self) -> Option<DateSpan> {
        let spans = [self.before.map(|it| it.span), self.after.map(|it| it.span)];
        let joined = |one: DateSpan, other: DateSpan| DateSpan {
            from: one.from.min(other.from),
            to: one.to.max(other.to),
        };
        spans.into_iter().flatten().reduce(joined)
    }

    /// Whether the account's days can become others.
    fn concerns(&self, account: AccountId) -> bool {
        let before = self.before.filter(|it| it.concerns(account));
        let after = self.after.filter(|it| it.concerns(account));
        before.map(|it| it.span) != after.map(|it| it.span)
    }

    /// The part of the workspace that the edit is about, as it is.
    pub(super) fn concerned(&self, workspace: &Workspace) -> Workspace {
        let accounts = workspace.accounts.iter();
        let accounts: Vec<_> = accounts
            .filter(|account| self.concerns(account.id))
            .cloned()
            .collect();
        let ids: HashSet<AccountId> = accounts.iter().map(|account| account.id).collect();
        let roster = workspace.roster.iter();
        let overrides = workspace.overrides.iter();
        Workspace {
            settings: workspace.settings.clone(),
            people: workspace.people.clone(),
            roster: roster
                .filter(|row| ids.contains(&row.account))
                .cloned()
                .collect(),
            overrides: overrides
                .filter(|row| ids.contains(&row.account))
                .cloned()
                .collect(),
            accounts,
            absences: workspace.absences.clone(),
            closures: workspace.closures.clone(),
            ..Workspace::default()
        }
    }

    /// The closures with the edited one in its place; a new one comes last.
    pub(super) fn closures_after(&self, closures: &[Closure]) -> Vec<Closure> {
        let Some(before) = self.before else {
            let new = self
                .after
                .cloned()
                .map(|details| details.numbered(ClosureId(0)));
            return closures.iter().cloned().chain(new).collect();
        };
        let after = closures.iter().cloned();
        after
            .filter_map(|closure| {
                if closure.id == before.id {
                    self.after
                        .cloned()
                        .map(|details| details.numbered(closure.id))
                } else {
                    Some(closure)
                }
            })
            .collect()
    }
}
