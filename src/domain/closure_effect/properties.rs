//! What must hold of any edit, whatever the office and its questions.

use super::tests::{BATH, LIBRARY, at, away, day, days, details, effects, office, question};
use super::*;
use crate::domain::closing::{Closing, closings};
use crate::domain::closure::ClosureDetails;
use crate::domain::coverage::Grid;
use crate::domain::deadline::{ClockKind, Deadline};
use crate::domain::ids::{AccountId, ClosureId};
use crate::domain::queue::{OpenQuestion, queue};
use proptest::prelude::*;

fn any_closure() -> impl Strategy<Value = ClosureDetails> {
    let accounts = prop_oneof![
        Just(None),
        Just(Some(vec![BATH])),
        Just(Some(vec![LIBRARY])),
    ];
    (0u64..60, 0u64..25, accounts).prop_map(|(from, length, accounts)| {
        let from = day("2026-12-01") + Days::new(from);
        details(
            DateSpan {
                from,
                to: from + Days::new(length),
            },
            accounts,
        )
    })
}

fn any_question() -> impl Strategy<Value = OpenQuestion> {
    (
        0i64..60 * 24,
        1i64..=2,
        prop::option::of(1u16..200),
        0u64..30,
        any::<bool>(),
    )
        .prop_map(|(hours, account, own_hours, promised, is_promised)| {
            let received = at("2026-12-01 00:00") + chrono::TimeDelta::hours(hours);
            let mut question = question(hours, AccountId(account), received);
            question.response_hours = own_hours;
            if is_promised {
                question.responded = Some((received, Deadline::default()));
                question.return_on = Some(received.date_naive() + Days::new(promised));
            }
            question
        })
}

fn any_office() -> impl Strategy<Value = Workspace> {
    let absences = prop::collection::vec((1i64..=2, 0u64..60, 0u64..12), 0..4);
    let closures = prop::collection::vec(any_closure(), 0..3);
    let clock = prop::sample::select(vec![
        ClockKind::WorkingDays,
        ClockKind::OpeningHours,
        ClockKind::Elapsed,
    ]);
    (absences, closures, clock).prop_map(|(absences, closures, clock)| {
        let mut office = office();
        office.accounts[0].details.clock = clock;
        office.absences = (1..)
            .zip(absences)
            .map(|(number, (person, from, length))| {
                let from = day("2026-12-01") + Days::new(from);
                let to = from + Days::new(length);
                away(number, person, DateSpan { from, to })
            })
            .collect();
        office.closures = (1..)
            .zip(closures)
            .map(|(number, it)| it.numbered(ClosureId(number)))
            .collect();
        office
    })
}

/// Everything of a workspace, over all the days there could be.
struct Whole {
    coverage: Grid,
    closings: Vec<Closing>,
    due: std::collections::BTreeMap<i64, Option<DateTime<Utc>>>,
}

fn whole(office: &Workspace, open: &[OpenQuestion], now: DateTime<Utc>) -> Whole {
    let span = days("2026-10-01", "2027-05-31");
    let calendars = AccountCalendars::new(office, now.date_naive());
    let coverage = Coverage::new(office, span);
    let grid = coverage.grid();
    Whole {
        closings: closings(&coverage, &grid, &calendars, &office.settings),
        coverage: grid,
        due: queue(office, &calendars, open, now)
            .into_iter()
            .map(|item| (item.question.id.0, item.due))
            .collect(),
    }
}

proptest! {
    #[test]
    fn the_effects_are_what_reckoning_everything_anew_finds(
        office in any_office(), open in prop::collection::vec(any_question(), 0..12),
        after in prop::option::of(any_closure()), which in 0usize..4,
    ) {
        let now = at("2026-12-01 00:00");
        let mut unlike: Vec<OpenQuestion> = Vec::new();
        for question in open {
            if unlike.iter().all(|it| it.id != question.id) {
                unlike.push(question);
            }
        }
        let present = office.closures.get(which).cloned();
        let found = effects(&office, &unlike, present.as_ref(), after.as_ref(), now);
        let mut edited = office.clone();
        edited.closures.retain(|it| Some(it.id) != present.as_ref().map(|it| it.id));
        edited.closures.extend(after.clone().map(|it| it.numbered(ClosureId(99))));
        let (old, new) = (whole(&office, &unlike, now), whole(&edited, &unlike, now));
        for account in [BATH, LIBRARY] {
            let works = |whole: &Whole| whole.coverage.days()
                .filter(|(of, _, cover)| *of == account && cover.is_working_day())
                .map(|(_, day, _)| day).collect::<std::collections::BTreeSet<_>>();
            let (before, after) = (works(&old), works(&new));
            let told = found.days.iter().find(|it| it.account == account);
            let told = told.map_or((0, 0), |it| (it.taken, it.given_back));
            prop_assert_eq!(told, (before.difference(&after).count(), after.difference(&before).count()));
            let gap_days = |whole: &Whole| whole.coverage.days()
                .filter(|(of, _, cover)| *of == account && cover.is_gap())
                .map(|(_, day, _)| day).collect::<std::collections::BTreeSet<_>>();
            let (before, after) = (gap_days(&old), gap_days(&new));
            let told = |fate| found.gaps.iter().filter(|it| it.account == account && it.fate == fate)
                .flat_map(|it| it.days.clone()).collect::<Vec<_>>();
            prop_assert_eq!(told(GapFate::Vanishes), before.difference(&after).copied().collect::<Vec<_>>());
            prop_assert_eq!(told(GapFate::Appears), after.difference(&before).copied().collect::<Vec<_>>());
        }
        let moved: std::collections::BTreeMap<i64, _> = found.deadlines.iter()
            .map(|it| (it.question.0, (it.from, it.to))).collect();
        let expected: std::collections::BTreeMap<i64, _> = old.due.iter()
            .filter(|(id, due)| new.due[id] != **due)
            .map(|(id, due)| (*id, (*due, new.due[id]))).collect();
        prop_assert_eq!(moved, expected);
        // Each closing that is in one of the two and not in the other is told of, and no other is
        // told of as new or gone.
        let told_before: Vec<_> = found.closings.iter().flat_map(|it| it.before.clone()).collect();
        let told_after: Vec<_> = found.closings.iter().flat_map(|it| it.after.clone()).collect();
        for closing in &old.closings {
            if !new.closings.contains(closing) {
                prop_assert!(told_before.contains(closing), "{:?}", closing);
            }
        }
        for closing in &new.closings {
            if !old.closings.contains(closing) {
                prop_assert!(told_after.contains(closing), "{:?}", closing);
            }
        }
        prop_assert!(told_before.iter().all(|it| old.closings.contains(it)));
        prop_assert!(told_after.iter().all(|it| new.closings.contains(it)));
        prop_assert!(found.closings.iter().all(|it| it.before != it.after));
    }
}
