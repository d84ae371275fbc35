//! Closures, and the proposals that were refused.

use super::columns::Day;
use super::error::Result;
use super::history::{Changed, Columns, Recorder};
use super::image::Table;
use crate::domain::closure::{Closure, ClosureDetails, Refusal};
use crate::domain::ids::{AccountId, ClosureId, RefusalId};
use rusqlite::Connection;
use std::collections::HashMap;

impl Recorder<'_> {
    /// Adds a closure with its accounts.
    pub(crate) fn insert_closure(&mut self, closure: &ClosureDetails) -> Result<ClosureId> {
        let id = with_columns(closure, |columns| self.insert(Table::Closure, columns))?;
        self.insert_accounts(ClosureId(id), closure.accounts.as_deref())?;
        Ok(ClosureId(id))
    }

    /// Changes a closure; its accounts are put in anew where they differ.
    pub(crate) fn update_closure(
        &mut self,
        before: &Closure,
        closure: &ClosureDetails,
    ) -> Result<()> {
        with_columns(closure, |columns| {
            self.update(Table::Closure, before.id.0, columns)
        })?;
        if before.accounts != closure.accounts {
            self.delete_accounts(before.id)?;
            self.insert_accounts(before.id, closure.accounts.as_deref())?;
        }
        Ok(())
    }

    /// Removes a closure with its accounts.
    pub(crate) fn delete_closure(&mut self, id: ClosureId) -> Result<Changed> {
        self.delete_accounts(id)?;
        self.delete(Table::Closure, id.0)
    }

    /// Remembers that a proposal was refused.
    pub(crate) fn insert_refusal(&mut self, proposal: &str) -> Result<RefusalId> {
        self.insert(Table::Refusal, &[("proposal", &proposal)])
            .map(RefusalId)
    }

    /// Forgets a refusal.
    pub(crate) fn delete_refusal(&mut self, id: RefusalId) -> Result<Changed> {
        self.delete(Table::Refusal, id.0)
    }

    fn insert_accounts(&mut self, id: ClosureId, accounts: Option<&[AccountId]>) -> Result<()> {
        for account in accounts.into_iter().flatten() {
            let columns: &Columns<'_> = &[("closure", &id), ("account", account)];
            self.insert(Table::ClosureAccount, columns)?;
        }
        Ok(())
    }

    fn delete_accounts(&mut self, id: ClosureId) -> Result<()> {
        let ids: Vec<i64> = {
            let mut statement = self.conn().prepare_cached(
                "SELECT id FROM closure_account WHERE closure = ?1 ORDER BY id DESC",
            )?;
            statement
                .query_map([id], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?
        };
        for id in ids {
            self.delete(Table::ClosureAccount, id)?;
        }
        Ok(())
    }
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Closure>> {
    let mut accounts: HashMap<i64, Vec<AccountId>> = HashMap::new();
    let mut statement =
        conn.prepare_cached("SELECT closure, account FROM closure_account ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        accounts.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut statement = conn.prepare_cached("SELECT * FROM closure ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        let id: ClosureId = row.get("id")?;
        let named = accounts.remove(&id.0).unwrap_or_default();
        let all: bool = row.get("all_accounts")?;
        Ok(Closure {
            id,
            name: row.get("name")?,
            span: super::schedule::span_of(row)?,
            accounts: if all { None } else { Some(named) },
            note: row.get("note")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn load_refusals(conn: &Connection) -> Result<Vec<Refusal>> {
    let mut statement = conn.prepare_cached("SELECT * FROM refusal ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Refusal {
            id: row.get("id")?,
            proposal: row.get("proposal")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn with_columns<T>(closure: &ClosureDetails, write: impl FnOnce(&Columns<'_>) -> T) -> T {
    write(&[
        ("name", &closure.name),
        ("from_day", &Day(closure.span.from)),
        ("to_day", &Day(closure.span.to)),
        ("all_accounts", &closure.accounts.is_none()),
        ("note", &closure.note),
    ])
}
