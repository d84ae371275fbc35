//! What the user is in the middle of.

use super::week::WeekPlan;
use super::worked::Worked;
use crate::domain::ids::AccountId;
use crate::domain::roster::{RosterCell, RosterSpan, roster_periods};
use crate::screens::coverage::frame::Leaving;
use crate::screens::desk::Desk;
use chrono::{Days, NaiveDate, Weekday};
use std::collections::BTreeSet;

/// From when the roster holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Begins {
    #[default]
    OnDay,
    /// Past days change as well.
    FromTheStart,
}

/// What is saved for the accounts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Form {
    pub plan: WeekPlan,
    pub begins: Begins,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// The sheet.
#[derive(Default)]
pub(in crate::screens::coverage) struct State {
    pub(super) accounts: BTreeSet<AccountId>,
    pub(super) search: String,
    pub(super) form: Form,
    pub(super) begun: Form,
    pub(super) worked: Option<Worked>,
    pub(in crate::screens::coverage) leaving: Leaving,
    /// The first field has taken the keyboard.
    pub(super) has_begun: bool,
}

impl State {
    /// The roster of an account, or of none in particular.
    pub fn of(account: Option<AccountId>, desk: &Desk) -> State {
        let form = Form {
            from: Some(next_monday(desk.today())),
            ..Form::default()
        };
        let mut state = State {
            begun: form.clone(),
            form,
            ..State::default()
        };
        if let Some(account) = account {
            state.choose(account, desk);
        }
        state
    }

    /// Takes an account in. The first one fills the form with its roster, where nobody has touched
    /// it.
    pub(super) fn choose(&mut self, account: AccountId, desk: &Desk) {
        if self.accounts.is_empty() && self.form.plan == self.begun.plan {
            self.form.plan = self.plan_of(account, desk);
            self.begun.plan = self.form.plan.clone();
        }
        self.accounts.insert(account);
    }

    /// Leaves an account out.
    pub(super) fn leave_out(&mut self, account: AccountId) {
        self.accounts.remove(&account);
    }

    /// An account's week on the day from which the new one holds.
    pub(super) fn plan_of(&self, account: AccountId, desk: &Desk) -> WeekPlan {
        let day = self.form.from.unwrap_or(desk.today());
        WeekPlan::of(&cells_on(desk, account, day))
    }

    /// Whether something was written that would be lost.
    pub(in crate::screens::coverage) fn is_changed(&self) -> bool {
        self.form != self.begun
    }

    /// Puts back what was there when the form was begun.
    pub(super) fn revert(&mut self) {
        self.form = self.begun.clone();
    }

    /// Works the consequences out, if anything they rest on has changed.
    pub(super) fn work(&mut self, desk: &Desk) {
        let known = |account: &AccountId| desk.workspace.account(*account).is_some();
        self.accounts.retain(known);
        let holds = |worked: &Worked| worked.is_of(&desk.workspace, &self.accounts, &self.form);
        if !self.worked.as_ref().is_some_and(holds) {
            let worked = Worked::of(&desk.workspace, &self.accounts, &self.form, desk.today());
            self.worked = Some(worked);
        }
    }
}

impl Form {
    /// The days for which the roster is put in place; nothing while they cannot be read.
    pub fn span(&self) -> Option<RosterSpan> {
        let from = match self.begins {
            Begins::OnDay => Some(self.from?),
            Begins::FromTheStart => None,
        };
        let reversed = from.zip(self.to).is_some_and(|(from, to)| to < from);
        (!reversed).then_some(RosterSpan { from, to: self.to })
    }
}

/// An account's roster on a day.
fn cells_on(desk: &Desk, account: AccountId, day: NaiveDate) -> Vec<RosterCell> {
    let periods = roster_periods(&desk.workspace.roster, account);
    let period = periods.into_iter().find(|it| it.span.contains(day));
    period.map(|period| period.cells).unwrap_or_default()
}

/// The Monday after today.
fn next_monday(today: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    let mut later = today.iter_days().skip(1).take(7);
    let monday = later.find(|day| day.weekday() == Weekday::Mon);
    monday.unwrap_or_else(|| today.checked_add_days(Days::new(7)).unwrap_or(today))
}
