//! Tests of how SQLite goes about the queries that must stay fast with 100,000 questions.

use super::question_lists::{AssignedTo, Conditions, OPEN_SQL, Order, QuestionFilter, Tab};
use super::{Store, answers, operations, schedule_changes, search};
use crate::domain::ids::{AccountId, PersonId};

fn plan(store: &Store, sql: &str) -> Vec<String> {
    let mut statement = store
        .conn
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    // No values are bound: a plan does not look at them.
    let rows = statement.raw_query().mapped(|row| row.get(3));
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

/// A table is scanned where no index leads through it. The rows of an inner query are no table.
fn assert_no_table_scan(store: &Store, sql: &str) {
    let steps = plan(store, sql);
    let scans = steps
        .iter()
        .filter(|step| step.starts_with("SCAN") && !step.contains("INDEX"));
    let scans: Vec<_> = scans
        .filter(|step| !["SCAN touching", "SCAN CONSTANT ROW"].contains(&step.as_str()))
        .collect();
    assert!(scans.is_empty(), "{sql}\n{steps:#?}");
}

fn filters() -> Vec<QuestionFilter> {
    let mut filters = Vec::new();
    for tab in [Tab::Open, Tab::Waiting, Tab::Answered, Tab::All] {
        for account in [None, Some(AccountId(1))] {
            for person in [
                None,
                Some(AssignedTo::Nobody),
                Some(AssignedTo::Person(PersonId(1))),
            ] {
                for order in [Order::Newest, Order::Oldest] {
                    filters.push(QuestionFilter {
                        tab,
                        account,
                        person,
                        order,
                    });
                }
            }
        }
    }
    filters
}

#[test]
fn no_list_scans_a_table() {
    let store = Store::open_in_memory().unwrap();
    for filter in filters() {
        assert_no_table_scan(&store, &Conditions::of(&filter).list_sql());
    }
    for filter in filters() {
        let filter = QuestionFilter {
            tab: Tab::Answered,
            ..filter
        };
        let sql = Conditions::of(&filter).finished_since_sql();
        let steps = plan(&store, &sql);
        assert_eq!(
            steps,
            ["SEARCH t USING COVERING INDEX thread_index_ended (open=? AND ended_at>?)"]
        );
    }
    assert_no_table_scan(&store, include_str!("question_row.sql"));
    assert_no_table_scan(&store, include_str!("question_counts.sql"));
    assert_no_table_scan(&store, include_str!("entries.sql"));
}

#[test]
fn the_open_list_is_read_from_its_index_alone() {
    let store = Store::open_in_memory().unwrap();
    let steps = plan(&store, OPEN_SQL);
    assert_eq!(
        steps,
        ["SEARCH thread_index USING COVERING INDEX thread_index_open (open=?)"]
    );
}

#[test]
fn the_long_lists_are_read_in_order_without_sorting() {
    let store = Store::open_in_memory().unwrap();
    for (tab, step) in [
        (
            Tab::Open,
            "SCAN t USING COVERING INDEX thread_index_open_order",
        ),
        (Tab::All, "SCAN t USING COVERING INDEX thread_index_all"),
        (
            Tab::Answered,
            "SEARCH t USING COVERING INDEX thread_index_ended (open=?)",
        ),
    ] {
        let filter = QuestionFilter {
            tab,
            ..QuestionFilter::default()
        };
        assert_eq!(plan(&store, &Conditions::of(&filter).list_sql()), [step]);
    }
}

#[test]
fn a_search_reads_the_words_and_nothing_else() {
    let store = Store::open_in_memory().unwrap();
    let steps = plan(&store, search::SEARCH_SQL);
    assert_eq!(steps.len(), 1, "{steps:#?}");
    assert!(
        steps[0].starts_with("SCAN question_search VIRTUAL TABLE INDEX"),
        "{steps:#?}"
    );
}

#[test]
fn the_history_is_not_scanned_for_a_question_or_an_undo() {
    let store = Store::open_in_memory().unwrap();
    assert_no_table_scan(&store, operations::TIMELINE_SQL);
    assert_no_table_scan(&store, include_str!("latest_done.sql"));
    assert_no_table_scan(&store, include_str!("latest_undone.sql"));
}

#[test]
fn the_history_is_not_scanned_for_when_the_schedule_changed() {
    let store = Store::open_in_memory().unwrap();
    for sql in [
        schedule_changes::SHARED_SQL,
        schedule_changes::BY_ACCOUNT_SQL,
    ] {
        let steps = plan(&store, sql);
        let of_changes = steps.iter().filter(|step| step.contains("change"));
        for step in of_changes {
            assert!(step.starts_with("SEARCH"), "{sql}\n{steps:#?}");
        }
        let scanned = steps.iter().filter(|step| step.starts_with("SCAN"));
        let scanned: Vec<_> = scanned.filter(|step| *step != "SCAN latest").collect();
        assert!(scanned.is_empty(), "{sql}\n{steps:#?}");
    }
}

#[test]
fn warnings_are_looked_up_by_index() {
    let store = Store::open_in_memory().unwrap();
    assert_no_table_scan(&store, answers::RECENT_ANSWERS_SQL);
    assert_no_table_scan(&store, answers::SIMILAR_OPEN_SQL);
}
