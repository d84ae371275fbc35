//! Accounts and the rules they answer by.

use super::people::check_days;
use super::questions::check_response_hours;
use super::{CommandError, Created, Outcome, Theirs, Work, filled};
use crate::domain::account::{Account, AccountDetails};
use crate::domain::check::MOST_CHECKS_PER_DAY;
use crate::domain::ids::AccountId;
use crate::domain::language::Language;
use crate::domain::operation::{OperationKind, Subject};
use crate::store::Table;

impl Work<'_> {
    pub(super) fn create_account(
        &mut self,
        details: &AccountDetails,
    ) -> Result<Outcome, CommandError> {
        let details = self.checked_account(details, None)?;
        let id = self.recorder.insert_account(&details)?;
        Ok(Outcome {
            created: Created::Account(id),
            ..outcome(OperationKind::CreateAccount, &details)
        })
    }

    pub(super) fn update_account(
        &mut self,
        id: AccountId,
        version: i64,
        details: &AccountDetails,
    ) -> Result<Outcome, CommandError> {
        let stored = self.account(id)?;
        if stored.version != version {
            return Err(CommandError::ChangedMeanwhile {
                theirs: Theirs::Account(Box::new(stored)),
            });
        }
        let details = self.checked_account(details, Some(id))?;
        self.recorder.update_account(id, &details)?;
        Ok(outcome(OperationKind::UpdateAccount, &details))
    }

    pub(super) fn delete_account(&mut self, id: AccountId) -> Result<Outcome, CommandError> {
        let stored = self.account(id)?;
        let places = self.recorder.account_usages(id)?;
        if !places.is_empty() {
            return Err(CommandError::StillUsed { places });
        }
        self.recorder.delete_account(id)?;
        Ok(outcome(OperationKind::DeleteAccount, &stored.details))
    }

    fn account(&self, id: AccountId) -> Result<Account, CommandError> {
        self.recorder.account(id)?.ok_or(CommandError::Gone)
    }

    fn checked_account(
        &self,
        details: &AccountDetails,
        own: Option<AccountId>,
    ) -> Result<AccountDetails, CommandError> {
        let name = filled(&details.name).ok_or(CommandError::EmptyName)?;
        if filled(details.channel.code()).is_none() {
            return Err(CommandError::EmptyName);
        }
        check_response_hours(details.response_hours)?;
        if details.checks_per_day > MOST_CHECKS_PER_DAY {
            return Err(CommandError::ChecksPerDay);
        }
        check_days(details.active_from, details.active_to)?;
        if details
            .seasons
            .iter()
            .any(|season| season.span.to < season.span.from)
        {
            return Err(CommandError::DaysReversed);
        }
        if details.deputy.is_some() && details.deputy == details.responsible {
            return Err(CommandError::DeputyIsResponsible);
        }
        for person in [details.responsible, details.deputy].into_iter().flatten() {
            self.recorder.person(person)?.ok_or(CommandError::Gone)?;
        }
        let key = self.recorder.free_key(
            Table::Account,
            &details.key,
            name,
            own.map(|account| account.0),
        )?;
        let owned = |text: &Option<String>| text.as_deref().and_then(filled).map(str::to_owned);
        Ok(AccountDetails {
            key,
            name: name.to_owned(),
            url: owned(&details.url),
            department: owned(&details.department),
            login_place: owned(&details.login_place),
            ..details.clone()
        })
    }
}

fn outcome(kind: OperationKind, details: &AccountDetails) -> Outcome {
    Outcome::of(
        kind,
        Subject {
            account: Some(details.full_name(Language::Sv)),
            ..Subject::default()
        },
    )
}
