//! Rosters, absences, single days and checks: each change is one, and can be taken back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc, Weekday};
use desk::{Desk, monday_noon, run};
use svarsvakt::commands::{AssignManner, Command, CommandError, Created, Theirs, perform, undo};
use svarsvakt::domain::absence::{Absence, AbsenceDetails, StandIn};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::check::ExtraWatchDetails;
use svarsvakt::domain::ids::PersonId;
use svarsvakt::domain::roster::{DayAssignment, RosterCell, RosterSpan, WeekParity};
use svarsvakt::domain::schedule_changes::ScheduleChanges;
use svarsvakt::domain::workspace::Workspace;
use svarsvakt::store::{Access, Sharing, Store};

fn monday() -> NaiveDate {
    monday_noon().date_naive()
}

fn day(offset: u64) -> NaiveDate {
    monday() + Days::new(offset)
}

/// What was entered; when it was changed is no part of it.
fn workspace(desk: &Desk) -> Workspace {
    Workspace {
        schedule_changes: ScheduleChanges::default(),
        ..desk.store.workspace().unwrap()
    }
}

fn person(desk: &Desk, index: usize) -> PersonId {
    workspace(desk).people[index].id
}

fn away(desk: &Desk, from: u64, to: u64) -> AbsenceDetails {
    AbsenceDetails {
        person: person(desk, 0),
        span: DateSpan {
            from: day(from),
            to: day(to),
        },
        reason: Some(" semester ".to_owned()),
        stand_ins: vec![StandIn {
            account: None,
            person: person(desk, 1),
        }],
    }
}

fn stored(desk: &Desk) -> Absence {
    workspace(desk).absences.remove(0)
}

fn save(
    desk: &mut Desk,
    before: Option<Absence>,
    details: AbsenceDetails,
) -> Result<Created, CommandError> {
    let karin = desk.karin.clone();
    let command = Command::SaveAbsence {
        before,
        details,
        days: Vec::new(),
    };
    run(&mut desk.store, &command, &karin).map(|done| done.created)
}

#[test]
fn an_absence_is_made_changed_and_removed_and_each_is_undone() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let empty = workspace(&desk);
    let details = away(&desk, 1, 4);
    let created = save(&mut desk, None, details.clone()).unwrap();
    let first = stored(&desk);
    assert_eq!(created, Created::Absence(first.id));
    assert_eq!(first.reason.as_deref(), Some("semester"));

    let shorter = AbsenceDetails {
        span: DateSpan::of_day(day(1)),
        stand_ins: Vec::new(),
        ..details
    };
    save(&mut desk, Some(first.clone()), shorter).unwrap();
    assert_eq!(stored(&desk).span, DateSpan::of_day(day(1)));
    assert_eq!(stored(&desk).stand_ins, []);
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(stored(&desk), first);

    let command = Command::DeleteAbsence {
        absence: first.clone(),
    };
    run(&mut desk.store, &command, &karin).unwrap();
    assert_eq!(workspace(&desk), empty);
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(stored(&desk), first);
}

#[test]
fn an_absence_that_another_changed_meanwhile_is_shown_and_kept() {
    let mut desk = Desk::in_memory();
    let details = away(&desk, 1, 4);
    save(&mut desk, None, details.clone()).unwrap();
    let seen = stored(&desk);
    let longer = AbsenceDetails {
        span: DateSpan {
            from: day(1),
            to: day(8),
        },
        ..details.clone()
    };
    save(&mut desk, Some(seen.clone()), longer.clone()).unwrap();
    let refused = save(&mut desk, Some(seen.clone()), details);
    let Err(CommandError::ChangedMeanwhile {
        theirs: Theirs::Absence(theirs),
    }) = refused
    else {
        unreachable!("{refused:?}");
    };
    assert_eq!(theirs.span, longer.span);
    assert_eq!(stored(&desk).span, longer.span);
    let karin = desk.karin.clone();
    let gone = Command::DeleteAbsence { absence: seen };
    assert!(matches!(
        run(&mut desk.store, &gone, &karin),
        Err(CommandError::ChangedMeanwhile { .. })
    ));
}

#[test]
fn an_absence_comes_with_the_days_that_others_take() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let account = desk.facebook;
    let command = Command::SaveAbsence {
        before: None,
        details: away(&desk, 1, 4),
        days: vec![DayAssignment {
            account,
            date: day(2),
            person: Some(person(&desk, 1)),
        }],
    };
    run(&mut desk.store, &command, &karin).unwrap();
    assert_eq!(workspace(&desk).overrides.len(), 1);
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert!(workspace(&desk).overrides.is_empty() && workspace(&desk).absences.is_empty());
}

#[test]
fn a_roster_from_a_day_on_keeps_what_was() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let account = desk.facebook;
    let (first, second) = (person(&desk, 0), person(&desk, 1));
    let roster = |person: PersonId, from: Option<NaiveDate>| Command::ChangeRoster {
        accounts: vec![account],
        span: RosterSpan { from, to: None },
        cells: vec![RosterCell {
            weekday: Weekday::Mon,
            weeks: WeekParity::All,
            person,
        }],
    };
    run(&mut desk.store, &roster(first, None), &karin).unwrap();
    let before = workspace(&desk).roster;
    run(&mut desk.store, &roster(second, Some(day(7))), &karin).unwrap();
    let rows = workspace(&desk).roster;
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.person, row.from, row.to))
        .collect();
    assert_eq!(
        told,
        [(first, None, Some(day(6))), (second, Some(day(7)), None)]
    );
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(workspace(&desk).roster, before);
    let reversed = Command::ChangeRoster {
        accounts: vec![account],
        span: RosterSpan {
            from: Some(day(7)),
            to: Some(day(6)),
        },
        cells: Vec::new(),
    };
    assert!(matches!(
        run(&mut desk.store, &reversed, &karin),
        Err(CommandError::DaysReversed)
    ));
}

