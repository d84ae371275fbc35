//! Opening a database whose rights only allow reading: in place where that leaves no trace, else as
//! a copy. The rights are read from the marks, so that it is the same for whoever may do everything.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]
#![cfg(unix)]

#[path = "support/office.rs"]
mod office;

use chrono::{DateTime, Utc};
use office::monday;
use rusqlite::Connection;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use svarsvakt::commands::{Actor, Command, CommandError, perform};
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::store::{
    Access, CopyReason, Draft, DraftMode, Existing, Rights, Sharing, Store, StoreError,
};

/// A folder with a database that has one person in it.
struct Kept {
    folder: tempfile::TempDir,
    path: PathBuf,
}

impl Kept {
    fn new(sharing: Sharing) -> Kept {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("delad");
        fs::create_dir(&inner).unwrap();
        let path = inner.join("svarsvakt.sqlite");
        let mut store = Store::open(&path, Access::Create(sharing)).unwrap();
        add(&mut store, "Karin");
        Kept { folder, path }
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap()
    }

    /// Takes the right to write from the file and its logs.
    fn lock_file(&self) {
        for entry in fs::read_dir(self.folder()).unwrap() {
            set(&entry.unwrap().path(), 0o444);
        }
    }

    fn lock_folder(&self) {
        set(self.folder(), 0o555);
    }

