//! The file: who may read it, what is refused untouched, two programs on it, and its copies.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use chrono::TimeDelta;
use desk::{Desk, at, contents, monday_noon, new_question, run};
use std::path::{Path, PathBuf};
use svarsvakt::commands::{Actor, Command, perform};
use svarsvakt::store::{Access, CopyReason, Existing, Finding, Sharing, Store, StoreError};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("desk.sqlite")
    }

    fn desk(&self) -> Desk {
        Desk::set_up(self.create())
    }

    fn create(&self) -> Store {
        Store::open(&self.file(), Access::Create(Sharing::Alone)).unwrap()
    }

    fn open(&self) -> Result<Store, StoreError> {
        Store::open(&self.file(), Access::ReadWrite)
    }
}

fn dump(path: &Path) -> impl PartialEq + std::fmt::Debug + use<> {
    contents(&rusqlite::Connection::open(path).unwrap())
}

#[test]
fn a_file_that_is_missing_is_made_only_when_asked_for() {
    let folder = Folder::new();
    assert!(matches!(folder.open(), Err(StoreError::Missing { .. })));
    assert!(!folder.file().exists());
    drop(folder.create());
    folder.open().unwrap();
    // Creating where a file is opens it.
    Store::open(&folder.file(), Access::Create(Sharing::Alone)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_file_for_one_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("svarsvakt/desk.sqlite");
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    let mut desk = Desk::set_up(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
    desk.asked("Eva", "När plogas Skogsvägen?");
    let copy = desk
        .store
        .back_up(monday_noon(), CopyReason::Manual)
        .unwrap()
        .unwrap();
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    for file in [
        &path,
        &path.with_extension("sqlite-wal"),
        &path.with_extension("sqlite-shm"),
        &copy.path,
    ] {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
    assert_eq!(mode(copy.path.parent().unwrap()), 0o700);
}

#[cfg(unix)]
#[test]
fn a_file_for_many_has_the_folders_rights_and_no_log_beside_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    std::fs::write(folder.0.path().join("other"), "").unwrap();
    let ordinary = folder
        .0
        .path()
        .join("other")
        .metadata()
        .unwrap()
        .permissions()
        .mode();
    let _desk =
        Desk::set_up(Store::open(&folder.file(), Access::Create(Sharing::Together)).unwrap());
    assert_eq!(
        folder.file().metadata().unwrap().permissions().mode(),
        ordinary
    );
    assert!(!folder.file().with_extension("sqlite-wal").exists());
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let folder = Folder::new();
    drop(folder.desk());
    rusqlite::Connection::open(folder.file())
        .unwrap()
        .execute_batch("PRAGMA user_version = 1000")
        .unwrap();
    let before = std::fs::read(folder.file()).unwrap();
    assert!(matches!(folder.open(), Err(StoreError::Newer { .. })));
    assert_eq!(std::fs::read(folder.file()).unwrap(), before);
}

#[test]
fn what_is_not_ours_is_refused_untouched() {
    let folder = Folder::new();
    rusqlite::Connection::open(folder.file())
        .unwrap()
        .execute_batch("CREATE TABLE recept (namn TEXT)")
        .unwrap();
    let before = std::fs::read(folder.file()).unwrap();
    for how in [Access::ReadWrite, Access::Create(Sharing::Alone)] {
        assert!(matches!(
            Store::open(&folder.file(), how),
            Err(StoreError::NotOurs { .. })
        ));
    }
    assert_eq!(std::fs::read(folder.file()).unwrap(), before);
    std::fs::write(folder.file(), "Kära dagbok").unwrap();
    assert!(matches!(folder.open(), Err(StoreError::NotOurs { .. })));
    assert_eq!(std::fs::read(folder.file()).unwrap(), b"K\xc3\xa4ra dagbok");
}

#[test]
fn a_damaged_file_is_refused_untouched_and_the_latest_copy_offered() {
    let folder = Folder::new();
    let desk = folder.desk();
    let copy = desk
        .store
        .back_up(monday_noon(), CopyReason::Manual)
        .unwrap()
        .unwrap();
    drop(desk);
    let whole = std::fs::read(folder.file()).unwrap();
    let mut garbled = whole.clone();
    garbled[100..4096].fill(0x5a);
    for damaged in [whole[..whole.len() / 2].to_vec(), garbled] {
        std::fs::write(folder.file(), &damaged).unwrap();
        match folder.open() {
            Err(StoreError::Damaged { latest_copy, .. }) => {
                assert_eq!(latest_copy.as_ref(), Some(&copy.path));
            }
            other => unreachable!("not told as damaged: {other:?}"),
        }
        assert_eq!(std::fs::read(folder.file()).unwrap(), damaged);
    }
}

#[test]
fn the_others_change_is_seen() {
    let folder = Folder::new();
    let mut mine = folder.desk();
    let other = folder.open().unwrap();
    let mut watch = other.watch().unwrap().unwrap();
    assert!(!other.changed_elsewhere().unwrap());
    let revision = other.revision();
    mine.asked("Eva", "När plogas Skogsvägen?");
    assert!(watch.poll().unwrap());
    assert!(!watch.poll().unwrap());
    assert!(other.changed_elsewhere().unwrap());
    assert!(!other.changed_elsewhere().unwrap());
    assert!(other.revision() > revision);
    assert_eq!(other.open_questions().unwrap().len(), 1);
    assert!(!mine.store.changed_elsewhere().unwrap());
}

#[test]
fn a_writer_waits_for_the_other_and_then_says_so() {
    let folder = Folder::new();
    let mut desk = folder.desk();
    let blocker = rusqlite::Connection::open(folder.file()).unwrap();
    blocker.execute_batch("BEGIN IMMEDIATE").unwrap();
    let question = Command::RegisterQuestion(new_question(desk.bath, "Eva", "När öppnar ni?"));
    let karin = desk.karin.clone();
    let refused = run(&mut desk.store, &question, &karin);
    assert!(
        matches!(
            refused,
            Err(svarsvakt::commands::CommandError::Store(StoreError::Busy))
        ),
        "{refused:?}"
    );
    // Reading goes on meanwhile.
    assert_eq!(desk.store.open_questions().unwrap(), []);
    blocker.execute_batch("COMMIT").unwrap();
    run(&mut desk.store, &question, &karin).unwrap();
}

#[test]
fn two_programs_that_open_a_new_file_at_once_both_get_it() {
    let folder = Folder::new();
    let path = folder.file();
    let open = |path: PathBuf| move || Store::open(&path, Access::Create(Sharing::Alone)).map(drop);
    let threads: Vec<_> = (0..4)
        .map(|_| std::thread::spawn(open(path.clone())))
        .collect();
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
    assert!(
        folder
            .open()
            .unwrap()
            .workspace()
            .unwrap()
            .accounts
            .is_empty()
    );
}

#[test]
fn the_days_first_change_is_copied_before_it_is_made() {
    let folder = Folder::new();
    let mut desk = folder.desk();
    desk.asked("Eva", "När plogas Skogsvägen?");
    assert_eq!(desk.store.list_backups().unwrap(), []);
    let before = dump(&folder.file());
    let karin = desk.karin.clone();
    let question = Command::RegisterQuestion(new_question(desk.bath, "Leif", "När öppnar ni?"));
    perform(&mut desk.store, &question, &karin, at("2026-12-22 08:10")).unwrap();
    perform(&mut desk.store, &question, &karin, at("2026-12-22 08:20")).unwrap();
    let copy = desk.store.wait_for_copy().unwrap().unwrap();
    assert_eq!(
        desk.store.list_backups().unwrap(),
        std::slice::from_ref(&copy)
    );
    assert_eq!(
        (copy.reason, copy.made_at.to_string()),
        (CopyReason::Daily, "2026-12-22 08:10:00".to_owned())
    );
    assert_eq!(
        copy.path.file_name().unwrap(),
        "svarsvakt-2026-12-22T081000-daily.sqlite"
    );
    assert_eq!(dump(&copy.path), before);
    // A second program on the same day makes none.
    let mut other = folder.open().unwrap();
    perform(&mut other, &question, &karin, at("2026-12-22 09:00")).unwrap();
    assert!(other.wait_for_copy().is_none());
}

#[test]
fn the_last_fourteen_daily_copies_are_kept() {
    let folder = Folder::new();
    let mut desk = folder.desk();
    let manual = desk
        .store
        .back_up(monday_noon(), CopyReason::Manual)
        .unwrap()
        .unwrap();
    for day in 1..=16 {
        let now = monday_noon() + TimeDelta::days(day);
        desk.store.daily_copy(now).unwrap();
        desk.store.wait_for_copy().unwrap().unwrap();
    }
    let copies = desk.store.list_backups().unwrap();
    assert_eq!(copies.len(), 15);
    assert!(copies.contains(&manual));
    assert_eq!(copies[0].made_at.date().to_string(), "2027-01-06");
    assert_eq!(copies[13].made_at.date().to_string(), "2026-12-24");
}

#[test]
fn a_copy_is_made_where_the_user_wants_it_and_replaces_nothing_unasked() {
    let folder = Folder::new();
    let desk = folder.desk();
    let target = folder.0.path().join("kopia.sqlite");
    desk.store.back_up_to(&target, Existing::Keep).unwrap();
    assert_eq!(dump(&target), dump(&folder.file()));
    assert!(matches!(
        desk.store.back_up_to(&target, Existing::Keep),
        Err(StoreError::AlreadyExists { .. })
    ));
    desk.store.back_up_to(&target, Existing::Replace).unwrap();
}

#[test]
fn restoring_brings_the_copy_back_and_keeps_what_was_there() {
    for sharing in [Sharing::Alone, Sharing::Together] {
        let folder = Folder::new();
        let mut desk = Desk::set_up(Store::open(&folder.file(), Access::Create(sharing)).unwrap());
        let before = dump(&folder.file());
        let copy = desk
            .store
            .back_up(monday_noon(), CopyReason::Manual)
            .unwrap()
            .unwrap();
        desk.asked("Eva", "När plogas Skogsvägen?");
        let after = dump(&folder.file());
        let other = folder.open().unwrap();
        assert_eq!(other.open_questions().unwrap().len(), 1);
        desk.store
            .restore(&copy.path, at("2026-12-21 13:00"))
            .unwrap();
        assert_eq!(dump(&folder.file()), before);
        assert!(other.changed_elsewhere().unwrap());
        assert_eq!(other.open_questions().unwrap().len(), 0);
        let kept = desk.store.list_backups().unwrap().remove(0);
        assert_eq!(kept.reason, CopyReason::BeforeRestore);
        assert_eq!(dump(&kept.path), after);
        desk.asked("Leif", "När öppnar ni?");
        assert_eq!(desk.store.check().unwrap(), []);
    }
}

#[test]
fn a_copy_that_is_no_good_is_not_restored() {
    let folder = Folder::new();
    let mut desk = folder.desk();
    let copy = desk
        .store
        .back_up(monday_noon(), CopyReason::Manual)
        .unwrap()
        .unwrap()
        .path;
    let whole = std::fs::read(&copy).unwrap();
    let before = dump(&folder.file());
    std::fs::write(&copy, &whole[..whole.len() - 8192]).unwrap();
    assert!(matches!(
        desk.store.restore(&copy, monday_noon()),
        Err(StoreError::Damaged { .. })
    ));
    std::fs::write(&copy, "inte en databas").unwrap();
    assert!(matches!(
        desk.store.restore(&copy, monday_noon()),
        Err(StoreError::NotOurs { .. })
    ));
    std::fs::write(&copy, &whole).unwrap();
    rusqlite::Connection::open(&copy)
        .unwrap()
        .execute_batch("PRAGMA user_version = 1000")
        .unwrap();
    assert!(matches!(
        desk.store.restore(&copy, monday_noon()),
        Err(StoreError::Newer { .. })
    ));
    std::fs::remove_file(&copy).unwrap();
    assert!(matches!(
        desk.store.restore(&copy, monday_noon()),
        Err(StoreError::Missing { .. })
    ));
    assert_eq!(dump(&folder.file()), before);
}

#[test]
fn the_check_finds_and_repairs_what_can_be_derived() {
    let folder = Folder::new();
    let mut desk = folder.desk();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    desk.asked("Leif", "När öppnar ni?");
    assert_eq!(desk.store.check().unwrap(), []);
    let conn = rusqlite::Connection::open(folder.file()).unwrap();
    conn.execute_batch("UPDATE thread_index SET open = 0 WHERE question = 1; DELETE FROM question_search WHERE rowid = 2").unwrap();
    assert_eq!(
        desk.store.check().unwrap(),
        [Finding::ListsRepaired(1), Finding::SearchRebuilt]
    );
    assert_eq!(desk.store.check().unwrap(), []);
    assert_eq!(desk.store.open_questions().unwrap().len(), 2);
    conn.execute_batch("PRAGMA foreign_keys = OFF; UPDATE question SET account = 99 WHERE id = 1")
        .unwrap();
    let broken = desk.store.check().unwrap();
    let table = |finding: &Finding| matches!(finding, Finding::BrokenReference { table, record, .. } if table == "question" && *record == id.0);
    assert!(broken.iter().any(table), "{broken:?}");
}

#[test]
fn drafts_survive_a_restart_and_stay_out_of_the_history() {
    use svarsvakt::store::{Draft, DraftMode};
    let folder = Folder::new();
    let mut desk = folder.desk();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let draft = Draft {
        mode: DraftMode::HoldingReply,
        text: "Hej Eva, vi".to_owned(),
        extra: serde_json::json!({"return_on": "2026-12-23"}),
        saved_at: monday_noon(),
    };
    let karin = desk.karin.person;
    let version = desk.question(id).version;
    desk.store.save_draft(Some(id), karin, &draft).unwrap();
    let revision = desk.store.revision();
    desk.store
        .save_draft(
            Some(id),
            karin,
            &Draft {
                text: "Hej Eva, vi åter".to_owned(),
                ..draft.clone()
            },
        )
        .unwrap();
    assert_eq!(desk.store.revision(), revision);
    desk.store.save_draft(None, None, &draft).unwrap();
    drop(desk.store);
    desk.store = folder.open().unwrap();
    assert_eq!(
        desk.store.draft(Some(id), karin).unwrap().unwrap().text,
        "Hej Eva, vi åter"
    );
    assert_eq!(desk.store.draft(None, None).unwrap(), Some(draft));
    assert_eq!(desk.store.draft(Some(id), None).unwrap(), None);
    assert_eq!(desk.store.drafts(karin).unwrap(), [id]);
    assert_eq!(desk.store.question_rows(&[id]).unwrap()[0].drafts, [karin]);
    assert_eq!(desk.question(id).version, version);
    desk.store.discard_draft(Some(id), karin).unwrap();
    assert_eq!(desk.store.drafts(karin).unwrap(), []);
}

#[test]
fn a_signature_is_remembered_by_person_and_account() {
    use svarsvakt::domain::language::Language;
    use svarsvakt::domain::template::{TemplateDetails, TemplateKind};
    let mut desk = Desk::in_memory();
    let mut create = |name: &str| {
        let details = TemplateDetails {
            key: String::new(),
            kind: TemplateKind::Signature,
            name: name.to_owned(),
            language: Language::Sv,
            text: "[namn], [titel]".to_owned(),
            person: None,
            accounts: None,
            archived: false,
        };
        run(
            &mut desk.store,
            &Command::CreateTemplate(details),
            &Actor::default(),
        )
        .unwrap();
    };
    create("Förnamn");
    create("Namn och titel");
    let templates = desk.store.templates().unwrap();
    let karin = desk.karin.person;
    desk.store
        .remember_signature(karin, desk.bath, templates[1].id)
        .unwrap();
    assert_eq!(
        desk.store.signature_for(karin, desk.bath).unwrap(),
        Some(templates[1].id)
    );
    assert_eq!(
        desk.store.signature_for(karin, desk.facebook).unwrap(),
        None
    );
    let command = Command::MoveTemplate {
        template: templates[1].id,
        before: Some(templates[0].id),
    };
    run(&mut desk.store, &command, &desk.karin.clone()).unwrap();
    let names: Vec<_> = desk
        .store
        .templates()
        .unwrap()
        .into_iter()
        .map(|t| t.details.name)
        .collect();
    assert_eq!(names, ["Namn och titel", "Förnamn"]);
    run(
        &mut desk.store,
        &Command::DeleteTemplate {
            template: templates[1].id,
        },
        &desk.karin.clone(),
    )
    .unwrap();
    assert_eq!(desk.store.signature_for(karin, desk.bath).unwrap(), None);
}
