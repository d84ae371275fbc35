//! Workspaces into a database and out again.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use serde_json::{Value, json};
use svarsvakt::commands::{Actor, ImportedWorkspace, Present, Tally, import_workspace, undo};
use svarsvakt::domain::thread::{QuestionState, status_of};
use svarsvakt::exchange::sample::sample_workspace;
use svarsvakt::exchange::workspace::{contents_of, read, write};
use svarsvakt::store::{Access, Sharing, Store};

const RICH: &str = include_str!("fixtures/rich-workspace.json");
const CLOSINGS: &str = include_str!("fixtures/closing-workspace.json");

fn now() -> DateTime<Utc> {
    moment("2026-12-21T08:30:00+01:00")
}

fn moment(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn rich() -> Value {
    serde_json::from_str(RICH).unwrap()
}

fn import(store: &mut Store, document: &Value, present: Present) -> ImportedWorkspace {
    let contents = read(document.to_string().as_bytes()).unwrap();
    import_workspace(
        store,
        &contents,
        present,
        "fil.json",
        &Actor::default(),
        now(),
    )
    .unwrap()
}

fn exported(store: &Store) -> Value {
    serde_json::from_str(&write(&contents_of(store).unwrap())).unwrap()
}

fn with_rich() -> Store {
    let mut store = Store::open_in_memory().unwrap();
    import(&mut store, &rich(), Present::Kept);
    store
}

#[test]
fn every_workspace_of_the_model_comes_out_as_it_went_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/workspaces");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let case: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let mut store = Store::open_in_memory().unwrap();
        import(&mut store, &case["workspace"], Present::Kept);
        assert_eq!(exported(&store), case["workspace"], "{}", path.display());
    }
}

#[test]
fn every_kind_of_record_comes_out_as_it_went_in() {
    assert_eq!(exported(&with_rich()), rich());
}

#[test]
fn closings_with_all_that_belongs_to_them_come_out_as_they_went_in_and_twice_adds_nothing() {
    let closings: Value = serde_json::from_str(CLOSINGS).unwrap();
    let mut store = Store::open_in_memory().unwrap();
    let before = exported(&store);
    import(&mut store, &closings, Present::Kept);
    assert_eq!(exported(&store), closings);
    let again = import(&mut store, &closings, Present::Kept);
    assert_eq!((again.operation, again.touched()), (None, 0));
    assert_eq!(exported(&store), closings);
    undo(&mut store, &Actor::default(), now()).unwrap();
    assert_eq!(exported(&store), before, "one undo takes it all back");
    import(&mut store, &closings, Present::Kept);
    import(&mut store, &rich(), Present::Replaced);
    assert_eq!(exported(&store), rich(), "nothing of it is left");
}

#[test]
fn the_same_file_twice_adds_nothing() {
    let mut store = with_rich();
    let revision = store.revision();
    let again = import(&mut store, &rich(), Present::Kept);
    assert_eq!(again.operation, None);
    assert_eq!(again.touched(), 0);
    assert_eq!(
        again.schedules,
        Tally {
            new: 0,
            changed: 0,
            known: 11
        }
    );
    assert_eq!(store.revision(), revision);
    assert_eq!(exported(&store), rich());
}

#[test]
fn a_check_is_known_again_where_the_time_zone_has_moved_it_to_another_day() {
    let mut document = json!({"format": "svarsvakt-workspace", "version": 2,
        "settings": {"time_zone": "Europe/Stockholm"},
        "accounts": [{"key": "bad", "name": "Badhuset", "channel": "facebook",
            "clock": "elapsed", "response_hours": 24, "opening_hours": {}}],
        "checks": [{"account": "bad", "at": "2026-12-18T00:30:00+01:00"}]});
    let mut store = Store::open_in_memory().unwrap();
    import(&mut store, &document, Present::Kept);
    document["settings"]["time_zone"] = json!("Europe/London");
    let again = import(&mut store, &document, Present::Kept);
    assert_eq!((again.schedules.new, again.schedules.known), (0, 1));
    assert_eq!(store.all_checks().unwrap().len(), 1);
}

