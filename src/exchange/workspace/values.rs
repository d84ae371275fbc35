//! Values of a workspace file: texts, dates, moments, times of day.

use super::error::Expected;
use super::place::Place;
use super::read::Result;
use crate::domain::opening_hours::HoursError;
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use std::str::FromStr;

pub(super) fn text(place: Place<'_>) -> Result<String> {
    place
        .value
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| place.wrong(Expected::Text))
}

pub(super) fn name(place: Place<'_>) -> Result<String> {
    let text = place.value.as_str().filter(|text| !text.trim().is_empty());
    text.map(str::to_owned)
        .ok_or_else(|| place.wrong(Expected::NonEmptyText))
}

pub(super) fn truth(place: Place<'_>) -> Result<bool> {
    place
        .value
        .as_bool()
        .ok_or_else(|| place.wrong(Expected::TrueOrFalse))
}

pub(super) fn date(place: Place<'_>) -> Result<NaiveDate> {
    place
        .value
        .as_str()
        .and_then(date_from)
        .ok_or_else(|| place.wrong(Expected::Date))
}

pub(super) fn moment(place: Place<'_>) -> Result<DateTime<Utc>> {
    let parsed = place
        .value
        .as_str()
        .and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    let moment = parsed
        .map(|moment| moment.to_utc())
        .and_then(|moment| moment.with_nanosecond(0));
    moment.ok_or_else(|| place.wrong(Expected::Moment))
}

/// Times of day and spans of them.
pub(super) fn parsed<T: FromStr<Err = HoursError>>(place: Place<'_>) -> Result<T> {
    text(place)?
        .parse()
        .map_err(|error| place.wrong(Expected::Hours(error)))
}

pub(super) fn time_zone(place: Place<'_>) -> Result<Tz> {
    place
        .value
        .as_str()
        .and_then(|name| name.parse().ok())
        .ok_or_else(|| place.wrong(Expected::TimeZone))
}

/// A date written exactly as `2026-12-23`, in the years 0-9999.
pub(super) fn date_from(text: &str) -> Option<NaiveDate> {
    let date: NaiveDate = text.parse().ok()?;
    (text.len() == 10 && date.to_string() == text).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::super::place::Path;
    use super::*;
    use serde_json::{Value, json};

    fn at(value: &Value) -> Place<'_> {
        Place {
            path: &Path::Root,
            value,
        }
    }

    #[test]
    fn only_whole_dates_and_moments_with_an_offset_are_taken() {
        assert!(date(at(&json!("2026-1-2"))).is_err());
        assert!(moment(at(&json!("2026-12-23T14:10:00"))).is_err());
        let cut = moment(at(&json!("2026-12-23T14:10:00.75+01:00"))).unwrap();
        assert_eq!(cut.to_rfc3339(), "2026-12-23T13:10:00+00:00");
    }
}
