//! The three clocks.

mod decision;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;
mod urgency;

use super::calendar::AccountCalendar;
use chrono::{DateTime, Utc};
pub(in crate::domain) use decision::{Decision, Ending, decide};
pub use urgency::{DUE_SOON_SECONDS, Urgency, due_soon_from, urgency};

/// How response hours are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockKind {
    /// The same time of day that many working days on.
    #[default]
    WorkingDays,
    /// Only open time counts.
    OpeningHours,
    /// Plain hours, never stopping.
    Elapsed,
}

/// What holds for questions that arrive outside opening hours, on the `working-days` clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutsideHours {
    /// The hours count from the opening.
    #[default]
    FromNextOpening,
    /// As that, but no later than the last closing of the day on which the clock starts.
    ByNextClosing,
}

/// How an answer's deadline follows from its receipt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ResponseRule {
    pub clock: ClockKind,
    /// Whole hours, 1-2000; none: no promise, so neither start nor deadline.
    pub response_hours: Option<u16>,
    pub outside_hours: OutsideHours,
}

/// When a clock starts and when an answer is due, where they are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Deadline {
    pub starts: Option<DateTime<Utc>>,
    pub due: Option<DateTime<Utc>>,
}

/// The deadline of what was received at a moment; fractions of a second are cut.
pub fn deadline(
    calendar: &AccountCalendar,
    rule: &ResponseRule,
    received: DateTime<Utc>,
) -> Deadline {
    decide(calendar, rule, received).deadline()
}
