use super::*;
use proptest::prelude::*;

/// Monday 21 December 2026, 11:30.
fn now() -> NaiveDateTime {
    moment("2026-12-21 11:30")
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn check(rows: &[(&str, &str, Precision)]) {
    for (text, at, precision) in rows {
        let expected = ReceivedTime {
            at: moment(at),
            precision: *precision,
        };
        assert_eq!(parse_received_time(text, now()), Ok(expected), "{text}");
    }
}

#[test]
fn a_length_of_time_counts_back_from_now() {
    check(&[
        ("3 tim", "2026-12-21 08:30", Precision::Hour),
        ("3 h", "2026-12-21 08:30", Precision::Hour),
        ("3h", "2026-12-21 08:30", Precision::Hour),
        ("3 hrs", "2026-12-21 08:30", Precision::Hour),
        ("för 3 timmar sedan", "2026-12-21 08:30", Precision::Hour),
        ("3 hours ago", "2026-12-21 08:30", Precision::Hour),
        ("en timme", "2026-12-21 10:30", Precision::Hour),
        ("about an hour ago", "2026-12-21 10:30", Precision::Hour),
        ("12 min", "2026-12-21 11:18", Precision::Minute),
        ("12 min.", "2026-12-21 11:18", Precision::Minute),
        ("1 tim 20 min", "2026-12-21 10:10", Precision::Minute),
        ("2 d", "2026-12-19 11:30", Precision::Day),
        ("1 v", "2026-12-14 11:30", Precision::Day),
        ("nyss", "2026-12-21 11:30", Precision::Minute),
        ("Just nu", "2026-12-21 11:30", Precision::Minute),
        ("Just now", "2026-12-21 11:30", Precision::Minute),
    ]);
}

#[test]
fn a_day_and_a_time_of_day_are_exact() {
    check(&[
        ("igår 14.02", "2026-12-20 14:02", Precision::Minute),
        ("Igår kl. 14:02", "2026-12-20 14:02", Precision::Minute),
        ("i går kl 14", "2026-12-20 14:00", Precision::Minute),
        ("i förrgår 09.15", "2026-12-19 09:15", Precision::Minute),
        ("idag 10:55", "2026-12-21 10:55", Precision::Minute),
        (
            "yesterday at 2:02 PM",
            "2026-12-20 14:02",
            Precision::Minute,
        ),
        (
            "Yesterday at 2:02\u{202f}PM",
            "2026-12-20 14:02",
            Precision::Minute,
        ),
        (
            "yesterday at 12:05 am",
            "2026-12-20 00:05",
            Precision::Minute,
        ),
        ("yesterday at 2 p.m.", "2026-12-20 14:00", Precision::Minute),
        ("2026-12-18 10:55", "2026-12-18 10:55", Precision::Minute),
        ("2026-12-18T10:55:12", "2026-12-18 10:55", Precision::Minute),
        ("18/12 10.55", "2026-12-18 10:55", Precision::Minute),
        ("18/12/2026 10.55", "2026-12-18 10:55", Precision::Minute),
        ("18.12.2026 10:55", "2026-12-18 10:55", Precision::Minute),
        (
            "18 december kl. 10:55",
            "2026-12-18 10:55",
            Precision::Minute,
        ),
        (
            "den 18:e december 2025 kl. 10:55",
            "2025-12-18 10:55",
            Precision::Minute,
        ),
        (
            "December 18 at 10:55 AM",
            "2026-12-18 10:55",
            Precision::Minute,
        ),
        (
            "Dec 18th, 2025, 10:55 PM",
            "2025-12-18 22:55",
            Precision::Minute,
        ),
        ("fre 18 dec 10:55", "2026-12-18 10:55", Precision::Minute),
        (
            "fre 18 dec. 2026 10:55",
            "2026-12-18 10:55",
            Precision::Minute,
        ),
    ]);
}

#[test]
fn what_names_no_year_or_day_means_the_latest_that_has_been() {
    check(&[
        ("10.30", "2026-12-21 10:30", Precision::Minute),
        ("14.30", "2026-12-20 14:30", Precision::Minute),
        ("1430", "2026-12-20 14:30", Precision::Minute),
        ("kl 9", "2026-12-21 09:00", Precision::Minute),
        ("i fredags 10.55", "2026-12-18 10:55", Precision::Minute),
        ("fredag 10:55", "2026-12-18 10:55", Precision::Minute),
        ("Friday at 10:55 AM", "2026-12-18 10:55", Precision::Minute),
        ("måndag 10:55", "2026-12-21 10:55", Precision::Minute),
        ("måndag 12:55", "2026-12-14 12:55", Precision::Minute),
        ("i måndags 10:55", "2026-12-14 10:55", Precision::Minute),
        ("24 december 08.00", "2025-12-24 08:00", Precision::Minute),
        ("29 feb 08.00", "2024-02-29 08:00", Precision::Minute),
    ]);
}

#[test]
fn a_day_alone_counts_from_its_first_minute_and_is_a_guess() {
    check(&[
        ("igår", "2026-12-20 00:00", Precision::Day),
        ("fredag", "2026-12-18 00:00", Precision::Day),
        ("18 dec", "2026-12-18 00:00", Precision::Day),
        ("igår kväll", "2026-12-20 18:00", Precision::Day),
        ("i morse", "2026-12-21 07:00", Precision::Day),
    ]);
}

#[test]
fn the_future_is_refused() {
    for text in ["idag 23:59", "2026-12-22", "1 januari 2090 10:00"] {
        assert_eq!(
            parse_received_time(text, now()),
            Err(ReceivedTimeError::InTheFuture),
            "{text}"
        );
    }
}

#[test]
fn other_words_are_no_time() {
    for text in [
        "",
        "   ",
        "hej",
        "kl",
        "i",
        "25:00",
        "10:75",
        "30 februari",
        "2026-13-01",
        "3 plogar",
        "igår igår",
        "10:30 11:30",
        "en",
        "2 tim igår",
        "99999999999 tim",
        "När plogas Skogsvägen? Mamma kommer inte ut med rullatorn",
    ] {
        assert_eq!(
            parse_received_time(text, now()),
            Err(ReceivedTimeError::NotATime),
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn nothing_typed_is_ever_after_now(text in "\\PC{0,60}") {
        if let Ok(received) = parse_received_time(&text, now()) {
            prop_assert!(received.at <= now());
        }
    }

    #[test]
    fn no_mixture_of_time_words_is_ever_after_now(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "igår", "i", "fredag", "fredags", "18", "12", "dec", "kl", ".", ":", "14", "02",
                "2026", "-", "/", "pm", "tim", "min", "3", "kväll", "29", "feb", "th", "4294967295", "år",
            ]),
            0..8,
        ),
        minutes in 0_i64..20_000_000,
    ) {
        let now = moment("1999-01-01 00:00") + TimeDelta::minutes(minutes);
        for glue in ["", " "] {
            if let Ok(received) = parse_received_time(&words.join(glue), now) {
                prop_assert!(received.at <= now);
            }
        }
    }
}
