//! Whether a line is somebody's name.

use super::marks::Mark;

/// What speaks for a line being a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NamedBy {
    /// It stands first.
    PlaceAlone,
    /// A time, a badge or a handle stands beside it.
    MarksBeside,
}

/// A line with a name.
pub(super) struct AuthorLine {
    pub author: String,
    pub seen: Vec<Mark>,
}

/// Words that begin sentences more often than names.
const BEGINS_SENTENCES: [&str; 62] = [
    "hej", "hejsan", "hallå", "tjena", "tja", "goddag", "god", "gott", "tack", "bra", "fråga",
    "obs", "skandal", "när", "var", "vart", "varför", "hur", "vad", "vem", "vilka", "vilken",
    "kan", "kommer", "är", "ni", "vi", "jag", "du", "det", "den", "detta", "de", "en", "ett",
    "och", "men", "nu", "så", "snälla", "kära", "bästa", "glad", "trevlig", "viktigt", "info",
    "hi", "hello", "hey", "dear", "please", "thanks", "what", "when", "where", "why", "how", "who",
    "is", "the", "you", "i",
];

/// Small words inside names.
const PARTICLES: [&str; 12] = [
    "von", "af", "av", "de", "da", "di", "del", "van", "der", "bin", "el", "al",
];

/// The author whom a line names, with what else it says ("Birgitta Svensson · Följ").
pub(super) fn author_of_line(line: &str, support: NamedBy) -> Option<AuthorLine> {
    let mut parts = line.split(['·', '•']).map(str::trim);
    let name = parts.next()?;
    let mut seen = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        seen.push(beside_name(part)?);
    }
    let support = if seen.is_empty() {
        support
    } else {
        NamedBy::MarksBeside
    };
    is_name(name, support).then(|| AuthorLine {
        author: name.to_owned(),
        seen,
    })
}

/// What may stand after the dot on the name's own line.
fn beside_name(part: &str) -> Option<Mark> {
    match part.to_lowercase().as_str() {
        "följ" | "följer" | "follow" | "following" => Some(Mark::Follow),
        "1:a" | "2:a" | "3:e" | "3:e+" | "1st" | "2nd" | "3rd" | "3rd+" | "toppfan" | "top fan"
        | "författare" | "author" => Some(Mark::Badge),
        _ => None,
    }
}

/// The name in a profile picture's description, which browsers copy along.
pub(super) fn pictured(line: &str) -> Option<String> {
    let line = line.trim();
    let name = ["Profilbild för ", "Profilbild på ", "Profile picture of "]
        .iter()
        .find_map(|start| line.strip_prefix(start))
        .or_else(|| {
            ["s profilbild", "'s profile picture", "’s profile picture"]
                .iter()
                .find_map(|end| line.strip_suffix(end))
        })?
        .trim();
    is_name(name, NamedBy::MarksBeside).then(|| name.to_owned())
}

/// "@birgitta_s"
pub(super) fn is_handle(line: &str) -> bool {
    line.trim().strip_prefix('@').is_some_and(is_handle_word)
}

fn is_handle_word(word: &str) -> bool {
    (1..=40).contains(&word.chars().count())
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

fn is_name(name: &str, support: NamedBy) -> bool {
    const LONGEST: usize = 60;
    if name.is_empty()
        || name.chars().count() > LONGEST
        || name.contains(['?', '!', ':', ';', '"', '”', '/'])
        || name.ends_with(['.', ','])
    {
        return false;
    }
    if is_handle(name) {
        return true;
    }
    let words: Vec<&str> = name
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect();
    let Some(first) = words.first() else {
        return false;
    };
    let begins_sentence = BEGINS_SENTENCES.contains(&first.to_lowercase().as_str());
    match words.as_slice() {
        [word] if support == NamedBy::MarksBeside => {
            !begins_sentence && (is_handle_word(word) || is_capitalised(word))
        }
        // One word alone may be all that somebody had to say.
        [word] => {
            is_handle_word(word)
                && word.contains(['_', '.'])
                && word.chars().all(|c| !c.is_uppercase())
        }
        [..] if words.len() > 5 || begins_sentence => false,
        [..] if is_shouted(name) && support == NamedBy::PlaceAlone => false,
        [..] => words
            .iter()
            .all(|word| is_capitalised(word) || PARTICLES.contains(word)),
    }
}

/// Whether a word begins like a name: a capital, or a script that has none.
fn is_capitalised(word: &str) -> bool {
    word.chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
        && !word.chars().any(|c| c.is_ascii_digit())
}

fn is_shouted(name: &str) -> bool {
    name.chars().filter(|c| c.is_uppercase()).count() > 3 && !name.chars().any(char::is_lowercase)
}
