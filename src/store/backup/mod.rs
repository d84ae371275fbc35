//! Safety copies: one a day before the first change, before migrations and restores, and on request.
//!
//! They lie in `backups/` beside the file, are whole databases, and are checked before they count.

mod copying;
mod restore;

pub(super) use copying::Copying;

use super::Store;
use super::error::{Result, StoreError};
use super::file::{self, Sharing};
use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Why a copy was made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CopyReason {
    /// Before the day's first change.
    Daily,
    /// Somebody asked for it.
    Manual,
    /// Before a new version changed the file's shape.
    BeforeMigration,
    /// Before a copy was put in the file's place.
    BeforeRestore,
    /// Before an import replaced everything.
    BeforeReplace,
}

/// A safety copy in the folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SafetyCopy {
    pub path: PathBuf,
    /// When it was made, in civil time of the municipality's zone.
    pub made_at: NaiveDateTime,
    pub reason: CopyReason,
    pub bytes: u64,
}

/// Whether a file that is there may be replaced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Existing {
    Keep,
    Replace,
}

const TIME_FORMAT: &str = "%Y-%m-%dT%H%M%S";
const PREFIX: &str = "svarsvakt-";
const ENDING: &str = ".sqlite";

impl CopyReason {
    const ALL: [CopyReason; 5] = [
        CopyReason::Daily,
        CopyReason::Manual,
        CopyReason::BeforeMigration,
        CopyReason::BeforeRestore,
        CopyReason::BeforeReplace,
    ];

    /// The word in the file's name.
    pub fn code(self) -> &'static str {
        match self {
            CopyReason::Daily => "daily",
            CopyReason::Manual => "manual",
            CopyReason::BeforeMigration => "before-migration",
            CopyReason::BeforeRestore => "before-restore",
            CopyReason::BeforeReplace => "before-replace",
        }
    }

    /// How many copies of the kind are kept.
    fn kept(self) -> usize {
        match self {
            CopyReason::Daily => 14,
            CopyReason::Manual => 10,
            CopyReason::BeforeMigration | CopyReason::BeforeRestore | CopyReason::BeforeReplace => {
                5
            }
        }
    }
}

impl Store {
    /// The folder of the safety copies; none for a database in memory.
    pub fn backup_folder(&self) -> Option<PathBuf> {
        self.path().map(folder_of)
    }

    /// The safety copies there are, the latest first.
    pub fn list_backups(&self) -> Result<Vec<SafetyCopy>> {
        self.path().map_or(Ok(Vec::new()), list)
    }

    /// Makes a checked copy in the folder; none for a database in memory.
    pub fn back_up(&self, now: DateTime<Utc>, reason: CopyReason) -> Result<Option<SafetyCopy>> {
        self.must_write()?;
        let Some(path) = self.path() else {
            return Ok(None);
        };
        let made_at = civil(now, self.settings()?.time_zone);
        copy_into_folder(&self.conn, path, made_at, reason).map(Some)
    }

    /// Makes a checked copy at a place of the user's choice.
    pub fn back_up_to(&self, target: &Path, existing: Existing) -> Result<()> {
        if existing == Existing::Keep && target.exists() {
            return Err(StoreError::AlreadyExists {
                path: target.to_owned(),
            });
        }
        let sharing = self.path().map_or(Sharing::Alone, file::sharing_of);
        write_copy(&self.conn, self.path().unwrap_or(target), target, sharing)
    }
}

/// The latest copy of the file, to be offered when the file cannot be used.
pub(super) fn latest_copy(path: &Path) -> Option<PathBuf> {
    list(path).ok()?.into_iter().next().map(|copy| copy.path)
}

/// A copy of a file that is about to be migrated, named by when it was last changed.
pub(super) fn copy_before_migration(conn: &Connection, path: &Path) -> Result<()> {
    let changed = std::fs::metadata(path)
        .and_then(|file| file.modified())
        .map_err(StoreError::io(path))?;
    let made_at = civil(DateTime::<Utc>::from(changed), Tz::UTC);
    copy_into_folder(conn, path, made_at, CopyReason::BeforeMigration).map(drop)
}

