//! The daily copy, made beside the user's work.

use super::{CopyReason, SafetyCopy, civil, copy_into_folder, list};
use crate::store::Store;
use crate::store::error::{Result, StoreError};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;

/// The copy under way, and the day that has one.
#[derive(Debug, Default)]
pub(in crate::store) struct Copying {
    thread: Option<JoinHandle<Result<SafetyCopy>>>,
    /// What came of a copy that was made at once, until somebody asks.
    outcome: Option<Result<SafetyCopy>>,
    copied_on: Option<NaiveDate>,
}

impl Drop for Copying {
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take() {
            // Nobody is left to tell; tomorrow's copy will meet the same trouble and say so.
            let _ = thread.join();
        }
    }
}

impl Store {
    /// Makes the day's copy if there is none yet. Called before a change: the copy shows what was
    /// there before, even while it is written on a thread of its own. A copy that fails does not hold
    /// up the change: [`Store::finished_copy`] tells.
    pub fn daily_copy(&mut self, now: DateTime<Utc>) -> Result<()> {
        self.must_write()?;
        let Some(path) = self.path.clone() else {
            return Ok(());
        };
        let made_at = civil(now, self.settings()?.time_zone);
        let today = made_at.date();
        if let Some(outcome) = self.finished_copy() {
            self.copying.outcome = Some(outcome);
        }
        if self.copying.copied_on == Some(today) || self.copying.thread.is_some() {
            return Ok(());
        }
        self.copying.copied_on = Some(today);
        let is_daily =
            |copy: &SafetyCopy| copy.reason == CopyReason::Daily && copy.made_at.date() == today;
        match list(&path) {
            Ok(copies) if copies.iter().any(is_daily) => Ok(()),
            Ok(_) if self.is_untouched()? => Ok(()),
            Ok(_) => self.start_copy(path, made_at),
            Err(error) => {
                self.copying.outcome = Some(Err(error));
                Ok(())
            }
        }
    }

    /// What came of the daily copy, once it is finished; told once.
    pub fn finished_copy(&mut self) -> Option<Result<SafetyCopy>> {
        let thread = self.copying.thread.take_if(|thread| thread.is_finished());
        let joined = thread.map(|thread| thread.join().unwrap_or(Err(StoreError::Busy)));
        let outcome = joined.or_else(|| self.copying.outcome.take())?;
        if outcome.is_err() {
            self.copying.copied_on = None;
        }
        Some(outcome)
    }

    /// Waits for a copy under way.
    pub fn wait_for_copy(&mut self) -> Option<Result<SafetyCopy>> {
        while self
            .copying
            .thread
            .as_ref()
            .is_some_and(|thread| !thread.is_finished())
        {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        self.finished_copy()
    }

    fn start_copy(&mut self, path: PathBuf, made_at: NaiveDateTime) -> Result<()> {
        let mode: String = self
            .conn
            .query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
        if mode != "wal" {
            // A reader would hold up the writer here: the copy goes first.
            self.copying.outcome = Some(copy_into_folder(
                &self.conn,
                &path,
                made_at,
                CopyReason::Daily,
            ));
            return Ok(());
        }
        let (started, has_started) = channel();
        let copy = move || copy_of_this_moment(&path, made_at, &started);
        self.copying.thread = Some(std::thread::spawn(copy));
        // The copy's reader has its snapshot, or has failed and tells later.
        let _ = has_started.recv();
        Ok(())
    }

    fn is_untouched(&self) -> Result<bool> {
        Ok(self
            .conn
            .query_row("SELECT NOT EXISTS (SELECT 1 FROM operation)", [], |row| {
                row.get(0)
            })?)
    }
}

fn copy_of_this_moment(
    path: &std::path::Path,
    made_at: NaiveDateTime,
    started: &Sender<()>,
) -> Result<SafetyCopy> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.execute_batch("BEGIN")?;
    conn.query_row("SELECT count(*) FROM setting", [], |_| Ok(()))?;
    // A receiver that is gone does not stop the copy.
    let _ = started.send(());
    copy_into_folder(&conn, path, made_at, CopyReason::Daily)
}
