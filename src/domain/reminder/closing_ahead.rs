//! Closings ahead and those that were not done: the notice, then the comments.

use super::key::{ReminderKey, Stage};
use super::kind::{ReminderKind, Severity};
use super::office_time::working_days_back;
use super::outlook::Gathering;
use super::told::{About, Reminder};
use crate::domain::account::Account;
use crate::domain::calendar::AccountCalendar;
use crate::domain::closing::{Closing, ClosingLevel, ClosingPlan, ClosingStep, Phase, StepStatus};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

/// A run further away than this, beside the working days before it, has no part in today.
const FAR_DAYS: i64 = 100;

/// The time of day at which a closing that was not done is told again.
const DAILY_HOUR: u32 = 9;

pub(super) fn gather(gathering: &mut Gathering<'_>) {
    for plan in gathering.snapshot.closings {
        if plan.phase == Phase::Over || is_far(gathering, plan) {
            continue;
        }
        let (Some(account), Some(calendar), Some(closing)) = (
            gathering.account(plan.account),
            gathering.calendar(plan.account),
            plan.closing(),
        ) else {
            continue;
        };
        let ahead = Ahead {
            plan,
            closing,
            account,
            calendar,
        };
        gathering.change_at(closing.reopen_at);
        let told = [ahead.notice(gathering), ahead.comments(gathering)];
        for told in told.into_iter().flatten() {
            gathering.tell(told);
        }
    }
}

fn is_far(gathering: &Gathering<'_>, plan: &ClosingPlan) -> bool {
    let times = &gathering.snapshot.workspace.settings.reminders;
    let days = 7 * i64::from(times.closing_working_days) + FAR_DAYS;
    (plan.run().from - gathering.today).num_days() > days
}

/// A closing with its account.
struct Ahead<'s> {
    plan: &'s ClosingPlan,
    closing: &'s Closing,
    account: &'s Account,
    calendar: &'s AccountCalendar,
}

