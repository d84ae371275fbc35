//! The workspace file: what goes in comes out again, and what is wrong is named.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

use serde_json::{Value, json};
use svarsvakt::exchange::workspace::{Expected, RecordKind, WorkspaceError, read, write};

/// The workspaces of the independent model.
fn fixtures() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/workspaces");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert_eq!(paths.len(), 20);
    let workspace = |path: &std::path::PathBuf| {
        let case: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        (path.display().to_string(), case["workspace"].clone())
    };
    paths.iter().map(workspace).collect()
}

fn rich() -> Value {
    serde_json::from_str(include_str!("fixtures/rich-workspace.json")).unwrap()
}

fn again(document: &Value) -> Value {
    serde_json::from_str(&write(&read(document.to_string().as_bytes()).unwrap())).unwrap()
}

/// The rich workspace with one change.
fn with(pointer: &str, value: Value) -> Vec<u8> {
    let mut document = rich();
    *document.pointer_mut(pointer).unwrap() = value;
    document.to_string().into_bytes()
}

fn refused(pointer: &str, value: Value) -> WorkspaceError {
    read(&with(pointer, value)).unwrap_err()
}

#[test]
fn every_workspace_of_the_model_is_written_as_it_was_read() {
    for (path, workspace) in fixtures() {
        assert_eq!(again(&workspace), workspace, "{path}");
    }
}

#[test]
fn every_kind_of_record_is_written_as_it_was_read() {
    assert_eq!(again(&rich()), rich());
}

#[test]
fn what_version_2_added_is_written_as_it_was_read_and_only_then_is_it_version_2() {
    let mut newer = rich();
    assert_eq!(newer["version"], json!(1));
    let account = newer["accounts"][0]["key"].clone();
    newer["version"] = json!(2);
    newer["accounts"][0]["checks_per_day"] = json!(3);
    newer["accounts"][0]["login_place"] = json!("Kassaskåpet, nr 14");
    newer["extra_watches"] = json!([{"account": account, "from": "2026-12-21", "to": "2026-12-23",
        "checks_per_day": 5, "reason": "Skolnedläggningen"}]);
    newer["checks"] = json!([
        {"account": account, "at": "2026-12-21T08:12:00+01:00"},
        {"account": account, "at": "2026-12-21T13:00:00+01:00",
         "recorded_at": "2026-12-21T15:00:00+01:00", "late_reason": "Nätet låg nere"}]);
    assert_eq!(again(&newer), newer);
}

#[test]
fn what_version_3_added_is_written_as_it_was_read_and_each_alone_makes_it_version_3() {
    let newest: Value =
        serde_json::from_str(include_str!("fixtures/closing-workspace.json")).unwrap();
    assert_eq!(again(&newest), newest);
    let added = [
        "closing_ticks",
        "closing_posts",
        "kept_open",
        "refused_proposals",
        "platform_guides",
    ];
    for key in added {
        let mut alone = rich();
        alone["version"] = json!(3);
        for list in ["people", "accounts"] {
            alone[list] = newest[list].clone();
        }
        for list in [
            "roster",
            "overrides",
            "absences",
            "closures",
            "templates",
            "questions",
        ] {
            alone[list] = json!([]);
        }
        alone[key] = newest[key].clone();
        assert_eq!(again(&alone)["version"], json!(3), "{key}");
        assert_eq!(again(&alone)[key], newest[key], "{key}");
    }
    let mut noted = rich();
    noted["version"] = json!(3);
    noted["closures"][0]["note"] = json!("Beslut KS 2026-10-01");
    assert_eq!(again(&noted), noted);
    let mut reminded = rich();
    reminded["version"] = json!(3);
    reminded["settings"]["reminders"] = newest["settings"]["reminders"].clone();
    assert_eq!(again(&reminded), reminded);
}

