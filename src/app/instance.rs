//! One window for each database file and operating-system user: a second start brings the first to
//! the front. A lock in this user's own folder tells; the system lets it go after a crash.

use super::window::Session;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The lock on one file, let go when the last clone is dropped.
#[derive(Clone, Debug)]
pub(super) struct Instance {
    _lock: Arc<File>,
    paths: Paths,
}

/// Whose a database file is.
pub(super) enum Claim {
    /// This window's.
    Ours(Instance),
    /// Another window of this user has it open.
    Elsewhere,
    /// No lock could be made, so nobody knows.
    Unknown,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Paths {
    lock: PathBuf,
    request: PathBuf,
}

/// Claims the database; `own_folder` is this user's.
pub(super) fn claim(own_folder: &Path, database: &Path) -> Claim {
    let paths = paths(own_folder, database);
    let opened =
        crate::desktop::own_files::folder(&folder(own_folder)).and_then(|()| open(&paths.lock));
    let locked = match opened {
        Ok(file) => match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => return Claim::Elsewhere,
            Err(TryLockError::Error(error)) => Err(error),
        },
        Err(error) => Err(error),
    };
    match locked {
        Ok(file) => {
            // What somebody asked of a window that is gone by now.
            let _ = std::fs::remove_file(&paths.request);
            let lock = Arc::new(file);
            Claim::Ours(Instance { _lock: lock, paths })
        }
        Err(error) => {
            log::warn!("a second start will open a second window: {error}");
            Claim::Unknown
        }
    }
}

/// Asks the window that has the database open to come to the front.
pub(super) fn ask_to_show(own_folder: &Path, database: &Path) {
    if let Err(error) = open(&paths(own_folder, database).request) {
        log::warn!("the open window could not be asked to show itself: {error}");
    }
}

impl Instance {
    /// Whether this is the lock of that database.
    pub fn is_of(&self, own_folder: &Path, database: &Path) -> bool {
        self.paths == paths(own_folder, database)
    }

    /// Whether a second start has asked for this window since the last time.
    pub fn take_request(&self) -> bool {
        std::fs::remove_file(&self.paths.request).is_ok()
    }
}

impl Session {
    /// Makes the database this window's own, in place of the one before. Where another window of
    /// this user has it, that one is asked to come to the front and nothing changes here.
    pub(super) fn take_over(&mut self, database: &Path) -> bool {
        let Some(folder) = self.own_folder.as_deref() else {
            return true;
        };
        let is_ours = |instance: &Instance| instance.is_of(folder, database);
        if self.instance.as_ref().is_some_and(is_ours) {
            return true;
        }
        match claim(folder, database) {
            Claim::Elsewhere => {
                ask_to_show(folder, database);
                false
            }
            Claim::Ours(instance) => {
                self.instance = Some(instance);
                true
            }
            Claim::Unknown => {
                self.instance = None;
                true
            }
        }
    }
}

fn paths(own_folder: &Path, database: &Path) -> Paths {
    let (folder, name) = (
        folder(own_folder),
        crate::desktop::own_files::name_for(database),
    );
    Paths {
        lock: folder.join(format!("{name}.lock")),
        request: folder.join(format!("{name}.show")),
    }
}

fn folder(own_folder: &Path) -> PathBuf {
    own_folder.join("instances")
}

fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(own: &Path, database: &Path) -> Instance {
        match claim(own, database) {
            Claim::Ours(instance) => instance,
            _ => unreachable!("the file is nobody's"),
        }
    }

    #[test]
    fn a_file_has_one_window_and_the_second_start_asks_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("svarsvakt.sqlite");
        std::fs::write(&database, b"").unwrap();
        let first = ours(folder.path(), &database);
        assert!(!first.take_request());
        assert!(matches!(claim(folder.path(), &database), Claim::Elsewhere));
        ask_to_show(folder.path(), &database);
        assert!(first.take_request());
        assert!(!first.take_request(), "asked once, shown once");
        let clone = first.clone();
        drop(first);
        assert!(matches!(claim(folder.path(), &database), Claim::Elsewhere));
        drop(clone);
        ours(folder.path(), &database);
    }

    #[test]
    fn another_file_and_another_user_have_windows_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let (karin, anders) = (folder.path().join("karin"), folder.path().join("anders"));
        let database = folder.path().join("svarsvakt.sqlite");
        let first = ours(&karin, &database);
        let _other_file = ours(&karin, &folder.path().join("other.sqlite"));
        let _other_user = ours(&anders, &database);
        assert!(first.is_of(&karin, &database));
        assert!(!first.is_of(&anders, &database));
    }

    #[test]
    fn the_same_file_is_known_by_every_way_to_it() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("svarsvakt.sqlite");
        std::fs::write(&database, b"").unwrap();
        let _first = ours(folder.path(), &database);
        let roundabout = folder.path().join(".").join("svarsvakt.sqlite");
        let beside = folder.path().join("instances").join("..");
        for way in [roundabout, beside.join("svarsvakt.sqlite")] {
            assert!(matches!(claim(folder.path(), &way), Claim::Elsewhere));
        }
    }

    #[test]
    fn a_request_to_a_window_that_is_gone_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("svarsvakt.sqlite");
        drop(ours(folder.path(), &database));
        ask_to_show(folder.path(), &database);
        assert!(!ours(folder.path(), &database).take_request());
    }

    #[test]
    fn where_no_lock_can_be_made_the_window_opens_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let occupied = folder.path().join("file");
        std::fs::write(&occupied, b"").unwrap();
        assert!(matches!(claim(&occupied, Path::new("x")), Claim::Unknown));
    }

    #[cfg(unix)]
    #[test]
    fn the_locks_are_for_their_owner_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let first = ours(folder.path(), &folder.path().join("svarsvakt.sqlite"));
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&first.paths.lock), 0o600);
        assert_eq!(mode(&folder.path().join("instances")), 0o700);
    }
}
