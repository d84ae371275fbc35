//! People.

use super::columns::{Day, day};
use super::error::Result;
use super::history::{Changed, Columns, Recorder};
use super::image::Table;
use crate::domain::ids::PersonId;
use crate::domain::person::{Person, PersonDetails};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

impl Recorder<'_> {
    /// A person, as it stands inside the transaction.
    pub(crate) fn person(&self, id: PersonId) -> Result<Option<Person>> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM person WHERE id = :id")?;
        Ok(statement
            .query_row(named_params! {":id": id}, person_of)
            .optional()?)
    }

    /// Adds a person.
    pub(crate) fn insert_person(&mut self, details: &PersonDetails) -> Result<PersonId> {
        with_columns(details, |columns| self.insert(Table::Person, columns)).map(PersonId)
    }

    /// Changes a person.
    pub(crate) fn update_person(
        &mut self,
        id: PersonId,
        details: &PersonDetails,
    ) -> Result<Changed> {
        with_columns(details, |columns| self.update(Table::Person, id.0, columns))
    }

    /// Removes a person whom nothing refers to.
    pub(crate) fn delete_person(&mut self, id: PersonId) -> Result<Changed> {
        self.delete(Table::Person, id.0)
    }
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Person>> {
    let mut statement = conn.prepare_cached("SELECT * FROM person ORDER BY id")?;
    Ok(statement
        .query_map([], person_of)?
        .collect::<rusqlite::Result<_>>()?)
}

fn with_columns<T>(details: &PersonDetails, write: impl FnOnce(&Columns<'_>) -> T) -> T {
    write(&[
        ("key", &details.key),
        ("name", &details.name),
        ("title", &details.title),
        ("email", &details.email),
        ("phone", &details.phone),
        ("active_from", &day(details.active_from)),
        ("active_to", &day(details.active_to)),
    ])
}

fn person_of(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get("id")?,
        version: row.get("version")?,
        details: PersonDetails {
            key: row.get("key")?,
            name: row.get("name")?,
            title: row.get("title")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            active_from: row.get::<_, Option<Day>>("active_from")?.map(|day| day.0),
            active_to: row.get::<_, Option<Day>>("active_to")?.map(|day| day.0),
        },
    })
}
