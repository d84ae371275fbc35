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

const PERSON_PLACES: [(UsagePlace, Table, &str); 10] = [
    (UsagePlace::Responsible, Table::Account, "responsible"),
    (UsagePlace::Deputy, Table::Account, "deputy"),
    (UsagePlace::Roster, Table::RosterRow, "person"),
    (UsagePlace::Override, Table::Override, "person"),
    (UsagePlace::Absence, Table::Absence, "person"),
    (UsagePlace::StandIn, Table::AbsenceStandIn, "person"),
    (UsagePlace::Template, Table::Template, "person"),
    (UsagePlace::Check, Table::AccountCheck, "by_person"),
    (UsagePlace::Question, Table::Question, "assigned"),
    (UsagePlace::Entry, Table::Entry, "by_person"),
];

const ACCOUNT_PLACES: [(UsagePlace, Table, &str); 8] = [
    (UsagePlace::Roster, Table::RosterRow, "account"),
    (UsagePlace::Override, Table::Override, "account"),
    (UsagePlace::StandIn, Table::AbsenceStandIn, "account"),
    (UsagePlace::Closure, Table::ClosureAccount, "account"),
    (UsagePlace::Template, Table::TemplateAccount, "account"),
    (UsagePlace::Check, Table::AccountCheck, "account"),
    (UsagePlace::ExtraWatch, Table::ExtraWatch, "account"),
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
        let mut usages = Vec::new();
        for (place, table, column) in places {
            let sql = format!("SELECT count(*) FROM {} WHERE {column} = ?1", table.name());
            let count = self
                .conn()
                .prepare_cached(&sql)?
                .query_row([id], |row| row.get(0))?;
            if count > 0 {
                usages.push(Usage {
                    place: *place,
                    count,
                });
            }
        }
        Ok(usages)
    }
}
