//! Dates as they are typed in a date field: "23 dec", "imorgon", "v 52", "+5".

use super::date_words::{Piece, day_and_month, first_from, full_year, month, pieces, weekday};
use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

/// How long ago a day and month without a year may lie before next year's is meant.
const GRACE: Days = Days::new(31);

/// The day meant by a typed text, in Swedish or English.
///
/// A weekday is the next one, never today; a week is its Monday, the current or a coming week; a
/// day and month without a year is the first from a month ago on.
pub fn parse_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let pieces = pieces(text)?;
    let pieces: Vec<Piece> = pieces
        .into_iter()
        .filter(|piece| !piece.word().is_some_and(is_filler))
        .collect();
    let month_from = || today.checked_sub_days(GRACE);
    match pieces.as_slice() {
        [Piece::Word(word)] => named_day(word, today),
        [Piece::Sign('+'), tail @ ..] => moved(tail, today, 1),
        [Piece::Sign('-' | '−'), tail @ ..] => moved(tail, today, -1),
        [Piece::Number { .. }, Piece::Word(unit)] if unit_days(unit).is_some() => {
            moved(&pieces, today, 1)
        }
        [Piece::Number { value, digits }] => match digits {
            8 => exact(value / 10_000, 4, value / 100 % 100, value % 100),
            6 => exact(value / 10_000, 2, value / 100 % 100, value % 100),
            1 | 2 => day_of_month(*value, today),
            _ => None,
        },
        [
            Piece::Word(word),
            Piece::Number {
                value: week,
                digits: 1 | 2,
            },
            tail @ ..,
        ] if is_week(word) => week_monday(*week, tail, today),
        [
            Piece::Word(word),
            Piece::Sign('.'),
            Piece::Number {
                value: week,
                digits: 1 | 2,
            },
            tail @ ..,
        ] if is_week(word) => week_monday(*week, tail, today),
        [
            Piece::Number {
                value: year,
                digits: 4,
            },
            Piece::Sign('-'),
            Piece::Word(letter),
            Piece::Number { value: week, .. },
        ] if letter == "w" || letter == "v" => {
            NaiveDate::from_isoywd_opt(full_year(*year, 4)?, *week, Weekday::Mon)
        }
        [
            Piece::Number {
                value: year,
                digits: 4,
            },
            Piece::Sign('-' | '/' | '.'),
            Piece::Number { value: month, .. },
            Piece::Sign('-' | '/' | '.'),
            Piece::Number { value: day, .. },
        ] => exact(*year, 4, *month, *day),
        [
            Piece::Number { value: first, .. },
            Piece::Sign('/' | '.' | '-'),
            Piece::Number { value: second, .. },
            Piece::Sign('/' | '.' | '-'),
            Piece::Number {
                value: year,
                digits,
            },
        ] => {
            let (day, month) = day_and_month(*first, *second);
            exact(*year, *digits, month, day)
        }
        [
            Piece::Number { value: first, .. },
            Piece::Sign('/' | '.'),
            Piece::Number { value: second, .. },
        ] => {
            let (day, month) = day_and_month(*first, *second);
            first_from(month_from()?, month, day)
        }
        // A weekday before a date adds nothing: "fre 18 dec".
        [Piece::Word(first), tail @ ..] if weekday(first).is_some() => day_of_year(tail, today),
        other => day_of_year(other, today),
    }
}

/// "23 dec", "23:e december 2026", "December 23".
fn day_of_year(pieces: &[Piece], today: NaiveDate) -> Option<NaiveDate> {
    let mut day = None;
    let mut named_month = None;
    let mut year = None;
    for piece in pieces {
        match piece {
            Piece::Number { value, digits: 4 } if year.is_none() => year = Some(*value),
            Piece::Number {
                value,
                digits: 1 | 2,
            } if day.is_none() => day = Some(*value),
            Piece::Word(word) if named_month.is_none() && month(word).is_some() => {
                named_month = month(word);
            }
            Piece::Word(word) if matches!(word.as_str(), "e" | "a" | "st" | "nd" | "rd" | "th") => {
            }
            Piece::Sign('.' | ':') => {}
            _ => return None,
        }
    }
    match year {
        Some(year) => exact(year, 4, named_month?, day?),
        None => first_from(today.checked_sub_days(GRACE)?, named_month?, day?),
    }
}

fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "i" | "om" | "in" | "den" | "the" | "on" | "på" | "nästa" | "next"
    )
}

fn is_week(word: &str) -> bool {
    matches!(word, "v" | "vecka" | "w" | "wk" | "week")
}

fn named_day(word: &str, today: NaiveDate) -> Option<NaiveDate> {
    let days = match word {
        "idag" | "dag" | "today" | "nu" | "now" => 0,
        "imorgon" | "imorron" | "morgon" | "morron" | "tomorrow" => 1,
        "övermorgon" | "iövermorgon" => 2,
        "igår" | "går" | "yesterday" => -1,
        "förrgår" | "iförrgår" => -2,
        _ => {
            let ahead = weekday(word)?.days_since(today.weekday());
            i64::from(if ahead == 0 { 7 } else { ahead })
        }
    };
    today.checked_add_signed(TimeDelta::try_days(days)?)
}

