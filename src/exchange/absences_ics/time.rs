//! Dates, times and durations as calendars write them, and days of the municipality's.

use super::vtimezone::Vtimezone;
use super::windows_zones::iana_name;
use crate::domain::calendar::{DateSpan, moment_at};
use crate::exchange::ical_lines::Line;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::ops::RangeInclusive;

/// Other years are slips of the pen; Outlook lets its time zones begin in 1601.
const SENSIBLE_YEARS: RangeInclusive<i32> = 1600..=2300;

/// Who is away between these hours is away for the working day.
const CORE_BEGINS: (u32, u32) = (9, 0);
const CORE_ENDS: (u32, u32) = (16, 0);

/// Where a time is the time of day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Zone {
    /// The municipality's, or one with a name.
    Named(Tz),
    /// One that the file itself explains.
    Explained(Vtimezone),
}

/// A date, or a date and a time somewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Point {
    Day(NaiveDate),
    Time(NaiveDateTime, Zone),
}

impl Zone {
    /// The municipality's time at a time of this zone.
    pub fn converted(&self, civil: NaiveDateTime, municipality: Tz) -> Option<NaiveDateTime> {
        let moment: DateTime<Utc> = match self {
            Zone::Named(zone) => moment_at(*zone, civil),
            Zone::Explained(zone) => civil
                .checked_sub_signed(zone.offset_at(civil))
                .map(|utc| utc.and_utc())?,
        };
        Some(moment.with_timezone(&municipality).naive_local())
    }

    /// This zone's time at a moment, as far as it matters for the end of a recurrence.
    pub fn civil_at(&self, moment: NaiveDateTime) -> NaiveDateTime {
        match self {
            Zone::Named(zone) => moment.and_utc().with_timezone(zone).naive_local(),
            Zone::Explained(zone) => moment
                .checked_add_signed(zone.offset_at(moment))
                .unwrap_or(moment),
        }
    }
}

/// The date or time of a line.
pub(super) fn point_of(line: &Line, zones: &[Vtimezone], municipality: Tz) -> Option<Point> {
    let value = line.value.trim();
    if value.len() == 8 {
        return date(value).map(Point::Day);
    }
    let (civil, is_utc) = date_time(value)?;
    let zone = if is_utc {
        Zone::Named(Tz::UTC)
    } else {
        zone_of(line.parameter("TZID"), zones, municipality)
    };
    Some(Point::Time(civil, zone))
}

/// A zone by its name: its own, Outlook's, or as the file explains it; else the municipality's.
fn zone_of(name: Option<&str>, zones: &[Vtimezone], municipality: Tz) -> Zone {
    let Some(name) = name else {
        return Zone::Named(municipality);
    };
    // Some write the name at the end of a path: /mozilla.org/20050126_1/Europe/Stockholm.
    let parts: Vec<&str> = name.split('/').collect();
    let ends = (1..=3).rev().filter_map(|count| {
        let start = parts.len().checked_sub(count)?;
        Some(parts[start..].join("/"))
    });
    let known = ends
        .chain(iana_name(name).map(ToOwned::to_owned))
        .find_map(|name| name.parse::<Tz>().ok());
    if let Some(zone) = known {
        return Zone::Named(zone);
    }
    zones
        .iter()
        .find(|zone| zone.name == name)
        .map_or(Zone::Named(municipality), |zone| {
            Zone::Explained(zone.clone())
        })
}

pub(super) fn date(value: &str) -> Option<NaiveDate> {
    if value.len() != 8 || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| value[from..to].parse::<u32>().ok();
    let year = i32::try_from(number(0, 4)?).ok()?;
    if !SENSIBLE_YEARS.contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year, number(4, 6)?, number(6, 8)?)
}

/// A date and time, and whether it is in UTC.
pub(super) fn date_time(value: &str) -> Option<(NaiveDateTime, bool)> {
    let (day, rest) = value.split_once(['T', 't'])?;
    let time = rest.strip_suffix(['Z', 'z']).unwrap_or(rest);
    if time.len() != 6 || !time.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize| time[from..from + 2].parse::<u32>().ok();
    // A leap second is the second before it.
    let time = NaiveTime::from_hms_opt(number(0)?, number(2)?, number(4)?.min(59))?;
    Some((date(day)?.and_time(time), rest.len() == 7))
}

