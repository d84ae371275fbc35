//! Clocks freeze when they are stopped, and thaw when that is taken back.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use chrono::NaiveDate;
use desk::{Desk, at, monday_noon, run};
use svarsvakt::commands::{Command, CommandError, undo};
use svarsvakt::domain::account::AccountDetails;
use svarsvakt::domain::ids::QuestionId;
use svarsvakt::domain::question::FrozenClock;
use svarsvakt::store::UsagePlace;

/// Received on Monday at 08:00 with 24 hours on weekdays: due on Tuesday at 08:00.
fn clock() -> FrozenClock {
    FrozenClock {
        starts: Some(at("2026-12-21 08:00")),
        due: Some(at("2026-12-22 08:00")),
    }
}

fn set_response_hours(desk: &mut Desk, hours: Option<u16>) {
    let account = desk
        .store
        .workspace()
        .unwrap()
        .account(desk.facebook)
        .cloned()
        .unwrap();
    let details = AccountDetails {
        response_hours: hours,
        ..account.details
    };
    let command = Command::UpdateAccount {
        account: account.id,
        version: account.version,
        details,
    };
    let karin = desk.karin.clone();
    run(&mut desk.store, &command, &karin).unwrap();
}

fn hold(desk: &mut Desk, id: QuestionId, return_on: NaiveDate) -> Result<(), CommandError> {
    let text = "Vi återkommer.".to_owned();
    let command = Command::SendHoldingReply {
        basis: desk.basis(id),
        text,
        at: monday_noon(),
        return_on,
    };
    let karin = desk.karin.clone();
    run(&mut desk.store, &command, &karin).map(drop)
}

#[test]
fn an_answer_freezes_the_clock_as_it_stood() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    desk.answer(id, "I dag.", &karin).unwrap();
    set_response_hours(&mut desk, Some(48));
    assert_eq!(desk.question(id).entries[1].stopped_response, Some(clock()));
}

#[test]
fn without_a_promise_the_frozen_clock_has_no_deadline() {
    let mut desk = Desk::in_memory();
    set_response_hours(&mut desk, None);
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    desk.answer(id, "I dag.", &karin).unwrap();
    assert_eq!(
        desk.question(id).entries[1].stopped_response,
        Some(FrozenClock::default())
    );
}

#[test]
fn a_holding_reply_freezes_the_response_and_the_answer_ends_its_promise() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    hold(
        &mut desk,
        id,
        NaiveDate::from_ymd_opt(2026, 12, 23).unwrap(),
    )
    .unwrap();
    let karin = desk.karin.clone();
    desk.answer(id, "I dag.", &karin).unwrap();
    let entries = desk.question(id).entries;
    assert_eq!(
        (entries[1].stopped_response, entries[1].stopped_promise),
        (Some(clock()), None)
    );
    assert_eq!(
        (entries[2].stopped_response, entries[2].stopped_promise),
        (None, Some(at("2026-12-23 16:30")))
    );
}

#[test]
fn undo_thaws() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    desk.answer(id, "I dag.", &karin).unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    let open = desk.store.open_questions().unwrap();
    assert_eq!(open.len(), 1);
    assert_eq!(
        (open[0].received, open[0].responded),
        (Some(at("2026-12-21 08:00")), None)
    );
}

#[test]
fn a_corrected_receipt_moves_the_frozen_clock() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    desk.answer(id, "I dag.", &karin).unwrap();
    let entry = desk.question(id).entries[0].id;
    let text = Some("När plogas Skogsvägen?".to_owned());
    let correct = |at| Command::CorrectEntry {
        basis: desk.basis(id),
        entry,
        text: text.clone(),
        at,
    };
    let (earlier, later) = (
        correct(at("2026-12-21 09:00")),
        correct(at("2026-12-21 12:03")),
    );
    assert!(matches!(
        run(&mut desk.store, &later, &karin),
        Err(CommandError::BeforeReceived { .. })
    ));
    run(&mut desk.store, &earlier, &karin).unwrap();
    let frozen = desk.question(id).entries[1].stopped_response.unwrap();
    assert_eq!(frozen.due, Some(at("2026-12-22 09:00")));
}

#[test]
fn a_question_moved_to_its_right_account_is_measured_by_its_rule() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När öppnar simhallen?");
    let karin = desk.karin.clone();
    desk.answer(id, "Klockan tio.", &karin).unwrap();
    let correct = Command::CorrectQuestion {
        basis: desk.basis(id),
        account: desk.bath,
        author: Some("Eva".to_owned()),
        link: None,
        response_hours: Some(48),
    };
    run(&mut desk.store, &correct, &karin).unwrap();
    let frozen = desk.question(id).entries[1].stopped_response.unwrap();
    assert_eq!(frozen.due, Some(at("2026-12-23 08:00")));
}

