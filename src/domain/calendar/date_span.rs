//! Spans of whole days.

use chrono::{Days, NaiveDate};

/// A span of whole days, both ends included.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
pub struct DateSpan {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl DateSpan {
    /// The span of days from one day to another, or nothing when it would end before it begins.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<DateSpan> {
        (from <= to).then_some(DateSpan { from, to })
    }

    /// A span of one day.
    pub fn of_day(day: NaiveDate) -> DateSpan {
        DateSpan { from: day, to: day }
    }

    /// Whether the day lies in the span.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Each day of the span, in order.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        self.from.iter_days().take_while(move |day| *day <= self.to)
    }
    /// The span, or of one with more days than these only so many: from the day on where it lies in
    /// the span, else from the beginning.
    pub fn at_most(self, days: u64, from: NaiveDate) -> DateSpan {
        let part = |from: NaiveDate| {
            let last = from.checked_add_days(Days::new(days.saturating_sub(1)));
            DateSpan {
                from,
                to: last.map_or(self.to, |last| last.min(self.to)),
            }
        };
        let whole = part(self.from);
        if whole == self || !self.contains(from) {
            whole
        } else {
            part(from)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, to: &str) -> DateSpan {
        DateSpan::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    #[test]
    fn of_a_span_without_end_a_part_is_taken_and_a_short_one_is_left_whole() {
        let today = "2026-12-21".parse().unwrap();
        let short = span("2026-12-20", "2026-12-29");
        assert_eq!(short.at_most(10, today), short);
        let endless = span("2020-01-01", "9999-12-31");
        assert_eq!(endless.at_most(10, today), span("2026-12-21", "2026-12-30"));
        let later = span("2030-01-01", "9999-12-31");
        assert_eq!(later.at_most(10, today), span("2030-01-01", "2030-01-10"));
        let ending = span("2020-01-01", "2026-12-22");
        assert_eq!(ending.at_most(10, today), span("2026-12-21", "2026-12-22"));
    }
}
