//! A closing with what is done about it.

use super::records::{ClosingPost, ClosingTick, KeptOpen};
use super::run::Closing;
use super::step::ClosingStep;
use crate::domain::calendar::{AccountCalendar, DateSpan};
use crate::domain::coverage::Coverage;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::queue::AccountCalendars;
use crate::domain::workspace::Workspace;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

/// What a plan is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A run that asks for closed comments.
    Run(Closing),
    /// The run has gone (somebody stands in), but something was done about it; the days it had.
    Gone(DateSpan),
}

/// Where a closing stands in time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Phase {
    /// Comments are still open, and somebody watches.
    Ahead,
    /// Nobody watches.
    UnderWay,
    /// Somebody watches again, or the run has gone.
    Over,
}

/// How a step stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StepStatus<'p> {
    Done(&'p ClosingTick),
    /// To be done by the moment; none where the account starts or ends there.
    Todo {
        due: Option<DateTime<Utc>>,
    },
    /// It was not done and need not be any more.
    NotNeeded,
    /// The platform has nothing of the kind.
    Absent,
}

/// A closing of one account with its checklist.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClosingPlan {
    pub account: AccountId,
    pub subject: Subject,
    pub phase: Phase,
    /// The latest tick of each step that was done, in the order of the steps.
    pub ticks: Vec<ClosingTick>,
    /// The days that ticks were made on, where the run has other days now.
    pub moved_from: Option<DateSpan>,
    pub posts: Vec<ClosingPost>,
    pub kept_open: Option<KeptOpen>,
    /// It came up when it was too late already: "close now", not "overdue".
    pub came_up_late: bool,
    /// When the notice should be out.
    pub notice_due: Option<DateTime<Utc>>,
    has_comments: bool,
    has_auto_reply: bool,
    /// It ended lately, so that what came in is still worth going through.
    ended_lately: bool,
}

/// How long after an unticked run going through what came in is still asked for.
const LATELY: TimeDelta = TimeDelta::days(7);
/// How far back finished closings whose run has gone are told of.
const REMEMBERED: TimeDelta = TimeDelta::days(62);

/// Opened so long before the end of a run, comments are to be closed again: the run has grown since.
const EARLY: TimeDelta = TimeDelta::hours(16);

/// Joins the runs with what people have done and decided; then what is left of runs that have gone.
///
/// By account in file order, then by day. A run that has gone is told of while something must be taken
/// back, and two months after.
pub fn closing_plans(
    workspace: &Workspace,
    closings: &[Closing],
    calendars: &AccountCalendars,
    now: DateTime<Utc>,
) -> Vec<ClosingPlan> {
    let mut plans: Vec<ClosingPlan> = closings
        .iter()
        .filter_map(|closing| {
            let calendar = calendars.get(closing.account)?;
            Some(plan_of(workspace, closing, calendar, now))
        })
        .collect();
    let mut gone: Vec<ClosingPlan> = Vec::new();
    let records = &workspace.closing_records;
    for tick in &records.ticks {
        let plan = owner(&mut plans, &mut gone, workspace, tick.account, tick.run);
        if plan.run() != tick.run {
            plan.moved_from = Some(tick.run);
        }
        match plan.ticks.iter_mut().find(|it| it.step == tick.step) {
            Some(known) if known.at <= tick.at => *known = tick.clone(),
            Some(_) => {}
            None => plan.ticks.push(tick.clone()),
        }
    }
    for post in &records.posts {
        let plan = owner(&mut plans, &mut gone, workspace, post.account, post.run);
        plan.posts.push(post.clone());
    }
    for kept_open in &records.kept_open {
        if let Some(plan) = best(&mut plans, kept_open.account, kept_open.run) {
            plan.kept_open = Some(kept_open.clone());
        }
    }
    gone.retain(|plan| plan.is_worth_telling(workspace, now));
    plans.append(&mut gone);
    for plan in &mut plans {
        plan.ticks.sort_by_key(|tick| tick.step);
    }
    let place = |account: AccountId| workspace.accounts.iter().position(|it| it.id == account);
    plans.sort_by_cached_key(|plan| (place(plan.account), plan.run().from));
    plans
}

fn plan_of(
    workspace: &Workspace,
    closing: &Closing,
    calendar: &AccountCalendar,
    now: DateTime<Utc>,
) -> ClosingPlan {
    let midnight = |day: NaiveDate| calendar.moment(day.and_time(NaiveTime::MIN));
    let after = closing.run.to.checked_add_days(Days::new(1));
    let begins = closing.close_by.unwrap_or(midnight(closing.run.from));
    let ends = closing.reopen_at.or(after.map(midnight));
    let is_over = ends.is_some_and(|ends| ends <= now);
    let changed = workspace.schedule_changes.latest_for(closing.account);
    ClosingPlan {
        phase: if is_over {
            Phase::Over
        } else if begins <= now {
            Phase::UnderWay
        } else {
            Phase::Ahead
        },
        came_up_late: changed
            .zip(closing.close_by)
            .is_some_and(|(changed, close_by)| close_by < changed),
        notice_due: notice_due(closing, calendar),
        ended_lately: ends.is_some_and(|ends| now - ends <= LATELY),
        ..ClosingPlan::new(workspace, closing.account, Subject::Run(closing.clone()))
    }
}

