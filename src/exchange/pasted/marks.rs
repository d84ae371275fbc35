//! The platforms' own words around a comment: "Gilla", "Svara", "3 tim", "Visa 3 svar".

use crate::domain::received_time::parse_received_time;
use chrono::NaiveDateTime;

/// What a platform writes around a comment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Mark {
    Time,
    Like,
    Reply,
    Share,
    Edited,
    Badge,
    Follow,
    Translate,
    ShowReplies,
    /// Says nothing by itself.
    More,
    Handle,
    Picture,
    /// A number: says nothing by itself.
    Other,
}

impl Mark {
    pub(super) fn is_evidence(self) -> bool {
        !matches!(self, Mark::Other | Mark::More)
    }
}

/// What a line is made of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum LineMarks {
    Blank,
    /// A number alone.
    Count,
    /// Nothing but marks.
    Marks {
        seen: Vec<Mark>,
        time: Option<NaiveDateTime>,
    },
    /// Somebody's words.
    Words,
}

/// The longest line that can be nothing but marks, in bytes.
const LONGEST: usize = 160;

/// Longer phrases stand before those they begin with.
const PHRASES: [(&str, Mark); 61] = [
    ("gilla inte", Mark::Like),
    ("gilla-markeringar", Mark::Like),
    ("gilla-markering", Mark::Like),
    ("gilla", Mark::Like),
    ("dislike", Mark::Like),
    ("likes", Mark::Like),
    ("like", Mark::Like),
    ("svara", Mark::Reply),
    ("reply", Mark::Reply),
    ("kommentera", Mark::Share),
    ("comment", Mark::Share),
    ("dela", Mark::Share),
    ("share", Mark::Share),
    ("skicka", Mark::Share),
    ("send", Mark::Share),
    ("repostar", Mark::Share),
    ("reposta", Mark::Share),
    ("repost", Mark::Share),
    ("(redigerad)", Mark::Edited),
    ("redigerad", Mark::Edited),
    ("redigerat", Mark::Edited),
    ("(edited)", Mark::Edited),
    ("edited", Mark::Edited),
    ("toppfan", Mark::Badge),
    ("top fan", Mark::Badge),
    ("stigande fan", Mark::Badge),
    ("rising fan", Mark::Badge),
    ("toppbidragsgivare", Mark::Badge),
    ("top contributor", Mark::Badge),
    ("värdefull bidragsgivare", Mark::Badge),
    ("valued commenter", Mark::Badge),
    ("verifierat konto", Mark::Badge),
    ("verifierad", Mark::Badge),
    ("verified account", Mark::Badge),
    ("verified", Mark::Badge),
    ("författare", Mark::Badge),
    ("author", Mark::Badge),
    ("följer", Mark::Follow),
    ("följ", Mark::Follow),
    ("following", Mark::Follow),
    ("follow", Mark::Follow),
    ("visa översättning", Mark::Translate),
    ("se översättning", Mark::Translate),
    ("översätt till svenska", Mark::Translate),
    ("see translation", Mark::Translate),
    ("translate to swedish", Mark::Translate),
    ("visa svar", Mark::ShowReplies),
    ("visa alla svar", Mark::ShowReplies),
    ("visa fler svar", Mark::ShowReplies),
    ("visa tidigare svar", Mark::ShowReplies),
    ("dölj svar", Mark::ShowReplies),
    ("dölj alla svar", Mark::ShowReplies),
    ("view replies", Mark::ShowReplies),
    ("view all replies", Mark::ShowReplies),
    ("view more replies", Mark::ShowReplies),
    ("hide replies", Mark::ShowReplies),
    ("hide all replies", Mark::ShowReplies),
    ("dölj", Mark::More),
    ("hide", Mark::More),
    ("delas med: offentligt", Mark::More),
    ("shared with public", Mark::More),
];

