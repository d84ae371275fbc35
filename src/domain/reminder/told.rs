//! A reminder.

use super::key::{ReminderKey, Stage};
use super::kind::{ReminderKind, Severity};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::{ClosingLevel, ClosingStep};
use crate::domain::due_day::UnwatchedDue;
use crate::domain::ids::{AccountId, QuestionId};
use chrono::{DateTime, NaiveDate, Utc};

/// Something that is due, or will be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reminder {
    pub key: ReminderKey,
    pub kind: ReminderKind,
    pub stage: Stage,
    pub severity: Severity,
    /// By when it is to be done.
    pub due: DateTime<Utc>,
    pub account: AccountId,
    pub about: About,
    /// The same for reminders that can be told in one breath: one step of several accounts, or several
    /// questions on one account.
    pub group: String,
    /// With this stage something has become overdue: it waits for no other notification.
    pub became_overdue: bool,
    /// It stands on the screen only: another reminder speaks for it.
    pub quiet: bool,
}

/// What a reminder is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum About {
    Question {
        question: QuestionId,
        /// The day that nobody watches, where it falls due on one.
        unwatched: Option<UnwatchedDue>,
    },
    /// The account was looked at so many times too few today.
    Checks { made: u16, missing: u16 },
    /// Working days that nobody covers, those that are not over; never empty.
    Gap { days: Vec<NaiveDate> },
    Closing {
        run: DateSpan,
        /// None where the run has gone.
        level: Option<ClosingLevel>,
        step: ClosingStep,
        /// The automatic reply is to be turned on or off at the same time.
        auto_reply: bool,
        /// Somebody decided to keep comments open.
        kept_open: bool,
    },
}

impl Reminder {
    /// The question it is about, if it is about one.
    pub fn question(&self) -> Option<QuestionId> {
        match self.about {
            About::Question { question, .. } => Some(question),
            _ => None,
        }
    }

    /// Whether it is told in the account's opening hours only: all but closings that press.
    pub(super) fn waits_for_opening(&self) -> bool {
        let left_on = matches!(
            self.about,
            About::Closing {
                step: ClosingStep::AutoReplyOff,
                ..
            }
        );
        !self.kind.is_closing() || self.stage == Stage::Ahead || left_on
    }
}

/// The reminders that can be told in one breath together, in the order of the first of each.
pub fn grouped<'r>(reminders: impl IntoIterator<Item = &'r Reminder>) -> Vec<Vec<&'r Reminder>> {
    let mut groups: Vec<Vec<&Reminder>> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for reminder in reminders {
        let place = *places
            .entry(reminder.group.as_str())
            .or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(reminder),
            None => groups.push(vec![reminder]),
        }
    }
    groups
}
