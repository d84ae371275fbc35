//! Closures and what is done about closings: each change is one, is told in words, and can be taken
//! back and done again.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use desk::{Desk, TABLES, at, contents, monday_noon, run};
use svarsvakt::commands::{
    Actor, Command, CommandError, PostStanding, StepDone, Theirs, perform, redo, undo,
};
use svarsvakt::domain::account::Channel;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closing::{ClosingRecords, ClosingStep};
use svarsvakt::domain::closure::{Closure, ClosureDetails};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::operation::{OperationAction, OperationKind};
use svarsvakt::domain::platform::{GuideDetails, PlatformGuide, PlatformTraits};
use svarsvakt::domain::queue::{AccountCalendars, queue};
use svarsvakt::domain::reminder::ReminderMark;
use svarsvakt::domain::roster::{DayAssignment, RosterCell, RosterSpan, WeekParity};
use svarsvakt::domain::workspace::Workspace;
use svarsvakt::store::{Access, HistoryFilter, Sharing, Store};
use svarsvakt::text::{errors, operations};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn christmas() -> DateSpan {
    DateSpan::new(day("2026-12-24"), day("2027-01-03")).unwrap()
}

fn workspace(desk: &Desk) -> Workspace {
    desk.store.workspace().unwrap()
}

fn records(desk: &Desk) -> ClosingRecords {
    workspace(desk).closing_records
}

fn closure(desk: &Desk) -> Closure {
    workspace(desk).closures.remove(0)
}

fn guide(desk: &Desk) -> PlatformGuide {
    workspace(desk).platform_guides.remove(0)
}

fn details(name: &str) -> ClosureDetails {
    ClosureDetails {
        name: name.to_owned(),
        span: christmas(),
        accounts: None,
        note: None,
    }
}

fn guide_details(close: &str) -> GuideDetails {
    GuideDetails {
        channel: Channel::Facebook,
        close: close.to_owned(),
        reopen: String::new(),
        auto_reply: String::new(),
        traits: PlatformTraits::usual(&Channel::Facebook),
        checked_on: Some(day("2026-11-02")),
    }
}

/// A change, made from what is stored when its turn comes.
type Change = Box<dyn Fn(&Desk) -> Command>;

