//! Deadlines a second on one core, and the time it takes to build the tables beforehand.

use chrono::{DateTime, NaiveDate, Utc};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use svarsvakt::domain::calendar::{AccountCalendar, CalendarRules, DateSpan};
use svarsvakt::domain::deadline::{ClockKind, OutsideHours, ResponseRule, deadline};

const RECEIPTS: usize = 100_000;

/// Ten years of receipts, and the five months after them in which the last fall due.
fn tables() -> DateSpan {
    DateSpan {
        from: NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default(),
        to: NaiveDate::from_ymd_opt(2030, 6, 1).unwrap_or_default(),
    }
}

/// Moments spread evenly over the ten years, in an order that follows no calendar.
fn receipts() -> Vec<DateTime<Utc>> {
    let begins = 1_577_836_800_i64;
    let ten_years = 3_652_u64 * 86_400;
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005);
        state = state.wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((state >> 33) % ten_years).unwrap_or(0)
    };
    (0..RECEIPTS)
        .filter_map(|_| DateTime::from_timestamp(begins + next(), 0))
        .collect()
}

fn deadlines(criterion: &mut Criterion) {
    let calendar = AccountCalendar::new(CalendarRules::default(), tables());
    let receipts = receipts();
    let mut group = criterion.benchmark_group("deadlines over ten years");
    group.throughput(Throughput::Elements(RECEIPTS as u64));
    for (name, clock) in [
        ("working-days", ClockKind::WorkingDays),
        ("opening-hours", ClockKind::OpeningHours),
        ("elapsed", ClockKind::Elapsed),
    ] {
        let rule = ResponseRule {
            clock,
            response_hours: Some(24),
            outside_hours: OutsideHours::FromNextOpening,
        };
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                for received in &receipts {
                    black_box(deadline(&calendar, &rule, black_box(*received)));
                }
            });
        });
    }
    group.finish();
}

fn building(criterion: &mut Criterion) {
    let rules = CalendarRules::default();
    criterion.bench_function("tables for ten years", |bencher| {
        bencher.iter(|| black_box(AccountCalendar::new(black_box(rules.clone()), tables())));
    });
}

criterion_group!(benches, deadlines, building);
criterion_main!(benches);
