//! When something was received, as people type it or platforms show it: "igår 14.02", "3 tim".

mod parts;

use super::date_words::{Piece, latest_until, pieces, weekday};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use parts::{Day, Past, ago, hour_alone, month_first, time_of_day, written_date};

/// How exactly a moment is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Precision {
    /// To the minute.
    Minute,
    /// To the hour: "3 tim".
    Hour,
    /// The day alone: "igår", "2 d".
    Day,
}

/// A civil moment that is never in the future.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReceivedTime {
    /// Where only the day is known, its first minute: the promise then counts from the opening.
    pub at: NaiveDateTime,
    pub precision: Precision,
}

impl ReceivedTime {
    /// Whether the minute is known.
    pub fn is_precise(self) -> bool {
        self.precision == Precision::Minute
    }
}

/// Why a text is not a moment of receipt.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ReceivedTimeError {
    #[error("not a time")]
    NotATime,
    #[error("the time has not come yet")]
    InTheFuture,
}

/// Understands a typed or pasted moment, in Swedish or English, seen from the civil time `now`.
///
/// A time of day, weekday or day and month without a year means the latest one that has been.
pub fn parse_received_time(
    text: &str,
    now: NaiveDateTime,
) -> Result<ReceivedTime, ReceivedTimeError> {
    let pieces = pieces(text).ok_or(ReceivedTimeError::NotATime)?;
    let now = now.with_second(0).unwrap_or(now);
    let now = now.with_nanosecond(0).unwrap_or(now);
    let mut reading = Reading::default();
    let mut rest = pieces.as_slice();
    while !rest.is_empty() {
        let taken = reading.take(rest).ok_or(ReceivedTimeError::NotATime)?;
        rest = &rest[taken..];
    }
    let received = reading.resolve(now)?;
    if received.at > now {
        return Err(ReceivedTimeError::InTheFuture);
    }
    Ok(received)
}

#[derive(Default)]
struct Reading {
    day: Option<Day>,
    time: Option<NaiveTime>,
    /// The part of a day ("kväll"), which counts only where no time of day is given.
    about: Option<NaiveTime>,
    ago: Option<(TimeDelta, Precision)>,
}

impl Reading {
    /// Reads one part of the text and says how many pieces it took; `None`: not understood.
    fn take(&mut self, rest: &[Piece]) -> Option<usize> {
        match rest {
            [
                Piece::Word(word),
                Piece::Number { value, digits },
                tail @ ..,
            ] if matches!(word.as_str(), "kl" | "klockan" | "at") => {
                let (time, taken) = time_of_day(rest.get(1..)?)
                    .or_else(|| hour_alone(*value, *digits, tail).map(|time| (time, 1)))?;
                self.set_time(time)?;
                Some(1 + taken)
            }
            [
                Piece::Word(word),
                Piece::Sign('.'),
                Piece::Number { value, digits },
                tail @ ..,
            ] if word == "kl" => {
                let (time, taken) = time_of_day(rest.get(2..)?)
                    .or_else(|| hour_alone(*value, *digits, tail).map(|time| (time, 1)))?;
                self.set_time(time)?;
                Some(2 + taken)
            }
            [Piece::Word(word), ..] => match month_first(rest) {
                Some(found) => self.take_date(found),
                None => self.take_word(word).map(|()| 1),
            },
            [Piece::Number { .. }, ..] => self.take_number(rest),
            [Piece::Sign('.'), ..] if self.ago.is_some() || self.day.is_some() => Some(1),
            _ => None,
        }
    }

    fn take_date(&mut self, (day, taken): (Day, usize)) -> Option<usize> {
        self.set_day(day)?;
        Some(taken)
    }

    fn take_word(&mut self, word: &str) -> Option<()> {
        let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
        match word {
            "kl" | "klockan" | "at" | "i" | "den" | "the" | "on" | "för" | "sedan" | "sen"
            | "ago" | "om" | "förra" | "last" | "this" | "alldeles" | "just" | "på" | "in"
            | "c" | "ca" | "cirka" | "about" | "a" | "t" => Some(()),
            "moment" | "nu" | "nyss" | "now" => self.add_ago(TimeDelta::zero(), Precision::Minute),
            "igår" | "går" | "yesterday" => self.set_day(Day::Back(1)),
            "förrgår" | "iförrgår" => self.set_day(Day::Back(2)),
            "idag" | "dag" | "today" => self.set_day(Day::Back(0)),
            "imorse" | "morse" => {
                self.about = clock(7);
                match self.day {
                    None => self.set_day(Day::Back(0)),
                    Some(_) => Some(()),
                }
            }
            "morgon" | "morning" => self.set_about(clock(7)),
            "förmiddag" | "förmiddags" => self.set_about(clock(10)),
            "eftermiddag" | "eftermiddags" | "afternoon" => self.set_about(clock(14)),
            "kväll" | "kvällen" | "evening" => self.set_about(clock(18)),
            "timme" | "hour" => self.add_ago(TimeDelta::hours(1), Precision::Hour),
            "minut" | "minute" => self.add_ago(TimeDelta::minutes(1), Precision::Minute),
            "en" | "ett" | "an" => Some(()),
            _ => {
                let weekday = weekday(word)?;
                let before_today = if word.ends_with("dags") {
                    Past::BeforeToday
                } else {
                    Past::TodayToo
                };
                // A weekday beside a date adds nothing.
                if self.day.is_none() {
                    self.day = Some(Day::Weekday {
                        weekday,
                        before_today,
                    });
                }
                Some(())
            }
        }
    }

