//! A large municipality for a year, the same every time: accounts, people, rosters, absences, closures.

use chrono::{Days, NaiveDate, Weekday};
use svarsvakt::domain::absence::{Absence, StandIn};
use svarsvakt::domain::account::{Account, AccountDetails, Channel};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closure::Closure;
use svarsvakt::domain::ids::{AbsenceId, AccountId, ClosureId, OverrideId, PersonId, RosterRowId};
use svarsvakt::domain::opening_hours::{MinuteOfDay, OpeningHours, Season};
use svarsvakt::domain::person::{Person, PersonDetails};
use svarsvakt::domain::roster::{Override, RosterRow, WeekParity};
use svarsvakt::domain::workspace::Workspace;

pub const ACCOUNTS: i64 = 200;
const PEOPLE: i64 = 60;
const ABSENCES: i64 = 300;
const ROSTER_ROWS: i64 = 5_000;
const WEEKDAYS: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];

pub fn year() -> DateSpan {
    let from = NaiveDate::from_ymd_opt(2028, 1, 1).unwrap_or_default();
    DateSpan {
        from,
        to: from + Days::new(365),
    }
}

pub fn day(offset: i64) -> NaiveDate {
    year().from + Days::new(offset.unsigned_abs())
}

/// Numbers that look like chance and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: i64) -> i64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn person(&mut self) -> PersonId {
        PersonId(1 + self.roll(PEOPLE))
    }
}

fn people() -> Vec<Person> {
    (1..=PEOPLE)
        .map(|number| Person {
            id: PersonId(number),
            version: 1,
            details: PersonDetails {
                key: format!("person-{number}"),
                name: format!("Person {number}"),
                active_to: (number % 20 == 0).then(|| day(200)),
                ..PersonDetails::default()
            },
        })
        .collect()
}

fn accounts(dice: &mut Dice) -> Vec<Account> {
    (1..=ACCOUNTS)
        .map(|number| {
            let name = format!("Konto {number}");
            let mut details = AccountDetails::with_usual_promise(&name, Channel::Facebook);
            details.responsible = Some(dice.person());
            details.deputy = Some(dice.person());
            if number % 4 == 0 {
                details.seasons = vec![Season {
                    span: DateSpan {
                        from: day(152),
                        to: day(243),
                    },
                    opening_hours: OpeningHours::weekdays_8_to_16_30(),
                }];
            }
            Account {
                id: AccountId(number),
                version: 1,
                details,
            }
        })
        .collect()
}

/// Twenty-five rows an account: five weekdays, each with rows of both kinds of weeks and of dates
/// that follow one another.
fn roster(dice: &mut Dice) -> Vec<RosterRow> {
    (0..ROSTER_ROWS)
        .map(|number| {
            let place = number / ACCOUNTS;
            let weeks = match place / 5 {
                0 => WeekParity::All,
                1 | 3 => WeekParity::Odd,
                _ => WeekParity::Even,
            };
            RosterRow {
                id: RosterRowId(number),
                account: AccountId(1 + number % ACCOUNTS),
                weekday: WEEKDAYS[usize::try_from(place % 5).unwrap_or(0)],
                person: dice.person(),
                weeks,
                from: (place >= 5).then(|| day(60 * (place / 5))),
                to: (place >= 15).then(|| day(60 * (place / 5) + 90)),
            }
        })
        .collect()
}

fn absences(dice: &mut Dice) -> Vec<Absence> {
    (0..ABSENCES)
        .map(|number| {
            let from = dice.roll(340);
            let days = [0, 0, 1, 4, 11, 25][usize::try_from(dice.roll(6)).unwrap_or(0)];
            let mut stand_ins = Vec::new();
            if number % 3 != 0 {
                stand_ins.push(StandIn {
                    account: None,
                    person: dice.person(),
                });
            }
            if number % 5 == 0 {
                stand_ins.push(StandIn {
                    account: Some(AccountId(1 + dice.roll(ACCOUNTS))),
                    person: dice.person(),
                });
            }
            Absence {
                id: AbsenceId(number),
                person: dice.person(),
                span: DateSpan {
                    from: day(from),
                    to: day(from + days),
                },
                reason: Some("semester".to_owned()),
                stand_ins,
            }
        })
        .collect()
}

fn overrides(dice: &mut Dice) -> Vec<Override> {
    (0..400)
        .map(|number| Override {
            id: OverrideId(number),
            account: AccountId(1 + number % ACCOUNTS),
            date: day((number / ACCOUNTS) * 170 + dice.roll(170)),
            person: dice.person(),
        })
        .collect()
}

fn closures() -> Vec<Closure> {
    let closure = |number: i64| Closure {
        id: ClosureId(number),
        name: format!("Stängning {number}"),
        span: DateSpan {
            from: day(number * 30),
            to: day(number * 30 + 6),
        },
        note: None,
        accounts: (number > 1).then(|| (1..=20).map(|a| AccountId(number * 10 + a)).collect()),
    };
    (0..12).map(closure).collect()
}

fn noon() -> MinuteOfDay {
    "12:00".parse().unwrap_or(MinuteOfDay::END_OF_DAY)
}

pub fn municipality() -> Workspace {
    let mut dice = Dice(20_280_101);
    let mut workspace = Workspace {
        people: people(),
        accounts: accounts(&mut dice),
        roster: roster(&mut dice),
        overrides: overrides(&mut dice),
        absences: absences(&mut dice),
        closures: closures(),
        ..Workspace::default()
    };
    for month in 0..12 {
        let eve = day(month * 30 + 5);
        workspace.settings.early_closing.insert(eve, noon());
    }
    workspace
}
