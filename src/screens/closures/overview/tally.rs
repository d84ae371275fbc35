//! How many steps of a group are done, left, and mine, and when the next is due.

use super::cell::person;
use super::column::{due, shown_steps};
use super::standing::{is_forgotten, is_todo, taking_back_due};
use crate::domain::closing::{ClosingPlan, ClosingStep, StepStatus};
use crate::screens::desk::Desk;
use chrono::{DateTime, Utc};

/// What is to be done about a group.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// When the next step before the closing is due.
    pub next: Option<DateTime<Utc>>,
    /// How many steps before the closing are left, and how many of them are mine and when the first.
    pub left: usize,
    pub mine: usize,
    pub my_next: Option<DateTime<Utc>>,
    /// Accounts that nobody watches and whose comments stand open.
    pub to_close: usize,
    /// Accounts that somebody watches again and whose comments are closed.
    pub to_reopen: usize,
}

impl Tally {
    /// Counts the steps of these closings.
    pub fn of(plans: &[&ClosingPlan], desk: &Desk) -> Tally {
        let reopening = |plan: &&&ClosingPlan| {
            taking_back_due(plan, ClosingStep::ReopenComments, desk.now).is_some()
        };
        let mut tally = Tally {
            to_close: plans.iter().filter(|plan| is_forgotten(plan)).count(),
            to_reopen: plans.iter().filter(reopening).count(),
            ..Tally::default()
        };
        for plan in plans {
            let steps = ClosingStep::ALL.into_iter();
            for step in steps.filter(|step| step.is_before() && is_todo(plan, *step)) {
                let due = due(plan, step);
                tally.left += 1;
                tally.next = earlier(tally.next, due);
                if desk.me.is_some() && person(plan, step, desk) == desk.me {
                    tally.mine += 1;
                    tally.my_next = earlier(tally.my_next, due);
                }
            }
        }
        tally
    }
}

fn earlier(known: Option<DateTime<Utc>>, due: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    [known, due].into_iter().flatten().min()
}

/// The steps that are shown or done: so many are done of so many.
pub fn counted(plans: &[&ClosingPlan], desk: &Desk) -> (usize, usize) {
    let shown = shown_steps(plans, desk.now);
    let before = shown.contains(&ClosingStep::PublishNotice);
    let steps = plans.iter().flat_map(|plan| plan.steps());
    let counts = |step: ClosingStep| !before || shown.contains(&step);
    let steps: Vec<bool> = steps
        .filter(|(step, _)| counts(*step))
        .map(|(_, status)| matches!(status, StepStatus::Done(_)))
        .collect();
    (steps.iter().filter(|done| **done).count(), steps.len())
}
