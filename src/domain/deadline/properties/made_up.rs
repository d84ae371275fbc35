//! Rules and moments to try, common and odd ones.

use crate::domain::calendar::{CalendarRules, DateSpan, HolidayPolicy};
use crate::domain::deadline::{ClockKind, OutsideHours, ResponseRule};
use crate::domain::opening_hours::{
    EarlyClosings, MinuteOfDay, OpeningHours, OpeningSpan, Season, weekday_from_code,
};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

pub(super) const ZONES: [&str; 9] = [
    "Europe/Stockholm",
    "Europe/Stockholm",
    "Europe/Stockholm",
    "America/New_York",
    // Set forward and back at midnight, at one minute past it, by half an hour, by two hours.
    "America/Sao_Paulo",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    // Skipped 30 December 2011.
    "Pacific/Apia",
];

pub(super) fn minutes(minutes: u16) -> MinuteOfDay {
    MinuteOfDay::from_hour_minute(minutes / 60, minutes % 60).unwrap()
}

fn day_spans() -> impl Strategy<Value = Vec<OpeningSpan>> {
    let edges = prop::collection::btree_set((0..=96_u16).prop_map(|quarter| quarter * 15), 0..5);
    let some = edges.prop_map(|edges| {
        let edges: Vec<_> = edges.into_iter().collect();
        let pairs = edges.chunks_exact(2);
        pairs
            .map(|pair| OpeningSpan::new(minutes(pair[0]), minutes(pair[1])).unwrap())
            .collect()
    });
    let whole_day = vec![OpeningSpan::new(minutes(0), minutes(1_440)).unwrap()];
    let small_hours = vec![OpeningSpan::new(minutes(120), minutes(180)).unwrap()];
    let office = OpeningHours::weekdays_8_to_16_30();
    let office = office.spans(chrono::Weekday::Mon).to_vec();
    prop_oneof![
        3 => some,
        1 => Just(whole_day),
        1 => Just(small_hours),
        2 => Just(office),
        1 => Just(Vec::new()),
    ]
}

fn opening_hours() -> impl Strategy<Value = OpeningHours> {
    prop::collection::vec(day_spans(), 7).prop_map(|week| {
        let codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        codes
            .into_iter()
            .zip(week)
            .fold(OpeningHours::default(), |hours, (code, spans)| {
                hours.with(weekday_from_code(code).unwrap(), spans).unwrap()
            })
    })
}

/// Days in a year and a half, so that rules and receipts meet.
fn date() -> impl Strategy<Value = NaiveDate> {
    (0..550_u64).prop_map(|days| NaiveDate::from_ymd_opt(2011, 1, 1).unwrap() + Days::new(days))
}

fn span(longest: u64) -> impl Strategy<Value = DateSpan> {
    (date(), 0..=longest).prop_map(|(from, days)| DateSpan {
        from,
        to: from + Days::new(days),
    })
}

pub(super) fn rules() -> impl Strategy<Value = CalendarRules> {
    let season = (span(90), opening_hours()).prop_map(|(span, opening_hours)| Season {
        span,
        opening_hours,
    });
    let closes = (0..=1_440_u16).prop_map(minutes);
    let closure = (Just("Planeringsdag".to_owned()), span(15));
    (
        prop::sample::select(&ZONES[..]).prop_map(|zone| zone.parse::<Tz>().unwrap()),
        opening_hours(),
        prop::collection::vec(season, 0..3),
        prop::collection::btree_map(date(), closes, 0..20),
        prop::sample::select(vec![
            HolidayPolicy::NotKept,
            HolidayPolicy::RedOnly,
            HolidayPolicy::RedAndDeFacto,
        ]),
        prop::collection::vec(closure, 0..4),
        prop::collection::btree_set(date(), 0..40),
    )
        .prop_map(
            |(
                time_zone,
                opening_hours,
                seasons,
                early_closing,
                holidays,
                closures,
                closed_days,
            )| {
                CalendarRules {
                    time_zone,
                    opening_hours,
                    seasons,
                    early_closing: EarlyClosings::from_iter(early_closing),
                    holidays,
                    closures,
                    closed_days,
                }
            },
        )
}

pub(super) fn clock() -> impl Strategy<Value = ClockKind> {
    prop::sample::select(vec![
        ClockKind::WorkingDays,
        ClockKind::WorkingDays,
        ClockKind::OpeningHours,
        ClockKind::Elapsed,
    ])
}

pub(super) fn response_hours() -> impl Strategy<Value = u16> {
    prop_oneof![4 => 1..=50_u16, 2 => Just(24), 1 => 1..=2_000_u16]
}

/// Any second, often within two days of a change of the clocks.
pub(super) fn received() -> impl Strategy<Value = DateTime<Utc>> {
    let begins = Utc.with_ymd_and_hms(2011, 1, 1, 0, 0, 0).unwrap();
    let anywhere =
        (0..550_i64 * 86_400).prop_map(move |seconds| begins + TimeDelta::seconds(seconds));
    let changes = [
        "2011-03-27T01:00:00Z",
        "2011-10-30T01:00:00Z",
        "2011-03-13T03:31:00Z",
        "2011-11-06T02:31:00Z",
        "2011-02-20T02:00:00Z",
        "2011-10-16T03:00:00Z",
        "2011-04-02T15:00:00Z",
        "2011-12-30T10:00:00Z",
    ];
    let near = (
        prop::sample::select(changes.to_vec()),
        -172_800..172_800_i64,
    )
        .prop_map(|(change, seconds)| {
            let change = DateTime::parse_from_rfc3339(change).unwrap().to_utc();
            change + TimeDelta::seconds(seconds)
        });
    prop_oneof![1 => anywhere, 1 => near]
}

pub(super) fn rule(clock: ClockKind, hours: u16, outside_hours: OutsideHours) -> ResponseRule {
    ResponseRule {
        clock,
        response_hours: Some(hours),
        outside_hours,
    }
}

pub(super) fn outside_hours() -> impl Strategy<Value = OutsideHours> {
    prop::sample::select(vec![
        OutsideHours::FromNextOpening,
        OutsideHours::ByNextClosing,
    ])
}

pub(super) fn always_open(zone: &str) -> CalendarRules {
    let whole_day = vec![OpeningSpan::new(minutes(0), minutes(1_440)).unwrap()];
    let week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    CalendarRules {
        time_zone: zone.parse().unwrap(),
        holidays: HolidayPolicy::NotKept,
        opening_hours: week
            .into_iter()
            .fold(OpeningHours::default(), |hours, day| {
                let weekday = weekday_from_code(day).unwrap();
                hours.with(weekday, whole_day.clone()).unwrap()
            }),
        ..CalendarRules::default()
    }
}
