//! What can go wrong with the file, without a citizen's word in it.

use std::path::PathBuf;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("there is no file {}", path.display())]
    Missing { path: PathBuf },
    /// Not a database, or another program's.
    #[error("{} is not a Svarsvakt database", path.display())]
    NotOurs { path: PathBuf },
    /// Left untouched.
    #[error("{} is damaged", path.display())]
    Damaged {
        path: PathBuf,
        latest_copy: Option<PathBuf>,
    },
    /// Written by a later version; left untouched.
    #[error("{} was written by a newer version", path.display())]
    Newer {
        path: PathBuf,
        latest_copy: Option<PathBuf>,
    },
    #[error("somebody else is writing to the file")]
    Busy,
    #[error("the disk is full")]
    DiskFull,
    #[error("{} cannot be written", path.display())]
    ReadOnly { path: PathBuf },
    #[error("a file exists already: {}", path.display())]
    AlreadyExists { path: PathBuf },
    #[error("{}: {source}", path.display())]
    Io {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("the database could not be brought up to date: {0}")]
    Migration(#[from] rusqlite_migration::Error),
    #[error("the database: {0}")]
    Sql(rusqlite::Error),
}

/// What the store's functions return.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            _ => StoreError::Sql(error),
        }
    }
}

impl StoreError {
    /// Whether the file's contents are not what SQLite expects.
    pub(super) fn is_damage(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match self {
            StoreError::Sql(error) => {
                matches!(
                    error.sqlite_error_code(),
                    Some(DatabaseCorrupt | NotADatabase)
                )
            }
            StoreError::Migration(rusqlite_migration::Error::RusqliteError { err, .. }) => {
                matches!(
                    err.sqlite_error_code(),
                    Some(DatabaseCorrupt | NotADatabase)
                )
            }
            StoreError::Damaged { .. } => true,
            _ => false,
        }
    }

    /// Whether a reference to the record stands in the way.
    pub(crate) fn is_broken_reference(&self) -> bool {
        self.is_constraint(rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
            || self.is_constraint(rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER)
    }

    /// Whether a record of the same name or number is there already.
    pub(crate) fn is_duplicate(&self) -> bool {
        self.is_constraint(rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE)
            || self.is_constraint(rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY)
            || self.is_constraint(rusqlite::ffi::SQLITE_CONSTRAINT_ROWID)
    }

    fn is_constraint(&self, code: i32) -> bool {
        matches!(self, StoreError::Sql(rusqlite::Error::SqliteFailure(error, _)) if error.extended_code == code)
    }

    pub(super) fn io(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> StoreError {
        let path = path.to_owned();
        move |source| StoreError::Io { path, source }
    }
}
