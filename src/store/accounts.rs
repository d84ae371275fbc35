//! Accounts with their answering rules.

use super::columns::{Day, Json, Word, day};
use super::error::Result;
use super::history::{Changed, Columns, Recorder};
use super::image::Table;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::ids::AccountId;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

impl Recorder<'_> {
    /// An account, as it stands inside the transaction.
    pub(crate) fn account(&self, id: AccountId) -> Result<Option<Account>> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM account WHERE id = :id")?;
        Ok(statement
            .query_row(named_params! {":id": id}, account_of)
            .optional()?)
    }

    /// Adds an account.
    pub(crate) fn insert_account(&mut self, details: &AccountDetails) -> Result<AccountId> {
        with_columns(details, |columns| self.insert(Table::Account, columns)).map(AccountId)
    }

    /// Changes an account.
    pub(crate) fn update_account(
        &mut self,
        id: AccountId,
        details: &AccountDetails,
    ) -> Result<Changed> {
        with_columns(details, |columns| {
            self.update(Table::Account, id.0, columns)
        })
    }

    /// Removes an account that nothing refers to.
    pub(crate) fn delete_account(&mut self, id: AccountId) -> Result<Changed> {
        self.delete(Table::Account, id.0)
    }
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Account>> {
    let mut statement = conn.prepare_cached("SELECT * FROM account ORDER BY id")?;
    Ok(statement
        .query_map([], account_of)?
        .collect::<rusqlite::Result<_>>()?)
}

fn with_columns<T>(details: &AccountDetails, write: impl FnOnce(&Columns<'_>) -> T) -> T {
    write(&[
        ("key", &details.key),
        ("name", &details.name),
        ("channel", &details.channel.code()),
        ("url", &details.url),
        ("department", &details.department),
        ("responsible", &details.responsible),
        ("deputy", &details.deputy),
        ("active_from", &day(details.active_from)),
        ("active_to", &day(details.active_to)),
        ("clock", &Word(details.clock)),
        ("response_hours", &details.response_hours),
        ("opening_hours", &Json(&details.opening_hours)),
        ("outside_hours", &Word(details.outside_hours)),
        ("early_closing", &details.early_closing.as_ref().map(Json)),
        ("seasons", &Json(&details.seasons)),
        ("checks_per_day", &details.checks_per_day),
        ("login_place", &details.login_place),
    ])
}

fn account_of(row: &Row<'_>) -> rusqlite::Result<Account> {
    let channel: String = row.get("channel")?;
    Ok(Account {
        id: row.get("id")?,
        version: row.get("version")?,
        details: AccountDetails {
            key: row.get("key")?,
            name: row.get("name")?,
            channel: Channel::from_code(&channel),
            url: row.get("url")?,
            department: row.get("department")?,
            responsible: row.get("responsible")?,
            deputy: row.get("deputy")?,
            active_from: row.get::<_, Option<Day>>("active_from")?.map(|day| day.0),
            active_to: row.get::<_, Option<Day>>("active_to")?.map(|day| day.0),
            clock: row.get::<_, Word<_>>("clock")?.0,
            response_hours: row.get("response_hours")?,
            opening_hours: row.get::<_, Json<_>>("opening_hours")?.0,
            outside_hours: row.get::<_, Word<_>>("outside_hours")?.0,
            early_closing: row
                .get::<_, Option<Json<_>>>("early_closing")?
                .map(|json| json.0),
            seasons: row.get::<_, Json<_>>("seasons")?.0,
            checks_per_day: row.get("checks_per_day")?,
            login_place: row.get("login_place")?,
        },
    })
}
