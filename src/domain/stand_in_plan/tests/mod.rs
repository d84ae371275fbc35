//! What an absence leaves open, whom it proposes, and what the choices lead to.

mod properties;

use super::*;
use crate::domain::absence::StandIn;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::coverage::{Cover, Coverage, GapReason, Via};
use crate::domain::ids::{AbsenceId, OverrideId};
use crate::domain::person::{Person, PersonDetails};
use crate::domain::roster::{DayAssignment, Override};
use crate::domain::workspace::Workspace;
use chrono::Days;

const LIBRARY: AccountId = AccountId(1);
const BATH: AccountId = AccountId(2);
const LEILA: PersonId = PersonId(1);
const SOFIA: PersonId = PersonId(2);
const PER: PersonId = PersonId(3);

/// Days from a Monday in August, with no holiday near.
fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 8, 3).unwrap() + Days::new(offset)
}

fn span(from: u64, to: u64) -> DateSpan {
    DateSpan {
        from: day(from),
        to: day(to),
    }
}

fn office(people: i64, accounts: i64) -> Workspace {
    let person = |number| Person {
        id: PersonId(number),
        version: 1,
        details: PersonDetails::default(),
    };
    let account = |number| Account {
        id: AccountId(number),
        version: 1,
        details: AccountDetails {
            responsible: Some(LEILA),
            ..AccountDetails::with_usual_promise("Biblioteket", Channel::Facebook)
        },
    };
    Workspace {
        people: (1..=people).map(person).collect(),
        accounts: (1..=accounts).map(account).collect(),
        ..Workspace::default()
    }
}

fn away(id: i64, person: PersonId, span: DateSpan, all: Option<PersonId>) -> Absence {
    let stand_ins = all.map(|person| StandIn {
        account: None,
        person,
    });
    Absence {
        id: AbsenceId(id),
        person,
        span,
        reason: None,
        stand_ins: stand_ins.into_iter().collect(),
    }
}

fn vacation(span: DateSpan) -> PlannedAbsence {
    PlannedAbsence {
        person: LEILA,
        span,
        reason: None,
        replaces: None,
    }
}

fn chosen(proposals: &[Proposal]) -> Choices {
    let of = |proposal: &Proposal| {
        let (account, person) = (proposal.account, proposal.person());
        let day = move |date: &NaiveDate| {
            person.map(|it| {
                (
                    WatchDay {
                        account,
                        date: *date,
                    },
                    it,
                )
            })
        };
        proposal.days.iter().filter_map(day).collect::<Vec<_>>()
    };
    proposals.iter().flat_map(of).collect()
}

fn applied(workspace: &Workspace, planned: &PlannedAbsence, made: &Arrangement) -> Workspace {
    let replaces = planned.replaces.as_ref();
    workspace_with(workspace, replaces, &made.details, &made.days)
}

fn cover(workspace: &Workspace, account: AccountId, offset: u64) -> Cover {
    let coverage = Coverage::new(workspace, span(0, 30));
    coverage.cover(account, day(offset)).unwrap()
}

#[test]
fn only_working_days_wait_for_somebody() {
    let office = office(3, 1);
    let affected = affected_days(&office, &vacation(span(2, 8)));
    let days: Vec<NaiveDate> = affected.iter().map(|it| it.date).collect();
    assert_eq!(days, [day(2), day(3), day(4), day(7), day(8)]);
}

#[test]
fn nobodys_watch_waits_for_nobody() {
    let office = office(3, 1);
    let planned = PlannedAbsence {
        person: PER,
        ..vacation(span(0, 4))
    };
    assert_eq!(affected_days(&office, &planned), []);
}

#[test]
fn a_day_that_falls_to_the_deputy_waits_for_a_choice_and_is_no_gap() {
    let mut office = office(3, 1);
    office.accounts[0].details.deputy = Some(PER);
    let planned = vacation(span(0, 0));
    let affected = affected_days(&office, &planned);
    assert_eq!(affected.len(), 1);
    let made = arrangement(&office, &planned, &affected, &Choices::new());
    let after = cover(&applied(&office, &planned, &made), LIBRARY, 0);
    let deputy = Cover::Covered {
        person: PER,
        via: Via::Deputy,
    };
    assert_eq!(after, deputy);
}

