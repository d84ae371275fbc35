//! A question's life: what a thread of entries amounts to.
//!
//! An answer, no answer needed and moderated each end a cycle; the first incoming entry after that,
//! or a reopening by hand, starts a new one. The state is derived from the entries, never stored.

use super::ids::EntryId;
use super::question::{Entry, EntryKind, FrozenClock};
use chrono::{DateTime, NaiveDate, Utc};

/// The state shown for a question; the first that applies, in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum QuestionState {
    Moderated,
    NoAnswerNeeded,
    Answered,
    WaitingForColleague,
    HoldingReplySent,
    New,
}

impl QuestionState {
    /// Whether something is still to be done about the question.
    pub fn is_open(self) -> bool {
        self >= QuestionState::WaitingForColleague
    }

    /// The word used on the command line.
    pub fn code(self) -> &'static str {
        match self {
            QuestionState::Moderated => "moderated",
            QuestionState::NoAnswerNeeded => "no_answer_needed",
            QuestionState::Answered => "answered",
            QuestionState::WaitingForColleague => "waiting_for_colleague",
            QuestionState::HoldingReplySent => "holding_reply_sent",
            QuestionState::New => "new",
        }
    }
}

/// The first-response clock was stopped: when, by which entry, and how the clock stood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FirstResponse {
    pub at: DateTime<Utc>,
    pub entry: EntryId,
    pub frozen: Option<FrozenClock>,
}

/// A day the citizen was promised an answer by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReturnPromise {
    pub sent_at: DateTime<Utc>,
    pub return_on: Option<NaiveDate>,
}

/// A colleague was asked and has not answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Waiting {
    pub to: String,
    pub since: DateTime<Utc>,
    /// When the answer is wanted; none: within one working day.
    pub wanted_by: Option<DateTime<Utc>>,
}

/// One round of question and answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cycle {
    /// The first incoming entry's moment, or the reopening's.
    pub started_at: DateTime<Utc>,
    pub first_response: Option<FirstResponse>,
    /// The latest holding reply's promise.
    pub promise: Option<ReturnPromise>,
    pub waiting: Option<Waiting>,
    pub ended_at: Option<DateTime<Utc>>,
}

/// What a thread amounts to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThreadStatus {
    pub state: QuestionState,
    /// Every cycle in order; the last one is open if it has no end.
    pub cycles: Vec<Cycle>,
}

impl ThreadStatus {
    /// The cycle that has not ended.
    pub fn open_cycle(&self) -> Option<&Cycle> {
        self.cycles.last().filter(|cycle| cycle.ended_at.is_none())
    }
}

/// Derives the status of a thread. `entries` are ordered by time, then by number.
pub fn status_of(entries: &[Entry]) -> ThreadStatus {
    let mut cycles: Vec<Cycle> = Vec::new();
    let mut ended_as: Option<QuestionState> = None;
    for entry in entries {
        let at = entry.details.at;
        let open = cycles.last_mut().filter(|cycle| cycle.ended_at.is_none());
        match (&entry.details.kind, open) {
            (EntryKind::Incoming | EntryKind::Reopened, None) => {
                ended_as = None;
                cycles.push(Cycle {
                    started_at: at,
                    first_response: None,
                    promise: None,
                    waiting: None,
                    ended_at: None,
                });
            }
            (EntryKind::HoldingReply { return_on }, Some(cycle)) => {
                cycle.promise = Some(ReturnPromise {
                    sent_at: at,
                    return_on: *return_on,
                });
                stop_response(cycle, entry);
            }
            (EntryKind::Forwarded { to, wanted_by }, Some(cycle)) => {
                cycle.waiting = Some(Waiting {
                    to: to.clone(),
                    since: at,
                    wanted_by: *wanted_by,
                });
            }
            (EntryKind::Returned, Some(cycle)) => cycle.waiting = None,
            (kind, open) if kind.ends_cycle() => {
                if let Some(cycle) = open {
                    stop_response(cycle, entry);
                    cycle.ended_at = Some(at);
                }
                let ending = match kind {
                    EntryKind::Moderated { .. } => QuestionState::Moderated,
                    EntryKind::NoAnswerNeeded { .. } => QuestionState::NoAnswerNeeded,
                    _ => QuestionState::Answered,
                };
                ended_as = Some(ended_as.map_or(ending, |before| before.min(ending)));
            }
            _ => {}
        }
    }
    let open_state = match cycles.last() {
        Some(Cycle {
            waiting: Some(_), ..
        }) => QuestionState::WaitingForColleague,
        Some(Cycle {
            promise: Some(_), ..
        }) => QuestionState::HoldingReplySent,
        _ => QuestionState::New,
    };
    ThreadStatus {
        state: ended_as.unwrap_or(open_state),
        cycles,
    }
}

