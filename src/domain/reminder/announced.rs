//! What the desktop has told already.

use super::announcement::Announcement;
use super::key::ReminderKey;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// So long a reminder that was told is remembered.
const REMEMBERED: TimeDelta = TimeDelta::days(60);

/// The reminders that were told as notifications, with when.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Announced {
    told: BTreeMap<ReminderKey, DateTime<Utc>>,
    last_at: Option<DateTime<Utc>>,
}

impl Announced {
    /// Whether the reminder was told.
    pub fn has(&self, key: &ReminderKey) -> bool {
        self.told.contains_key(key)
    }

    /// When something was told last; a moment that lies ahead of a clock set back counts for nothing.
    pub fn last_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.last_at.filter(|at| *at <= now)
    }

    /// Takes in what was told elsewhere on this computer.
    pub fn take_in(&mut self, other: Announced) {
        for (key, at) in other.told {
            let known = self.told.entry(key).or_insert(at);
            *known = at.max(*known);
        }
        self.last_at = self.last_at.max(other.last_at);
    }

    /// Remembers what is told now, and forgets what was told long ago.
    pub fn record(&mut self, announcement: &Announcement, now: DateTime<Utc>) {
        self.told.retain(|_, at| now - *at <= REMEMBERED);
        let keys = announcement.reminders.iter().map(|it| it.key.clone());
        self.told.extend(keys.map(|key| (key, now)));
        self.last_at = Some(now);
    }
}
