//! A guess at what a block copied from a web page says: account, author, text, link, time.
//!
//! Everything here is a guess that the user sees and can change, so it errs on one side: what
//! might be the citizen's own words stays in the text.

mod author;
mod marks;

use super::account_guess::{AccountHint, account_of_link};
use super::link::{WebAddress, clean_link};
use crate::domain::ids::AccountId;
use author::{NamedBy, author_of_line};
use chrono::NaiveDateTime;
use marks::{LineMarks, Mark, marks_of_line};

/// What a pasted text seems to hold.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PastedGuess {
    pub account: Option<AccountId>,
    pub author: Option<String>,
    /// The citizen's words; the whole pasted text where nothing tells them apart.
    pub text: String,
    /// Without tracking.
    pub link: Option<String>,
    /// In civil time, never after now.
    pub received: Option<NaiveDateTime>,
}

/// Guesses what a pasted text holds, seen from the civil time `now`.
pub fn guess(text: &str, now: NaiveDateTime, accounts: &[AccountHint<'_>]) -> PastedGuess {
    let (link, rest) = take_link(text);
    let mut guess = match read_block(rest, now) {
        Some(block) => PastedGuess {
            author: block.author,
            text: block.text,
            received: block.received,
            ..PastedGuess::default()
        },
        None => PastedGuess {
            text: rest.to_owned(),
            ..PastedGuess::default()
        },
    };
    guess.account = account_of_link(link.as_deref(), accounts);
    guess.link = link.and_then(|link| clean_link(&link));
    guess
}

/// A platform's link on the first or last line, and the text without that line.
fn take_link(text: &str) -> (Option<String>, &str) {
    let body = text.trim();
    for (line, rest) in [
        body.rsplit_once('\n')
            .map_or((body, ""), |(rest, last)| (last, rest)),
        body.split_once('\n').unwrap_or((body, "")),
    ] {
        let line = line.trim();
        if WebAddress::parse(line).is_some_and(|address| address.site().is_some()) {
            return (Some(line.to_owned()), rest.trim());
        }
    }
    (None, text)
}

struct Block {
    author: Option<String>,
    text: String,
    received: Option<NaiveDateTime>,
}

/// Reads author, text and marks ("3 tim", "Gilla", "Svara"); `None` without marks enough.
fn read_block(text: &str, now: NaiveDateTime) -> Option<Block> {
    let lines: Vec<&str> = text.lines().collect();
    let marks: Vec<LineMarks> = lines.iter().map(|line| marks_of_line(line, now)).collect();
    let tail = Tail::read(&marks)?;
    let head = Head::read(&lines[..tail.from], &marks[..tail.from], tail.received);
    let mut seen: Vec<Mark> = tail.seen;
    seen.extend(&head.seen);
    seen.sort_unstable();
    seen.dedup();
    // "Gilla och dela" is what citizens write too: a time or an answer button must be there.
    let from_a_page = seen.contains(&Mark::Time) || seen.contains(&Mark::Reply);
    if !from_a_page || seen.iter().filter(|mark| mark.is_evidence()).count() < 2 {
        return None;
    }
    let text = lines[head.to..tail.from].join("\n").trim().to_owned();
    if text.is_empty() {
        return None;
    }
    Some(Block {
        author: head.author,
        text,
        received: tail.received.or(head.received),
    })
}

/// The marks below the text.
struct Tail {
    /// The first line that is no longer the citizen's.
    from: usize,
    seen: Vec<Mark>,
    received: Option<NaiveDateTime>,
}

impl Tail {
    /// `None`: nothing but marks.
    fn read(marks: &[LineMarks]) -> Option<Tail> {
        let mut tail = Tail {
            from: marks.len(),
            seen: Vec::new(),
            received: None,
        };
        for (index, line) in marks.iter().enumerate().rev() {
            match line {
                LineMarks::Blank => {}
                // A number right under the text may be the citizen's: it goes with the text
                // unless other marks stand above it.
                LineMarks::Count => {}
                LineMarks::Marks { seen, time } => {
                    // "14.30" under the text, when the time is known already, is the citizen's.
                    if time.is_some() && tail.received.is_some() {
                        return Some(tail);
                    }
                    tail.received = tail.received.or(*time);
                    tail.seen.extend(seen);
                    tail.from = index;
                }
                LineMarks::Words => return Some(tail),
            }
        }
        None
    }
}

/// The author and what stands beside the name.
struct Head {
    /// The first line of the text.
    to: usize,
    author: Option<String>,
    seen: Vec<Mark>,
    received: Option<NaiveDateTime>,
}

impl Head {
    fn read(lines: &[&str], marks: &[LineMarks], known: Option<NaiveDateTime>) -> Head {
        let mut head = Head {
            to: 0,
            author: None,
            seen: Vec::new(),
            received: None,
        };
        let words = |from: usize| {
            (from..lines.len()).find(|index| matches!(marks[*index], LineMarks::Words))
        };
        let Some(first) = words(0) else { return head };
        let mut at = first;
        let mut pictured = None;
        if let Some(name) = author::pictured(lines[first]) {
            head.seen.push(Mark::Picture);
            head.to = first + 1;
            pictured = Some(name);
            match words(first + 1) {
                Some(next) => at = next,
                None => return head,
            }
        }
        // Marks between the name and the text: "Toppfan", "· Följ", "@namn", "3 tim".
        let mut after = at + 1;
        let mut beside = Vec::new();
        let mut received = None;
        while let Some(line) = marks.get(after) {
            match line {
                LineMarks::Blank => {}
                LineMarks::Marks { seen, time }
                    if time.is_none() || (known.is_none() && received.is_none()) =>
                {
                    received = received.or(*time);
                    beside.extend(seen.iter().copied());
                }
                LineMarks::Words if author::is_handle(lines[after]) => beside.push(Mark::Handle),
                _ => break,
            }
            after += 1;
        }
        let support = if beside.is_empty() && pictured.is_none() {
            NamedBy::PlaceAlone
        } else {
            NamedBy::MarksBeside
        };
        let Some(line) = author_of_line(lines[at], support) else {
            head.author = pictured;
            return head;
        };
        // A name with nothing said is more likely the words themselves.
        if words(after).is_none() {
            return head;
        }
        head.seen.extend(line.seen);
        head.seen.extend(beside);
        head.author = Some(line.author);
        head.received = received;
        head.to = after;
        head
    }
}

#[cfg(test)]
mod tests;
