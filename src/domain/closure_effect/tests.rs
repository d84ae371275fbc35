use super::*;
use crate::domain::absence::Absence;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::closing::ClosingLevel;
use crate::domain::closure::{Closure, ClosureDetails};
use crate::domain::deadline::Deadline;
use crate::domain::ids::{AbsenceId, AccountId, ClosureId, PersonId, QuestionId};
use crate::domain::person::Person;
use crate::domain::queue::{OpenQuestion, queue};
use crate::domain::thread::QuestionState;

pub(super) const BATH: AccountId = AccountId(1);
pub(super) const LIBRARY: AccountId = AccountId(2);

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn days(from: &str, to: &str) -> DateSpan {
    DateSpan::new(day(from), day(to)).unwrap()
}

pub(super) fn at(civil: &str) -> DateTime<Utc> {
    DateTime::parse_from_str(&format!("{civil}:00 +0100"), "%Y-%m-%d %H:%M:%S %z")
        .unwrap()
        .to_utc()
}

/// A bath and a library, each with somebody who watches on weekdays.
pub(super) fn office() -> Workspace {
    let people = [1, 2].map(|number| Person {
        id: PersonId(number),
        version: 1,
        details: Default::default(),
    });
    let account = |number: i64, name: &str| Account {
        id: AccountId(number),
        version: 1,
        details: AccountDetails {
            responsible: Some(PersonId(number)),
            ..AccountDetails::with_usual_promise(name, Channel::Facebook)
        },
    };
    Workspace {
        people: people.to_vec(),
        accounts: vec![account(1, "Badhuset"), account(2, "Biblioteket")],
        ..Workspace::default()
    }
}

pub(super) fn question(number: i64, account: AccountId, received: DateTime<Utc>) -> OpenQuestion {
    OpenQuestion {
        id: QuestionId(number),
        account,
        assigned: None,
        state: QuestionState::New,
        received: Some(received),
        responded: None,
        return_on: None,
        asked: None,
        response_hours: None,
        history: false,
    }
}

pub(super) fn details(span: DateSpan, accounts: Option<Vec<AccountId>>) -> ClosureDetails {
    ClosureDetails {
        name: "Stängt".to_owned(),
        span,
        accounts,
        note: None,
    }
}

pub(super) fn away(number: i64, person: i64, span: DateSpan) -> Absence {
    Absence {
        id: AbsenceId(number),
        person: PersonId(person),
        span,
        reason: None,
        stand_ins: Vec::new(),
    }
}

/// The effects of an edit in an office with these open questions.
pub(super) fn effects(
    office: &Workspace,
    open: &[OpenQuestion],
    before: Option<&Closure>,
    after: Option<&ClosureDetails>,
    now: DateTime<Utc>,
) -> ClosureEffects {
    let calendars = AccountCalendars::new(office, now.date_naive());
    let items = queue(office, &calendars, open, now);
    let edit = ClosureEdit { before, after };
    closure_effects(office, edit, &items, &calendars, now)
}

#[test]
fn three_days_between_the_holidays_take_days_and_join_two_closings() {
    let office = office();
    let closure = details(days("2026-12-24", "2027-01-03"), None);
    let found = effects(&office, &[], None, Some(&closure), at("2026-11-24 09:00"));
    let taken: Vec<_> = found.days.iter().map(|it| (it.account, it.taken)).collect();
    assert_eq!(taken, [(BATH, 3), (LIBRARY, 3)]);
    assert_eq!(found.closings.len(), 2);
    let change = &found.closings[0];
    let runs: Vec<DateSpan> = change.before.iter().map(|it| it.run).collect();
    assert_eq!(
        runs,
        [
            days("2026-12-24", "2026-12-27"),
            days("2026-12-31", "2027-01-03")
        ]
    );
    assert_eq!(change.after[0].run, days("2026-12-24", "2027-01-03"));
    assert_eq!(change.after[0].level, ClosingLevel::Must);
    assert_eq!(change.after[0].close_by, Some(at("2026-12-23 16:30")));
    assert_eq!(change.after[0].reopen_at, Some(at("2027-01-04 08:00")));
    assert!(found.deadlines.is_empty() && found.gaps.is_empty());
}

