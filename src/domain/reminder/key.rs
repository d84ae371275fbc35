//! What a reminder is known by: the same at every look, another when it has something new to say.

use super::kind::ReminderKind;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A stable text: "kind/subject/stage". The subject is an account's key or a question's number, with
/// the days it is about; never a citizen's name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct ReminderKey(String);

/// How far a reminder has come. Each stage is told once.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Stage {
    /// It has begun, some time ahead.
    Ahead,
    /// A check is missing, and there is time.
    First,
    /// A check is missing, and there is little time left.
    Last,
    /// So many working days ahead.
    WorkingDays(u16),
    /// The opening of the last day on which it can be done.
    LastDay,
    /// Shortly before its moment.
    Soon,
    /// Its moment has come, or has passed.
    Due,
    /// It came up when its moment had passed already.
    Now,
    /// Again on this day.
    Day(NaiveDate),
    /// Again at this hour, in civil time.
    Hour(NaiveDateTime),
}

impl ReminderKey {
    pub(super) fn new(kind: ReminderKind, subject: &str, stage: Stage) -> ReminderKey {
        ReminderKey(format!("{}/{subject}/{stage}", kind.code()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ReminderKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stage::Ahead => f.write_str("ahead"),
            Stage::First => f.write_str("first"),
            Stage::Last => f.write_str("last"),
            Stage::WorkingDays(days) => days.fmt(f),
            Stage::LastDay => f.write_str("last-day"),
            Stage::Soon => f.write_str("soon"),
            // The same in a key: what was told as due is not told again when a change of the schedule
            // makes it one that came up late.
            Stage::Due | Stage::Now => f.write_str("due"),
            Stage::Day(day) => day.fmt(f),
            Stage::Hour(at) => at.format("%Y-%m-%dT%H:%M").fmt(f),
        }
    }
}
