//! What holds of closings whatever the schedule: made-up offices, with rosters, absences and closures.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;
use svarsvakt::domain::absence::{Absence, StandIn};
use svarsvakt::domain::account::{Account, AccountDetails, Channel};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closing::{Closing, ClosingLevel, closings};
use svarsvakt::domain::closure::Closure;
use svarsvakt::domain::coverage::{Cover, Coverage};
use svarsvakt::domain::ids::{AbsenceId, AccountId, ClosureId, OverrideId, PersonId, RosterRowId};
use svarsvakt::domain::person::Person;
use svarsvakt::domain::queue::AccountCalendars;
use svarsvakt::domain::roster::{Override, RosterRow, WeekParity};
use svarsvakt::domain::workspace::Workspace;

const PAGE: AccountId = AccountId(1);
/// Somebody who is always there.
const ALWAYS: PersonId = PersonId(9);

/// The asked span; runs reach past it.
fn winter() -> DateSpan {
    DateSpan {
        from: day(30),
        to: day(150),
    }
}

fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 1).unwrap() + Days::new(offset)
}

/// From a day, so many days long.
fn spans(most: usize) -> impl Strategy<Value = Vec<DateSpan>> {
    let span = (0_u64..200, 0_u64..14).prop_map(|(from, length)| DateSpan {
        from: day(from),
        to: day(from + length),
    });
    proptest::collection::vec(span, 0..most)
}

prop_compose! {
    fn offices()(
        away in spans(6),
        closed in spans(4),
        stand_ins in proptest::collection::vec(any::<bool>(), 6),
        weekdays in proptest::option::of(proptest::collection::vec(0_usize..7, 1..6)),
        hours in proptest::collection::btree_set(0_usize..7, 1..7),
        from in proptest::option::of(0_u64..80),
        to in proptest::option::of(100_u64..200),
        responsible in any::<bool>(),
        levels in (1_u16..4, 2_u16..7, any::<bool>()),
    ) -> Workspace {
        let people = [1, 2, 9].map(|id| Person {
            id: PersonId(id), version: 1, details: Default::default(),
        });
        let mut details = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let open: serde_json::Map<String, serde_json::Value> = hours.iter()
            .map(|weekday| (names[*weekday].to_owned(), serde_json::json!(["08:00-12:00", "13:00-16:30"])))
            .collect();
        details.opening_hours = serde_json::from_value(open.into()).unwrap();
        details.responsible = responsible.then_some(PersonId(1));
        (details.active_from, details.active_to) = (from.map(day), to.map(day));
        let absence = |(number, span): (usize, &DateSpan)| Absence {
            id: AbsenceId(i64::try_from(number).unwrap()),
            person: PersonId(1),
            span: *span,
            reason: None,
            stand_ins: stand_ins[number]
                .then_some(StandIn { account: None, person: PersonId(2) })
                .into_iter().collect(),
        };
        let row = |weekday: &usize| RosterRow {
            id: RosterRowId(i64::try_from(*weekday).unwrap()),
            account: PAGE,
            weekday: Weekday::try_from(u8::try_from(*weekday).unwrap()).unwrap(),
            person: PersonId(1),
            weeks: if *weekday == 2 { WeekParity::Odd } else { WeekParity::All },
            from: None,
            to: None,
        };
        let closure = |span: &DateSpan| Closure {
            id: ClosureId(1), name: "Stängt".to_owned(), span: *span, accounts: None, note: None,
        };
        let mut office = Workspace {
            people: people.to_vec(),
            accounts: vec![Account { id: PAGE, version: 1, details }],
            roster: weekdays.iter().flatten().map(row).collect(),
            absences: away.iter().enumerate().map(absence).collect(),
            closures: closed.iter().map(closure).collect(),
            ..Workspace::default()
        };
        office.settings.must_close_from_days = levels.0;
        office.settings.recommend_closing_from_days = levels.1;
        office.settings.close_on_de_facto_holidays = levels.2;
        office
    }
}