#[test]
fn who_knows_the_account_comes_before_a_stranger_and_the_least_loaded_first_among_strangers() {
    let mut office = office(4, 2);
    office.accounts[0].details.deputy = Some(PersonId(4));
    office.accounts.push(Account {
        id: AccountId(3),
        version: 1,
        details: AccountDetails {
            responsible: Some(SOFIA),
            ..AccountDetails::with_usual_promise("Gatan", Channel::X)
        },
    });
    let planned = vacation(span(0, 4));
    let affected = affected_days(&office, &planned);
    let found = proposals(&office, &planned, &affected, &Choices::new());
    let people: Vec<_> = found.iter().map(|it| (it.account, it.person())).collect();
    assert_eq!(
        people,
        [(LIBRARY, Some(PersonId(4))), (BATH, Some(PER))],
        "the deputy; and Per, who has nothing, rather than Sofia"
    );
    let best = found[0].best.unwrap();
    assert_eq!((best.present_days, best.days), (5, 5));
    assert_eq!(best.knows, Some(Knows::Deputy));
}

#[test]
fn a_day_on_which_the_stand_in_is_away_gets_another() {
    let mut office = office(3, 1);
    office.absences = vec![
        away(1, SOFIA, span(2, 2), None),
        away(2, PER, span(7, 30), None),
    ];
    let planned = vacation(span(0, 8));
    let affected = affected_days(&office, &planned);
    let found = proposals(&office, &planned, &affected, &Choices::new());
    let runs: Vec<_> = found
        .iter()
        .map(|it| (it.person(), it.days.len()))
        .collect();
    assert_eq!(runs, [(Some(SOFIA), 2), (Some(PER), 1), (Some(SOFIA), 4)]);
    let made = arrangement(&office, &planned, &affected, &chosen(&found));
    assert_eq!(
        made.details.stand_ins,
        [StandIn {
            account: Some(LIBRARY),
            person: SOFIA
        }]
    );
    let given = DayAssignment {
        account: LIBRARY,
        date: day(2),
        person: Some(PER),
    };
    assert_eq!(made.days, [given]);
}

#[test]
fn one_who_takes_everything_stands_in_for_all() {
    let office = office(2, 3);
    let planned = vacation(span(0, 4));
    let affected = affected_days(&office, &planned);
    let choices: Choices = affected.iter().map(|day| (*day, SOFIA)).collect();
    let made = arrangement(&office, &planned, &affected, &choices);
    assert_eq!(
        made.details.stand_ins,
        [StandIn {
            account: None,
            person: SOFIA
        }]
    );
    assert_eq!(made.days, []);
}

#[test]
fn two_who_stand_in_for_each_other_leave_a_gap() {
    let mut office = office(2, 1);
    office.absences = vec![away(1, SOFIA, span(0, 4), Some(LEILA))];
    let planned = vacation(span(1, 1));
    let affected = affected_days(&office, &planned);
    let choices: Choices = affected.iter().map(|day| (*day, SOFIA)).collect();
    let made = arrangement(&office, &planned, &affected, &choices);
    assert_eq!(
        cover(&applied(&office, &planned, &made), LIBRARY, 1),
        Cover::Gap(GapReason::Circle(LEILA))
    );
}

#[test]
fn an_untouched_absence_is_saved_as_it_was() {
    let mut office = office(3, 2);
    let mut present = away(1, LEILA, span(0, 4), Some(SOFIA));
    present.stand_ins.push(StandIn {
        account: Some(AccountId(9)),
        person: PER,
    });
    office.absences = vec![present.clone()];
    office.overrides = vec![Override {
        id: OverrideId(1),
        account: BATH,
        date: day(3),
        person: PER,
    }];
    let planned = PlannedAbsence {
        replaces: Some(present.clone()),
        ..vacation(present.span)
    };
    let affected = affected_days(&office, &planned);
    assert_eq!(affected.len(), 10, "the day that was given is shown, too");
    let choices = present_choices(&office, &planned, &affected);
    let made = arrangement(&office, &planned, &affected, &choices);
    assert_eq!(made.details, present.details());
    assert_eq!(made.days, []);
}

#[test]
fn a_shorter_absence_shows_the_days_that_come_back() {
    let mut office = office(2, 1);
    let present = away(1, LEILA, span(0, 4), Some(SOFIA));
    office.absences = vec![present.clone()];
    let planned = PlannedAbsence {
        replaces: Some(present),
        ..vacation(span(0, 2))
    };
    let affected = affected_days(&office, &planned);
    let choices = present_choices(&office, &planned, &affected);
    let made = arrangement(&office, &planned, &affected, &choices);
    let found = changes(&office, &applied(&office, &planned, &made), span(0, 30));
    let days: Vec<_> = found
        .iter()
        .map(|it| (it.day.date, it.after.person()))
        .collect();
    assert_eq!(days, [(day(3), Some(LEILA)), (day(4), Some(LEILA))]);
    let gone = without_absence(&office, AbsenceId(1));
    assert_eq!(changes(&office, &gone, span(0, 30)).len(), 5);
}
