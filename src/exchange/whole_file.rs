//! Files that are written whole or not at all.

use super::error::ExchangeError;
use std::ffi::OsString;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Puts the bytes in the file's place, replacing what was there; an error leaves that as it was.
///
/// # Errors
/// Also when a database is there: nothing that is written here is worth one.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), ExchangeError> {
    if is_database(path) {
        return Err(ExchangeError::IsDatabase {
            path: path.to_owned(),
        });
    }
    let mut partial = OsString::from(path);
    partial.push(".partial");
    let written = std::fs::write(&partial, bytes).and_then(|()| std::fs::rename(&partial, path));
    if written.is_err() {
        // The half-written file is of no use; the error says why there is no whole one.
        let _ = std::fs::remove_file(&partial);
    }
    written.map_err(ExchangeError::file(path))
}

fn is_database(path: &Path) -> bool {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    let mut head = [0u8; 16];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && head == *MAGIC
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("kommun.sqlite");
        let bytes = b"SQLite format 3\0 and all that was entered";
        std::fs::write(&database, bytes).unwrap();
        let refused = write(&database, b"{}");
        assert!(matches!(refused, Err(ExchangeError::IsDatabase { .. })));
        assert_eq!(std::fs::read(&database).unwrap(), bytes);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

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
