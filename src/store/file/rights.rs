//! Who may read the file.

use super::Sharing;
use crate::store::error::{Result, StoreError};
use std::path::Path;

/// Whether only its owner may read the file.
#[cfg(unix)]
pub(in crate::store) fn sharing_of(path: &Path) -> Sharing {
    use std::os::unix::fs::PermissionsExt;
    match path.metadata() {
        Ok(file) if file.permissions().mode() & 0o077 != 0 => Sharing::Together,
        _ => Sharing::Alone,
    }
}

/// Whether only its owner may read the file: the folder decides.
#[cfg(not(unix))]
pub(in crate::store) fn sharing_of(_: &Path) -> Sharing {
    Sharing::Together
}

/// Makes an empty file before SQLite does, so that nobody else can read it even for a moment. The
/// logs beside it get the same rights from SQLite.
pub(super) fn create(path: &Path, sharing: Sharing) -> Result<()> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty() && !folder.exists())
    {
        create_folder(folder, sharing).map_err(StoreError::io(folder))?;
    }
    create_file(path, sharing).map_err(StoreError::io(path))
}

/// Makes a folder, if it is not there, that only its owner may read if the file is for one.
#[cfg(unix)]
pub(in crate::store) fn create_folder(folder: &Path, sharing: Sharing) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = std::fs::DirBuilder::new();
    if sharing == Sharing::Alone {
        builder.mode(0o700);
    }
    builder.recursive(true).create(folder)
}

/// Makes an empty file with the rights it is to have.
#[cfg(unix)]
pub(in crate::store) fn create_file(path: &Path, sharing: Sharing) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = std::fs::OpenOptions::new();
    if sharing == Sharing::Alone {
        options.mode(0o600);
    }
    options
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map(drop)
}

/// Makes a folder, if it is not there.
#[cfg(not(unix))]
pub(in crate::store) fn create_folder(folder: &Path, _: Sharing) -> std::io::Result<()> {
    // A folder in the user's profile is the user's own.
    std::fs::create_dir_all(folder)
}

/// Makes an empty file; its rights are inherited.
#[cfg(not(unix))]
pub(in crate::store) fn create_file(path: &Path, _: Sharing) -> std::io::Result<()> {
    std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map(drop)
}