pub(super) fn copy_into_folder(
    conn: &Connection,
    path: &Path,
    made_at: NaiveDateTime,
    reason: CopyReason,
) -> Result<SafetyCopy> {
    let folder = folder_of(path);
    let sharing = file::sharing_of(path);
    file::create_folder(&folder, sharing).map_err(StoreError::io(&folder))?;
    let target = folder.join(format!(
        "{PREFIX}{}-{}{ENDING}",
        made_at.format(TIME_FORMAT),
        reason.code()
    ));
    write_copy(conn, path, &target, sharing)?;
    rotate(path, reason)?;
    copy_at(&target).ok_or(StoreError::Missing { path: target })
}

pub(super) fn civil(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

fn folder_of(path: &Path) -> PathBuf {
    path.parent().unwrap_or(Path::new("")).join("backups")
}

/// Writes the copy beside its place, checks it, and only then puts it there.
fn write_copy(conn: &Connection, source: &Path, target: &Path, sharing: Sharing) -> Result<()> {
    let partial = file::beside(target, ".partial");
    let written = fill(conn, source, &partial, sharing);
    let placed =
        written.and_then(|()| std::fs::rename(&partial, target).map_err(StoreError::io(target)));
    if placed.is_err() {
        // The half-written copy is of no use; the error says why there is none.
        let _ = std::fs::remove_file(&partial);
    }
    placed
}

fn fill(conn: &Connection, source: &Path, partial: &Path, sharing: Sharing) -> Result<()> {
    if partial.exists() {
        std::fs::remove_file(partial).map_err(StoreError::io(partial))?;
    }
    file::create_file(partial, sharing).map_err(StoreError::io(partial))?;
    let mut copy = Connection::open(partial)?;
    copy_pages(conn, &mut copy)?;
    // The copy is one file, without a log beside it.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    if super::check::is_whole(&copy)? {
        Ok(())
    } else {
        Err(StoreError::Damaged {
            path: source.to_owned(),
            latest_copy: latest_copy(source),
        })
    }
}

fn copy_pages(from: &Connection, to: &mut Connection) -> Result<()> {
    const TRIES: u32 = 100;
    let backup = Backup::new(from, to)?;
    for _ in 0..TRIES {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            _ => std::thread::sleep(Duration::from_millis(50)),
        }
    }
    Err(StoreError::Busy)
}

fn list(path: &Path) -> Result<Vec<SafetyCopy>> {
    let folder = folder_of(path);
    let files = match std::fs::read_dir(&folder) {
        Ok(files) => files,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io(&folder)(error)),
    };
    let mut copies: Vec<SafetyCopy> = files
        .filter_map(|file| copy_at(&file.ok()?.path()))
        .collect();
    copies.sort_by(|a, b| (b.made_at, &b.path).cmp(&(a.made_at, &a.path)));
    Ok(copies)
}

fn copy_at(path: &Path) -> Option<SafetyCopy> {
    let name = path.file_name()?.to_str()?;
    let (time, reason) = name
        .strip_prefix(PREFIX)?
        .strip_suffix(ENDING)?
        .split_at_checked(17)?;
    let reason = CopyReason::ALL
        .into_iter()
        .find(|known| reason.strip_prefix('-') == Some(known.code()))?;
    let made_at = NaiveDateTime::parse_from_str(time, TIME_FORMAT).ok()?;
    Some(SafetyCopy {
        path: path.to_owned(),
        made_at,
        reason,
        bytes: path.metadata().ok()?.len(),
    })
}

fn rotate(path: &Path, reason: CopyReason) -> Result<()> {
    let copies = list(path)?.into_iter().filter(|copy| copy.reason == reason);
    for copy in copies.skip(reason.kept()) {
        std::fs::remove_file(&copy.path).map_err(StoreError::io(&copy.path))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_files_in_the_folder_are_not_taken_for_copies() {
        assert_eq!(copy_at(Path::new("svarsvakt-å-daily.sqlite")), None);
        assert_eq!(
            copy_at(Path::new("svarsvakt-2026-12-21T080000-weekly.sqlite")),
            None
        );
        assert_eq!(copy_at(Path::new("anteckningar.txt")), None);
    }
}
