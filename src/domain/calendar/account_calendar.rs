//! An account's days and open time, with tables for the days that are asked about most.

use super::account_day::{AccountDay, DayStatus, OpenMoments};
use super::date_span::DateSpan;
use super::rules::CalendarRules;
use super::table::{DayTable, TooShort, date_of_epoch_day, epoch_day, utc};
use super::zone::{civil_at, moment_at};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// How many civil days after (or before) a day openings and closings are looked for.
pub const LOOK_AHEAD_DAYS: i64 = 800;

/// How far around a moment tables are built that were not built beforehand. The last holds a
/// start 800 days on, a count that ends 800 days after that, and the days beside them.
const RADII_IN_DAYS: [i64; 3] = [21, 300, 2 * LOOK_AHEAD_DAYS + 5];

/// How many working days after a holding reply its answer is proposed for.
const PROPOSED_RETURN_IN_WORKING_DAYS: u32 = 5;

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
            let midnight = return_on.and_time(chrono::NaiveTime::MIN);
            self.latest_closing_until(self.moment(midnight))
        })
    }

    /// The day proposed in a holding reply sent at this moment: five working days on.
    pub fn proposed_return_day(&self, sent: DateTime<Utc>) -> Option<NaiveDate> {
        self.working_days_after(self.date_of(sent), PROPOSED_RETURN_IN_WORKING_DAYS)
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

    /// In pieces, so that a span of centuries needs no table of centuries.
    fn open_seconds_far(&self, from: i64, to: i64) -> i64 {
        const PIECE_DAYS: i64 = 1_000;
        let piece_seconds = PIECE_DAYS * super::table::DAY_SECONDS;
        let mut open = 0;
        let mut begins = from;
        while begins < to {
            let ends = to.min(begins + piece_seconds);
            let day = begins.div_euclid(super::table::DAY_SECONDS);
            let table = DayTable::build(&self.rules, day - 2, day + PIECE_DAYS + 3);
            let until = |at| table.open_seconds_until(at).unwrap_or(0);
            open += until(ends) - until(begins);
            begins = ends;
        }
        open
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{ClosedReason, Holiday};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn office_with(change: impl FnOnce(&mut CalendarRules)) -> AccountCalendar {
        let mut rules = CalendarRules::default();
        change(&mut rules);
        AccountCalendar::new(rules, DateSpan::of_day(day("2026-12-14")))
    }

    fn reason(calendar: &AccountCalendar, text: &str) -> ClosedReason {
        match calendar.day(day(text)).status {
            DayStatus::Closed(reason) => reason,
            DayStatus::Working => ClosedReason::ClosedDay,
        }
    }

    #[test]
    fn a_closed_day_names_its_closure_before_its_holiday_before_its_missing_hours() {
        let calendar = office_with(|rules| {
            let christmas = DateSpan {
                from: day("2026-12-25"),
                to: day("2026-12-27"),
            };
            rules.closures = vec![
                ("Julstängt".to_owned(), christmas),
                ("Flytt".to_owned(), DateSpan::of_day(day("2026-12-26"))),
            ];
        });
        let julstangt = ClosedReason::Closure("Julstängt".to_owned());
        assert_eq!(reason(&calendar, "2026-12-26"), julstangt);
        let julafton = ClosedReason::Holiday(vec![Holiday::Julafton]);
        assert_eq!(reason(&calendar, "2026-12-24"), julafton);
        assert_eq!(
            reason(&calendar, "2026-12-19"),
            ClosedReason::NoOpeningHours
        );
    }

    #[test]
    fn a_closure_leaves_an_ordinary_working_day_and_a_holiday_does_not() {
        let closed = DateSpan {
            from: day("2026-12-23"),
            to: day("2026-12-24"),
        };
        let calendar = office_with(|rules| rules.closures = vec![("Julstängt".to_owned(), closed)]);
        assert!(calendar.is_ordinary_working_day(day("2026-12-23")));
        assert!(!calendar.is_working_day(day("2026-12-23")));
        assert!(!calendar.is_ordinary_working_day(day("2026-12-24")));
        assert!(!calendar.is_ordinary_working_day(day("2026-12-19")));
    }

    #[test]
    fn eves_are_open_where_the_municipality_keeps_red_days_only() {
        let calendar =
            office_with(|rules| rules.holidays = crate::domain::calendar::HolidayPolicy::RedOnly);
        assert!(calendar.is_working_day(day("2026-12-24")));
        assert!(!calendar.is_working_day(day("2026-12-25")));
    }

    #[test]
    fn of_overlapping_seasons_the_first_wins_and_a_missing_weekday_is_closed() {
        let season = |from: &str, to: &str, hours: &str| {
            let json = format!(r#"{{"from":"{from}","to":"{to}","opening_hours":{hours}}}"#);
            serde_json::from_str(&json).unwrap()
        };
        let calendar = office_with(|rules| {
            rules.seasons = vec![
                season("2026-07-01", "2026-07-31", r#"{"mon":["10:00-12:00"]}"#),
                season("2026-06-01", "2026-08-31", r#"{"mon":["09:00-15:00"]}"#),
            ];
        });
        let opens = |text| calendar.first_opening(day(text));
        assert_eq!(opens("2026-07-06"), Some(at("2026-07-06T10:00:00+02:00")));
        assert_eq!(opens("2026-06-29"), Some(at("2026-06-29T09:00:00+02:00")));
        assert_eq!(opens("2026-08-31"), Some(at("2026-08-31T09:00:00+02:00")));
        assert_eq!(opens("2026-07-07"), None);
        assert_eq!(opens("2026-09-01"), Some(at("2026-09-01T08:00:00+02:00")));
    }

    #[test]
    fn an_early_closing_cuts_the_day_and_says_so() {
        let calendar = office_with(|rules| {
            let noon = "12:00".parse().unwrap();
            rules.early_closing.insert(day("2026-12-23"), noon);
            let opening = "08:00".parse().unwrap();
            rules.early_closing.insert(day("2026-12-22"), opening);
        });
        let closes = calendar.last_closing(day("2026-12-23"));
        assert_eq!(closes, Some(at("2026-12-23T12:00:00+01:00")));
        assert_eq!(
            reason(&calendar, "2026-12-22"),
            ClosedReason::EarlyClosing("08:00".parse().unwrap())
        );
    }

    #[test]
    fn a_return_promise_is_due_at_the_closing_of_its_day_or_the_latest_before() {
        let calendar = office_with(|_| ());
        let due = |text| calendar.return_promise_due(day(text));
        assert_eq!(due("2026-12-23"), Some(at("2026-12-23T16:30:00+01:00")));
        assert_eq!(due("2026-12-27"), Some(at("2026-12-23T16:30:00+01:00")));
    }

    #[test]
    fn a_return_day_is_proposed_five_working_days_on_the_day_sent_not_counted() {
        let calendar = office_with(|_| ());
        let proposed = calendar.proposed_return_day(at("2026-12-18T10:00:00+01:00"));
        // 21, 22 and 23 December, then 28 and 29 after the holidays.
        assert_eq!(proposed, Some(day("2026-12-29")));
    }

    #[test]
    fn next_and_latest_are_the_moment_itself_where_it_is_one() {
        let calendar = office_with(|_| ());
        let closing = at("2026-12-18T16:30:00+01:00");
        assert_eq!(calendar.latest_closing_until(closing), Some(closing));
        assert!(!calendar.is_open(closing));
        let monday = at("2026-12-21T08:00:00+01:00");
        assert_eq!(calendar.next_opening(closing), Some(monday));
        assert_eq!(calendar.next_opening(monday), Some(monday));
        assert!(calendar.is_open(monday));
    }

    #[test]
    fn open_time_of_decades_is_added_up_without_tables() {
        let calendar = office_with(|rules| {
            rules.holidays = crate::domain::calendar::HolidayPolicy::NotKept;
        });
        let (from, to) = (
            at("2000-01-03T00:00:00+01:00"),
            at("2028-01-03T00:00:00+01:00"),
        );
        let weeks = (to - from).num_weeks();
        assert_eq!(calendar.open_seconds_between(from, to), weeks * 5 * 30_600);
        assert_eq!(calendar.open_seconds_between(to, from), 0);
    }
}
