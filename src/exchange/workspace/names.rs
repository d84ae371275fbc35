//! The text keys of a file, and what they name.

use super::error::{RecordKind, WorkspaceError};
use super::place::{Place, Record};
use super::read::Result;
use super::values;
use crate::domain::contents::Contents;
use crate::domain::ids::{AccountId, PersonId};
use std::collections::{HashMap, HashSet};

/// The people and accounts of a file by their keys.
#[derive(Default)]
pub(super) struct Names {
    people: HashMap<String, PersonId>,
    accounts: HashMap<String, AccountId>,
}

/// The keys of people and accounts, for writing.
pub(super) struct Keys<'a> {
    people: HashMap<PersonId, &'a str>,
    accounts: HashMap<AccountId, &'a str>,
}

/// Keys that must not stand twice in one list.
#[derive(Default)]
pub(super) struct KeysSeen(HashSet<String>);

impl Names {
    /// Takes in a person's key.
    pub fn add_person(&mut self, record: &Record<'_>, id: PersonId) -> Result<String> {
        let key = record.required("key", values::name)?;
        match self.people.insert(key.clone(), id) {
            None => Ok(key),
            Some(_) => Err(repeated(record, key)),
        }
    }

    /// Takes in an account's key.
    pub fn add_account(&mut self, record: &Record<'_>, id: AccountId) -> Result<String> {
        let key = record.required("key", values::name)?;
        match self.accounts.insert(key.clone(), id) {
            None => Ok(key),
            Some(_) => Err(repeated(record, key)),
        }
    }

    /// The person named here.
    pub fn person(&self, place: Place<'_>) -> Result<PersonId> {
        let key = values::text(place)?;
        let found = self.people.get(&key).copied();
        found.ok_or_else(|| unknown(place, RecordKind::Person, key))
    }

    /// The account named here.
    pub fn account(&self, place: Place<'_>) -> Result<AccountId> {
        let key = values::text(place)?;
        let found = self.accounts.get(&key).copied();
        found.ok_or_else(|| unknown(place, RecordKind::Account, key))
    }

    /// The accounts named in a list.
    pub fn accounts(&self, place: Place<'_>) -> Result<Vec<AccountId>> {
        place.each(|item| self.account(item))
    }
}

impl<'a> Keys<'a> {
    /// The keys of everybody and everything in the contents.
    pub fn of(contents: &'a Contents) -> Keys<'a> {
        let people = contents
            .people
            .iter()
            .map(|person| (person.id, person.details.key.as_str()));
        let accounts = contents
            .accounts
            .iter()
            .map(|account| (account.id, account.details.key.as_str()));
        Keys {
            people: people.collect(),
            accounts: accounts.collect(),
        }
    }

    /// The person's key; nothing for somebody who is not there.
    pub fn person(&self, id: PersonId) -> Option<&'a str> {
        self.people.get(&id).copied()
    }

    /// The account's key; nothing for one that is not there.
    pub fn account(&self, id: AccountId) -> Option<&'a str> {
        self.accounts.get(&id).copied()
    }

    /// The accounts' keys.
    pub fn accounts(&self, ids: &[AccountId]) -> Vec<&'a str> {
        ids.iter().filter_map(|id| self.account(*id)).collect()
    }
}

impl KeysSeen {
    /// Takes in a record's key.
    pub fn add(&mut self, record: &Record<'_>) -> Result<String> {
        let key = record.required("key", values::name)?;
        if self.holds(&key) {
            Err(repeated(record, key))
        } else {
            Ok(key)
        }
    }

    /// Takes in a key that stands in this place.
    pub fn once(&mut self, place: Place<'_>) -> Result<String> {
        let key = values::name(place)?;
        if self.holds(&key) {
            let place = place.path.to_string();
            Err(WorkspaceError::RepeatedKey { place, key })
        } else {
            Ok(key)
        }
    }

    /// Whether the key stood there already; it does from now on.
    pub fn holds(&mut self, key: &str) -> bool {
        !self.0.insert(key.to_owned())
    }
}

fn repeated(record: &Record<'_>, key: String) -> WorkspaceError {
    WorkspaceError::RepeatedKey {
        place: record.path().to_string(),
        key,
    }
}

fn unknown(place: Place<'_>, kind: RecordKind, key: String) -> WorkspaceError {
    WorkspaceError::UnknownReference {
        place: place.path.to_string(),
        kind,
        key,
    }
}
