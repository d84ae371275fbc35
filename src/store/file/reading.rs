//! Opening where the rights only allow reading: in place where that leaves no trace, else as a copy.

use super::super::error::{Result, StoreError};
use super::super::{backup, migrations};
use super::{Access, at_path, beside, look_at_header, open_checked, set_up};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::SystemTime;
use tempfile::TempDir;

/// What the rights to the file allow.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Rights {
    /// Changes can be made.
    #[default]
    Write,
    /// Only reading; what others change still shows.
    Read,
    /// The file could not be opened where it lies: this is a copy, made then.
    Copy { made_at: DateTime<Utc> },
}

/// A file opened for reading; the copy's folder is gone when it is dropped.
pub(in crate::store) struct Reading {
    pub conn: Connection,
    pub rights: Rights,
    pub copy: Option<TempDir>,
}

/// How often a copy is tried while somebody writes to the file.
const TRIES: usize = 3;
const ENDINGS: [&str; 3] = ["", "-wal", "-journal"];

/// Whether the file or its folder cannot be written; what a database needs beside it is made there.
pub(in crate::store) fn only_allows_reading(path: &Path) -> bool {
    let Ok(file) = path.metadata() else {
        return false;
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    file.permissions().readonly()
        || is_read_only_folder(folder)
        || OpenOptions::new()
            .write(true)
            .open(path)
            .is_err_and(|error| is_refused(&error))
        || tempfile::Builder::new()
            .prefix(".svarsvakt-")
            .tempfile_in(folder)
            .is_err_and(|error| is_refused(&error))
}

/// On Windows the mark means something else on folders.
fn is_read_only_folder(folder: &Path) -> bool {
    cfg!(unix)
        && folder
            .metadata()
            .is_ok_and(|folder| folder.permissions().readonly())
}

fn is_refused(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

/// Opens the file for reading.
pub(in crate::store) fn open_for_reading(path: &Path, now: DateTime<Utc>) -> Result<Reading> {
    if !path.exists() {
        return Err(StoreError::Missing {
            path: path.to_owned(),
        });
    }
    look_at_header(path)?;
    if leaves_no_trace(path)? {
        match in_place(path).map_err(|error| at_path(error, path)) {
            Ok(Some(conn)) => {
                return Ok(Reading {
                    conn,
                    rights: Rights::Read,
                    copy: None,
                });
            }
            // Of an older version, or a change was cut off: both take writing to put right.
            Ok(None) | Err(StoreError::ReadOnly { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    let (conn, copy) = open_copy(path)?;
    Ok(Reading {
        conn,
        rights: Rights::Copy { made_at: now },
        copy: Some(copy),
    })
}

/// A reader of a write-ahead log makes files beside the database, which then are the reader's own
/// and lock the others out. That is done only where they are there already.
fn leaves_no_trace(path: &Path) -> Result<bool> {
    const WRITE_VERSION: usize = 18;
    const LOGGED: u8 = 2;
    let mut header = [0u8; 20];
    let mut file = fs::File::open(path).map_err(StoreError::io(path))?;
    file.read_exact(&mut header).map_err(StoreError::io(path))?;
    let has_log = ["-wal", "-shm"]
        .iter()
        .all(|ending| beside(path, ending).exists());
    Ok(header[WRITE_VERSION] != LOGGED || has_log)
}

fn in_place(path: &Path) -> Result<Option<Connection>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    set_up(&conn)?;
    conn.execute_batch("PRAGMA query_only = ON")?;
    let version = migrations::version_of(&conn)?;
    if version > migrations::latest_version() {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            latest_copy: backup::latest_copy(path),
        });
    }
    if version < migrations::latest_version() {
        return Ok(None);
    }
    conn.query_row(
        "SELECT (SELECT count(*) FROM sqlite_schema), id FROM setting",
        [],
        |_| Ok(()),
    )?;
    Ok(Some(conn))
}

/// Copies the file with its logs to a folder of this user's own, and opens the copy.
fn open_copy(path: &Path) -> Result<(Connection, TempDir)> {
    let mut latest = Err(StoreError::Busy);
    for _ in 0..TRIES {
        let folder = tempfile::Builder::new()
            .prefix("svarsvakt-")
            .tempdir()
            .map_err(StoreError::io(&std::env::temp_dir()))?;
        let before = state_of(path);
        let copy = folder.path().join(
            path.file_name()
                .unwrap_or_else(|| "svarsvakt.sqlite".as_ref()),
        );
        for ending in ENDINGS {
            let from = beside(path, ending);
            if ending.is_empty() || from.exists() {
                copy_bytes(&from, &beside(&copy, ending)).map_err(StoreError::io(&from))?;
            }
        }
        if state_of(path) != before {
            continue;
        }
        let opened = open_checked(&copy, Access::ReadWrite, false).and_then(|conn| {
            conn.execute_batch("PRAGMA query_only = ON")?;
            Ok(conn)
        });
        match opened {
            Ok(conn) => return Ok((conn, folder)),
            Err(error) => latest = Err(at_path(error, path)),
        }
    }
    latest
}

/// The bytes alone: the rights of what may only be read would make the copy so too.
fn copy_bytes(from: &Path, to: &Path) -> std::io::Result<()> {
    let mut source = fs::File::open(from)?;
    let mut target = fs::File::create(to)?;
    std::io::copy(&mut source, &mut target).map(drop)
}

/// What changes when somebody writes.
fn state_of(path: &Path) -> Vec<Option<(u64, Option<SystemTime>)>> {
    let state = |ending: &&str| {
        let file = beside(path, ending).metadata().ok()?;
        Some((file.len(), file.modified().ok()))
    };
    ENDINGS.iter().map(state).collect()
}
