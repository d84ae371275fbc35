//! Gaps that vanish or appear.

use crate::domain::coverage::Grid;
use crate::domain::ids::AccountId;
use chrono::NaiveDate;

/// Days that become or cease to be gaps, with nothing but closed days between them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GapChange {
    pub account: AccountId,
    /// In order; never empty.
    pub days: Vec<NaiveDate>,
    pub fate: GapFate,
}

/// What becomes of a gap.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum GapFate {
    Vanishes,
    Appears,
}

pub(super) fn changed(old: &Grid, new: &Grid, today: NaiveDate) -> Vec<GapChange> {
    let mut changes: Vec<GapChange> = Vec::new();
    for (place, account) in old.accounts().iter().enumerate() {
        let mut open: Option<GapChange> = None;
        let covers = old.row(place).iter().zip(new.row(place));
        let days = old.span().days().zip(covers);
        for (day, (before, after)) in days.filter(|(day, _)| *day >= today) {
            let fate = match (before.is_gap(), after.is_gap()) {
                (true, false) => GapFate::Vanishes,
                (false, true) => GapFate::Appears,
                (is_gap, _) => {
                    if is_gap || before.is_working_day() || after.is_working_day() {
                        changes.extend(open.take());
                    }
                    continue;
                }
            };
            match &mut open {
                Some(gap) if gap.fate == fate => gap.days.push(day),
                _ => changes.extend(open.replace(GapChange {
                    account: *account,
                    days: vec![day],
                    fate,
                })),
            }
        }
        changes.extend(open);
    }
    changes
}