/// "+5", "+5 d", "+2 v": so many days or weeks on.
fn moved(pieces: &[Piece], today: NaiveDate, direction: i64) -> Option<NaiveDate> {
    let (value, unit) = match pieces {
        [Piece::Number { value, .. }] => (value, 1),
        [Piece::Number { value, .. }, Piece::Word(word)] => (value, unit_days(word)?),
        _ => return None,
    };
    let days = i64::from(*value)
        .checked_mul(unit)?
        .checked_mul(direction)?;
    today.checked_add_signed(TimeDelta::try_days(days)?)
}

fn unit_days(word: &str) -> Option<i64> {
    match word {
        "d" | "dag" | "dagar" | "day" | "days" => Some(1),
        "v" | "vecka" | "veckor" | "w" | "week" | "weeks" => Some(7),
        _ => None,
    }
}

fn exact(year: u32, digits: usize, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(full_year(year, digits)?, month, day)
}

/// The next day with this number in its month, today included.
fn day_of_month(day: u32, today: NaiveDate) -> Option<NaiveDate> {
    if !(1..=31).contains(&day) {
        return None;
    }
    today.iter_days().take(62).find(|date| date.day() == day)
}

fn week_monday(week: u32, tail: &[Piece], today: NaiveDate) -> Option<NaiveDate> {
    let monday = |year| NaiveDate::from_isoywd_opt(year, week, Weekday::Mon);
    match tail {
        [] => {
            let this_monday = today.week(Weekday::Mon).checked_first_day()?;
            let year = today.iso_week().year();
            [monday(year), monday(year + 1)]
                .into_iter()
                .flatten()
                .find(|date| *date >= this_monday)
        }
        [Piece::Number { value, digits }] => monday(full_year(*value, *digits)?),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(rows: &[(&str, &str)]) {
        // A Friday.
        let today = day("2026-12-18");
        for (text, expected) in rows {
            assert_eq!(parse_date(text, today), Some(day(expected)), "{text}");
        }
    }

    #[test]
    fn written_dates_are_understood_in_both_languages() {
        check(&[
            ("2026-12-23", "2026-12-23"),
            ("20261223", "2026-12-23"),
            ("261223", "2026-12-23"),
            ("23/12", "2026-12-23"),
            ("23.12", "2026-12-23"),
            ("23/12-26", "2026-12-23"),
            ("12/23/2026", "2026-12-23"),
            ("23 dec", "2026-12-23"),
            ("23 december 2027", "2027-12-23"),
            ("den 23:e december", "2026-12-23"),
            ("December 23rd, 2026", "2026-12-23"),
            ("ons 23 dec", "2026-12-23"),
            ("23", "2026-12-23"),
            ("5", "2027-01-05"),
        ]);
    }

    #[test]
    fn a_day_without_a_year_is_the_first_from_a_month_ago_on() {
        check(&[
            ("1 dec", "2026-12-01"),
            ("1 juni", "2027-06-01"),
            ("7/1", "2027-01-07"),
            ("29 feb", "2028-02-29"),
        ]);
    }

    #[test]
    fn a_weekday_is_the_next_one_and_never_today() {
        check(&[
            ("fredag", "2026-12-25"),
            ("måndag", "2026-12-21"),
            ("på lördag", "2026-12-19"),
            ("next Monday", "2026-12-21"),
            ("idag", "2026-12-18"),
            ("i morgon", "2026-12-19"),
            ("imorgon", "2026-12-19"),
            ("tomorrow", "2026-12-19"),
            ("i övermorgon", "2026-12-20"),
            ("igår", "2026-12-17"),
        ]);
    }

    #[test]
    fn a_week_is_its_monday_this_one_or_a_coming_one() {
        check(&[
            ("v 51", "2026-12-14"),
            ("v. 52", "2026-12-21"),
            ("v52", "2026-12-21"),
            ("vecka 53", "2026-12-28"),
            ("week 2", "2027-01-11"),
            ("v 2 2026", "2026-01-05"),
            ("2027-W01", "2027-01-04"),
        ]);
    }

    #[test]
    fn plus_and_minus_count_days_or_weeks() {
        check(&[
            ("+5", "2026-12-23"),
            ("+2 v", "2027-01-01"),
            ("om 5 dagar", "2026-12-23"),
            ("-3", "2026-12-15"),
        ]);
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "hej",
            "30 feb",
            "2026-13-01",
            "32",
            "v 54",
            "v 0",
            "+",
            "+5 plogar",
            "31/4 2026x",
            "99999999999",
            "+4294967295",
        ] {
            assert_eq!(parse_date(text, day("2026-12-18")), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(text in "\\PC{0,40}", days in 0_u64..150_000) {
            let today = day("1900-01-01") + Days::new(days);
            let _ = parse_date(&text, today);
        }

        #[test]
        fn a_written_date_is_read_back(days in 0_u64..150_000) {
            let date = day("1900-01-01") + Days::new(days);
            prop_assert_eq!(parse_date(&date.to_string(), day("2026-12-18")), Some(date));
        }
    }
}
