use super::early::EarlyStanding;
use super::*;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::calendar::{AccountCalendar, CalendarRules, holidays_on};
use crate::domain::closure::{Closure, Refusal};
use crate::domain::ids::{AccountId, ClosureId, RefusalId};
use crate::domain::opening_hours::MinuteOfDay;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(from: &str, to: &str) -> DateSpan {
    DateSpan::new(day(from), day(to)).unwrap()
}

/// Two pages of a municipality.
fn office() -> Workspace {
    let account = |number: i64| Account {
        id: AccountId(number),
        version: 1,
        details: AccountDetails::with_usual_promise("Badhuset", Channel::Facebook),
    };
    Workspace {
        accounts: vec![account(1), account(2)],
        ..Workspace::default()
    }
}

fn closure(number: i64, span: DateSpan, accounts: Option<Vec<AccountId>>) -> Closure {
    Closure {
        id: ClosureId(number),
        name: "Stängt".to_owned(),
        span,
        accounts,
        note: None,
    }
}

fn refused(key: &str) -> Refusal {
    Refusal {
        id: RefusalId(0),
        proposal: key.to_owned(),
    }
}

fn proposal(workspace: &Workspace, key: &str) -> ClosureProposal {
    let found = closure_proposals(workspace, day("2026-11-24"));
    found.into_iter().find(|it| it.key == key).unwrap()
}

#[test]
fn the_coming_year_from_november_2026_has_these_proposals() {
    let found = closure_proposals(&office(), day("2026-11-24"));
    let told: Vec<String> = found
        .iter()
        .map(|it| {
            let DateSpan { from, to } = it.span;
            format!("{} {from} {to} {}", it.key, it.working_days.len())
        })
        .collect();
    assert_eq!(
        told,
        [
            "christmas-2026 2026-12-24 2027-01-03 3",
            "easter-2027 2027-03-25 2027-03-29 1",
            "squeeze-2027-05-07 2027-05-07 2027-05-07 1",
            "midsummer-week-2027 2027-06-21 2027-06-25 4",
            "july-2027 2027-07-12 2027-08-08 20",
            "christmas-2027 2027-12-24 2028-01-02 4",
        ]
    );
}

#[test]
fn the_day_between_epiphany_and_the_weekend_is_proposed_by_name() {
    let found = closure_proposals(&office(), day("2025-12-01"));
    let squeeze = |key: &str| found.iter().find(|it| it.key == key).unwrap();
    let occasion = Occasion::SqueezeDay(Squeeze::After(vec![Holiday::Nyarsdagen]));
    assert_eq!(squeeze("squeeze-2026-01-02").occasion, occasion);
    let occasion = Occasion::SqueezeDay(Squeeze::Before(vec![Holiday::TrettondedagJul]));
    assert_eq!(squeeze("squeeze-2026-01-05").occasion, occasion);
}

#[test]
fn what_all_accounts_are_closed_for_is_there_already() {
    let mut office = office();
    let whole = days("2026-12-20", "2027-01-10");
    office.closures = vec![closure(1, whole, Some(vec![AccountId(1)]))];
    let christmas = proposal(&office, "christmas-2026");
    assert_eq!(
        christmas.standing,
        Standing::PartlyPresent(vec![ClosureId(1)])
    );
    let rest = closure(
        2,
        days("2026-12-28", "2026-12-30"),
        Some(vec![AccountId(2)]),
    );
    office.closures.push(rest);
    let christmas = proposal(&office, "christmas-2026");
    assert_eq!(
        christmas.standing,
        Standing::Present(vec![ClosureId(1), ClosureId(2)])
    );
}

#[test]
fn a_squeeze_day_of_a_refused_period_stands_by_itself() {
    let mut office = office();
    let at = |office: &Workspace| {
        let found = closure_proposals(office, day("2024-12-01"));
        let keys = found.iter().filter(|it| it.span.from <= day("2025-01-31"));
        keys.map(|it| it.key.clone()).collect::<Vec<_>>()
    };
    assert_eq!(at(&office), ["squeeze-2024-12-23", "christmas-2024"]);
    office.refusals.push(refused("christmas-2024"));
    assert_eq!(
        at(&office),
        [
            "squeeze-2024-12-23",
            "christmas-2024",
            "squeeze-2024-12-27",
            "squeeze-2024-12-30"
        ]
    );
}

