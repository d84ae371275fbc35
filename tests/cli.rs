//! The command line as a process: answers, errors, exit codes, nothing half done.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const NOW: &str = "2026-12-21T08:30:00+01:00";
const RICH: &str = include_str!("fixtures/rich-workspace.json");

/// A folder with one user's things, gone at the end.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Home {
        Home(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), contents).unwrap();
        self.path(name).display().to_string()
    }

    fn run(&self, arguments: &[&str]) -> Answer {
        self.run_with(arguments, b"")
    }

    fn run_with(&self, arguments: &[&str], input: &[u8]) -> Answer {
        let mut process = Command::new(env!("CARGO_BIN_EXE_svarsvakt"))
            .args(["--now", NOW])
            .args(arguments)
            .env("SVARSVAKT_HOME", self.0.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = process.stdin.take().unwrap();
        let input = input.to_vec();
        let writer = std::thread::spawn(move || stdin.write_all(&input));
        let output = process.wait_with_output().unwrap();
        // A command that does not read its input may be gone before it is written.
        let _ = writer.join().unwrap();
        Answer(output)
    }

    /// A home whose database holds a workspace.
    fn with(workspace: &str) -> Home {
        let home = Home::new();
        let file = home.file("in.json", workspace);
        home.run(&["import", &file]).ok();
        home
    }
}

struct Answer(Output);

impl Answer {
    fn code(&self) -> i32 {
        self.0.status.code().unwrap_or(-1)
    }

