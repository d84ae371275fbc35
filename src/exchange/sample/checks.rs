//! That somebody looked at the accounts on the days behind the sample's morning.

use super::morning::{Morning, moment_on, written};
use chrono::{Datelike, Days, Weekday};
use serde_json::{Value, json};

/// How many days back checks reach.
const DAYS: u64 = 63;

/// Who looks at what, and at which minute of the day about.
const ROUNDS: [(&str, &str, i64); 8] = [
    ("exempelby-facebook", "karin", 8 * 60 + 10),
    ("exempelby-instagram", "yusuf", 8 * 60 + 25),
    ("badet-facebook", "oskar", 7 * 60 + 5),
    ("biblioteket-facebook", "maj-britt", 10 * 60 + 15),
    ("kulturskolan-instagram", "sofia", 9 * 60 + 20),
    ("vatten-x", "henrik", 7 * 60 + 40),
    ("exempelby-youtube", "yusuf", 9 * 60 + 5),
    ("kontaktcenter-email", "anneli", 7 * 60 + 45),
];

/// The checks as a workspace file writes them, oldest first; now and then one was missed.
pub(super) fn checks(morning: &Morning) -> Vec<Value> {
    let days = (0..DAYS).rev().filter_map(|back| {
        let latest = morning.working_day(-1);
        latest.checked_sub_days(Days::new(back))
    });
    let mut checks = Vec::new();
    for (number, day) in days.enumerate() {
        for (place, (account, by, minute)) in ROUNDS.into_iter().enumerate() {
            let missed = (number * 5 + place * 11) % 37 == 0;
            if missed || !is_open(account, day.weekday()) {
                continue;
            }
            let late = i64::try_from((number * 7 + place * 5) % 23).unwrap_or_default();
            let at = written(moment_on(day, minute + late));
            checks.push(json!({"account": account, "at": at, "by": by}));
        }
    }
    checks
}

fn is_open(account: &str, weekday: Weekday) -> bool {
    match (account, weekday) {
        ("badet-facebook", _) | ("biblioteket-facebook", Weekday::Sat) => true,
        (_, Weekday::Sat | Weekday::Sun) | ("kulturskolan-instagram", Weekday::Fri) => false,
        ("exempelby-youtube", weekday) => matches!(weekday, Weekday::Tue | Weekday::Thu),
        _ => true,
    }
}
