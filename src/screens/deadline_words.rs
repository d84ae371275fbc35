//! How a deadline is said: the chip's words and the exact time beneath.

use super::desk::Desk;
use crate::domain::deadline::{ClockKind, Urgency};
use crate::domain::due_day::Unwatched;
use crate::domain::ids::QuestionId;
use crate::domain::queue::QueueItem;
use crate::domain::thread::QuestionState;
use crate::t;
use crate::text::numbers::capitalized;
use crate::text::{dates, durations};
use crate::widgets::chip::ChipKind;
use chrono::{DateTime, NaiveDate, Utc};

/// Less open time than this is told louder.
pub const URGENT_SECONDS: i64 = 2 * 3600;

/// From so many days on a date says its year also where there is little room.
const MONTHS_OFF: i64 = 180;

/// A chip with its words and what stands beneath it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeadlineWords {
    pub kind: ChipKind,
    pub label: String,
    pub exact: String,
}

/// The words for an open question at the desk's moment.
pub fn deadline_words(desk: &Desk, item: &QueueItem) -> DeadlineWords {
    let language = desk.language;
    let now = desk.civil(desk.now);
    let Some(due) = item.due else {
        return without_deadline(desk, item);
    };
    let at = desk.civil(due);
    let exact = dates::relative_day_time(language, at, now);
    if item.urgency == Some(Urgency::Overdue) {
        let since = past(desk, due);
        return DeadlineWords {
            kind: ChipKind::Overdue,
            label: t!(language, "overdue"),
            exact: t!(language, "overdue-since", when = since),
        };
    }
    let left = open_seconds_left(desk, item);
    if at.date() == now.date() {
        let kind = if left < URGENT_SECONDS {
            ChipKind::Urgent
        } else {
            ChipKind::Today
        };
        return DeadlineWords {
            kind,
            label: durations::time_left(language, left),
            exact,
        };
    }
    // A chip has no room for a year, which the next months do without.
    let label = if is_near(at.date(), now.date()) || (at - now).num_days() > MONTHS_OFF {
        coming(desk, due)
    } else {
        dates::short_date_time(language, at, at.date())
    };
    let label = capitalized(&label);
    let left = durations::time_left(language, left);
    let exact = if is_near(at.date(), now.date()) {
        let day = dates::short_date(language, at.date(), now.date());
        t!(language, "day-and-left", day = day, left = left)
    } else {
        left
    };
    DeadlineWords {
        kind: ChipKind::Later,
        label,
        exact,
    }
}

/// A moment still to come, as it stands after "senast": "idag 15:00", "imorgon 08:00", "ons 23 dec 12:00".
pub fn coming(desk: &Desk, at: DateTime<Utc>) -> String {
    let (at, now) = (desk.civil(at), desk.civil(desk.now));
    if is_near(at.date(), now.date()) {
        dates::relative_day_time(desk.language, at, now)
    } else {
        dates::short_date_time(desk.language, at, now.date())
    }
}

/// A moment that has passed, as it stands after "sedan": "idag 09:45", "fre 18 dec 15:40".
pub fn past(desk: &Desk, at: DateTime<Utc>) -> String {
    let (at, now) = (desk.civil(at), desk.civil(desk.now));
    if at.date() == now.date() {
        dates::relative_day_time(desk.language, at, now)
    } else {
        dates::short_date_time(desk.language, at, now.date())
    }
}

fn is_near(day: NaiveDate, today: NaiveDate) -> bool {
    (day - today).num_days() <= 1
}

/// "Ingen bevakar då", "Kontoret är stängt då": where the deadline falls on such a day.
pub fn unwatched_words(desk: &Desk, question: QuestionId) -> Option<String> {
    let language = desk.language;
    Some(match desk.unwatched_due(question)?.why {
        Unwatched::Gap => t!(language, "check-due-gap"),
        Unwatched::Closed => t!(language, "check-due-closed"),
    })
}

/// What is left until the deadline, in open time; in plain time where the hours never close.
pub fn open_seconds_left(desk: &Desk, item: &QueueItem) -> i64 {
    let Some(due) = item.due else { return 0 };
    let account = desk.workspace.account(item.question.account);
    let elapsed = account.is_some_and(|account| account.details.clock == ClockKind::Elapsed)
        && item.question.responded.is_none();
    match desk.calendar(item.question.account) {
        Some(calendar) if !elapsed && !calendar.rules().never_close() => {
            calendar.open_seconds_between(desk.now, due)
        }
        _ => (due - desk.now).num_seconds().max(0),
    }
}

fn without_deadline(desk: &Desk, item: &QueueItem) -> DeadlineWords {
    let language = desk.language;
    let age = item.question.received.map(|received| {
        let when = dates::relative_day_time(language, desk.civil(received), desk.civil(desk.now));
        t!(language, "came-in", when = when)
    });
    let waiting = matches!(
        item.question.state,
        QuestionState::WaitingForColleague | QuestionState::HoldingReplySent
    );
    let (kind, label) = match item.question.state {
        QuestionState::WaitingForColleague => (ChipKind::Waiting, t!(language, "state-waiting")),
        _ if item.question.history => (ChipKind::Later, t!(language, "no-clock-history")),
        _ if waiting => (ChipKind::Waiting, t!(language, "state-holding-reply")),
        _ => (ChipKind::Later, t!(language, "no-deadline")),
    };
    DeadlineWords {
        kind,
        label,
        exact: age.unwrap_or_default(),
    }
}