impl Ahead<'_> {
    fn notice(&self, gathering: &mut Gathering<'_>) -> Option<Reminder> {
        let StepStatus::Todo { due: Some(due) } = self.plan.status(ClosingStep::PublishNotice)
        else {
            return None;
        };
        let begins = self.begins(gathering)?;
        let changes = &gathering.snapshot.workspace.schedule_changes;
        let known = changes.latest_for(self.plan.account);
        let late = if known.is_some_and(|known| due < known) {
            Stage::Now
        } else {
            Stage::Due
        };
        let stage = gathering.reached([(begins.min(due), Stage::Ahead), (due, late)])?;
        let severity = match (self.closing.level, stage) {
            (ClosingLevel::Recommended, Stage::Ahead) => Severity::Info,
            _ => Severity::Warning,
        };
        let mut told = self.reminder(ClosingStep::PublishNotice, stage, severity, due);
        // Once comments are to be closed, that is what is told.
        told.quiet = self.plan.phase == Phase::UnderWay;
        Some(told)
    }

    /// Comments are to be closed, or, where there are none, the automatic reply turned on.
    fn comments(&self, gathering: &mut Gathering<'_>) -> Option<Reminder> {
        let auto_reply = self.is_todo(ClosingStep::AutoReplyOn);
        let step = if self.is_todo(ClosingStep::CloseComments) {
            ClosingStep::CloseComments
        } else if self.plan.status(ClosingStep::CloseComments) == StepStatus::Absent && auto_reply {
            ClosingStep::AutoReplyOn
        } else {
            return None;
        };
        let Some(close_by) = self.closing.close_by else {
            return self.without_a_day_before(step);
        };
        let stages = self.stages(gathering, step, close_by)?;
        let stage = gathering.reached(stages)?;
        let is_must = self.closing.level == ClosingLevel::Must;
        let severity = match stage {
            Stage::Ahead | Stage::LastDay if is_must => Severity::Warning,
            Stage::Ahead | Stage::LastDay => Severity::Info,
            _ if is_must => Severity::Urgent,
            _ => Severity::Warning,
        };
        let mut told = self.reminder(step, stage, severity, close_by);
        told.became_overdue = stage == Stage::Due;
        // The notice is told then.
        told.quiet = stage == Stage::Ahead;
        Some(told)
    }

    /// The account begins unwatched: from its first day on it is told once.
    fn without_a_day_before(&self, step: ClosingStep) -> Option<Reminder> {
        if self.plan.phase != Phase::UnderWay {
            return None;
        }
        let begins = self
            .calendar
            .moment(self.closing.run.from.and_time(NaiveTime::MIN));
        Some(self.reminder(step, Stage::Now, Severity::Warning, begins))
    }

    fn stages(
        &self,
        gathering: &Gathering<'_>,
        step: ClosingStep,
        close_by: DateTime<Utc>,
    ) -> Option<Vec<(DateTime<Utc>, Stage)>> {
        let workspace = gathering.snapshot.workspace;
        let mut stages = Vec::with_capacity(8);
        if self.plan.came_up_late {
            stages.push((close_by, Stage::Now));
        } else {
            let last_day = self.closing.last_day_before()?;
            let minutes = i64::from(workspace.settings.reminders.close_minutes_before);
            let opens = self.calendar.first_opening(last_day)?;
            stages.push((self.begins(gathering)?, Stage::Ahead));
            stages.push((opens, Stage::LastDay));
            let shortly = close_by - TimeDelta::minutes(minutes);
            stages.push((shortly.max(opens), Stage::Soon));
            stages.push((close_by, Stage::Due));
        }
        // An automatic reply is not nagged about.
        if step == ClosingStep::CloseComments {
            let changed = workspace.schedule_changes.latest_for(self.plan.account);
            let known = changed
                .filter(|_| self.plan.came_up_late)
                .map_or(close_by, |changed| changed.max(close_by));
            stages.extend(self.daily(gathering.today, known));
        }
        Some(stages)
    }

    /// In the morning of yesterday, today and tomorrow, once it is known that comments are open.
    fn daily(
        &self,
        today: NaiveDate,
        known: DateTime<Utc>,
    ) -> impl Iterator<Item = (DateTime<Utc>, Stage)> {
        let days = [today.pred_opt(), Some(today), today.succ_opt()];
        let reopen_at = self.closing.reopen_at;
        days.into_iter().flatten().filter_map(move |day| {
            let at = self.calendar.moment(day.and_hms_opt(DAILY_HOUR, 0, 0)?);
            let is_within = known < at && reopen_at.is_none_or(|reopen_at| at < reopen_at);
            is_within.then_some((at, Stage::Day(day)))
        })
    }

    /// The opening of the day from which on the notice is to be prepared.
    fn begins(&self, gathering: &Gathering<'_>) -> Option<DateTime<Utc>> {
        let times = &gathering.snapshot.workspace.settings.reminders;
        let last_day = self.closing.last_day_before()?;
        let count = times.closing_working_days.max(1);
        let day = working_days_back(self.calendar, last_day, count)?;
        self.calendar.first_opening(day)
    }

    fn is_todo(&self, step: ClosingStep) -> bool {
        matches!(self.plan.status(step), StepStatus::Todo { .. })
    }

    fn reminder(
        &self,
        step: ClosingStep,
        stage: Stage,
        severity: Severity,
        due: DateTime<Utc>,
    ) -> Reminder {
        let run = self.closing.run;
        let kind = match step {
            ClosingStep::PublishNotice => ReminderKind::PublishNotice,
            _ => ReminderKind::CloseComments,
        };
        let subject = format!("{}/{}..{}", self.account.details.key, run.from, run.to);
        let (code, severity_code) = (step.code(), severity.code());
        Reminder {
            key: ReminderKey::new(kind, &subject, stage),
            kind,
            stage,
            severity,
            due,
            account: self.plan.account,
            about: About::Closing {
                run,
                level: Some(self.closing.level),
                step,
                auto_reply: step == ClosingStep::CloseComments
                    && self.is_todo(ClosingStep::AutoReplyOn),
                kept_open: false,
            },
            group: format!(
                "{code}/{}..{}/{due}/{stage}/{severity_code}",
                run.from, run.to
            ),
            became_overdue: false,
            quiet: false,
        }
    }
}
