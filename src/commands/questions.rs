//! Questions as they come in, and corrections to what was registered.

use super::{
    Clocks, CommandError, Created, NewQuestion, Outcome, QuestionBasis, Theirs, Work, filled,
};
use crate::domain::ids::{AccountId, EntryId, QuestionId};
use crate::domain::language::Language;
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::question::{EntryDetails, EntryKind, Question, QuestionDetails};
use crate::store::Table;
use chrono::{DateTime, TimeDelta, Timelike, Utc};

/// How far a moment may lie ahead: two computers' clocks differ.
const CLOCK_DIFFERENCE: TimeDelta = TimeDelta::minutes(5);

impl Work<'_> {
    pub(super) fn register_question(&mut self, new: &NewQuestion) -> Result<Outcome, CommandError> {
        let key = match &new.key {
            Some(key) => self.recorder.free_key(Table::Question, key, "", None)?,
            None => self.recorder.free_question_key()?,
        };
        let id = self.insert_question(key, new)?;
        let subject = self.subject_of(new.account, new.author.as_deref())?;
        let outcome = Outcome::of(OperationKind::RegisterQuestion, subject);
        Ok(Outcome {
            question: Some(id),
            created: Created::Question(id),
            ..outcome
        })
    }

    /// Adds a question with what the citizen wrote.
    pub(super) fn insert_question(
        &mut self,
        key: String,
        new: &NewQuestion,
    ) -> Result<QuestionId, CommandError> {
        let text = filled(&new.text).ok_or(CommandError::EmptyText)?;
        let received = self.past(new.received)?;
        check_response_hours(new.response_hours)?;
        let id = self.recorder.insert_question(&QuestionDetails {
            key,
            account: new.account,
            author: new.author.as_deref().and_then(filled).map(str::to_owned),
            link: new.link.as_deref().and_then(filled).map(str::to_owned),
            assigned: new.assigned,
            response_hours: new.response_hours,
            history: new.history,
        })?;
        let incoming = EntryDetails {
            kind: EntryKind::Incoming,
            at: received,
            by: None,
            text: Some(text.to_owned()),
        };
        self.recorder.insert_entry(id, &incoming)?;
        Ok(id)
    }

    pub(super) fn add_incoming(
        &mut self,
        id: QuestionId,
        text: &str,
        at: DateTime<Utc>,
    ) -> Result<Outcome, CommandError> {
        let question = self.question(id)?;
        let text = filled(text).ok_or(CommandError::EmptyText)?;
        let at = self.past(at)?;
        let incoming = EntryDetails {
            kind: EntryKind::Incoming,
            at,
            by: None,
            text: Some(text.to_owned()),
        };
        self.recorder.insert_entry(id, &incoming)?;
        self.freeze(&question)?;
        self.outcome_on(OperationKind::AddIncoming, &question)
    }

    pub(super) fn add_note(&mut self, id: QuestionId, text: &str) -> Result<Outcome, CommandError> {
        let question = self.question(id)?;
        let text = filled(text).ok_or(CommandError::EmptyText)?;
        self.insert_own(id, EntryKind::Note, self.at, Some(text))?;
        self.outcome_on(OperationKind::AddNote, &question)
    }

    pub(super) fn correct_question(
        &mut self,
        basis: QuestionBasis,
        account: AccountId,
        author: Option<&str>,
        link: Option<&str>,
        response_hours: Option<u16>,
    ) -> Result<Outcome, CommandError> {
        let question = self.question_on(basis)?;
        check_response_hours(response_hours)?;
        if self.recorder.account(account)?.is_none() {
            return Err(CommandError::Gone);
        }
        let details = QuestionDetails {
            account,
            author: author.and_then(filled).map(str::to_owned),
            link: link.and_then(filled).map(str::to_owned),
            response_hours,
            ..question.details.clone()
        };
        self.recorder.update_question(question.id, &details)?;
        if account != question.details.account || response_hours != question.details.response_hours
        {
            // Registered wrongly, so the clocks were stopped on the wrong rule too.
            self.clocks()?
                .freeze(&mut self.recorder, question.id, None)?;
        }
        self.outcome_on(
            OperationKind::CorrectQuestion,
            &Question {
                details,
                ..question
            },
        )
    }

    pub(super) fn correct_entry(
        &mut self,
        basis: QuestionBasis,
        entry: EntryId,
        text: Option<&str>,
        at: DateTime<Utc>,
    ) -> Result<Outcome, CommandError> {
        let question = self.question_on(basis)?;
        let stored = question
            .entries
            .iter()
            .find(|stored| stored.id == entry)
            .ok_or(CommandError::Gone)?;
        let text = text.and_then(filled);
        if text.is_none() && stored.details.text.is_some() {
            return Err(CommandError::EmptyText);
        }
        let at = if at == stored.details.at {
            at
        } else {
            self.past(at)?
        };
        check_order(&question, entry, at)?;
        let details = EntryDetails {
            at,
            text: text.map(str::to_owned),
            ..stored.details.clone()
        };
        self.recorder.update_entry(entry, &details)?;
        self.freeze(&question)?;
        self.outcome_on(OperationKind::CorrectEntry, &question)
    }

    /// A question with its thread.
    pub(super) fn question(&self, id: QuestionId) -> Result<Question, CommandError> {
        self.recorder.question(id)?.ok_or(CommandError::Gone)
    }

    /// The question as the user knew it, or what has become of it.
    pub(super) fn question_on(&self, basis: QuestionBasis) -> Result<Question, CommandError> {
        let question = self.question(basis.question)?;
        if question.version == basis.version {
            Ok(question)
        } else {
            Err(CommandError::ChangedMeanwhile {
                theirs: Theirs::Question(Box::new(question)),
            })
        }
    }

    /// A moment in whole seconds that is not in the future.
    pub(super) fn past(&self, at: DateTime<Utc>) -> Result<DateTime<Utc>, CommandError> {
        if at > self.at + CLOCK_DIFFERENCE {
            return Err(CommandError::InFuture { at });
        }
        Ok(at.with_nanosecond(0).unwrap_or(at))
    }

    /// Adds an entry that the acting person wrote.
    pub(super) fn insert_own(
        &mut self,
        id: QuestionId,
        kind: EntryKind,
        at: DateTime<Utc>,
        text: Option<&str>,
    ) -> Result<EntryId, CommandError> {
        // Somebody else may have taken the person out of the file; the history keeps the name.
        let by = match self.actor.person {
            Some(person) => self.recorder.person(person)?.map(|person| person.id),
            None => None,
        };
        let details = EntryDetails {
            kind,
            at,
            by,
            text: text.map(str::to_owned),
        };
        Ok(self.recorder.insert_entry(id, &details)?)
    }

    pub(super) fn clocks(&self) -> Result<Clocks, CommandError> {
        Ok(Clocks::of(self.recorder.workspace()?, self.at))
    }

    /// Brings a thread's frozen clocks in line after a change to it.
    pub(super) fn freeze(&mut self, before: &Question) -> Result<(), CommandError> {
        self.clocks()?
            .freeze(&mut self.recorder, before.id, Some(before))
    }

    pub(super) fn outcome_on(
        &self,
        kind: OperationKind,
        question: &Question,
    ) -> Result<Outcome, CommandError> {
        let subject =
            self.subject_of(question.details.account, question.details.author.as_deref())?;
        Ok(Outcome {
            question: Some(question.id),
            ..Outcome::of(kind, subject)
        })
    }

    pub(super) fn subject_of(
        &self,
        account: AccountId,
        author: Option<&str>,
    ) -> Result<Subject, CommandError> {
        let account = self
            .recorder
            .account(account)?
            .map(|account| account.details.full_name(Language::Sv));
        Ok(Subject {
            account,
            author: author.map(str::to_owned),
            ..Subject::default()
        })
    }
}

