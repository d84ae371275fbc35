//! What holds for every deadline, whatever the rules and the moment.

use super::{ClockKind, Deadline, OutsideHours, ResponseRule, deadline};
use crate::domain::calendar::{
    AccountCalendar, CalendarRules, DateSpan, HolidayPolicy, LOOK_AHEAD_DAYS, moment_at,
};
use crate::domain::explanation::{Outcome, explain};
use crate::domain::opening_hours::{
    EarlyClosings, MinuteOfDay, OpeningHours, OpeningSpan, Season, weekday_from_code,
};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

const ZONES: [&str; 9] = [
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

fn minutes(minutes: u16) -> MinuteOfDay {
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

fn rules() -> impl Strategy<Value = CalendarRules> {
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

fn clock() -> impl Strategy<Value = ClockKind> {
    prop::sample::select(vec![
        ClockKind::WorkingDays,
        ClockKind::WorkingDays,
        ClockKind::OpeningHours,
        ClockKind::Elapsed,
    ])
}

fn response_hours() -> impl Strategy<Value = u16> {
    prop_oneof![4 => 1..=50_u16, 2 => Just(24), 1 => 1..=2_000_u16]
}

/// Any second, often within two days of a change of the clocks.
fn received() -> impl Strategy<Value = DateTime<Utc>> {
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

fn rule(clock: ClockKind, hours: u16, outside_hours: OutsideHours) -> ResponseRule {
    ResponseRule {
        clock,
        response_hours: Some(hours),
        outside_hours,
    }
}

fn outside_hours() -> impl Strategy<Value = OutsideHours> {
    prop::sample::select(vec![
        OutsideHours::FromNextOpening,
        OutsideHours::ByNextClosing,
    ])
}

/// Tables for the days that receipts fall in and most counts end in.
fn with_tables(rules: CalendarRules) -> AccountCalendar {
    let from = NaiveDate::from_ymd_opt(2010, 12, 1).unwrap();
    let to = NaiveDate::from_ymd_opt(2013, 1, 1).unwrap();
    AccountCalendar::new(rules, DateSpan { from, to })
}

fn is_repeated(zone: Tz, at: DateTime<Utc>) -> bool {
    let civil = at.with_timezone(&zone).naive_local();
    matches!(
        zone.from_local_datetime(&civil),
        chrono::LocalResult::Ambiguous(..)
    )
}

/// The open spans of working days from a day on, by the rules alone.
fn spans_by_the_rules(
    rules: &CalendarRules,
    from: NaiveDate,
    days: u64,
) -> Vec<(NaiveDate, DateTime<Utc>, DateTime<Utc>)> {
    let mut spans = Vec::new();
    for day in from.iter_days().take(usize::try_from(days).unwrap()) {
        let is_holiday = !rules.holidays.kept_on(day).is_empty();
        if is_holiday || rules.closed_days.contains(&day) || rules.closure_on(day).is_some() {
            continue;
        }
        for span in rules.spans_on(day) {
            let moment = |time: MinuteOfDay| {
                let civil = day.and_time(NaiveTime::MIN);
                let civil = civil + TimeDelta::minutes(i64::from(time.minutes()));
                moment_at(rules.time_zone, civil)
            };
            let (opens, closes) = (moment(span.opens()), moment(span.closes()));
            if opens < closes {
                spans.push((day, opens, closes));
            }
        }
    }
    spans
}

/// The rules again, day by day and span by span, without tables.
fn day_by_day(rules: &CalendarRules, rule: &ResponseRule, received: DateTime<Utc>) -> Deadline {
    let zone = rules.time_zone;
    let civil = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    let wanted = TimeDelta::hours(i64::from(rule.response_hours.unwrap()));
    if rule.clock == ClockKind::Elapsed {
        return Deadline {
            starts: Some(received),
            due: Some(received + wanted),
        };
    }
    let look_ahead = LOOK_AHEAD_DAYS.unsigned_abs();
    let first_day = civil(received).date();
    let spans = spans_by_the_rules(rules, first_day - Days::new(2), 2 * look_ahead + 8);
    let next = spans.iter().find(|(_, _, closes)| *closes > received);
    let Some((_, opens, _)) = next.filter(|(day, _, _)| *day <= first_day + Days::new(look_ahead))
    else {
        return Deadline::default();
    };
    let starts = received.max(*opens);
    let last_day = civil(starts).date() + Days::new(look_ahead);
    let reached = match rule.clock {
        ClockKind::OpeningHours => count_spans(&spans, starts, wanted, last_day),
        _ => count_days(&spans, civil(starts), wanted, last_day)
            .map(|reached| moment_at(zone, reached).max(starts)),
    };
    let mut due = reached.and_then(|reached| {
        let spans = spans.iter().rev();
        let mut before = spans.filter(|(_, opens, _)| *opens <= reached);
        before.next().map(|(_, _, closes)| reached.min(*closes))
    });
    let is_working_days = rule.clock == ClockKind::WorkingDays;
    if is_working_days && rule.outside_hours == OutsideHours::ByNextClosing && starts > received {
        let on_start_day = spans.iter().rfind(|(day, ..)| *day == civil(starts).date());
        due = due.map(|due| on_start_day.map_or(due, |(_, _, closes)| due.min(*closes)));
    }
    Deadline {
        starts: Some(starts),
        due,
    }
}

fn count_spans(
    spans: &[(NaiveDate, DateTime<Utc>, DateTime<Utc>)],
    starts: DateTime<Utc>,
    mut left: TimeDelta,
    last_day: NaiveDate,
) -> Option<DateTime<Utc>> {
    for (_, opens, closes) in spans.iter().filter(|(day, ..)| *day <= last_day) {
        let from = starts.max(*opens);
        if from >= *closes {
            continue;
        }
        if left <= *closes - from {
            return Some(from + left);
        }
        left -= *closes - from;
    }
    None
}

fn count_days(
    spans: &[(NaiveDate, DateTime<Utc>, DateTime<Utc>)],
    starts: chrono::NaiveDateTime,
    mut left: TimeDelta,
    last_day: NaiveDate,
) -> Option<chrono::NaiveDateTime> {
    for day in starts.date().iter_days().take_while(|day| *day <= last_day) {
        if !spans.iter().any(|(working_day, ..)| *working_day == day) {
            continue;
        }
        let from = starts.max(day.and_time(NaiveTime::MIN));
        let ends = day.and_time(NaiveTime::MIN) + TimeDelta::days(1);
        if left <= ends - from {
            return Some(from + left);
        }
        left -= ends - from;
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_deadline_never_lies_before_its_start_nor_a_start_before_the_receipt(
        rules in rules(), clock in clock(), hours in response_hours(),
        outside in outside_hours(), received in received(),
    ) {
        let answer = deadline(&with_tables(rules), &rule(clock, hours, outside), received);
        if let Some(starts) = answer.starts {
            prop_assert!(received <= starts);
            prop_assert!(answer.due.is_none_or(|due| starts <= due));
        }
    }

    #[test]
    fn a_later_receipt_never_gives_an_earlier_deadline(
        rules in rules(), clock in clock(), hours in response_hours(),
        received in received(), later_by in prop_oneof![1..7_200_i64, 1..900_000_i64],
    ) {
        let later = received + TimeDelta::seconds(later_by);
        prop_assume!(![received, later].iter().any(|at| is_repeated(rules.time_zone, *at)));
        let calendar = with_tables(rules);
        let rule = rule(clock, hours, OutsideHours::FromNextOpening);
        let due = deadline(&calendar, &rule, received).due;
        if let (Some(due), Some(later_due)) = (due, deadline(&calendar, &rule, later).due) {
            prop_assert!(due <= later_due, "{} {}", due, later_due);
        }
    }

    #[test]
    fn more_hours_never_give_an_earlier_deadline(
        rules in rules(), clock in clock(), hours in response_hours(), more in 0..200_u16,
        outside in outside_hours(), received in received(),
    ) {
        let calendar = with_tables(rules);
        let due = |hours| deadline(&calendar, &rule(clock, hours, outside), received).due;
        if let (Some(few), Some(many)) = (due(hours), due(hours + more)) {
            prop_assert!(few <= many);
        }
    }

    #[test]
    fn on_opening_hours_the_open_time_up_to_the_deadline_is_the_hours(
        rules in rules(), hours in response_hours(), received in received(),
    ) {
        let calendar = with_tables(rules);
        let rule = rule(ClockKind::OpeningHours, hours, OutsideHours::FromNextOpening);
        let answer = deadline(&calendar, &rule, received);
        if let (Some(starts), Some(due)) = (answer.starts, answer.due) {
            let open = calendar.open_seconds_between(starts, due);
            prop_assert_eq!(open, i64::from(hours) * 3_600);
            let one_by_one: i64 = starts.date_naive().pred_opt().unwrap().iter_days()
                .take_while(|day| *day <= due.date_naive() + Days::new(1))
                .flat_map(|day| calendar.day(day).spans)
                .map(|span| (span.closes.min(due) - span.opens.max(starts)).num_seconds().max(0))
                .sum();
            prop_assert_eq!(one_by_one, open);
        }
    }

    #[test]
    fn where_hours_never_close_opening_hours_are_plain_hours(
        hours in response_hours(), received in received(), zone in prop::sample::select(&ZONES[..]),
    ) {
        let calendar = with_tables(always_open(zone));
        let due = |clock| deadline(&calendar, &rule(clock, hours, OutsideHours::ByNextClosing), received);
        prop_assert_eq!(due(ClockKind::OpeningHours), due(ClockKind::Elapsed));
    }

    #[test]
    fn an_explanation_agrees_with_its_deadline_and_counts_the_hours(
        rules in rules(), clock in clock(), hours in response_hours(),
        outside in outside_hours(), received in received(),
    ) {
        let calendar = with_tables(rules);
        let rule = rule(clock, hours, outside);
        let explanation = explain(&calendar, &rule, received);
        let answer = Deadline { starts: explanation.starts, due: explanation.due };
        prop_assert_eq!(answer, deadline(&calendar, &rule, received));
        let counted: i64 = explanation.days.iter().map(|day| day.counted_seconds).sum();
        prop_assert_eq!(counted, answer.due.map_or(0, |_| i64::from(hours) * 3_600));
        let Some(due) = answer.due else { return Ok(()) };
        let counted_to = match explanation.outcome {
            Outcome::MovedBack { counted_to, closing } | Outcome::ByNextClosing { counted_to, closing } => {
                prop_assert!(closing == due && due < counted_to);
                counted_to
            }
            _ => due,
        };
        let last = explanation.days.iter().flat_map(|day| &day.counted).next_back();
        let end_of_count = calendar.moment(last.unwrap().to);
        // In a repeated hour one civil time is two moments.
        prop_assert!(end_of_count == counted_to || is_repeated(calendar.rules().time_zone, counted_to));
    }

    #[test]
    fn tables_change_no_answer_and_neither_does_counting_day_by_day(
        rules in rules(), clock in clock(), hours in response_hours(),
        outside in outside_hours(), received in received(),
    ) {
        let rule = rule(clock, hours, outside);
        let expected = day_by_day(&rules, &rule, received);
        let bare = AccountCalendar::new(rules.clone(), DateSpan::of_day(NaiveDate::MIN));
        prop_assert_eq!(deadline(&bare, &rule, received), expected);
        prop_assert_eq!(deadline(&with_tables(rules), &rule, received), expected);
    }

    #[test]
    fn tables_change_no_day_and_no_opening(rules in rules(), at in received(), count in 0..40_u32) {
        let bare = AccountCalendar::new(rules.clone(), DateSpan::of_day(NaiveDate::MIN));
        let tables = with_tables(rules);
        let day = tables.date_of(at);
        prop_assert_eq!(tables.day(day), bare.day(day));
        prop_assert_eq!(tables.is_open(at), bare.is_open(at));
        prop_assert_eq!(tables.next_opening(at), bare.next_opening(at));
        prop_assert_eq!(tables.latest_closing_until(at), bare.latest_closing_until(at));
        prop_assert_eq!(tables.working_days_after(day, count), bare.working_days_after(day, count));
        prop_assert_eq!(tables.return_promise_due(day), bare.return_promise_due(day));
        let later = at + TimeDelta::days(40);
        prop_assert_eq!(
            tables.open_seconds_between(at, later),
            bare.open_seconds_between(at, later)
        );
    }
}

fn always_open(zone: &str) -> CalendarRules {
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
