//! Every account's every day of a span.

use super::Cover;
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AccountId, PersonId};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Accounts in file order × days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grid {
    span: DateSpan,
    accounts: Vec<AccountId>,
    /// Row after row.
    covers: Vec<Cover>,
}

impl Grid {
    pub(super) fn new(span: DateSpan, accounts: Vec<AccountId>, covers: Vec<Cover>) -> Grid {
        Grid {
            span,
            accounts,
            covers,
        }
    }

    /// The days of the grid.
    pub fn span(&self) -> DateSpan {
        self.span
    }

    /// The accounts of the grid, in file order.
    pub fn accounts(&self) -> &[AccountId] {
        &self.accounts
    }

    /// An account's days, by its place in the grid.
    pub fn row(&self, place: usize) -> &[Cover] {
        let days = self.day_count();
        self.covers
            .get(place * days..(place + 1) * days)
            .unwrap_or_default()
    }

    /// What an account's day is.
    pub fn cover(&self, account: AccountId, day: NaiveDate) -> Option<Cover> {
        let place = self.accounts.iter().position(|id| *id == account)?;
        let day = usize::try_from((day - self.span.from).num_days()).ok()?;
        self.row(place).get(day).copied()
    }

    /// Every account's day, by account, then by day.
    pub fn days(&self) -> impl Iterator<Item = (AccountId, NaiveDate, Cover)> + '_ {
        self.accounts
            .iter()
            .enumerate()
            .flat_map(move |(place, account)| {
                let days = self.span.days().zip(self.row(place));
                days.map(move |(day, cover)| (*account, day, *cover))
            })
    }

    /// How many account-days each person covers.
    pub fn load(&self) -> HashMap<PersonId, usize> {
        let mut load = HashMap::new();
        for person in self.covers.iter().filter_map(|cover| cover.person()) {
            *load.entry(person).or_default() += 1;
        }
        load
    }

    fn day_count(&self) -> usize {
        usize::try_from((self.span.to - self.span.from).num_days() + 1).unwrap_or(0)
    }
}
