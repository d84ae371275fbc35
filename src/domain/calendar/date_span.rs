//! Spans of whole days.

use chrono::NaiveDate;

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
}
