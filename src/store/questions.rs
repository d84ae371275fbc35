//! Questions with their threads.

use super::Store;
use super::columns::{Day, Moment, day, moment};
use super::error::Result;
use super::history::{Changed, Recorder};
use super::image::Table;
use crate::domain::ids::{EntryId, QuestionId};
use crate::domain::question::{
    Entry, EntryDetails, EntryKind, FrozenClock, Question, QuestionDetails,
};
use rusqlite::types::FromSqlError;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashSet;

impl Store {
    /// A question with its thread.
    pub fn question(&self, id: QuestionId) -> Result<Option<Question>> {
        load(&self.conn, id)
    }

    /// The question with this key.
    pub fn question_by_key(&self, key: &str) -> Result<Option<Question>> {
        match id_of_key(&self.conn, key)? {
            Some(id) => load(&self.conn, id),
            None => Ok(None),
        }
    }

    /// The keys of all questions.
    pub fn question_keys(&self) -> Result<HashSet<String>> {
        let mut statement = self.conn.prepare_cached("SELECT key FROM question")?;
        Ok(statement
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Every question with its thread, in the order of the file.
    ///
    /// # Errors
    /// What `each` returns, and what the store itself meets.
    pub fn for_each_question<E: From<super::StoreError>>(
        &self,
        mut each: impl FnMut(Question) -> Result<(), E>,
    ) -> Result<(), E> {
        let ids = |conn: &Connection| -> Result<Vec<QuestionId>> {
            let mut statement = conn.prepare_cached("SELECT id FROM question ORDER BY id")?;
            let ids = statement
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(ids)
        };
        for id in ids(&self.conn)? {
            if let Some(question) = load(&self.conn, id)? {
                each(question)?;
            }
        }
        Ok(())
    }
}

impl Recorder<'_> {
    /// A question with its thread, as it stands inside the transaction.
    pub(crate) fn question(&self, id: QuestionId) -> Result<Option<Question>> {
        load(self.conn(), id)
    }

    /// The question with this key, without reading its thread.
    pub(crate) fn question_of_key(&self, key: &str) -> Result<Option<QuestionId>> {
        id_of_key(self.conn(), key)
    }

    /// Adds a question without a thread.
    pub(crate) fn insert_question(&mut self, details: &QuestionDetails) -> Result<QuestionId> {
        let columns: &super::history::Columns<'_> = &[
            ("key", &details.key),
            ("account", &details.account),
            ("author", &details.author),
            ("link", &details.link),
            ("assigned", &details.assigned),
            ("response_hours", &details.response_hours),
            ("history", &details.history),
        ];
        self.insert(Table::Question, columns).map(QuestionId)
    }

    /// Changes a question; the thread stays.
    pub(crate) fn update_question(
        &mut self,
        id: QuestionId,
        details: &QuestionDetails,
    ) -> Result<Changed> {
        let columns: &super::history::Columns<'_> = &[
            ("key", &details.key),
            ("account", &details.account),
            ("author", &details.author),
            ("link", &details.link),
            ("assigned", &details.assigned),
            ("response_hours", &details.response_hours),
            ("history", &details.history),
        ];
        self.update(Table::Question, id.0, columns)
    }

    /// Adds an entry to a thread.
    pub(crate) fn insert_entry(
        &mut self,
        question: QuestionId,
        details: &EntryDetails,
    ) -> Result<EntryId> {
        let parts = KindColumns::of(&details.kind);
        let columns: &super::history::Columns<'_> = &[
            ("question", &question),
            ("kind", &details.kind.code()),
            ("at", &Moment(details.at)),
            ("by_person", &details.by),
            ("text", &details.text),
            ("return_on", &parts.return_on),
            ("forwarded_to", &parts.forwarded_to),
            ("wanted_by", &parts.wanted_by),
            ("reason", &parts.reason),
        ];
        self.insert(Table::Entry, columns).map(EntryId)
    }

    /// Changes everything about an entry but its thread and its kind.
    pub(crate) fn rewrite_entry(&mut self, id: EntryId, details: &EntryDetails) -> Result<Changed> {
        let parts = KindColumns::of(&details.kind);
        let columns: &super::history::Columns<'_> = &[
            ("at", &Moment(details.at)),
            ("by_person", &details.by),
            ("text", &details.text),
            ("return_on", &parts.return_on),
            ("forwarded_to", &parts.forwarded_to),
            ("wanted_by", &parts.wanted_by),
            ("reason", &parts.reason),
        ];
        self.update(Table::Entry, id.0, columns)
    }

    /// Changes an entry's time and text.
    pub(crate) fn update_entry(&mut self, id: EntryId, details: &EntryDetails) -> Result<Changed> {
        self.update(
            Table::Entry,
            id.0,
            &[("at", &Moment(details.at)), ("text", &details.text)],
        )
    }

    /// Keeps how the clocks stood that an entry stopped; `None`: it stopped none.
    pub(crate) fn freeze_clocks(
        &mut self,
        id: EntryId,
        response: Option<FrozenClock>,
        promise: Option<chrono::DateTime<chrono::Utc>>,
    ) -> Result<Changed> {
        let clock = response.unwrap_or_default();
        let columns: &super::history::Columns<'_> = &[
            ("clock_stopped", &response.is_some()),
            ("clock_starts_at", &moment(clock.starts)),
            ("clock_due_at", &moment(clock.due)),
            ("promise_due_at", &moment(promise)),
        ];
        self.update(Table::Entry, id.0, columns)
    }
}

