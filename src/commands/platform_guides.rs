//! How comments are closed on a platform, in the municipality's own words.

use super::closures::named;
use super::{CommandError, Outcome, Theirs, Work};
use crate::domain::language::Language;
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::platform::{GuideDetails, PlatformGuide};

impl Work<'_> {
    pub(super) fn save_platform_guide(
        &mut self,
        before: Option<&PlatformGuide>,
        details: &GuideDetails,
    ) -> Result<Outcome, CommandError> {
        let guides = self.recorder.workspace()?.platform_guides;
        let stored = guides
            .into_iter()
            .find(|guide| guide.details.channel == details.channel);
        if stored.as_ref() != before {
            let theirs = stored.ok_or(CommandError::Gone)?;
            return Err(CommandError::ChangedMeanwhile {
                theirs: Theirs::PlatformGuide(Box::new(theirs)),
            });
        }
        match stored {
            Some(stored) => {
                self.recorder.update_guide(stored.id, details)?;
            }
            None => {
                self.recorder.insert_guide(details)?;
            }
        }
        Ok(Outcome::of(
            OperationKind::SavePlatformGuide,
            about(details),
        ))
    }

    pub(super) fn reset_platform_guide(
        &mut self,
        guide: &PlatformGuide,
    ) -> Result<Outcome, CommandError> {
        self.recorder.delete_guide(guide.id)?;
        Ok(Outcome::of(
            OperationKind::ResetPlatformGuide,
            about(&guide.details),
        ))
    }
}

fn about(details: &GuideDetails) -> Subject {
    named(details.channel.name(Language::Sv))
}