#[test]
fn what_is_wrong_with_closings_is_named_with_its_place() {
    let newest: Value =
        serde_json::from_str(include_str!("fixtures/closing-workspace.json")).unwrap();
    for (pointer, value, place) in [
        (
            "/closing_ticks/0/step",
            json!("closed"),
            "closing_ticks[0].step",
        ),
        (
            "/closing_ticks/0/account",
            json!("okänt"),
            "closing_ticks[0].account",
        ),
        (
            "/closing_ticks/1/to",
            json!("2026-12-01"),
            "closing_ticks[1]",
        ),
        ("/closing_posts/0/name", json!(""), "closing_posts[0].name"),
        (
            "/closing_posts/1/closed_at",
            json!("igår"),
            "closing_posts[1].closed_at",
        ),
        ("/kept_open/0/reason", json!(" "), "kept_open[0].reason"),
        ("/kept_open/0/by", json!("okänd"), "kept_open[0].by"),
        ("/refused_proposals/0", json!(7), "refused_proposals[0]"),
        (
            "/platform_guides/0/has_comments",
            json!(1),
            "platform_guides[0].has_comments",
        ),
        (
            "/platform_guides/1/channel",
            json!("facebook"),
            "platform_guides[1].channel",
        ),
        (
            "/settings/reminders/gap_working_days/0",
            json!("tio"),
            "settings.reminders.gap_working_days[0]",
        ),
        (
            "/settings/reminders/close_minutes_before",
            json!(2000),
            "settings.reminders.close_minutes_before",
        ),
    ] {
        let mut document = newest.clone();
        *document.pointer_mut(pointer).unwrap() = value;
        let error = read(document.to_string().as_bytes()).unwrap_err();
        let error = format!("{error:?}");
        assert!(error.contains(&format!("{place:?}")), "{place}: {error}");
    }
}

#[test]
fn nulls_and_defaults_say_no_more_than_absent_keys() {
    let sparse = json!({"format": "svarsvakt-workspace", "version": 1, "accounts": [
        {"key": "a", "name": "A", "channel": "x", "responsible": null, "early_closing": null, "seasons": [],
         "outside_hours": "from-next-opening", "opening_hours": {"mon": []}, "url": ""}]});
    let account = &again(&sparse)["accounts"][0];
    let expected = json!({"key": "a", "name": "A", "channel": "x", "clock": "working-days", "response_hours": 24,
        "opening_hours": {}});
    assert_eq!(account, &expected);
}

#[test]
fn no_promise_differs_from_the_usual_promise_and_no_list_of_eves_from_an_empty_one() {
    let written = again(&rich());
    assert_eq!(
        written["accounts"][1].get("response_hours"),
        Some(&Value::Null)
    );
    assert_eq!(written["accounts"][0]["early_closing"], json!({}));
    assert_eq!(written["accounts"][1].get("early_closing"), None);
    assert_eq!(written["closures"][2]["accounts"], json!([]));
}

#[test]
fn an_unknown_key_is_named_with_its_place() {
    for (place, pointer, shown) in [
        ("", "", ""),
        ("settings", "/settings", "settings"),
        ("people", "/people/1", "people[1]"),
        ("accounts", "/accounts/0", "accounts[0]"),
        ("seasons", "/accounts/0/seasons/1", "accounts[0].seasons[1]"),
        ("roster", "/roster/2", "roster[2]"),
        ("overrides", "/overrides/0", "overrides[0]"),
        ("absences", "/absences/1", "absences[1]"),
        (
            "stand-ins",
            "/absences/0/stand_ins/1",
            "absences[0].stand_ins[1]",
        ),
        ("closures", "/closures/0", "closures[0]"),
        ("templates", "/templates/3", "templates[3]"),
        ("questions", "/questions/2", "questions[2]"),
        (
            "entries",
            "/questions/0/entries/10",
            "questions[0].entries[10]",
        ),
    ] {
        let mut document = rich();
        document.pointer_mut(pointer).unwrap()["färg"] = json!("röd");
        let expected = WorkspaceError::UnknownKey {
            place: shown.to_owned(),
            key: "färg".to_owned(),
        };
        assert_eq!(
            read(document.to_string().as_bytes()),
            Err(expected),
            "{place}"
        );
    }
}

