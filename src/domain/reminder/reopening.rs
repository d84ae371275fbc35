//! Comments that are to be opened again: when somebody is back, then hourly while it is open.

use super::key::{ReminderKey, Stage};
use super::kind::{ReminderKind, Severity};
use super::office_time::{hours_of, latest_opened, next_day_opens};
use super::outlook::Gathering;
use super::told::{About, Reminder};
use crate::domain::calendar::AccountCalendar;
use crate::domain::closing::{ClosingPlan, ClosingStep, StepStatus};
use chrono::{DateTime, TimeDelta, Utc};

/// An automatic reply that was left on is told of so long after comments were opened.
const AUTO_REPLY_AFTER: TimeDelta = TimeDelta::hours(1);

pub(super) fn gather(gathering: &mut Gathering<'_>) {
    for plan in gathering.snapshot.closings {
        if let Some(told) = comments(gathering, plan).or_else(|| auto_reply(gathering, plan)) {
            gathering.tell(told);
        }
    }
}

fn comments(gathering: &mut Gathering<'_>, plan: &ClosingPlan) -> Option<Reminder> {
    let due = due(gathering, plan, ClosingStep::ReopenComments)?;
    let calendar = gathering.calendar(plan.account)?;
    let stage = hourly(gathering, calendar, due);
    let severity = match stage {
        Stage::Due => Severity::Warning,
        _ => Severity::Urgent,
    };
    reminder(
        gathering,
        plan,
        ClosingStep::ReopenComments,
        (stage, severity),
        due,
    )
}

/// Only where comments are open again, or there are none: else it belongs to those.
fn auto_reply(gathering: &mut Gathering<'_>, plan: &ClosingPlan) -> Option<Reminder> {
    let due = due(gathering, plan, ClosingStep::AutoReplyOff)?;
    if plan.comments_are_closed() {
        return None;
    }
    let opened = plan.tick(ClosingStep::ReopenComments);
    let told_from = opened.map_or(due, |opened| due.max(opened.at + AUTO_REPLY_AFTER));
    let stage = gathering.reached([(told_from, Stage::Due)])?;
    let stage = (stage, Severity::Warning);
    reminder(gathering, plan, ClosingStep::AutoReplyOff, stage, due)
}

/// Since when something that was done is to be taken back.
fn due(
    gathering: &mut Gathering<'_>,
    plan: &ClosingPlan,
    step: ClosingStep,
) -> Option<DateTime<Utc>> {
    let is_in_force = match step {
        ClosingStep::ReopenComments => plan.comments_are_closed(),
        _ => plan.auto_reply_is_on(),
    };
    match plan.status(step) {
        StepStatus::Todo { due: Some(due) } if is_in_force => {
            gathering.change_at(Some(due));
            (due <= gathering.snapshot.now).then_some(due)
        }
        _ => None,
    }
}

/// The latest hour of the account's open time since it became due.
fn hourly(gathering: &mut Gathering<'_>, calendar: &AccountCalendar, due: DateTime<Utc>) -> Stage {
    let (now, today) = (gathering.snapshot.now, gathering.today);
    gathering.change_at(next_day_opens(calendar, today, now));
    let Some(day) = latest_opened(calendar, today, now) else {
        return Stage::Due;
    };
    let hours = hours_of(calendar, day).into_iter().filter(|at| *at > due);
    let stages = hours.map(|at| (at, Stage::Hour(calendar.civil(at))));
    gathering.reached(stages).unwrap_or(Stage::Due)
}

fn reminder(
    gathering: &Gathering<'_>,
    plan: &ClosingPlan,
    step: ClosingStep,
    (stage, severity): (Stage, Severity),
    due: DateTime<Utc>,
) -> Option<Reminder> {
    let run = plan.run();
    let key = &gathering.account(plan.account)?.details.key;
    let level = plan.closing().map(|closing| closing.level);
    // What has gone was closed at a moment of its own on each account.
    let moment = match plan.closing().and_then(|closing| closing.reopen_at) {
        Some(at) if plan.kept_open.is_none() => at.to_string(),
        _ => String::new(),
    };
    let code = step.code();
    let subject = format!("{key}/{}..{}", run.from, run.to);
    let subject = match step {
        ClosingStep::AutoReplyOff => format!("{subject}/{code}"),
        _ => subject,
    };
    Some(Reminder {
        key: ReminderKey::new(ReminderKind::ReopenComments, &subject, stage),
        kind: ReminderKind::ReopenComments,
        stage,
        severity,
        due,
        account: plan.account,
        about: About::Closing {
            run,
            level,
            step,
            auto_reply: step == ClosingStep::ReopenComments && plan.auto_reply_is_on(),
            kept_open: plan.kept_open.is_some(),
        },
        group: format!(
            "{code}/{}..{}/{moment}/{stage}/{}",
            run.from,
            run.to,
            plan.kept_open.is_some()
        ),
        became_overdue: false,
        quiet: false,
    })
}
