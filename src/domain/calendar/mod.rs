//! The Swedish calendar by rule, and an account's days.

mod account_calendar;
mod account_day;
mod date_span;
mod holiday;
mod rules;
mod table;
mod zone;

pub use account_calendar::{AccountCalendar, LOOK_AHEAD_DAYS};
pub use account_day::{AccountDay, ClosedReason, DayStatus, OpenMoments};
pub use date_span::DateSpan;
pub use holiday::{
    Holiday, HolidayKind, KNOWN_YEARS, holiday_names, holidays_on, is_squeeze_day, names_of,
};
pub use rules::{CalendarRules, HolidayPolicy};
pub(in crate::domain) use table::{DayTable, Opening, TooShort, utc};
pub use zone::moment_at;
