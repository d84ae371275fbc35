//! Days that nobody covers, gathered.

use super::{Cover, GapReason, Grid};
use crate::domain::calendar::DateSpan;
use crate::domain::ids::AccountId;
use chrono::NaiveDate;

/// Working days of an account, one after another, that nobody covers; days on which it is closed
/// lie between them without ending the gap.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    pub account: AccountId,
    /// In order; never empty.
    pub days: Vec<NaiveDate>,
    /// Why nobody covers the first of them.
    pub reason: GapReason,
}

impl Gap {
    /// From its first day to its last.
    pub fn span(&self) -> DateSpan {
        let first = self.days.first().copied().unwrap_or_default();
        DateSpan {
            from: first,
            to: self.days.last().copied().unwrap_or(first),
        }
    }
}

/// The gaps of a grid, by first day, then in the order of the accounts.
pub fn gaps(grid: &Grid) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (place, account) in grid.accounts().iter().enumerate() {
        let mut open: Option<Gap> = None;
        for (day, cover) in grid.span().days().zip(grid.row(place)) {
            match (cover, &mut open) {
                (Cover::Gap(_), Some(gap)) => gap.days.push(day),
                (Cover::Gap(reason), None) => {
                    open = Some(Gap {
                        account: *account,
                        days: vec![day],
                        reason: *reason,
                    });
                }
                (Cover::Closed, _) => {}
                (Cover::Covered { .. } | Cover::Inactive, _) => gaps.extend(open.take()),
            }
        }
        gaps.extend(open);
    }
    gaps.sort_by_key(|gap| gap.span().from);
    gaps
}
