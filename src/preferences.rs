//! What one user of this computer chose: which file, who sits here, language, looks.
//!
//! Kept per operating-system user, outside the shared file, as JSON in the local configuration
//! folder. The environment variable `SVARSVAKT_HOME` names one folder for everything instead.

mod reaching;

use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use directories::ProjectDirs;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

pub use reaching::{Reaching, WhenClosed};

/// Light, dark, or as the system says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}

/// Who uses the file: one person, or a department together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SharingChoice {
    #[default]
    Alone,
    Together,
}

/// One user's choices. [`Preferences::default`] has no file and is never written.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The database to open; none: the welcome has not been through.
    pub database: Option<PathBuf>,
    pub sharing: SharingChoice,
    pub language: Language,
    pub theme: ThemeChoice,
    /// 1.0 is the usual size.
    pub zoom: f32,
    /// Width and height of the window in points.
    pub window_size: Option<[f32; 2]>,
    /// How the program reaches them while the window is out of sight.
    pub reaching: Reaching,
    /// Who sits here, by the database's path.
    people: BTreeMap<String, i64>,
    /// Small things that forms and screens remember, by a name of theirs.
    pub remembered: BTreeMap<String, String>,
    #[serde(skip)]
    file: Option<PathBuf>,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            database: None,
            sharing: SharingChoice::default(),
            language: Language::default(),
            theme: ThemeChoice::default(),
            zoom: 1.0,
            window_size: None,
            reaching: Reaching::default(),
            people: BTreeMap::new(),
            remembered: BTreeMap::new(),
            file: None,
        }
    }
}

impl Preferences {
    /// This user's preferences; the usual ones on the first run.
    pub fn load() -> Preferences {
        Preferences::load_from(&config_folder().join("preferences.json"))
    }

    /// The preferences in a file. What cannot be read is put aside beside it, and the usual ones
    /// hold instead.
    pub fn load_from(file: &Path) -> Preferences {
        let read = std::fs::read(file).ok();
        let parsed = read.as_deref().map(serde_json::from_slice::<Preferences>);
        if let Some(Err(error)) = &parsed {
            log::warn!("the preferences cannot be read, they are put aside: {error}");
            // Nothing is lost if this fails: the file is then replaced by the next save.
            let _ = std::fs::rename(file, file.with_extension("unreadable.json"));
        }
        let mut preferences = parsed.and_then(Result::ok).unwrap_or_default();
        preferences.file = Some(file.to_owned());
        if !preferences.zoom.is_finite() || !(0.3..=5.0).contains(&preferences.zoom) {
            preferences.zoom = 1.0;
        }
        preferences
    }

    /// Writes the preferences whole or not at all, for their owner only.
    ///
    /// # Errors
    /// When the folder or the file cannot be written.
    pub fn save(&self) -> std::io::Result<()> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        let folder = file.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder)?;
        // A temporary file is its owner's alone from the first byte.
        let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut temporary, self)?;
        temporary.write_all(b"\n")?;
        temporary.as_file().sync_all()?;
        temporary.persist(file).map_err(|error| error.error)?;
        Ok(())
    }

    /// The person who sits here when this database is open.
    pub fn me(&self, database: Option<&Path>) -> Option<PersonId> {
        self.people.get(&name_of(database?)).copied().map(PersonId)
    }

    /// Remembers who sits here; a database in memory has nothing to remember it by.
    pub fn set_me(&mut self, database: Option<&Path>, me: Option<PersonId>) {
        let Some(database) = database else { return };
        match me {
            Some(person) => self.people.insert(name_of(database), person.0),
            None => self.people.remove(&name_of(database)),
        };
    }

    /// The database to open when the command line names none.
    pub fn database_or_default(&self) -> PathBuf {
        self.database.clone().unwrap_or_else(default_database)
    }
}

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
fn of_user(folder: impl FnOnce(&ProjectDirs) -> &Path) -> PathBuf {
    let dirs = ProjectDirs::from("se", "", "Svarsvakt");
    dirs.map_or_else(|| PathBuf::from("."), |dirs| folder(&dirs).to_owned())
}

/// The same file under the same name, however it was reached.
fn name_of(database: &Path) -> String {
    let canonical = database.canonicalize();
    canonical
        .as_deref()
        .unwrap_or(database)
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new").join("preferences.json");
        let database = folder.path().join("svarsvakt.sqlite");
        let mut preferences = Preferences::load_from(&file);
        preferences.language = Language::En;
        preferences.theme = ThemeChoice::Dark;
        preferences.zoom = 1.25;
        preferences.reaching = Reaching {
            notifications: false,
            citizens_words: true,
            when_closed: WhenClosed::KeepWatching,
            start_with_computer: true,
        };
        preferences.set_me(Some(&database), Some(PersonId(7)));
        preferences.save().unwrap();
        let again = Preferences::load_from(&file);
        assert_eq!(again, preferences);
        assert_eq!(again.me(Some(&database)), Some(PersonId(7)));
        assert_eq!(again.me(Some(folder.path())), None);
        assert_eq!(again.me(None), None);
    }

    #[test]
    fn an_unreadable_file_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("preferences.json");
        std::fs::write(&file, b"{\"zoom\": ").unwrap();
        let preferences = Preferences::load_from(&file);
        assert_eq!(preferences.zoom, 1.0);
        assert_eq!(
            std::fs::read(folder.path().join("preferences.unreadable.json")).unwrap(),
            b"{\"zoom\": "
        );
        preferences.save().unwrap();
        assert!(file.exists());
    }

    #[test]
    fn a_later_versions_additions_are_no_hindrance() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("preferences.json");
        std::fs::write(&file, r#"{"theme": "dark", "zoom": 1e9, "sound": "ding"}"#).unwrap();
        let preferences = Preferences::load_from(&file);
        assert_eq!(preferences.theme, ThemeChoice::Dark);
        assert_eq!(preferences.zoom, 1.0, "a window nobody could use");
        assert_eq!(preferences.reaching, Reaching::default());
    }

    #[cfg(unix)]
    #[test]
    fn only_their_owner_may_read_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("preferences.json");
        Preferences::load_from(&file).save().unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