    fn take_number(&mut self, rest: &[Piece]) -> Option<usize> {
        if let Some(found) = written_date(rest) {
            return self.take_date(found);
        }
        if let Some((time, taken)) = time_of_day(rest) {
            self.set_time(time)?;
            return Some(taken);
        }
        let Piece::Number { value, digits } = rest.first()? else {
            return None;
        };
        if let Some((length, precision)) = rest
            .get(1)
            .and_then(Piece::word)
            .and_then(|unit| ago(*value, unit))
        {
            self.add_ago(length, precision)?;
            return Some(2);
        }
        let time = hour_alone(*value, *digits, &[]).filter(|_| *digits == 4)?;
        self.set_time(time)?;
        Some(1)
    }

    fn set_day(&mut self, day: Day) -> Option<()> {
        if matches!(self.day, Some(known) if !matches!(known, Day::Weekday { .. })) {
            return None;
        }
        self.day = Some(day);
        Some(())
    }

    fn set_time(&mut self, time: NaiveTime) -> Option<()> {
        self.time.replace(time).is_none().then_some(())
    }

    fn set_about(&mut self, time: Option<NaiveTime>) -> Option<()> {
        self.about = time;
        Some(())
    }

    fn add_ago(&mut self, length: TimeDelta, precision: Precision) -> Option<()> {
        let (so_far, coarse) = self.ago.unwrap_or((TimeDelta::zero(), precision));
        // "1 tim 20 min" is known to the minute.
        self.ago = Some((so_far.checked_add(&length)?, coarse.min(precision)));
        Some(())
    }

    fn resolve(self, now: NaiveDateTime) -> Result<ReceivedTime, ReceivedTimeError> {
        let none = ReceivedTimeError::NotATime;
        if let Some((length, precision)) = self.ago {
            if self.day.is_some() || self.time.is_some() || self.about.is_some() {
                return Err(none);
            }
            let at = now.checked_sub_signed(length).ok_or(none)?;
            return Ok(ReceivedTime { at, precision });
        }
        let (time, precision) = match (self.time, self.about) {
            (Some(time), _) => (time, Precision::Minute),
            (None, Some(about)) => (about, Precision::Day),
            (None, None) if self.day.is_some() => (NaiveTime::MIN, Precision::Day),
            (None, None) => return Err(none),
        };
        let today = now.date();
        let latest = |date: NaiveDate, step: Days| {
            if date.and_time(time) <= now {
                Some(date)
            } else {
                date.checked_sub_days(step)
            }
        };
        let date = match self.day {
            None => latest(today, Days::new(1)),
            Some(Day::Back(days)) => today.checked_sub_days(Days::new(days)),
            Some(Day::Exact(date)) => Some(date),
            Some(Day::OfYear { month, day }) => latest_until(today, month, day).and_then(|date| {
                if date.and_time(time) <= now {
                    Some(date)
                } else {
                    latest_until(date.pred_opt()?, month, day)
                }
            }),
            Some(Day::Weekday {
                weekday,
                before_today,
            }) => {
                let back = u64::from(chrono::Datelike::weekday(&today).days_since(weekday));
                match (back, before_today) {
                    (0, Past::BeforeToday) => today.checked_sub_days(Days::new(7)),
                    _ => today
                        .checked_sub_days(Days::new(back))
                        .and_then(|date| latest(date, Days::new(7))),
                }
            }
        };
        let at = date.ok_or(none)?.and_time(time);
        // "I kväll" is an estimate, and an estimate is never later than now.
        let at = if self.time.is_none() && at.date() == today {
            at.min(now)
        } else {
            at
        };
        Ok(ReceivedTime { at, precision })
    }
}

#[cfg(test)]
mod tests;