/// Every command about closings, in an order in which each has something to change.
fn changes() -> Vec<(OperationKind, &'static str, Change)> {
    let step = |account, step| StepDone {
        account,
        run: christmas(),
        step,
    };
    vec![
        (
            OperationKind::SaveClosure,
            "Stängningen Jul 24 dec–3 jan 2027 är sparad",
            Box::new(|_| Command::SaveClosure {
                before: None,
                details: details("Jul"),
            }),
        ),
        (
            OperationKind::SaveClosure,
            "Stängningen Jul 24 dec–3 jan 2027 är sparad",
            Box::new(|desk| Command::SaveClosure {
                before: Some(closure(desk)),
                details: ClosureDetails {
                    accounts: Some(vec![desk.bath, desk.facebook]),
                    note: Some("Beslut KS 88".to_owned()),
                    ..details("Jul")
                },
            }),
        ),
        (
            OperationKind::SaveClosure,
            "Stängningen Jullov 24 dec–3 jan 2027 är sparad",
            Box::new(|desk| Command::SaveClosure {
                before: Some(closure(desk)),
                details: ClosureDetails {
                    accounts: Some(vec![desk.facebook]),
                    ..details("Jullov")
                },
            }),
        ),
        (
            OperationKind::DeleteClosure,
            "Stängningen Jullov 24 dec–3 jan 2027 är borttagen",
            Box::new(|desk| Command::DeleteClosure {
                closure: closure(desk),
            }),
        ),
        (
            OperationKind::RefuseProposal,
            "Förslaget Sommarstängt är avböjt",
            Box::new(|_| Command::RefuseProposal {
                proposal: "july-2027".to_owned(),
                name: "Sommarstängt".to_owned(),
            }),
        ),
        (
            OperationKind::RestoreProposal,
            "Förslaget Sommarstängt är tillbaka",
            Box::new(|_| Command::RestoreProposal {
                proposal: "july-2027".to_owned(),
                name: "Sommarstängt".to_owned(),
            }),
        ),
        (
            OperationKind::TickClosingSteps,
            "2 steg är avprickade för 24 dec–3 jan 2027",
            Box::new(move |desk| Command::TickClosingSteps {
                steps: vec![
                    step(desk.facebook, ClosingStep::PublishNotice),
                    step(desk.bath, ClosingStep::PublishNotice),
                ],
            }),
        ),
        (
            OperationKind::TickClosingSteps,
            "Kommentarerna på Badhuset (Instagram) är avprickade som stängda",
            Box::new(move |desk| Command::TickClosingSteps {
                steps: vec![step(desk.bath, ClosingStep::CloseComments)],
            }),
        ),
        (
            OperationKind::UntickClosingStep,
            "Steget ”Publicera anslag” på Kommunen (Facebook) är inte längre avprickat",
            Box::new(|desk| Command::UntickClosingStep {
                tick: records(desk).ticks[0].id,
            }),
        ),
        (
            OperationKind::SaveClosingPost,
            "Inlägget Julmarknaden på Kommunen (Facebook) är sparat",
            Box::new(|desk| Command::SaveClosingPost {
                before: None,
                account: desk.facebook,
                run: christmas(),
                name: " Julmarknaden ".to_owned(),
                link: Some("https://example.org/1".to_owned()),
            }),
        ),
        (
            OperationKind::MarkClosingPost,
            "Inlägget Julmarknaden på Kommunen (Facebook) är avprickat",
            Box::new(|desk| Command::MarkClosingPost {
                post: records(desk).posts[0].id,
                mark: PostStanding::Closed,
            }),
        ),
        (
            OperationKind::MarkClosingPost,
            "Inlägget Julmarknaden på Kommunen (Facebook) är avprickat",
            Box::new(|desk| Command::MarkClosingPost {
                post: records(desk).posts[0].id,
                mark: PostStanding::Reopened,
            }),
        ),
        (
            OperationKind::SaveClosingPost,
            "Inlägget Marknaden på Kommunen (Facebook) är sparat",
            Box::new(|desk| Command::SaveClosingPost {
                before: Some(records(desk).posts.remove(0)),
                account: desk.facebook,
                run: christmas(),
                name: "Marknaden".to_owned(),
                link: None,
            }),
        ),
        (
            OperationKind::DeleteClosingPost,
            "Inlägget Marknaden på Kommunen (Facebook) är borttaget ur listan",
            Box::new(|desk| Command::DeleteClosingPost {
                post: records(desk).posts[0].id,
            }),
        ),
        (
            OperationKind::KeepOpen,
            "2 konton håller kommentarerna öppna 24 dec–3 jan 2027",
            Box::new(|desk| Command::KeepOpen {
                closings: vec![(desk.facebook, christmas()), (desk.bath, christmas())],
                reason: "Vi svarar ändå".to_owned(),
            }),
        ),
        (
            OperationKind::EndKeptOpen,
            "Kommunen (Facebook) ska stänga kommentarerna 24 dec–3 jan 2027 ändå",
            Box::new(|desk| Command::EndKeptOpen {
                kept_open: records(desk).kept_open[0].id,
            }),
        ),
        (
            OperationKind::SavePlatformGuide,
            "Anvisningen för Facebook är sparad",
            Box::new(|_| Command::SavePlatformGuide {
                before: None,
                details: guide_details("Stäng så här."),
            }),
        ),
        (
            OperationKind::SavePlatformGuide,
            "Anvisningen för Facebook är sparad",
            Box::new(|desk| Command::SavePlatformGuide {
                before: Some(guide(desk)),
                details: guide_details("Gör så här i stället."),
            }),
        ),
        (
            OperationKind::ResetPlatformGuide,
            "Anvisningen för Facebook är återställd",
            Box::new(|desk| Command::ResetPlatformGuide { guide: guide(desk) }),
        ),
    ]
}

