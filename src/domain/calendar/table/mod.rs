//! Days one after another, with what is asked of them most computed beforehand.
//!
//! Everything is in whole seconds and indices, so that a deadline costs a few look-ups and no
//! conversion between zones. A table holds a limited span of days: a question that it cannot
//! answer for certain is [`TooShort`], and is put to a longer one.

mod build;
mod count;

use super::LOOK_AHEAD_DAYS;
use super::zone::{civil_at, moment_at};
use build::civil_on;
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;

/// Seconds from midnight to midnight on a day without a clock change.
pub(in crate::domain) const DAY_SECONDS: i64 = 86_400;

/// The answer lies, or may lie, outside the days of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::domain) struct TooShort;

/// A span of days of one account.
#[derive(Clone, Debug)]
pub(in crate::domain) struct DayTable {
    zone: Tz,
    /// The first day, in days from 1970-01-01.
    first_day: i64,
    /// One row a day, and one for the day after the last of which only the beginnings count.
    days: Vec<DayRow>,
    /// The open spans of working days, in order.
    spans: Vec<SpanRow>,
    /// The working days, as indices of `days`.
    working_days: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct DayRow {
    /// The moment of its midnight.
    starts: i64,
    /// The first span of this day or a later one.
    first_span: u32,
    /// How many days before this one are working days.
    working_before: u32,
    kind: DayKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum DayKind {
    /// Neither open hours nor holidays allow work.
    Off,
    /// An ordinary working day, whether or not a closure holds it.
    Ordinary,
}

/// An open span of a working day.
#[derive(Clone, Copy, Debug)]
pub(in crate::domain) struct SpanRow {
    pub opens: i64,
    pub closes: i64,
    /// Open seconds in the table before it opens.
    open_before: i64,
    /// Its day, as an index of the table.
    pub day: usize,
}

/// Where open time begins.
#[derive(Clone, Copy, Debug)]
pub(in crate::domain) struct Opening {
    pub at: i64,
    /// The day between whose midnights it lies, as an index of the table.
    index: usize,
    /// The open span it lies in, as an index of the table.
    span: usize,
}

impl DayTable {
    /// The day, as an index of the table.
    pub fn index_of(&self, epoch_day: i64) -> Result<usize, TooShort> {
        let index = usize::try_from(epoch_day - self.first_day).map_err(|_| TooShort)?;
        (index < self.day_count()).then_some(index).ok_or(TooShort)
    }

    /// The day with this index, in days from 1970-01-01.
    pub fn epoch_day(&self, index: usize) -> i64 {
        self.first_day + saturated_i64(index)
    }

    /// The day between whose midnights the moment lies, as an index of the table.
    fn index_at(&self, at: i64) -> Result<usize, TooShort> {
        let (first, last) = (self.days[0].starts, self.days[self.day_count()].starts);
        if at < first || at >= last {
            return Err(TooShort);
        }
        let guess = usize::try_from((at - first) / DAY_SECONDS).map_err(|_| TooShort)?;
        let mut index = guess.min(self.day_count() - 1);
        while self.days[index].starts > at {
            index -= 1;
        }
        while self.days[index + 1].starts <= at {
            index += 1;
        }
        Ok(index)
    }

    /// The civil day and the seconds since its midnight.
    pub fn civil(&self, at: i64) -> Result<(i64, i64), TooShort> {
        self.civil_in(self.index_at(at)?, at)
    }

    /// The same for a moment between the midnights of a day.
    fn civil_in(&self, index: usize, at: i64) -> Result<(i64, i64), TooShort> {
        if self.is_regular(index) {
            return Ok((self.epoch_day(index), at - self.days[index].starts));
        }
        let civil = DateTime::from_timestamp(at, 0).map(|at| civil_at(self.zone, at));
        let civil = civil.ok_or(TooShort)?;
        let seconds = i64::from(civil.num_seconds_from_midnight());
        Ok((epoch_day(civil.date()), seconds))
    }

    /// The moment of a day's civil time, in seconds since its midnight; 86,400 is the next one.
    pub fn moment(&self, index: usize, seconds: i64) -> i64 {
        if seconds == DAY_SECONDS {
            return self.days[index + 1].starts;
        }
        if self.is_regular(index) {
            return self.days[index].starts + seconds;
        }
        let date = date_of_epoch_day(self.epoch_day(index));
        moment_at(self.zone, civil_on(date, seconds)).timestamp()
    }

    /// The open spans of the day, none unless it is a working day.
    pub fn spans_of(&self, index: usize) -> &[SpanRow] {
        &self.spans[self.days[index].first_span as usize..self.days[index + 1].first_span as usize]
    }

    /// Whether it is a working day.
    pub fn is_working(&self, index: usize) -> bool {
        self.days[index].working_before < self.days[index + 1].working_before
    }

    /// Whether it is an ordinary working day, closures aside.
    pub fn is_ordinary(&self, index: usize) -> bool {
        self.days[index].kind == DayKind::Ordinary
    }

    /// The moment itself where it is open, else the next opening, on its day or the
    /// [`LOOK_AHEAD_DAYS`] after it.
    pub fn next_opening(&self, at: i64) -> Result<Option<Opening>, TooShort> {
        let index = self.index_at(at)?;
        let (day, _) = self.civil_in(index, at)?;
        let last_day = day + LOOK_AHEAD_DAYS;
        let from = self.days[index].first_span as usize;
        let found = self.spans[from..].iter().position(|span| span.closes > at);
        let Some(span) = found.map(|ahead| from + ahead) else {
            return self.nothing_until(last_day);
        };
        let row = &self.spans[span];
        if self.epoch_day(row.day) > last_day {
            return Ok(None);
        }
        let is_open = row.opens <= at;
        Ok(Some(Opening {
            at: if is_open { at } else { row.opens },
            index: if is_open { index } else { row.day },
            span,
        }))
    }

    /// The last closing at or before the moment, on its day or the [`LOOK_AHEAD_DAYS`] before it.
    pub fn latest_closing_until(&self, at: i64) -> Result<Option<i64>, TooShort> {
        let index = self.index_at(at)?;
        let first_day = self.civil_in(index, at)?.0 - LOOK_AHEAD_DAYS;
        let spans = &self.spans[..self.days[index + 1].first_span as usize];
        match spans.iter().rfind(|span| span.closes <= at) {
            Some(span) if self.epoch_day(span.day) >= first_day => Ok(Some(span.closes)),
            None if self.first_day > first_day => Err(TooShort),
            _ => Ok(None),
        }
    }

    /// Open seconds from the table's beginning to the moment.
    pub fn open_seconds_until(&self, at: i64) -> Result<i64, TooShort> {
        let index = self.index_at(at)?;
        let from = self.days[index].first_span as usize;
        let next = self.spans[from..].iter().find(|span| span.closes > at);
        Ok(next.map_or_else(
            || self.open_total(),
            |span| span.open_before + (at - span.opens).max(0),
        ))
    }

    fn open_total(&self) -> i64 {
        let last = self.spans.last();
        last.map_or(0, |span| span.open_before + span.closes - span.opens)
    }

    fn day_count(&self) -> usize {
        self.days.len() - 1
    }

    fn is_regular(&self, index: usize) -> bool {
        self.days[index + 1].starts - self.days[index].starts == DAY_SECONDS
    }

    /// "Nothing" is certain only when the table holds the last day that counts.
    fn nothing_until<T>(&self, last_day: i64) -> Result<Option<T>, TooShort> {
        if last_day < self.epoch_day(self.day_count()) {
            Ok(None)
        } else {
            Err(TooShort)
        }
    }
}

/// Days from 1970-01-01.
pub(in crate::domain) fn epoch_day(date: NaiveDate) -> i64 {
    i64::from(date.to_epoch_days())
}

/// The date of a day counted from 1970-01-01, kept within chrono's calendar.
pub(in crate::domain) fn date_of_epoch_day(day: i64) -> NaiveDate {
    let bounds = (epoch_day(NaiveDate::MIN), epoch_day(NaiveDate::MAX));
    i32::try_from(day.clamp(bounds.0, bounds.1))
        .ok()
        .and_then(NaiveDate::from_epoch_days)
        .unwrap_or_default()
}

/// The moment in chrono's words, kept within its calendar.
pub(in crate::domain) fn utc(at: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(at, 0).unwrap_or(if at < 0 {
        DateTime::<Utc>::MIN_UTC
    } else {
        DateTime::<Utc>::MAX_UTC
    })
}

fn saturated(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn saturated_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