#[test]
fn a_check_on_a_day_that_no_calendar_has_is_refused_with_its_place() {
    let document = json!({"format": "svarsvakt-workspace", "version": 2,
        "accounts": [{"key": "bad", "name": "Badhuset", "channel": "facebook",
            "clock": "elapsed", "response_hours": 24, "opening_hours": {}}],
        "checks": [{"account": "bad", "at": "9999-12-31T23:30:00Z"}]});
    let error = read(document.to_string().as_bytes()).unwrap_err();
    assert!(error.to_string().contains("checks[0].at"), "{error}");
}

#[test]
fn the_same_key_updates_and_a_new_key_adds() {
    let mut store = with_rich();
    let mut changed = rich();
    changed["people"] = json!([
        {"key": "karin", "name": "Karin Å. Berg"},
        {"key": "ny", "name": "Ny Person"},
    ]);
    changed["accounts"] = json!([]);
    for list in [
        "roster",
        "overrides",
        "absences",
        "closures",
        "templates",
        "questions",
    ] {
        changed[list] = json!([]);
    }
    let imported = import(&mut store, &changed, Present::Kept);
    assert_eq!(
        imported.people,
        Tally {
            new: 1,
            changed: 1,
            known: 0
        }
    );
    let after = exported(&store);
    assert_eq!(
        after["people"][0],
        json!({"key": "karin", "name": "Karin Å. Berg"})
    );
    assert_eq!(after["people"].as_array().unwrap().len(), 4);
    assert_eq!(
        after["questions"],
        rich()["questions"],
        "nothing is removed"
    );
}

#[test]
fn settings_that_a_file_leaves_out_stay() {
    let mut store = with_rich();
    let sparse = json!({"format": "svarsvakt-workspace", "version": 1,
        "settings": {"must_close_from_days": 5, "early_closing": {"2026-04-30": "13:00"}}});
    import(&mut store, &sparse, Present::Kept);
    let settings = &exported(&store)["settings"];
    assert_eq!(settings["municipality"], "Exempelby");
    assert_eq!(settings["must_close_from_days"], 5);
    assert_eq!(settings["early_closing"].as_object().unwrap().len(), 3);
}

#[test]
fn a_thread_takes_in_what_is_new_and_corrects_what_it_knows() {
    let mut store = with_rich();
    let mut changed = rich();
    let entries = changed["questions"][2]["entries"].as_array_mut().unwrap();
    entries.push(json!({"kind": "incoming", "at": "2026-12-18T10:00:00+01:00", "text": "Hej"}));
    changed["questions"][0]["entries"][0]["text"] = json!("Rättad");
    let imported = import(&mut store, &changed, Present::Kept);
    assert_eq!(
        imported.questions,
        Tally {
            new: 0,
            changed: 2,
            known: 1
        }
    );
    assert_eq!(exported(&store), changed);
}

#[test]
fn an_override_of_the_same_day_goes_to_the_new_person() {
    let mut store = with_rich();
    let mut changed = rich();
    changed["overrides"][0]["person"] = json!("p3");
    let imported = import(&mut store, &changed, Present::Kept);
    assert_eq!(imported.schedules.changed, 1);
    assert_eq!(exported(&store), changed);
}

#[test]
fn replacing_leaves_only_what_the_file_holds_after_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(
        &folder.path().join("s.sqlite"),
        Access::Create(Sharing::Alone),
    )
    .unwrap();
    import(&mut store, &rich(), Present::Kept);
    let small = json!({"format": "svarsvakt-workspace", "version": 1,
        "settings": {"time_zone": "Europe/Helsinki"}, "people": [{"key": "ny", "name": "Ny"}]});
    import(&mut store, &small, Present::Replaced);
    let after = exported(&store);
    assert_eq!(after["people"], json!([{"key": "ny", "name": "Ny"}]));
    assert_eq!(after["questions"], json!([]));
    assert_eq!(
        after["settings"]["must_close_from_days"], 1,
        "a setting the file leaves out is the usual one"
    );
    assert_eq!(after["settings"].get("municipality"), None);
    assert_eq!(store.list_backups().unwrap().len(), 1);
    store
        .check()
        .map(|findings| assert_eq!(findings, vec![]))
        .unwrap();
}

