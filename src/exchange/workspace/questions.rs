//! Questions and their threads as they stand in a workspace file.

use super::error::WorkspaceError;
use super::names::{Keys, KeysSeen, Names};
use super::object::{Object, list};
use super::place::{Place, Record};
use super::read::Result;
use super::values;
use crate::domain::ids::{EntryId, QuestionId};
use crate::domain::question::{Entry, EntryDetails, EntryKind, Question, QuestionDetails};
use chrono::{DateTime, Offset, SecondsFormat, Utc};
use chrono_tz::Tz;

/// The kinds of entries, each still without what belongs to it.
#[derive(Clone, Copy, PartialEq)]
enum Word {
    Incoming,
    HoldingReply,
    Answer,
    AutomaticReply,
    Forwarded,
    Returned,
    NoAnswerNeeded,
    Moderated,
    Reopened,
    Note,
}

const WORDS: [(&str, Word); 10] = [
    ("incoming", Word::Incoming),
    ("holding_reply", Word::HoldingReply),
    ("answer", Word::Answer),
    ("automatic_reply", Word::AutomaticReply),
    ("forwarded", Word::Forwarded),
    ("returned", Word::Returned),
    ("no_answer_needed", Word::NoAnswerNeeded),
    ("moderated", Word::Moderated),
    ("reopened", Word::Reopened),
    ("note", Word::Note),
];

pub(super) fn question(place: Place<'_>, names: &Names, keys: &mut KeysSeen) -> Result<Question> {
    let record = place.record(&[
        "key",
        "account",
        "author",
        "link",
        "assigned",
        "response_hours",
        "history",
        "entries",
    ])?;
    let details = QuestionDetails {
        key: keys.add(&record)?,
        account: record.required("account", |place| names.account(place))?,
        author: record.optional_text("author")?,
        link: record.optional_text("link")?,
        assigned: record.optional("assigned", |place| names.person(place))?,
        response_hours: record.optional("response_hours", |place| place.whole_number(1, 2000))?,
        history: record
            .optional("history", values::truth)?
            .unwrap_or_default(),
    };
    let entries = record
        .optional("entries", |list| list.each(|row| entry(row, names)))?
        .unwrap_or_default();
    Ok(Question {
        id: QuestionId(place.number()),
        version: 0,
        details,
        entries,
    })
}

fn entry(place: Place<'_>, names: &Names) -> Result<Entry> {
    let record = place.record(&[
        "kind",
        "at",
        "by",
        "text",
        "to",
        "wanted_by",
        "return_on",
        "reason",
    ])?;
    let word = record.required("kind", |place| place.word(&WORDS))?;
    let mut text = record.optional_text("text")?;
    let kind = match word {
        Word::Incoming => EntryKind::Incoming,
        Word::HoldingReply => EntryKind::HoldingReply {
            return_on: record.optional("return_on", values::date)?,
        },
        Word::Answer => EntryKind::Answer,
        Word::AutomaticReply => EntryKind::AutomaticReply,
        Word::Forwarded => EntryKind::Forwarded {
            to: record.optional_text("to")?.unwrap_or_default(),
            wanted_by: record.optional("wanted_by", values::moment)?,
        },
        Word::Returned => EntryKind::Returned,
        Word::NoAnswerNeeded => EntryKind::NoAnswerNeeded {
            reason: record.optional_text("reason")?,
        },
        Word::Moderated => EntryKind::Moderated {
            reason: record.optional_text("reason")?,
        },
        Word::Reopened => {
            // A reopening keeps its reason as its text.
            text = text.or(record.optional_text("reason")?);
            EntryKind::Reopened
        }
        Word::Note => EntryKind::Note,
    };
    refuse_what_belongs_elsewhere(&record, word)?;
    let details = EntryDetails {
        kind,
        at: record.required("at", values::moment)?,
        by: record.optional("by", |place| names.person(place))?,
        text,
    };
    Ok(Entry {
        id: EntryId(place.number()),
        details,
        stopped_response: None,
        stopped_promise: None,
    })
}

/// What could not be kept is refused by name, never dropped in silence.
fn refuse_what_belongs_elsewhere(record: &Record<'_>, word: Word) -> Result<()> {
    let homes: [(&'static str, &[Word]); 4] = [
        ("to", &[Word::Forwarded]),
        ("wanted_by", &[Word::Forwarded]),
        ("return_on", &[Word::HoldingReply]),
        (
            "reason",
            &[Word::NoAnswerNeeded, Word::Moderated, Word::Reopened],
        ),
    ];
    for (key, kinds) in homes {
        let stands_here = record
            .optional(key, |place| Ok(!place.is_empty_text()))?
            .unwrap_or_default();
        if stands_here && !kinds.contains(&word) {
            return Err(WorkspaceError::NotForKind {
                place: record.path().to_string(),
                key,
                kind: record.required("kind", values::text)?,
            });
        }
    }
    Ok(())
}

pub(super) fn write_question(question: &Question, keys: &Keys<'_>, zone: Tz) -> Object {
    let details = &question.details;
    Object::new()
        .with("key", details.key.as_str())
        .with("account", keys.account(details.account))
        .with_some("author", details.author.clone())
        .with_some("link", details.link.clone())
        .with_some("assigned", details.assigned.and_then(|id| keys.person(id)))
        .with_some("response_hours", details.response_hours)
        .with_some("history", Some(true).filter(|_| details.history))
        .with(
            "entries",
            list(&question.entries, |entry| {
                write_entry(&entry.details, keys, zone)
            }),
        )
}

fn write_entry(entry: &EntryDetails, keys: &Keys<'_>, zone: Tz) -> Object {
    let moment = |at| written(at, zone);
    let object = Object::new()
        .with("kind", entry.kind.code())
        .with("at", moment(entry.at))
        .with_some("by", entry.by.and_then(|id| keys.person(id)))
        .with_some("text", entry.text.clone());
    match &entry.kind {
        EntryKind::Forwarded { to, wanted_by } => {
            let to = Some(to.as_str()).filter(|to| !to.is_empty());
            object
                .with_some("to", to)
                .with_some("wanted_by", wanted_by.map(moment))
        }
        EntryKind::HoldingReply { return_on } => object.with_shown("return_on", *return_on),
        EntryKind::NoAnswerNeeded { reason } | EntryKind::Moderated { reason } => {
            object.with_some("reason", reason.clone())
        }
        EntryKind::Incoming
        | EntryKind::Answer
        | EntryKind::AutomaticReply
        | EntryKind::Returned
        | EntryKind::Reopened
        | EntryKind::Note => object,
    }
}

/// A moment in the zone. Offsets of the 19th century have seconds, which RFC 3339 cannot say: those
/// moments are written in UTC.
pub(super) fn written(at: DateTime<Utc>, zone: Tz) -> String {
    let local = at.with_timezone(&zone);
    let offset_in_seconds = local.offset().fix().local_minus_utc();
    if offset_in_seconds % 60 == 0 {
        local.to_rfc3339_opts(SecondsFormat::Secs, false)
    } else {
        at.to_rfc3339_opts(SecondsFormat::Secs, false)
    }
}
