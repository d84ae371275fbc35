//! The one way to write: every change to a record goes through a [`Recorder`], which logs the
//! record's image before and after, in one transaction with the change itself.

mod replaying;

use super::columns::{Json, Moment, Word};
use super::error::Result;
use super::image::{self, Image, Table};
use super::{Store, thread_index};
use crate::domain::ids::{OperationId, PersonId, QuestionId};
use crate::domain::operation::{OperationAction, OperationKind, Subject};
use chrono::{DateTime, Utc};
use rusqlite::{
    Connection, ToSql, Transaction, TransactionBehavior, named_params, params_from_iter,
};
use std::cell::Cell;
use std::collections::BTreeSet;

/// Columns with the values to write.
pub(crate) type Columns<'c> = [(&'static str, &'c dyn ToSql)];

/// What the history is told of an operation.
pub(crate) struct OperationNote<'n> {
    pub at: DateTime<Utc>,
    pub actor: Option<PersonId>,
    pub actor_name: &'n str,
    pub kind: OperationKind,
    pub action: OperationAction,
    /// The operation that is undone or redone.
    pub target: Option<OperationId>,
    pub subject: &'n Subject,
    /// The question it concerns, if it is one.
    pub question: Option<QuestionId>,
}

/// An open write transaction. Dropped without [`Recorder::finish`], it leaves no trace.
pub(crate) struct Recorder<'s> {
    transaction: Transaction<'s>,
    revision: &'s Cell<u64>,
    operation: OperationId,
    changes: usize,
    /// Questions whose registration or thread changed: their index rows are made anew at the end.
    touched: BTreeSet<i64>,
    /// Records that carry this operation's number in `shaped_by` already.
    shaped: BTreeSet<(Table, i64)>,
}

impl Store {
    /// Begins a change. Waits for another writer for as long as the busy timeout says.
    pub(crate) fn record(&mut self) -> Result<Recorder<'_>> {
        self.must_write()?;
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let operation = transaction.query_row(
            "SELECT coalesce(max(id), 0) + 1 FROM operation",
            [],
            |row| row.get(0),
        )?;
        Ok(Recorder {
            transaction,
            revision: &self.revision,
            operation,
            changes: 0,
            touched: BTreeSet::new(),
            shaped: BTreeSet::new(),
        })
    }
}

impl Recorder<'_> {
    /// The connection inside the transaction, for reading.
    pub(super) fn conn(&self) -> &Connection {
        &self.transaction
    }

    /// Adds a record and returns its number.
    pub(crate) fn insert(&mut self, table: Table, columns: &Columns<'_>) -> Result<i64> {
        let shaped_by: (&'static str, &dyn ToSql) = ("shaped_by", &self.operation.clone());
        let all = [columns, &[shaped_by]].concat();
        let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        let places: Vec<String> = (1..=all.len()).map(|number| format!("?{number}")).collect();
        let sql = format!(
            "INSERT INTO {} ({}) VALUES ({})",
            table.name(),
            names.join(", "),
            places.join(", ")
        );
        self.conn()
            .prepare_cached(&sql)?
            .execute(params_from_iter(all.iter().map(|(_, value)| value)))?;
        let id = self.conn().last_insert_rowid();
        self.shaped.insert((table, id));
        let after = image::read(self.conn(), table, id)?;
        self.log(table, id, None, after.as_ref())?;
        Ok(id)
    }

    /// Changes a record's columns. Returns whether anything became different.
    pub(crate) fn update(
        &mut self,
        table: Table,
        id: i64,
        columns: &Columns<'_>,
    ) -> Result<Changed> {
        let Some(before) = image::read(self.conn(), table, id)? else {
            return Ok(Changed::Nothing);
        };
        let assignments: Vec<String> = (2..)
            .zip(columns)
            .map(|(number, (column, _))| format!("{column} = ?{number}"))
            .collect();
        let sql = format!(
            "UPDATE {} SET {} WHERE id = ?1",
            table.name(),
            assignments.join(", ")
        );
        let values =
            std::iter::once(&id as &dyn ToSql).chain(columns.iter().map(|(_, value)| *value));
        self.conn()
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        let changed = image::read(self.conn(), table, id)?.is_some_and(|after| after != before);
        if !changed {
            return Ok(Changed::Nothing);
        }
        if self.shaped.insert((table, id)) {
            let sql = format!("UPDATE {} SET shaped_by = ?2 WHERE id = ?1", table.name());
            self.conn()
                .prepare_cached(&sql)?
                .execute((id, self.operation))?;
        }
        if table.has_version() {
            let sql = format!(
                "UPDATE {} SET version = version + 1 WHERE id = ?1",
                table.name()
            );
            self.conn().prepare_cached(&sql)?.execute([id])?;
        }
        let after = image::read(self.conn(), table, id)?;
        self.log(table, id, Some(&before), after.as_ref())?;
        Ok(Changed::Something)
    }

    /// Removes a record.
    ///
    /// # Errors
    /// When another record refers to it.
    pub(crate) fn delete(&mut self, table: Table, id: i64) -> Result<Changed> {
        let Some(before) = image::read(self.conn(), table, id)? else {
            return Ok(Changed::Nothing);
        };
        self.remove_row(table, id)?;
        self.log(table, id, Some(&before), None)?;
        Ok(Changed::Something)
    }

    /// Logs the operation, brings the derived tables up to date and commits.
    ///
    /// Returns the operation's number, or nothing if no record changed; then nothing is logged.
    pub(crate) fn finish(self, note: &OperationNote<'_>) -> Result<Option<OperationId>> {
        if self.changes == 0 {
            return Ok(None);
        }
        for question in &self.touched {
            thread_index::refresh(self.conn(), QuestionId(*question))?;
        }
        self.conn()
            .prepare_cached(include_str!("../operation_insert.sql"))?
            .execute(named_params! {
                ":id": self.operation,
                ":at": Moment(note.at),
                ":actor": note.actor,
                ":actor_name": note.actor_name,
                ":kind": note.kind.code(),
                ":action": Word(note.action),
                ":target": note.target,
                ":subject": Json(note.subject),
                ":question": note.question,
            })?;
        self.transaction.commit()?;
        self.revision.set(self.revision.get() + 1);
        Ok(Some(self.operation))
    }

    fn remove_row(&self, table: Table, id: i64) -> Result<()> {
        if table == Table::Question {
            thread_index::forget(self.conn(), QuestionId(id))?;
        }
        let sql = format!("DELETE FROM {} WHERE id = ?1", table.name());
        self.conn().prepare_cached(&sql)?.execute([id])?;
        Ok(())
    }

    fn log(
        &mut self,
        table: Table,
        id: i64,
        before: Option<&Image>,
        after: Option<&Image>,
    ) -> Result<()> {
        self.log_replay(table, id, before, after)?;
        let image = after.or(before);
        let owner = table
            .owner()
            .and_then(|(owner, column)| Some((owner, image?.number(column)?)));
        if let Some((owner, id)) = owner.filter(|owner| !self.shaped.contains(owner)) {
            let operation = self.operation;
            self.update(owner, id, &[("shaped_by", &operation)])?;
        }
        Ok(())
    }

    fn log_replay(
        &mut self,
        table: Table,
        id: i64,
        before: Option<&Image>,
        after: Option<&Image>,
    ) -> Result<()> {
        self.conn()
            .prepare_cached(
                "INSERT INTO change (operation, record_type, record, before, after)
                 VALUES (:operation, :record_type, :record, :before, :after)",
            )?
            .execute(named_params! {
                ":operation": self.operation,
                ":record_type": table.name(),
                ":record": id,
                ":before": before.map(Json),
                ":after": after.map(Json),
            })?;
        self.changes += 1;
        let question = match table {
            Table::Question => Some(id),
            Table::Entry => after.or(before).and_then(|image| image.number("question")),
            _ => None,
        };
        self.touched.extend(question);
        Ok(())
    }
}

