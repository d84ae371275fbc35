//! People: who they are and when they work here.

use super::{CommandError, Created, Outcome, Theirs, Work, filled};
use crate::domain::ids::PersonId;
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::person::{Person, PersonDetails};
use crate::store::Table;
use chrono::NaiveDate;

impl Work<'_> {
    pub(super) fn create_person(
        &mut self,
        details: &PersonDetails,
    ) -> Result<Outcome, CommandError> {
        let details = self.checked_person(details, None)?;
        let id = self.recorder.insert_person(&details)?;
        Ok(Outcome {
            created: Created::Person(id),
            ..outcome(OperationKind::CreatePerson, &details.name)
        })
    }

    pub(super) fn update_person(
        &mut self,
        id: PersonId,
        version: i64,
        details: &PersonDetails,
    ) -> Result<Outcome, CommandError> {
        let stored = self.person(id)?;
        if stored.version != version {
            return Err(CommandError::ChangedMeanwhile {
                theirs: Theirs::Person(Box::new(stored)),
            });
        }
        let details = self.checked_person(details, Some(id))?;
        self.recorder.update_person(id, &details)?;
        Ok(outcome(OperationKind::UpdatePerson, &details.name))
    }

    pub(super) fn delete_person(&mut self, id: PersonId) -> Result<Outcome, CommandError> {
        let stored = self.person(id)?;
        let places = self.recorder.person_usages(id)?;
        if !places.is_empty() {
            return Err(CommandError::StillUsed { places });
        }
        self.recorder.delete_person(id)?;
        Ok(outcome(OperationKind::DeletePerson, &stored.details.name))
    }

    fn person(&self, id: PersonId) -> Result<Person, CommandError> {
        self.recorder.person(id)?.ok_or(CommandError::Gone)
    }

    fn checked_person(
        &self,
        details: &PersonDetails,
        own: Option<PersonId>,
    ) -> Result<PersonDetails, CommandError> {
        let name = filled(&details.name).ok_or(CommandError::EmptyName)?;
        check_days(details.active_from, details.active_to)?;
        let key = self.recorder.free_key(
            Table::Person,
            &details.key,
            name,
            own.map(|person| person.0),
        )?;
        let owned = |text: &Option<String>| text.as_deref().and_then(filled).map(str::to_owned);
        Ok(PersonDetails {
            key,
            name: name.to_owned(),
            title: owned(&details.title),
            email: owned(&details.email),
            phone: owned(&details.phone),
            ..details.clone()
        })
    }
}

/// Active dates must not end before they begin.
pub(super) fn check_days(
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<(), CommandError> {
    match from.zip(to) {
        Some((from, to)) if to < from => Err(CommandError::DaysReversed),
        _ => Ok(()),
    }
}

fn outcome(kind: OperationKind, name: &str) -> Outcome {
    Outcome::of(
        kind,
        Subject {
            person: Some(name.to_owned()),
            ..Subject::default()
        },
    )
}
