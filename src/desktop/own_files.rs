//! Small files in this user's own folder, one for each database.

use std::path::{Path, PathBuf};

/// Makes the folder for its owner only; one that is there keeps its rights.
///
/// # Errors
/// When it cannot be made.
pub fn folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Writes a file whole or not at all, for its owner only.
///
/// # Errors
/// When the folder or the file cannot be written.
pub fn write(file: &Path, contents: &impl serde::Serialize) -> std::io::Result<()> {
    let own = file.parent().unwrap_or(Path::new("."));
    folder(own)?;
    // A temporary file is its owner's alone from the first byte.
    let mut temporary = tempfile::NamedTempFile::new_in(own)?;
    serde_json::to_writer(&mut temporary, contents)?;
    temporary.persist(file).map_err(|error| error.error)?;
    Ok(())
}

/// The name of the files of a database: the same however it was reached, and without its words.
pub fn name_for(database: &Path) -> String {
    let path = whole(database);
    // FNV-1a: the same in every version of the program, which the standard library's is not.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in path.to_string_lossy().bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// The path without detours; of a file that is not there yet, by its folder.
fn whole(database: &Path) -> PathBuf {
    let by_folder = || {
        let folder = database.parent()?.canonicalize().ok()?;
        Some(folder.join(database.file_name()?))
    };
    let whole = database.canonicalize().ok().or_else(by_folder);
    whole.unwrap_or_else(|| database.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_keeps_its_name_and_shares_it_with_none() {
        assert_eq!(name_for(Path::new("")), "cbf29ce484222325");
        assert_ne!(name_for(Path::new("/a/b")), name_for(Path::new("/a/c")));
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("svarsvakt.sqlite");
        let before = name_for(&database);
        std::fs::write(&database, b"").unwrap();
        assert_eq!(name_for(&database), before, "also before it is made");
    }
}
