//! Where a person or an account is still named.

use super::error::Result;
use super::history::Recorder;
use super::image::Table;
use crate::domain::ids::{AccountId, PersonId};

/// A place in which a record is named.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum UsagePlace {
    /// Responsible for an account.
    Responsible,
    /// Deputy of an account.
    Deputy,
    Roster,
    Override,
    Absence,
    StandIn,
    Closure,
    Template,
    /// Looked at an account, or was looked at.
    Check,
    ExtraWatch,
    /// Did something about a closing, or had one.
    Closing,
    /// Questions assigned to a person, or asked on an account.
    Question,
    /// Entries of threads that a person wrote.
    Entry,
}

/// How often a record is named in a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Usage {
    pub place: UsagePlace,
    pub count: u32,
}

const PERSON_PLACES: [(UsagePlace, Table, &str); 14] = [
    (UsagePlace::Responsible, Table::Account, "responsible"),
    (UsagePlace::Deputy, Table::Account, "deputy"),
    (UsagePlace::Roster, Table::RosterRow, "person"),
    (UsagePlace::Override, Table::Override, "person"),
    (UsagePlace::Absence, Table::Absence, "person"),
    (UsagePlace::StandIn, Table::AbsenceStandIn, "person"),
    (UsagePlace::Template, Table::Template, "person"),
    (UsagePlace::Check, Table::AccountCheck, "by_person"),
    (UsagePlace::Closing, Table::ClosingTick, "by_person"),
    (UsagePlace::Closing, Table::ClosingPost, "closed_by"),
    (UsagePlace::Closing, Table::ClosingPost, "reopened_by"),
    (UsagePlace::Closing, Table::KeptOpen, "by_person"),
    (UsagePlace::Question, Table::Question, "assigned"),
    (UsagePlace::Entry, Table::Entry, "by_person"),
];

const ACCOUNT_PLACES: [(UsagePlace, Table, &str); 11] = [
    (UsagePlace::Roster, Table::RosterRow, "account"),
    (UsagePlace::Override, Table::Override, "account"),
    (UsagePlace::StandIn, Table::AbsenceStandIn, "account"),
    (UsagePlace::Closure, Table::ClosureAccount, "account"),
    (UsagePlace::Template, Table::TemplateAccount, "account"),
    (UsagePlace::Check, Table::AccountCheck, "account"),
    (UsagePlace::ExtraWatch, Table::ExtraWatch, "account"),
    (UsagePlace::Closing, Table::ClosingTick, "account"),
    (UsagePlace::Closing, Table::ClosingPost, "account"),
    (UsagePlace::Closing, Table::KeptOpen, "account"),
    (UsagePlace::Question, Table::Question, "account"),
];

impl Recorder<'_> {
    /// Where a person is named.
    pub(crate) fn person_usages(&self, person: PersonId) -> Result<Vec<Usage>> {
        self.usages(&PERSON_PLACES, person.0)
    }

    /// Where an account is named.
    pub(crate) fn account_usages(&self, account: AccountId) -> Result<Vec<Usage>> {
        self.usages(&ACCOUNT_PLACES, account.0)
    }

    fn usages(&self, places: &[(UsagePlace, Table, &str)], id: i64) -> Result<Vec<Usage>> {
        let mut usages: Vec<Usage> = Vec::new();
        for (place, table, column) in places {
            let sql = format!("SELECT count(*) FROM {} WHERE {column} = ?1", table.name());
            let count: u32 = self
                .conn()
                .prepare_cached(&sql)?
                .query_row([id], |row| row.get(0))?;
            match usages.last_mut() {
                _ if count == 0 => {}
                Some(usage) if usage.place == *place => usage.count += count,
                _ => usages.push(Usage {
                    place: *place,
                    count,
                }),
            }
        }
        Ok(usages)
    }
}
