//! The file: whether it is ours, who may read it, how SQLite is to treat it.

use super::error::{Result, StoreError};
use super::{backup, migrations};
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What opening may do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// The file must be there.
    ReadWrite,
    /// A file that is missing or empty is made.
    Create(Sharing),
}

/// Who uses a new file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sharing {
    /// One person: nobody else may read it.
    Alone,
    /// The department: rights are inherited from the folder.
    Together,
}

/// "SvVk" in the header of every file of ours.
const APPLICATION_ID: u32 = 1_400_264_299;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

pub(super) fn open(path: &Path, how: Access) -> Result<Connection> {
    let empty = std::fs::metadata(path).map_or(true, |file| file.len() == 0);
    match how {
        Access::ReadWrite if !path.exists() => {
            return Err(StoreError::Missing {
                path: path.to_owned(),
            });
        }
        Access::Create(sharing) if empty => create(path, sharing)?,
        _ => look_at_header(path)?,
    }
    open_checked(path, how, empty).map_err(|error| at_path(error, path))
}

/// Settings of a connection, not of the file.
pub(super) fn set_up(conn: &Connection) -> Result<()> {
    conn.busy_timeout(BUSY_TIMEOUT)?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;
         PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(())
}

/// Refuses what is not a whole file of ours that this version understands, without touching it.
pub(super) fn look_at_header(path: &Path) -> Result<()> {
    let latest_copy = || backup::latest_copy(path);
    let mut header = [0u8; 100];
    let mut file = File::open(path).map_err(StoreError::io(path))?;
    if file.read_exact(&mut header).is_err() || !header.starts_with(MAGIC) {
        return Err(StoreError::NotOurs {
            path: path.to_owned(),
        });
    }
    let number = |at: usize| {
        u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    if number(68) != APPLICATION_ID {
        return Err(StoreError::NotOurs {
            path: path.to_owned(),
        });
    }
    if i64::from(number(60)) > migrations::latest_version() {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            latest_copy: latest_copy(),
        });
    }
    let page_size = u64::from(u16::from_be_bytes([header[16], header[17]]));
    let page_size = if page_size == 1 { 65_536 } else { page_size };
    let length = file.metadata().map_err(StoreError::io(path))?.len();
    // The page count is only valid where its change counter is; a log may hold the rest.
    let counted = number(24) == number(92) && !has_log(path);
    if page_size < 512 || (counted && length < page_size * u64::from(number(28))) {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            latest_copy: latest_copy(),
        });
    }
    Ok(())
}

/// A path with an ending put behind its file name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn has_log(path: &Path) -> bool {
    ["-wal", "-journal"].iter().any(|ending| {
        beside(path, ending)
            .metadata()
            .is_ok_and(|file| file.len() > 0)
    })
}

fn open_checked(path: &Path, how: Access, new: bool) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    set_up(&conn)?;
    let version = migrations::version_of(&conn)?;
    if version > migrations::latest_version() {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            latest_copy: backup::latest_copy(path),
        });
    }
    if version > 0 {
        // Reads the schema and a row: a file whose first pages are damaged is refused here.
        conn.query_row(
            "SELECT (SELECT count(*) FROM sqlite_schema), id FROM setting",
            [],
            |_| Ok(()),
        )?;
    }
    if version < migrations::latest_version() {
        if version > 0 {
            backup::copy_before_migration(&conn, path)?;
        }
        migrations::apply(&mut conn)?;
    }
    let mode = match how {
        _ if is_on_network(path) => Some("DELETE"),
        Access::Create(Sharing::Alone) if new => Some("WAL"),
        // What the file was made for stands in the file.
        Access::Create(_) | Access::ReadWrite => None,
    };
    if let Some(mode) = mode {
        conn.query_row(&format!("PRAGMA journal_mode = {mode}"), [], |_| Ok(()))?;
    }
    Ok(conn)
}

fn at_path(error: StoreError, path: &Path) -> StoreError {
    use rusqlite::ErrorCode;
    match &error {
        StoreError::Damaged { .. } => error,
        _ if error.is_damage() => StoreError::Damaged {
            path: path.to_owned(),
            latest_copy: backup::latest_copy(path),
        },
        StoreError::Sql(sql)
            if matches!(
                sql.sqlite_error_code(),
                Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen)
            ) =>
        {
            StoreError::ReadOnly {
                path: path.to_owned(),
            }
        }
        _ => error,
    }
}

