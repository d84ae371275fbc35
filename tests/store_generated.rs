//! The generated database that the benchmarks measure is one the store itself could have written.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "benches/generator.rs"]
mod generator;

use generator::{Size, YEARS_OF_QUESTIONS, generate, now};
use svarsvakt::store::{Access, Store};

#[test]
fn a_generated_database_is_whole_and_as_large_as_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("years.sqlite");
    let size = Size {
        questions: YEARS_OF_QUESTIONS.questions / 100,
        open: YEARS_OF_QUESTIONS.open / 100,
    };
    generate(&path, size);
    let mut store = Store::open(&path, Access::ReadWrite).unwrap();
    let counts = store.counts(now()).unwrap();
    assert_eq!((counts.all, counts.open), (size.questions, size.open));
    assert!(counts.waiting > 0);
    assert_eq!(store.check().unwrap(), []);
}
