//! What the user is in the middle of.

use crate::commands::AssignManner;
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::swap::{ClosedDay, HandedDay, closed_days_of, days_of, give, swap};
use crate::domain::workspace::Workspace;
use crate::screens::coverage::frame::Leaving;
use crate::screens::desk::Desk;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Whether days go one way or both ways.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Mode {
    #[default]
    Give,
    Swap,
}

/// The form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Form {
    pub mode: Mode,
    pub giver: Option<PersonId>,
    pub receiver: Option<PersonId>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// The receiver's days that come back in a swap.
    pub back_from: Option<NaiveDate>,
    pub back_to: Option<NaiveDate>,
    /// None: all of them.
    pub accounts: Option<BTreeSet<AccountId>>,
}

/// Why nothing can be handed over yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Problem {
    PersonMissing,
    SamePerson,
    DayMissing,
    Reversed,
    TooLong,
}

/// The longest span that is handed over at once, in days.
const LONGEST_DAYS: i64 = 400;

/// The sheet.
#[derive(Default)]
pub(in crate::screens::coverage) struct State {
    pub(super) form: Form,
    pub(super) begun: Form,
    pub(super) worked: Option<Worked>,
    pub(in crate::screens::coverage) leaving: Leaving,
    /// The first field that is not filled in yet has taken the keyboard.
    pub(super) has_begun: bool,
}

/// What the form leads to.
#[derive(Debug)]
pub(super) struct Worked {
    form: Form,
    workspace: Workspace,
    pub handed: Vec<HandedDay>,
    pub closed: Vec<ClosedDay>,
}

impl State {
    /// A person's days in a span go to somebody who is still to be chosen.
    pub fn giving(person: PersonId, span: DateSpan, _desk: &Desk) -> State {
        State::with(Form {
            giver: Some(person),
            from: Some(span.from),
            to: Some(span.to),
            ..Form::default()
        })
    }

    /// A person's day is changed for one of somebody else's.
    pub fn swapping(person: PersonId, day: NaiveDate, _desk: &Desk) -> State {
        State::with(Form {
            mode: Mode::Swap,
            giver: Some(person),
            from: Some(day),
            to: Some(day),
            ..Form::default()
        })
    }

    fn with(form: Form) -> State {
        State {
            begun: form.clone(),
            form,
            ..State::default()
        }
    }

    /// Whether something was written that would be lost.
    pub(in crate::screens::coverage) fn is_changed(&self) -> bool {
        self.form != self.begun
    }

    /// Works the consequences out, if anything they rest on has changed.
    pub(super) fn work(&mut self, desk: &Desk) {
        let holds = |it: &Worked| it.form == self.form && it.workspace == desk.workspace;
        if !self.worked.as_ref().is_some_and(holds) {
            self.worked = Worked::of(&desk.workspace, &self.form);
        }
    }
}

impl Form {
    /// What stands in the way, if anything does.
    pub fn problem(&self) -> Option<Problem> {
        match self.giver.zip(self.receiver) {
            None => return Some(Problem::PersonMissing),
            Some((giver, receiver)) if giver == receiver => return Some(Problem::SamePerson),
            Some(_) => {}
        }
        let mut spans = vec![(self.from, self.to)];
        if self.mode == Mode::Swap {
            spans.push((self.back_from, self.back_to));
        }
        spans.into_iter().find_map(|span| match span {
            (Some(from), Some(to)) if to < from => Some(Problem::Reversed),
            (Some(from), Some(to)) if (to - from).num_days() >= LONGEST_DAYS => {
                Some(Problem::TooLong)
            }
            (Some(_), Some(_)) => None,
            _ => Some(Problem::DayMissing),
        })
    }

    /// The giver's days.
    pub fn span(&self) -> Option<DateSpan> {
        DateSpan::new(self.from?, self.to?)
    }

    /// The receiver's days that come back.
    pub fn back_span(&self) -> Option<DateSpan> {
        DateSpan::new(self.back_from?, self.back_to?)
    }

    /// What the history calls it.
    pub fn manner(&self) -> AssignManner {
        match self.mode {
            Mode::Give => AssignManner::Given,
            Mode::Swap => AssignManner::Swapped,
        }
    }
}

impl Worked {
    fn of(workspace: &Workspace, form: &Form) -> Option<Worked> {
        if form.problem().is_some() {
            return None;
        }
        let (giver, receiver, span) = (form.giver?, form.receiver?, form.span()?);
        let accounts: Option<Vec<AccountId>> = form
            .accounts
            .as_ref()
            .map(|accounts| accounts.iter().copied().collect());
        let accounts = accounts.as_deref();
        let mut closed = closed_days_of(workspace, giver, span, accounts);
        let mut handed = match form.mode {
            Mode::Give => {
                let days = days_of(workspace, giver, span, accounts);
                give(workspace, &days, giver, receiver)
            }
            Mode::Swap => {
                let back = form.back_span()?;
                closed.extend(closed_days_of(workspace, receiver, back, accounts));
                swap(workspace, (giver, span), (receiver, back), accounts)
            }
        };
        handed.sort_by_key(|it| it.day.date);
        Some(Worked {
            form: form.clone(),
            workspace: workspace.clone(),
            handed,
            closed,
        })
    }
}
