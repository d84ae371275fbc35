//! Everything that is due in a large municipality: 200 accounts, a year, 100,000 questions of which
//! 2,000 are open; only those have a part in it. The goal is 20 ms.

mod municipality;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use criterion::{Criterion, criterion_group, criterion_main};
use municipality::{ACCOUNTS, Dice, day, municipality};
use std::hint::black_box;
use svarsvakt::domain::closing::{ClosingPlan, closing_plans, closings};
use svarsvakt::domain::ids::{AccountId, QuestionId};
use svarsvakt::domain::queue::{AccountCalendars, OpenQuestion, QueueItem, queue};
use svarsvakt::domain::reminder::{Snapshot, reminders};
use svarsvakt::domain::thread::QuestionState;
use svarsvakt::domain::watched::Watched;
use svarsvakt::domain::workspace::Workspace;

const OPEN_QUESTIONS: i64 = 2_000;

/// A Monday morning in spring.
fn now() -> DateTime<Utc> {
    today().and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::minutes(7 * 60 + 30)
}

fn today() -> NaiveDate {
    day(100)
}

/// Questions of the last ten days: new ones, promised ones, some with a colleague.
fn open_questions() -> Vec<OpenQuestion> {
    let mut dice = Dice(20_281_221);
    let question = |number: i64| {
        let received = now() - TimeDelta::minutes(dice.roll(10 * 24 * 60));
        let promised = number % 5 == 0;
        let asked = number % 9 == 0;
        OpenQuestion {
            id: QuestionId(number),
            account: AccountId(1 + dice.roll(ACCOUNTS)),
            assigned: None,
            state: QuestionState::New,
            received: Some(received),
            responded: promised.then(|| (received, Default::default())),
            return_on: promised.then(|| today() + TimeDelta::days(dice.roll(7))),
            asked: asked.then_some((received, None)),
            response_hours: (number % 50 == 0).then_some(120),
            history: false,
        }
    };
    (1..=OPEN_QUESTIONS).map(question).collect()
}

struct Town {
    workspace: Workspace,
    calendars: AccountCalendars,
    watched: Watched,
    queue: Vec<QueueItem>,
    plans: Vec<ClosingPlan>,
}

impl Town {
    fn new() -> Town {
        let workspace = municipality();
        let calendars = AccountCalendars::new(&workspace, today());
        let watched = Watched::around(&workspace, &calendars, today());
        Town {
            queue: queue(&workspace, &calendars, &open_questions(), now()),
            plans: closing_plans(&workspace, &watched.runs, &calendars, now()),
            workspace,
            calendars,
            watched,
        }
    }

    fn snapshot(&self) -> Snapshot<'_> {
        Snapshot {
            workspace: &self.workspace,
            calendars: &self.calendars,
            coverage: &self.watched.coverage,
            queue: &self.queue,
            gaps: &self.watched.gaps,
            checks: &[],
            closings: &self.plans,
            now: now(),
        }
    }
}

fn of_a_large_municipality(criterion: &mut Criterion) {
    let town = Town::new();
    let found = reminders(&town.snapshot());
    let questions = found.iter().filter(|it| it.question().is_some()).count();
    assert!(
        questions > 200 && found.len() > questions + 50,
        "{questions} of {}",
        found.len()
    );
    assert!(town.plans.len() > 500, "{}", town.plans.len());
    let mut group = criterion.benchmark_group("200 accounts, 2,000 open questions");
    group.bench_function("reminders", |bencher| {
        bencher.iter(|| reminders(black_box(&town.snapshot())));
    });
    let (workspace, watched) = (&town.workspace, &town.watched);
    let grid = watched.coverage.grid();
    group.bench_function("closings and their plans", |bencher| {
        bencher.iter(|| {
            let (coverage, calendars) = (&watched.coverage, &town.calendars);
            let runs = closings(coverage, black_box(&grid), calendars, &workspace.settings);
            closing_plans(workspace, &runs, calendars, now())
        });
    });
    group.finish();
}

criterion_group!(benches, of_a_large_municipality);
criterion_main!(benches);
