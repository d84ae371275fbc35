//! When reminders come.

use serde::{Deserialize, Serialize};

/// The times of reminders; unless set otherwise those of the rules (semantics 7).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct ReminderTimes {
    /// So many working days before a gap it is told of, the longest first; after the last daily.
    pub gap_working_days: Vec<u16>,
    /// So many working days before a closing the notice is to be prepared.
    pub closing_working_days: u16,
    /// So long after the first opening an unchecked account is told of.
    pub check_minutes_after_opening: u16,
    /// So long before the last closing missing checks are told of.
    pub check_minutes_before_closing: u16,
    /// So long before comments must be closed it is told again.
    pub close_minutes_before: u16,
}

impl Default for ReminderTimes {
    fn default() -> ReminderTimes {
        ReminderTimes {
            gap_working_days: vec![20, 10, 5, 3, 1],
            closing_working_days: 5,
            check_minutes_after_opening: 120,
            check_minutes_before_closing: 60,
            close_minutes_before: 60,
        }
    }
}