#[test]
fn each_change_is_one_and_is_undone_and_done_again_to_the_letter() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.sqlite");
    let mut desk = Desk::set_up(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
    let conn = rusqlite::Connection::open(&path).unwrap();
    let karin = desk.karin.clone();
    let mut states = vec![contents(&conn)];
    let all = changes();
    for (kind, words, change) in &all {
        let command = change(&desk);
        run(&mut desk.store, &command, &karin).unwrap();
        let latest = desk.store.operations(&HistoryFilter::default(), 1, 0);
        let latest = latest.unwrap().remove(0);
        assert_eq!(latest.kind, *kind);
        let told = operations::done(Language::Sv, &latest);
        assert_eq!(told.trim_end_matches('.'), *words);
        let english = operations::done(Language::En, &latest);
        assert_ne!(english, told);
        assert!(
            !english.contains('{') && !english.contains("op-"),
            "{english}"
        );
        states.push(contents(&conn));
    }
    for pair in states.windows(2) {
        assert_ne!(pair[0], pair[1], "something was changed");
    }
    for state in states.iter().rev().skip(1) {
        undo(&mut desk.store, &karin, monday_noon()).unwrap();
        assert_eq!(contents(&conn), *state);
    }
    for (state, (kind, ..)) in states.iter().skip(1).zip(&all) {
        let redone = redo(&mut desk.store, &karin, monday_noon()).unwrap();
        assert_eq!(redone.target.kind, *kind);
        assert_eq!(contents(&conn), *state, "{kind:?}");
    }
    assert_eq!(desk.store.check().unwrap(), []);
    let logged = desk.store.operations(&HistoryFilter::default(), 1000, 0);
    let undone = logged.unwrap();
    let undone = undone
        .iter()
        .filter(|it| it.action == OperationAction::Undo);
    assert_eq!(undone.count(), all.len());
    assert!(TABLES.contains(&"closing_tick"), "they are compared");
}

#[test]
fn every_kind_of_change_about_closings_is_made_above_and_has_a_name_in_both_languages() {
    let made: Vec<OperationKind> = changes().into_iter().map(|(kind, ..)| kind).collect();
    let about_closings = OperationKind::ALL.iter().filter(|kind| {
        let code = kind.code();
        [
            "clos",
            "proposal",
            "keep_open",
            "kept_open",
            "platform_guide",
        ]
        .iter()
        .any(|word| code.contains(word))
    });
    let mut count = 0;
    for kind in about_closings {
        assert!(made.contains(kind), "{kind:?}");
        let swedish = operations::kind_name(Language::Sv, *kind);
        assert_ne!(swedish, operations::kind_name(Language::En, *kind));
        count += 1;
    }
    assert_eq!(count, 13);
}

#[test]
fn what_somebody_else_changed_meanwhile_is_shown_and_kept() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let save =
        |before: Option<Closure>, details: ClosureDetails| Command::SaveClosure { before, details };
    run(&mut desk.store, &save(None, details("Jul")), &karin).unwrap();
    let seen = closure(&desk);
    let theirs = save(Some(seen.clone()), details("Mellandagarna"));
    run(&mut desk.store, &theirs, &karin).unwrap();
    for stale in [
        save(Some(seen.clone()), details("Lov")),
        Command::DeleteClosure {
            closure: seen.clone(),
        },
    ] {
        let refused = run(&mut desk.store, &stale, &karin);
        let Err(CommandError::ChangedMeanwhile {
            theirs: Theirs::Closure(theirs),
        }) = refused
        else {
            unreachable!("{refused:?}");
        };
        assert_eq!(theirs.name, "Mellandagarna");
    }
    let now = closure(&desk);
    let remove = Command::DeleteClosure { closure: now };
    run(&mut desk.store, &remove, &karin).unwrap();
    let gone = run(&mut desk.store, &remove, &karin);
    assert!(matches!(gone, Err(CommandError::Gone)));
}

#[test]
fn a_closure_that_makes_no_sense_is_refused_in_a_sentence() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let reversed = DateSpan {
        from: christmas().to,
        to: christmas().from,
    };
    for (details, sentence) in [
        (details("  "), "namn"),
        (
            ClosureDetails {
                accounts: Some(Vec::new()),
                ..details("Jul")
            },
            "Välj minst ett konto som stänger.",
        ),
        (
            ClosureDetails {
                span: reversed,
                ..details("Jul")
            },
            "börj",
        ),
    ] {
        let command = Command::SaveClosure {
            before: None,
            details,
        };
        let error = run(&mut desk.store, &command, &karin).unwrap_err();
        let told = errors::command_error(Language::Sv, &error);
        assert!(told.contains(sentence), "{told}");
        assert_eq!(workspace(&desk).closures, []);
    }
}

