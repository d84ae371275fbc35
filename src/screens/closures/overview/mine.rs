//! How many steps are mine: the rail's number.

use super::cell::person;
use super::standing::{closes_within, level_of, reopening_due};
use crate::domain::closing::{ClosingLevel, ClosingPlan, ClosingStep, Phase, StepStatus};
use crate::screens::desk::Desk;

/// A closing is near within so many working days.
const NEAR: u32 = 10;

/// My remaining steps of closings that must be, without automatic replies: before a near closing,
/// while it is under way, and when it is to be opened again.
pub fn my_steps(desk: &Desk) -> usize {
    if desk.me.is_none() {
        return 0;
    }
    let mine = |plan: &ClosingPlan| {
        let steps = plan.steps().filter(|(step, status)| {
            matches!(status, StepStatus::Todo { .. }) && !step.is_auto_reply()
        });
        let counts = |step: ClosingStep| step.is_before() || plan.phase > Phase::Ahead;
        steps
            .filter(|(step, _)| counts(*step) && person(plan, *step, desk) == desk.me)
            .count()
    };
    let plans = desk.closings.iter();
    plans.filter(|plan| concerns(plan, desk)).map(mine).sum()
}

fn concerns(plan: &ClosingPlan, desk: &Desk) -> bool {
    if reopening_due(plan, desk.now).is_some() {
        return true;
    }
    level_of(plan) == ClosingLevel::Must
        && match plan.phase {
            Phase::Ahead => closes_within(plan, desk, NEAR),
            Phase::UnderWay | Phase::Over => true,
        }
}
