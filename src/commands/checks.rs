//! Looking at accounts, and looking more often for a while.

use super::{CommandError, Outcome, Theirs, Work, filled};
use crate::domain::check::{Check, ExtraWatch, ExtraWatchDetails, MOST_CHECKS_PER_DAY};
use crate::domain::ids::{AccountId, CheckId, ExtraWatchId};
use crate::domain::language::Language;
use crate::domain::operation::{OperationKind, Subject};
use chrono::{DateTime, TimeDelta, Timelike, Utc};

/// How long after looking a check is still entered at once, not afterwards.
const AT_ONCE: TimeDelta = TimeDelta::minutes(5);

impl Work<'_> {
    pub(super) fn record_check(
        &mut self,
        account: AccountId,
        at: DateTime<Utc>,
        note: Option<&str>,
        late_reason: Option<&str>,
    ) -> Result<Outcome, CommandError> {
        let at = at.with_nanosecond(0).unwrap_or(at);
        if at > self.at {
            return Err(CommandError::InFuture { at });
        }
        let zone = self.recorder.settings()?.time_zone;
        let day_of = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
        if day_of(at) != day_of(self.at) {
            return Err(CommandError::CheckOnAnotherDay);
        }
        let late_reason = late_reason.and_then(filled);
        if self.at - at > AT_ONCE && late_reason.is_none() {
            return Err(CommandError::LateCheckNeedsReason);
        }
        let subject = self.account_subject(account)?;
        self.recorder.insert_check(&Check {
            id: CheckId(0),
            account,
            day: day_of(at),
            at,
            recorded_at: self.at,
            by: self.actor.person,
            note: note.and_then(filled).map(str::to_owned),
            late_reason: late_reason.map(str::to_owned),
        })?;
        Ok(Outcome::of(OperationKind::RecordCheck, subject))
    }

    pub(super) fn remove_check(&mut self, id: CheckId) -> Result<Outcome, CommandError> {
        let check = self.recorder.check(id)?.ok_or(CommandError::Gone)?;
        self.recorder.delete_check(id)?;
        let subject = self.account_subject(check.account)?;
        Ok(Outcome::of(OperationKind::RemoveCheck, subject))
    }

    pub(super) fn save_extra_watch(
        &mut self,
        before: Option<&ExtraWatch>,
        details: &ExtraWatchDetails,
    ) -> Result<Outcome, CommandError> {
        if !(1..=MOST_CHECKS_PER_DAY).contains(&details.checks_per_day) {
            return Err(CommandError::ChecksPerDay);
        }
        let details = ExtraWatchDetails {
            reason: details
                .reason
                .as_deref()
                .and_then(filled)
                .map(str::to_owned),
            ..details.clone()
        };
        match before {
            None => {
                self.recorder.insert_extra_watch(&details)?;
            }
            Some(before) => {
                let stored = self.extra_watch(before.id)?;
                if stored != *before {
                    return Err(CommandError::ChangedMeanwhile {
                        theirs: Theirs::ExtraWatch(Box::new(stored)),
                    });
                }
                self.recorder.update_extra_watch(before.id, &details)?;
            }
        }
        self.about_extra_watch(OperationKind::SaveExtraWatch, &details)
    }

    pub(super) fn delete_extra_watch(&mut self, id: ExtraWatchId) -> Result<Outcome, CommandError> {
        let stored = self.extra_watch(id)?;
        self.recorder.delete_extra_watch(id)?;
        self.about_extra_watch(OperationKind::DeleteExtraWatch, &stored.details)
    }

    fn extra_watch(&self, id: ExtraWatchId) -> Result<ExtraWatch, CommandError> {
        let extra_watches = self.recorder.workspace()?.extra_watches;
        let found = extra_watches.into_iter().find(|extra| extra.id == id);
        found.ok_or(CommandError::Gone)
    }

    fn about_extra_watch(
        &self,
        kind: OperationKind,
        details: &ExtraWatchDetails,
    ) -> Result<Outcome, CommandError> {
        let subject = Subject {
            days: Some(details.span),
            ..self.account_subject(details.account)?
        };
        Ok(Outcome::of(kind, subject))
    }

    pub(super) fn account_subject(&self, account: AccountId) -> Result<Subject, CommandError> {
        let account = self.recorder.account(account)?.ok_or(CommandError::Gone)?;
        Ok(Subject {
            account: Some(account.details.full_name(Language::Sv)),
            ..Subject::default()
        })
    }
}
