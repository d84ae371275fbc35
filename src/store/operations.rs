//! Reading the history: a question's timeline, and the list of everything that was done.

use super::Store;
use super::columns::{Json, Moment, Word};
use super::error::Result;
use super::image::{Image, Table};
use crate::domain::ids::{OperationId, PersonId, QuestionId};
use crate::domain::operation::{Operation, OperationKind};
use chrono::{DateTime, Utc};
use rusqlite::types::FromSqlError;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};

/// An operation that touched a question.
pub type TimelineEvent = Operation;

/// Which operations a list shows; `None` lets all through.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct HistoryFilter {
    pub person: Option<PersonId>,
    pub kind: Option<OperationKind>,
    /// The earliest moment.
    pub from: Option<DateTime<Utc>>,
    /// The first moment that is too late.
    pub to: Option<DateTime<Utc>>,
}

/// A record before and after an operation; no image: it was not there.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    pub table: Table,
    pub id: i64,
    pub before: Option<Image>,
    pub after: Option<Image>,
}

impl Store {
    /// What was done to a question, in order.
    pub fn timeline(&self, question: QuestionId) -> Result<Vec<TimelineEvent>> {
        let mut statement = self.conn.prepare_cached(TIMELINE_SQL)?;
        let events = statement.query_map(named_params! {":question": question}, operation_of)?;
        Ok(events.collect::<rusqlite::Result<_>>()?)
    }

    /// Operations, the latest first.
    pub fn operations(
        &self,
        filter: &HistoryFilter,
        limit: usize,
        offset: usize,
    ) -> Result<Vec<Operation>> {
        let (from, to) = (filter.from.map(Moment), filter.to.map(Moment));
        let kind = filter.kind.map(OperationKind::code);
        let rows = (
            i64::try_from(limit).unwrap_or(i64::MAX),
            i64::try_from(offset).unwrap_or(i64::MAX),
        );
        let mut sql = format!("{OPERATION_SQL} WHERE true");
        let mut parameters: Vec<(&str, &dyn ToSql)> =
            vec![(":limit", &rows.0), (":offset", &rows.1)];
        if let Some(person) = &filter.person {
            sql.push_str(" AND o.actor = :actor");
            parameters.push((":actor", person));
        }
        if let Some(kind) = &kind {
            sql.push_str(" AND o.kind = :kind");
            parameters.push((":kind", kind));
        }
        if let Some(from) = &from {
            sql.push_str(" AND o.at >= :from");
            parameters.push((":from", from));
        }
        if let Some(to) = &to {
            sql.push_str(" AND o.at < :to");
            parameters.push((":to", to));
        }
        sql.push_str(" ORDER BY o.id DESC LIMIT :limit OFFSET :offset");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let operations = statement.query_map(parameters.as_slice(), operation_of)?;
        Ok(operations.collect::<rusqlite::Result<_>>()?)
    }

    /// The operation with this number.
    pub fn operation(&self, id: OperationId) -> Result<Option<Operation>> {
        load(&self.conn, id)
    }

    /// What an operation changed, in the order in which it did.
    pub fn operation_changes(&self, id: OperationId) -> Result<Vec<Change>> {
        changes_of(&self.conn, id)
    }
}

pub(super) const TIMELINE_SQL: &str = include_str!("timeline.sql");

const OPERATION_SQL: &str = include_str!("operation.sql");

pub(super) fn load(conn: &Connection, id: OperationId) -> Result<Option<Operation>> {
    let mut statement = conn.prepare_cached(&format!("{OPERATION_SQL} WHERE o.id = :id"))?;
    Ok(statement
        .query_row(named_params! {":id": id}, operation_of)
        .optional()?)
}

pub(super) fn changes_of(conn: &Connection, id: OperationId) -> Result<Vec<Change>> {
    let sql = "SELECT record_type, record, before, after FROM change WHERE operation = :operation ORDER BY id";
    let mut statement = conn.prepare_cached(sql)?;
    let changes = statement.query_map(named_params! {":operation": id}, |row| {
        let table = Table::from_name(row.get_ref(0)?.as_str()?).ok_or(FromSqlError::InvalidType)?;
        let image = |column: usize| -> rusqlite::Result<Option<Image>> {
            Ok(row
                .get::<_, Option<Json<Image>>>(column)?
                .map(|json| json.0))
        };
        Ok(Change {
            table,
            id: row.get(1)?,
            before: image(2)?,
            after: image(3)?,
        })
    })?;
    Ok(changes.collect::<rusqlite::Result<_>>()?)
}

fn operation_of(row: &Row<'_>) -> rusqlite::Result<Operation> {
    Ok(Operation {
        id: row.get(0)?,
        at: row.get::<_, Moment>(1)?.0,
        actor: row.get(2)?,
        actor_name: row.get(3)?,
        kind: row.get(4)?,
        action: row.get::<_, Word<_>>(5)?.0,
        target: row.get(6)?,
        subject: row.get::<_, Json<_>>(7)?.0,
        question: row.get(8)?,
        undone: row.get(9)?,
    })
}
