//! A closing with what is done about it.

use super::records::{ClosingPost, ClosingTick, KeptOpen};
use super::run::Closing;
use super::step::ClosingStep;
use crate::domain::calendar::{AccountCalendar, DateSpan};
use crate::domain::coverage::Coverage;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::workspace::Workspace;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

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
    pub(super) has_comments: bool,
    pub(super) has_auto_reply: bool,
    /// It ended lately, so that what came in is still worth going through.
    pub(super) ended_lately: bool,
}

/// Opened so long before the end of a run, comments are to be closed again: the run has grown since.
const EARLY: TimeDelta = TimeDelta::hours(16);

impl ClosingPlan {
    pub(super) fn new(workspace: &Workspace, account: AccountId, subject: Subject) -> ClosingPlan {
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

    pub(super) fn latest(&self, step: ClosingStep) -> Option<&ClosingTick> {
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
}