#[test]
fn a_password_is_refused_and_not_repeated() {
    let mut document: Value =
        serde_json::from_slice(include_bytes!("fixtures/rich-workspace.json")).unwrap();
    document["version"] = json!(2);
    document["accounts"][0]["login_place"] = json!("lösenord: sommar2026");
    let refused = read(document.to_string().as_bytes()).unwrap_err();
    let place = "accounts[0].login_place".to_owned();
    assert_eq!(refused, WorkspaceError::LooksLikePassword { place });
    assert!(!refused.to_string().contains("sommar"));
    document["accounts"][0]["login_place"] = json!("Kassaskåpet, pärm 3");
    read(document.to_string().as_bytes()).unwrap();
}

#[test]
fn a_newer_version_is_refused_before_its_new_keys_are_looked_at() {
    let newer = json!({"format": "svarsvakt-workspace", "version": 4, "moderation": []});
    assert_eq!(
        read(newer.to_string().as_bytes()),
        Err(WorkspaceError::NewerVersion(4))
    );
    assert!(matches!(
        refused("/version", json!("1")),
        WorkspaceError::WrongValue { .. }
    ));
    assert!(matches!(
        refused("/version", json!(0)),
        WorkspaceError::WrongValue { .. }
    ));
}

#[test]
fn something_else_than_a_workspace_is_told_apart() {
    assert_eq!(read(b"{}"), Err(WorkspaceError::AnotherFormat));
    assert_eq!(read(b"[1]"), Err(WorkspaceError::AnotherFormat));
    assert_eq!(
        refused("/format", json!("other")),
        WorkspaceError::AnotherFormat
    );
    assert_eq!(
        read(b"{\n \"format\": oj}"),
        Err(WorkspaceError::NotJson {
            line: 2,
            column: 12
        })
    );
    assert!(matches!(read(b""), Err(WorkspaceError::NotJson { .. })));
    assert!(matches!(
        read(&[0xff, 0xfe, 0x00]),
        Err(WorkspaceError::NotJson { .. })
    ));
    assert!(matches!(
        read("[".repeat(100_000).as_bytes()),
        Err(WorkspaceError::NotJson { .. })
    ));
}

#[test]
fn a_byte_order_mark_is_no_hindrance() {
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    bytes.extend(rich().to_string().as_bytes());
    assert!(read(&bytes).is_ok());
}

#[test]
fn a_reference_to_somebody_unknown_is_named() {
    let unknown = |place: &str, kind, key: &str| WorkspaceError::UnknownReference {
        place: place.to_owned(),
        kind,
        key: key.to_owned(),
    };
    assert_eq!(
        refused("/questions/0/entries/2/by", json!("nobody")),
        unknown("questions[0].entries[2].by", RecordKind::Person, "nobody"),
    );
    assert_eq!(
        refused("/closures/0/accounts/1", json!("x")),
        unknown("closures[0].accounts[1]", RecordKind::Account, "x"),
    );
    assert_eq!(
        refused("/accounts/0/deputy", json!("x")),
        unknown("accounts[0].deputy", RecordKind::Person, "x")
    );
}

#[test]
fn a_key_stands_once_in_its_list() {
    for (pointer, place, key) in [
        ("/people/2/key", "people[2]", "karin"),
        ("/accounts/1/key", "accounts[1]", "badhuset"),
        ("/templates/3/key", "templates[3]", "hej"),
        ("/questions/1/key", "questions[1]", "q1"),
    ] {
        let expected = WorkspaceError::RepeatedKey {
            place: place.to_owned(),
            key: key.to_owned(),
        };
        assert_eq!(refused(pointer, json!(key)), expected);
    }
}

