//! Which reminders the desktop shows now, and to whom.

use super::announced::Announced;
use super::kind::Severity;
use super::mark::ReminderMark;
use super::outlook::Snapshot;
use super::told::Reminder;
use crate::domain::coverage::Cover;
use crate::domain::ids::{AccountId, PersonId};
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use std::collections::HashMap;
use std::ops::Range;

/// Notifications come no closer than this, unless something has become overdue.
const APART: TimeDelta = TimeDelta::minutes(10);

/// The hours at which a closing that presses is told while the office is shut: nobody is woken.
pub(super) const DAYTIME: Range<u32> = 7..21;

/// So long after it is due a closing may be told at any hour.
const ITS_MOMENT: TimeDelta = TimeDelta::hours(1);

/// One notification: every reminder that is to be told now, the most pressing first; never empty.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Announcement {
    pub reminders: Vec<Reminder>,
}

impl Announcement {
    /// Whether it should stay until it is seen.
    pub fn is_urgent(&self) -> bool {
        let mut reminders = self.reminders.iter();
        reminders.any(|it| it.became_overdue || it.severity == Severity::Urgent)
    }
}

/// What is to be told now, to the person who sits here; where nobody is named, everything is.
///
/// A stage is told once, only to those whom the account concerns, and in its opening hours; closings
/// that press by day and at their moment too. What was seen or put off is not told.
pub fn announcements(
    snapshot: &Snapshot<'_>,
    reminders: &[Reminder],
    me: Option<PersonId>,
    marks: &HashMap<String, ReminderMark>,
    announced: &Announced,
) -> Option<Announcement> {
    let now = snapshot.now;
    let untold = untold(snapshot, reminders, me, announced);
    let due: Vec<&Reminder> = untold
        .into_iter()
        .filter(|reminder| rests_until(reminder, marks).is_none_or(|until| until <= now))
        .filter(|reminder| !is_seen(reminder, marks))
        .filter(|reminder| may_be_told(snapshot, reminder))
        .collect();
    let is_apart = announced
        .last_at(now)
        .is_none_or(|last| now - last >= APART);
    let hurries = due.iter().any(|reminder| reminder.became_overdue);
    if due.is_empty() || !(is_apart || hurries) {
        return None;
    }
    Some(Announcement {
        reminders: due.into_iter().cloned().collect(),
    })
}

/// When something that waits for another notification, or was put off, can be told next.
///
/// What comes by itself is in the outlook's next change.
pub fn next_announcement(
    snapshot: &Snapshot<'_>,
    reminders: &[Reminder],
    me: Option<PersonId>,
    marks: &HashMap<String, ReminderMark>,
    announced: &Announced,
) -> Option<DateTime<Utc>> {
    let now = snapshot.now;
    let apart = announced.last_at(now).map(|last| last + APART);
    let untold = untold(snapshot, reminders, me, announced).into_iter();
    let moments = untold
        .filter(|reminder| !is_seen(reminder, marks))
        .filter_map(|reminder| {
            rests_until(reminder, marks)
                .filter(|at| *at > now)
                .or(apart)
        });
    moments.filter(|at| *at > now).min()
}

/// What concerns the person and was not told yet.
fn untold<'r>(
    snapshot: &Snapshot<'_>,
    reminders: &'r [Reminder],
    me: Option<PersonId>,
    announced: &Announced,
) -> Vec<&'r Reminder> {
    let mut concerned: HashMap<AccountId, bool> = HashMap::new();
    let mut concerns = |account: AccountId| {
        *concerned
            .entry(account)
            .or_insert_with(|| me.is_none_or(|me| is_concerned(snapshot, account, me)))
    };
    let untold = reminders
        .iter()
        .filter(|reminder| !reminder.quiet && !announced.has(&reminder.key));
    untold
        .filter(|reminder| concerns(reminder.account))
        .collect()
}

/// On duty today, responsible or deputy; what nobody covers concerns everyone.
fn is_concerned(snapshot: &Snapshot<'_>, account: AccountId, me: PersonId) -> bool {
    let zone = snapshot.workspace.settings.time_zone;
    let today = snapshot.now.with_timezone(&zone).date_naive();
    let details = snapshot.workspace.account(account).map(|it| &it.details);
    let named = details.map_or([None; 2], |details| [details.responsible, details.deputy]);
    if named.contains(&Some(me)) {
        return true;
    }
    match snapshot.coverage.cover(account, today) {
        Some(Cover::Covered { person, .. }) => person == me,
        Some(Cover::Gap(_)) | None => true,
        Some(Cover::Closed | Cover::Inactive) => named == [None; 2],
    }
}

fn is_seen(reminder: &Reminder, marks: &HashMap<String, ReminderMark>) -> bool {
    let mark = marks.get(reminder.key.as_str());
    mark.is_some_and(|mark| mark.seen_at.is_some())
}

fn rests_until(
    reminder: &Reminder,
    marks: &HashMap<String, ReminderMark>,
) -> Option<DateTime<Utc>> {
    let until = marks.get(reminder.key.as_str())?.snoozed_until?;
    Some(until.min(reminder.due))
}

fn may_be_told(snapshot: &Snapshot<'_>, reminder: &Reminder) -> bool {
    let calendar = snapshot.calendars.get(reminder.account);
    let is_open = || calendar.is_some_and(|calendar| calendar.is_open(snapshot.now));
    let is_day = || {
        let zone = snapshot.workspace.settings.time_zone;
        DAYTIME.contains(&snapshot.now.with_timezone(&zone).hour())
    };
    let is_its_moment = || {
        let past = snapshot.now - reminder.due;
        past >= TimeDelta::zero() && past < ITS_MOMENT
    };
    is_open() || !reminder.waits_for_opening() && (is_day() || is_its_moment())
}
