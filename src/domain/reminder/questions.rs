//! Questions that are overdue or soon will be, promises, late colleagues, and deadlines that nobody
//! will see.

use super::key::{ReminderKey, Stage};
use super::kind::{ReminderKind, Severity};
use super::outlook::Gathering;
use super::told::{About, Reminder};
use crate::domain::account::Account;
use crate::domain::calendar::AccountCalendar;
use crate::domain::deadline::{ClockKind, Urgency, due_soon_from};
use crate::domain::due_day::{due_day, unwatched_due};
use crate::domain::queue::QueueItem;
use chrono::{DateTime, TimeDelta, Utc};

/// A deadline further away than this has no part in today.
const FAR: TimeDelta = TimeDelta::days(120);

pub(super) fn gather(gathering: &mut Gathering<'_>) {
    for item in gathering.snapshot.queue {
        let id = item.question.account;
        if let (Some(account), Some(calendar)) = (gathering.account(id), gathering.calendar(id)) {
            answer(gathering, item, account, calendar);
            colleague(gathering, item);
            unwatched(gathering, item);
        }
    }
}

/// What is owed to the citizen: the first response, or else the promised answer.
fn answer(
    gathering: &mut Gathering<'_>,
    item: &QueueItem,
    account: &Account,
    calendar: &AccountCalendar,
) {
    let Some(due) = item.due else { return };
    let promised = item.question.responded.is_some();
    let overdue_from = due + TimeDelta::seconds(1);
    let (kind, stage) = match item.urgency {
        Some(Urgency::Overdue) => (ReminderKind::QuestionOverdue, Stage::Due),
        Some(Urgency::DueSoon) => {
            gathering.change_at(Some(overdue_from));
            (ReminderKind::QuestionDueSoon, Stage::Soon)
        }
        _ if due - gathering.snapshot.now > FAR => return,
        _ => {
            let clock = if promised {
                ClockKind::OpeningHours
            } else {
                account.details.clock
            };
            gathering.change_at(due_soon_from(calendar, clock, due));
            gathering.change_at(Some(overdue_from));
            return;
        }
    };
    let is_overdue = stage == Stage::Due;
    let kind = if promised {
        ReminderKind::ReturnPromise
    } else {
        kind
    };
    let severity = if is_overdue {
        Severity::Urgent
    } else {
        Severity::Warning
    };
    let mut told = reminder(gathering, item, kind, stage, due);
    told.severity = severity;
    told.became_overdue = is_overdue;
    gathering.tell(told);
}

fn colleague(gathering: &mut Gathering<'_>, item: &QueueItem) {
    let Some(wanted_by) = item.wanted_by else {
        return;
    };
    if item.chase {
        let told = reminder(
            gathering,
            item,
            ReminderKind::ColleagueLate,
            Stage::Due,
            wanted_by,
        );
        gathering.tell(told);
    } else {
        gathering.change_at(Some(wanted_by + TimeDelta::seconds(1)));
    }
}

/// Where it is due soon on that very day already, that is enough.
fn unwatched(gathering: &mut Gathering<'_>, item: &QueueItem) {
    let snapshot = gathering.snapshot;
    let zone = snapshot.workspace.settings.time_zone;
    let (coverage, today) = (snapshot.coverage, gathering.today);
    let (Some(unwatched), Some(due)) = (unwatched_due(coverage, item, zone, today), item.due)
    else {
        return;
    };
    if item.urgency == Some(Urgency::DueSoon) && unwatched.day == today {
        return;
    }
    let mut told = reminder(
        gathering,
        item,
        ReminderKind::DueUnwatched,
        Stage::Ahead,
        due,
    );
    told.group = format!("{}/{}", told.group, unwatched.day);
    told.about = About::Question {
        question: item.question.id,
        unwatched: Some(unwatched),
    };
    gathering.tell(told);
}

fn reminder(
    gathering: &Gathering<'_>,
    item: &QueueItem,
    kind: ReminderKind,
    stage: Stage,
    due: DateTime<Utc>,
) -> Reminder {
    let zone = gathering.snapshot.workspace.settings.time_zone;
    let subject = format!("{}/{}", item.question.id, due_day(due, zone));
    let key = ReminderKey::new(kind, &subject, stage);
    Reminder {
        kind,
        stage,
        severity: Severity::Warning,
        due,
        account: item.question.account,
        about: About::Question {
            question: item.question.id,
            unwatched: None,
        },
        group: format!("{}/{}/{stage}", kind.code(), item.question.account),
        key,
        became_overdue: false,
        quiet: false,
    }
}
