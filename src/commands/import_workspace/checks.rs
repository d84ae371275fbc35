//! Extra watches and checks: rows without keys.

use super::Import;
use super::schedules::Rows;
use crate::commands::CommandError;
use crate::domain::check::{Check, ExtraWatch, ExtraWatchDetails};
use crate::domain::ids::{CheckId, ExtraWatchId};
use chrono::{DateTime, Utc};

impl Import<'_> {
    pub(super) fn take_checks(
        &mut self,
        extra_watches: &[ExtraWatch],
        checks: &[Check],
    ) -> Result<(), CommandError> {
        let present = self.recorder.workspace()?.extra_watches;
        let mut rows = Rows::of(present.into_iter().map(|row| ExtraWatch {
            id: ExtraWatchId(0),
            ..row
        }));
        for row in extra_watches {
            let row = ExtraWatch {
                id: ExtraWatchId(0),
                details: ExtraWatchDetails {
                    account: self.account(row.details.account)?,
                    ..row.details.clone()
                },
            };
            if self.is_new(rows.take(&row)) {
                self.recorder.insert_extra_watch(&row.details)?;
            }
        }
        let zone = self.recorder.settings()?.time_zone;
        let present = self.recorder.all_checks()?;
        // A check's day follows the time zone, which the file may just have changed.
        let day_of = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
        let mut rows = Rows::of(present.into_iter().map(|row| Check {
            id: CheckId(0),
            day: day_of(row.at),
            ..row
        }));
        for row in checks {
            let row = Check {
                id: CheckId(0),
                account: self.account(row.account)?,
                by: self.person_if_any(row.by)?,
                day: day_of(row.at),
                ..row.clone()
            };
            if self.is_new(rows.take(&row)) {
                self.recorder.insert_check(&row)?;
            }
        }
        Ok(())
    }
}