#[test]
fn whoever_is_still_named_in_closings_is_not_deleted() {
    let mut desk = Desk::in_memory();
    let (karin, marie) = (desk.karin.clone(), desk.marie.clone());
    let (account, run_days) = (desk.bath, christmas());
    let tick = Command::TickClosingSteps {
        steps: vec![StepDone {
            account,
            run: run_days,
            step: ClosingStep::CloseComments,
        }],
    };
    run(&mut desk.store, &tick, &marie).unwrap();
    let only_bath = Command::SaveClosure {
        before: None,
        details: ClosureDetails {
            accounts: Some(vec![account]),
            ..details("Jul")
        },
    };
    run(&mut desk.store, &only_bath, &karin).unwrap();
    let refused = |desk: &mut Desk, command: Command| {
        let error = run(&mut desk.store, &command, &karin).unwrap_err();
        assert!(matches!(error, CommandError::StillUsed { .. }), "{error}");
        errors::command_error(Language::Sv, &error)
    };
    let person = marie.person.unwrap();
    let told = refused(&mut desk, Command::DeletePerson { person });
    assert!(told.contains("stängningar (1)"), "{told}");
    let told = refused(&mut desk, Command::DeleteAccount { account });
    assert!(told.contains("stängningar (1)"), "{told}");
    // Once nothing of it is left, they can go.
    let untick = Command::UntickClosingStep {
        tick: records(&desk).ticks[0].id,
    };
    run(&mut desk.store, &untick, &karin).unwrap();
    let remove = Command::DeleteClosure {
        closure: closure(&desk),
    };
    run(&mut desk.store, &remove, &karin).unwrap();
    for command in [
        Command::DeletePerson { person },
        Command::DeleteAccount { account },
    ] {
        run(&mut desk.store, &command, &karin).unwrap();
    }
}

#[test]
fn what_somebody_has_seen_of_reminders_is_their_own_and_stays_out_of_the_history() {
    let mut desk = Desk::in_memory();
    let now = monday_noon();
    let (karin, marie) = (desk.karin.person, desk.marie.person);
    let seen = ReminderMark {
        seen_at: Some(now),
        snoozed_until: None,
    };
    let snoozed = ReminderMark {
        seen_at: None,
        snoozed_until: Some(now + TimeDelta::hours(2)),
    };
    let before = desk.store.operations(&HistoryFilter::default(), 100, 0);
    let before = before.unwrap().len();
    let revision = desk.store.revision();
    desk.store.mark_reminder(karin, "gap:1", seen, now).unwrap();
    assert!(desk.store.revision() > revision, "other views learn of it");
    desk.store
        .mark_reminder(karin, "gap:2", snoozed, now)
        .unwrap();
    desk.store
        .mark_reminder(None, "gap:1", snoozed, now)
        .unwrap();
    let marks = desk.store.reminder_marks(karin).unwrap();
    assert_eq!(marks.len(), 2);
    assert_eq!(marks["gap:1"], seen);
    assert_eq!(marks["gap:2"], snoozed);
    assert_eq!(desk.store.reminder_marks(None).unwrap()["gap:1"], snoozed);
    assert!(desk.store.reminder_marks(marie).unwrap().is_empty());
    // The latest holds, and an empty one takes it away.
    desk.store
        .mark_reminder(karin, "gap:1", snoozed, now)
        .unwrap();
    assert_eq!(desk.store.reminder_marks(karin).unwrap()["gap:1"], snoozed);
    let nothing = ReminderMark::default();
    desk.store
        .mark_reminder(karin, "gap:1", nothing, now)
        .unwrap();
    assert_eq!(desk.store.reminder_marks(karin).unwrap().len(), 1);
    // What is older than any reminder is thrown away by the way.
    let later = now + TimeDelta::days(402);
    let seen_later = ReminderMark {
        seen_at: Some(later),
        snoozed_until: None,
    };
    desk.store
        .mark_reminder(karin, "gap:3", seen_later, later)
        .unwrap();
    let marks = desk.store.reminder_marks(karin).unwrap();
    assert_eq!(marks.keys().collect::<Vec<_>>(), ["gap:3"]);
    let after = desk.store.operations(&HistoryFilter::default(), 100, 0);
    assert_eq!(after.unwrap().len(), before);
}