    fn stdout(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    fn stderr(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    /// What was answered by a command that went well.
    fn ok(&self) -> String {
        assert_eq!((self.code(), self.stderr().as_str()), (0, ""));
        self.stdout()
    }

    fn lines(&self) -> Vec<Value> {
        self.ok()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// The one sentence about an error, with nothing answered.
    fn refused(&self, code: i32) -> String {
        let sentence = self.stderr();
        assert_eq!(
            (self.code(), self.stdout().as_str()),
            (code, ""),
            "{sentence}"
        );
        assert_eq!(sentence.lines().count(), 1, "{sentence}");
        assert!(!sentence.contains("panicked"), "{sentence}");
        sentence
    }
}

fn exported(home: &Home) -> Value {
    let file = home.path("out.json");
    home.run(&["export", "--force", &file.display().to_string()])
        .ok();
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

fn rules(rules: &Value) -> Home {
    let home = Home::new();
    home.file("rules.json", rules.to_string());
    home
}

fn due(home: &Home, more: &[&str], input: &str) -> Answer {
    let file = home.path("rules.json").display().to_string();
    home.run_with(
        &[&["due", "--rules", &file], more].concat(),
        input.as_bytes(),
    )
}

#[test]
fn every_ninth_case_of_the_oracle_is_answered() {
    let cases = include_str!("fixtures/deadlines.jsonl").lines().step_by(9);
    for case in cases.map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        let home = rules(&case["rules"]);
        let received = case["received"].as_str().unwrap();
        let lines = due(&home, &["--json"], &format!("{received}\n")).lines();
        assert_eq!(lines.len(), 1);
        assert_eq!(
            (&lines[0]["starts"], &lines[0]["due"]),
            (&case["starts"], &case["due"]),
            "case {}",
            case["id"]
        );
    }
}

#[test]
fn due_answers_in_order_or_not_at_all() {
    let home = rules(
        &json!({"time_zone": "Europe/Stockholm", "clock": "working-days", "response_hours": 24,
        "opening_hours": {"mon": ["08:00-16:30"], "fri": ["08:00-16:30"]}, "closed_days": [], "early_closing": {}}),
    );
    let input = "2026-12-18T15:00:00+01:00\n2026-12-11T15:00:00+01:00\n";
    let lines = due(&home, &["--json"], input).lines();
    let due_times: Vec<&str> = lines
        .iter()
        .filter_map(|line| line["due"].as_str())
        .collect();
    assert_eq!(
        due_times,
        ["2026-12-21T15:00:00+01:00", "2026-12-14T15:00:00+01:00"]
    );
    assert!(due(&home, &["--explain"], input).ok().lines().count() > 4);
    let sentence = due(&home, &["--json"], &format!("{input}i fredags\n")).refused(2);
    assert!(
        sentence.contains("Rad 3") && sentence.contains("i fredags"),
        "{sentence}"
    );
}

#[test]
fn the_calendar_needs_no_database_but_uses_the_municipalitys_eves() {
    let span = [
        "calendar",
        "--from",
        "2026-12-22",
        "--to",
        "2026-12-25",
        "--json",
    ];
    let home = Home::new();
    let names = |answer: Answer| -> Vec<String> {
        answer
            .lines()
            .iter()
            .map(|line| line["kind"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(names(home.run(&span)), ["de_facto", "red"]);
    assert!(!home.path("svarsvakt.sqlite").exists(), "nothing is made");
    assert_eq!(
        names(Home::with(RICH).run(&span)),
        ["early_closing", "de_facto", "red"]
    );
    let english = home.run(&[&["--lang", "en"], &span[..]].concat()).lines();
    assert_eq!(english[0]["name"], "Christmas Eve");
}

/// Four questions: one late, one due today, one with a promise, one answered.
fn desk() -> Home {
    let workspace = json!({"format": "svarsvakt-workspace", "version": 1,
        "people": [{"key": "karin", "name": "Karin Ek"}],
        "accounts": [{"key": "fb", "name": "Exempelby", "channel": "facebook", "clock": "working-days",
            "response_hours": 24, "opening_hours": {"mon": ["08:00-16:30"], "tue": ["08:00-16:30"],
            "wed": ["08:00-16:30"], "thu": ["08:00-16:30"], "fri": ["08:00-16:30"]}}],
        "questions": [
            {"key": "today", "account": "fb", "author": "سارة", "assigned": "karin", "entries": [
                {"kind": "incoming", "at": "2026-12-18T10:55:00+01:00", "text": "متى تفتح المكتبة؟"}]},
            {"key": "late", "account": "fb", "entries": [
                {"kind": "incoming", "at": "2026-12-17T09:00:00+01:00", "text": "Hallå?"}]},
            {"key": "promised", "account": "fb", "entries": [
                {"kind": "incoming", "at": "2026-12-16T09:00:00+01:00", "text": "Cykelbana?"},
                {"kind": "holding_reply", "at": "2026-12-16T10:00:00+01:00", "return_on": "2026-12-22"}]},
            {"key": "done", "account": "fb", "entries": [
                {"kind": "incoming", "at": "2026-12-15T09:00:00+01:00", "text": "Öppet?"},
                {"kind": "answer", "at": "2026-12-15T10:00:00+01:00", "text": "Ja"}]},
            {"key": "old", "account": "fb", "history": true, "entries": [
                {"kind": "incoming", "at": "2025-12-15T09:00:00+01:00", "text": "Gammal"}]}]});
    Home::with(&workspace.to_string())
}

#[test]
fn questions_come_by_deadline_with_what_is_late() {
    let lines = desk().run(&["questions", "--json"]).lines();
    let keys: Vec<&Value> = lines.iter().map(|line| &line["key"]).collect();
    assert_eq!(
        keys,
        ["promised", "late", "today", "old"],
        "those without a deadline last"
    );
    let expected = json!({"key": "today", "account": "fb", "author": "سارة", "state": "new",
        "received": "2026-12-18T10:55:00+01:00", "starts": "2026-12-18T10:55:00+01:00",
        "due": "2026-12-21T10:55:00+01:00", "overdue": false, "return_due": null, "assigned": "karin"});
    assert_eq!(lines[2], expected);
    assert_eq!(lines[1]["overdue"], true);
    assert_eq!(
        (&lines[0]["overdue"], &lines[0]["state"]),
        (&json!(false), &json!("holding_reply_sent"))
    );
    assert_eq!(
        lines[0]["due"], "2026-12-17T09:00:00+01:00",
        "as it stood when it was stopped"
    );
    assert_eq!(lines[0]["return_due"], "2026-12-22T16:30:00+01:00");
    assert_eq!(
        (&lines[3]["due"], &lines[3]["received"]),
        (&Value::Null, &json!("2025-12-15T09:00:00+01:00"))
    );
}

#[test]
fn each_state_lists_its_own() {
    let home = desk();
    let keys = |state: &str| -> Vec<String> {
        let lines = home.run(&["questions", "--state", state, "--json"]).lines();
        lines
            .iter()
            .map(|line| line["key"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(keys("waiting"), ["promised"]);
    assert_eq!(keys("answered"), ["done"]);
    assert_eq!(keys("all").len(), 5);
    let done = home
        .run(&["questions", "--state", "answered", "--json"])
        .lines();
    assert_eq!(
        (&done[0]["due"], &done[0]["overdue"]),
        (&json!("2026-12-16T09:00:00+01:00"), &json!(false))
    );
    assert!(
        home.run(&["questions"])
            .ok()
            .contains("Exempelby (Facebook)")
    );
}

#[test]
fn today_tells_what_is_late_and_due_in_both_languages() {
    let home = desk();
    let swedish = home.run(&["today"]).ok();
    assert!(
        swedish.starts_with("Måndag 21 december, v. 52"),
        "{swedish}"
    );
    assert!(
        swedish.contains("Försenade: 1. Ska besvaras idag: 1."),
        "{swedish}"
    );
    assert!(
        swedish.contains("Hallå?") && !swedish.contains("Cykelbana"),
        "{swedish}"
    );
    let english = home.run(&["--lang", "en", "today"]).ok();
    assert!(english.contains("Overdue: 1. Due today: 1."), "{english}");
    let evening = home.run_with(&["today"], b"");
    assert_eq!(
        evening.ok(),
        swedish,
        "the same moment gives the same answer"
    );
}

#[test]
fn a_workspace_goes_in_and_out_unchanged_and_twice_adds_nothing() {
    let home = Home::with(RICH);
    let rich: Value = serde_json::from_str(RICH).unwrap();
    assert_eq!(exported(&home), rich);
    let file = home.path("in.json").display().to_string();
    assert!(home.run(&["import", &file]).ok().contains("inget nytt"));
    assert_eq!(exported(&home), rich);
}

#[test]
fn replacing_needs_one_workspace_and_keeps_a_copy() {
    let home = Home::with(RICH);
    let small = home.file(
        "small.json",
        r#"{"format":"svarsvakt-workspace","version":1,"people":[{"key":"a","name":"A"}]}"#,
    );
    home.run(&["import", "--replace", &small, &small])
        .refused(2);
    let mail = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/mail/five.mbox");
    home.run(&["import", "--replace", mail]).refused(2);
    home.run(&["import", "--replace", &small]).ok();
    assert_eq!(
        exported(&home)["people"],
        json!([{"key": "a", "name": "A"}])
    );
    let copies = std::fs::read_dir(home.path("backups")).unwrap();
    let names: Vec<String> = copies
        .map(|copy| copy.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        names.iter().any(|name| name.contains("before-replace")),
        "{names:?}"
    );
}

#[test]
fn mails_become_questions_once() {
    let home = Home::with(&json!({"format": "svarsvakt-workspace", "version": 1, "accounts": [
        {"key": "post", "name": "Kontaktcenter", "channel": "email", "clock": "elapsed", "response_hours": 24,
            "opening_hours": {}}]}).to_string());
    let mail = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/mail/five.mbox");
    let first = home.run(&["import", mail]).ok();
    let count = home
        .run(&["questions", "--state", "all", "--json"])
        .lines()
        .len();
    assert_eq!(count, 2, "{first}");
    let second = home.run(&["import", mail]).ok();
    assert!(second.contains("0 nya frågor"), "{second}");
    assert_eq!(
        home.run(&["questions", "--state", "all", "--json"])
            .lines()
            .len(),
        count
    );
}

#[test]
fn one_bad_file_among_good_ones_changes_nothing() {
    let home = Home::new();
    let good = home.file("good.json", RICH);
    for (name, contents, told) in [
        (
            "unknown.json",
            r#"{"format":"svarsvakt-workspace","version":1,"accounts":[{"key":"a","name":"A","channel":"x","colour":1}]}"#,
            "accounts[0]",
        ),
        (
            "newer.json",
            r#"{"format":"svarsvakt-workspace","version":7}"#,
            "7",
        ),
        ("cut.json", "{\"format\":", "cut.json"),
        ("other.json", "{}", "other.json"),
        ("picture.eml", "\u{0}\u{1}\u{2}", "picture.eml"),
        ("empty.mbox", "", "empty.mbox"),
    ] {
        let bad = home.file(name, contents);
        for language in ["sv", "en"] {
            let sentence = home
                .run(&["--lang", language, "import", &good, &bad])
                .refused(2);
            assert!(sentence.contains(told), "{sentence}");
        }
        assert!(
            !home.path("svarsvakt.sqlite").exists(),
            "{name}: no database is made"
        );
    }
    home.run(&["import", "/finns/inte.json"]).refused(2);
}

#[test]
fn an_existing_file_is_overwritten_only_with_force() {
    let home = desk();
    let file = home.file("kept.json", "mine");
    for command in ["export", "backup"] {
        assert!(home.run(&[command, &file]).refused(2).contains("--force"));
        assert_eq!(std::fs::read(home.path("kept.json")).unwrap(), b"mine");
    }
    home.run(&["export", &file, "--force"]).ok();
    assert!(
        std::fs::read(home.path("kept.json"))
            .unwrap()
            .starts_with(b"{")
    );
    home.run(&["backup", "--force", &file]).ok();
    assert!(
        std::fs::read(home.path("kept.json"))
            .unwrap()
            .starts_with(b"SQLite format 3")
    );
}

#[test]
fn a_backup_can_be_restored() {
    let home = desk();
    let before = exported(&home);
    let copy = home.path("copy.sqlite").display().to_string();
    home.run(&["backup", &copy]).ok();
    let small = home.file(
        "small.json",
        r#"{"format":"svarsvakt-workspace","version":1}"#,
    );
    home.run(&["import", "--replace", &small]).ok();
    home.run(&["restore", &copy]).ok();
    assert_eq!(exported(&home), before);
    assert!(home.run(&["backup"]).ok().contains("backups"));
    home.run(&["check"]).ok();
    let text = home.file("text.sqlite", "not a database at all");
    home.run(&["restore", &text]).refused(2);
    home.run(&["restore", "/finns/inte.sqlite"]).refused(2);
    assert_eq!(exported(&home), before);
}

#[test]
fn a_damaged_database_is_told_left_alone_and_can_be_restored() {
    let home = desk();
    let before = exported(&home);
    let copy = home.path("copy.sqlite").display().to_string();
    home.run(&["backup", &copy]).ok();
    let database = home.path("svarsvakt.sqlite");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes.truncate(9000);
    std::fs::write(&database, &bytes).unwrap();
    for command in ["today", "questions", "check", "backup"] {
        home.run(&[command]).refused(1);
        assert_eq!(std::fs::read(&database).unwrap(), bytes, "{command}");
    }
    let text = home.file("text.sqlite", "not a database at all");
    home.run(&["restore", &text]).refused(2);
    assert_eq!(std::fs::read(&database).unwrap(), bytes);
    home.run(&["restore", &copy]).ok();
    assert_eq!(exported(&home), before);
    let kept = std::fs::read_dir(home.0.path())
        .unwrap()
        .filter_map(|file| file.ok()?.file_name().into_string().ok());
    assert!(kept.into_iter().any(|name| name.contains("damaged")));
}

#[test]
fn a_missing_database_is_made_by_import_only() {
    let home = Home::new();
    let out = home.path("out.json").display().to_string();
    let copy = home.file("copy.sqlite", "x");
    for arguments in [
        &["questions"][..],
        &["today"],
        &["export", &out],
        &["backup"],
        &["restore", &copy],
        &["check"],
    ] {
        home.run(arguments).refused(2);
        assert!(!home.path("svarsvakt.sqlite").exists(), "{arguments:?}");
    }
    assert!(!Path::new(&out).exists());
    let named = home.path("named.sqlite").display().to_string();
    let workspace = home.file("in.json", RICH);
    home.run(&["--db", &named, "import", &workspace]).ok();
    assert!(Path::new(&named).exists() && !home.path("svarsvakt.sqlite").exists());
    assert!(!home.run(&["--db", &named, "questions"]).ok().is_empty());
}

#[test]
fn another_programs_file_is_left_untouched() {
    let home = Home::new();
    let file = home.file("notes.sqlite", "mina anteckningar");
    let workspace = home.file("in.json", RICH);
    home.run(&["--db", &file, "import", &workspace]).refused(2);
    assert_eq!(
        std::fs::read(home.path("notes.sqlite")).unwrap(),
        "mina anteckningar".as_bytes()
    );
}

#[test]
fn bad_use_is_one_sentence_in_the_chosen_language() {
    let home = Home::new();
    for arguments in [
        &["bogus"][..],
        &["--bogus"],
        &["due"],
        &["questions", "--state", "some"],
        &["calendar", "--from", "2026-02-30", "--to", "2026-03-01"],
        &["calendar", "--from", "2026-03-02", "--to", "2026-03-01"],
        &["export"],
        &["import"],
        &["today", "extra"],
        &["--db"],
    ] {
        let swedish = home.run(arguments).refused(2);
        let english = home
            .run(&[&["--lang", "en"], arguments].concat())
            .refused(2);
        assert_ne!(swedish, english, "{arguments:?}");
    }
    home.run(&["--lang", "fi", "today"]).refused(2);
}

#[test]
fn help_speaks_both_languages() {
    let home = Home::new();
    let (swedish, english) = (
        home.run(&["--help"]).ok(),
        home.run(&["--lang", "en", "--help"]).ok(),
    );
    assert!(swedish.contains("Kommandon") && english.contains("Commands"));
    for command in [
        "due",
        "calendar",
        "questions",
        "today",
        "import",
        "export",
        "backup",
        "restore",
        "check",
    ] {
        assert!(swedish.contains(command));
        home.run(&[command, "--help"]).ok();
    }
    assert!(
        home.run(&["--version"])
            .ok()
            .contains(env!("CARGO_PKG_VERSION"))
    );
}
