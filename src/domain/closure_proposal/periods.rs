//! The periods of a year that offices tend to close, by rule.

use super::Occasion;
use crate::domain::calendar::{DateSpan, Holiday, holidays_on};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A period with the key of its proposal.
pub(super) struct Period {
    pub key: String,
    pub occasion: Occasion,
    pub span: DateSpan,
}

/// The periods that begin in the year; fewer where its holidays are not known.
pub(super) fn periods(year: i32) -> impl Iterator<Item = Period> {
    let spans = [
        ("christmas", Occasion::ChristmasAndNewYear, christmas(year)),
        ("easter", Occasion::Easter, easter(year)),
        (
            "midsummer-week",
            Occasion::MidsummerWeek,
            midsummer_week(year),
        ),
        ("july", Occasion::July, july(year)),
    ];
    spans.into_iter().filter_map(move |(word, occasion, span)| {
        Some(Period {
            key: format!("{word}-{year}"),
            occasion,
            span: span?,
        })
    })
}

/// From julafton to the day before the first day at work after New Year's Day.
fn christmas(year: i32) -> Option<DateSpan> {
    let from = day_of(Holiday::Julafton, year)?;
    let last = day_of(Holiday::Nyarsdagen, year.checked_add(1)?)?;
    let to = last
        .iter_days()
        .skip(1)
        .find(|day| !is_off(*day))?
        .pred_opt()?;
    DateSpan::new(from, to)
}

/// From skärtorsdagen to annandag påsk.
fn easter(year: i32) -> Option<DateSpan> {
    let friday = day_of(Holiday::Langfredagen, year)?;
    let monday = day_of(Holiday::AnnandagPask, year)?;
    DateSpan::new(friday.pred_opt()?, monday)
}

fn midsummer_week(year: i32) -> Option<DateSpan> {
    let eve = day_of(Holiday::Midsommarafton, year)?;
    DateSpan::new(eve.checked_sub_days(Days::new(4))?, eve)
}

fn july(year: i32) -> Option<DateSpan> {
    let from = NaiveDate::from_isoywd_opt(year, 28, Weekday::Mon)?;
    DateSpan::new(from, NaiveDate::from_isoywd_opt(year, 31, Weekday::Sun)?)
}

/// The holiday's date in the year, if it is known.
pub(super) fn day_of(holiday: Holiday, year: i32) -> Option<NaiveDate> {
    let mut days = NaiveDate::from_ymd_opt(year, 1, 1)?.iter_days();
    days.by_ref()
        .take_while(|day| day.year() == year)
        .find(|day| holidays_on(*day).contains(&holiday))
}

fn is_off(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || !holidays_on(day).is_empty()
}
