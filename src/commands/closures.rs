//! Closures, and proposals that are not wanted.

use super::{CommandError, Created, Outcome, Theirs, Work, filled};
use crate::domain::closure::{Closure, ClosureDetails};
use crate::domain::operation::{OperationKind, Subject};

impl Work<'_> {
    pub(super) fn save_closure(
        &mut self,
        before: Option<&Closure>,
        details: &ClosureDetails,
    ) -> Result<Outcome, CommandError> {
        let details = ClosureDetails {
            name: filled(&details.name)
                .ok_or(CommandError::EmptyName)?
                .to_owned(),
            note: details.note.as_deref().and_then(filled).map(str::to_owned),
            ..details.clone()
        };
        if details.span.to < details.span.from {
            return Err(CommandError::DaysReversed);
        }
        if details.accounts.as_ref().is_some_and(Vec::is_empty) {
            return Err(CommandError::NoAccounts);
        }
        let id = match before {
            None => self.recorder.insert_closure(&details)?,
            Some(before) => {
                self.unchanged_closure(before)?;
                self.recorder.update_closure(before, &details)?;
                before.id
            }
        };
        Ok(Outcome {
            created: Created::Closure(id),
            ..about(OperationKind::SaveClosure, &details)
        })
    }

    pub(super) fn delete_closure(&mut self, closure: &Closure) -> Result<Outcome, CommandError> {
        self.unchanged_closure(closure)?;
        self.recorder.delete_closure(closure.id)?;
        Ok(about(OperationKind::DeleteClosure, &closure.details()))
    }

    pub(super) fn refuse_proposal(
        &mut self,
        proposal: &str,
        name: &str,
    ) -> Result<Outcome, CommandError> {
        let known = self.recorder.workspace()?.refusals;
        if !known.iter().any(|refusal| refusal.proposal == proposal) {
            self.recorder.insert_refusal(proposal)?;
        }
        Ok(Outcome::of(OperationKind::RefuseProposal, named(name)))
    }

    pub(super) fn restore_proposal(
        &mut self,
        proposal: &str,
        name: &str,
    ) -> Result<Outcome, CommandError> {
        let known = self.recorder.workspace()?.refusals;
        for refusal in known.iter().filter(|refusal| refusal.proposal == proposal) {
            self.recorder.delete_refusal(refusal.id)?;
        }
        Ok(Outcome::of(OperationKind::RestoreProposal, named(name)))
    }

    fn unchanged_closure(&self, seen: &Closure) -> Result<(), CommandError> {
        let closures = self.recorder.workspace()?.closures;
        let stored = closures.into_iter().find(|closure| closure.id == seen.id);
        let stored = stored.ok_or(CommandError::Gone)?;
        if stored == *seen {
            return Ok(());
        }
        Err(CommandError::ChangedMeanwhile {
            theirs: Theirs::Closure(Box::new(stored)),
        })
    }
}

fn about(kind: OperationKind, details: &ClosureDetails) -> Outcome {
    let subject = Subject {
        days: Some(details.span),
        ..named(&details.name)
    };
    Outcome::of(kind, subject)
}

pub(super) fn named(name: &str) -> Subject {
    Subject {
        name: Some(name.to_owned()),
        ..Subject::default()
    }
}