/// Reads a question with its thread, ordered by time, then by number.
pub(super) fn load(conn: &Connection, id: QuestionId) -> Result<Option<Question>> {
    let mut statement = conn.prepare_cached(
        "SELECT version, key, account, author, link, assigned, response_hours, history FROM question WHERE id = :id",
    )?;
    let question = statement.query_row(named_params! {":id": id}, |row| {
        let details = QuestionDetails {
            key: row.get(1)?,
            account: row.get(2)?,
            author: row.get(3)?,
            link: row.get(4)?,
            assigned: row.get(5)?,
            response_hours: row.get(6)?,
            history: row.get(7)?,
        };
        Ok(Question {
            id,
            version: row.get(0)?,
            details,
            entries: Vec::new(),
        })
    });
    let Some(mut question) = question.optional()? else {
        return Ok(None);
    };
    let mut statement = conn.prepare_cached(include_str!("entries.sql"))?;
    question.entries = statement
        .query_map(named_params! {":question": id}, entry_of)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Some(question))
}

fn id_of_key(conn: &Connection, key: &str) -> Result<Option<QuestionId>> {
    let mut statement = conn.prepare_cached("SELECT id FROM question WHERE key = :key")?;
    Ok(statement
        .query_row(named_params! {":key": key}, |row| row.get(0))
        .optional()?)
}

struct KindColumns<'k> {
    return_on: Option<Day>,
    forwarded_to: Option<&'k str>,
    wanted_by: Option<Moment>,
    reason: Option<&'k str>,
}

impl KindColumns<'_> {
    fn of(kind: &EntryKind) -> KindColumns<'_> {
        let mut columns = KindColumns {
            return_on: None,
            forwarded_to: None,
            wanted_by: None,
            reason: None,
        };
        match kind {
            EntryKind::HoldingReply { return_on } => columns.return_on = day(*return_on),
            EntryKind::Forwarded { to, wanted_by } => {
                columns.forwarded_to = Some(to);
                columns.wanted_by = moment(*wanted_by);
            }
            EntryKind::NoAnswerNeeded { reason } | EntryKind::Moderated { reason } => {
                columns.reason = reason.as_deref();
            }
            _ => {}
        }
        columns
    }
}

fn entry_of(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let at = |column: usize| -> rusqlite::Result<Option<chrono::DateTime<chrono::Utc>>> {
        Ok(row.get::<_, Option<Moment>>(column)?.map(|moment| moment.0))
    };
    let kind = match row.get_ref(1)?.as_str()? {
        "incoming" => EntryKind::Incoming,
        "holding_reply" => EntryKind::HoldingReply {
            return_on: row.get::<_, Option<Day>>(5)?.map(|day| day.0),
        },
        "answer" => EntryKind::Answer,
        "automatic_reply" => EntryKind::AutomaticReply,
        "forwarded" => EntryKind::Forwarded {
            to: row.get(6)?,
            wanted_by: at(7)?,
        },
        "returned" => EntryKind::Returned,
        "no_answer_needed" => EntryKind::NoAnswerNeeded {
            reason: row.get(8)?,
        },
        "moderated" => EntryKind::Moderated {
            reason: row.get(8)?,
        },
        "reopened" => EntryKind::Reopened,
        "note" => EntryKind::Note,
        _ => return Err(FromSqlError::InvalidType.into()),
    };
    let stopped = row.get::<_, bool>(9)?;
    Ok(Entry {
        id: row.get(0)?,
        details: EntryDetails {
            kind,
            at: row.get::<_, Moment>(2)?.0,
            by: row.get(3)?,
            text: row.get(4)?,
        },
        stopped_response: if stopped {
            Some(FrozenClock {
                starts: at(10)?,
                due: at(11)?,
            })
        } else {
            None
        },
        stopped_promise: at(12)?,
    })
}
