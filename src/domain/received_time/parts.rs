//! The parts a typed moment is made of: dates, times of day, lengths of time.

use super::Precision;
use crate::domain::date_words::{Piece, day_and_month, full_year, month};
use chrono::{NaiveDate, NaiveTime, TimeDelta, Weekday};

/// Which day is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Day {
    Back(u64),
    /// The latest; "fredags" is never today.
    Weekday {
        weekday: Weekday,
        before_today: Past,
    },
    OfYear {
        month: u32,
        day: u32,
    },
    Exact(NaiveDate),
}

/// Whether today counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Past {
    TodayToo,
    BeforeToday,
}

/// "December 18", "Dec 18th, 2026".
pub(super) fn month_first(rest: &[Piece]) -> Option<(Day, usize)> {
    let month = month(rest.first()?.word()?)?;
    let dot = usize::from(rest.get(1).is_some_and(|piece| piece.is_sign('.')));
    let Piece::Number { value: day, digits } = rest.get(1 + dot)? else {
        return None;
    };
    if *digits > 2 {
        return None;
    }
    let mut taken = 2 + dot;
    taken += ordinal_ending(&rest[taken..]);
    Some(with_year(*day, month, rest, taken))
}

/// "18 dec", "18:e december 2026", "2026-12-18", "18/12", "18.12.2026".
pub(super) fn written_date(rest: &[Piece]) -> Option<(Day, usize)> {
    match rest {
        [
            Piece::Number {
                value: year,
                digits: 4,
            },
            Piece::Sign('-' | '/' | '.'),
            Piece::Number { value: month, .. },
            Piece::Sign('-' | '/' | '.'),
            Piece::Number { value: day, .. },
            ..,
        ] => exact(full_year(*year, 4)?, *month, *day).map(|day| (day, 5)),
        [
            Piece::Number { value: first, .. },
            Piece::Sign('/' | '.'),
            Piece::Number { value: second, .. },
            Piece::Sign('/' | '.' | '-'),
            Piece::Number {
                value: year,
                digits: digits @ (2 | 4),
            },
            ..,
        ] if rest[1] == Piece::Sign('/') || *digits == 4 => {
            let (day, month) = day_and_month(*first, *second);
            exact(full_year(*year, *digits)?, month, day).map(|day| (day, 5))
        }
        [
            Piece::Number { value: first, .. },
            Piece::Sign('/'),
            Piece::Number { value: second, .. },
            ..,
        ] => {
            let (day, month) = day_and_month(*first, *second);
            Some((Day::OfYear { month, day }, 3))
        }
        [Piece::Number { value: day, digits }, tail @ ..] if *digits <= 2 => {
            let ending = ordinal_ending(tail);
            let month = month(tail.get(ending)?.word()?)?;
            let dot = usize::from(tail.get(ending + 1).is_some_and(|piece| piece.is_sign('.')));
            Some(with_year(*day, month, rest, 2 + ending + dot))
        }
        _ => None,
    }
}

/// Takes the year along where one follows, unless the number begins a time of day.
fn with_year(day: u32, month: u32, rest: &[Piece], taken: usize) -> (Day, usize) {
    match rest.get(taken..) {
        Some(tail @ [Piece::Number { value, digits: 4 }, ..]) if time_of_day(tail).is_none() => {
            match full_year(*value, 4).and_then(|year| exact(year, month, day)) {
                Some(date) => (date, taken + 1),
                // No such day: kept as it is, and refused when it is resolved.
                None => (Day::OfYear { month: 0, day }, taken + 1),
            }
        }
        _ => (Day::OfYear { month, day }, taken),
    }
}

fn exact(year: i32, month: u32, day: u32) -> Option<Day> {
    NaiveDate::from_ymd_opt(year, month, day).map(Day::Exact)
}

/// How many pieces an ordinal's ending takes: "18:e", "18th".
fn ordinal_ending(rest: &[Piece]) -> usize {
    match rest {
        [Piece::Sign(':'), Piece::Word(ending), ..] if matches!(ending.as_str(), "e" | "a") => 2,
        [Piece::Word(ending), ..]
            if matches!(ending.as_str(), "e" | "a" | "st" | "nd" | "rd" | "th") =>
        {
            1
        }
        _ => 0,
    }
}

