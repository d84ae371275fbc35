//! The municipality's settings.

use super::{CommandError, Outcome, Theirs, Work, filled};
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::settings::Settings;

impl Work<'_> {
    pub(super) fn update_settings(
        &mut self,
        version: i64,
        settings: &Settings,
    ) -> Result<Outcome, CommandError> {
        let stored = self.recorder.settings()?;
        if stored.version != version {
            return Err(CommandError::ChangedMeanwhile {
                theirs: Theirs::Settings(Box::new(stored)),
            });
        }
        if settings.must_close_from_days == 0 {
            return Err(CommandError::MustCloseFromDays);
        }
        let municipality = settings
            .municipality
            .as_deref()
            .and_then(filled)
            .map(str::to_owned);
        self.recorder.update_settings(&Settings {
            municipality,
            ..settings.clone()
        })?;
        Ok(Outcome::of(
            OperationKind::UpdateSettings,
            Subject::default(),
        ))
    }
}