#[test]
fn deadlines_of_the_closed_account_move_past_the_closure() {
    let office = office();
    let open = [
        question(1, BATH, at("2026-12-21 10:00")),
        question(2, LIBRARY, at("2026-12-21 10:00")),
        question(3, BATH, at("2026-12-17 10:00")),
    ];
    let closure = details(days("2026-12-22", "2026-12-22"), Some(vec![BATH]));
    let found = effects(&office, &open, None, Some(&closure), at("2026-12-21 11:00"));
    assert_eq!(
        found.deadlines,
        [MovedDeadline {
            question: QuestionId(1),
            account: BATH,
            received: Some(at("2026-12-21 10:00")),
            from: Some(at("2026-12-22 10:00")),
            to: Some(at("2026-12-23 10:00")),
        }]
    );
}

#[test]
fn a_promised_day_that_is_closed_is_kept_before_it() {
    let office = office();
    let mut promised = question(1, BATH, at("2026-12-14 10:00"));
    promised.responded = Some((at("2026-12-15 10:00"), Deadline::default()));
    promised.return_on = Some(day("2026-12-22"));
    let closure = details(days("2026-12-21", "2026-12-23"), None);
    let now = at("2026-12-16 11:00");
    let found = effects(&office, &[promised], None, Some(&closure), now);
    let moved = found.deadlines[0];
    assert_eq!(moved.from, Some(at("2026-12-22 16:30")));
    assert_eq!(moved.to, Some(at("2026-12-18 16:30")));
}

#[test]
fn a_closure_ends_a_gap_and_its_removal_brings_it_back() {
    let mut office = office();
    let week = days("2027-02-15", "2027-02-19");
    office.absences = vec![away(1, 1, week)];
    let closure = details(days("2027-02-16", "2027-02-17"), Some(vec![BATH]));
    let now = at("2026-12-21 11:00");
    let found = effects(&office, &[], None, Some(&closure), now);
    let gap = |fate| GapChange {
        account: BATH,
        days: vec![day("2027-02-16"), day("2027-02-17")],
        fate,
    };
    assert_eq!(found.gaps, [gap(GapFate::Vanishes)]);
    assert!(found.closings.is_empty(), "it is unwatched all the same");
    let stored = closure.numbered(ClosureId(7));
    office.closures.push(stored.clone());
    let found = effects(&office, &[], Some(&stored), None, now);
    assert_eq!(found.gaps, [gap(GapFate::Appears)]);
    assert_eq!(found.days[0].given_back, 2);
}

#[test]
fn another_name_or_note_changes_nothing() {
    let mut office = office();
    let stored = details(days("2026-12-28", "2026-12-30"), None).numbered(ClosureId(1));
    office.closures.push(stored.clone());
    let renamed = ClosureDetails {
        name: "Mellandagarna".to_owned(),
        note: Some("Beslut KS 2026-10-01".to_owned()),
        ..stored.details()
    };
    let now = at("2026-12-21 11:00");
    let open = [question(1, BATH, at("2026-12-21 10:00"))];
    let found = effects(&office, &open, Some(&stored), Some(&renamed), now);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn another_closure_on_the_same_days_leaves_nothing_to_change() {
    let mut office = office();
    let present = details(days("2026-12-20", "2027-01-10"), None);
    office.closures.push(present.numbered(ClosureId(1)));
    let closure = details(days("2026-12-28", "2026-12-30"), Some(vec![BATH]));
    let found = effects(&office, &[], None, Some(&closure), at("2026-12-21 11:00"));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_closure_without_end_is_answered_at_once() {
    let mut office = office();
    let endless = details(days("2020-01-01", "9999-12-31"), None).numbered(ClosureId(1));
    office.closures.push(endless.clone());
    let ended = details(days("2020-01-01", "2026-12-31"), None);
    let begun = std::time::Instant::now();
    let now = at("2026-12-21 11:00");
    let found = effects(&office, &[], Some(&endless), Some(&ended), now);
    assert!(found.days[0].given_back > 600);
    assert!(begun.elapsed() < std::time::Duration::from_secs(5));
}