#[test]
fn eves_that_are_weekdays_may_close_early_and_none_does_by_itself() {
    let mut office = office();
    let told = |office: &Workspace| {
        let found = early_proposals(office, day("2026-11-24"));
        let told = found.iter().map(|it| (it.key.clone(), it.standing));
        told.collect::<Vec<_>>()
    };
    let keys: Vec<String> = told(&office).into_iter().map(|(key, _)| key).collect();
    assert_eq!(
        keys,
        [
            "early-2026-12-23",
            "early-2027-01-05",
            "early-2027-03-25",
            "early-2027-04-30",
            "early-2027-05-05",
            "early-2027-11-05",
            "early-2027-12-23",
        ]
    );
    assert!(
        told(&office)
            .iter()
            .all(|(_, it)| *it == EarlyStanding::Open)
    );
    let noon = MinuteOfDay::from_hour_minute(12, 0).unwrap();
    office
        .settings
        .early_closing
        .insert(day("2026-12-23"), noon);
    office.refusals.push(refused("early-2027-01-05"));
    let easter = closure(1, days("2027-03-25", "2027-03-29"), None);
    office.closures.push(easter);
    let after = told(&office);
    assert_eq!(after[0].1, EarlyStanding::Present(noon));
    assert_eq!(after[1].1, EarlyStanding::Refused);
    assert_eq!(
        after[2].0, "early-2027-04-30",
        "nobody closes early on a closed day"
    );
}

#[test]
fn names_come_from_the_days() {
    let ideas = |from: &str, to: &str| name_ideas(days(from, to));
    assert_eq!(
        ideas("2026-12-24", "2027-01-03")[0],
        NameIdea::ChristmasAndNewYear
    );
    assert_eq!(ideas("2026-12-24", "2026-12-27")[0], NameIdea::Christmas);
    assert_eq!(ideas("2027-07-12", "2027-08-08")[0], NameIdea::Summer);
    assert_eq!(
        ideas("2027-05-07", "2027-05-07")[0],
        NameIdea::SqueezeDay(Squeeze::After(vec![Holiday::KristiHimmelsfardsdag]))
    );
    assert_eq!(ideas("2027-02-10", "2027-02-10")[0], NameIdea::PlanningDay);
    assert_eq!(
        ideas("2027-02-22", "2027-02-26")[0],
        NameIdea::SchoolHoliday
    );
    assert!(ideas("2026-01-01", "9999-12-31").len() <= 3);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0u64..90_000).prop_map(|days| day("1954-01-01") + chrono::Days::new(days))
}

proptest! {
    #[test]
    fn taking_every_proposal_makes_no_red_day_a_working_day_and_leaves_nothing_to_take(
        today in any_day(), eves: bool,
    ) {
        let mut office = office();
        office.settings.close_on_de_facto_holidays = eves;
        let calendar = |office: &Workspace| {
            let rules = CalendarRules::of_account(
                &office.accounts[0], &office.settings, &office.closures,
            );
            AccountCalendar::new(rules, window(today))
        };
        let before = calendar(&office);
        let found = closure_proposals(&office, today);
        for (number, it) in (1..).zip(&found) {
            office.closures.push(closure(number, it.span, None));
        }
        for it in early_proposals(&office, today) {
            let (hour, minute) = USUAL_EARLY_CLOSING;
            let noon = MinuteOfDay::from_hour_minute(hour, minute).unwrap();
            office.settings.early_closing.insert(it.day, noon);
        }
        let after = calendar(&office);
        for day in window(today).days() {
            let works = after.is_working_day(day);
            prop_assert!(!works || before.is_working_day(day), "{day}");
            let is_red = holidays_on(day).iter().any(|it| {
                it.kind() == crate::domain::calendar::HolidayKind::Red
            });
            prop_assert!(!works || !is_red, "{day}");
        }
        for it in found {
            for day in &it.working_days {
                prop_assert!(before.is_working_day(*day) && !after.is_working_day(*day));
            }
        }
        let left = closure_proposals(&office, today);
        prop_assert!(left.iter().all(|it| matches!(it.standing, Standing::Present(_))));
        let early = early_proposals(&office, today);
        prop_assert!(early.iter().all(|it| matches!(it.standing, EarlyStanding::Present(_))));
    }

    #[test]
    fn what_is_refused_does_not_come_back_and_what_is_taken_back_does(
        today in any_day(), later in 0u64..400, which in 0usize..12,
    ) {
        let mut office = office();
        let closures = closure_proposals(&office, today);
        let early = early_proposals(&office, today);
        let keys: Vec<String> = closures.iter().map(|it| it.key.clone())
            .chain(early.iter().map(|it| it.key.clone())).collect();
        let key = &keys[which % keys.len()];
        let open = |office: &Workspace, on: NaiveDate| {
            let closures = closure_proposals(office, on);
            let early = early_proposals(office, on);
            closures.iter().any(|it| it.key == *key && it.standing == Standing::Open)
                || early.iter().any(|it| it.key == *key && it.standing == EarlyStanding::Open)
        };
        office.refusals.push(refused(key));
        let on = today + chrono::Days::new(later);
        prop_assert!(!open(&office, today) && !open(&office, on));
        office.refusals.clear();
        prop_assert!(open(&office, today));
    }

    #[test]
    fn keys_are_unlike_each_other(today in any_day()) {
        let found = closure_proposals(&office(), today);
        let keys: std::collections::HashSet<&str> = found.iter().map(|it| it.key.as_str()).collect();
        prop_assert_eq!(keys.len(), found.len());
        for it in &found {
            prop_assert!(it.span.days().all(|day| !it.working_days.contains(&day)
                || holidays_on(day).is_empty()));
        }
    }
}
