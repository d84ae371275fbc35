//! What must hold of any plan, whatever the office and the choices.

use super::*;
use crate::domain::ids::RosterRowId;
use crate::domain::roster::{RosterRow, WeekParity};
use chrono::Datelike;
use proptest::prelude::*;

fn any_office() -> impl Strategy<Value = Workspace> {
    let row =
        (1i64..=3, 0u64..5, 1i64..=4, 0u64..3).prop_map(|(account, weekday, person, weeks)| {
            RosterRow {
                id: RosterRowId(0),
                account: AccountId(account),
                weekday: day(weekday).weekday(),
                person: PersonId(person),
                weeks: [WeekParity::All, WeekParity::Odd, WeekParity::Even][weeks as usize],
                from: None,
                to: None,
            }
        });
    // Leila's other absences would have a say about her days.
    let absence = (2i64..=4, 0u64..20, 0u64..9, prop::option::of(1i64..=4)).prop_map(
        |(person, from, length, all)| {
            away(
                0,
                PersonId(person),
                span(from, from + length),
                all.map(PersonId),
            )
        },
    );
    let deputies = prop::collection::vec(prop::option::of(1i64..=4), 3);
    let rows = prop::collection::vec(row, 0..8);
    let absences = prop::collection::vec(absence, 0..4);
    (rows, absences, deputies).prop_map(|(roster, absences, deputies)| {
        let mut office = office(4, 3);
        office.roster = roster;
        office.absences = absences;
        for (number, absence) in (1..).zip(&mut office.absences) {
            absence.id = AbsenceId(number);
        }
        for (account, deputy) in office.accounts.iter_mut().zip(deputies) {
            account.details.deputy = deputy.map(PersonId);
        }
        office
    })
}

proptest! {
    #[test]
    fn whoever_is_chosen_and_at_work_covers_the_day_and_a_day_without_a_choice_stays_as_it_is(
        office in any_office(), from in 0u64..10, length in 0u64..14,
        picks in prop::collection::vec(prop::option::of(2i64..=4), 60),
    ) {
        let planned = vacation(span(from, from + length));
        let affected = affected_days(&office, &planned);
        let choices: Choices = affected.iter().zip(picks.iter().cycle())
            .filter_map(|(day, pick)| pick.map(|pick| (*day, PersonId(pick))))
            .collect();
        let bare = workspace_with(&office, None, &planned.bare(), &[]);
        let made = arrangement(&office, &planned, &affected, &choices);
        let after = applied(&office, &planned, &made);
        let (bare, after) = (Coverage::new(&bare, planned.span), Coverage::new(&after, planned.span));
        for (account, date, cover) in after.grid().days() {
            let day = WatchDay { account, date };
            match choices.get(&day) {
                Some(person) if after.is_present(*person, date) => {
                    prop_assert_eq!(cover.person(), Some(*person), "{:?}", day);
                }
                Some(_) => {}
                None => prop_assert_eq!(Some(cover), bare.cover(account, date), "{:?}", day),
            }
        }
    }

    #[test]
    fn a_proposal_is_at_work_and_fills_the_day(
        office in any_office(), from in 0u64..10, length in 0u64..14,
    ) {
        let planned = vacation(span(from, from + length));
        let affected = affected_days(&office, &planned);
        let found = proposals(&office, &planned, &affected, &Choices::new());
        prop_assert_eq!(found.iter().map(|it| it.days.len()).sum::<usize>(), affected.len());
        let made = arrangement(&office, &planned, &affected, &chosen(&found));
        let after = applied(&office, &planned, &made);
        let coverage = Coverage::new(&after, planned.span);
        for proposal in &found {
            for date in &proposal.days {
                let cover = coverage.cover(proposal.account, *date).unwrap();
                match proposal.person() {
                    Some(person) => prop_assert_eq!(cover.person(), Some(person)),
                    None => {
                        let somebody = office.people.iter().any(|person| {
                            person.id != LEILA && coverage.is_present(person.id, *date)
                        });
                        prop_assert!(!somebody, "somebody could have been asked");
                    }
                }
            }
        }
    }

    #[test]
    fn choices_that_are_read_back_are_saved_unchanged(
        office in any_office(), from in 0u64..10, length in 0u64..14,
    ) {
        let planned = vacation(span(from, from + length));
        let affected = affected_days(&office, &planned);
        let choices = chosen(&proposals(&office, &planned, &affected, &Choices::new()));
        let made = arrangement(&office, &planned, &affected, &choices);
        let mut stored = applied(&office, &planned, &made);
        let id = AbsenceId(99);
        stored.absences.last_mut().unwrap().id = id;
        let present = stored.absences.last().cloned().unwrap();
        let again = PlannedAbsence { replaces: Some(present), ..planned };
        let affected = affected_days(&stored, &again);
        let choices = present_choices(&stored, &again, &affected);
        let made_again = arrangement(&stored, &again, &affected, &choices);
        let after = applied(&stored, &again, &made_again);
        prop_assert_eq!(changes(&stored, &after, span(0, 40)), []);
    }
}
