//! Rules of recurrence, as far as absences follow them.

use super::time::{Zone, date, date_time};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Utc, Weekday};
use rrule::{RRuleSet, Tz};

/// What rules of absences are made of; others are left out and told.
const KNOWN_PARTS: [&str; 9] = [
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYDAY",
    "BYMONTHDAY",
    "BYMONTH",
    "BYSETPOS",
    "WKST",
];
const KNOWN_FREQUENCIES: [&str; 4] = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

/// Rules that began before are not followed.
const EARLIEST_YEAR: i32 = 1970;
const LONGEST_INTERVAL: u32 = 400;
const MOST_TIMES: u32 = 20_000;
const MOST_OCCURRENCES: u16 = 2_000;

/// The beginnings of a recurring event from one day to another, in its own zone; nothing when the
/// rule cannot be followed.
pub(super) fn beginnings(
    rule: &str,
    first: NaiveDateTime,
    zone: &Zone,
    from: NaiveDate,
    to: NaiveDate,
) -> Option<Vec<NaiveDateTime>> {
    let rule = simple(rule, zone)?;
    if first.year() < EARLIEST_YEAR {
        return None;
    }
    // The event's own times are followed as if they were UTC's, where no clock ever changes.
    let start = first.format("%Y%m%dT%H%M%SZ");
    let set: RRuleSet = format!("DTSTART:{start}\nRRULE:{rule}").parse().ok()?;
    let midnight = |day: NaiveDate| {
        let utc = day.and_time(chrono::NaiveTime::MIN).and_utc();
        utc.with_timezone(&Tz::UTC)
    };
    let found = set
        .after(midnight(from))
        .before(midnight(to.succ_opt()?))
        .all(MOST_OCCURRENCES);
    if found.limited {
        return None;
    }
    let civil = found.dates.into_iter();
    Some(
        civil
            .map(|date| date.with_timezone(&Utc).naive_utc())
            .collect(),
    )
}

/// The rule with its end in the event's own time, when all of its parts are known.
fn simple(rule: &str, zone: &Zone) -> Option<String> {
    let mut parts = Vec::new();
    for part in rule.split(';').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=')?;
        let (name, value) = (name.trim().to_ascii_uppercase(), value.trim());
        let value = value.to_ascii_uppercase();
        let number = || value.parse::<u32>().ok();
        let is_known = match name.as_str() {
            "FREQ" => KNOWN_FREQUENCIES.contains(&value.as_str()),
            "INTERVAL" => (1..=LONGEST_INTERVAL).contains(&number()?),
            "COUNT" => (1..=MOST_TIMES).contains(&number()?),
            _ => KNOWN_PARTS.contains(&name.as_str()) && value.len() <= 200,
        };
        if !is_known {
            return None;
        }
        let value = match name.as_str() {
            "UNTIL" => until(&value, zone)?,
            _ => value,
        };
        parts.push(format!("{name}={value}"));
    }
    Some(parts.join(";"))
}

fn until(value: &str, zone: &Zone) -> Option<String> {
    let end = match date(value) {
        Some(day) => day.and_hms_opt(23, 59, 59)?,
        None => match date_time(value)? {
            (moment, true) => zone.civil_at(moment),
            (civil, false) => civil,
        },
    };
    Some(end.format("%Y%m%dT%H%M%SZ").to_string())
}