pub(super) fn check_response_hours(hours: Option<u16>) -> Result<(), CommandError> {
    if hours.is_none_or(|hours| (1..=2000).contains(&hours)) {
        Ok(())
    } else {
        Err(CommandError::ResponseHours)
    }
}

/// When the citizen first wrote.
pub(super) fn received_at(question: &Question) -> Option<DateTime<Utc>> {
    let incoming = |kind: &EntryKind| *kind == EntryKind::Incoming;
    question
        .entries
        .iter()
        .find(|entry| incoming(&entry.details.kind))
        .map(|entry| entry.details.at)
}

/// Nothing that was done about a question may come before the citizen's first words.
fn check_order(
    question: &Question,
    corrected: EntryId,
    at: DateTime<Utc>,
) -> Result<(), CommandError> {
    let mut entries = question.entries.clone();
    for entry in &mut entries {
        if entry.id == corrected {
            entry.details.at = at;
        }
    }
    let moments = |wanted: fn(&EntryKind) -> bool| {
        let entries = entries
            .iter()
            .filter(move |entry| wanted(&entry.details.kind));
        entries.map(|entry| entry.details.at).min()
    };
    let received = moments(|kind| *kind == EntryKind::Incoming);
    let done = moments(|kind| !matches!(kind, EntryKind::Incoming | EntryKind::Note));
    match received.zip(done) {
        Some((received, done)) if done < received => {
            Err(CommandError::BeforeReceived { at: done, received })
        }
        _ => Ok(()),
    }
}
