//! Every error as one sentence: what happened, to what, and what to do.

use crate::commands::CommandError;
use crate::domain::language::Language;
use crate::store::StoreError;
use crate::t;

/// What is wrong with the file.
pub fn store_error(language: Language, error: &StoreError) -> String {
    let shown = |path: &std::path::Path| path.display().to_string();
    match error {
        StoreError::Missing { path } => t!(language, "error-missing", file = shown(path)),
        StoreError::NotOurs { path } => t!(language, "error-not-ours", file = shown(path)),
        StoreError::Damaged { path, .. } => t!(language, "error-damaged", file = shown(path)),
        StoreError::Newer { path, .. } => t!(language, "error-newer", file = shown(path)),
        StoreError::Busy => t!(language, "error-busy"),
        StoreError::DiskFull => t!(language, "error-disk-full"),
        StoreError::ReadOnly { path } => t!(language, "error-read-only", file = shown(path)),
        StoreError::AlreadyExists { path } => t!(language, "error-exists", file = shown(path)),
        StoreError::Io { path, source } => t!(language, "error-io", file = shown(path), reason = source.to_string()),
        StoreError::Migration(error) => t!(language, "error-migration", reason = error.to_string()),
        StoreError::Sql(error) => t!(language, "error-sql", reason = error.to_string()),
    }
}

/// Why a change was not made.
pub fn command_error(language: Language, error: &CommandError) -> String {
    match error {
        CommandError::Store(error) => store_error(language, error),
        _ => String::new(),
    }
}
