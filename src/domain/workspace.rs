//! A snapshot of people, accounts, roster, absences, closures and settings: what the rules run over.

use super::absence::Absence;
use super::account::Account;
use super::check::ExtraWatch;
use super::closure::Closure;
use super::contents::Contents;
use super::ids::{AccountId, PersonId};
use super::person::Person;
use super::roster::{Override, RosterRow};
use super::settings::Settings;

/// Everything but questions and templates, loaded once a revision; lists in file order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Workspace {
    pub settings: Settings,
    pub people: Vec<Person>,
    pub accounts: Vec<Account>,
    pub roster: Vec<RosterRow>,
    pub overrides: Vec<Override>,
    pub absences: Vec<Absence>,
    pub closures: Vec<Closure>,
    pub extra_watches: Vec<ExtraWatch>,
}

impl Workspace {
    /// The workspace that a file describes, with the file's own numbers.
    pub fn of(contents: &Contents) -> Workspace {
        Workspace {
            settings: contents.settings.applied_to(&Settings::default()),
            people: contents.people.clone(),
            accounts: contents.accounts.clone(),
            roster: contents.roster.clone(),
            overrides: contents.overrides.clone(),
            absences: contents.absences.clone(),
            closures: contents.closures.clone(),
            extra_watches: contents.extra_watches.clone(),
        }
    }

    /// The account with this number.
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }

    /// The person with this number.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }
}
