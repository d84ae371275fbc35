//! The days at the head of the grid: which are red, and what they are called.

use crate::domain::calendar::{DateSpan, HolidayKind, holidays_on, is_squeeze_day, names_of};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use chrono::{Datelike, NaiveDate, Weekday};

/// A day at the head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DayHead {
    pub date: NaiveDate,
    pub weekend: bool,
    /// Sunday or public holiday.
    pub red: bool,
    /// A public holiday, which is underlined.
    pub holiday: bool,
    /// "Juldagen, röd dag", "Julafton, afton", "klämdag".
    pub name: Option<String>,
    /// The holiday's name alone.
    pub holiday_name: Option<String>,
}

/// The days of a span.
pub fn day_heads(span: DateSpan, desk: &Desk) -> Vec<DayHead> {
    span.days().map(|day| day_head(day, desk)).collect()
}

fn day_head(date: NaiveDate, desk: &Desk) -> DayHead {
    let language = desk.language;
    let holidays = holidays_on(date);
    let holiday = holidays.iter().any(|it| it.kind() == HolidayKind::Red);
    let sunday = date.weekday() == Weekday::Sun;
    let holiday_name = (!holidays.is_empty()).then(|| names_of(&holidays, language));
    let name = match &holiday_name {
        Some(name) if holiday => Some(t!(language, "grid-red-day", name = name.as_str())),
        Some(name) => Some(t!(language, "grid-eve", name = name.as_str())),
        None if is_squeeze_day(date) => Some(t!(language, "grid-squeeze-day")),
        None => None,
    };
    DayHead {
        date,
        weekend: matches!(date.weekday(), Weekday::Sat | Weekday::Sun),
        red: holiday || sunday,
        holiday,
        name,
        holiday_name,
    }
}

/// "fredag 25 december", with the year when it is not that of today.
pub fn whole_date(desk: &Desk, day: NaiveDate) -> String {
    let language = desk.language;
    let words = format!(
        "{} {} {}",
        dates::weekday(language, day),
        day.day(),
        dates::month(language, day)
    );
    if day.year() == desk.today().year() {
        words
    } else {
        format!("{words} {}", day.year())
    }
}
