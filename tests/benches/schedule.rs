//! A schedule of 200 accounts and 60 people, with 300 absences and 5,000 roster rows.

use chrono::{DateTime, Days, NaiveDate, Utc, Weekday};
use std::path::Path;
use svarsvakt::commands::{Actor, Command, Created, perform};
use svarsvakt::domain::absence::{AbsenceDetails, StandIn};
use svarsvakt::domain::account::{AccountDetails, Channel};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::ids::{AccountId, PersonId};
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::domain::roster::{RosterCell, RosterSpan, WeekParity};
use svarsvakt::store::{Access, Sharing, Store};

const ACCOUNTS: usize = 200;
const PEOPLE: usize = 60;
const ABSENCES: usize = 300;

/// Makes a new database at the path.
pub fn generate(path: &Path, now: DateTime<Utc>) {
    let mut store = Store::open(path, Access::Create(Sharing::Alone)).unwrap();
    let mut run = |command: Command| {
        perform(&mut store, &command, &Actor::default(), now)
            .unwrap()
            .created
    };
    let mut people: Vec<PersonId> = Vec::new();
    for number in 0..PEOPLE {
        let details = PersonDetails {
            key: format!("person-{number}"),
            name: format!("{} Ek{number}", FIRST_NAMES[number % FIRST_NAMES.len()]),
            ..PersonDetails::default()
        };
        if let Created::Person(person) = run(Command::CreatePerson(details)) {
            people.push(person);
        }
    }
    let mut accounts: Vec<AccountId> = Vec::new();
    for number in 0..ACCOUNTS {
        let name = format!("Verksamhet {number}");
        let details = AccountDetails::with_usual_promise(&name, CHANNELS[number % 3].clone());
        if let Created::Account(account) = run(Command::CreateAccount(details)) {
            accounts.push(account);
        }
    }
    // Two to three periods of odd and even weeks each: 5,000 rows.
    let year = now.date_naive();
    let from = |days: u64| year.checked_sub_days(Days::new(days));
    for (number, account) in accounts.iter().enumerate() {
        let periods = [None, from(200), from(100)];
        for (period, from) in periods.into_iter().enumerate() {
            if period == 2 && number.is_multiple_of(2) {
                continue;
            }
            let cells = WEEKDAYS.into_iter().flat_map(|weekday| {
                [WeekParity::Odd, WeekParity::Even].map(|weeks| RosterCell {
                    weekday,
                    weeks,
                    person: people[(number * 7 + period + usize::from(weeks == WeekParity::Odd))
                        % people.len()],
                })
            });
            run(Command::ChangeRoster {
                accounts: vec![*account],
                span: RosterSpan { from, to: None },
                cells: cells.collect(),
            });
        }
    }
    let absences = (0..ABSENCES).map(|number| absence(number, &people, year));
    run(Command::ImportAbsences {
        absences: absences.collect(),
        source: "bench".to_owned(),
    });
}

fn absence(number: usize, people: &[PersonId], today: NaiveDate) -> AbsenceDetails {
    let offset = u64::try_from(number * 37 % 360).unwrap_or(0);
    let begins = today
        .checked_sub_days(Days::new(180))
        .and_then(|day| day.checked_add_days(Days::new(offset)))
        .unwrap_or(today);
    let length = u64::try_from(number % 12).unwrap_or(0);
    let person = people[number % people.len()];
    let stand_in = people[(number + 5) % people.len()];
    AbsenceDetails {
        person,
        span: DateSpan {
            from: begins,
            to: begins.checked_add_days(Days::new(length)).unwrap_or(begins),
        },
        reason: Some("semester".to_owned()),
        stand_ins: (!number.is_multiple_of(4))
            .then_some(StandIn {
                account: None,
                person: stand_in,
            })
            .into_iter()
            .collect(),
    }
}

const WEEKDAYS: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];
const CHANNELS: [Channel; 3] = [Channel::Facebook, Channel::Instagram, Channel::X];
const FIRST_NAMES: [&str; 8] = [
    "Karin", "Anders", "Leila", "Sofia", "Per", "Johan", "Amina", "Yusuf",
];
