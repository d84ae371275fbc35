//! What is filled in about a closure.

use crate::domain::calendar::DateSpan;
use crate::domain::closure::{Closure, ClosureDetails};
use crate::domain::closure_effect::LONGEST_CLOSURE_DAYS;
use crate::domain::ids::AccountId;
use crate::domain::workspace::Workspace;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The fields of the form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Draft {
    pub name: String,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub extent: Extent,
    /// The accounts of a closure that is not for all; kept while all are chosen.
    pub chosen: BTreeSet<AccountId>,
    pub note: String,
}

/// Which accounts a closure is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Extent {
    #[default]
    All,
    Chosen,
}

/// Why the form says no closure yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Problem {
    DayMissing,
    Reversed,
    TooLong,
    NameMissing,
    NoAccounts,
}

impl Draft {
    /// A closure on these days.
    pub fn new_on(name: &str, days: Option<DateSpan>) -> Draft {
        Draft {
            name: name.to_owned(),
            from: days.map(|days| days.from),
            to: days.map(|days| days.to),
            ..Draft::default()
        }
    }

    /// What a closure says.
    pub fn of(closure: &Closure) -> Draft {
        Draft {
            name: closure.name.clone(),
            from: Some(closure.span.from),
            to: Some(closure.span.to),
            extent: match closure.accounts {
                None => Extent::All,
                Some(_) => Extent::Chosen,
            },
            chosen: closure.accounts.iter().flatten().copied().collect(),
            note: closure.note.clone().unwrap_or_default(),
        }
    }

    /// The days, where there are some in order.
    pub fn span(&self) -> Option<DateSpan> {
        DateSpan::new(self.from?, self.to?)
    }

    /// What stands in the way of saving, from the top of the form.
    pub fn problem(&self) -> Option<Problem> {
        let name_missing = self.name.trim().is_empty();
        let of_days = self.problem_of_days();
        of_days
            .or(name_missing.then_some(Problem::NameMissing))
            .or(self.has_no_accounts().then_some(Problem::NoAccounts))
    }

    fn problem_of_days(&self) -> Option<Problem> {
        let Some((from, to)) = self.from.zip(self.to) else {
            return Some(Problem::DayMissing);
        };
        let Some(span) = DateSpan::new(from, to) else {
            return Some(Problem::Reversed);
        };
        let whole = span.at_most(LONGEST_CLOSURE_DAYS, from) == span;
        (!whole).then_some(Problem::TooLong)
    }

    fn has_no_accounts(&self) -> bool {
        self.extent == Extent::Chosen && self.chosen.is_empty()
    }

    /// What the form says, the accounts in file order; also without a name, for what a closure
    /// changes does not rest on it.
    pub fn details(&self, workspace: &Workspace) -> Option<ClosureDetails> {
        if self.problem_of_days().is_some() || self.has_no_accounts() {
            return None;
        }
        let accounts = workspace.accounts.iter().map(|account| account.id);
        let chosen = || accounts.filter(|id| self.chosen.contains(id)).collect();
        let note = self.note.trim();
        Some(ClosureDetails {
            name: self.name.trim().to_owned(),
            span: self.span()?,
            accounts: (self.extent == Extent::Chosen).then(chosen),
            note: (!note.is_empty()).then(|| note.to_owned()),
        })
    }

    /// The last day follows the first: a single day stays one, and no span ends before it begins.
    pub fn follow_from(&mut self, from_before: Option<NaiveDate>) {
        let Some(from) = self.from else { return };
        if self.to.is_none_or(|to| to < from) || self.to == from_before {
            self.to = Some(from);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ClosureId;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn christmas() -> DateSpan {
        DateSpan::new(day("2026-12-24"), day("2027-01-03")).unwrap()
    }

    #[test]
    fn what_stands_in_the_way_is_told_from_the_top() {
        let mut draft = Draft::default();
        assert_eq!(draft.problem(), Some(Problem::DayMissing));
        draft = Draft::new_on(" ", Some(christmas()));
        assert_eq!(draft.problem(), Some(Problem::NameMissing));
        draft = Draft::new_on("Jul", Some(christmas()));
        assert_eq!(draft.problem(), None);
        draft.to = Some(day("2026-12-01"));
        assert_eq!(draft.problem(), Some(Problem::Reversed));
        draft.to = Some(day("2036-12-01"));
        assert_eq!(draft.problem(), Some(Problem::TooLong));
        draft.to = draft.from;
        draft.extent = Extent::Chosen;
        assert_eq!(draft.problem(), Some(Problem::NoAccounts));
    }

    #[test]
    fn a_stored_closure_says_the_same_in_the_form() {
        let workspace = Workspace::default();
        let closure = ClosureDetails {
            name: "Jul".to_owned(),
            span: christmas(),
            accounts: None,
            note: Some("Beslut KS 41".to_owned()),
        };
        let stored = closure.clone().numbered(ClosureId(1));
        assert_eq!(Draft::of(&stored).details(&workspace), Some(closure));
    }

    #[test]
    fn a_single_day_stays_one_when_it_moves() {
        let one = DateSpan::of_day(day("2026-12-28"));
        let mut draft = Draft::new_on("", Some(one));
        let before = draft.from;
        draft.from = Some(day("2027-01-05"));
        draft.follow_from(before);
        assert_eq!(draft.span(), Some(DateSpan::of_day(day("2027-01-05"))));
    }
}