#[test]
fn one_undo_takes_it_all_back() {
    let mut store = Store::open_in_memory().unwrap();
    let before = exported(&store);
    import(&mut store, &rich(), Present::Kept);
    undo(&mut store, &Actor::default(), now()).unwrap();
    assert_eq!(exported(&store), before);
    import(&mut store, &rich(), Present::Kept);
    import(
        &mut store,
        &json!({"format": "svarsvakt-workspace", "version": 1}),
        Present::Replaced,
    );
    undo(&mut store, &Actor::default(), now()).unwrap();
    assert_eq!(exported(&store), rich(), "also a replacement");
}

#[test]
fn clocks_that_were_stopped_are_reckoned_by_the_rules_that_came_along() {
    let mut store = Store::open_in_memory().unwrap();
    let document = json!({"format": "svarsvakt-workspace", "version": 1,
        "accounts": [{"key": "a", "name": "A", "channel": "x", "clock": "working-days", "response_hours": 24,
            "opening_hours": {"thu": ["08:00-16:00"], "fri": ["08:00-16:00"], "mon": ["08:00-16:00"]}}],
        "closures": [{"name": "Stängt", "from": "2026-12-11", "to": "2026-12-11", "accounts": null}],
        "questions": [{"key": "q", "account": "a", "entries": [
            {"kind": "incoming", "at": "2026-12-10T10:00:00+01:00"},
            {"kind": "answer", "at": "2026-12-10T11:00:00+01:00"}]}]});
    import(&mut store, &document, Present::Kept);
    let question = store.question_by_key("q").unwrap().unwrap();
    let frozen = question.entries[1].stopped_response.unwrap();
    assert_eq!(
        frozen.due,
        Some(moment("2026-12-14T10:00:00+01:00")),
        "past the closure and the weekend"
    );
}

#[test]
fn the_sample_municipality_comes_in_whole() {
    let mut store = Store::open_in_memory().unwrap();
    let contents = sample_workspace(now()).unwrap();
    import_workspace(
        &mut store,
        &contents,
        Present::Kept,
        "sample",
        &Actor::default(),
        now(),
    )
    .unwrap();
    let stored = contents_of(&store).unwrap();
    assert_eq!(write(&stored), write(&contents));
    let answered = stored.questions.iter().filter(|question| {
        status_of(&question.entries).state == QuestionState::Answered
            && question
                .entries
                .iter()
                .any(|entry| entry.stopped_response.is_some())
    });
    assert!(answered.count() > 300);
}

/// Closures and what is done about closings, rows that repeat among them.
fn add_closings(document: &mut Value, closings: &[(usize, u32, usize, bool)]) {
    let steps = [
        "publish_notice",
        "close_comments",
        "auto_reply_on",
        "reopen_comments",
        "auto_reply_off",
        "go_through",
    ];
    let person = document["people"][0]["key"].clone();
    for (kind, days, step, has_more) in closings {
        let (from, to) = ("2026-12-24", format!("2026-12-{}", 24 + days));
        let at = "2026-12-23T15:00:00+01:00";
        let (list, mut row) = match kind {
            0 => (
                "closures",
                json!({"name": "Jul", "from": from, "to": to, "accounts": null}),
            ),
            1 => (
                "closing_ticks",
                json!({"account": "a", "from": from, "to": to, "step": steps[*step], "at": at}),
            ),
            2 => (
                "closing_posts",
                json!({"account": "a", "from": from, "to": to, "name": format!("Inlägg {step}")}),
            ),
            _ => (
                "kept_open",
                json!({"account": "a", "from": from, "to": to, "reason": "Vi svarar", "by": person, "at": at}),
            ),
        };
        if *has_more {
            match kind {
                0 => row["note"] = json!("Beslut"),
                1 => row["by"] = person.clone(),
                2 => row["closed_at"] = json!(at),
                _ => {}
            }
        }
        if *kind > 0 || *has_more {
            document["version"] = json!(3);
        }
        if document.get(list).is_none() {
            document[list] = json!([]);
        }
        document[list].as_array_mut().unwrap().push(row);
    }
}

