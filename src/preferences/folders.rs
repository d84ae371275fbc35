//! Where one user's things lie.

use directories::ProjectDirs;
use std::path::PathBuf;

/// The folder of the preferences.
pub fn config_folder() -> PathBuf {
    home().unwrap_or_else(|| of_user(ProjectDirs::config_local_dir))
}

/// The folder of a database for one; never one that roams between computers.
pub fn data_folder() -> PathBuf {
    home().unwrap_or_else(|| of_user(ProjectDirs::data_local_dir))
}

/// The database of a user who has chosen no other.
pub fn default_database() -> PathBuf {
    data_folder().join("svarsvakt.sqlite")
}

/// The folder of the log, beside the data.
pub fn log_folder() -> PathBuf {
    data_folder().join("log")
}

/// One folder for everything: for tests, and for a copy that is carried about.
fn home() -> Option<PathBuf> {
    std::env::var_os("SVARSVAKT_HOME")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}

/// A folder of the operating system's for this user; where there is none, the current one.
fn of_user(folder: impl FnOnce(&ProjectDirs) -> &std::path::Path) -> PathBuf {
    let dirs = ProjectDirs::from("se", "", "Svarsvakt");
    dirs.map_or_else(|| PathBuf::from("."), |dirs| folder(&dirs).to_owned())
}
