//! Changes are logged, and can be taken back by the one who made them.

mod desk;

use desk::{Desk, at, contents, monday_noon, new_question, run};
use svarsvakt::commands::{
    Command, CommandError, QuestionBasis, Theirs, redo, undo, undo_operation,
};
use svarsvakt::domain::operation::{OperationAction, OperationKind};
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::domain::thread::{QuestionState, status_of};
use svarsvakt::store::{Access, HistoryFilter, Sharing, Store};

fn state(desk: &Desk, id: svarsvakt::domain::ids::QuestionId) -> QuestionState {
    status_of(&desk.question(id).entries).state
}

#[test]
fn undo_takes_back_the_latest_and_redo_does_it_again() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    desk.answer(id, "I dag.", &karin).unwrap();
    let undone = undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(undone.target.kind, OperationKind::Answer);
    assert_eq!(state(&desk, id), QuestionState::New);
    redo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(state(&desk, id), QuestionState::Answered);
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(desk.store.question(id).unwrap(), None);
    assert!(matches!(
        undo(&mut desk.store, &karin, monday_noon()),
        Err(CommandError::NothingToUndo)
    ));
    redo(&mut desk.store, &karin, monday_noon()).unwrap();
    redo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(state(&desk, id), QuestionState::Answered);
    assert!(matches!(
        redo(&mut desk.store, &karin, monday_noon()),
        Err(CommandError::NothingToRedo)
    ));
}

#[test]
fn undo_reaches_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.sqlite");
    let mut desk = Desk::set_up(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    desk.answer(id, "I dag.", &karin).unwrap();
    drop(desk.store);
    desk.store = Store::open(&path, Access::ReadWrite).unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(state(&desk, id), QuestionState::New);
    drop(desk.store);
    desk.store = Store::open(&path, Access::ReadWrite).unwrap();
    redo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(state(&desk, id), QuestionState::Answered);
}

#[test]
fn undo_takes_back_ones_own_change_not_anothers() {
    let mut desk = Desk::in_memory();
    let (karin, marie) = (desk.karin.clone(), desk.marie.clone());
    let first = desk.asked("Eva", "När plogas Skogsvägen?");
    let second = desk.asked("Leif", "Är badhuset öppet?");
    desk.answer(first, "I dag.", &karin).unwrap();
    desk.answer(second, "Ja, till 20.", &marie).unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(state(&desk, first), QuestionState::New);
    assert_eq!(state(&desk, second), QuestionState::Answered);
}

#[test]
fn what_another_changed_since_is_not_undone() {
    let mut desk = Desk::in_memory();
    let (karin, marie) = (desk.karin.clone(), desk.marie.clone());
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    desk.answer(id, "I dag.", &karin).unwrap();
    run(
        &mut desk.store,
        &Command::AddNote {
            question: id,
            text: "Bra svar".to_owned(),
        },
        &marie,
    )
    .unwrap();
    let before = desk.question(id);
    let refused = undo(&mut desk.store, &karin, monday_noon());
    assert!(matches!(refused, Err(CommandError::ChangedSince { .. })));
    assert_eq!(desk.question(id), before);
}

#[test]
fn what_was_changed_there_and_back_is_changed_all_the_same() {
    let mut desk = Desk::in_memory();
    let (karin, marie) = (desk.karin.clone(), desk.marie.clone());
    let mut give_title = |title: &str, actor| {
        let person = desk.store.workspace().unwrap().people.remove(0);
        let details = PersonDetails {
            title: Some(title.to_owned()),
            ..person.details
        };
        let command = Command::UpdatePerson {
            person: person.id,
            version: person.version,
            details,
        };
        run(&mut desk.store, &command, actor).unwrap();
    };
    give_title("Kommunikatör", &karin);
    give_title("Chef", &marie);
    give_title("Kommunikatör", &marie);
    let refused = undo(&mut desk.store, &karin, monday_noon());
    assert!(matches!(refused, Err(CommandError::ChangedSince { .. })));
}

#[test]
fn a_change_after_an_undo_ends_what_can_be_redone() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    desk.answer(id, "I dag.", &karin).unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    run(
        &mut desk.store,
        &Command::AddNote {
            question: id,
            text: "Frågade gatukontoret".to_owned(),
        },
        &karin,
    )
    .unwrap();
    assert!(matches!(
        redo(&mut desk.store, &karin, monday_noon()),
        Err(CommandError::NothingToRedo)
    ));
}

#[test]
fn an_edit_based_on_what_was_before_an_undo_is_refused() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let basis = desk.basis(id);
    desk.answer(id, "I dag.", &karin).unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    let command = Command::Answer {
        basis,
        text: "I morgon.".to_owned(),
        at: monday_noon(),
    };
    let refused = run(&mut desk.store, &command, &karin);
    let Err(CommandError::ChangedMeanwhile {
        theirs: Theirs::Question(theirs),
    }) = refused
    else {
        unreachable!("an old basis was accepted");
    };
    assert_eq!(*theirs, desk.question(id));
}

#[test]
fn a_person_who_came_back_by_redo_has_a_newer_version() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let details = PersonDetails {
        name: "Åke Lind".to_owned(),
        ..PersonDetails::default()
    };
    run(&mut desk.store, &Command::CreatePerson(details), &karin).unwrap();
    let before = desk
        .store
        .workspace()
        .unwrap()
        .people
        .last()
        .cloned()
        .unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    redo(&mut desk.store, &karin, monday_noon()).unwrap();
    let after = desk
        .store
        .workspace()
        .unwrap()
        .people
        .last()
        .cloned()
        .unwrap();
    assert_eq!(after.details, before.details);
    assert_eq!(after.id, before.id);
    assert!(after.version > before.version);
}

