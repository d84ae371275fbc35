//! The rules of coverage, and what must hold for any workspace.

use super::*;
use crate::domain::absence::{Absence, StandIn};
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AbsenceId, AccountId, OverrideId, PersonId, RosterRowId};
use crate::domain::person::{Person, PersonDetails};
use crate::domain::roster::{Override, RosterRow, WeekParity};
use crate::domain::workspace::Workspace;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;

const LIBRARY: AccountId = AccountId(1);
const LEILA: PersonId = PersonId(1);
const SOFIA: PersonId = PersonId(2);
const PER: PersonId = PersonId(3);

/// A Monday in ISO week 25, an odd one.
fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 15).unwrap()
}

fn day(offset: u64) -> NaiveDate {
    monday() + Days::new(offset)
}

fn span(from: u64, to: u64) -> DateSpan {
    DateSpan {
        from: day(from),
        to: day(to),
    }
}

fn office(people: i64) -> Workspace {
    Workspace {
        people: (1..=people).map(person).collect(),
        accounts: vec![Account {
            id: LIBRARY,
            version: 1,
            details: AccountDetails::with_usual_promise("Biblioteket", Channel::Facebook),
        }],
        ..Workspace::default()
    }
}

fn person(number: i64) -> Person {
    Person {
        id: PersonId(number),
        version: 1,
        details: PersonDetails {
            key: format!("p{number}"),
            name: format!("Person {number}"),
            ..PersonDetails::default()
        },
    }
}

fn every_weekday(person: PersonId, from: Option<NaiveDate>) -> Vec<RosterRow> {
    [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
    ]
    .map(|weekday| RosterRow {
        id: RosterRowId(0),
        account: LIBRARY,
        weekday,
        person,
        weeks: WeekParity::All,
        from,
        to: None,
    })
    .to_vec()
}

fn away(person: PersonId, span: DateSpan, stand_ins: &[(Option<AccountId>, PersonId)]) -> Absence {
    Absence {
        id: AbsenceId(0),
        person,
        span,
        reason: None,
        stand_ins: stand_ins
            .iter()
            .map(|(account, person)| StandIn {
                account: *account,
                person: *person,
            })
            .collect(),
    }
}

fn cover(office: &Workspace, day: NaiveDate) -> Cover {
    Coverage::new(office, span(0, 30))
        .cover(LIBRARY, day)
        .unwrap()
}

fn chain(office: &Workspace, day: NaiveDate) -> Vec<PersonId> {
    let coverage = Coverage::new(office, span(0, 30));
    let explained = coverage.explain(LIBRARY, day).unwrap();
    explained.chain.iter().map(|link| link.person).collect()
}

fn covered(person: PersonId, via: Via) -> Cover {
    Cover::Covered { person, via }
}

#[test]
fn of_rows_with_equal_dates_the_later_one_decides() {
    let mut office = office(3);
    office.roster = every_weekday(LEILA, Some(day(0)));
    office.roster.extend(every_weekday(SOFIA, Some(day(0))));
    office.roster.extend(every_weekday(PER, None));
    assert_eq!(cover(&office, day(1)), covered(SOFIA, Via::Roster));
    office.roster.reverse();
    assert_eq!(cover(&office, day(1)), covered(LEILA, Via::Roster));
    assert_eq!(
        Coverage::new(&office, span(0, 1)).cover(LIBRARY, monday() - Days::new(4)),
        Some(covered(PER, Via::Roster)),
        "before the later rows begin, the one without a beginning holds"
    );
}

#[test]
fn a_weekday_without_a_row_is_a_gap_even_when_somebody_is_responsible() {
    let mut office = office(1);
    office.accounts[0].details.responsible = Some(LEILA);
    assert_eq!(cover(&office, day(0)), covered(LEILA, Via::Responsible));
    office.roster = every_weekday(LEILA, None);
    office.roster.remove(1);
    assert_eq!(
        cover(&office, day(1)),
        Cover::Gap(GapReason::NobodyRostered)
    );
    assert_eq!(cover(&office, day(2)), covered(LEILA, Via::Roster));
}

#[test]
fn a_stand_in_for_the_account_comes_before_one_for_all() {
    let mut office = office(3);
    office.roster = every_weekday(LEILA, None);
    office.absences = vec![away(
        LEILA,
        span(0, 0),
        &[(None, PER), (Some(LIBRARY), SOFIA)],
    )];
    assert_eq!(cover(&office, day(0)), covered(SOFIA, Via::StandIn));
    assert_eq!(chain(&office, day(0)), [LEILA, SOFIA]);
}

#[test]
fn a_circle_of_stand_ins_ends_and_is_named() {
    let mut office = office(2);
    office.roster = every_weekday(LEILA, None);
    office.absences = vec![
        away(LEILA, span(0, 4), &[(None, SOFIA)]),
        away(SOFIA, span(1, 1), &[(None, LEILA)]),
    ];
    assert_eq!(cover(&office, day(0)), covered(SOFIA, Via::StandIn));
    assert_eq!(cover(&office, day(1)), Cover::Gap(GapReason::Circle(LEILA)));
    assert_eq!(chain(&office, day(1)), [LEILA, SOFIA]);
}

#[test]
fn the_deputy_acts_when_the_chain_ends() {
    let mut office = office(3);
    office.accounts[0].details.responsible = Some(SOFIA);
    office.accounts[0].details.deputy = Some(PER);
    office.roster = every_weekday(LEILA, None);
    office.absences = vec![away(LEILA, span(0, 4), &[]), away(PER, span(1, 2), &[])];
    assert_eq!(cover(&office, day(0)), covered(PER, Via::Deputy));
    assert_eq!(cover(&office, day(1)), covered(SOFIA, Via::Responsible));
    office.absences.push(away(SOFIA, span(2, 2), &[]));
    assert_eq!(
        cover(&office, day(2)),
        Cover::Gap(GapReason::NoStandIn(LEILA))
    );
    assert_eq!(chain(&office, day(2)), [LEILA]);
}