#[test]
fn what_came_in_as_history_has_no_clock() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let mut old = desk::new_question(desk.bath, "Leif", "Är det öppet på trettondagen?");
    old.history = true;
    run(&mut desk.store, &Command::RegisterQuestion(old), &karin).unwrap();
    let id = desk.store.open_questions().unwrap()[0].id;
    desk.answer(id, "Ja.", &karin).unwrap();
    assert_eq!(desk.question(id).entries[1].stopped_response, None);
}

#[test]
fn what_makes_no_sense_is_refused_at_the_door() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    let answer = |text: &str, civil: &str| Command::Answer {
        basis: desk.basis(id),
        text: text.to_owned(),
        at: at(civil),
    };
    let (early, late, empty) = (
        answer("Hej", "2026-12-21 07:59"),
        answer("Hej", "2026-12-21 12:06"),
        answer(" \n", "2026-12-21 12:00"),
    );
    assert!(matches!(
        run(&mut desk.store, &early, &karin),
        Err(CommandError::BeforeReceived { .. })
    ));
    assert!(matches!(
        run(&mut desk.store, &late, &karin),
        Err(CommandError::InFuture { .. })
    ));
    assert!(matches!(
        run(&mut desk.store, &empty, &karin),
        Err(CommandError::EmptyText)
    ));
    let yesterday = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
    assert!(matches!(
        hold(&mut desk, id, yesterday),
        Err(CommandError::PromiseIsOver)
    ));
    let account = desk
        .store
        .workspace()
        .unwrap()
        .account(desk.facebook)
        .cloned()
        .unwrap();
    let both = AccountDetails {
        responsible: karin.person,
        deputy: karin.person,
        ..account.details.clone()
    };
    let command = Command::UpdateAccount {
        account: account.id,
        version: account.version,
        details: both,
    };
    assert!(matches!(
        run(&mut desk.store, &command, &karin),
        Err(CommandError::DeputyIsResponsible)
    ));
    let hours = AccountDetails {
        response_hours: Some(2001),
        ..account.details
    };
    let command = Command::UpdateAccount {
        account: account.id,
        version: account.version,
        details: hours,
    };
    assert!(matches!(
        run(&mut desk.store, &command, &karin),
        Err(CommandError::ResponseHours)
    ));
    assert_eq!(desk.question(id).entries.len(), 1);
}

#[test]
fn who_is_still_named_is_not_deleted() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let (karin, marie) = (desk.karin.clone(), desk.marie.clone());
    desk.answer(id, "I dag.", &karin).unwrap();
    run(
        &mut desk.store,
        &Command::Assign {
            questions: vec![id],
            person: karin.person,
        },
        &marie,
    )
    .unwrap();
    let karins_id = desk.karins_id();
    let refused = run(
        &mut desk.store,
        &Command::DeletePerson { person: karins_id },
        &marie,
    );
    let Err(CommandError::StillUsed { places }) = refused else {
        unreachable!("a named person was deleted")
    };
    let places: Vec<_> = places
        .into_iter()
        .map(|usage| (usage.place, usage.count))
        .collect();
    assert_eq!(places, [(UsagePlace::Question, 1), (UsagePlace::Entry, 1)]);
    let refused = run(
        &mut desk.store,
        &Command::DeleteAccount {
            account: desk.facebook,
        },
        &marie,
    );
    assert!(matches!(refused, Err(CommandError::StillUsed { .. })));
    run(
        &mut desk.store,
        &Command::DeletePerson {
            person: marie.person.unwrap(),
        },
        &karin,
    )
    .unwrap();
}

#[test]
fn assigning_to_the_same_person_changes_nothing() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    let command = Command::Assign {
        questions: vec![id],
        person: karin.person,
    };
    assert_eq!(run(&mut desk.store, &command, &karin).unwrap().count, 1);
    let again = run(&mut desk.store, &command, &karin).unwrap();
    assert_eq!((again.operation, again.count), (None, 0));
}

#[test]
fn the_same_name_twice_gets_two_keys() {
    let mut desk = Desk::in_memory();
    let nobody = svarsvakt::commands::Actor::default();
    let details = AccountDetails {
        key: String::new(),
        ..desk
            .store
            .workspace()
            .unwrap()
            .account(desk.bath)
            .cloned()
            .unwrap()
            .details
    };
    for _ in 0..2 {
        run(
            &mut desk.store,
            &Command::CreateAccount(details.clone()),
            &nobody,
        )
        .unwrap();
    }
    let keys: Vec<_> = desk
        .store
        .workspace()
        .unwrap()
        .accounts
        .into_iter()
        .map(|a| a.details.key)
        .collect();
    assert_eq!(
        keys,
        [
            "kommunen-facebook",
            "badhuset-instagram",
            "badhuset",
            "badhuset-2"
        ]
    );
}