/// Whether only its owner may read the file.
#[cfg(unix)]
pub(super) fn sharing_of(path: &Path) -> Sharing {
    use std::os::unix::fs::PermissionsExt;
    match path.metadata() {
        Ok(file) if file.permissions().mode() & 0o077 != 0 => Sharing::Together,
        _ => Sharing::Alone,
    }
}

/// Whether only its owner may read the file: the folder decides.
#[cfg(not(unix))]
pub(super) fn sharing_of(_: &Path) -> Sharing {
    Sharing::Together
}

/// Makes an empty file before SQLite does, so that nobody else can read it even for a moment. The
/// logs beside it get the same rights from SQLite.
fn create(path: &Path, sharing: Sharing) -> Result<()> {
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
pub(super) fn create_folder(folder: &Path, sharing: Sharing) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = std::fs::DirBuilder::new();
    if sharing == Sharing::Alone {
        builder.mode(0o700);
    }
    builder.recursive(true).create(folder)
}

/// Makes an empty file with the rights it is to have.
#[cfg(unix)]
pub(super) fn create_file(path: &Path, sharing: Sharing) -> std::io::Result<()> {
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
pub(super) fn create_folder(folder: &Path, _: Sharing) -> std::io::Result<()> {
    // A folder in the user's profile is the user's own.
    std::fs::create_dir_all(folder)
}

/// Makes an empty file; its rights are inherited.
#[cfg(not(unix))]
pub(super) fn create_file(path: &Path, _: Sharing) -> std::io::Result<()> {
    std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map(drop)
}

/// Whether the file lies on another machine, where a write-ahead log does not work.
pub(super) fn is_on_network(path: &Path) -> bool {
    // Mapped drives show their server once links and letters are resolved.
    let Ok(path) = path.canonicalize() else {
        return false;
    };
    if cfg!(windows) {
        return path.as_os_str().to_string_lossy().starts_with(r"\\?\UNC\");
    }
    let mounts = mounts();
    let holds = mounts.iter().filter(|(folder, _)| path.starts_with(folder));
    holds
        .max_by_key(|(folder, _)| folder.as_os_str().len())
        .is_some_and(|(_, kind)| is_network_kind(kind))
}

fn is_network_kind(kind: &str) -> bool {
    const KINDS: [&str; 12] = [
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs",
        "9p",
    ];
    let kind = kind.to_ascii_lowercase();
    KINDS.contains(&kind.as_str()) || kind.starts_with("fuse.")
}

#[cfg(target_os = "linux")]
fn mounts() -> Vec<(PathBuf, String)> {
    let table = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    table.lines().filter_map(mount_of).collect()
}

#[cfg(target_os = "linux")]
fn mount_of(line: &str) -> Option<(PathBuf, String)> {
    let mut words = line.split(' ').skip(1);
    let folder = words
        .next()?
        .replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\134", "\\");
    Some((PathBuf::from(folder), words.next()?.to_owned()))
}

#[cfg(not(target_os = "linux"))]
fn mounts() -> Vec<(PathBuf, String)> {
    let disks = sysinfo::Disks::new_with_refreshed_list();
    let mount = |disk: &sysinfo::Disk| {
        (
            disk.mount_point().to_owned(),
            disk.file_system().to_string_lossy().into_owned(),
        )
    };
    disks.list().iter().map(mount).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn network_file_systems_are_known_by_name() {
        assert!(
            ["nfs4", "CIFS", "smbfs", "fuse.sshfs"]
                .into_iter()
                .all(is_network_kind)
        );
        assert!(
            !["ext4", "apfs", "overlay", "fuseblk", "tmpfs"]
                .into_iter()
                .any(is_network_kind)
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_mount_with_a_space_in_its_name_is_read() {
        let mount = mount_of(r"//server/kommun /mnt/Gemensam\040mapp cifs rw 0 0");
        assert_eq!(
            mount,
            Some((PathBuf::from("/mnt/Gemensam mapp"), "cifs".to_owned()))
        );
    }
}
