//! Who covers what on the command line, and the schedule in files, as a process.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Command;

/// A folder with one user's things, gone at the end.
struct Home(tempfile::TempDir);

impl Home {
    /// A home whose database holds a workspace.
    fn with(workspace: &Value) -> Home {
        let home = Home(tempfile::tempdir().unwrap());
        let file = home.path("in.json");
        std::fs::write(&file, workspace.to_string()).unwrap();
        home.ok(&["import", &file.display().to_string()]);
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Exit code, standard output, standard error.
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_svarsvakt"))
            .args(["--now", "2026-07-13T08:30:00+02:00"])
            .args(arguments)
            .env("SVARSVAKT_HOME", self.0.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let code = output.status.code().unwrap_or(-1);
        (code, text(output.stdout), text(output.stderr))
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let (code, output, error) = self.run(arguments);
        assert_eq!((code, error.as_str()), (0, ""), "{arguments:?}");
        output
    }

    /// The one sentence about bad use, with nothing answered.
    fn refused(&self, arguments: &[&str]) -> String {
        let (code, output, error) = self.run(arguments);
        assert_eq!((code, output.as_str()), (2, ""), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
        error
    }
}

fn case(number: &str) -> Value {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/workspaces");
    let file = std::fs::read(format!("{folder}/{number}.json")).unwrap();
    serde_json::from_slice(&file).unwrap()
}

/// Three people, two accounts; Karin is away for three weeks of July and nobody stands in for
/// the library.
fn office() -> Value {
    let weekdays = ["mon", "tue", "wed", "thu", "fri"];
    let roster: Vec<Value> = weekdays
        .iter()
        .flat_map(|day| {
            [
                json!({"account": "badhuset", "weekday": day, "person": "karin", "weeks": "all"}),
                json!({"account": "bibblan", "weekday": day, "person": "karin", "weeks": "all"}),
            ]
        })
        .collect();
    json!({"format": "svarsvakt-workspace", "version": 1,
        "people": [
            {"key": "karin", "name": "Karin Ek"}, {"key": "marie", "name": "Marie Öst"},
            {"key": "asa", "name": "Åsa Lind"}],
        "accounts": [
            {"key": "badhuset", "name": "Badhuset", "channel": "facebook", "clock": "working-days",
             "response_hours": 24, "opening_hours": usual_hours()},
            {"key": "bibblan", "name": "Biblioteket", "channel": "instagram", "clock": "working-days",
             "response_hours": 24, "opening_hours": usual_hours(), "active_to": "2026-07-22"}],
        "roster": roster,
        "absences": [{"person": "karin", "from": "2026-07-14", "to": "2026-08-02", "reason": "semester",
            "stand_ins": [{"account": "badhuset", "person": "marie"}]}],
        "closures": [{"name": "Bokmässan", "from": "2026-07-17", "to": "2026-07-17", "accounts": ["bibblan"]}]})
}

fn usual_hours() -> Value {
    let day = json!(["08:00-16:30"]);
    json!({"mon": day, "tue": day, "wed": day, "thu": day, "fri": day})
}

#[test]
fn the_command_answers_as_the_independent_model_does() {
    for number in ["000", "003", "007", "011", "019"] {
        let case = case(number);
        let home = Home::with(&case["workspace"]);
        let (from, to) = (case["from"].as_str().unwrap(), case["to"].as_str().unwrap());
        let lines = home.ok(&["coverage", "--from", from, "--to", to, "--json"]);
        let lines: Vec<Value> = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let expected = case["coverage"].as_array().unwrap();
        assert_eq!(lines.len(), expected.len(), "{number}");
        for (line, expected) in lines.iter().zip(expected) {
            let covered = line["state"] == "covered";
            assert_eq!(line["reason"].is_null(), covered, "{number}: {line}");
            let mut line = line.clone();
            line.as_object_mut().unwrap().remove("reason");
            assert_eq!(&line, expected, "{number}");
        }
    }
}

#[test]
fn every_day_that_is_not_covered_says_why_in_the_chosen_language() {
    let home = Home::with(&office());
    let told = |language: &str| -> Vec<(String, Value)> {
        let span = ["--from", "2026-07-13", "--to", "2026-07-23", "--json"];
        let lines = home.ok(&[&["--lang", language, "coverage"], &span[..]].concat());
        let lines = lines
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines
            .filter(|line| line["account"] == "bibblan")
            .map(|line| {
                (
                    line["date"].as_str().unwrap().to_owned(),
                    line["reason"].clone(),
                )
            })
            .collect()
    };
    let swedish = told("sv");
    assert_eq!(swedish[0].1, Value::Null);
    assert_eq!(
        swedish[1].1,
        "Karin Ek är frånvarande och ingen ersättare kan ta över."
    );
    assert_eq!(swedish[4], ("2026-07-17".to_owned(), json!("Bokmässan")));
    assert_eq!(swedish[5].1, "inga öppettider");
    assert_eq!(swedish[10].1, "utanför kontots datum");
    let english = told("en");
    assert_eq!(
        english[1].1,
        "Karin Ek is away and no stand-in can take over."
    );
    assert_eq!(english[5].1, "no opening hours");
}

#[test]
fn a_closed_day_has_the_holidays_name_in_the_chosen_language() {
    let home = Home::with(&office());
    let day = ["--from", "2026-12-24", "--to", "2026-12-24", "--json"];
    let swedish = home.ok(&[&["coverage"], &day[..]].concat());
    assert!(swedish.contains(r#""reason":"Julafton""#), "{swedish}");
    let english = home.ok(&[&["--lang", "en", "coverage"], &day[..]].concat());
    assert!(english.contains(r#""reason":"Christmas Eve""#), "{english}");
}

#[test]
fn lines_for_people_name_the_stand_in_and_the_chain() {
    let home = Home::with(&office());
    let lines = home.ok(&["coverage", "--from", "2026-07-14", "--to", "2026-07-14"]);
    let expected = "badhuset\ttis 2026-07-14\tBevakas\tMarie Öst, ersättare (Karin Ek → Marie Öst)\n\
        bibblan\ttis 2026-07-14\tLucka\tKarin Ek är frånvarande och ingen ersättare kan ta över.\n";
    assert_eq!(lines, expected);
}

#[test]
fn a_span_without_sense_is_one_sentence() {
    let home = Home::with(&office());
    let refused = |from: &str, to: &str| home.refused(&["coverage", "--from", from, "--to", to]);
    assert!(refused("2026-07-14", "2026-07-13").contains("ligger före"));
    assert!(refused("0001-01-01", "2026-07-13").contains("--from 0001-01-01"));
    assert!(refused("2026-01-01", "9999-12-31").contains("--to 9999-12-31"));
    assert!(refused("2026-01-01", "2046-01-01").contains("20 år"));
    assert!(refused("2026-02-30", "2026-03-01").contains("inget datum"));
    assert!(
        home.refused(&["coverage", "--from", "2026-02-01"])
            .contains("--to")
    );
}

fn export(home: &Home, file: &str, more: &[&str]) -> String {
    let path = home.path(file).display().to_string();
    home.ok(&[&["export", &path], more].concat());
    String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()
}

#[test]
fn the_schedule_is_exported_from_this_months_first_day_for_a_year() {
    let home = Home::with(&office());
    let calendar = export(&home, "schema.ics", &[]);
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    assert!(calendar.contains("UID:badhuset-2026-07-01@svarsvakt\r\n"));
    assert!(calendar.contains("UID:badhuset-2027-06-30@svarsvakt\r\n"));
    assert!(!calendar.contains("2026-06-30@") && !calendar.contains("2027-07-01@"));
    assert!(calendar.contains("SUMMARY:Lucka: Biblioteket (Instagram)\r\n"));
    assert!(
        !calendar.contains("semester"),
        "why somebody is away stays here"
    );
    let pages = export(
        &home,
        "schema.html",
        &["--from", "2026-07-01", "--to", "2026-08-31"],
    );
    assert_eq!(pages.matches("<section").count(), 2);
    let workbook = export(&home, "schema.xlsx", &["--to", "2026-07-31"]);
    assert!(workbook.starts_with("PK"));
    let everything = export(&home, "allt.json", &[]);
    assert!(everything.contains("svarsvakt-workspace"));
}

#[test]
fn a_schedule_is_narrowed_to_accounts_and_a_person() {
    let home = Home::with(&office());
    let library = export(&home, "b.ics", &["--account", "bibblan"]);
    assert!(library.contains("bibblan-2026-07-13@") && !library.contains("badhuset"));
    let english = home.path("marie.ics").display().to_string();
    home.ok(&["--lang", "en", "export", &english, "--person", "marie"]);
    let marie = std::fs::read_to_string(english).unwrap();
    assert!(
        marie.contains("SUMMARY:Watching Badhuset (Facebook) as stand-in\r\n"),
        "{marie}"
    );
    assert_eq!(marie.matches("BEGIN:VEVENT").count(), 14);
}

#[test]
fn a_schedule_that_cannot_be_made_is_one_sentence_and_no_file() {
    let home = Home::with(&office());
    let file = home.path("schema.ics").display().to_string();
    let refused = |more: &[&str]| home.refused(&[&["export", file.as_str()], more].concat());
    assert!(refused(&["--account", "rådhuset"]).contains("rådhuset"));
    assert!(refused(&["--person", "nisse"]).contains("nisse"));
    assert!(refused(&["--from", "2026-07-14", "--to", "2026-07-13"]).contains("ligger före"));
    assert!(refused(&["--from", "2026-07-14", "--to", "2036-07-13"]).contains("5 år"));
    assert!(!home.path("schema.ics").exists());
    let workspace = home.path("allt.json").display().to_string();
    let sentence = home.refused(&["export", &workspace, "--person", "karin"]);
    assert!(sentence.contains(".ics"), "{sentence}");
    std::fs::write(home.path("schema.ics"), "mine").unwrap();
    assert!(refused(&[]).contains("--force"));
    assert_eq!(std::fs::read(home.path("schema.ics")).unwrap(), b"mine");
    assert!(export(&home, "schema.ics", &["--force"]).starts_with("BEGIN:VCALENDAR"));
}

#[test]
fn years_without_known_holidays_are_told_beside_the_answer() {
    let home = Home::with(&office());
    let (code, lines, note) = home.run(&["coverage", "--from", "2205-12-24", "--to", "2205-12-24"]);
    assert_eq!((code, lines.lines().count()), (0, 2));
    assert!(note.contains("1953–2200"), "{note}");
}