#[test]
fn two_overrides_of_one_account_and_day_are_an_error() {
    let error = refused("/overrides/1/date", json!("2026-05-15"));
    assert!(
        matches!(error, WorkspaceError::RepeatedOverride { .. }),
        "{error:?}"
    );
}

#[test]
fn a_span_that_ends_before_it_starts_is_refused() {
    for (pointer, place) in [
        ("/people/0/active_to", "people[0]"),
        ("/accounts/0/seasons/0/to", "accounts[0].seasons[0]"),
        ("/roster/0/to", "roster[0]"),
        ("/absences/0/to", "absences[0]"),
        ("/closures/1/to", "closures[1]"),
    ] {
        let error = refused(pointer, json!("1999-01-01"));
        let WorkspaceError::EndsBeforeStart { place: found, .. } = error else {
            unreachable!("{error:?}");
        };
        assert_eq!(found, place);
    }
}

#[test]
fn a_wrong_value_says_where_it_stands_and_what_was_expected() {
    for (pointer, value, place, wanted) in [
        (
            "/questions/0/entries/0/at",
            json!("igår"),
            "questions[0].entries[0].at",
            Expected::Moment,
        ),
        (
            "/people/0/active_to",
            json!("2026-02-30"),
            "people[0].active_to",
            Expected::Date,
        ),
        (
            "/people/0/name",
            json!(" "),
            "people[0].name",
            Expected::NonEmptyText,
        ),
        (
            "/accounts/0/response_hours",
            json!(2001),
            "accounts[0].response_hours",
            Expected::WholeNumber { from: 1, to: 2000 },
        ),
        (
            "/accounts/0/response_hours",
            json!(7.5),
            "accounts[0].response_hours",
            Expected::WholeNumber { from: 1, to: 2000 },
        ),
        (
            "/settings/must_close_from_days",
            json!(0),
            "settings.must_close_from_days",
            Expected::WholeNumber {
                from: 1,
                to: u16::MAX,
            },
        ),
        (
            "/settings/time_zone",
            json!("Europe/Exempelby"),
            "settings.time_zone",
            Expected::TimeZone,
        ),
        (
            "/roster/0/weeks",
            json!("some"),
            "roster[0].weeks",
            Expected::OneOf(vec!["all", "odd", "even"]),
        ),
        ("/roster", json!({}), "roster", Expected::List),
        ("/roster/0", json!("mon"), "roster[0]", Expected::Object),
        (
            "/questions/1/history",
            json!("yes"),
            "questions[1].history",
            Expected::TrueOrFalse,
        ),
    ] {
        let found = value.to_string();
        let expected = WorkspaceError::WrongValue {
            place: place.to_owned(),
            found,
            expected: wanted,
        };
        assert_eq!(refused(pointer, value), expected);
    }
    let overlapping = refused(
        "/accounts/2/opening_hours/fri",
        json!(["08:00-12:00", "11:00-13:00"]),
    );
    assert!(matches!(
        overlapping,
        WorkspaceError::WrongValue {
            expected: Expected::Hours(_),
            ..
        }
    ));
}

#[test]
fn what_belongs_to_another_kind_of_entry_is_refused_and_never_dropped() {
    let mut document = rich();
    document["questions"][0]["entries"][6]["return_on"] = json!("2026-05-12");
    let expected = WorkspaceError::NotForKind {
        place: "questions[0].entries[6]".to_owned(),
        key: "return_on",
        kind: "answer".to_owned(),
    };
    assert_eq!(read(document.to_string().as_bytes()), Err(expected));
}

#[test]
fn moments_are_written_in_the_time_zone_of_the_workspace_in_whole_seconds() {
    let mut document = rich();
    document["questions"][0]["entries"][0]["at"] = json!("2026-05-04T07:15:00.999Z");
    assert_eq!(again(&document), rich());
}
