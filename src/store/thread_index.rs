//! The index over questions: what their threads amount to, and the words in them.
//!
//! Derived from questions and entries, kept in the same transaction; never the truth.

use super::columns::{day, moment};
use super::error::Result;
use super::{questions, search};
use crate::domain::ids::QuestionId;
use crate::domain::question::{EntryKind, Question};
use crate::domain::thread::{QuestionState, ThreadStatus, status_of};
use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, named_params};

/// The open states in which somebody else is waited for, or a promise is out.
pub(super) const WAITING_STATES: [QuestionState; 2] = [
    QuestionState::WaitingForColleague,
    QuestionState::HoldingReplySent,
];

/// Makes the index of one question anew; takes it out if the question is gone.
pub(super) fn refresh(conn: &Connection, id: QuestionId) -> Result<()> {
    search::remove(conn, id)?;
    match questions::load(conn, id)? {
        Some(question) => {
            let status = status_of(&question.entries);
            search::add(conn, &question, status.state)?;
            put(conn, &question, &status)
        }
        None => forget(conn, id),
    }
}

/// Makes a question's place in the lists anew, not its words.
pub(super) fn refresh_lists(conn: &Connection, id: QuestionId) -> Result<()> {
    match questions::load(conn, id)? {
        Some(question) => put(conn, &question, &status_of(&question.entries)),
        None => Ok(()),
    }
}

/// Takes a question that is about to go out of the index.
pub(super) fn forget(conn: &Connection, id: QuestionId) -> Result<()> {
    search::remove(conn, id)?;
    conn.prepare_cached("DELETE FROM thread_index WHERE question = :id")?
        .execute(named_params! {":id": id})?;
    Ok(())
}

/// Builds the search anew from every question.
pub(super) fn rebuild_search(conn: &Connection) -> Result<()> {
    conn.execute_batch("INSERT INTO question_search (question_search) VALUES ('delete-all')")?;
    let mut statement = conn.prepare("SELECT id FROM question ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(question) = questions::load(conn, row.get(0)?)? {
            search::add(conn, &question, status_of(&question.entries).state)?;
        }
    }
    Ok(())
}

/// A question's row as it is stored, to be compared.
pub(super) fn stored_row(conn: &Connection, id: QuestionId) -> Result<Option<Vec<Value>>> {
    let mut statement = conn.prepare_cached("SELECT * FROM thread_index WHERE question = :id")?;
    let columns = statement.column_count();
    let row = statement.query_row(named_params! {":id": id}, |row| {
        (0..columns).map(|column| row.get(column)).collect()
    });
    Ok(row.optional()?)
}

fn put(conn: &Connection, question: &Question, status: &ThreadStatus) -> Result<()> {
    let cycle = status.cycles.last();
    let response = cycle.and_then(|cycle| cycle.first_response);
    let frozen = response
        .and_then(|response| response.frozen)
        .unwrap_or_default();
    let waiting = cycle.and_then(|cycle| cycle.waiting.as_ref());
    let details = &question.details;
    conn.prepare_cached(include_str!("thread_index_put.sql"))?.execute(named_params! {
        ":question": question.id,
        ":open": status.state.is_open(),
        ":state": status.state.code(),
        ":account": details.account,
        ":assigned": details.assigned,
        ":response_hours": details.response_hours,
        ":history": details.history,
        ":sorted_at": moment(Some(sorted_at(question, status))),
        ":received_at": moment(cycle.map(|cycle| cycle.started_at)),
        ":ended_at": moment(ended_at(question, status)),
        ":responded_at": moment(response.map(|response| response.at)),
        ":clock_starts_at": moment(frozen.starts),
        ":clock_due_at": moment(frozen.due),
        ":return_on": day(cycle.and_then(|cycle| cycle.promise).and_then(|promise| promise.return_on)),
        ":forwarded_to": waiting.map(|waiting| waiting.to.as_str()),
        ":forwarded_at": moment(waiting.map(|waiting| waiting.since)),
        ":wanted_by": moment(waiting.and_then(|waiting| waiting.wanted_by)),
    })?;
    Ok(())
}

/// The state with this word.
pub(super) fn state_from_code(code: &str) -> Option<QuestionState> {
    use QuestionState::{
        Answered, HoldingReplySent, Moderated, New, NoAnswerNeeded, WaitingForColleague,
    };
    [
        Moderated,
        NoAnswerNeeded,
        Answered,
        WaitingForColleague,
        HoldingReplySent,
        New,
    ]
    .into_iter()
    .find(|state| state.code() == code)
}

fn sorted_at(question: &Question, status: &ThreadStatus) -> DateTime<Utc> {
    let started = status.cycles.last().map(|cycle| cycle.started_at);
    let first = || question.entries.first().map(|entry| entry.details.at);
    started.or_else(first).unwrap_or_default()
}

fn ended_at(question: &Question, status: &ThreadStatus) -> Option<DateTime<Utc>> {
    let in_cycle = status.cycles.last().map(|cycle| cycle.ended_at);
    // A thread may begin with an answer: then no cycle tells when it ended.
    in_cycle.unwrap_or_else(|| {
        let ending = question
            .entries
            .iter()
            .rev()
            .find(|entry| EntryKind::ends_cycle(&entry.details.kind));
        ending.map(|entry| entry.details.at)
    })
}
