//! Roster, overrides and absences.

use super::columns::{Day, WeekdayWord, Word, day};
use super::error::Result;
use super::history::{Changed, Columns, Recorder};
use super::image::Table;
use crate::domain::absence::{Absence, AbsenceDetails, StandIn};
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AbsenceId, OverrideId, PersonId, RosterRowId};
use crate::domain::roster::{Override, RosterRow};
use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use std::collections::HashMap;

impl Recorder<'_> {
    /// Adds a roster row; the number it carries is not looked at.
    pub(crate) fn insert_roster_row(&mut self, row: &RosterRow) -> Result<RosterRowId> {
        let columns: &Columns<'_> = &[
            ("account", &row.account),
            ("weekday", &WeekdayWord(row.weekday)),
            ("person", &row.person),
            ("weeks", &Word(row.weeks)),
            ("from_day", &day(row.from)),
            ("to_day", &day(row.to)),
        ];
        self.insert(Table::RosterRow, columns).map(RosterRowId)
    }

    /// Adds an override; the number it carries is not looked at.
    pub(crate) fn insert_override(&mut self, row: &Override) -> Result<OverrideId> {
        let columns: &Columns<'_> = &[
            ("account", &row.account),
            ("day", &Day(row.date)),
            ("person", &row.person),
        ];
        self.insert(Table::Override, columns).map(OverrideId)
    }

    /// Gives an override to another person.
    pub(crate) fn update_override(&mut self, id: OverrideId, person: PersonId) -> Result<Changed> {
        self.update(Table::Override, id.0, &[("person", &person)])
    }

    /// Removes an override.
    pub(crate) fn delete_override(&mut self, id: OverrideId) -> Result<Changed> {
        self.delete(Table::Override, id.0)
    }

    /// Lets a roster row end on another day.
    pub(crate) fn end_roster_row(
        &mut self,
        id: RosterRowId,
        to: Option<NaiveDate>,
    ) -> Result<Changed> {
        self.update(Table::RosterRow, id.0, &[("to_day", &day(to))])
    }

    /// Removes a roster row.
    pub(crate) fn delete_roster_row(&mut self, id: RosterRowId) -> Result<Changed> {
        self.delete(Table::RosterRow, id.0)
    }

    /// Adds an absence with its stand-ins.
    pub(crate) fn insert_absence(&mut self, absence: &AbsenceDetails) -> Result<AbsenceId> {
        let id = with_columns(absence, |columns| self.insert(Table::Absence, columns))?;
        self.insert_stand_ins(AbsenceId(id), &absence.stand_ins)?;
        Ok(AbsenceId(id))
    }

    /// Changes an absence; its stand-ins are put in anew where they differ.
    pub(crate) fn update_absence(
        &mut self,
        before: &Absence,
        absence: &AbsenceDetails,
    ) -> Result<()> {
        with_columns(absence, |columns| {
            self.update(Table::Absence, before.id.0, columns)
        })?;
        if before.stand_ins != absence.stand_ins {
            self.delete_stand_ins(before.id)?;
            self.insert_stand_ins(before.id, &absence.stand_ins)?;
        }
        Ok(())
    }

    /// Removes an absence with its stand-ins.
    pub(crate) fn delete_absence(&mut self, id: AbsenceId) -> Result<Changed> {
        self.delete_stand_ins(id)?;
        self.delete(Table::Absence, id.0)
    }

    fn insert_stand_ins(&mut self, absence: AbsenceId, stand_ins: &[StandIn]) -> Result<()> {
        for stand_in in stand_ins {
            let columns: &Columns<'_> = &[
                ("absence", &absence),
                ("account", &stand_in.account),
                ("person", &stand_in.person),
            ];
            self.insert(Table::AbsenceStandIn, columns)?;
        }
        Ok(())
    }

    fn delete_stand_ins(&mut self, absence: AbsenceId) -> Result<()> {
        let ids: Vec<i64> = {
            let mut statement = self.conn().prepare_cached(
                "SELECT id FROM absence_stand_in WHERE absence = ?1 ORDER BY id DESC",
            )?;
            statement
                .query_map([absence], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?
        };
        for id in ids {
            self.delete(Table::AbsenceStandIn, id)?;
        }
        Ok(())
    }

    /// Removes every record of a table, the latest first.
    pub(crate) fn delete_all(&mut self, table: Table) -> Result<()> {
        let ids: Vec<i64> = {
            let mut statement = self
                .conn()
                .prepare(&format!("SELECT id FROM {} ORDER BY id DESC", table.name()))?;
            statement
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?
        };
        for id in ids {
            self.delete(table, id)?;
        }
        Ok(())
    }
}

pub(super) fn load_roster(conn: &Connection) -> Result<Vec<RosterRow>> {
    let mut statement = conn.prepare_cached("SELECT * FROM roster_row ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(RosterRow {
            id: row.get("id")?,
            account: row.get("account")?,
            weekday: row.get::<_, WeekdayWord>("weekday")?.0,
            person: row.get("person")?,
            weeks: row.get::<_, Word<_>>("weeks")?.0,
            from: row.get::<_, Option<Day>>("from_day")?.map(|day| day.0),
            to: row.get::<_, Option<Day>>("to_day")?.map(|day| day.0),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn load_overrides(conn: &Connection) -> Result<Vec<Override>> {
    let mut statement = conn.prepare_cached("SELECT * FROM override ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Override {
            id: row.get("id")?,
            account: row.get("account")?,
            date: row.get::<_, Day>("day")?.0,
            person: row.get("person")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn load_absences(conn: &Connection) -> Result<Vec<Absence>> {
    let mut stand_ins: HashMap<i64, Vec<StandIn>> = HashMap::new();
    let mut statement = conn.prepare_cached("SELECT * FROM absence_stand_in ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let stand_in = StandIn {
            account: row.get("account")?,
            person: row.get("person")?,
        };
        stand_ins
            .entry(row.get("absence")?)
            .or_default()
            .push(stand_in);
    }
    let mut statement = conn.prepare_cached("SELECT * FROM absence ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        let id: AbsenceId = row.get("id")?;
        Ok(Absence {
            id,
            person: row.get("person")?,
            span: span_of(row)?,
            reason: row.get("reason")?,
            stand_ins: stand_ins.remove(&id.0).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn with_columns<T>(absence: &AbsenceDetails, write: impl FnOnce(&Columns<'_>) -> T) -> T {
    write(&[
        ("person", &absence.person),
        ("from_day", &Day(absence.span.from)),
        ("to_day", &Day(absence.span.to)),
        ("reason", &absence.reason),
    ])
}

pub(super) fn span_of(row: &Row<'_>) -> rusqlite::Result<DateSpan> {
    Ok(DateSpan {
        from: row.get::<_, Day>("from_day")?.0,
        to: row.get::<_, Day>("to_day")?.0,
    })
}