#[test]
fn a_change_of_one_accounts_schedule_is_told_from_one_that_concerns_all() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let (page, bath) = (desk.facebook, desk.bath);
    let person = desk.karins_id();
    let made = |desk: &mut Desk, command: Command, civil: &str| {
        perform(&mut desk.store, &command, &karin, at(civil)).unwrap();
        let changes = workspace(desk).schedule_changes;
        (changes.latest_for(page), changes.latest_for(bath))
    };
    let roster = Command::ChangeRoster {
        accounts: vec![page],
        span: RosterSpan {
            from: None,
            to: None,
        },
        cells: vec![RosterCell {
            weekday: chrono::Weekday::Mon,
            weeks: WeekParity::All,
            person,
        }],
    };
    let set_up = Some(monday_noon());
    let latest = made(&mut desk, roster, "2026-12-21 13:00");
    assert_eq!(latest, (Some(at("2026-12-21 13:00")), set_up));
    let given = Command::AssignDays {
        days: vec![DayAssignment {
            account: bath,
            date: day("2026-12-28"),
            person: Some(person),
        }],
        manner: svarsvakt::commands::AssignManner::Assigned,
    };
    let latest = made(&mut desk, given, "2026-12-21 14:00");
    let (at_13, at_14) = (at("2026-12-21 13:00"), at("2026-12-21 14:00"));
    assert_eq!(latest, (Some(at_13), Some(at_14)));
    let closure = Command::SaveClosure {
        before: None,
        details: ClosureDetails {
            accounts: Some(vec![bath]),
            ..details("Jul")
        },
    };
    let at_15: Option<DateTime<Utc>> = Some(at("2026-12-21 15:00"));
    let latest = made(&mut desk, closure, "2026-12-21 15:00");
    assert_eq!(latest, (at_15, at_15), "a closure may concern any account");
    // A question is no change of who watches.
    desk.asked("Eva", "När öppnar ni?");
    assert_eq!(workspace(&desk).schedule_changes.latest_for(page), at_15);
}

#[test]
fn a_question_that_comes_in_during_a_closure_is_due_the_first_day_back() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let save = Command::SaveClosure {
        before: None,
        details: details("Jul och nyår"),
    };
    run(&mut desk.store, &save, &karin).unwrap();
    let mut asked = desk::new_question(desk.facebook, "Eva", "Är det öppet på nyår?");
    asked.received = at("2026-12-29 10:00");
    let now = at("2026-12-29 10:05");
    let register = Command::RegisterQuestion(asked);
    perform(&mut desk.store, &register, &Actor::default(), now).unwrap();
    let due = |desk: &Desk| {
        let workspace = workspace(desk);
        let calendars = AccountCalendars::new(&workspace, now.date_naive());
        let open = desk.store.open_questions().unwrap();
        queue(&workspace, &calendars, &open, now)[0].due
    };
    assert_eq!(due(&desk), Some(at("2027-01-05 08:00")));
    // Without the closure it would have been due in the days between.
    undo(&mut desk.store, &karin, now).unwrap();
    assert_eq!(due(&desk), Some(at("2026-12-30 10:00")));
}

#[test]
fn what_was_changed_before_closures_had_notes_can_be_undone_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.sqlite");
    let mut desk = Desk::set_up(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
    let karin = desk.karin.clone();
    let save = Command::SaveClosure {
        before: None,
        details: details("Jul"),
    };
    run(&mut desk.store, &save, &karin).unwrap();
    let stored = closure(&desk);
    let settings = workspace(&desk).settings;
    let stricter = Command::UpdateSettings {
        version: settings.version,
        settings: svarsvakt::domain::settings::Settings {
            recommend_closing_from_days: 9,
            ..settings.clone()
        },
    };
    run(&mut desk.store, &stricter, &karin).unwrap();
    let remove = Command::DeleteClosure {
        closure: stored.clone(),
    };
    run(&mut desk.store, &remove, &karin).unwrap();
    drop(desk.store);
    // As the images stood before closures had notes and the settings had times of reminders.
    let conn = rusqlite::Connection::open(&path).unwrap();
    let stripped = conn
        .execute_batch(
            "DROP TRIGGER change_is_never_changed;
             UPDATE change SET before = json_remove(before, '$.note'), after = json_remove(after, '$.note')
                 WHERE record_type = 'closure';
             UPDATE change SET before = json_remove(before, '$.reminders'),
                 after = json_remove(after, '$.reminders') WHERE record_type = 'setting';",
        );
    stripped.unwrap();
    drop(conn);
    let mut store = Store::open(&path, Access::ReadWrite).unwrap();
    undo(&mut store, &karin, monday_noon()).unwrap();
    assert_eq!(store.workspace().unwrap().closures, [stored]);
    undo(&mut store, &karin, monday_noon()).unwrap();
    let back = store.workspace().unwrap().settings;
    assert_eq!(
        back.recommend_closing_from_days,
        settings.recommend_closing_from_days
    );
    assert_eq!(back.reminders, settings.reminders);
}
