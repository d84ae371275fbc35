//! When who watches what was last changed, out of the history.

use super::columns::Moment;
use super::error::Result;
use crate::domain::ids::AccountId;
use crate::domain::schedule_changes::ScheduleChanges;
use rusqlite::{Connection, OptionalExtension};

pub(super) const SHARED_SQL: &str = include_str!("schedule_changes_shared.sql");
pub(super) const BY_ACCOUNT_SQL: &str = include_str!("schedule_changes_by_account.sql");

pub(super) fn load(conn: &Connection) -> Result<ScheduleChanges> {
    let mut shared = conn.prepare_cached(SHARED_SQL)?;
    let mut by_account = conn.prepare_cached(BY_ACCOUNT_SQL)?;
    let shared: Option<Moment> = shared.query_row([], |row| row.get(0)).optional()?;
    let by_account = by_account.query_map([], |row| {
        let account: AccountId = row.get(0)?;
        Ok((account, row.get::<_, Moment>(1)?.0))
    })?;
    Ok(ScheduleChanges {
        shared: shared.map(|at| at.0),
        by_account: by_account.collect::<rusqlite::Result<_>>()?,
    })
}
