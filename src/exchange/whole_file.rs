//! Files that are written whole or not at all.

use super::error::ExchangeError;
use std::ffi::OsString;
use std::path::Path;

/// Puts the bytes in the file's place, replacing what was there; an error leaves that as it was.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), ExchangeError> {
    let mut partial = OsString::from(path);
    partial.push(".partial");
    let written = std::fs::write(&partial, bytes).and_then(|()| std::fs::rename(&partial, path));
    if written.is_err() {
        // The half-written file is of no use; the error says why there is no whole one.
        let _ = std::fs::remove_file(&partial);
    }
    written.map_err(ExchangeError::file(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_leaves_no_half_file() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("taken");
        std::fs::create_dir(&taken).unwrap();
        assert!(write(&taken, b"x").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        write(&folder.path().join("free"), b"x").unwrap();
        assert_eq!(std::fs::read(folder.path().join("free")).unwrap(), b"x");
    }
}
