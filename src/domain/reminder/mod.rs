//! What is due, and when it is told.

mod mark;
mod thresholds;

pub use mark::ReminderMark;
pub use thresholds::ReminderTimes;
