//! What is sent: answers, holding replies, and questions sent on to colleagues.

use super::questions::received_at;
use super::{CommandError, Outcome, QuestionBasis, Work, filled};
use crate::domain::ids::QuestionId;
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::question::{EntryKind, Question};
use chrono::{DateTime, NaiveDate, Utc};

impl Work<'_> {
    pub(super) fn answer(
        &mut self,
        basis: QuestionBasis,
        text: &str,
        at: DateTime<Utc>,
    ) -> Result<Outcome, CommandError> {
        let question = self.question_on(basis)?;
        self.send(&question, EntryKind::Answer, text, at)?;
        self.outcome_on(OperationKind::Answer, &question)
    }

    pub(super) fn send_holding_reply(
        &mut self,
        basis: QuestionBasis,
        text: &str,
        at: DateTime<Utc>,
        return_on: NaiveDate,
    ) -> Result<Outcome, CommandError> {
        let question = self.question_on(basis)?;
        if return_on
            < at.with_timezone(&self.recorder.settings()?.time_zone)
                .date_naive()
        {
            return Err(CommandError::PromiseIsOver);
        }
        self.send(
            &question,
            EntryKind::HoldingReply {
                return_on: Some(return_on),
            },
            text,
            at,
        )?;
        self.outcome_on(OperationKind::HoldingReply, &question)
    }

    pub(super) fn forward(
        &mut self,
        basis: QuestionBasis,
        to: &str,
        wanted_by: Option<DateTime<Utc>>,
        text: Option<&str>,
        at: DateTime<Utc>,
    ) -> Result<Outcome, CommandError> {
        let question = self.question_on(basis)?;
        let to = filled(to).ok_or(CommandError::EmptyReceiver)?;
        let at = self.moment_after_receipt(&question, at)?;
        if wanted_by.is_some_and(|wanted_by| wanted_by <= at) {
            return Err(CommandError::WantedTooEarly);
        }
        let kind = EntryKind::Forwarded {
            to: to.to_owned(),
            wanted_by,
        };
        self.insert_own(question.id, kind, at, text.and_then(filled))?;
        self.outcome_to(OperationKind::Forward, &question, to)
    }

    pub(super) fn chase(&mut self, id: QuestionId, to: &str) -> Result<Outcome, CommandError> {
        let question = self.question(id)?;
        let to = filled(to).ok_or(CommandError::EmptyReceiver)?;
        // The log says in words that it was a reminder; the note in the thread says to whom.
        self.insert_own(id, EntryKind::Note, self.at, Some(&format!("→ {to}")))?;
        self.outcome_to(OperationKind::Chase, &question, to)
    }

    pub(super) fn record_returned(
        &mut self,
        id: QuestionId,
        text: &str,
        at: DateTime<Utc>,
    ) -> Result<Outcome, CommandError> {
        let question = self.question(id)?;
        self.send(&question, EntryKind::Returned, text, at)?;
        self.outcome_on(OperationKind::RecordReturned, &question)
    }

    fn send(
        &mut self,
        question: &Question,
        kind: EntryKind,
        text: &str,
        at: DateTime<Utc>,
    ) -> Result<(), CommandError> {
        let text = filled(text).ok_or(CommandError::EmptyText)?;
        let at = self.moment_after_receipt(question, at)?;
        self.insert_own(question.id, kind, at, Some(text))?;
        self.freeze(question)
    }

    fn moment_after_receipt(
        &self,
        question: &Question,
        at: DateTime<Utc>,
    ) -> Result<DateTime<Utc>, CommandError> {
        let at = self.past(at)?;
        match received_at(question) {
            Some(received) if at < received => Err(CommandError::BeforeReceived { at, received }),
            _ => Ok(at),
        }
    }

    fn outcome_to(
        &self,
        kind: OperationKind,
        question: &Question,
        to: &str,
    ) -> Result<Outcome, CommandError> {
        let outcome = self.outcome_on(kind, question)?;
        let subject = Subject {
            to: Some(to.to_owned()),
            ..outcome.subject
        };
        Ok(Outcome { subject, ..outcome })
    }
}
