//! The entries of a thread in words, long ones folded.

use crate::domain::ids::{EntryId, PersonId};
use crate::domain::question::{Entry, EntryKind, Question};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use chrono::NaiveDate;

/// A text is folded past so many lines, or so many characters.
const FOLDED_LINES: usize = 12;
const FOLDED_CHARS: usize = 1_000;

/// Where an entry comes from, which decides how it is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    Citizen,
    /// Sent to the citizen.
    Us,
    /// Among ourselves: forwarded, returned, notes.
    Inside,
}

/// One entry of the thread.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EntryWords {
    pub id: EntryId,
    pub by: Option<PersonId>,
    pub origin: Origin,
    /// What it is: "Mellansvar", "Vidarebefordrad till Gatuenheten".
    pub what: String,
    /// When, and by whom.
    pub when_and_who: String,
    pub text: Option<String>,
    /// The beginning of a text that is too long to stand there whole.
    pub folded: Option<String>,
}

/// An entry in words.
pub fn entry_words(desk: &Desk, question: &Question, entry: &Entry) -> EntryWords {
    let details = &entry.details;
    let at = dates::short_date_time(desk.language, desk.civil(details.at), desk.today());
    let who = match &details.kind {
        EntryKind::Incoming => question.details.author.clone().unwrap_or_default(),
        _ => details
            .by
            .map(|by| desk.person_name(by))
            .unwrap_or_default(),
    };
    let text = details
        .text
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(without_turning);
    EntryWords {
        id: entry.id,
        by: details.by,
        origin: origin(&details.kind),
        what: what(desk, &details.kind),
        when_and_who: if who.is_empty() {
            at
        } else {
            format!("{at} · {who}")
        },
        folded: text.as_deref().and_then(folded),
        text,
    }
}

fn origin(kind: &EntryKind) -> Origin {
    match kind {
        EntryKind::Incoming => Origin::Citizen,
        EntryKind::HoldingReply { .. } | EntryKind::Answer | EntryKind::AutomaticReply => {
            Origin::Us
        }
        _ => Origin::Inside,
    }
}

fn what(desk: &Desk, kind: &EntryKind) -> String {
    let language = desk.language;
    let day = |day: NaiveDate| dates::short_date(language, day, desk.today());
    match kind {
        EntryKind::Incoming => t!(language, "questions-entry-incoming"),
        EntryKind::HoldingReply {
            return_on: Some(on),
        } => {
            t!(language, "questions-entry-holding-until", when = day(*on))
        }
        EntryKind::HoldingReply { return_on: None } => t!(language, "questions-entry-holding"),
        EntryKind::Answer => t!(language, "questions-entry-answer"),
        EntryKind::AutomaticReply => t!(language, "questions-entry-automatic"),
        EntryKind::Forwarded { to, .. } => {
            t!(language, "questions-entry-forwarded", to = to.clone())
        }
        EntryKind::Returned => t!(language, "questions-entry-returned"),
        EntryKind::NoAnswerNeeded {
            reason: Some(reason),
        } => {
            t!(
                language,
                "questions-entry-needless-because",
                reason = reason.clone()
            )
        }
        EntryKind::NoAnswerNeeded { reason: None } => t!(language, "questions-entry-needless"),
        EntryKind::Moderated {
            reason: Some(reason),
        } => {
            format!("{}: {reason}", t!(language, "questions-entry-moderated"))
        }
        EntryKind::Moderated { reason: None } => t!(language, "questions-entry-moderated"),
        EntryKind::Reopened => t!(language, "questions-entry-reopened"),
        EntryKind::Note => t!(language, "questions-entry-note"),
    }
}

/// Signs that turn the direction of everything after them stay out of the window.
fn without_turning(text: &str) -> String {
    text.chars()
        .filter(|sign| !matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

/// The beginning of a long text, cut between words; none for one that is short enough.
fn folded(text: &str) -> Option<String> {
    let line_end = text
        .match_indices('\n')
        .nth(FOLDED_LINES - 1)
        .map(|(at, _)| at);
    let char_end = text.char_indices().nth(FOLDED_CHARS).map(|(at, _)| at);
    let beginning = match (line_end, char_end) {
        (Some(line), Some(sign)) if line <= sign => &text[..line],
        (Some(line), None) => &text[..line],
        (_, Some(sign)) => whole_words(&text[..sign]),
        (None, None) => return None,
    };
    Some(format!("{} …", beginning.trim_end()))
}

/// Without the last word, which may be cut; a run without spaces stays as it is.
fn whole_words(text: &str) -> &str {
    let space = text.rfind(char::is_whitespace);
    &text[..space
        .filter(|at| text.len() - at < 80)
        .unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_40000_characters_is_folded_between_words() {
        let text = "Varför är simhallen stängd? ".repeat(1_500);
        let beginning = folded(&text).unwrap();
        assert!(
            beginning.chars().count() <= FOLDED_CHARS + 2,
            "{}",
            beginning.len()
        );
        assert!(beginning.ends_with(" …"));
        let emoji = "😡".repeat(40_000);
        assert_eq!(folded(&emoji).unwrap().chars().count(), FOLDED_CHARS + 2);
    }

    #[test]
    fn many_short_lines_are_folded_too_and_a_short_text_is_not() {
        assert_eq!(
            folded(&"rad\n".repeat(40)).unwrap().lines().count(),
            FOLDED_LINES
        );
        assert_eq!(folded("Hej!\nNär öppnar ni?"), None);
    }

    #[test]
    fn a_text_cannot_turn_the_window_round() {
        assert_eq!(without_turning("a\u{202E}b متى c"), "ab متى c");
    }
}
