//! The columns of a checklist: which step, whether it must be done, and by when.

use super::standing::{
    has_steps_before, is_todo, level_of, taking_back_due, waits_for_going_through,
};
use crate::domain::closing::{ClosingLevel, ClosingPlan, ClosingStep, Phase, StepStatus, Subject};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{closing_steps, closings};
use chrono::{DateTime, Utc};

/// How many columns a checklist has.
pub const COLUMNS: usize = 4;

/// A column's head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    pub step: ClosingStep,
    /// "1 Publicera anslag".
    pub title: String,
    /// None where the run has gone, or no account has anything of the kind.
    pub level: Option<ClosingLevel>,
    /// "senast imorgon 12:00", or where accounts differ "första imorgon 12:00"; none where nothing is
    /// left to do.
    pub due: Option<String>,
    /// What it is for the first account that has it left: "senast imorgon 12:00".
    pub earliest: Option<String>,
    pub pressure: Pressure,
}

/// How pressing a moment is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Pressure {
    #[default]
    Calm,
    /// Today or tomorrow.
    Near,
    /// It should have been done.
    Past,
}

/// The steps that a group shows.
///
/// As long as an account has steps left before it closes, those; the others tell how far they are.
pub fn shown_steps(plans: &[&ClosingPlan], now: DateTime<Utc>) -> [ClosingStep; COLUMNS] {
    use ClosingStep::*;
    if plans
        .iter()
        .all(|plan| matches!(plan.subject, Subject::Gone(_)))
    {
        return [PublishNotice, CloseComments, ReopenComments, AutoReplyOff];
    }
    let over = plans.iter().all(|plan| plan.phase == Phase::Over);
    let begun = plans.iter().any(|plan| plan.phase > Phase::Ahead);
    let ready = !plans.iter().any(|plan| has_steps_before(plan));
    if over || (begun && ready) {
        return [CloseComments, ReopenComments, AutoReplyOff, GoThrough];
    }
    [
        PublishNotice,
        CloseComments,
        AutoReplyOn,
        last_step(plans, now),
    ]
}

/// What stands beside the steps before the closing: opening comments again, unless those accounts that
/// are further have only the steps after it left.
fn last_step(plans: &[&ClosingPlan], now: DateTime<Utc>) -> ClosingStep {
    use ClosingStep::*;
    let is_due = |step| {
        let mut plans = plans.iter();
        plans.any(|plan| taking_back_due(plan, step, now).is_some())
    };
    if is_due(ReopenComments) {
        ReopenComments
    } else if is_due(AutoReplyOff) {
        AutoReplyOff
    } else if plans.iter().any(|plan| waits_for_going_through(plan)) {
        GoThrough
    } else {
        ReopenComments
    }
}

/// The heads of a group's columns.
pub fn columns(plans: &[&ClosingPlan], desk: &Desk) -> Vec<Column> {
    let steps = shown_steps(plans, desk.now);
    let before = steps[0] == ClosingStep::PublishNotice
        && !plans.iter().all(|plan| plan.closing().is_none());
    let columns = steps.into_iter().zip(1..).map(|(step, number)| {
        let name = closing_steps::name(desk.language, step);
        let (due, earliest, pressure) = due_of(plans, step, desk);
        Column {
            step,
            title: if before {
                format!("{number} {name}")
            } else {
                name
            },
            level: level(plans, step),
            due,
            earliest,
            pressure,
        }
    });
    columns.collect()
}

/// Automatic replies are never a must: they only reach messages.
fn level(plans: &[&ClosingPlan], step: ClosingStep) -> Option<ClosingLevel> {
    let concerned =
        |plan: &&&ClosingPlan| plan.closing().is_some() && plan.status(step) != StepStatus::Absent;
    let level = plans
        .iter()
        .filter(concerned)
        .map(|plan| level_of(plan))
        .max()?;
    Some(if step.is_auto_reply() {
        ClosingLevel::Recommended
    } else {
        level
    })
}

/// The earliest moment that is left in the column, as the head says it and as its account does.
fn due_of(
    plans: &[&ClosingPlan],
    step: ClosingStep,
    desk: &Desk,
) -> (Option<String>, Option<String>, Pressure) {
    let left = plans.iter().filter(|plan| is_todo(plan, step));
    let mut left: Vec<(DateTime<Utc>, bool)> = left
        .filter_map(|plan| Some((due(plan, step)?, plan.came_up_late)))
        .collect();
    left.sort();
    let Some((first, came_up_late)) = left.first().copied() else {
        return (None, None, Pressure::Calm);
    };
    let (words, pressure) = due_words(step, first, came_up_late, desk);
    let differ = left.iter().any(|(due, _)| *due != first);
    let head = if differ && first > desk.now {
        let when = closings::moment(desk.language, desk.civil(first), desk.today());
        t!(desk.language, "closing-first", when = when)
    } else {
        words.clone()
    };
    (Some(head), Some(words), pressure)
}

/// When a step that is left is due.
pub fn due(plan: &ClosingPlan, step: ClosingStep) -> Option<DateTime<Utc>> {
    match plan.status(step) {
        StepStatus::Todo { due } => due,
        _ => None,
    }
}

/// "senast imorgon 12:00", "skulle ha gjorts igår 16:30", "gör det nu".
pub fn due_words(
    step: ClosingStep,
    due: DateTime<Utc>,
    came_up_late: bool,
    desk: &Desk,
) -> (String, Pressure) {
    let language = desk.language;
    let civil = desk.civil(due);
    let when = closings::moment(language, civil, desk.today());
    if due <= desk.now {
        let words = match (step.is_before(), came_up_late) {
            (true, true) => t!(language, "closing-do-now"),
            (true, false) => t!(language, "closing-late-since", when = when),
            (false, _) => t!(language, "closing-due-since", when = when),
        };
        // Opening again is due from a moment on; only the day after it is late.
        let pressure = if step.is_before() || civil.date() < desk.today() {
            Pressure::Past
        } else {
            Pressure::Near
        };
        return (words, pressure);
    }
    let pressure = if (civil.date() - desk.today()).num_days() <= 1 {
        Pressure::Near
    } else {
        Pressure::Calm
    };
    // What is only recommended has a time, not a limit.
    let words = if step.is_before() && !step.is_auto_reply() {
        t!(language, "closing-at-latest", when = when)
    } else {
        when
    };
    (words, pressure)
}
