//! Rules, and the same rules as another program follows them.

use super::*;
use chrono::{NaiveTime, Utc};
use chrono_tz::Europe::Stockholm;
use rrule::{RRuleSet, Tz};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(rule: &str, first: &str) -> Option<Vec<String>> {
    let zone = Zone::Named(Stockholm);
    let first = first.parse().unwrap();
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
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;UNTIL=igår",
        "COUNT=2",
        "x",
        "",
    ] {
        assert_eq!(days(rule, "2026-07-03T00:00:00"), None, "{rule}");
    }
    let ended = days("FREQ=DAILY;COUNT=2", "2025-07-03T00:00:00");
    assert_eq!(ended.unwrap(), Vec::<String>::new());
    let impossible = days(
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "2020-01-01T00:00:00",
    );
    assert_eq!(impossible.unwrap(), Vec::<String>::new());
}

/// Words chosen as if by chance, the same every time.
struct Dice(u64);

impl Dice {
    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        words[usize::try_from(self.0 >> 33).unwrap() % words.len()]
    }
}

#[test]
fn rules_fall_on_the_days_that_another_program_finds() {
    let mut dice = Dice(11);
    let mut compared = 0;
    for _ in 0..400 {
        let rule = [
            dice.pick(&["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"]),
            dice.pick(&["", "", ";INTERVAL=2", ";INTERVAL=3", ";INTERVAL=5"]),
            dice.pick(&["", "", ";COUNT=1", ";COUNT=7", ";UNTIL=20260820T120000Z"]),
            dice.pick(&[
                "",
                "",
                ";BYDAY=MO,FR",
                ";BYDAY=1MO",
                ";BYDAY=-1SU,2TU",
                ";BYDAY=TU",
            ]),
            dice.pick(&["", "", ";BYMONTHDAY=3", ";BYMONTHDAY=-1,15"]),
            dice.pick(&["", "", ";BYMONTH=7", ";BYMONTH=2,7,8"]),
            dice.pick(&["", ";WKST=SU", ";WKST=WE"]),
        ]
        .concat();
        let first = dice.pick(&[
            "2026-07-03T00:00:00",
            "2024-02-29T08:00:00",
            "2025-11-30T00:00:00",
        ]);
        let first: NaiveDateTime = first.parse().unwrap();
        let (from, to) = (day("2026-07-01"), day("2027-12-31"));
        let Some(found) = beginnings(&rule, first, &Zone::Named(chrono_tz::UTC), from, to) else {
            continue;
        };
        let stated = format!("DTSTART:{}\nRRULE:{rule}", first.format("%Y%m%dT%H%M%SZ"));
        let Ok(set) = stated.parse::<RRuleSet>() else {
            continue;
        };
        let midnight = |day: NaiveDate| {
            day.and_time(NaiveTime::MIN)
                .and_utc()
                .with_timezone(&Tz::UTC)
        };
        let expected = set
            .after(midnight(from))
            .before(midnight(to.succ_opt().unwrap()));
        let expected = expected.all(2_000).dates.into_iter();
        let expected: Vec<NaiveDateTime> = expected
            .map(|at| at.with_timezone(&Utc).naive_utc())
            .filter(|at| at.date() <= to)
            .collect();
        assert_eq!(found, expected, "{rule} from {first}");
        compared += 1;
    }
    assert!(compared > 150, "{compared}");
}
