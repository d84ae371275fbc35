//! Time zones that a file explains itself, by when their clocks change.

use super::component::Component;
use super::time::date_time;
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

/// A zone of the file's own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Vtimezone {
    pub name: String,
    changes: Vec<Change>,
}

/// From when an offset holds: once, or every year.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Change {
    offset: TimeDelta,
    first: NaiveDateTime,
    yearly: Option<(u32, Weekday, Nth)>,
}

/// The first, second … such weekday of a month, or the last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Nth {
    FromStart(u8),
    Last,
}

impl Vtimezone {
    /// The zone that a component explains; nothing where it does not.
    pub fn of(component: &Component) -> Option<Vtimezone> {
        let name = component.first("TZID")?.text();
        let changes: Vec<Change> = component.within.iter().filter_map(change_of).collect();
        (!changes.is_empty()).then_some(Vtimezone { name, changes })
    }

    /// What its clocks are ahead of UTC at one of its times.
    pub fn offset_at(&self, civil: NaiveDateTime) -> TimeDelta {
        let begun = |change: &Change| Some((change.latest_before(civil)?, change.offset));
        let latest = self.changes.iter().filter_map(begun).max();
        let earliest = || self.changes.iter().min_by_key(|change| change.first);
        latest
            .map(|(_, offset)| offset)
            .or_else(|| earliest().map(|change| change.offset))
            .unwrap_or_default()
    }
}

impl Change {
    fn latest_before(&self, civil: NaiveDateTime) -> Option<NaiveDateTime> {
        let Some((month, weekday, nth)) = self.yearly else {
            return (self.first <= civil).then_some(self.first);
        };
        [civil.year(), civil.year() - 1]
            .into_iter()
            .filter_map(|year| {
                let day = match nth {
                    Nth::FromStart(nth) => {
                        NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth)
                    }
                    Nth::Last => (1..=5).rev().find_map(|nth| {
                        NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth)
                    }),
                }?;
                Some(day.and_time(self.first.time()))
            })
            .find(|begins| *begins <= civil && self.first <= civil)
    }
}

fn change_of(component: &Component) -> Option<Change> {
    if !["STANDARD", "DAYLIGHT"].contains(&component.name.as_str()) {
        return None;
    }
    let (first, _) = date_time(component.value("DTSTART")?)?;
    Some(Change {
        offset: offset(component.value("TZOFFSETTO")?)?,
        first,
        yearly: component.value("RRULE").and_then(yearly),
    })
}

/// `+0100`, `-033000`.
fn offset(value: &str) -> Option<TimeDelta> {
    let (sign, digits) = match value.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, value.strip_prefix('+')?),
    };
    if digits.len() < 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let hours: i64 = digits[..2].parse().ok()?;
    let minutes: i64 = digits[2..4].parse().ok()?;
    (hours < 24 && minutes < 60).then(|| TimeDelta::minutes(sign * (hours * 60 + minutes)))
}

/// `FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3`.
fn yearly(rule: &str) -> Option<(u32, Weekday, Nth)> {
    let part = |name: &str| {
        let mut parts = rule.split(';').filter_map(|part| part.split_once('='));
        let found = parts.find(|(found, _)| found.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value)
    };
    let month = part("BYMONTH")?.parse().ok()?;
    let day = part("BYDAY")?;
    let (nth, weekday) = day.split_at_checked(day.len().checked_sub(2)?)?;
    let nth = match nth {
        "-1" => Nth::Last,
        nth => Nth::FromStart(nth.trim_start_matches('+').parse().ok()?),
    };
    Some((month, super::rule::weekday(weekday)?, nth))
}

#[cfg(test)]
mod tests {
    use super::super::component;
    use super::*;

    const SWEDEN: &str = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Egen\n\
        BEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n\
        TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n\
        BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n\
        TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\nEND:VCALENDAR";

    #[test]
    fn clocks_change_when_the_file_says() {
        let calendars = component::read(SWEDEN.as_bytes()).unwrap();
        let zone = Vtimezone::of(&calendars[0].within[0]).unwrap();
        let hours = |civil: &str| zone.offset_at(civil.parse().unwrap()).num_hours();
        assert_eq!(hours("2026-07-14T12:00:00"), 2);
        assert_eq!(hours("2026-01-14T12:00:00"), 1);
        assert_eq!(hours("2026-10-25T04:00:00"), 1);
        assert_eq!(hours("2026-03-29T04:00:00"), 2);
        assert_eq!(hours("1600-03-29T04:00:00"), 2, "the earliest it knows");
    }

    #[test]
    fn a_zone_without_changes_is_none() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nEND:VTIMEZONE\nEND:VCALENDAR";
        let calendars = component::read(text.as_bytes()).unwrap();
        assert_eq!(Vtimezone::of(&calendars[0].within[0]), None);
        for nonsense in ["0100", "+9900", "+01", "+01å0"] {
            assert_eq!(offset(nonsense), None, "{nonsense}");
        }
    }
}
