//! Looking at accounts: checks made, and days on which more of them are demanded.

use super::Store;
use super::columns::{Day, Moment};
use super::error::Result;
use super::history::{Changed, Columns, Recorder};
use super::image::Table;
use crate::domain::calendar::DateSpan;
use crate::domain::check::{Check, ExtraWatch, ExtraWatchDetails};
use crate::domain::ids::{CheckId, ExtraWatchId};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

impl Store {
    /// The checks of a span of days, in the order they were made.
    pub fn checks(&self, span: DateSpan) -> Result<Vec<Check>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT * FROM account_check WHERE day BETWEEN :from AND :to ORDER BY day, at, id",
        )?;
        let rows = statement.query_map(
            named_params! {":from": Day(span.from), ":to": Day(span.to)},
            check_of,
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The day of the first check that was ever made; none where there is none.
    pub fn first_check_day(&self) -> Result<Option<NaiveDate>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT min(day) FROM account_check")?;
        let day: Option<Day> = statement.query_row([], |row| row.get(0))?;
        Ok(day.map(|day| day.0))
    }

    /// Every check, in file order.
    pub fn all_checks(&self) -> Result<Vec<Check>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT * FROM account_check ORDER BY id")?;
        let rows = statement.query_map([], check_of)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Recorder<'_> {
    /// Adds a check; the number it carries is not looked at.
    pub(crate) fn insert_check(&mut self, check: &Check) -> Result<CheckId> {
        let columns: &Columns<'_> = &[
            ("account", &check.account),
            ("day", &Day(check.day)),
            ("at", &Moment(check.at)),
            ("recorded_at", &Moment(check.recorded_at)),
            ("by_person", &check.by),
            ("note", &check.note),
            ("late_reason", &check.late_reason),
        ];
        self.insert(Table::AccountCheck, columns).map(CheckId)
    }

    /// A check, as it stands inside the transaction.
    pub(crate) fn check(&self, id: CheckId) -> Result<Option<Check>> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM account_check WHERE id = :id")?;
        Ok(statement
            .query_row(named_params! {":id": id}, check_of)
            .optional()?)
    }

    /// Every check, in file order.
    pub(crate) fn all_checks(&self) -> Result<Vec<Check>> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM account_check ORDER BY id")?;
        let rows = statement.query_map([], check_of)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Removes a check.
    pub(crate) fn delete_check(&mut self, id: CheckId) -> Result<Changed> {
        self.delete(Table::AccountCheck, id.0)
    }

    /// Adds days on which an account is looked at more often.
    pub(crate) fn insert_extra_watch(&mut self, extra: &ExtraWatchDetails) -> Result<ExtraWatchId> {
        with_columns(extra, |columns| self.insert(Table::ExtraWatch, columns)).map(ExtraWatchId)
    }

    /// Changes them.
    pub(crate) fn update_extra_watch(
        &mut self,
        id: ExtraWatchId,
        extra: &ExtraWatchDetails,
    ) -> Result<Changed> {
        with_columns(extra, |columns| {
            self.update(Table::ExtraWatch, id.0, columns)
        })
    }

    /// Removes them.
    pub(crate) fn delete_extra_watch(&mut self, id: ExtraWatchId) -> Result<Changed> {
        self.delete(Table::ExtraWatch, id.0)
    }
}

pub(super) fn load_extra_watches(conn: &Connection) -> Result<Vec<ExtraWatch>> {
    let mut statement = conn.prepare_cached("SELECT * FROM extra_watch ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(ExtraWatch {
            id: row.get("id")?,
            details: ExtraWatchDetails {
                account: row.get("account")?,
                span: super::schedule::span_of(row)?,
                checks_per_day: row.get("checks_per_day")?,
                reason: row.get("reason")?,
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn with_columns<T>(extra: &ExtraWatchDetails, write: impl FnOnce(&Columns<'_>) -> T) -> T {
    write(&[
        ("account", &extra.account),
        ("from_day", &Day(extra.span.from)),
        ("to_day", &Day(extra.span.to)),
        ("checks_per_day", &extra.checks_per_day),
        ("reason", &extra.reason),
    ])
}

fn check_of(row: &Row<'_>) -> rusqlite::Result<Check> {
    Ok(Check {
        id: row.get("id")?,
        account: row.get("account")?,
        day: row.get::<_, Day>("day")?.0,
        at: row.get::<_, Moment>("at")?.0,
        recorded_at: row.get::<_, Moment>("recorded_at")?.0,
        by: row.get("by_person")?,
        note: row.get("note")?,
        late_reason: row.get("late_reason")?,
    })
}