/// Whether a write made anything different.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Changed {
    Something,
    Nothing,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::PersonDetails;

    fn note(subject: &Subject) -> OperationNote<'_> {
        OperationNote {
            at: DateTime::UNIX_EPOCH,
            actor: None,
            actor_name: "",
            kind: OperationKind::CreatePerson,
            action: OperationAction::Do,
            target: None,
            subject,
            question: None,
        }
    }

    fn karin() -> PersonDetails {
        PersonDetails {
            key: "karin".to_owned(),
            name: "Karin Ek".to_owned(),
            ..PersonDetails::default()
        }
    }

    #[test]
    fn a_change_is_logged_with_its_images() {
        let mut store = Store::open_in_memory().unwrap();
        let mut recorder = store.record().unwrap();
        let id = recorder.insert_person(&karin()).unwrap();
        let renamed = PersonDetails {
            name: "Karin Berg".to_owned(),
            ..karin()
        };
        assert_eq!(
            recorder.update_person(id, &renamed).unwrap(),
            Changed::Something
        );
        let operation = recorder
            .finish(&note(&Subject::default()))
            .unwrap()
            .unwrap();
        let changes = store.operation_changes(operation).unwrap();
        assert_eq!(changes.len(), 2);
        assert_eq!(changes[0].before, None);
        assert_eq!(
            changes[1].before.as_ref().unwrap().text("name"),
            Some("Karin Ek")
        );
        assert_eq!(
            changes[1].after.as_ref().unwrap().text("name"),
            Some("Karin Berg")
        );
        assert_eq!(store.workspace().unwrap().people[0].version, 2);
    }

    #[test]
    fn a_change_to_the_same_is_no_change() {
        let mut store = Store::open_in_memory().unwrap();
        let mut recorder = store.record().unwrap();
        let id = recorder.insert_person(&karin()).unwrap();
        recorder.finish(&note(&Subject::default())).unwrap();
        let revision = store.revision();
        let mut recorder = store.record().unwrap();
        assert_eq!(
            recorder.update_person(id, &karin()).unwrap(),
            Changed::Nothing
        );
        assert_eq!(recorder.finish(&note(&Subject::default())).unwrap(), None);
        assert_eq!(store.revision(), revision);
    }

    #[test]
    fn what_is_not_finished_leaves_no_trace() {
        let mut store = Store::open_in_memory().unwrap();
        let mut recorder = store.record().unwrap();
        recorder.insert_person(&karin()).unwrap();
        drop(recorder);
        assert!(store.workspace().unwrap().people.is_empty());
    }
}
