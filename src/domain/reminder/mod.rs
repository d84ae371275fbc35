//! What is due, and when it is told.
//!
//! [`Outlook`] derives every reminder of a [`Snapshot`] in one pass, with the next moment at which
//! the answer can change; [`announcements`] decides which of them the desktop shows now.

mod announced;
mod announcement;
mod checks;
mod closing_ahead;
mod gaps;
mod key;
mod kind;
mod mark;
mod office_time;
mod outlook;
mod questions;
mod reopening;
mod snooze;
#[cfg(test)]
mod tests;
mod thresholds;
mod told;

pub use announced::Announced;
pub use announcement::{Announcement, announcements, next_announcement};
pub use key::{ReminderKey, Stage};
pub use kind::{ReminderKind, Severity};
pub use mark::ReminderMark;
pub use outlook::{Outlook, Snapshot, next_change, reminders};
pub use snooze::{Snooze, SnoozeUntil, snooze_options};
pub use thresholds::ReminderTimes;
pub use told::{About, Reminder, grouped};
