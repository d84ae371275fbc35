//! The file: whether it is ours, who may read it, how SQLite is to treat it.

mod network;
mod reading;
mod rights;

pub use reading::Rights;
pub(super) use reading::{Reading, only_allows_reading, open_for_reading};
pub(super) use rights::{create_file, create_folder, sharing_of};

use super::error::{Result, StoreError};
use super::{backup, migrations};
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What opening may do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// The file must be there.
    ReadWrite,
    /// A file that is missing or empty is made.
    Create(Sharing),
}

/// Who uses a new file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sharing {
    /// One person: nobody else may read it.
    Alone,
    /// The department: rights are inherited from the folder.
    Together,
}

/// "SvVk" in the header of every file of ours.
const APPLICATION_ID: u32 = 1_400_264_299;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

pub(super) fn open(path: &Path, how: Access) -> Result<Connection> {
    let empty = std::fs::metadata(path).map_or(true, |file| file.len() == 0);
    match how {
        Access::ReadWrite if !path.exists() => {
            return Err(StoreError::Missing {
                path: path.to_owned(),
            });
        }
        Access::Create(sharing) if empty => rights::create(path, sharing)?,
        _ => look_at_header(path)?,
    }
    open_checked(path, how, empty).map_err(|error| at_path(error, path))
}

/// Settings of a connection, not of the file.
pub(super) fn set_up(conn: &Connection) -> Result<()> {
    conn.busy_timeout(BUSY_TIMEOUT)?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;
         PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(())
}

/// Refuses what is not a whole file of ours that this version understands, without touching it.
pub(super) fn look_at_header(path: &Path) -> Result<()> {
    let latest_copy = || backup::latest_copy(path);
    let mut header = [0u8; 100];
    let mut file = File::open(path).map_err(StoreError::io(path))?;
    if file.read_exact(&mut header).is_err() || !header.starts_with(MAGIC) {
        return Err(StoreError::NotOurs {
            path: path.to_owned(),
        });
    }
    let number = |at: usize| {
        u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    if number(68) != APPLICATION_ID {
        return Err(StoreError::NotOurs {
            path: path.to_owned(),
        });
    }
    if i64::from(number(60)) > migrations::latest_version() {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            latest_copy: latest_copy(),
        });
    }
    let page_size = u64::from(u16::from_be_bytes([header[16], header[17]]));
    let page_size = if page_size == 1 { 65_536 } else { page_size };
    let length = file.metadata().map_err(StoreError::io(path))?.len();
    // The page count is only valid where its change counter is; a log may hold the rest.
    let counted = number(24) == number(92) && !has_log(path);
    if page_size < 512 || (counted && length < page_size * u64::from(number(28))) {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            latest_copy: latest_copy(),
        });
    }
    Ok(())
}

/// A path with an ending put behind its file name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn has_log(path: &Path) -> bool {
    ["-wal", "-journal"].iter().any(|ending| {
        beside(path, ending)
            .metadata()
            .is_ok_and(|file| file.len() > 0)
    })
}

fn open_checked(path: &Path, how: Access, new: bool) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    set_up(&conn)?;
    let version = migrations::version_of(&conn)?;
    if version > migrations::latest_version() {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            latest_copy: backup::latest_copy(path),
        });
    }
    if version > 0 {
        // Reads the schema and a row: a file whose first pages are damaged is refused here.
        conn.query_row(
            "SELECT (SELECT count(*) FROM sqlite_schema), id FROM setting",
            [],
            |_| Ok(()),
        )?;
    }
    if version < migrations::latest_version() {
        if version > 0 {
            backup::copy_before_migration(&conn, path)?;
        }
        migrations::apply(&mut conn)?;
    }
    let mode = match how {
        _ if network::holds(path) => Some("DELETE"),
        Access::Create(Sharing::Alone) if new => Some("WAL"),
        // What the file was made for stands in the file.
        Access::Create(_) | Access::ReadWrite => None,
    };
    if let Some(mode) = mode {
        conn.query_row(&format!("PRAGMA journal_mode = {mode}"), [], |_| Ok(()))?;
    }
    Ok(conn)
}

fn at_path(error: StoreError, path: &Path) -> StoreError {
    use rusqlite::ErrorCode;
    match &error {
        StoreError::Damaged { .. } => error,
        _ if error.is_damage() => StoreError::Damaged {
            path: path.to_owned(),
            latest_copy: backup::latest_copy(path),
        },
        StoreError::Sql(sql)
            if matches!(
                sql.sqlite_error_code(),
                Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen)
            ) =>
        {
            StoreError::ReadOnly {
                path: path.to_owned(),
            }
        }
        _ => error,
    }
}
