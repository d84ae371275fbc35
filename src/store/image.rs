//! A record's image: its row as JSON, column by column, as the history keeps it.

use super::error::Result;
use rusqlite::types::{Null, ToSqlOutput, Value as Column, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params_from_iter};
use serde_json::{Map, Value};

/// The tables whose records have a history. Every one has a column `id`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Table {
    Setting,
    Person,
    Account,
    RosterRow,
    Override,
    Absence,
    AbsenceStandIn,
    Closure,
    ClosureAccount,
    ExtraWatch,
    AccountCheck,
    ClosingTick,
    ClosingPost,
    KeptOpen,
    Refusal,
    PlatformGuide,
    Template,
    TemplateAccount,
    Question,
    Entry,
}

impl Table {
    /// Every table, those that are referred to before those that refer.
    pub const ALL: [Table; 20] = [
        Table::Setting,
        Table::Person,
        Table::Account,
        Table::RosterRow,
        Table::Override,
        Table::Absence,
        Table::AbsenceStandIn,
        Table::Closure,
        Table::ClosureAccount,
        Table::ExtraWatch,
        Table::AccountCheck,
        Table::ClosingTick,
        Table::ClosingPost,
        Table::KeptOpen,
        Table::Refusal,
        Table::PlatformGuide,
        Table::Template,
        Table::TemplateAccount,
        Table::Question,
        Table::Entry,
    ];

    /// The table's name in the database and in the history.
    pub fn name(self) -> &'static str {
        match self {
            Table::Setting => "setting",
            Table::Person => "person",
            Table::Account => "account",
            Table::RosterRow => "roster_row",
            Table::Override => "override",
            Table::Absence => "absence",
            Table::AbsenceStandIn => "absence_stand_in",
            Table::Closure => "closure",
            Table::ClosureAccount => "closure_account",
            Table::ExtraWatch => "extra_watch",
            Table::AccountCheck => "account_check",
            Table::ClosingTick => "closing_tick",
            Table::ClosingPost => "closing_post",
            Table::KeptOpen => "kept_open",
            Table::Refusal => "refusal",
            Table::PlatformGuide => "platform_guide",
            Table::Template => "template",
            Table::TemplateAccount => "template_account",
            Table::Question => "question",
            Table::Entry => "entry",
        }
    }

    /// The table with this name.
    pub fn from_name(name: &str) -> Option<Table> {
        Table::ALL.into_iter().find(|table| table.name() == name)
    }

    /// The table of the records that these belong to, with the column that names them.
    pub(super) fn owner(self) -> Option<(Table, &'static str)> {
        match self {
            Table::AbsenceStandIn => Some((Table::Absence, "absence")),
            Table::ClosureAccount => Some((Table::Closure, "closure")),
            Table::TemplateAccount => Some((Table::Template, "template")),
            Table::Entry => Some((Table::Question, "question")),
            _ => None,
        }
    }

    /// Whether the records carry a version that rises with every change.
    pub(super) fn has_version(self) -> bool {
        matches!(
            self,
            Table::Setting | Table::Person | Table::Account | Table::Template | Table::Question
        )
    }
}

/// A record's columns with their values.
#[derive(Clone, PartialEq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Image(pub Map<String, Value>);

impl Image {
    /// Whether both show the same contents, as far as both tell: the version only counts changes,
    /// and an image from before a migration lacks the columns that came with it.
    pub fn shows_the_same(&self, other: &Image) -> bool {
        let mut columns = self.0.iter().filter(|(column, _)| *column != "version");
        columns.all(|(column, value)| other.0.get(column).is_none_or(|theirs| theirs == value))
    }

    /// A column's whole number.
    pub(super) fn number(&self, column: &str) -> Option<i64> {
        self.0.get(column).and_then(Value::as_i64)
    }

    /// A column's text.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.0.get(column).and_then(Value::as_str)
    }
}

/// Reads a record's image.
pub(super) fn read(conn: &Connection, table: Table, id: i64) -> Result<Option<Image>> {
    let mut statement =
        conn.prepare_cached(&format!("SELECT * FROM {} WHERE id = ?1", table.name()))?;
    let image = statement.query_row([id], |row| Ok(of_row(row)));
    Ok(image.optional()?.transpose()?)
}

/// Writes a record that is not there, as the image shows it.
pub(super) fn insert(conn: &Connection, table: Table, image: &Image) -> Result<()> {
    let columns: Vec<&str> = image.0.keys().map(String::as_str).collect();
    let places: Vec<String> = (1..=columns.len())
        .map(|number| format!("?{number}"))
        .collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        table.name(),
        columns.join(", "),
        places.join(", ")
    );
    conn.prepare_cached(&sql)?
        .execute(params_from_iter(image.0.values().map(JsonColumn)))?;
    Ok(())
}

/// Makes a record that is there look like the image.
pub(super) fn update(conn: &Connection, table: Table, id: i64, image: &Image) -> Result<()> {
    let assignments: Vec<String> = (2..)
        .zip(image.0.keys())
        .map(|(number, column)| format!("{column} = ?{number}"))
        .collect();
    let sql = format!(
        "UPDATE {} SET {} WHERE id = ?1",
        table.name(),
        assignments.join(", ")
    );
    let id = Value::from(id);
    let values = std::iter::once(&id).chain(image.0.values());
    conn.prepare_cached(&sql)?
        .execute(params_from_iter(values.map(JsonColumn)))?;
    Ok(())
}

fn of_row(row: &Row<'_>) -> rusqlite::Result<Image> {
    let statement = row.as_ref();
    let mut columns = Map::new();
    for (number, name) in statement.column_names().into_iter().enumerate() {
        let value = match row.get_ref(number)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::from(number),
            ValueRef::Real(number) => Value::from(number),
            text @ (ValueRef::Text(_) | ValueRef::Blob(_)) => Value::from(text.as_str()?),
        };
        columns.insert(name.to_owned(), value);
    }
    Ok(Image(columns))
}

struct JsonColumn<'v>(&'v Value);

impl ToSql for JsonColumn<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Value::Null => Null.into(),
            Value::Bool(value) => ToSqlOutput::Owned(Column::from(*value)),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => whole.into(),
                None => ToSqlOutput::Owned(number.as_f64().map_or(Column::Null, Column::Real)),
            },
            Value::String(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Value::Array(_) | Value::Object(_) => {
                return Err(rusqlite::Error::ToSqlConversionFailure(
                    "a column holds no list".into(),
                ));
            }
        })
    }
}
