//! Why a file was not read or written.

use super::workspace::WorkspaceError;
use crate::store::StoreError;
use std::path::PathBuf;

/// Why an export or an import came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The file system's own reason.
    #[error("{}: {source}", path.display())]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{}: {error}", path.display())]
    Workspace {
        path: PathBuf,
        error: WorkspaceError,
    },
    /// A database was to be replaced by an export.
    #[error("{} is a database", path.display())]
    IsDatabase { path: PathBuf },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ExchangeError {
    pub(super) fn file(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> ExchangeError {
        let path = path.to_owned();
        move |source| ExchangeError::File { path, source }
    }
}
