//! Who covers a large municipality's accounts for a year, and the files of it.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, Weekday};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use svarsvakt::domain::absence::{Absence, StandIn};
use svarsvakt::domain::account::{Account, AccountDetails, Channel};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closure::{Closure, ClosureDetails};
use svarsvakt::domain::closure_effect::{ClosureEdit, closure_effects, oddities};
use svarsvakt::domain::coverage::Coverage;
use svarsvakt::domain::ids::{
    AbsenceId, AccountId, ClosureId, OverrideId, PersonId, QuestionId, RosterRowId,
};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::opening_hours::{MinuteOfDay, OpeningHours, Season};
use svarsvakt::domain::person::{Person, PersonDetails};
use svarsvakt::domain::queue::{AccountCalendars, OpenQuestion, queue};
use svarsvakt::domain::roster::{Override, RosterRow, WeekParity};
use svarsvakt::domain::thread::QuestionState;
use svarsvakt::domain::workspace::Workspace;
use svarsvakt::exchange::schedule::{ScheduleFormat, ScheduleRequest, contents_of};

const ACCOUNTS: i64 = 200;
const PEOPLE: i64 = 60;
const ABSENCES: i64 = 300;
const ROSTER_ROWS: i64 = 5_000;
const WEEKDAYS: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];

fn year() -> DateSpan {
    let from = NaiveDate::from_ymd_opt(2028, 1, 1).unwrap_or_default();
    DateSpan {
        from,
        to: from + Days::new(365),
    }
}

fn day(offset: i64) -> NaiveDate {
    year().from + Days::new(offset.unsigned_abs())
}

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn person(&mut self) -> PersonId {
        PersonId(1 + self.roll(PEOPLE))
    }
}

fn people() -> Vec<Person> {
    (1..=PEOPLE)
        .map(|number| Person {
            id: PersonId(number),
            version: 1,
            details: PersonDetails {
                key: format!("person-{number}"),
                name: format!("Person {number}"),
                active_to: (number % 20 == 0).then(|| day(200)),
                ..PersonDetails::default()
            },
        })
        .collect()
}

fn accounts(dice: &mut Dice) -> Vec<Account> {
    (1..=ACCOUNTS)
        .map(|number| {
            let name = format!("Konto {number}");
            let mut details = AccountDetails::with_usual_promise(&name, Channel::Facebook);
            details.responsible = Some(dice.person());
            details.deputy = Some(dice.person());
            if number % 4 == 0 {
                details.seasons = vec![Season {
                    span: DateSpan {
                        from: day(152),
                        to: day(243),
                    },
                    opening_hours: OpeningHours::weekdays_8_to_16_30(),
                }];
            }
            Account {
                id: AccountId(number),
                version: 1,
                details,
            }
        })
        .collect()
}

/// Twenty-five rows an account: five weekdays, each with rows of both kinds of weeks and of dates
/// that follow one another.
fn roster(dice: &mut Dice) -> Vec<RosterRow> {
    (0..ROSTER_ROWS)
        .map(|number| {
            let place = number / ACCOUNTS;
            let weeks = match place / 5 {
                0 => WeekParity::All,
                1 | 3 => WeekParity::Odd,
                _ => WeekParity::Even,
            };
            RosterRow {
                id: RosterRowId(number),
                account: AccountId(1 + number % ACCOUNTS),
                weekday: WEEKDAYS[usize::try_from(place % 5).unwrap_or(0)],
                person: dice.person(),
                weeks,
                from: (place >= 5).then(|| day(60 * (place / 5))),
                to: (place >= 15).then(|| day(60 * (place / 5) + 90)),
            }
        })
        .collect()
}

fn absences(dice: &mut Dice) -> Vec<Absence> {
    (0..ABSENCES)
        .map(|number| {
            let from = dice.roll(340);
            let days = [0, 0, 1, 4, 11, 25][usize::try_from(dice.roll(6)).unwrap_or(0)];
            let mut stand_ins = Vec::new();
            if number % 3 != 0 {
                stand_ins.push(StandIn {
                    account: None,
                    person: dice.person(),
                });
            }
            if number % 5 == 0 {
                stand_ins.push(StandIn {
                    account: Some(AccountId(1 + dice.roll(ACCOUNTS))),
                    person: dice.person(),
                });
            }
            Absence {
                id: AbsenceId(number),
                person: dice.person(),
                span: DateSpan {
                    from: day(from),
                    to: day(from + days),
                },
                reason: Some("semester".to_owned()),
                stand_ins,
            }
        })
        .collect()
}

fn overrides(dice: &mut Dice) -> Vec<Override> {
    (0..400)
        .map(|number| Override {
            id: OverrideId(number),
            account: AccountId(1 + number % ACCOUNTS),
            date: day((number / ACCOUNTS) * 170 + dice.roll(170)),
            person: dice.person(),
        })
        .collect()
}

fn closures() -> Vec<Closure> {
    let closure = |number: i64| Closure {
        id: ClosureId(number),
        name: format!("Stängning {number}"),
        span: DateSpan {
            from: day(number * 30),
            to: day(number * 30 + 6),
        },
        accounts: (number > 1).then(|| (1..=20).map(|a| AccountId(number * 10 + a)).collect()),
        note: None,
    };
    (0..12).map(closure).collect()
}

fn noon() -> MinuteOfDay {
    "12:00".parse().unwrap_or(MinuteOfDay::END_OF_DAY)
}

fn municipality() -> Workspace {
    let mut dice = Dice(20_280_101);
    let mut workspace = Workspace {
        people: people(),
        accounts: accounts(&mut dice),
        roster: roster(&mut dice),
        overrides: overrides(&mut dice),
        absences: absences(&mut dice),
        closures: closures(),
        ..Workspace::default()
    };
    for month in 0..12 {
        let eve = day(month * 30 + 5);
        workspace.settings.early_closing.insert(eve, noon());
    }
    workspace
}

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
