//! Absences and who stands in.

use super::{CommandError, Created, Outcome, Theirs, Work, filled};
use crate::domain::absence::{Absence, AbsenceDetails};
use crate::domain::ids::AbsenceId;
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::roster::DayAssignment;

impl Work<'_> {
    pub(super) fn save_absence(
        &mut self,
        before: Option<&Absence>,
        details: &AbsenceDetails,
        days: &[DayAssignment],
    ) -> Result<Outcome, CommandError> {
        let details = AbsenceDetails {
            reason: details
                .reason
                .as_deref()
                .and_then(filled)
                .map(str::to_owned),
            ..details.clone()
        };
        let id = match before {
            None => self.recorder.insert_absence(&details)?,
            Some(before) => {
                self.unchanged(before)?;
                self.recorder.update_absence(before, &details)?;
                before.id
            }
        };
        self.put_assignments(days)?;
        Ok(Outcome {
            created: Created::Absence(id),
            ..self.about(OperationKind::SaveAbsence, &details)?
        })
    }

    pub(super) fn delete_absence(&mut self, absence: &Absence) -> Result<Outcome, CommandError> {
        self.unchanged(absence)?;
        self.recorder.delete_absence(absence.id)?;
        self.about(OperationKind::DeleteAbsence, &absence.details())
    }

    pub(super) fn import_absences(
        &mut self,
        absences: &[AbsenceDetails],
        source: &str,
    ) -> Result<Outcome, CommandError> {
        let present = self.recorder.workspace()?.absences;
        let is_known = |absence: &AbsenceDetails| {
            present
                .iter()
                .any(|known| known.person == absence.person && known.span == absence.span)
        };
        let mut count = 0;
        for absence in absences.iter().filter(|absence| !is_known(absence)) {
            self.recorder.insert_absence(absence)?;
            count += 1;
        }
        Ok(Outcome::imported(
            OperationKind::ImportAbsences,
            source,
            count,
        ))
    }

    /// What the user saw must be what is stored.
    fn unchanged(&self, seen: &Absence) -> Result<(), CommandError> {
        let stored = self.absence(seen.id)?.ok_or(CommandError::Gone)?;
        if stored == *seen {
            return Ok(());
        }
        Err(CommandError::ChangedMeanwhile {
            theirs: Theirs::Absence(Box::new(stored)),
        })
    }

    fn absence(&self, id: AbsenceId) -> Result<Option<Absence>, CommandError> {
        let absences = self.recorder.workspace()?.absences;
        Ok(absences.into_iter().find(|absence| absence.id == id))
    }

    fn about(
        &self,
        kind: OperationKind,
        details: &AbsenceDetails,
    ) -> Result<Outcome, CommandError> {
        let person = self.recorder.person(details.person)?;
        let person = person.ok_or(CommandError::Gone)?;
        let subject = Subject {
            person: Some(person.details.name),
            days: Some(details.span),
            ..Subject::default()
        };
        Ok(Outcome::of(kind, subject))
    }
}
