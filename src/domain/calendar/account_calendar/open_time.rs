//! Openings, closings and the time between them.

use super::AccountCalendar;
use crate::domain::calendar::table::{
    DAY_SECONDS, DayTable, TooShort, date_of_epoch_day, epoch_day, utc,
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

/// How many working days after a holding reply its answer is proposed for.
const PROPOSED_RETURN_IN_WORKING_DAYS: u32 = 5;

impl AccountCalendar {
    /// Whether the moment lies in an open span.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        let at = at.timestamp();
        let opening = self.around(at, |table| table.next_opening(at)).flatten();
        opening.is_some_and(|opening| opening.at == at)
    }

    /// The moment itself where it is open, else the next opening; at most 800 days ahead.
    pub fn next_opening(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let at = at.timestamp();
        let opening = self.around(at, |table| table.next_opening(at)).flatten();
        opening.map(|opening| utc(opening.at))
    }

    /// The latest closing at or before the moment; at most 800 days back.
    pub fn latest_closing_until(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let at = at.timestamp();
        self.around(at, |table| table.latest_closing_until(at))
            .flatten()
            .map(utc)
    }

    /// The day this many working days later, the day itself not counted; at most 800 days ahead.
    pub fn working_days_after(&self, day: NaiveDate, count: u32) -> Option<NaiveDate> {
        let found = self.around_day(epoch_day(day), |table| {
            let index = table.index_of(epoch_day(day))?;
            let found = table.working_day_after(index, count)?;
            Ok(found.map(|found| table.epoch_day(found)))
        });
        found.flatten().map(date_of_epoch_day)
    }

    /// How many seconds are open between two moments; 0 when the second is not the later.
    pub fn open_seconds_between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> i64 {
        let (from, to) = (from.timestamp(), to.timestamp());
        if to <= from {
            return 0;
        }
        let between = |table: &DayTable| {
            let until_to = table.open_seconds_until(to)?;
            Ok(until_to - table.open_seconds_until(from)?)
        };
        between(&self.table).unwrap_or_else(|TooShort| self.open_seconds_far(from, to))
    }

    /// When an answer promised for this day is due: at its last closing, or at the latest closing
    /// before it.
    pub fn return_promise_due(&self, return_on: NaiveDate) -> Option<DateTime<Utc>> {
        self.last_closing(return_on).or_else(|| {
            let midnight = return_on.and_time(NaiveTime::MIN);
            self.latest_closing_until(self.moment(midnight))
        })
    }

    /// The day proposed in a holding reply sent at this moment: five working days on.
    pub fn proposed_return_day(&self, sent: DateTime<Utc>) -> Option<NaiveDate> {
        self.working_days_after(self.date_of(sent), PROPOSED_RETURN_IN_WORKING_DAYS)
    }

    /// In pieces, so that a span of centuries needs no table of centuries.
    fn open_seconds_far(&self, from: i64, to: i64) -> i64 {
        const PIECE_DAYS: i64 = 1_000;
        let piece_seconds = PIECE_DAYS * DAY_SECONDS;
        let mut open = 0;
        let mut begins = from;
        while begins < to {
            let ends = to.min(begins + piece_seconds);
            let day = begins.div_euclid(DAY_SECONDS);
            let table = DayTable::build(&self.rules, day - 2, day + PIECE_DAYS + 3);
            let until = |at| table.open_seconds_until(at).unwrap_or(0);
            open += until(ends) - until(begins);
            begins = ends;
        }
        open
    }
}