#[test]
fn a_day_is_given_to_somebody_then_to_another_then_back_to_the_roster() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let account = desk.facebook;
    let given = |person: Option<PersonId>| Command::AssignDays {
        days: vec![DayAssignment {
            account,
            date: day(4),
            person,
        }],
        manner: AssignManner::Assigned,
    };
    let (first, second) = (person(&desk, 0), person(&desk, 1));
    for (person, expected) in [
        (Some(first), Some(first)),
        (Some(second), Some(second)),
        (None, None),
    ] {
        run(&mut desk.store, &given(person), &karin).unwrap();
        let overrides = workspace(&desk).overrides;
        assert_eq!(overrides.first().map(|row| row.person), expected);
    }
    let nothing = run(&mut desk.store, &given(None), &karin).unwrap();
    assert_eq!(nothing.operation, None);
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(workspace(&desk).overrides[0].person, second);
}

#[test]
fn a_check_is_entered_the_same_day_and_afterwards_only_with_a_reason() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let account = desk.facebook;
    let check = |at: DateTime<Utc>, reason: Option<&str>| Command::RecordCheck {
        account,
        at,
        note: Some("Lugnt".to_owned()),
        late_reason: reason.map(str::to_owned),
    };
    let now = monday_noon();
    run(&mut desk.store, &check(now, None), &karin).unwrap();
    let earlier = now - TimeDelta::hours(2);
    for (at, reason, refused) in [
        (
            earlier,
            Some("  "),
            "a check that is entered afterwards needs a reason",
        ),
        (
            now - TimeDelta::days(1),
            Some("Glömt"),
            "a check is entered on its own day",
        ),
    ] {
        let error = run(&mut desk.store, &check(at, reason), &karin).unwrap_err();
        assert_eq!(error.to_string(), refused);
    }
    assert!(matches!(
        run(
            &mut desk.store,
            &check(now + TimeDelta::minutes(1), None),
            &karin
        ),
        Err(CommandError::InFuture { .. })
    ));
    run(
        &mut desk.store,
        &check(earlier, Some("Nätet låg nere")),
        &karin,
    )
    .unwrap();
    let checks = desk.store.checks(DateSpan::of_day(monday())).unwrap();
    assert_eq!(checks.len(), 2);
    assert_eq!(checks[0].at, earlier);
    assert_eq!(checks[0].recorded_at, now);
    assert_eq!(checks[1].by, karin.person);
    let removal = Command::RemoveCheck {
        check: checks[1].id,
    };
    run(&mut desk.store, &removal, &karin).unwrap();
    assert_eq!(desk.store.all_checks().unwrap().len(), 1);
    undo(&mut desk.store, &karin, now).unwrap();
    assert_eq!(
        desk.store.checks(DateSpan::of_day(monday())).unwrap(),
        checks
    );
}

#[test]
fn extra_watch_is_kept_within_sense() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let details = ExtraWatchDetails {
        account: desk.facebook,
        span: DateSpan {
            from: day(0),
            to: day(2),
        },
        checks_per_day: 4,
        reason: Some("Skolnedläggningen".to_owned()),
    };
    let saved = |details: &ExtraWatchDetails, before| Command::SaveExtraWatch {
        before,
        details: details.clone(),
    };
    run(&mut desk.store, &saved(&details, None), &karin).unwrap();
    let seen = workspace(&desk).extra_watches.remove(0);
    assert_eq!(seen.details, details);
    let often = ExtraWatchDetails {
        checks_per_day: 25,
        ..details.clone()
    };
    assert!(matches!(
        run(&mut desk.store, &saved(&often, Some(seen.clone())), &karin),
        Err(CommandError::ChecksPerDay)
    ));
    let twice = ExtraWatchDetails {
        checks_per_day: 2,
        ..details
    };
    run(&mut desk.store, &saved(&twice, Some(seen.clone())), &karin).unwrap();
    let stale = run(&mut desk.store, &saved(&twice, Some(seen.clone())), &karin);
    assert!(matches!(stale, Err(CommandError::ChangedMeanwhile { .. })));
    let end = Command::DeleteExtraWatch {
        extra_watch: seen.id,
    };
    run(&mut desk.store, &end, &karin).unwrap();
    assert!(workspace(&desk).extra_watches.is_empty());
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(workspace(&desk).extra_watches.len(), 1);
}

#[test]
fn what_was_changed_before_a_file_was_brought_up_to_date_can_be_undone_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.sqlite");
    let mut desk = Desk::set_up(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
    let karin = desk.karin.clone();
    let account = workspace(&desk).accounts.remove(0);
    let mut details = account.details.clone();
    details.department = Some("Fritid".to_owned());
    let command = Command::UpdateAccount {
        account: account.id,
        version: account.version,
        details,
    };
    perform(&mut desk.store, &command, &karin, monday_noon()).unwrap();
    drop(desk.store);
    // As the images stood before accounts had these columns.
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch(
        "DROP TRIGGER change_is_never_changed;
         UPDATE change SET before = json_remove(before, '$.checks_per_day', '$.login_place'),
             after = json_remove(after, '$.checks_per_day', '$.login_place')
             WHERE record_type = 'account';",
    )
    .unwrap();
    drop(conn);
    let mut store = Store::open(&path, Access::ReadWrite).unwrap();
    undo(&mut store, &karin, monday_noon()).unwrap();
    let back = store.workspace().unwrap().accounts.remove(0);
    assert_eq!(back.details, account.details);
}
