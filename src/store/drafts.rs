//! Half-written texts. They are nobody's history: the last one saved is the one there is.

use super::Store;
use super::columns::{Json, Moment, Word};
use super::error::Result;
use crate::domain::ids::{PersonId, QuestionId};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, named_params};

/// What was being written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftMode {
    /// A question being registered.
    Registration,
    Answer,
    HoldingReply,
    Forward,
    Returned,
    Note,
}

/// A half-written text with what was filled in beside it.
#[derive(Clone, PartialEq, Debug)]
pub struct Draft {
    pub mode: DraftMode,
    pub text: String,
    /// The form's other fields, as the form itself wrote them.
    pub extra: serde_json::Value,
    pub saved_at: DateTime<Utc>,
}

impl Store {
    /// A person's draft in a question; `question: None` is the registration form.
    pub fn draft(
        &self,
        question: Option<QuestionId>,
        person: Option<PersonId>,
    ) -> Result<Option<Draft>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT mode, text, extra, saved_at FROM draft WHERE question = :question AND person = :person",
        )?;
        let parameters = named_params! {":question": question_number(question), ":person": person_number(person)};
        let draft = statement.query_row(parameters, |row| {
            Ok(Draft {
                mode: row.get::<_, Word<_>>(0)?.0,
                text: row.get(1)?,
                extra: row.get::<_, Json<_>>(2)?.0,
                saved_at: row.get::<_, Moment>(3)?.0,
            })
        });
        Ok(draft.optional()?)
    }

    /// Keeps a draft instead of the one before. A draft that was not there raises the revision.
    pub fn save_draft(
        &mut self,
        question: Option<QuestionId>,
        person: Option<PersonId>,
        draft: &Draft,
    ) -> Result<()> {
        self.must_write()?;
        let (question, person) = (question_number(question), person_number(person));
        let parameters = named_params! {
            ":question": question, ":person": person, ":mode": Word(draft.mode), ":text": draft.text,
            ":extra": Json(&draft.extra), ":saved_at": Moment(draft.saved_at),
        };
        let known = self.conn.prepare_cached(UPDATE_SQL)?.execute(parameters)?;
        if known == 0 {
            self.conn.prepare_cached(INSERT_SQL)?.execute(parameters)?;
            self.raise_revision();
        }
        Ok(())
    }

    /// Throws a draft away.
    pub fn discard_draft(
        &mut self,
        question: Option<QuestionId>,
        person: Option<PersonId>,
    ) -> Result<()> {
        self.must_write()?;
        let sql = "DELETE FROM draft WHERE question = :question AND person = :person";
        let parameters = named_params! {":question": question_number(question), ":person": person_number(person)};
        if self.conn.prepare_cached(sql)?.execute(parameters)? > 0 {
            self.raise_revision();
        }
        Ok(())
    }

    /// The questions in which a person has a draft.
    pub fn drafts(&self, person: Option<PersonId>) -> Result<Vec<QuestionId>> {
        let sql =
            "SELECT question FROM draft WHERE person = :person AND question > 0 ORDER BY question";
        let mut statement = self.conn.prepare_cached(sql)?;
        let questions = statement
            .query_map(named_params! {":person": person_number(person)}, |row| {
                row.get(0)
            })?;
        Ok(questions.collect::<rusqlite::Result<_>>()?)
    }
}

const UPDATE_SQL: &str =
    "UPDATE draft SET mode = :mode, text = :text, extra = :extra, saved_at = :saved_at
     WHERE question = :question AND person = :person";
const INSERT_SQL: &str = "INSERT INTO draft (question, person, mode, text, extra, saved_at)
     VALUES (:question, :person, :mode, :text, :extra, :saved_at)";

fn question_number(question: Option<QuestionId>) -> i64 {
    question.map_or(0, |question| question.0)
}

pub(super) fn person_number(person: Option<PersonId>) -> i64 {
    person.map_or(0, |person| person.0)
}
