//! The only SQL: one file with everything a municipality's administrators have entered.
//!
//! Reading is done by methods of [`Store`]; writing by `commands`, through a `Recorder`
//! that logs every change. What can be derived from questions and entries lies in index tables that
//! are kept in the same transaction.

mod accounts;
mod answers;
mod backup;
mod check;
mod checks;
mod closings;
mod closures;
mod columns;
mod drafts;
mod error;
mod file;
mod history;
mod image;
mod keys;
mod migrations;
mod operations;
mod people;
#[cfg(test)]
mod plans;
mod question_lists;
mod question_rows;
mod questions;
mod reminder_marks;
mod schedule;
mod schedule_changes;
mod search;
mod settings;
mod signatures;
mod templates;
mod thread_index;
mod undo;
mod usages;
mod watch;

pub use answers::RecentAnswer;
pub use backup::{CopyReason, Existing, SafetyCopy};
pub use check::Finding;
pub use drafts::{Draft, DraftMode};
pub use error::{Result, StoreError};
pub use file::{Access, Rights, Sharing};
pub(crate) use history::{Changed, OperationNote, Recorder};
pub use image::{Image, Table};
pub use operations::{Change, HistoryFilter, TimelineEvent};
pub use question_lists::{AssignedTo, Order, QuestionCounts, QuestionFilter, Tab};
pub use question_rows::QuestionRow;
pub use search::SearchPage;
pub(crate) use undo::{Chosen, Direction, Replayed};
pub use usages::{Usage, UsagePlace};
pub use watch::ChangeWatch;

use crate::domain::schedule_changes::ScheduleChanges;
use crate::domain::workspace::Workspace;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::cell::Cell;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// An open database.
#[derive(Debug)]
pub struct Store {
    /// Finished before the connection closes, so that a copy under way is not cut off.
    copying: backup::Copying,
    conn: Connection,
    path: Option<PathBuf>,
    rights: Rights,
    revision: Cell<u64>,
    seen_data_version: Cell<i64>,
    /// Where the copy lies that is read instead of the file; gone after the connection.
    _copy: Option<TempDir>,
}

impl Store {
    /// Opens a file, brings it up to date, or makes a new one if `how` says so.
    ///
    /// # Errors
    /// A file that is missing, not ours, damaged or newer is left as it was.
    pub fn open(path: &Path, how: Access) -> Result<Store> {
        let conn = file::open(path, how)?;
        Store::with_connection(conn, Some(path.to_owned()))
    }

    /// Opens a file as its rights allow: to change it, to read it where it lies, or to read a copy.
    ///
    /// # Errors
    /// A file that is missing, not ours, damaged or newer is left as it was.
    pub fn open_as_allowed(path: &Path, now: DateTime<Utc>) -> Result<Store> {
        if !file::only_allows_reading(path) {
            match Store::open(path, Access::ReadWrite) {
                Err(StoreError::ReadOnly { .. }) => {}
                opened => return opened,
            }
        }
        let file::Reading { conn, rights, copy } = file::open_for_reading(path, now)?;
        let mut store = Store::with_connection(conn, Some(path.to_owned()))?;
        store.rights = rights;
        store._copy = copy;
        Ok(store)
    }

    /// What the rights to the file allow.
    pub fn rights(&self) -> Rights {
        self.rights
    }

    /// A new database that is gone when it is closed.
    pub fn open_in_memory() -> Result<Store> {
        let mut conn = Connection::open_in_memory()?;
        file::set_up(&conn)?;
        migrations::apply(&mut conn)?;
        Store::with_connection(conn, None)
    }

    /// The file; none for a database in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Rises with every change that views must show.
    pub fn revision(&self) -> u64 {
        self.revision.get()
    }

    /// Whether another program has changed the file since the last call; raises the revision then.
    pub fn changed_elsewhere(&self) -> Result<bool> {
        let version = watch::data_version(&self.conn)?;
        let changed = self.seen_data_version.replace(version) != version;
        if changed {
            self.raise_revision();
        }
        Ok(changed)
    }

    /// People, accounts, roster, absences, closures, extra watches and settings, lists in the order of the file.
    pub fn workspace(&self) -> Result<Workspace> {
        Ok(Workspace {
            schedule_changes: schedule_changes::load(&self.conn)?,
            ..load_workspace(&self.conn)?
        })
    }

    fn with_connection(conn: Connection, path: Option<PathBuf>) -> Result<Store> {
        let seen_data_version = Cell::new(watch::data_version(&conn)?);
        let copying = backup::Copying::default();
        Ok(Store {
            copying,
            conn,
            path,
            rights: Rights::Write,
            revision: Cell::new(1),
            seen_data_version,
            _copy: None,
        })
    }

    fn is_copy(&self) -> bool {
        matches!(self.rights, Rights::Copy { .. })
    }

    /// Refuses every change where the file was opened for reading.
    fn must_write(&self) -> Result<()> {
        if self.rights == Rights::Write {
            return Ok(());
        }
        Err(StoreError::ReadOnly {
            path: self.path.clone().unwrap_or_default(),
        })
    }

    fn raise_revision(&self) {
        self.revision.set(self.revision.get() + 1);
    }
}

impl Recorder<'_> {
    /// The workspace as it stands inside the transaction, without when it was changed: no change asks.
    pub(crate) fn workspace(&self) -> Result<Workspace> {
        load_workspace(self.conn())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.rights != Rights::Write {
            return;
        }
        // Only lets SQLite refresh its statistics; nothing is lost if it cannot.
        let _ = self.conn.execute_batch("PRAGMA optimize");
    }
}

fn load_workspace(conn: &Connection) -> Result<Workspace> {
    Ok(Workspace {
        settings: settings::load(conn)?,
        people: people::load_all(conn)?,
        accounts: accounts::load_all(conn)?,
        roster: schedule::load_roster(conn)?,
        overrides: schedule::load_overrides(conn)?,
        absences: schedule::load_absences(conn)?,
        closures: closures::load_all(conn)?,
        extra_watches: checks::load_extra_watches(conn)?,
        closing_records: closings::load_records(conn)?,
        refusals: closures::load_refusals(conn)?,
        platform_guides: closings::load_guides(conn)?,
        schedule_changes: ScheduleChanges::default(),
    })
}
