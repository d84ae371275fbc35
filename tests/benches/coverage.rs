//! Who covers a large municipality's accounts for a year, and the files of it.

mod municipality;

use chrono::NaiveTime;
use criterion::{Criterion, criterion_group, criterion_main};
use municipality::{municipality, year};
use std::hint::black_box;
use svarsvakt::domain::coverage::Coverage;
use svarsvakt::domain::language::Language;
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

criterion_group!(benches, coverage, files);
criterion_main!(benches);
