//! A small made-up desk for tests: two people, two accounts, and sentences that do things there.
#![expect(
    clippy::unwrap_used,
    dead_code,
    reason = "builders for tests, each of which uses its own part"
)]

use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use svarsvakt::commands::{
    Actor, Command, CommandError, Created, Done, NewQuestion, QuestionBasis, perform,
};
use svarsvakt::domain::account::{AccountDetails, Channel};
use svarsvakt::domain::ids::{AccountId, PersonId, QuestionId};
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::domain::question::Question;
use svarsvakt::store::Store;

/// Tables that hold what the history tells of, with the index tables made from them.
pub const TABLES: [&str; 21] = [
    "setting",
    "person",
    "account",
    "roster_row",
    "override",
    "absence",
    "absence_stand_in",
    "closure",
    "closure_account",
    "extra_watch",
    "account_check",
    "closing_tick",
    "closing_post",
    "kept_open",
    "refusal",
    "platform_guide",
    "template",
    "template_account",
    "question",
    "entry",
    "thread_index",
];

/// A moment in civil time of the winter, "2026-12-21 08:00".
pub fn at(civil: &str) -> DateTime<Utc> {
    DateTime::parse_from_str(&format!("{civil}:00 +0100"), "%Y-%m-%d %H:%M:%S %z")
        .unwrap()
        .to_utc()
}

/// The moment at which everything is done that does not say otherwise.
pub fn monday_noon() -> DateTime<Utc> {
    at("2026-12-21 12:00")
}

pub struct Desk {
    pub store: Store,
    pub karin: Actor,
    pub marie: Actor,
    pub facebook: AccountId,
    pub bath: AccountId,
}

impl Desk {
    /// People and accounts in a store that has none.
    pub fn set_up(mut store: Store) -> Desk {
        let nobody = Actor::default();
        let mut person = |name: &str| {
            let details = PersonDetails {
                name: name.to_owned(),
                ..PersonDetails::default()
            };
            match run(&mut store, &Command::CreatePerson(details), &nobody)
                .unwrap()
                .created
            {
                Created::Person(id) => Actor {
                    person: Some(id),
                    name: name.to_owned(),
                },
                _ => Actor::default(),
            }
        };
        let (karin, marie) = (person("Karin Ek"), person("Marie Öst"));
        let mut account = |name: &str, channel| {
            let details = AccountDetails::with_usual_promise(name, channel);
            match run(&mut store, &Command::CreateAccount(details), &nobody)
                .unwrap()
                .created
            {
                Created::Account(id) => id,
                _ => AccountId(0),
            }
        };
        let facebook = account("Kommunen", Channel::Facebook);
        let bath = account("Badhuset", Channel::Instagram);
        Desk {
            store,
            karin,
            marie,
            facebook,
            bath,
        }
    }

    pub fn in_memory() -> Desk {
        Desk::set_up(Store::open_in_memory().unwrap())
    }

    pub fn karins_id(&self) -> PersonId {
        self.karin.person.unwrap()
    }

    /// A question on the municipality's page, received on Monday at 08:00.
    pub fn asked(&mut self, author: &str, text: &str) -> QuestionId {
        let question = new_question(self.facebook, author, text);
        let done = run(
            &mut self.store,
            &Command::RegisterQuestion(question),
            &self.karin,
        )
        .unwrap();
        let Created::Question(id) = done.created else {
            return QuestionId(0);
        };
        id
    }

    pub fn question(&self, id: QuestionId) -> Question {
        self.store.question(id).unwrap().unwrap()
    }

    pub fn basis(&self, id: QuestionId) -> QuestionBasis {
        QuestionBasis {
            question: id,
            version: self.question(id).version,
        }
    }

    pub fn answer(
        &mut self,
        id: QuestionId,
        text: &str,
        actor: &Actor,
    ) -> Result<Done, CommandError> {
        let command = Command::Answer {
            basis: self.basis(id),
            text: text.to_owned(),
            at: monday_noon(),
        };
        run(&mut self.store, &command, actor)
    }
}

pub fn new_question(account: AccountId, author: &str, text: &str) -> NewQuestion {
    NewQuestion {
        key: None,
        account,
        author: Some(author.to_owned()),
        link: None,
        assigned: None,
        response_hours: None,
        text: text.to_owned(),
        received: at("2026-12-21 08:00"),
        history: false,
    }
}

/// Carries out a command on Monday at noon.
pub fn run(store: &mut Store, command: &Command, actor: &Actor) -> Result<Done, CommandError> {
    perform(store, command, actor, monday_noon())
}

/// Every row of the tables, without the versions, which only rise.
pub fn contents(conn: &rusqlite::Connection) -> BTreeMap<&'static str, Vec<String>> {
    let rows = |table: &str| {
        let mut statement = conn
            .prepare(&format!("SELECT * FROM {table} ORDER BY 1"))
            .unwrap();
        let columns: Vec<String> = statement
            .column_names()
            .into_iter()
            .map(str::to_owned)
            .collect();
        let row = |row: &rusqlite::Row<'_>| {
            let cell = |(number, name): (usize, &String)| {
                (name != "version").then(|| format!("{name}={:?}", row.get_ref(number).unwrap()))
            };
            Ok(columns
                .iter()
                .enumerate()
                .filter_map(cell)
                .collect::<Vec<_>>()
                .join(" "))
        };
        statement
            .query_map([], row)
            .unwrap()
            .collect::<rusqlite::Result<Vec<String>>>()
            .unwrap()
    };
    TABLES
        .into_iter()
        .map(|table| (table, rows(table)))
        .collect()
}
