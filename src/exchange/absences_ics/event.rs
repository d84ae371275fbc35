//! The events of a calendar, as far as they can tell of an absence.

use super::component::Component;
use super::owner::OwnerHints;
use super::time::{Point, Zone, date, date_time, duration, point_of};
use super::vtimezone::Vtimezone;
use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

/// Titles are shown in a row; the rest of a longer one is left out.
const LONGEST_TITLE: usize = 200;

/// A calendar file that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarFile {
    /// In the order of the file.
    pub found: Vec<Found>,
    pub(super) owner: OwnerHints,
}

/// An event of a calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    pub title: String,
    /// Where it begins in the file, from 1.
    pub line: usize,
    pub(super) uid: Option<String>,
    pub(super) when: When,
    /// Marked as out of office.
    pub(super) is_away: bool,
    /// Takes up the time it stands for.
    pub(super) is_busy: bool,
    pub(super) is_cancelled: bool,
    /// Others are invited.
    pub(super) is_meeting: bool,
    pub(super) recurrence: Recurrence,
    /// Replaces this occurrence of the recurring event with the same UID.
    pub(super) replaces: Option<NaiveDate>,
}

impl Found {
    /// Whether it is an event of days, not of times.
    pub(super) fn is_whole_day(&self) -> bool {
        matches!(self.when, When::Days { .. })
    }
}

/// When an event is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum When {
    /// Whole days; the last one included.
    Days { from: NaiveDate, to: NaiveDate },
    /// Times of a zone.
    Times {
        from: NaiveDateTime,
        length: TimeDelta,
        zone: Zone,
    },
    /// It ends before it begins.
    Reversed,
    /// A date that cannot be read, on this line.
    Unreadable { line: usize },
}

/// Whether and how an event recurs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Recurrence {
    Once,
    /// By a rule, but for these days.
    ByRule {
        rule: String,
        except: Vec<NaiveDate>,
    },
    /// By something else than one rule.
    Otherwise,
}

pub(super) fn file_of(calendars: &[Component], municipality: Tz) -> CalendarFile {
    let mut found = Vec::new();
    for calendar in calendars {
        let zones: Vec<Vtimezone> = calendar
            .components("VTIMEZONE")
            .filter_map(Vtimezone::of)
            .collect();
        let events = calendar.components("VEVENT");
        found.extend(events.map(|event| found_of(event, &zones, municipality)));
    }
    CalendarFile {
        found,
        owner: OwnerHints::of(calendars),
    }
}

fn found_of(event: &Component, zones: &[Vtimezone], municipality: Tz) -> Found {
    let is = |name: &str, value: &str| {
        let found = event.value(name);
        found.is_some_and(|found| found.eq_ignore_ascii_case(value))
    };
    let title = event.first("SUMMARY").map(|line| line.text());
    Found {
        title: tidied(&title.unwrap_or_default()),
        line: event.line,
        uid: event.first("UID").map(|line| line.text()),
        when: when_of(event, zones, municipality),
        is_away: is("X-MICROSOFT-CDO-BUSYSTATUS", "OOF"),
        is_busy: !is("TRANSP", "TRANSPARENT") && !is("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"),
        is_cancelled: is("STATUS", "CANCELLED"),
        is_meeting: event.first("ATTENDEE").is_some(),
        recurrence: recurrence_of(event),
        replaces: event.value("RECURRENCE-ID").and_then(day_of),
    }
}

fn when_of(event: &Component, zones: &[Vtimezone], municipality: Tz) -> When {
    let Some(start) = event.first("DTSTART") else {
        return When::Unreadable { line: event.line };
    };
    let Some(from) = point_of(start, zones, municipality) else {
        return When::Unreadable { line: start.number };
    };
    let end = event.first("DTEND");
    let to = end.map(|line| point_of(line, zones, municipality).ok_or(line.number));
    let to = match to.transpose() {
        Ok(to) => to,
        Err(line) => return When::Unreadable { line },
    };
    let stated = event.first("DURATION");
    let length = stated.map(|line| duration(line.value.trim()).ok_or(line.number));
    let length = match length.transpose() {
        Ok(length) => length.unwrap_or_default(),
        Err(line) => return When::Unreadable { line },
    };
    match (from, to) {
        (Point::Day(from), to) => {
            // The day an event ends is the day after its last, however it is written.
            let end = match to {
                Some(Point::Day(end)) => Some(end),
                Some(Point::Time(end, _)) => Some(end.date()),
                None => from.checked_add_signed(length),
            };
            match end {
                Some(end) if end < from => When::Reversed,
                Some(end) if end > from => When::Days {
                    from,
                    to: end.checked_sub_days(Days::new(1)).unwrap_or(from),
                },
                _ => When::Days { from, to: from },
            }
        }
        (Point::Time(from, zone), to) => {
            let length = match to {
                Some(Point::Time(end, end_zone)) if end_zone == zone => end - from,
                Some(Point::Time(end, end_zone)) => {
                    match end_zone
                        .converted(end, municipality)
                        .zip(zone.converted(from, municipality))
                    {
                        Some((end, from)) => end - from,
                        None => return When::Unreadable { line: start.number },
                    }
                }
                Some(Point::Day(end)) => end.and_time(chrono::NaiveTime::MIN) - from,
                None => length,
            };
            if length < TimeDelta::zero() {
                When::Reversed
            } else {
                When::Times { from, length, zone }
            }
        }
    }
}

fn recurrence_of(event: &Component) -> Recurrence {
    let mut rules = event.all("RRULE");
    let rule = rules.next();
    let has_more =
        rules.next().is_some() || event.first("RDATE").is_some() || event.first("EXRULE").is_some();
    match rule {
        _ if has_more => Recurrence::Otherwise,
        None => Recurrence::Once,
        Some(rule) => {
            let except = event.all("EXDATE");
            Recurrence::ByRule {
                rule: rule.value.trim().to_owned(),
                except: except
                    .flat_map(|line| line.value.split(','))
                    .filter_map(day_of)
                    .collect(),
            }
        }
    }
}

/// The day of a date or of a time, whatever its zone.
fn day_of(value: &str) -> Option<NaiveDate> {
    let value = value.trim();
    date(value).or_else(|| date_time(value).map(|(civil, _)| civil.date()))
}

fn tidied(title: &str) -> String {
    let words: Vec<&str> = title
        .split(|c: char| c.is_whitespace() || c.is_control())
        .collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(LONGEST_TITLE).collect()
}
