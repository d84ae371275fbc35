//! Bringing a file up to the shape this version knows.

use super::error::{Result, StoreError};
use include_dir::{Dir, include_dir};
use rusqlite::Connection;
use rusqlite_migration::Migrations;

static FOLDERS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// The `user_version` of a file that is up to date.
pub(super) fn latest_version() -> i64 {
    i64::try_from(FOLDERS.dirs().count()).unwrap_or(i64::MAX)
}

/// Applies the migrations that the file has not seen.
///
/// Two programs may open an old file at the same time: the one that comes second finds it done.
pub(super) fn apply(conn: &mut Connection) -> Result<()> {
    let migrations = Migrations::from_directory(&FOLDERS)?;
    let applied = migrations.to_latest(conn).map_err(StoreError::from);
    match applied {
        Err(_) if version_of(conn).is_ok_and(|version| version == latest_version()) => Ok(()),
        applied => applied,
    }
}

/// The file's `user_version`.
pub(super) fn version_of(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}
