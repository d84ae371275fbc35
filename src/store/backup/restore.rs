//! Putting a copy in the file's place.

use super::{CopyReason, copy_pages};
use crate::store::error::{Result, StoreError};
use crate::store::{Store, check, file, migrations};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

impl Store {
    /// Replaces everything with what a copy holds. What was there is kept as a copy of its own, and
    /// programs that have the file open go on with the restored contents.
    ///
    /// # Errors
    /// A copy that is missing, not ours, damaged or newer changes nothing.
    pub fn restore(&mut self, copy: &Path, now: DateTime<Utc>) -> Result<()> {
        self.must_write()?;
        if !copy.exists() {
            return Err(StoreError::Missing {
                path: copy.to_owned(),
            });
        }
        file::look_at_header(copy).map_err(without_latest_copy)?;
        let source = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let damaged = || StoreError::Damaged {
            path: copy.to_owned(),
            latest_copy: None,
        };
        match check::is_whole(&source) {
            Ok(true) => {}
            Ok(false) => return Err(damaged()),
            Err(error) if error.is_damage() => return Err(damaged()),
            Err(error) => return Err(error),
        }
        self.wait_for_copy();
        self.back_up(now, CopyReason::BeforeRestore)?;
        copy_pages(&source, &mut self.conn)?;
        migrations::apply(&mut self.conn)?;
        self.raise_revision();
        Ok(())
    }
}

/// The copy itself is what cannot be used; the file is fine.
fn without_latest_copy(error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { path, .. } => StoreError::Damaged {
            path,
            latest_copy: None,
        },
        StoreError::Newer { path, .. } => StoreError::Newer {
            path,
            latest_copy: None,
        },
        error => error,
    }
}
