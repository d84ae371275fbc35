//! Noticing what other programs write.

use super::Store;
use super::error::Result;
use rusqlite::{Connection, OpenFlags};

/// A connection of its own that notices every change to the file, ours included; for a thread.
#[derive(Debug)]
pub struct ChangeWatch {
    conn: Connection,
    seen: i64,
}

impl Store {
    /// A watch over the file; none for a database in memory, or where a copy is read.
    pub fn watch(&self) -> Result<Option<ChangeWatch>> {
        let Some(path) = self.path().filter(|_| !self.is_copy()) else {
            return Ok(None);
        };
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags)?;
        let seen = data_version(&conn)?;
        Ok(Some(ChangeWatch { conn, seen }))
    }
}

impl ChangeWatch {
    /// Whether anybody has committed a change since the last call.
    pub fn poll(&mut self) -> Result<bool> {
        let version = data_version(&self.conn)?;
        let changed = version != self.seen;
        self.seen = version;
        Ok(changed)
    }
}

/// A number that differs once another connection has committed.
pub(super) fn data_version(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
}
