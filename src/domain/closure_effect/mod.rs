//! What a new, changed or removed closure does: days, deadlines, closings, gaps.
//!
//! Worked out by putting the closure in a copy of the accounts it is about and letting the same rules
//! run over both, on no more days than it can concern.

mod closings;
mod days;
mod deadlines;
mod edit;
mod gaps;
mod oddity;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use closings::ClosingChange;
pub use days::DaysChanged;
pub use deadlines::MovedDeadline;
pub use edit::ClosureEdit;
pub use gaps::{GapChange, GapFate};
pub use oddity::{Oddity, oddities};

use super::calendar::DateSpan;
use super::coverage::Coverage;
use super::queue::{AccountCalendars, QueueItem};
use super::workspace::Workspace;
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Everything that becomes different.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ClosureEffects {
    /// Accounts with more or fewer working days, in file order.
    pub days: Vec<DaysChanged>,
    /// Open questions with another moment to be kept, by account in file order, then by that moment.
    pub deadlines: Vec<MovedDeadline>,
    /// Closings that come, go or become others, by account in file order, then by day.
    pub closings: Vec<ClosingChange>,
    /// Gaps from today on, by account in file order, then by day.
    pub gaps: Vec<GapChange>,
}

/// So many days are looked at of a closure without end.
pub const LONGEST_CLOSURE_DAYS: u64 = 3 * 366;
/// So many days around the closure's own the new calendars have tables for.
const AROUND: Days = Days::new(40);

/// What the edit changes. `queue` and `calendars` are those of the workspace as it is.
pub fn closure_effects(
    workspace: &Workspace,
    edit: ClosureEdit<'_>,
    queue: &[QueueItem],
    calendars: &AccountCalendars,
    now: DateTime<Utc>,
) -> ClosureEffects {
    let today = now
        .with_timezone(&workspace.settings.time_zone)
        .date_naive();
    let Some(span) = edit
        .span()
        .map(|span| span.at_most(LONGEST_CLOSURE_DAYS, today))
    else {
        return ClosureEffects::default();
    };
    let before = edit.concerned(workspace);
    if before.accounts.is_empty() {
        return ClosureEffects::default();
    }
    let after = Workspace {
        closures: edit.closures_after(&workspace.closures),
        ..before.clone()
    };
    let moving = deadlines::may_move(queue, &before, span);
    let new_calendars = AccountCalendars::over(&after, tables(span, &moving, today));
    let around = with_neighbours(span);
    let (old, new) = (
        Coverage::new(&before, around),
        Coverage::new(&after, around),
    );
    let (old_grid, new_grid) = (old.grid(), new.grid());
    let settings = &workspace.settings;
    let old_closings = super::closing::closings(&old, &old_grid, calendars, settings);
    let new_closings = super::closing::closings(&new, &new_grid, &new_calendars, settings);
    ClosureEffects {
        days: days::changed(&old_grid, &new_grid),
        deadlines: deadlines::moved(&after, &moving, &new_calendars, now),
        closings: closings::changed(old_grid.accounts(), &old_closings, &new_closings, today),
        gaps: gaps::changed(&old_grid, &new_grid, today),
    }
}

impl ClosureEffects {
    /// Whether all stays as it is.
    pub fn is_empty(&self) -> bool {
        *self == ClosureEffects::default()
    }
}

/// The day before and the day after belong to a run that touches the closure.
fn with_neighbours(span: DateSpan) -> DateSpan {
    DateSpan {
        from: span.from.pred_opt().unwrap_or(span.from),
        to: span.to.succ_opt().unwrap_or(span.to),
    }
}

/// The days of the closure and of the questions that it may concern, with some around.
fn tables(span: DateSpan, moving: &[&QueueItem], today: NaiveDate) -> DateSpan {
    let received = moving.iter().filter_map(|item| item.question.received);
    let first = received.min().map_or(span.from, |at| at.date_naive());
    // What has lain for months is reckoned more slowly, and not with long tables for all.
    let earliest = today.checked_sub_days(Days::new(90)).unwrap_or(today);
    let from = span.from.min(first.max(earliest));
    DateSpan {
        from: from.checked_sub_days(AROUND).unwrap_or(from),
        to: span.to.checked_add_days(AROUND).unwrap_or(span.to),
    }
}