/// `P1D`, `PT8H30M`, `-P2W`.
pub(super) fn duration(value: &str) -> Option<TimeDelta> {
    let (value, is_negative) = match value.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (value.strip_prefix('+').unwrap_or(value), false),
    };
    let mut seconds: i64 = 0;
    let mut number = String::new();
    let mut says_something = false;
    for c in value.strip_prefix('P')?.chars() {
        let unit: i64 = match c {
            '0'..='9' if number.len() < 9 => {
                number.push(c);
                continue;
            }
            'T' if number.is_empty() => continue,
            'W' => 604_800,
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        let count: i64 = number.parse().ok()?;
        seconds = seconds.checked_add(count.checked_mul(unit)?)?;
        number.clear();
        says_something = true;
    }
    if !number.is_empty() || !says_something {
        return None;
    }
    TimeDelta::try_seconds(if is_negative { -seconds } else { seconds })
}

/// The days whose working hours lie between two of the municipality's times.
pub(super) fn working_days(from: NaiveDateTime, to: NaiveDateTime) -> Option<DateSpan> {
    let core = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0);
    let first = if from.time() <= core(CORE_BEGINS)? {
        from.date()
    } else {
        from.date().checked_add_days(Days::new(1))?
    };
    let last = if to.time() >= core(CORE_ENDS)? {
        to.date()
    } else {
        to.date().checked_sub_days(Days::new(1))?
    };
    DateSpan::new(first, last)
}

/// The days that two times touch.
pub(super) fn touched_days(from: NaiveDateTime, to: NaiveDateTime) -> DateSpan {
    let ends_at_midnight = to.time() == NaiveTime::MIN && from < to;
    let last = if ends_at_midnight {
        to.date().pred_opt().unwrap_or(to.date())
    } else {
        to.date()
    };
    DateSpan::new(from.date(), last).unwrap_or(DateSpan::of_day(from.date()))
}

/// Whether only a weekend, or nothing, lies between two days.
pub(super) fn meet(earlier: NaiveDate, later: NaiveDate) -> bool {
    let mut between = earlier.iter_days().skip(1).take_while(|day| *day < later);
    between.all(|day| day.weekday().num_days_from_monday() >= 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn durations_are_understood_and_nonsense_is_not() {
        let hours = |value| duration(value).map(|found| found.num_hours());
        assert_eq!(hours("P1DT2H"), Some(26));
        assert_eq!(hours("-P1W"), Some(-168));
        for nonsense in ["", "P", "1D", "P1", "PD", "P1X", "P999999999999W"] {
            assert_eq!(duration(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn dates_that_do_not_exist_are_none() {
        for nonsense in [
            "20260230", "2026073", "20261301", "00010101", "2026å01", "+2026070",
        ] {
            assert_eq!(date(nonsense), None, "{nonsense}");
        }
        assert_eq!(date_time("20260714T250000"), None);
        assert_eq!(date_time("20260714T09"), None);
        assert!(date_time("20260714T235960Z").is_some_and(|(_, is_utc)| is_utc));
    }

    #[test]
    fn a_day_counts_when_its_working_hours_are_covered() {
        let days = |from, to| working_days(at(from), at(to));
        let tuesday = DateSpan::of_day("2026-07-14".parse().unwrap());
        assert_eq!(
            days("2026-07-14T08:00:00", "2026-07-14T17:00:00"),
            Some(tuesday)
        );
        assert_eq!(days("2026-07-14T10:00:00", "2026-07-14T17:00:00"), None);
        assert_eq!(
            days("2026-07-13T13:00:00", "2026-07-15T10:00:00"),
            Some(tuesday)
        );
        assert_eq!(
            days("2026-07-14T00:00:00", "2026-07-15T00:00:00"),
            Some(tuesday)
        );
    }
}