fn runs(office: &Workspace) -> Vec<Closing> {
    let coverage = Coverage::new(office, winter());
    let calendars = AccountCalendars::new(office, winter().from);
    closings(&coverage, &coverage.grid(), &calendars, &office.settings)
}

/// Lets somebody who is always there watch every ordinary working day of a span; what is closed there
/// is opened, or nobody could.
fn cover(office: &mut Workspace, span: DateSpan) {
    let overlaps = |closure: &Closure| closure.span.from <= span.to && span.from <= closure.span.to;
    office.closures.retain(|closure| !overlaps(closure));
    office.overrides.retain(|row| !span.contains(row.date));
    let calendars = AccountCalendars::new(office, winter().from);
    let calendar = calendars.get(PAGE).unwrap();
    let days = span
        .days()
        .filter(|day| calendar.is_ordinary_working_day(*day));
    let rows = days.map(|date| Override {
        id: OverrideId(i64::from(date.num_days_from_ce())),
        account: PAGE,
        date,
        person: ALWAYS,
    });
    office.overrides.extend(rows);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn an_account_covered_on_every_ordinary_working_day_never_must_close(mut office in offices()) {
        cover(&mut office, DateSpan { from: day(0) - Days::new(500), to: day(700) });
        for run in runs(&office) {
            prop_assert_eq!(run.level, ClosingLevel::Recommended, "{:?}", run);
            prop_assert_eq!(run.ordinary_days, 0);
        }
    }

    #[test]
    fn a_run_never_overlaps_another_and_somebody_watches_between_them(office in offices()) {
        let (runs, coverage) = (runs(&office), Coverage::new(&office, winter()));
        for pair in runs.windows(2) {
            prop_assert!(pair[0].run.to < pair[1].run.from, "{:?}", pair);
            let between = DateSpan { from: pair[0].run.to, to: pair[1].run.from };
            let watched = between.days().any(|day| {
                matches!(coverage.cover(PAGE, day), Some(Cover::Covered { .. } | Cover::Inactive))
            });
            prop_assert!(watched, "{:?}", pair);
        }
    }

    #[test]
    fn covering_every_ordinary_working_day_of_a_run_leaves_no_must_in_it(mut office in offices()) {
        let found = runs(&office).into_iter().find(|run| run.level == ClosingLevel::Must);
        prop_assume!(found.is_some());
        let covered = found.unwrap().run;
        cover(&mut office, covered);
        for run in runs(&office) {
            let shares = run.run.from <= covered.to && covered.from <= run.run.to;
            let within = covered.contains(run.run.from) && covered.contains(run.run.to);
            prop_assert!(!within || run.level == ClosingLevel::Recommended, "{:?}", run);
            // One that reaches past the covered days has its ordinary days there alone.
            let coverage = Coverage::new(&office, winter());
            let gaps = run.run.days().filter(|day| covered.contains(*day));
            let gaps = gaps.filter(|day| coverage.cover(PAGE, *day).is_some_and(Cover::is_gap));
            prop_assert!(!shares || gaps.count() == 0, "{:?}", run);
        }
    }

    #[test]
    fn comments_close_at_the_last_covered_days_last_closing(office in offices()) {
        let coverage = Coverage::new(&office, winter());
        let calendars = AccountCalendars::new(&office, winter().from);
        let calendar = calendars.get(PAGE).unwrap();
        for run in runs(&office) {
            let before = run.run.from.pred_opt().unwrap();
            let covered = matches!(coverage.cover(PAGE, before), Some(Cover::Covered { .. }));
            let expected = calendar.last_closing(before).filter(|_| covered);
            prop_assert_eq!(run.close_by, expected);
            let after = run.run.to.succ_opt().unwrap();
            let covered = matches!(coverage.cover(PAGE, after), Some(Cover::Covered { .. }));
            let expected = calendar.first_opening(after).filter(|_| covered);
            prop_assert_eq!(run.reopen_at, expected);
        }
    }
}