fn stop_response(cycle: &mut Cycle, entry: &Entry) {
    cycle.first_response.get_or_insert(FirstResponse {
        at: entry.details.at,
        entry: entry.id,
        frozen: entry.stopped_response,
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::question::EntryDetails;
    use chrono::TimeZone;

    fn thread(kinds: &[EntryKind]) -> Vec<Entry> {
        let start = Utc.with_ymd_and_hms(2026, 12, 21, 8, 0, 0).unwrap();
        let entry = |(number, kind): (i64, &EntryKind)| Entry {
            id: EntryId(number),
            details: EntryDetails {
                kind: kind.clone(),
                at: start + chrono::TimeDelta::hours(number),
                by: None,
                text: None,
            },
            stopped_response: None,
            stopped_promise: None,
        };
        (0..).zip(kinds).map(entry).collect()
    }

    fn forwarded() -> EntryKind {
        EntryKind::Forwarded {
            to: "gata@example.org".to_owned(),
            wanted_by: None,
        }
    }

    fn holding_reply() -> EntryKind {
        EntryKind::HoldingReply { return_on: None }
    }

    #[test]
    fn a_further_incoming_entry_changes_nothing() {
        let status = status_of(&thread(&[EntryKind::Incoming, EntryKind::Incoming]));
        assert_eq!(status.state, QuestionState::New);
        assert_eq!(status.cycles.len(), 1);
        assert_eq!(
            status.cycles[0].started_at.to_rfc3339(),
            "2026-12-21T08:00:00+00:00"
        );
    }

    #[test]
    fn an_automatic_reply_never_stops_the_clock() {
        let status = status_of(&thread(&[EntryKind::Incoming, EntryKind::AutomaticReply]));
        assert_eq!(status.open_cycle().and_then(|c| c.first_response), None);
    }

    #[test]
    fn a_holding_reply_stops_the_first_response_and_starts_a_promise() {
        let status = status_of(&thread(&[
            EntryKind::Incoming,
            holding_reply(),
            holding_reply(),
        ]));
        assert_eq!(status.state, QuestionState::HoldingReplySent);
        let cycle = status.open_cycle().unwrap();
        assert_eq!(cycle.first_response.map(|r| r.entry), Some(EntryId(1)));
        assert_eq!(
            cycle.promise.map(|p| p.sent_at.to_rfc3339()),
            Some("2026-12-21T10:00:00+00:00".to_owned())
        );
    }

    #[test]
    fn waiting_for_a_colleague_ends_with_the_return() {
        let asked = thread(&[EntryKind::Incoming, holding_reply(), forwarded()]);
        assert_eq!(status_of(&asked).state, QuestionState::WaitingForColleague);
        let returned = thread(&[
            EntryKind::Incoming,
            holding_reply(),
            forwarded(),
            EntryKind::Returned,
        ]);
        assert_eq!(status_of(&returned).state, QuestionState::HoldingReplySent);
    }

    #[test]
    fn the_first_incoming_after_an_answer_starts_a_new_cycle() {
        let status = status_of(&thread(&[
            EntryKind::Incoming,
            forwarded(),
            EntryKind::Answer,
            EntryKind::Incoming,
        ]));
        assert_eq!(status.state, QuestionState::New);
        assert_eq!(status.cycles.len(), 2);
    }

    #[test]
    fn moderated_wins_over_no_answer_needed_over_answered() {
        let moderated = EntryKind::Moderated { reason: None };
        let needless = EntryKind::NoAnswerNeeded { reason: None };
        let state = |kinds: &[EntryKind]| status_of(&thread(kinds)).state;
        assert_eq!(
            state(&[EntryKind::Incoming, EntryKind::Answer, moderated.clone()]),
            QuestionState::Moderated
        );
        assert_eq!(
            state(&[EntryKind::Incoming, needless.clone(), EntryKind::Answer]),
            QuestionState::NoAnswerNeeded
        );
        assert_eq!(
            state(&[EntryKind::Incoming, moderated, EntryKind::Reopened]),
            QuestionState::New
        );
    }
}
