//! What happened to a question, latest first, a few short lines of it.

use super::detail_view::SavedDraft;
use crate::domain::operation::{OperationAction, OperationKind};
use crate::domain::question::{EntryKind, Question};
use crate::screens::desk::Desk;
use crate::store::TimelineEvent;
use crate::t;
use crate::text::{dates, operations};
use chrono::{DateTime, Utc};

/// So many events are shown; the rest is in the history.
const SHOWN: usize = 5;

/// One line of the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EventWords {
    pub when: String,
    pub what: String,
}

/// The latest events in words: the draft, what was logged, and the receipt.
pub fn event_words(
    desk: &Desk,
    question: &Question,
    events: &[TimelineEvent],
    draft: Option<&SavedDraft>,
) -> Vec<EventWords> {
    let language = desk.language;
    let mut lines: Vec<(DateTime<Utc>, String)> = events
        .iter()
        .map(|event| (event.at, what(desk, event)))
        .collect();
    if let Some(entry) = question
        .entries
        .first()
        .filter(|entry| entry.details.kind == EntryKind::Incoming)
    {
        let author = question
            .details
            .author
            .clone()
            .unwrap_or_else(|| t!(language, "questions-unknown-author"));
        lines.push((
            entry.details.at,
            t!(language, "questions-event-received", author = author),
        ));
    }
    if let Some(draft) = draft {
        lines.push((draft.saved_at, t!(language, "questions-event-draft")));
    }
    // What happened in the same second stays in the order in which it was logged.
    lines.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    lines
        .into_iter()
        .take(SHOWN)
        .map(|(at, what)| EventWords {
            when: when(desk, at),
            what,
        })
        .collect()
}

/// "idag 09:40", "fre 18 11:20", "18 nov 11:20".
fn when(desk: &Desk, at: DateTime<Utc>) -> String {
    use chrono::Datelike;
    let language = desk.language;
    let at = desk.civil(at);
    let day = match (at.date() - desk.today()).num_days() {
        -1..=0 => dates::relative_day(language, at.date(), desk.today()),
        -20..=-2 => format!("{} {}", dates::short_weekday(language, at.date()), at.day()),
        _ => dates::day_and_month(language, at.date(), desk.today()),
    };
    format!("{day} {}", dates::time_of_day(at.time()))
}

fn what(desk: &Desk, event: &TimelineEvent) -> String {
    let language = desk.language;
    let done = short(desk, event);
    match event.action {
        OperationAction::Do => done,
        OperationAction::Undo => t!(language, "toast-undone", what = done),
        OperationAction::Redo => t!(language, "toast-redone", what = done),
    }
}

fn short(desk: &Desk, event: &TimelineEvent) -> String {
    let language = desk.language;
    let name = event
        .actor
        .map(|actor| desk.person_name(actor))
        .filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| event.actor_name.clone());
    let who = name
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_owned();
    if who.is_empty() {
        return operations::kind_name(language, event.kind);
    }
    let to = event.subject.to.clone().unwrap_or_default();
    match event.kind {
        OperationKind::RegisterQuestion => t!(language, "questions-event-registered", who = who),
        OperationKind::Answer => t!(language, "questions-event-answered", who = who),
        OperationKind::HoldingReply => t!(language, "questions-event-holding", who = who),
        OperationKind::Forward => t!(language, "questions-event-forwarded", who = who, to = to),
        OperationKind::Chase => t!(language, "questions-event-chased", who = who, to = to),
        OperationKind::Assign => match event
            .subject
            .person
            .as_deref()
            .filter(|person| *person != name)
        {
            Some(person) => t!(
                language,
                "questions-event-assigned",
                who = who,
                person = person.to_owned()
            ),
            None if event.subject.person.is_some() => {
                t!(language, "questions-event-took", who = who)
            }
            None => format!("{}: {who}", operations::kind_name(language, event.kind)),
        },
        kind => format!("{}: {who}", operations::kind_name(language, kind)),
    }
}
