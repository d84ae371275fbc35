//! Citizens' questions: threads of entries.

use super::ids::{AccountId, EntryId, PersonId, QuestionId};
use chrono::{DateTime, NaiveDate, Utc};

/// What happened in an entry, with what belongs to that kind alone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EntryKind {
    /// From the citizen.
    Incoming,
    /// "We have seen it and come back", with the promised day.
    HoldingReply {
        return_on: Option<NaiveDate>,
    },
    Answer,
    /// Sent by the platform's machinery; never stops a clock.
    AutomaticReply,
    /// Sent on to a colleague; `to` is a person's name or an address.
    Forwarded {
        to: String,
        wanted_by: Option<DateTime<Utc>>,
    },
    /// The colleague's answer.
    Returned,
    NoAnswerNeeded {
        reason: Option<String>,
    },
    Moderated {
        reason: Option<String>,
    },
    Reopened,
    Note,
}

impl EntryKind {
    /// The word used in files and in the store.
    pub fn code(&self) -> &'static str {
        match self {
            EntryKind::Incoming => "incoming",
            EntryKind::HoldingReply { .. } => "holding_reply",
            EntryKind::Answer => "answer",
            EntryKind::AutomaticReply => "automatic_reply",
            EntryKind::Forwarded { .. } => "forwarded",
            EntryKind::Returned => "returned",
            EntryKind::NoAnswerNeeded { .. } => "no_answer_needed",
            EntryKind::Moderated { .. } => "moderated",
            EntryKind::Reopened => "reopened",
            EntryKind::Note => "note",
        }
    }

    /// Whether the entry ends a cycle: an answer, no answer needed, moderated.
    pub fn ends_cycle(&self) -> bool {
        matches!(
            self,
            EntryKind::Answer | EntryKind::NoAnswerNeeded { .. } | EntryKind::Moderated { .. }
        )
    }
}

/// A clock as it stood when it was stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FrozenClock {
    pub starts: Option<DateTime<Utc>>,
    pub due: Option<DateTime<Utc>>,
}

/// One entry of a thread, before it has a number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EntryDetails {
    pub kind: EntryKind,
    /// When it happened, in whole seconds.
    pub at: DateTime<Utc>,
    /// The person of ours who wrote it; for incoming entries none.
    pub by: Option<PersonId>,
    pub text: Option<String>,
}

/// A stored entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    pub id: EntryId,
    pub details: EntryDetails,
    /// The first-response clock that this entry stopped.
    pub stopped_response: Option<FrozenClock>,
    /// The return promise's due moment, where this entry ended it.
    pub stopped_promise: Option<DateTime<Utc>>,
}

/// A question without its entries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestionDetails {
    /// Stable text key, unique among questions.
    pub key: String,
    pub account: AccountId,
    /// The citizen's name as the platform shows it.
    pub author: Option<String>,
    pub link: Option<String>,
    pub assigned: Option<PersonId>,
    /// The question's own response hours instead of the account's.
    pub response_hours: Option<u16>,
    /// Came in as history: no clocks, not counted.
    pub history: bool,
}

/// A stored question with its thread, ordered by time, then by number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    pub id: QuestionId,
    /// Rises with every change to the question or its thread.
    pub version: i64,
    pub details: QuestionDetails,
    pub entries: Vec<Entry>,
}