/// At noon on the working day before the last one, or when that day closes; else at the closing itself.
fn notice_due(closing: &Closing, calendar: &AccountCalendar) -> Option<DateTime<Utc>> {
    let last_day = closing.last_day_before()?;
    let earlier = (1..=10).find_map(|days| {
        let day = last_day.checked_sub_days(Days::new(days))?;
        calendar.is_working_day(day).then_some(day)
    });
    let at_noon = |day: NaiveDate| {
        let noon = calendar.moment(day.and_time(NaiveTime::from_hms_opt(12, 0, 0)?));
        Some(calendar.last_closing(day)?.min(noon))
    };
    earlier.and_then(at_noon).or(closing.close_by)
}

/// The plan of the run that shares most days with the one that a record was made on.
fn owner<'p>(
    plans: &'p mut [ClosingPlan],
    gone: &'p mut Vec<ClosingPlan>,
    workspace: &Workspace,
    account: AccountId,
    run: DateSpan,
) -> &'p mut ClosingPlan {
    if let Some(plan) = best(plans, account, run) {
        return plan;
    }
    let known = gone
        .iter()
        .position(|plan| plan.account == account && plan.run() == run);
    let place = known.unwrap_or_else(|| {
        gone.push(ClosingPlan::new(workspace, account, Subject::Gone(run)));
        gone.len() - 1
    });
    &mut gone[place]
}

/// The first of the account's plans that share most days with the run, if any shares a day.
fn best(plans: &mut [ClosingPlan], account: AccountId, run: DateSpan) -> Option<&mut ClosingPlan> {
    let of_account = plans.iter_mut().filter(|plan| plan.account == account);
    let sharing = of_account.filter(|plan| shared_days(plan.run(), run) > 0);
    sharing.min_by_key(|plan| std::cmp::Reverse(shared_days(plan.run(), run)))
}

fn shared_days(one: DateSpan, other: DateSpan) -> i64 {
    let shared = one.to.min(other.to) - one.from.max(other.from);
    (shared.num_days() + 1).max(0)
}

impl ClosingPlan {
    fn new(workspace: &Workspace, account: AccountId, subject: Subject) -> ClosingPlan {
        let platform = workspace.platform_of(account);
        ClosingPlan {
            account,
            subject,
            phase: Phase::Over,
            ticks: Vec::new(),
            moved_from: None,
            posts: Vec::new(),
            kept_open: None,
            came_up_late: false,
            notice_due: None,
            has_comments: platform.has_comments,
            has_auto_reply: platform.has_auto_reply,
            ended_lately: false,
        }
    }

    /// The days of the run, or those it had.
    pub fn run(&self) -> DateSpan {
        match &self.subject {
            Subject::Run(closing) => closing.run,
            Subject::Gone(run) => *run,
        }
    }

    /// The run, where there still is one.
    pub fn closing(&self) -> Option<&Closing> {
        match &self.subject {
            Subject::Run(closing) => Some(closing),
            Subject::Gone(_) => None,
        }
    }

    /// The tick of a step, if it was done and still counts: what was taken back long before the end,
    /// since the run has grown, is to be done anew.
    pub fn tick(&self, step: ClosingStep) -> Option<&ClosingTick> {
        self.latest(step)
            .filter(|_| !self.was_taken_back_early(step))
    }

