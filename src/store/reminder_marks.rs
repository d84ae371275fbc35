//! What somebody has seen of the reminders, or put off. Nobody's history.

use super::Store;
use super::columns::{Moment, moment};
use super::drafts::person_number;
use super::error::Result;
use crate::domain::ids::PersonId;
use crate::domain::reminder::ReminderMark;
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::named_params;
use std::collections::HashMap;

/// A mark older than this is of a reminder that is long gone.
const KEPT: TimeDelta = TimeDelta::days(400);

impl Store {
    /// A person's marks by the reminder's key.
    pub fn reminder_marks(
        &self,
        person: Option<PersonId>,
    ) -> Result<HashMap<String, ReminderMark>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT reminder, seen_at, snoozed_until FROM reminder_mark WHERE person = :person",
        )?;
        let marks =
            statement.query_map(named_params! {":person": person_number(person)}, |row| {
                let at = |column: usize| -> rusqlite::Result<Option<DateTime<Utc>>> {
                    Ok(row.get::<_, Option<Moment>>(column)?.map(|at| at.0))
                };
                let mark = ReminderMark {
                    seen_at: at(1)?,
                    snoozed_until: at(2)?,
                };
                Ok((row.get(0)?, mark))
            })?;
        Ok(marks.collect::<rusqlite::Result<_>>()?)
    }

    /// Keeps a person's mark on a reminder instead of the one before; an empty one is taken away.
    pub fn mark_reminder(
        &mut self,
        person: Option<PersonId>,
        reminder: &str,
        mark: ReminderMark,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.must_write()?;
        let (person, old) = (person_number(person), Moment(now - KEPT));
        self.conn
            .prepare_cached(
                "DELETE FROM reminder_mark WHERE (person = :person AND reminder = :reminder)
                 OR coalesce(snoozed_until, seen_at) < :old",
            )?
            .execute(named_params! {":person": person, ":reminder": reminder, ":old": old})?;
        if mark != ReminderMark::default() {
            self.conn
                .prepare_cached(
                    "INSERT INTO reminder_mark (person, reminder, seen_at, snoozed_until)
                     VALUES (:person, :reminder, :seen_at, :snoozed_until)",
                )?
                .execute(named_params! {
                    ":person": person, ":reminder": reminder, ":seen_at": moment(mark.seen_at),
                    ":snoozed_until": moment(mark.snoozed_until),
                })?;
        }
        self.raise_revision();
        Ok(())
    }
}
