//! Months, weekdays and the words of typed dates, in both languages.

use chrono::{Datelike, NaiveDate, Weekday};

/// One piece of a typed date: a number, a word in lower case, or a sign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Piece {
    Number { value: u32, digits: usize },
    Word(String),
    Sign(char),
}

impl Piece {
    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Piece::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn is_sign(&self, wanted: char) -> bool {
        *self == Piece::Sign(wanted)
    }
}

/// Splits a typed date; `None` for what is too long or holds too large a number to be one.
pub(super) fn pieces(text: &str) -> Option<Vec<Piece>> {
    const LONGEST: usize = 80;
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let mut pieces = Vec::new();
    let lower = text.to_lowercase();
    let mut rest = lower.as_str();
    while let Some(first) = rest.chars().next() {
        let (taken, piece) = if first.is_ascii_digit() {
            let end = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            let value = rest[..end].parse().ok()?;
            (end, Some(Piece::Number { value, digits: end }))
        } else if first.is_alphabetic() {
            let end = rest
                .find(|c: char| !c.is_alphabetic())
                .unwrap_or(rest.len());
            (end, Some(Piece::Word(rest[..end].to_owned())))
        } else if first.is_whitespace() || is_decoration(first) {
            (first.len_utf8(), None)
        } else {
            (first.len_utf8(), Some(Piece::Sign(first)))
        };
        pieces.extend(piece);
        rest = &rest[taken..];
    }
    Some(pieces)
}

/// Commas, middle dots and invisible marks that platforms put between the parts of a time.
fn is_decoration(c: char) -> bool {
    matches!(
        c,
        ',' | '·' | '•' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// The month with this name or shortening, 1-12.
pub(super) fn month(word: &str) -> Option<u32> {
    Some(match word {
        "jan" | "januari" | "january" => 1,
        "feb" | "febr" | "februari" | "february" => 2,
        "mar" | "mars" | "march" => 3,
        "apr" | "april" => 4,
        "maj" | "may" => 5,
        "jun" | "juni" | "june" => 6,
        "jul" | "juli" | "july" => 7,
        "aug" | "augusti" | "august" => 8,
        "sep" | "sept" | "september" => 9,
        "okt" | "oct" | "oktober" | "october" => 10,
        "nov" | "november" => 11,
        "dec" | "december" => 12,
        _ => return None,
    })
}

/// The weekday with this name, shortening or inflected form ("fredags", "fredagen").
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let stem = word
        .strip_suffix("dagens")
        .or_else(|| word.strip_suffix("dagen"))
        .or_else(|| word.strip_suffix("dags"))
        .or_else(|| word.strip_suffix("dag"))
        .unwrap_or(word);
    Some(match stem {
        "mån" | "mon" | "monday" => Weekday::Mon,
        "tis" | "tue" | "tues" | "tuesday" => Weekday::Tue,
        "ons" | "wed" | "wednesday" => Weekday::Wed,
        "tor" | "tors" | "thu" | "thur" | "thurs" | "thursday" => Weekday::Thu,
        "fre" | "fri" | "friday" => Weekday::Fri,
        "lör" | "sat" | "saturday" => Weekday::Sat,
        "sön" | "sun" | "sunday" => Weekday::Sun,
        _ => return None,
    })
}

/// The full year of one written with two or four digits.
pub(super) fn full_year(value: u32, digits: usize) -> Option<i32> {
    match digits {
        4 => i32::try_from(value).ok(),
        2 => i32::try_from(value).ok().map(|year| 2000 + year),
        _ => None,
    }
}

/// The latest day with this month and day of the month that is not after `limit`.
pub(super) fn latest_until(limit: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    // Nine years back: 29 February skips 1900, 2100 and 2200.
    (0..9)
        .filter_map(|back| NaiveDate::from_ymd_opt(limit.year() - back, month, day))
        .find(|date| *date <= limit)
}

/// The first day with this month and day of the month that is not before `limit`.
pub(super) fn first_from(limit: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    (0..9)
        .filter_map(|on| NaiveDate::from_ymd_opt(limit.year() + on, month, day))
        .find(|date| *date >= limit)
}

/// Day and month of two numbers with a slash between; day first unless that cannot be.
pub(super) fn day_and_month(first: u32, second: u32) -> (u32, u32) {
    if second > 12 && first <= 12 {
        (second, first)
    } else {
        (first, second)
    }
}