#[test]
fn a_weekend_does_not_divide_a_gap() {
    let mut office = office(1);
    office.roster = every_weekday(LEILA, None);
    office.absences = vec![away(LEILA, span(2, 8), &[])];
    let found = gaps(&Coverage::new(&office, span(0, 20)).grid());
    assert_eq!(found.len(), 1);
    // Midsummer's eve is Friday 19 June.
    assert_eq!(found[0].days, [day(2), day(3), day(7), day(8)]);
    assert_eq!(found[0].reason, GapReason::NoStandIn(LEILA));
}

#[test]
fn days_outside_the_span_that_was_made_ready_are_answered_alike() {
    let mut office = office(2);
    office.roster = every_weekday(LEILA, Some(day(3)));
    office.absences = vec![away(LEILA, span(7, 9), &[(None, SOFIA)])];
    let wide = Coverage::new(&office, span(0, 30));
    let narrow = Coverage::new(&office, span(0, 0));
    for day in span(0, 30).days() {
        assert_eq!(wide.cover(LIBRARY, day), narrow.cover(LIBRARY, day));
    }
}

/// A workspace of one account, some people, and rosters and absences of any shape.
fn any_office() -> impl Strategy<Value = Workspace> {
    let people = 5i64;
    let any_person = move || (1..=people).prop_map(PersonId);
    let any_span = || (0u64..28, 0u64..9).prop_map(|(from, length)| span(from, from + length));
    let row = (
        0u64..5,
        any_person(),
        prop::sample::select(vec![WeekParity::All, WeekParity::Odd, WeekParity::Even]),
        prop::option::of(0u64..20),
        prop::option::of(20u64..30),
    )
        .prop_map(|(weekday, person, weeks, from, to)| RosterRow {
            id: RosterRowId(0),
            account: LIBRARY,
            weekday: day(weekday).weekday(),
            person,
            weeks,
            from: from.map(day),
            to: to.map(day),
        });
    let stand_in = (prop::bool::ANY, any_person())
        .prop_map(|(all, person)| ((!all).then_some(LIBRARY), person));
    let absence = (
        any_person(),
        any_span(),
        prop::collection::vec(stand_in, 0..3),
    )
        .prop_map(|(person, span, stand_ins)| away(person, span, &stand_ins));
    (
        prop::collection::vec(row, 0..12),
        prop::collection::vec(absence, 0..8),
        prop::option::of(any_person()),
        prop::option::of(any_person()),
        prop::collection::btree_map(0u64..28, any_person(), 0..3),
    )
        .prop_map(move |(roster, absences, responsible, deputy, overrides)| {
            let mut office = office(people);
            office.accounts[0].details.responsible = responsible;
            office.accounts[0].details.deputy = deputy;
            office.roster = roster;
            office.absences = absences;
            office.overrides = overrides
                .into_iter()
                .map(|(date, person)| Override {
                    id: OverrideId(0),
                    account: LIBRARY,
                    date: day(date),
                    person,
                })
                .collect();
            office
        })
}

proptest! {
    #[test]
    fn naming_a_present_stand_in_where_none_was_named_never_makes_a_gap(
        office in any_office(), place in 0usize..8, stand_in in 1i64..=5,
    ) {
        prop_assume!(!office.absences.is_empty());
        let place = place % office.absences.len();
        prop_assume!(office.absences[place].stand_ins.is_empty());
        let stand_in = PersonId(stand_in);
        let before = Coverage::new(&office, span(0, 40));
        let mut named = office.clone();
        named.absences[place].stand_ins = vec![StandIn { account: None, person: stand_in }];
        let after = Coverage::new(&named, span(0, 40));
        for day in office.absences[place].span.days() {
            if before.is_present(stand_in, day) && !before.cover(LIBRARY, day).unwrap().is_gap() {
                prop_assert!(!after.cover(LIBRARY, day).unwrap().is_gap(), "{day}");
            }
        }
    }

    #[test]
    fn removing_an_active_persons_only_absence_of_a_day_never_makes_a_gap(
        office in any_office(), place in 0usize..8,
    ) {
        prop_assume!(!office.absences.is_empty());
        let place = place % office.absences.len();
        let absence = office.absences[place].clone();
        let before = Coverage::new(&office, span(0, 40));
        let mut back = office.clone();
        back.absences.remove(place);
        let after = Coverage::new(&back, span(0, 40));
        for day in absence.span.days() {
            let another = back.absences.iter()
                .any(|other| other.person == absence.person && other.span.contains(day));
            if !another && !before.cover(LIBRARY, day).unwrap().is_gap() {
                prop_assert!(!after.cover(LIBRARY, day).unwrap().is_gap(), "{day}");
            }
        }
    }

    #[test]
    fn nobody_is_looked_at_twice_and_who_covers_is_present(office in any_office()) {
        let coverage = Coverage::new(&office, span(0, 40));
        for day in span(0, 40).days() {
            let explained = coverage.explain(LIBRARY, day).unwrap();
            let mut looked: Vec<PersonId> = explained.chain.iter().map(|link| link.person).collect();
            looked.sort_unstable();
            looked.dedup();
            prop_assert_eq!(looked.len(), explained.chain.len());
            if let Some(person) = explained.cover.person() {
                prop_assert!(coverage.is_present(person, day));
                prop_assert_eq!(explained.chain.last().map(|link| link.person), Some(person));
            }
        }
    }
}
