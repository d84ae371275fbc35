//! An account's days and open time, with tables for the days that are asked about most.

mod open_time;
#[cfg(test)]
mod tests;

use super::account_day::{AccountDay, DayStatus, OpenMoments};
use super::date_span::DateSpan;
use super::rules::CalendarRules;
use super::table::{DayTable, TooShort, epoch_day, utc};
use super::zone::{civil_at, moment_at};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// How many civil days after (or before) a day openings and closings are looked for.
pub const LOOK_AHEAD_DAYS: i64 = 800;

/// How far around a moment tables are built that were not built beforehand. The last holds a
/// start 800 days on, a count that ends 800 days after that, and the days beside them.
const RADII_IN_DAYS: [i64; 3] = [21, 300, 2 * LOOK_AHEAD_DAYS + 5];

/// The calendar of one account.
///
/// Days outside the tables built beforehand are computed when asked for, more slowly, with equal
/// answers.
#[derive(Clone, Debug)]
pub struct AccountCalendar {
    rules: CalendarRules,
    table: DayTable,
}

impl AccountCalendar {
    /// The calendar with tables for a span of days built beforehand.
    ///
    /// A span that reaches 1,602 days past the last receipt answers every deadline by look-up.
    pub fn new(rules: CalendarRules, tables: DateSpan) -> AccountCalendar {
        let table = DayTable::build(&rules, epoch_day(tables.from), epoch_day(tables.to));
        AccountCalendar { rules, table }
    }

    /// The rules it was made from.
    pub fn rules(&self) -> &CalendarRules {
        &self.rules
    }

    /// The civil time at a moment.
    pub fn civil(&self, at: DateTime<Utc>) -> NaiveDateTime {
        civil_at(self.rules.time_zone, at)
    }

    /// The civil date at a moment.
    pub fn date_of(&self, at: DateTime<Utc>) -> NaiveDate {
        self.civil(at).date()
    }

    /// The moment of a civil time: of two the earlier; in a gap the first moment after it.
    pub fn moment(&self, civil: NaiveDateTime) -> DateTime<Utc> {
        moment_at(self.rules.time_zone, civil)
    }

    /// What the day is, and its open spans.
    pub fn day(&self, day: NaiveDate) -> AccountDay {
        let spans = self.on_day(day, |table, index| {
            let spans = table.spans_of(index).iter();
            let moments = spans.map(|span| OpenMoments {
                opens: utc(span.opens),
                closes: utc(span.closes),
            });
            moments.collect::<Vec<_>>()
        });
        let status = if spans.is_empty() {
            DayStatus::Closed(self.rules.closed_reason(day))
        } else {
            DayStatus::Working
        };
        AccountDay {
            date: day,
            status,
            spans,
            early_closing: self.rules.early_closing_on(day),
        }
    }

    /// Whether a span is left after early closing on a day that is no kept holiday.
    pub fn is_ordinary_working_day(&self, day: NaiveDate) -> bool {
        self.on_day(day, DayTable::is_ordinary)
    }

    /// Whether it is an ordinary working day outside every closure.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        self.on_day(day, DayTable::is_working)
    }

    /// When the day opens first.
    pub fn first_opening(&self, day: NaiveDate) -> Option<DateTime<Utc>> {
        self.on_day(day, |table, index| {
            table.spans_of(index).first().map(|span| utc(span.opens))
        })
    }

    /// When the day closes last.
    pub fn last_closing(&self, day: NaiveDate) -> Option<DateTime<Utc>> {
        self.on_day(day, |table, index| {
            table.spans_of(index).last().map(|span| utc(span.closes))
        })
    }

    /// Puts a question about a moment to the tables, then to ever longer ones made for it.
    pub(in crate::domain) fn around<T>(
        &self,
        at: i64,
        question: impl Fn(&DayTable) -> Result<T, TooShort>,
    ) -> Option<T> {
        self.around_day(at.div_euclid(super::table::DAY_SECONDS), question)
    }

    fn around_day<T>(
        &self,
        day: i64,
        question: impl Fn(&DayTable) -> Result<T, TooShort>,
    ) -> Option<T> {
        if let Ok(answer) = question(&self.table) {
            return Some(answer);
        }
        RADII_IN_DAYS.into_iter().find_map(|radius| {
            question(&DayTable::build(&self.rules, day - radius, day + radius)).ok()
        })
    }

    fn on_day<T>(&self, day: NaiveDate, question: impl Fn(&DayTable, usize) -> T) -> T {
        let day = epoch_day(day);
        match self.table.index_of(day) {
            Ok(index) => question(&self.table, index),
            Err(TooShort) => question(&DayTable::build(&self.rules, day, day), 0),
        }
    }
}
