//! Effects that are alike for many accounts, gathered: a municipality may have two hundred.

use crate::domain::calendar::DateSpan;
use crate::domain::closing::{Closing, ClosingLevel};
use crate::domain::closure_effect::{ClosingChange, DaysChanged, GapChange, GapFate};
use crate::domain::ids::AccountId;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

/// How many working days come and go.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Days {
    pub taken: usize,
    pub given_back: usize,
}

/// A closing of whatever account.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Run {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub level: ClosingLevel,
    pub close_by: Option<DateTime<Utc>>,
    pub reopen_at: Option<DateTime<Utc>>,
}

impl Run {
    pub fn days(self) -> DateSpan {
        DateSpan {
            from: self.from,
            to: self.to,
        }
    }
}

/// Closings before and after, of whatever account.
pub(super) type Runs = (Vec<Run>, Vec<Run>);
/// What becomes of gaps on these days.
pub(super) type Gaps = (GapFate, Vec<NaiveDate>);

/// What happens, and to which accounts, in file order.
pub(super) type Group<K> = (K, Vec<AccountId>);

/// Most working days first.
pub(super) fn days(changed: &[DaysChanged]) -> Vec<Group<Days>> {
    let mut groups = gathered(changed.iter().map(|it| {
        let days = Days {
            taken: it.taken,
            given_back: it.given_back,
        };
        (days, it.account)
    }));
    groups.reverse();
    groups
}

/// By day; what most accounts have in common first.
pub(super) fn closings(changed: &[ClosingChange]) -> Vec<Group<Runs>> {
    let run = |closing: &Closing| Run {
        from: closing.run.from,
        to: closing.run.to,
        level: closing.level,
        close_by: closing.close_by,
        reopen_at: closing.reopen_at,
    };
    let runs = |closings: &[Closing]| closings.iter().map(run).collect::<Vec<_>>();
    let mut groups = gathered(
        changed
            .iter()
            .map(|it| ((runs(&it.before), runs(&it.after)), it.account)),
    );
    groups.sort_by_key(|((before, after), accounts)| {
        let first = before.iter().chain(after).map(|run| run.from).min();
        (first, std::cmp::Reverse(accounts.len()))
    });
    groups
}

/// What appears first, then by day.
pub(super) fn gaps(changed: &[GapChange]) -> Vec<Group<Gaps>> {
    let mut groups: Vec<Group<Gaps>> = Vec::new();
    for change in changed {
        let alike = groups
            .iter_mut()
            .find(|((fate, days), _)| *fate == change.fate && *days == change.days);
        match alike {
            Some((_, accounts)) => accounts.push(change.account),
            None => groups.push(((change.fate, change.days.clone()), vec![change.account])),
        }
    }
    groups.sort_by_key(|((fate, days), _)| (*fate == GapFate::Vanishes, days.first().copied()));
    groups
}

fn gathered<K: Ord>(items: impl Iterator<Item = (K, AccountId)>) -> Vec<Group<K>> {
    let mut groups: BTreeMap<K, Vec<AccountId>> = BTreeMap::new();
    for (what, account) in items {
        groups.entry(what).or_default().push(account);
    }
    groups.into_iter().collect()
}
