//! Every reminder of a snapshot, and the next moment at which one can change.

use super::announcement::DAYTIME;
use super::kind::ReminderKind;
use super::told::Reminder;
use super::{checks, closing_ahead, gaps, questions, reopening};
use crate::domain::account::Account;
use crate::domain::calendar::{AccountCalendar, moment_at};
use crate::domain::check::Check;
use crate::domain::closing::ClosingPlan;
use crate::domain::coverage::{Coverage, Gap};
use crate::domain::ids::AccountId;
use crate::domain::queue::{AccountCalendars, QueueItem};
use crate::domain::workspace::Workspace;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use std::collections::{HashMap, HashSet};

/// What reminders are derived from, all of the same moment.
#[derive(Clone, Copy, Debug)]
pub struct Snapshot<'s> {
    pub workspace: &'s Workspace,
    pub calendars: &'s AccountCalendars,
    pub coverage: &'s Coverage,
    /// The open questions as of `now`.
    pub queue: &'s [QueueItem],
    /// From today on.
    pub gaps: &'s [Gap],
    /// Today's.
    pub checks: &'s [Check],
    /// As of `now`.
    pub closings: &'s [ClosingPlan],
    pub now: DateTime<Utc>,
}

/// The reminders of a snapshot.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outlook {
    /// The most pressing first: by severity, then by when they are due, then in the accounts' order.
    pub reminders: Vec<Reminder>,
    /// When a reminder comes, goes or changes next, or can be told: never earlier than a second on,
    /// and never later than the end of the day.
    pub next_change: Option<DateTime<Utc>>,
}

/// The reminders of a snapshot, the most pressing first.
pub fn reminders(snapshot: &Snapshot<'_>) -> Vec<Reminder> {
    Outlook::of(snapshot).reminders
}

/// The next moment at which a reminder or a notification can change.
pub fn next_change(snapshot: &Snapshot<'_>) -> Option<DateTime<Utc>> {
    Outlook::of(snapshot).next_change
}

impl Outlook {
    /// Derives everything that is due.
    pub fn of(snapshot: &Snapshot<'_>) -> Outlook {
        let mut gathering = Gathering::new(*snapshot);
        questions::gather(&mut gathering);
        checks::gather(&mut gathering);
        gaps::gather(&mut gathering);
        closing_ahead::gather(&mut gathering);
        reopening::gather(&mut gathering);
        gathering.finish()
    }
}

/// Reminders as they are found.
pub(super) struct Gathering<'s> {
    pub snapshot: Snapshot<'s>,
    pub today: NaiveDate,
    places: HashMap<AccountId, usize>,
    outlook: Outlook,
}

impl<'s> Gathering<'s> {
    fn new(snapshot: Snapshot<'s>) -> Gathering<'s> {
        let zone = snapshot.workspace.settings.time_zone;
        let accounts = snapshot.workspace.accounts.iter().enumerate();
        let mut gathering = Gathering {
            snapshot,
            today: snapshot.now.with_timezone(&zone).date_naive(),
            places: accounts.map(|(place, it)| (it.id, place)).collect(),
            outlook: Outlook::default(),
        };
        let tomorrow = gathering.today.succ_opt();
        let midnight = tomorrow.map(|day| moment_at(zone, day.and_time(NaiveTime::MIN)));
        gathering.change_at(midnight);
        gathering
    }

    pub fn account(&self, id: AccountId) -> Option<&'s Account> {
        self.snapshot.workspace.accounts.get(*self.places.get(&id)?)
    }

    pub fn calendar(&self, id: AccountId) -> Option<&'s AccountCalendar> {
        self.snapshot.calendars.get(id)
    }

    /// Something can change at the moment.
    pub fn change_at(&mut self, at: Option<DateTime<Utc>>) {
        let soonest = self.snapshot.now + TimeDelta::seconds(1);
        if let Some(at) = at.filter(|at| *at > self.snapshot.now) {
            let at = at.max(soonest);
            let next = self.outlook.next_change.map_or(at, |next| next.min(at));
            self.outlook.next_change = Some(next);
        }
    }

    /// The stage that was reached last, of stages with their moments; the next one is remembered.
    pub fn reached<T>(
        &mut self,
        stages: impl IntoIterator<Item = (DateTime<Utc>, T)>,
    ) -> Option<T> {
        let mut reached: Option<(DateTime<Utc>, T)> = None;
        for (at, stage) in stages {
            if at > self.snapshot.now {
                self.change_at(Some(at));
            } else if reached.as_ref().is_none_or(|(latest, _)| *latest <= at) {
                reached = Some((at, stage));
            }
        }
        reached.map(|(_, stage)| stage)
    }

    pub fn tell(&mut self, reminder: Reminder) {
        self.outlook.reminders.push(reminder);
    }

    fn finish(mut self) -> Outlook {
        let told = self.outlook.reminders.iter();
        let openings: HashSet<AccountId> = told.map(|reminder| reminder.account).collect();
        let mornings = [Some(self.today), self.today.succ_opt()]
            .into_iter()
            .flatten();
        let zone = self.snapshot.workspace.settings.time_zone;
        for morning in mornings.filter_map(|day| day.and_hms_opt(DAYTIME.start, 0, 0)) {
            self.change_at(Some(moment_at(zone, morning)));
        }
        for account in openings {
            let calendar = self.calendar(account);
            let waits = calendar.and_then(|it| it.next_opening(self.snapshot.now));
            self.change_at(waits);
        }
        let mut outlook = self.outlook;
        let place = |account: &AccountId| self.places.get(account).copied();
        outlook.reminders.sort_by_cached_key(|reminder| {
            let kind: ReminderKind = reminder.kind;
            (
                std::cmp::Reverse(reminder.severity),
                reminder.due,
                place(&reminder.account),
                kind,
                reminder.question(),
            )
        });
        outlook
    }
}
