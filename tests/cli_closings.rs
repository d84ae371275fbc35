//! Closings and reminders on the command line, as a process.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Command;

/// A folder with one user's things, gone at the end.
struct Home(tempfile::TempDir);

impl Home {
    /// A home whose database holds a workspace, put in at a moment.
    fn with(workspace: &Value, now: &str) -> Home {
        let home = Home(tempfile::tempdir().unwrap());
        let file = home.path("in.json");
        std::fs::write(&file, workspace.to_string()).unwrap();
        let (code, _, error) = home.run(now, &["import", &file.display().to_string()]);
        assert_eq!((code, error.as_str()), (0, ""));
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Exit code, standard output, standard error.
    fn run(&self, now: &str, arguments: &[&str]) -> (i32, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_svarsvakt"))
            .args(["--now", now])
            .args(arguments)
            .env("SVARSVAKT_HOME", self.0.path())
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let code = output.status.code().unwrap_or(-1);
        (code, text(output.stdout), text(output.stderr))
    }

    /// The exit code with what was answered, an object a line.
    fn answer(&self, now: &str, arguments: &[&str]) -> (i32, Vec<Value>) {
        let (code, output, error) = self.run(now, arguments);
        assert_eq!(error, "", "{arguments:?}");
        let lines = output.lines();
        let lines = lines.map(|line| serde_json::from_str(line).unwrap());
        (code, lines.collect())
    }
}

const NOVEMBER: &str = "2026-11-30T08:00:00+01:00";

/// A page that Karin watches on weekdays, with a question of a Friday afternoon.
fn office() -> Value {
    let day = json!(["08:00-16:30"]);
    json!({"format": "svarsvakt-workspace", "version": 1,
        "people": [{"key": "karin", "name": "Karin Ek"}],
        "accounts": [
            {"key": "badhuset", "name": "Badhuset", "channel": "facebook", "clock": "working-days",
             "response_hours": 24, "responsible": "karin", "active_to": "2026-12-30",
             "opening_hours": {"mon": day, "tue": day, "wed": day, "thu": day, "fri": day}}],
        "questions": [{"key": "fraga-1", "account": "badhuset", "author": "Birgitta",
            "entries": [{"kind": "incoming", "at": "2026-12-11T15:00:00+01:00", "text": "Öppet?"}]}]})
}

#[test]
fn the_command_tells_every_closing_that_the_independent_model_does() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/workspaces");
    let mut lines = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let case: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let home = Home::with(&case["workspace"], NOVEMBER);
        let (from, to) = (case["from"].as_str().unwrap(), case["to"].as_str().unwrap());
        let arguments = ["closings", "--from", from, "--to", to, "--json"];
        let (code, answer) = home.answer(NOVEMBER, &arguments);
        assert_eq!(code, 0);
        assert_eq!(Value::from(answer.clone()), case["closings"], "{path:?}");
        lines += answer.len();
    }
    assert_eq!(lines, 176);
}

#[test]
fn a_closing_is_told_to_people_with_its_days_and_times() {
    let home = Home::with(&office(), NOVEMBER);
    let span = ["closings", "--from", "2026-12-01", "--to", "2026-12-31"];
    let (code, lines, _) = home.run(NOVEMBER, &span);
    let expected = "badhuset\ttor 24 dec–sön 27 dec\tbör stängas\t\
                    stäng senast ons 23 dec 16:30\töppna mån 28 dec 08:00\n";
    assert_eq!((code, lines.as_str()), (0, expected));
    let (code, lines, _) = home.run(NOVEMBER, &[&["--lang", "en"], &span[..]].concat());
    assert_eq!(code, 0);
    assert!(
        lines.contains("should be closed\tclose by Wed 23 Dec 16:30"),
        "{lines}"
    );
}

#[test]
fn a_scheduler_hears_by_the_exit_code_whether_something_is_due() {
    let home = Home::with(&office(), NOVEMBER);
    let arguments = ["reminders", "--json"];
    assert_eq!(
        home.answer("2026-12-13T12:00:00+01:00", &arguments),
        (0, vec![])
    );
    let (code, text, _) = home.run("2026-12-13T12:00:00+01:00", &["reminders"]);
    assert_eq!((code, text.as_str()), (0, "Inget behöver göras.\n"));
    let (code, told) = home.answer("2026-12-14T15:30:00+01:00", &arguments);
    assert_eq!(code, 10);
    let expected = json!([
        {"key": "question_overdue/1/2026-12-14/due", "kind": "question_overdue",
         "severity": "urgent", "due": "2026-12-14T15:00:00+01:00", "account": "badhuset",
         "question": "fraga-1",
         "text": "En fråga på Badhuset (Facebook) är försenad. Sedan idag 15:00."},
        {"key": "not_checked/badhuset/2026-12-14/last", "kind": "not_checked",
         "severity": "warning", "due": "2026-12-14T16:30:00+01:00", "account": "badhuset",
         "question": null,
         "text": "Kontrollera Badhuset (Facebook). Ingen har tittat idag · stänger 16:30."}]);
    assert_eq!(Value::from(told), expected);
    let (code, text, _) = home.run("2026-12-14T15:30:00+01:00", &["--lang", "en", "reminders"]);
    assert_eq!(code, 10);
    let first = text.lines().next().unwrap();
    assert_eq!(
        first,
        "Urgent\tA question on Badhuset (Facebook) is overdue. Since today 15:00."
    );
    assert!(!text.contains("Birgitta"), "{text}");
}

#[test]
fn without_a_database_there_is_nothing_to_tell() {
    let home = Home(tempfile::tempdir().unwrap());
    for command in [
        &["reminders"][..],
        &["closings", "--from", "2026-12-01", "--to", "2026-12-31"],
    ] {
        let (code, output, error) = home.run(NOVEMBER, command);
        assert_eq!((code, output.as_str()), (2, ""));
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(!home.path("svarsvakt.sqlite").exists());
    }
}

/// The files in which it is kept what was told.
fn announced(home: &Home) -> Vec<PathBuf> {
    let files = std::fs::read_dir(home.0.path()).unwrap();
    let files = files.map(|entry| entry.unwrap().path());
    let is_ours = |file: &PathBuf| file.display().to_string().contains("announced-");
    files.filter(is_ours).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn where_no_desktop_listens_one_sentence_says_so_and_nothing_counts_as_told() {
    let home = Home::with(&office(), NOVEMBER);
    let now = "2026-12-14T15:30:00+01:00";
    let (code, output, error) = home.run(now, &["reminders", "--notify", "--json"]);
    assert_eq!((code, output.as_str()), (1, ""));
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.contains("skrivbordet"), "{error}");
    assert_eq!(announced(&home), Vec::<PathBuf>::new());
    // On a Sunday nothing is told, so that no desktop is needed.
    let (code, _, error) = home.run("2026-12-20T12:00:00+01:00", &["reminders", "--notify"]);
    assert_eq!((code, error.as_str()), (10, ""));
}
