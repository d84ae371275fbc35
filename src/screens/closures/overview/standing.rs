//! Where a group of closings stands: what it asks for, and where it is listed.

use crate::domain::closing::{ClosingLevel, ClosingPlan, ClosingStep, Phase, StepStatus, Subject};
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use chrono::{DateTime, NaiveDate, Utc};

/// What a group asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nobody watches, and comments stand open.
    CloseNow {
        must: bool,
    },
    /// Somebody watches again, and comments are closed.
    Reopen {
        late: bool,
    },
    /// The run has gone, and what was done for it is to be taken back.
    TakeBack,
    /// Comments are open again; what came in waits.
    GoThrough,
    /// It closes on a day within the times of reminders, and steps are left.
    Soon {
        closes: NaiveDate,
    },
    /// Nobody watches, and everything is done.
    Closed,
    /// It closes later, or everything before it is done.
    Ahead {
        closes: NaiveDate,
    },
    /// Somebody decided that comments stay open.
    KeptOpen,
    Done,
    /// It is over, and nothing was done.
    Passed,
    /// The run has gone, and nothing is left of it.
    NoLonger,
}

/// Where a group is listed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Section {
    Needed,
    UnderWay,
    Later,
    Finished,
}

impl Standing {
    /// What the plans of a group come to.
    pub fn of(plans: &[&ClosingPlan], desk: &Desk) -> Standing {
        let all = |holds: &dyn Fn(&ClosingPlan) -> bool| plans.iter().all(|plan| holds(plan));
        let any = |holds: &dyn Fn(&ClosingPlan) -> bool| plans.iter().any(|plan| holds(plan));
        if all(&|plan| matches!(plan.subject, Subject::Gone(_))) {
            let left = any(&|plan| !plan.is_finished() || notice_is_untrue(plan, desk));
            return if left {
                Standing::TakeBack
            } else {
                Standing::NoLonger
            };
        }
        if any(&is_forgotten) {
            let must = |plan: &ClosingPlan| level_of(plan) == ClosingLevel::Must;
            return Standing::CloseNow {
                must: any(&|plan| is_forgotten(plan) && must(plan)),
            };
        }
        let reopening = plans
            .iter()
            .filter_map(|plan| reopening_due(plan, desk.now));
        if let Some(due) = reopening.min() {
            return Standing::Reopen {
                late: desk.civil(due).date() < desk.today(),
            };
        }
        if all(&|plan| plan.phase == Phase::Over) {
            let done = any(&|plan| !plan.ticks.is_empty());
            return match (all(&ClosingPlan::is_finished), done) {
                (false, _) => Standing::GoThrough,
                (true, true) => Standing::Done,
                (true, false) => Standing::Passed,
            };
        }
        let days = u32::from(desk.workspace.settings.reminders.closing_working_days);
        if any(&|plan| is_waiting(plan) && closes_within(plan, desk, days)) {
            let closes = closing_next(plans).map(|plan| closes_on(plan, desk)).min();
            return Standing::Soon {
                closes: closes.unwrap_or(desk.today()),
            };
        }
        // Those that have come further than the others: open again, or still closed.
        if any(&waits_for_going_through) {
            return Standing::GoThrough;
        }
        if all(&|plan| plan.kept_open.is_some() || plan.phase == Phase::Over) {
            return Standing::KeptOpen;
        }
        if any(&is_closed) {
            return Standing::Closed;
        }
        let closes = closing_next(plans).map(|plan| closes_on(plan, desk)).min();
        Standing::Ahead {
            closes: closes.unwrap_or(desk.today()),
        }
    }

    /// What cannot wait goes before what is only near.
    pub fn rank(self) -> u8 {
        match self {
            Standing::CloseNow { .. } => 0,
            Standing::Reopen { .. } => 1,
            Standing::TakeBack => 2,
            _ => 3,
        }
    }

    /// Where it is listed.
    pub fn section(self) -> Section {
        match self {
            Standing::CloseNow { .. }
            | Standing::Reopen { .. }
            | Standing::TakeBack
            | Standing::GoThrough
            | Standing::Soon { .. } => Section::Needed,
            Standing::Closed => Section::UnderWay,
            Standing::Ahead { .. } | Standing::KeptOpen => Section::Later,
            Standing::Done | Standing::Passed | Standing::NoLonger => Section::Finished,
        }
    }
}

