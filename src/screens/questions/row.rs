//! One line of the list, in words: made when the list is loaded, so that drawing only paints.

use super::due_words::{self, DueWords};
use crate::domain::ids::{PersonId, QuestionId};
use crate::domain::thread::QuestionState;
use crate::screens::deadline_words::unwatched_words;
use crate::screens::desk::Desk;
use crate::store::QuestionRow;
use crate::t;
use crate::widgets::chip::ChipKind;

/// What stands to the right of a row's first line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Something is still to be done.
    Chip(ChipKind),
    /// Finished.
    Done,
}

/// A row ready to be painted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowWords {
    pub id: QuestionId,
    pub account: String,
    pub mark: Mark,
    pub due: String,
    /// "Facebook · Birgitta: Hej! …"
    pub line: String,
    /// What a screen reader says of the whole row.
    pub name: String,
    pub assigned: Option<PersonId>,
    /// "Ingen bevakar då"
    pub unwatched: Option<String>,
}

/// The words of a row.
pub fn words(desk: &Desk, row: &QuestionRow) -> RowWords {
    let language = desk.language;
    let account = desk
        .workspace
        .account(row.account)
        .map(|account| &account.details);
    let (name, channel) = account.map_or(("", ""), |account| {
        (account.name.as_str(), account.channel.name(desk.language))
    });
    let (mark, due, spoken) = match desk.item(row.id).filter(|_| row.state.is_open()) {
        Some(item) => {
            let DueWords {
                kind,
                short,
                spoken,
                ..
            } = due_words::of_item(desk, item, row.forwarded_to.as_deref());
            (Mark::Chip(kind), short, spoken)
        }
        None => finished(desk, row),
    };
    let author = row
        .author
        .clone()
        .unwrap_or_else(|| t!(language, "questions-unknown-author"));
    let excerpt = if row.excerpt.is_empty() {
        t!(language, "questions-no-text")
    } else {
        row.excerpt.clone()
    };
    let draft = if row.drafts.contains(&desk.me) {
        t!(language, "questions-draft-mark")
    } else {
        String::new()
    };
    let unwatched = unwatched_words(desk, row.id).filter(|_| row.state.is_open());
    let spoken = match &unwatched {
        Some(unwatched) => format!("{spoken}, {unwatched}"),
        None => spoken,
    };
    let beginning: String = excerpt.chars().take(60).collect();
    RowWords {
        id: row.id,
        name: format!("{name}, {channel}, {spoken}, {draft}{author}: {beginning}"),
        line: format!("{channel} · {draft}{author}: {excerpt}"),
        account: name.to_owned(),
        mark,
        due,
        assigned: row.assigned,
        unwatched,
    }
}

fn finished(desk: &Desk, row: &QuestionRow) -> (Mark, String, String) {
    let language = desk.language;
    let now = desk.civil(desk.now);
    let at = row.answered_at.or(row.received).map(|at| desk.civil(at));
    let short = at
        .map(|at| due_words::short(language, at, now))
        .unwrap_or_default();
    let when = at
        .map(|at| due_words::spoken_day_time(language, at, now))
        .unwrap_or_default();
    let spoken = match row.state {
        QuestionState::NoAnswerNeeded => t!(language, "questions-spoken-needless", when = when),
        QuestionState::Moderated => t!(language, "questions-spoken-moderated", when = when),
        _ => t!(language, "questions-spoken-answered", when = when),
    };
    (Mark::Done, short, spoken)
}
