//! Who covers a large municipality's accounts for a year, and the files of it.

mod municipality;

use chrono::{NaiveTime, TimeDelta};
use criterion::{Criterion, criterion_group, criterion_main};
use municipality::{ACCOUNTS, day, municipality, year};
use std::hint::black_box;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closure::ClosureDetails;
use svarsvakt::domain::closure_effect::{ClosureEdit, closure_effects, oddities};
use svarsvakt::domain::coverage::Coverage;
use svarsvakt::domain::ids::{AccountId, QuestionId};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::queue::{AccountCalendars, OpenQuestion, queue};
use svarsvakt::domain::thread::QuestionState;
use svarsvakt::exchange::schedule::{ScheduleFormat, ScheduleRequest, contents_of};

fn coverage(criterion: &mut Criterion) {
    let workspace = municipality();
    let grid = Coverage::new(&workspace, year()).grid();
    let days = grid.days();
    let (gaps, working) = days.fold((0, 0), |(gaps, working), (_, _, cover)| {
        (
            gaps + usize::from(cover.is_gap()),
            working + usize::from(cover.is_working_day()),
        )
    });
    assert!(working > 40_000 && gaps > 50, "{gaps} of {working}");
    let mut group = criterion.benchmark_group("200 accounts in a year");
    group.bench_function("coverage and grid", |bencher| {
        bencher.iter(|| Coverage::new(black_box(&workspace), year()).grid());
    });
    group.bench_function("coverage alone", |bencher| {
        bencher.iter(|| Coverage::new(black_box(&workspace), year()));
    });
    group.finish();
}

fn files(criterion: &mut Criterion) {
    let workspace = municipality();
    let now = year().from.and_time(NaiveTime::MIN).and_utc();
    let mut group = criterion.benchmark_group("the schedule of 200 accounts in a year");
    group.sample_size(10);
    for format in ScheduleFormat::ALL {
        let request = ScheduleRequest {
            span: year(),
            accounts: None,
            person: None,
            format,
        };
        group.bench_function(format.ending(), |bencher| {
            bencher.iter(|| contents_of(black_box(&workspace), &request, Language::Sv, now));
        });
    }
    group.finish();
}

/// What a summer closure of all accounts changes, as the form works it out when a day has changed:
/// two thousand open questions of the days before.
fn closure(criterion: &mut Criterion) {
    let workspace = municipality();
    let now = day(190).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(9);
    let calendars = AccountCalendars::new(&workspace, day(190));
    let open: Vec<OpenQuestion> = (0..2_000)
        .map(|number| OpenQuestion {
            id: QuestionId(number),
            account: AccountId(1 + number % ACCOUNTS),
            assigned: None,
            state: QuestionState::New,
            received: Some(now - TimeDelta::minutes(number * 3)),
            responded: None,
            return_on: None,
            asked: None,
            response_hours: None,
            history: false,
        })
        .collect();
    let items = queue(&workspace, &calendars, &open, now);
    let closed = |from: i64, to: i64| ClosureDetails {
        name: "Sommarstängt".to_owned(),
        span: DateSpan {
            from: day(from),
            to: day(to),
        },
        accounts: None,
        note: None,
    };
    let effects = |after: &ClosureDetails| {
        let edit = ClosureEdit {
            before: None,
            after: Some(after),
        };
        closure_effects(black_box(&workspace), edit, &items, &calendars, now)
    };
    let (near, far) = (closed(191, 218), closed(300, 327));
    assert!(effects(&near).deadlines.len() > 400 && effects(&near).days.len() == 200);
    assert!(effects(&far).deadlines.is_empty() && effects(&far).days.len() == 200);
    let mut group = criterion.benchmark_group("a closure of 200 accounts in four weeks");
    group.sample_size(20);
    group.bench_function("from tomorrow", |bencher| bencher.iter(|| effects(&near)));
    group.bench_function("far ahead", |bencher| bencher.iter(|| effects(&far)));
    group.bench_function("oddities", |bencher| {
        bencher.iter(|| oddities(black_box(&workspace), None, &near, day(190)));
    });
    group.finish();
}

criterion_group!(benches, coverage, files, closure);
criterion_main!(benches);