/// A workspace made by chance: keys, names and texts of any letters, rows that repeat.
fn workspaces() -> impl Strategy<Value = Value> {
    let text = "[ a-zåäö😀ه\\n\"\\\\]{0,12}";
    let people = proptest::collection::vec((text, any::<bool>()), 1..4);
    let rows = proptest::collection::vec((0usize..7, 0usize..3, 0u32..28), 0..6);
    let entries = proptest::collection::vec((0usize..10, 0i64..4_000_000_000, text), 0..6);
    let closings = proptest::collection::vec((0usize..4, 0u32..3, 0usize..6, any::<bool>()), 0..6);
    (people, rows, proptest::collection::vec(entries, 0..4), proptest::option::of(1u16..=2000), closings).prop_map(
        |(people, rows, threads, hours, closings)| {
            let person = |(number, (name, titled)): (usize, &(String, bool))| {
                let mut person = json!({"key": format!("p{number} {name}"), "name": format!("N{name}")});
                if *titled {
                    person["title"] = json!(format!("t{name}"));
                }
                person
            };
            let people: Vec<Value> = people.iter().enumerate().map(person).collect();
            let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
            let parities = ["all", "odd", "even"];
            let roster: Vec<Value> = rows.iter().map(|(weekday, weeks, day)| {
                json!({"account": "a", "weekday": weekdays[*weekday], "person": people[0]["key"],
                    "weeks": parities[*weeks], "from": format!("2026-03-{:02}", day + 1)})
            }).collect();
            let kinds = ["incoming", "holding_reply", "answer", "automatic_reply", "forwarded", "returned",
                "no_answer_needed", "moderated", "reopened", "note"];
            let questions: Vec<Value> = threads.iter().enumerate().map(|(number, entries)| {
                let entries: Vec<Value> = entries.iter().map(|(kind, at, text)| {
                    let at = DateTime::from_timestamp(*at, 0).unwrap().with_timezone(&chrono_tz::Europe::Stockholm);
                    let mut entry = json!({"kind": kinds[*kind], "at": at.to_rfc3339()});
                    if !text.is_empty() {
                        entry["text"] = json!(text);
                    }
                    if kinds[*kind] == "forwarded" {
                        entry["to"] = json!(format!("till{text}"));
                    }
                    entry
                }).collect();
                json!({"key": format!("q{number}"), "account": "a", "entries": entries})
            }).collect();
            let mut document = json!({"format": "svarsvakt-workspace", "version": 1,
                "settings": {"time_zone": "Europe/Stockholm", "close_on_de_facto_holidays": true,
                    "recommend_closing_from_days": 4, "must_close_from_days": 1, "early_closing": {}},
                "people": people,
                "accounts": [{"key": "a", "name": "A", "channel": "facebook", "clock": "opening-hours",
                    "response_hours": hours, "opening_hours": {"mon": ["08:00-12:00"]}}],
                "roster": roster, "overrides": [], "absences": [], "closures": [], "templates": [],
                "questions": questions});
            add_closings(&mut document, &closings);
            document
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_workspace_comes_out_as_it_went_in_and_twice_adds_nothing(workspace in workspaces()) {
        let mut store = Store::open_in_memory().unwrap();
        import(&mut store, &workspace, Present::Kept);
        prop_assert_eq!(&exported(&store), &workspace);
        prop_assert_eq!(import(&mut store, &workspace, Present::Kept).operation, None);
        prop_assert_eq!(&exported(&store), &workspace);
    }
}