#[test]
fn creating_a_person_who_is_named_since_is_not_undone() {
    let mut desk = Desk::in_memory();
    let (karin, marie) = (desk.karin.clone(), desk.marie.clone());
    let details = PersonDetails {
        name: "Åke Lind".to_owned(),
        ..PersonDetails::default()
    };
    run(&mut desk.store, &Command::CreatePerson(details), &karin).unwrap();
    let person = desk
        .store
        .workspace()
        .unwrap()
        .people
        .last()
        .map(|person| person.id);
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    run(
        &mut desk.store,
        &Command::Assign {
            questions: vec![id],
            person,
        },
        &marie,
    )
    .unwrap();
    let created = desk
        .store
        .operations(&HistoryFilter::default(), 50, 0)
        .unwrap();
    let created = created
        .iter()
        .filter(|operation| operation.kind == OperationKind::CreatePerson);
    let created = created.map(|operation| operation.id).max().unwrap();
    let refused = undo_operation(&mut desk.store, created, &marie, monday_noon());
    assert!(matches!(refused, Err(CommandError::ChangedSince { .. })));
}

#[test]
fn one_undo_takes_a_whole_import_back() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let mut mails: Vec<_> = (0..50)
        .map(|number| new_question(desk.bath, "Leif", &format!("Fråga nummer {number}")))
        .collect();
    for (number, mail) in mails.iter_mut().enumerate() {
        mail.key = Some(format!("mail-{number}"));
    }
    mails.push(mails[0].clone());
    let command = Command::ImportQuestions {
        questions: mails,
        source: "inkorg.mbox".to_owned(),
    };
    assert_eq!(run(&mut desk.store, &command, &karin).unwrap().count, 50);
    assert_eq!(
        run(&mut desk.store, &command, &karin).unwrap().operation,
        None
    );
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(desk.store.counts(monday_noon()).unwrap().all, 0);
}

#[test]
fn the_timeline_tells_what_was_done_and_undone() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let other = desk.asked("Leif", "Är badhuset öppet?");
    let both = vec![id, other];
    run(
        &mut desk.store,
        &Command::Assign {
            questions: both,
            person: karin.person,
        },
        &karin,
    )
    .unwrap();
    desk.answer(id, "I dag.", &karin).unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    let timeline = desk.store.timeline(id).unwrap();
    let told: Vec<_> = timeline
        .iter()
        .map(|event| (event.kind, event.action, event.undone))
        .collect();
    assert_eq!(
        told,
        [
            (OperationKind::RegisterQuestion, OperationAction::Do, false),
            (OperationKind::Assign, OperationAction::Do, false),
            (OperationKind::Answer, OperationAction::Do, true),
            (OperationKind::Answer, OperationAction::Undo, false),
        ]
    );
    assert_eq!(timeline[0].subject.author.as_deref(), Some("Eva"));
    assert_eq!(timeline[1].subject.count, Some(2));
}

#[test]
fn the_history_can_be_narrowed() {
    let mut desk = Desk::in_memory();
    let marie = desk.marie.clone();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    desk.answer(id, "I dag.", &marie).unwrap();
    let count = |filter: HistoryFilter| desk.store.operations(&filter, 50, 0).unwrap().len();
    assert_eq!(
        count(HistoryFilter {
            person: marie.person,
            ..HistoryFilter::default()
        }),
        1
    );
    assert_eq!(
        count(HistoryFilter {
            kind: Some(OperationKind::CreateAccount),
            ..HistoryFilter::default()
        }),
        2
    );
    assert_eq!(
        count(HistoryFilter {
            from: Some(at("2026-12-22 00:00")),
            ..HistoryFilter::default()
        }),
        0
    );
    assert_eq!(
        count(HistoryFilter {
            to: Some(at("2026-12-22 00:00")),
            ..HistoryFilter::default()
        }),
        6
    );
}

#[test]
fn the_history_refuses_to_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.sqlite");
    let mut desk = Desk::set_up(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
    desk.asked("Eva", "När plogas Skogsvägen?");
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA recursive_triggers = ON")
        .unwrap();
    let before = contents(&conn);
    for sql in [
        "UPDATE operation SET actor_name = 'Någon annan'",
        "DELETE FROM operation",
        "INSERT OR REPLACE INTO operation SELECT * FROM operation",
        "UPDATE change SET before = NULL",
        "DELETE FROM change",
        "INSERT OR REPLACE INTO change SELECT * FROM change",
    ] {
        let error = conn.execute(sql, []).unwrap_err().to_string();
        assert!(error.contains("append-only"), "{sql}: {error}");
    }
    assert_eq!(contents(&conn), before);
}

#[test]
fn an_old_basis_is_refused_with_what_is_there_now() {
    let mut desk = Desk::in_memory();
    let (karin, marie) = (desk.karin.clone(), desk.marie.clone());
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let basis = desk.basis(id);
    desk.answer(id, "I dag.", &marie).unwrap();
    let command = Command::Answer {
        basis,
        text: "I morgon.".to_owned(),
        at: monday_noon(),
    };
    assert!(matches!(
        run(&mut desk.store, &command, &karin),
        Err(CommandError::ChangedMeanwhile { .. })
    ));
    assert_eq!(desk.question(id).entries.len(), 2);
    let gone = QuestionBasis {
        question: svarsvakt::domain::ids::QuestionId(99),
        version: 1,
    };
    let command = Command::Answer {
        basis: gone,
        text: "Hej".to_owned(),
        at: monday_noon(),
    };
    assert!(matches!(
        run(&mut desk.store, &command, &karin),
        Err(CommandError::Gone)
    ));
}
