//! A snapshot of people, accounts, roster, absences, closures and settings: what the rules run over.

use super::absence::Absence;
use super::account::Account;
use super::check::ExtraWatch;
use super::closing::ClosingRecords;
use super::closure::{Closure, Refusal};
use super::contents::Contents;
use super::ids::{AccountId, PersonId};
use super::person::Person;
use super::platform::{PlatformGuide, PlatformTraits};
use super::roster::{Override, RosterRow};
use super::schedule_changes::ScheduleChanges;
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
    pub closing_records: ClosingRecords,
    /// Proposals that were refused.
    pub refusals: Vec<Refusal>,
    /// Guides that the municipality has written itself.
    pub platform_guides: Vec<PlatformGuide>,
    /// When who watches what was last changed; not part of a file.
    pub schedule_changes: ScheduleChanges,
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
            closing_records: contents.closing_records.clone(),
            refusals: contents.refusals.clone(),
            platform_guides: contents.platform_guides.clone(),
            schedule_changes: ScheduleChanges::default(),
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

    /// What the account's platform can do, as the municipality says or as it usually is.
    pub fn platform_of(&self, account: AccountId) -> PlatformTraits {
        let channel = self
            .account(account)
            .map(|account| &account.details.channel);
        let Some(channel) = channel else {
            return PlatformTraits::usual(&super::account::Channel::Other(String::new()));
        };
        let own = self.platform_guides.iter().map(|guide| &guide.details);
        own.into_iter()
            .find(|guide| guide.channel == *channel)
            .map_or_else(|| PlatformTraits::usual(channel), |guide| guide.traits)
    }
}
