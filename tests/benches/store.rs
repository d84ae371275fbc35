//! The store with 100,000 questions, 2,000 of them open: `cargo bench --bench store`.
//!
//! Goals: first page of a search 10 ms, of the open list 2 ms, opening with today's queue 300 ms.
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first error")]

#[path = "generator.rs"]
mod generator;

use criterion::{Criterion, criterion_group, criterion_main};
use generator::{YEARS_OF_QUESTIONS, generate, now};
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;
use svarsvakt::commands::{Actor, Command, NewQuestion, perform};
use svarsvakt::domain::ids::{AccountId, QuestionId};
use svarsvakt::domain::queue::{AccountCalendars, queue};
use svarsvakt::domain::workspace::Workspace;
use svarsvakt::store::{Access, QuestionFilter, QuestionRow, Store, Tab};

const PAGE: usize = 50;

/// The searches people make: a usual word, part of a compound, a unit, two words, nothing to find.
const SEARCHES: [&str; 6] = [
    "plogas",
    "vägen",
    "badhuset",
    "gatlyktan stationsv",
    "hej",
    "xylofon",
];

fn first_page(store: &Store) -> Vec<QuestionRow> {
    let ids = store.question_ids(&QuestionFilter::default()).unwrap();
    store.question_rows(&ids[..PAGE]).unwrap()
}

/// The open questions by deadline, and the rows of the first of them.
fn todays_queue(
    store: &Store,
    workspace: &Workspace,
    calendars: &AccountCalendars,
) -> Vec<QuestionRow> {
    let items = queue(
        workspace,
        calendars,
        &store.open_questions().unwrap(),
        now(),
    );
    let ids: Vec<QuestionId> = items
        .iter()
        .take(PAGE)
        .map(|item| item.question.id)
        .collect();
    store.question_rows(&ids).unwrap()
}

fn open_and_load(path: &Path) -> (Store, Vec<QuestionRow>) {
    let store = Store::open(path, Access::ReadWrite).unwrap();
    let workspace = store.workspace().unwrap();
    let calendars = AccountCalendars::new(&workspace, now().date_naive());
    let rows = todays_queue(&store, &workspace, &calendars);
    (store, rows)
}

fn benches(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("years.sqlite");
    generate(&path, YEARS_OF_QUESTIONS);
    let (mut store, _) = open_and_load(&path);
    assert_eq!(
        store.counts(now()).unwrap().all,
        YEARS_OF_QUESTIONS.questions
    );
    assert_eq!(store.counts(now()).unwrap().open, YEARS_OF_QUESTIONS.open);

    let workspace = store.workspace().unwrap();
    let calendars = AccountCalendars::new(&workspace, now().date_naive());
    criterion.bench_function("open list, first page", |b| b.iter(|| first_page(&store)));
    criterion.bench_function("today's queue, first page", |b| {
        b.iter(|| todays_queue(&store, &workspace, &calendars));
    });
    for words in SEARCHES {
        for (name, tab) in [
            ("all", Tab::All),
            ("open", Tab::Open),
            ("waiting", Tab::Waiting),
        ] {
            let filter = QuestionFilter {
                tab,
                ..QuestionFilter::default()
            };
            let search = || store.search(black_box(words), &filter, PAGE, 0).unwrap();
            criterion.bench_function(&format!("search {words:?} in {name}"), |b| b.iter(search));
        }
    }
    let all = QuestionFilter {
        tab: Tab::All,
        ..QuestionFilter::default()
    };
    criterion.bench_function("numbers of all questions", |b| {
        b.iter(|| store.question_ids(&all).unwrap());
    });
    criterion.bench_function("counts", |b| b.iter(|| store.counts(now()).unwrap()));
    criterion.bench_function("open the file and load today's queue", |b| {
        b.iter(|| open_and_load(&path));
    });

    // The day's copy is made once, beside the first change; here only the changes are measured.
    store.daily_copy(now()).unwrap();
    store.wait_for_copy();
    let actor = Actor {
        person: None,
        name: "Karin Ek".to_owned(),
    };
    let register = Command::RegisterQuestion(NewQuestion {
        key: None,
        account: AccountId(1),
        author: Some("Eva Åström".to_owned()),
        link: None,
        assigned: None,
        response_hours: None,
        text: "När plogas Skogsvägen?".to_owned(),
        received: now(),
        history: false,
    });
    criterion.bench_function("register a question", |b| {
        b.iter(|| perform(&mut store, &register, &actor, now()).unwrap());
    });
}

criterion_group! {
    name = store;
    config = Criterion::default().sample_size(20).measurement_time(Duration::from_secs(3));
    targets = benches
}
criterion_main!(store);