/// Says what a line is made of.
pub(super) fn marks_of_line(line: &str, now: NaiveDateTime) -> LineMarks {
    let lower = line.to_lowercase();
    let mut rest = past_separators(&lower);
    if rest.is_empty() {
        return LineMarks::Blank;
    }
    if rest.len() > LONGEST {
        return LineMarks::Words;
    }
    if rest.chars().all(|c| c.is_ascii_digit()) {
        return LineMarks::Count;
    }
    let mut seen = Vec::new();
    let mut time = None;
    while !rest.is_empty() {
        let (mark, taken) = if let Some((length, moment)) = time_at_start(rest, now) {
            // Two times on one line: somebody writes about hours.
            if time.replace(moment).is_some() {
                return LineMarks::Words;
            }
            (Mark::Time, length)
        } else if let Some(length) = replies_at_start(rest) {
            (Mark::ShowReplies, length)
        } else if let Some(found) = phrase_at_start(rest) {
            found
        } else if let Some(length) = count_at_start(rest) {
            (Mark::Other, length)
        } else {
            return LineMarks::Words;
        };
        seen.push(mark);
        rest = past_separators(&rest[taken..]);
    }
    if seen.iter().all(|mark| *mark == Mark::Other) {
        return LineMarks::Words;
    }
    LineMarks::Marks { seen, time }
}

fn past_separators(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '·' | '•' | '|' | '\u{200b}'..='\u{200f}' | '\u{feff}')
    })
}

fn phrase_at_start(text: &str) -> Option<(Mark, usize)> {
    PHRASES
        .iter()
        .find(|(phrase, _)| text.strip_prefix(phrase).is_some_and(is_end_of_word))
        .map(|(phrase, mark)| (*mark, phrase.len()))
}

fn is_end_of_word(rest: &str) -> bool {
    rest.chars()
        .next()
        .is_none_or(|c| c.is_whitespace() || matches!(c, '·' | '•' | '|'))
}

/// The longest run of words that is a time as platforms write it.
fn time_at_start(text: &str, now: NaiveDateTime) -> Option<(usize, NaiveDateTime)> {
    const MOST_WORDS: usize = 8;
    let ends: Vec<usize> = text
        .char_indices()
        .filter(|(_, c)| c.is_whitespace() || matches!(c, '·' | '•' | '|'))
        .map(|(at, _)| at)
        .take(MOST_WORDS)
        .chain([text.len()])
        .collect();
    ends.into_iter().rev().find_map(|end| {
        let candidate = &text[..end];
        // A bare weekday or a number alone is not how platforms write.
        let telling = candidate.contains(|c: char| c.is_ascii_digit())
            && candidate.contains(|c: char| c.is_alphabetic() || c == ':')
            || matches!(
                candidate.trim(),
                "nyss" | "just nu" | "just now" | "igår" | "yesterday"
            );
        telling
            .then(|| parse_received_time(candidate, now).ok())
            .flatten()
            .map(|received| (end, received.at))
    })
}

/// "Visa 3 svar", "Visa alla 3 svar", "View 3 replies", "Visa svar (3)".
fn replies_at_start(text: &str) -> Option<usize> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    if !matches!(first, "visa" | "view" | "se" | "see" | "dölj" | "hide") {
        return None;
    }
    let mut numbers = 0;
    let mut replies = 0;
    for word in words {
        let bare = word.trim_matches(['(', ')']);
        match bare {
            "alla" | "all" | "fler" | "more" | "tidigare" | "previous" => {}
            "svar" | "reply" | "replies" => replies += 1,
            _ if bare.parse::<u32>().is_ok() => numbers += 1,
            _ => return None,
        }
    }
    (replies == 1 && numbers <= 1).then_some(text.len())
}

/// "12", "1,2 tn", "3 svar" among other marks.
fn count_at_start(text: &str) -> Option<usize> {
    let digits = text
        .find(|c: char| !(c.is_ascii_digit() || c == ','))
        .unwrap_or(text.len());
    if digits == 0 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let rest = &text[digits..];
    let unit = rest.trim_start();
    for word in [
        "tn",
        "k",
        "t",
        "svar",
        "replies",
        "reply",
        "kommentarer",
        "comments",
    ] {
        if unit.strip_prefix(word).is_some_and(is_end_of_word) {
            return Some(text.len() - unit.len() + word.len());
        }
    }
    is_end_of_word(rest).then_some(digits)
}
