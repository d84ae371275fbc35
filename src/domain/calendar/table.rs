//! Days one after another, with what is asked of them most computed beforehand.
//!
//! Everything is in whole seconds and indices, so that a deadline costs a few look-ups and no
//! conversion between zones. A table holds a limited span of days: a question that it cannot
//! answer for certain is [`TooShort`], and is put to a longer one.

use super::LOOK_AHEAD_DAYS;
use super::rules::CalendarRules;
use super::zone::{civil_at, moment_at};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
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
    /// The open span it lies in, as an index of the table.
    span: usize,
}

impl DayTable {
    /// The days from one to another, both included, in days from 1970-01-01.
    pub fn build(rules: &CalendarRules, from_day: i64, to_day: i64) -> DayTable {
        let first_day = from_day.max(epoch_day(NaiveDate::MIN) + 2);
        let last_day = to_day.min(epoch_day(NaiveDate::MAX) - 2).max(first_day - 1);
        let mut table = DayTable {
            zone: rules.time_zone,
            first_day,
            days: Vec::with_capacity(usize::try_from(last_day - first_day + 2).unwrap_or(0)),
            spans: Vec::new(),
            working_days: Vec::new(),
        };
        let mut open_before = 0;
        let mut starts = midnight(rules.time_zone, first_day);
        for day in first_day..=last_day {
            let ends = midnight(rules.time_zone, day + 1);
            open_before = table.push(rules, day, (starts, ends), open_before);
            starts = ends;
        }
        table.push_row(starts, DayKind::Off);
        table
    }

    fn push(
        &mut self,
        rules: &CalendarRules,
        day: i64,
        (starts, ends): (i64, i64),
        mut open_before: i64,
    ) -> i64 {
        let date = date_of_epoch_day(day);
        let index = self.days.len();
        self.push_row(starts, DayKind::Off);
        let is_regular = ends - starts == DAY_SECONDS;
        let moment = |seconds: i64| match seconds {
            _ if is_regular => starts + seconds,
            DAY_SECONDS => ends,
            _ => moment_at(rules.time_zone, civil_on(date, seconds)).timestamp(),
        };
        let is_day_off = rules.is_day_off(date);
        let is_closure = rules.closure_on(date).is_some();
        for span in rules.spans_on(date) {
            let opens = moment(i64::from(span.opens().minutes()) * 60);
            let closes = moment(i64::from(span.closes().minutes()) * 60);
            if opens >= closes || is_day_off {
                continue;
            }
            self.days[index].kind = DayKind::Ordinary;
            if !is_closure {
                self.spans.push(SpanRow {
                    opens,
                    closes,
                    open_before,
                    day: index,
                });
                open_before += closes - opens;
            }
        }
        if self.days[index].kind == DayKind::Ordinary && !is_closure {
            self.working_days.push(saturated(index));
        }
        open_before
    }

    fn push_row(&mut self, starts: i64, kind: DayKind) {
        self.days.push(DayRow {
            starts,
            first_span: saturated(self.spans.len()),
            working_before: saturated(self.working_days.len()),
            kind,
        });
    }

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
        let index = self.index_at(at)?;
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
        let (day, _) = self.civil(at)?;
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
        Ok(Some(Opening {
            at: row.opens.max(at),
            span,
        }))
    }

    /// The moment at which this much open time has passed since an opening, with the span it lies
    /// in; one that is reached exactly at a closing is that closing.
    pub fn after_open_time(
        &self,
        start: Opening,
        wanted: i64,
    ) -> Result<Option<(i64, &SpanRow)>, TooShort> {
        let last_day = self.civil(start.at)?.0 + LOOK_AHEAD_DAYS;
        let first = &self.spans[start.span];
        let target = first.open_before + (start.at - first.opens) + wanted;
        if target > self.open_total() {
            return self.nothing_until(last_day);
        }
        let spans = &self.spans[start.span..];
        let row = &spans[spans
            .partition_point(|span| span.open_before < target)
            .saturating_sub(1)];
        let within = self.epoch_day(row.day) <= last_day;
        Ok(within.then_some((row.opens + target - row.open_before, row)))
    }

    /// The day (index) and the seconds since its midnight at which this much civil time of
    /// working days has passed; a count that ends at midnight ends on the day that is over.
    pub fn after_working_time(
        &self,
        start: Opening,
        wanted: i64,
    ) -> Result<Option<(usize, i64)>, TooShort> {
        let (day, seconds) = self.civil(start.at)?;
        let index = self.index_of(day)?;
        let last_day = day + LOOK_AHEAD_DAYS;
        // At a clock change across midnight the civil day of an opening may be the day before.
        let total = wanted + if self.is_working(index) { seconds } else { 0 };
        let whole_days = usize::try_from((total - 1) / DAY_SECONDS).map_err(|_| TooShort)?;
        let ordinal = self.days[index].working_before as usize + whole_days;
        let Some(reached) = self.working_days.get(ordinal) else {
            return self.nothing_until(last_day);
        };
        let reached = *reached as usize;
        let left = total - saturated_i64(whole_days) * DAY_SECONDS;
        Ok((self.epoch_day(reached) <= last_day).then_some((reached, left)))
    }

    /// The last open span that opens at or before a moment of this day, its two midnights included.
    pub fn latest_span(&self, index: usize, at: i64) -> Result<Option<&SpanRow>, TooShort> {
        let after_next = self.days.get(index + 2).ok_or(TooShort)?;
        let spans = &self.spans[..after_next.first_span as usize];
        Ok(spans.iter().rfind(|span| span.opens <= at))
    }

    /// The last closing at or before the moment, on its day or the [`LOOK_AHEAD_DAYS`] before it.
    pub fn latest_closing_until(&self, at: i64) -> Result<Option<i64>, TooShort> {
        let index = self.index_at(at)?;
        let first_day = self.civil(at)?.0 - LOOK_AHEAD_DAYS;
        let spans = &self.spans[..self.days[index + 1].first_span as usize];
        match spans.iter().rfind(|span| span.closes <= at) {
            Some(span) if self.epoch_day(span.day) >= first_day => Ok(Some(span.closes)),
            None if self.first_day > first_day => Err(TooShort),
            _ => Ok(None),
        }
    }

    /// The day this many working days later, the day itself not counted; at most
    /// [`LOOK_AHEAD_DAYS`] on.
    pub fn working_day_after(&self, index: usize, count: u32) -> Result<Option<usize>, TooShort> {
        let Some(further) = count.checked_sub(1) else {
            return Ok(Some(index));
        };
        let last_day = self.epoch_day(index) + LOOK_AHEAD_DAYS;
        let ordinal = self.days[index + 1].working_before.saturating_add(further) as usize;
        match self.working_days.get(ordinal) {
            Some(day) if self.epoch_day(*day as usize) <= last_day => Ok(Some(*day as usize)),
            Some(_) => Ok(None),
            None => self.nothing_until(last_day),
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
    let bounds = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
    let at = at.clamp(bounds.0.timestamp(), bounds.1.timestamp());
    DateTime::from_timestamp(at, 0).unwrap_or_default()
}

fn civil_on(date: NaiveDate, seconds: i64) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN) + chrono::TimeDelta::seconds(seconds)
}

fn midnight(zone: Tz, day: i64) -> i64 {
    moment_at(zone, civil_on(date_of_epoch_day(day), 0)).timestamp()
}

fn saturated(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn saturated_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
