//! What somebody has done about a reminder.

use chrono::{DateTime, Utc};

/// That a person has seen a reminder, or put it off.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ReminderMark {
    pub seen_at: Option<DateTime<Utc>>,
    /// No notification before this; on the screen it is always there.
    pub snoozed_until: Option<DateTime<Utc>>,
}
