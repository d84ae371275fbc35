//! Closings that come, go or become others.

use crate::domain::closing::Closing;
use crate::domain::ids::AccountId;
use chrono::NaiveDate;

/// An account's closings on days that hang together, before and after.
///
/// Nothing before: one comes. Nothing after: one goes. Else they change, join or part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClosingChange {
    pub account: AccountId,
    pub before: Vec<Closing>,
    pub after: Vec<Closing>,
}

/// Both lists are by account in this order, then by day.
pub(super) fn changed(
    accounts: &[AccountId],
    old: &[Closing],
    new: &[Closing],
    today: NaiveDate,
) -> Vec<ClosingChange> {
    let mut changes = Vec::new();
    let (mut old, mut new) = (old, new);
    for account in accounts {
        let (before, after) = (taken_of(&mut old, *account), taken_of(&mut new, *account));
        changes.extend(of_account(*account, before, after));
    }
    changes.retain(|change| {
        let mut runs = change.before.iter().chain(&change.after);
        change.before != change.after && runs.any(|closing| closing.run.to >= today)
    });
    changes
}

/// The account's closings at the beginning of the list, which they leave.
fn taken_of<'c>(list: &mut &'c [Closing], account: AccountId) -> &'c [Closing] {
    let is_of = |closing: &&Closing| closing.account == account;
    let (taken, left) = list.split_at(list.iter().take_while(is_of).count());
    *list = left;
    taken
}

fn of_account(account: AccountId, before: &[Closing], after: &[Closing]) -> Vec<ClosingChange> {
    let before = before.iter().map(|it| (it, Version::Before));
    let mut all: Vec<_> = before
        .chain(after.iter().map(|it| (it, Version::After)))
        .collect();
    all.sort_by_key(|(closing, _)| closing.run.from);
    let mut changes: Vec<ClosingChange> = Vec::new();
    let mut reached = None;
    for (closing, version) in all {
        if reached.is_none_or(|reached| reached < closing.run.from) {
            changes.push(ClosingChange {
                account,
                before: Vec::new(),
                after: Vec::new(),
            });
        }
        reached = reached.max(Some(closing.run.to));
        if let Some(change) = changes.last_mut() {
            match version {
                Version::Before => change.before.push(closing.clone()),
                Version::After => change.after.push(closing.clone()),
            }
        }
    }
    changes
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    Before,
    After,
}