/// `MO`, `SU`.
pub(super) fn weekday(code: &str) -> Option<Weekday> {
    match code.to_ascii_uppercase().as_str() {
        "MO" => Some(Weekday::Mon),
        "TU" => Some(Weekday::Tue),
        "WE" => Some(Weekday::Wed),
        "TH" => Some(Weekday::Thu),
        "FR" => Some(Weekday::Fri),
        "SA" => Some(Weekday::Sat),
        "SU" => Some(Weekday::Sun),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Stockholm;

    fn days(rule: &str, first: &str) -> Option<Vec<String>> {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let first = first.parse().unwrap();
        let zone = Zone::Named(Stockholm);
        let found = beginnings(rule, first, &zone, day("2026-07-01"), day("2026-08-31"))?;
        let shown = found
            .into_iter()
            .map(|civil| civil.format("%m-%d").to_string());
        Some(shown.collect())
    }

    #[test]
    fn the_usual_rules_are_followed() {
        let fridays = days("FREQ=WEEKLY;BYDAY=FR;COUNT=3", "2026-07-03T00:00:00");
        assert_eq!(fridays.unwrap(), ["07-03", "07-10", "07-17"]);
        let other = days(
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260731",
            "2026-07-03T08:00:00",
        );
        assert_eq!(other.unwrap(), ["07-03", "07-17", "07-31"]);
        let first_monday = days("FREQ=MONTHLY;BYDAY=1MO", "2026-01-05T00:00:00");
        assert_eq!(first_monday.unwrap(), ["07-06", "08-03"]);
        let yearly = days("FREQ=YEARLY", "2019-07-14T00:00:00");
        assert_eq!(yearly.unwrap(), ["07-14"]);
    }

    #[test]
    fn the_end_of_a_rule_is_a_moment_of_the_events_own_zone() {
        let rule = "FREQ=DAILY;UNTIL=20260702T220000Z";
        assert_eq!(
            days(rule, "2026-07-01T00:00:00").unwrap(),
            ["07-01", "07-02", "07-03"]
        );
    }

    #[test]
    fn rules_that_are_not_understood_are_told_apart_from_those_that_end() {
        for rule in [
            "FREQ=SECONDLY",
            "FREQ=DAILY;BYHOUR=3",
            "FREQ=DAILY;INTERVAL=0",
            "x",
            "",
            "FREQ=DAILY;COUNT=-1",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=DAILY;UNTIL=igår",
        ] {
            assert_eq!(days(rule, "2026-07-03T00:00:00"), None, "{rule}");
        }
        assert_eq!(
            days("FREQ=DAILY;COUNT=2", "2025-07-03T00:00:00").unwrap(),
            Vec::<String>::new()
        );
    }

    #[test]
    fn no_rule_stops_the_program_however_odd_it_is() {
        let mut state: u64 = 7;
        let mut pick = |words: &[&'static str]| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            words[usize::try_from(state >> 33).unwrap() % words.len()]
        };
        let mut followed = 0;
        for _ in 0..1_500 {
            let rule: String = [
                pick(&[
                    "FREQ=DAILY",
                    "FREQ=WEEKLY",
                    "FREQ=MONTHLY",
                    "FREQ=YEARLY",
                    "freq=weekly",
                ]),
                pick(&["", ";INTERVAL=1", ";INTERVAL=400", ";INTERVAL=13"]),
                pick(&[
                    "",
                    ";COUNT=1",
                    ";COUNT=20000",
                    ";UNTIL=16010101",
                    ";UNTIL=23001231T235959Z",
                ]),
                pick(&[
                    "",
                    ";BYDAY=MO,FR",
                    ";BYDAY=5MO",
                    ";BYDAY=-53SU",
                    ";BYDAY=0MO",
                    ";BYDAY=,",
                ]),
                pick(&[
                    "",
                    ";BYMONTHDAY=31",
                    ";BYMONTHDAY=-31",
                    ";BYMONTHDAY=0",
                    ";BYMONTHDAY=30",
                ]),
                pick(&["", ";BYMONTH=2", ";BYMONTH=13", ";BYMONTH=2,2,2"]),
                pick(&[
                    "",
                    "",
                    ";BYSETPOS=-1",
                    ";BYSETPOS=366",
                    ";BYSETPOS=0",
                    ";WKST=SU",
                ]),
            ]
            .concat();
            let first = pick(&[
                "1970-01-01T00:00:00",
                "2024-02-29T00:00:00",
                "2290-12-31T23:59:59",
            ]);
            followed += usize::from(days(&rule, first).is_some());
        }
        assert!(followed > 200, "{followed}");
    }
}