    /// The names in the folder.
    fn listed(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn open(&self) -> Store {
        Store::open_as_allowed(&self.path, monday()).unwrap()
    }
}

impl Drop for Kept {
    /// Else whoever may not do everything could not remove it.
    fn drop(&mut self) {
        set(self.folder(), 0o755);
        let _ = &self.folder;
    }
}

fn set(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn add(store: &mut Store, name: &str) {
    perform(store, &person(name), &Actor::default(), monday()).unwrap();
}

fn person(name: &str) -> Command {
    Command::CreatePerson(PersonDetails {
        key: name.to_lowercase(),
        name: name.to_owned(),
        ..PersonDetails::default()
    })
}

fn names(store: &Store) -> Vec<String> {
    let people = store.workspace().unwrap().people;
    people
        .into_iter()
        .map(|person| person.details.name)
        .collect()
}

fn is_refused<T>(result: &Result<T, StoreError>) -> bool {
    matches!(result, Err(StoreError::ReadOnly { .. }))
}

#[test]
fn a_file_that_may_be_written_is_opened_as_ever() {
    let kept = Kept::new(Sharing::Alone);
    let mut store = kept.open();
    assert_eq!(store.rights(), Rights::Write);
    add(&mut store, "Anders");
    assert_eq!(names(&store), ["Karin", "Anders"]);
}

#[test]
fn a_read_only_file_is_read_in_place_and_anothers_change_shows() {
    let kept = Kept::new(Sharing::Together);
    let mut colleague = Store::open(&kept.path, Access::ReadWrite).unwrap();
    kept.lock_file();
    let store = kept.open();
    assert_eq!(store.rights(), Rights::Read);
    assert_eq!(names(&store), ["Karin"]);
    let mut watch = store.watch().unwrap().unwrap();
    add(&mut colleague, "Anders");
    assert!(watch.poll().unwrap());
    assert!(store.changed_elsewhere().unwrap());
    assert_eq!(names(&store), ["Karin", "Anders"]);
}

#[test]
fn a_read_only_folder_is_read_in_place_and_left_as_it_was() {
    let kept = Kept::new(Sharing::Together);
    kept.lock_folder();
    let before = kept.listed();
    let store = kept.open();
    assert_eq!(
        (store.rights(), names(&store)),
        (Rights::Read, vec!["Karin".to_owned()])
    );
    assert_eq!(kept.listed(), before);
}

#[test]
fn a_log_that_a_colleague_keeps_open_is_read_with_its_changes() {
    let kept = Kept::new(Sharing::Alone);
    let mut colleague = Store::open(&kept.path, Access::ReadWrite).unwrap();
    add(&mut colleague, "Anders");
    assert!(kept.listed().iter().any(|name| name.ends_with("-wal")));
    set(&kept.path, 0o444);
    let store = kept.open();
    assert_eq!(store.rights(), Rights::Read);
    assert_eq!(names(&store), ["Karin", "Anders"]);
    add(&mut colleague, "Leila");
    assert!(store.changed_elsewhere().unwrap());
    assert_eq!(names(&store), ["Karin", "Anders", "Leila"]);
}

#[test]
fn a_log_that_would_have_to_be_made_is_not_made_and_a_copy_is_read() {
    for lock in [Kept::lock_folder, Kept::lock_file] {
        let kept = Kept::new(Sharing::Alone);
        assert!(!kept.listed().iter().any(|name| name.ends_with("-wal")));
        lock(&kept);
        let before = kept.listed();
        let store = kept.open();
        assert_eq!(store.rights(), Rights::Copy { made_at: monday() });
        assert_eq!(names(&store), ["Karin"]);
        assert_eq!(store.path(), Some(kept.path.as_path()));
        assert!(store.watch().unwrap().is_none());
        drop(store);
        assert_eq!(kept.listed(), before, "no trace is left");
    }
}

#[test]
fn a_change_that_was_cut_off_is_rolled_back_in_the_copy() {
    let kept = Kept::new(Sharing::Together);
    let cut = kept.folder.path().join("avbruten");
    fs::create_dir(&cut).unwrap();
    let conn = Connection::open(&kept.path).unwrap();
    // So little memory that the change reaches the file before it is finished.
    conn.execute_batch("PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;")
        .unwrap();
    conn.execute_batch(
        "CREATE TABLE spill (text TEXT);
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
         INSERT INTO spill SELECT printf('%.*c', 3000, 'x') FROM n;
         UPDATE person SET name = 'Halvvägs';",
    )
    .unwrap();
    let half = cut.join("svarsvakt.sqlite");
    fs::copy(&kept.path, &half).unwrap();
    let journal = kept.folder().join("svarsvakt.sqlite-journal");
    fs::copy(&journal, cut.join("svarsvakt.sqlite-journal")).unwrap();
    drop(conn);
    let bytes = fs::read(&half).unwrap();
    set(&cut, 0o555);
    let store = Store::open_as_allowed(&half, monday()).unwrap();
    assert!(
        matches!(store.rights(), Rights::Copy { .. }),
        "{:?}",
        store.rights()
    );
    assert_eq!(names(&store), ["Karin"]);
    assert_eq!(
        fs::read(&half).unwrap(),
        bytes,
        "the file is left as it was"
    );
    set(&cut, 0o755);
}

#[test]
fn every_change_is_refused_with_one_sentence() {
    let now: DateTime<Utc> = monday();
    for sharing in [Sharing::Together, Sharing::Alone] {
        let kept = Kept::new(sharing);
        kept.lock_folder();
        let before = kept.listed();
        let mut store = kept.open();
        let refused = perform(&mut store, &person("Anders"), &Actor::default(), now);
        assert!(matches!(
            refused,
            Err(CommandError::Store(StoreError::ReadOnly { .. }))
        ));
        let draft = Draft {
            mode: DraftMode::Answer,
            text: "Hej".to_owned(),
            extra: serde_json::Value::Null,
            saved_at: now,
        };
        assert!(is_refused(&store.save_draft(None, None, &draft)));
        assert!(is_refused(&store.discard_draft(None, None)));
        assert!(is_refused(&store.back_up(now, CopyReason::Manual)));
        assert!(is_refused(&store.daily_copy(now)));
        assert!(is_refused(&store.check()));
        assert_eq!(names(&store), ["Karin"]);
        drop(store);
        assert_eq!(kept.listed(), before);
    }
}

#[test]
fn a_copy_can_be_taken_of_what_may_only_be_read() {
    for sharing in [Sharing::Together, Sharing::Alone] {
        let kept = Kept::new(sharing);
        kept.lock_folder();
        let taken = kept.folder.path().join("tagen.sqlite");
        kept.open().back_up_to(&taken, Existing::Keep).unwrap();
        let store = Store::open(&taken, Access::ReadWrite).unwrap();
        assert_eq!(names(&store), ["Karin"]);
    }
}

#[test]
fn the_command_line_reads_it_and_says_what_it_cannot_do() {
    let kept = Kept::new(Sharing::Together);
    kept.lock_folder();
    let run = |words: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_svarsvakt"));
        command.arg("--db").arg(&kept.path).arg("--lang").arg("sv");
        command.args(words).output().unwrap()
    };
    assert!(run(&["questions"]).status.success());
    let refused = run(&["backup"]);
    assert_eq!(refused.status.code(), Some(1));
    let told = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(told.lines().count(), 1, "{told}");
}

#[test]
fn what_is_not_there_or_not_ours_is_told_as_ever() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("saknas.sqlite");
    let missing = Store::open_as_allowed(&path, monday());
    assert!(matches!(missing, Err(StoreError::Missing { .. })));
    fs::write(&path, "inte en databas").unwrap();
    set(&path, 0o444);
    let foreign = Store::open_as_allowed(&path, monday());
    assert!(matches!(foreign, Err(StoreError::NotOurs { .. })));
}
