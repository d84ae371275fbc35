//! Sorting questions, often several at once: whose they are, and which need no answer.

use super::{CommandError, Outcome, Work, filled};
use crate::domain::ids::{PersonId, QuestionId};
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::question::{EntryKind, Question, QuestionDetails};
use crate::domain::thread::status_of;
use crate::store::Changed;

impl Work<'_> {
    pub(super) fn no_answer_needed(
        &mut self,
        ids: &[QuestionId],
        reason: Option<&str>,
    ) -> Result<Outcome, CommandError> {
        let reason = reason.and_then(filled);
        let mut clocks = self.clocks()?;
        let mut ended = Vec::new();
        for id in ids {
            let question = self.question(*id)?;
            if !status_of(&question.entries).state.is_open() {
                continue;
            }
            // What a citizen wrote a moment ahead of this computer's clock is ended all the same.
            let at = question
                .entries
                .iter()
                .map(|entry| entry.details.at)
                .max()
                .map_or(self.at, |at| at.max(self.at));
            let kind = EntryKind::NoAnswerNeeded {
                reason: reason.map(str::to_owned),
            };
            self.insert_own(*id, kind, at, None)?;
            clocks.freeze(&mut self.recorder, *id, Some(&question))?;
            ended.push(question);
        }
        let reason = reason.map(str::to_owned);
        self.outcome_on_all(
            OperationKind::NoAnswerNeeded,
            &ended,
            Subject {
                reason,
                ..Subject::default()
            },
        )
    }

    pub(super) fn reopen(
        &mut self,
        id: QuestionId,
        reason: Option<&str>,
    ) -> Result<Outcome, CommandError> {
        let question = self.question(id)?;
        let reason = reason.and_then(filled);
        if !status_of(&question.entries).state.is_open() {
            let latest = question.entries.iter().map(|entry| entry.details.at).max();
            let at = latest.map_or(self.at, |latest| latest.max(self.at));
            self.insert_own(id, EntryKind::Reopened, at, reason)?;
        }
        let subject = Subject {
            reason: reason.map(str::to_owned),
            ..Subject::default()
        };
        self.outcome_on_all(
            OperationKind::Reopen,
            std::slice::from_ref(&question),
            subject,
        )
    }

    pub(super) fn assign(
        &mut self,
        ids: &[QuestionId],
        person: Option<PersonId>,
    ) -> Result<Outcome, CommandError> {
        let assigned = match person {
            Some(person) => Some(self.recorder.person(person)?.ok_or(CommandError::Gone)?),
            None => None,
        };
        let mut changed = Vec::new();
        for id in ids {
            let question = self.question(*id)?;
            let details = QuestionDetails {
                assigned: person,
                ..question.details.clone()
            };
            if self.recorder.update_question(*id, &details)? == Changed::Something {
                changed.push(question);
            }
        }
        let person = assigned.map(|person| person.details.name);
        self.outcome_on_all(
            OperationKind::Assign,
            &changed,
            Subject {
                person,
                ..Subject::default()
            },
        )
    }

    /// One question is named, several are counted.
    fn outcome_on_all(
        &self,
        kind: OperationKind,
        questions: &[Question],
        words: Subject,
    ) -> Result<Outcome, CommandError> {
        if let [question] = questions {
            let outcome = self.outcome_on(kind, question)?;
            let Subject {
                account, author, ..
            } = outcome.subject;
            return Ok(Outcome {
                subject: Subject {
                    account,
                    author,
                    ..words
                },
                ..outcome
            });
        }
        let subject = Subject {
            count: Some(questions.len()),
            ..words
        };
        Ok(Outcome {
            count: questions.len(),
            ..Outcome::of(kind, subject)
        })
    }
}