/// The level of the run; one that has gone asks nothing.
pub fn level_of(plan: &ClosingPlan) -> ClosingLevel {
    let closing = plan.closing();
    closing.map_or(ClosingLevel::Recommended, |closing| closing.level)
}

/// Whether a step is still to be done.
pub fn is_todo(plan: &ClosingPlan, step: ClosingStep) -> bool {
    matches!(plan.status(step), StepStatus::Todo { .. })
}

/// Whether steps before the closing are left.
pub fn has_steps_before(plan: &ClosingPlan) -> bool {
    plan.steps()
        .any(|(step, status)| step.is_before() && matches!(status, StepStatus::Todo { .. }))
}

/// Whether nobody watches and comments stand open.
pub fn is_forgotten(plan: &ClosingPlan) -> bool {
    plan.phase == Phase::UnderWay && is_todo(plan, ClosingStep::CloseComments)
}

/// Whether comments are open again, and what came in waits.
pub fn waits_for_going_through(plan: &ClosingPlan) -> bool {
    plan.phase == Phase::Over && is_todo(plan, ClosingStep::GoThrough)
}

/// Whether nobody watches, and nobody decided to stay open.
pub fn is_closed(plan: &ClosingPlan) -> bool {
    plan.phase == Phase::UnderWay && plan.kept_open.is_none()
}

/// Whether it closes later, and steps before that are left.
fn is_waiting(plan: &ClosingPlan) -> bool {
    plan.phase == Phase::Ahead && has_steps_before(plan)
}

/// Those that close next: of those ahead the ones with steps left, if any.
pub fn closing_next<'p>(plans: &[&'p ClosingPlan]) -> impl Iterator<Item = &'p ClosingPlan> {
    let waiting = plans.iter().any(|plan| is_waiting(plan));
    let ahead = |plan: &ClosingPlan| {
        plan.phase == Phase::Ahead && plan.kept_open.is_none() && (!waiting || is_waiting(plan))
    };
    let next = plans.iter().copied().filter(move |plan| ahead(plan));
    next.collect::<Vec<_>>().into_iter()
}

/// The last day on which comments are open.
pub fn closes_on(plan: &ClosingPlan, desk: &Desk) -> NaiveDate {
    let close_by = plan.closing().and_then(|closing| closing.close_by);
    close_by.map_or(plan.run().from, |at| desk.civil(at).date())
}

/// Whether it closes within so many working days of the account.
pub fn closes_within(plan: &ClosingPlan, desk: &Desk, working_days: u32) -> bool {
    let closes = closes_on(plan, desk);
    let today = desk.today();
    let last = calendar_day(plan.account, desk, today, working_days);
    closes >= today && last.is_none_or(|last| closes <= last)
}

fn calendar_day(
    account: AccountId,
    desk: &Desk,
    today: NaiveDate,
    working_days: u32,
) -> Option<NaiveDate> {
    desk.calendar(account)?
        .working_days_after(today, working_days)
}

/// Since when comments or the automatic reply are to be taken back, if that time has come.
pub fn reopening_due(plan: &ClosingPlan, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let steps = [ClosingStep::ReopenComments, ClosingStep::AutoReplyOff];
    let due = steps.into_iter();
    due.filter_map(|step| taking_back_due(plan, step, now))
        .min()
}

/// Since when a step that was done is to be taken back by this one, if that time has come.
pub fn taking_back_due(
    plan: &ClosingPlan,
    step: ClosingStep,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let made = step.takes_back().and_then(|step| plan.tick(step));
    match plan.status(step) {
        StepStatus::Todo { due } if made.is_some() => due.filter(|due| *due <= now),
        _ => None,
    }
}

/// A notice that was published for a run that has gone, whose days are not over.
pub fn notice_is_untrue(plan: &ClosingPlan, desk: &Desk) -> bool {
    matches!(plan.subject, Subject::Gone(_))
        && plan.tick(ClosingStep::PublishNotice).is_some()
        && desk.today() <= plan.run().to
}
