//! The database a command works on.

use super::CliError;
use crate::domain::language::Language;
use crate::preferences::{Preferences, SharingChoice};
use crate::store::{Access, Sharing, Store, StoreError};
use crate::text::errors::store_error;
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};

/// Which file, and what a new one would be.
#[derive(Clone, Debug)]
pub(super) struct Database {
    pub path: PathBuf,
    /// Whether the file was named on the command line.
    pub named: bool,
    sharing: Sharing,
    language: Language,
}

impl Database {
    /// The file named on the command line, else this user's.
    pub fn choose(named: Option<&Path>, preferences: &Preferences, language: Language) -> Database {
        let sharing = match preferences.sharing {
            SharingChoice::Together => Sharing::Together,
            SharingChoice::Alone => Sharing::Alone,
        };
        let path = named.map_or_else(|| preferences.database_or_default(), Path::to_owned);
        Database {
            path,
            named: named.is_some(),
            sharing,
            language,
        }
    }

    /// Opens the file as its rights allow; it must be there.
    pub fn open(&self, now: DateTime<Utc>) -> Result<Store, CliError> {
        Store::open_as_allowed(&self.path, now).map_err(|error| self.error(&error))
    }

    /// Opens the file, or makes it.
    pub fn open_or_create(&self) -> Result<Store, CliError> {
        Store::open(&self.path, Access::Create(self.sharing)).map_err(|error| self.error(&error))
    }

    /// A store's error as a sentence. What the user named wrongly is bad input.
    pub fn error(&self, error: &StoreError) -> CliError {
        let sentence = store_error(self.language, error);
        match error {
            StoreError::Missing { .. }
            | StoreError::NotOurs { .. }
            | StoreError::AlreadyExists { .. } => CliError::bad_input(sentence),
            _ => CliError::failure(sentence),
        }
    }
}
