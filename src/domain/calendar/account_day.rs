//! One day of an account.

use super::holiday::Holiday;
use crate::domain::opening_hours::MinuteOfDay;
use chrono::{DateTime, NaiveDate, Utc};

/// A half-open span of open time as moments.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OpenMoments {
    pub opens: DateTime<Utc>,
    pub closes: DateTime<Utc>,
}

/// What a day is for an account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccountDay {
    pub date: NaiveDate,
    pub status: DayStatus,
    /// The spans that are open, in order, after early closing; none on a closed day.
    pub spans: Vec<OpenMoments>,
    /// The time at which the day is cut off, where it is.
    pub early_closing: Option<MinuteOfDay>,
}

/// Whether an account works on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DayStatus {
    Working,
    Closed(ClosedReason),
}

/// Why an account is closed on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ClosedReason {
    /// A closure with this name, the first in order.
    Closure(String),
    /// Holidays that the account keeps.
    Holiday(Vec<Holiday>),
    /// A day listed as closed without a name.
    ClosedDay,
    /// The weekday has no opening hours.
    NoOpeningHours,
    /// The day would end at this time, before it opens.
    EarlyClosing(MinuteOfDay),
    /// All its opening hours fall in an hour that a clock change skips.
    ClockChange,
}
