//! Which reminders were told on this computer, in a file that the window and the command line share.

use super::own_files;
use crate::domain::reminder::{Announced, Announcement};
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};

/// What was told of a database to this user, and where that is kept.
#[derive(Clone, Debug, Default)]
pub struct AnnouncedFile {
    announced: Announced,
    /// None: only as long as the program runs.
    file: Option<PathBuf>,
}

impl AnnouncedFile {
    /// Goes on where this user left off with the database.
    pub fn over(own_folder: Option<&Path>, database: Option<&Path>) -> AnnouncedFile {
        let file = own_folder.zip(database).map(|(folder, database)| {
            folder.join(format!("announced-{}.json", own_files::name_for(database)))
        });
        let mut announced = AnnouncedFile {
            announced: Announced::default(),
            file,
        };
        announced.take_in();
        announced
    }

    /// What was told already, as far as this program knows.
    pub fn announced(&self) -> &Announced {
        &self.announced
    }

    /// Takes in what another program has told in the meantime.
    pub fn take_in(&mut self) {
        let kept = self
            .file
            .as_deref()
            .and_then(|file| std::fs::read(file).ok());
        let kept = kept.and_then(|kept| serde_json::from_slice(&kept).ok());
        if let Some(kept) = kept {
            self.announced.take_in(kept);
        }
    }

    /// Remembers what is told now.
    ///
    /// # Errors
    /// When the file cannot be written; it is remembered as long as the program runs all the same.
    pub fn record(
        &mut self,
        announcement: &Announcement,
        now: DateTime<Utc>,
    ) -> std::io::Result<()> {
        self.announced.record(announcement, now);
        match &self.file {
            Some(file) => own_files::write(file, &self.announced),
            None => Ok(()),
        }
    }
}
