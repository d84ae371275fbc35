//! Working days that are taken away or given back.

use crate::domain::coverage::Grid;
use crate::domain::ids::AccountId;

/// How many working days of an account become closed, and how many become working days again.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DaysChanged {
    pub account: AccountId,
    pub taken: usize,
    pub given_back: usize,
}

pub(super) fn changed(old: &Grid, new: &Grid) -> Vec<DaysChanged> {
    let accounts = old.accounts().iter().enumerate();
    let counted = accounts.map(|(place, account)| {
        let days = old.row(place).iter().zip(new.row(place));
        let mut changed = DaysChanged {
            account: *account,
            taken: 0,
            given_back: 0,
        };
        for (before, after) in days {
            match (before.is_working_day(), after.is_working_day()) {
                (true, false) => changed.taken += 1,
                (false, true) => changed.given_back += 1,
                _ => {}
            }
        }
        changed
    });
    counted.filter(|it| it.taken + it.given_back > 0).collect()
}
