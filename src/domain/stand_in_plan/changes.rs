//! What becomes of whose days when an absence is entered, moved or removed.

use super::WatchDay;
use crate::domain::calendar::DateSpan;
use crate::domain::coverage::{Cover, Coverage};
use crate::domain::ids::AbsenceId;
use crate::domain::workspace::Workspace;

/// An account-day that is covered otherwise than before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    pub day: WatchDay,
    pub before: Cover,
    pub after: Cover,
}

/// The account-days of a span on which two workspaces differ, by account, then by day.
pub fn changes(before: &Workspace, after: &Workspace, span: DateSpan) -> Vec<Change> {
    let earlier = Coverage::new(before, span).grid();
    let later = Coverage::new(after, span).grid();
    let change = |(account, date, cover): (_, _, Cover)| {
        let after = later.cover(account, date)?;
        (after != cover).then_some(Change {
            day: WatchDay { account, date },
            before: cover,
            after,
        })
    };
    earlier.days().filter_map(change).collect()
}

/// The workspace without an absence; days that were given away one by one stay given.
pub fn without_absence(workspace: &Workspace, absence: AbsenceId) -> Workspace {
    let mut changed = workspace.clone();
    changed.absences.retain(|known| known.id != absence);
    changed
}