/// "14:02", "14.02", "2:02 pm", "2 pm", with seconds thrown away.
pub(super) fn time_of_day(rest: &[Piece]) -> Option<(NaiveTime, usize)> {
    let (hour, minute, taken) = match rest {
        [
            Piece::Number {
                value: hour,
                digits: 1 | 2,
            },
            Piece::Sign(':' | '.'),
            Piece::Number {
                value: minute,
                digits: 2,
            },
            tail @ ..,
        ] => match tail {
            [
                Piece::Sign(':' | '.'),
                Piece::Number {
                    value: 0..=59,
                    digits: 2,
                },
                ..,
            ] => (*hour, *minute, 5),
            _ => (*hour, *minute, 3),
        },
        [
            Piece::Number {
                value: hour,
                digits: 1 | 2,
            },
            tail @ ..,
        ] if half_of_day(tail).is_some() => (*hour, 0, 1),
        _ => return None,
    };
    match half_of_day(rest.get(taken..)?) {
        Some((half, more)) if (1..=12).contains(&hour) => {
            let time = NaiveTime::from_hms_opt(hour % 12 + half, minute, 0)?;
            Some((time, taken + more))
        }
        Some(_) => None,
        None => Some((NaiveTime::from_hms_opt(hour, minute, 0)?, taken)),
    }
}

/// Hours to add for am or pm, and the pieces it takes ("pm", "p.m.", "em", "e.m.").
fn half_of_day(rest: &[Piece]) -> Option<(u32, usize)> {
    match rest {
        [Piece::Word(word), ..] if matches!(word.as_str(), "am" | "fm") => Some((0, 1)),
        [Piece::Word(word), ..] if matches!(word.as_str(), "pm" | "em") => Some((12, 1)),
        [
            Piece::Word(first),
            Piece::Sign('.'),
            Piece::Word(second),
            tail @ ..,
        ] if second == "m" => {
            let half = match first.as_str() {
                "a" | "f" => 0,
                "p" | "e" => 12,
                _ => return None,
            };
            let dot = usize::from(tail.first().is_some_and(|piece| piece.is_sign('.')));
            Some((half, 3 + dot))
        }
        _ => None,
    }
}

/// An hour alone ("kl 14") or four digits ("1430"), where no date or other number goes on.
pub(super) fn hour_alone(value: u32, digits: usize, tail: &[Piece]) -> Option<NaiveTime> {
    if matches!(tail, [Piece::Sign(':' | '.'), Piece::Number { .. }, ..]) {
        return None;
    }
    match digits {
        1 | 2 => NaiveTime::from_hms_opt(value, 0, 0),
        4 => NaiveTime::from_hms_opt(value / 100, value % 100, 0),
        _ => None,
    }
}

/// A length of time ago, as platforms shorten it.
pub(super) fn ago(value: u32, unit: &str) -> Option<(TimeDelta, Precision)> {
    let value = i64::from(value);
    Some(match unit {
        "s" | "sek" | "sekund" | "sekunder" | "sec" | "secs" | "second" | "seconds" => {
            (TimeDelta::try_seconds(value)?, Precision::Minute)
        }
        "m" | "min" | "mins" | "minut" | "minuter" | "minute" | "minutes" => {
            (TimeDelta::try_minutes(value)?, Precision::Minute)
        }
        "t" | "tim" | "timme" | "timmar" | "h" | "hr" | "hrs" | "hour" | "hours" => {
            (TimeDelta::try_hours(value)?, Precision::Hour)
        }
        "d" | "dag" | "dagar" | "dygn" | "day" | "days" => {
            (TimeDelta::try_days(value)?, Precision::Day)
        }
        "v" | "vecka" | "veckor" | "w" | "wk" | "wks" | "week" | "weeks" => {
            (TimeDelta::try_weeks(value)?, Precision::Day)
        }
        "mån" | "månad" | "månader" | "mo" | "month" | "months" => {
            (TimeDelta::try_days(value * 30)?, Precision::Day)
        }
        "år" | "y" | "yr" | "yrs" | "year" | "years" => {
            (TimeDelta::try_days(value * 365)?, Precision::Day)
        }
        _ => return None,
    })
}