    /// How a step stands.
    pub fn status(&self, step: ClosingStep) -> StepStatus<'_> {
        if let Some(tick) = self.tick(step) {
            return StepStatus::Done(tick);
        }
        if !self.has(step) {
            return StepStatus::Absent;
        }
        match (step.takes_back(), &self.subject) {
            (Some(undoes), _) => self.status_of_taking_back(undoes),
            (None, Subject::Gone(_)) => StepStatus::NotNeeded,
            (None, Subject::Run(closing)) if step == ClosingStep::GoThrough => {
                let came_in = !self.ticks.is_empty() || self.kept_open.is_some();
                if self.phase < Phase::Over || came_in || self.ended_lately {
                    self.todo(closing.reopen_at)
                } else {
                    StepStatus::NotNeeded
                }
            }
            (None, Subject::Run(closing)) => {
                if self.phase == Phase::Over || self.kept_open.is_some() {
                    StepStatus::NotNeeded
                } else if step == ClosingStep::PublishNotice {
                    self.todo(self.notice_due)
                } else {
                    self.todo(closing.close_by)
                }
            }
        }
    }

    /// The steps that were done or are to be done, in order.
    pub fn steps(&self) -> impl Iterator<Item = (ClosingStep, StepStatus<'_>)> {
        let steps = ClosingStep::ALL.into_iter();
        steps
            .map(|step| (step, self.status(step)))
            .filter(|(_, status)| matches!(status, StepStatus::Done(_) | StepStatus::Todo { .. }))
    }

    /// Whether nothing is left to do.
    pub fn is_finished(&self) -> bool {
        self.steps()
            .all(|(_, status)| matches!(status, StepStatus::Done(_)))
    }

    /// Whether comments are closed, as far as the ticks tell.
    pub fn comments_are_closed(&self) -> bool {
        self.is_in_force(ClosingStep::CloseComments, ClosingStep::ReopenComments)
    }

    /// Whether the automatic reply is on, as far as the ticks tell.
    pub fn auto_reply_is_on(&self) -> bool {
        self.is_in_force(ClosingStep::AutoReplyOn, ClosingStep::AutoReplyOff)
    }

    /// The day on which a step is somebody's to do: the day it is due, but never a past one.
    pub fn day_of(
        &self,
        step: ClosingStep,
        calendar: &AccountCalendar,
        today: NaiveDate,
    ) -> Option<NaiveDate> {
        match self.status(step) {
            StepStatus::Todo { due } => due.map(|due| calendar.date_of(due).max(today)),
            _ => None,
        }
    }

    /// Who is to do a step: whoever watches on the step's day; where nobody does any more, whoever
    /// watched on the day it should have been done.
    pub fn person_for(
        &self,
        step: ClosingStep,
        coverage: &Coverage,
        calendar: &AccountCalendar,
        today: NaiveDate,
    ) -> Option<PersonId> {
        let watching = |day: NaiveDate| coverage.cover(self.account, day)?.person();
        let day = self.day_of(step, calendar, today)?;
        let should_have = || {
            let closing = self.closing()?;
            if step.is_before() {
                closing.last_day_before()
            } else {
                closing.first_day_after()
            }
        };
        watching(day).or_else(|| should_have().and_then(watching))
    }

    fn status_of_taking_back(&self, undoes: ClosingStep) -> StepStatus<'_> {
        let made = self.tick(undoes);
        match (&self.subject, made) {
            (Subject::Gone(_), Some(made)) => self.todo(Some(made.at)),
            (Subject::Gone(_), None) => StepStatus::NotNeeded,
            (Subject::Run(closing), made) => match (&self.kept_open, made) {
                (Some(kept_open), Some(made)) => self.todo(Some(kept_open.at.max(made.at))),
                (Some(_), None) => StepStatus::NotNeeded,
                (None, None) if self.phase == Phase::Over => StepStatus::NotNeeded,
                (None, _) => self.todo(closing.reopen_at),
            },
        }
    }

    /// Where the account starts or ends there is no moment; once that is past, nothing is left to do.
    fn todo(&self, due: Option<DateTime<Utc>>) -> StepStatus<'_> {
        if due.is_none() && self.phase == Phase::Over {
            StepStatus::NotNeeded
        } else {
            StepStatus::Todo { due }
        }
    }

    fn has(&self, step: ClosingStep) -> bool {
        match step {
            // A notice stands where comments do; to a mailbox the automatic reply says the same.
            ClosingStep::PublishNotice
            | ClosingStep::CloseComments
            | ClosingStep::ReopenComments => self.has_comments,
            ClosingStep::AutoReplyOn | ClosingStep::AutoReplyOff => self.has_auto_reply,
            ClosingStep::GoThrough => true,
        }
    }

    fn latest(&self, step: ClosingStep) -> Option<&ClosingTick> {
        self.ticks.iter().find(|tick| tick.step == step)
    }

    fn was_taken_back_early(&self, step: ClosingStep) -> bool {
        let (Subject::Run(closing), None) = (&self.subject, &self.kept_open) else {
            return false;
        };
        if self.phase == Phase::Over {
            return false;
        }
        let back = match step {
            ClosingStep::CloseComments | ClosingStep::ReopenComments => ClosingStep::ReopenComments,
            ClosingStep::AutoReplyOn | ClosingStep::AutoReplyOff => ClosingStep::AutoReplyOff,
            ClosingStep::PublishNotice | ClosingStep::GoThrough => return false,
        };
        let early = |at: DateTime<Utc>| {
            closing
                .reopen_at
                .is_none_or(|reopen_at| at + EARLY < reopen_at)
        };
        let made = back.takes_back().and_then(|made| self.latest(made));
        let back = self.latest(back);
        made.zip(back)
            .is_some_and(|(made, back)| made.at <= back.at && early(back.at))
    }

    fn is_in_force(&self, made: ClosingStep, taken_back: ClosingStep) -> bool {
        match (self.latest(made), self.latest(taken_back)) {
            (Some(made), Some(taken_back)) => taken_back.at < made.at,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }

    /// Something is to be taken back, a notice stands that is not true, or it was finished lately.
    fn is_worth_telling(&self, workspace: &Workspace, now: DateTime<Utc>) -> bool {
        let zone = workspace.settings.time_zone;
        let today = now.with_timezone(&zone).date_naive();
        let remembered = (now - REMEMBERED).with_timezone(&zone).date_naive();
        let noticed = self.tick(ClosingStep::PublishNotice).is_some() && today <= self.run().to;
        let taken_back = [ClosingStep::ReopenComments, ClosingStep::AutoReplyOff]
            .into_iter()
            .any(|step| self.latest(step).is_some());
        !self.is_finished() || noticed || (taken_back && remembered <= self.run().to)
    }
}
