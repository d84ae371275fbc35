//! How our own types lie in columns: ids and moments as numbers, days, words and JSON as text.

use crate::domain::closing::ClosingStep;
use crate::domain::ids::{
    AbsenceId, AccountId, CheckId, ClosingPostId, ClosingTickId, ClosureId, EntryId, ExtraWatchId,
    KeptOpenId, OperationId, OverrideId, PersonId, PlatformGuideId, QuestionId, RefusalId,
    RosterRowId, TemplateId,
};
use crate::domain::language::Language;
use crate::domain::operation::OperationKind;
use crate::domain::template::TemplateKind;
use chrono::{DateTime, NaiveDate, Utc, Weekday};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;

macro_rules! id_columns {
    ($($name:ident),*) => {
        $(
            impl ToSql for $name {
                fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                    self.0.to_sql()
                }
            }

            impl FromSql for $name {
                fn column_result(value: ValueRef<'_>) -> FromSqlResult<$name> {
                    value.as_i64().map($name)
                }
            }
        )*
    };
}

id_columns!(
    AbsenceId,
    AccountId,
    CheckId,
    ClosingPostId,
    ClosingTickId,
    ClosureId,
    EntryId,
    ExtraWatchId,
    KeptOpenId,
    OperationId,
    OverrideId,
    PersonId,
    PlatformGuideId,
    QuestionId,
    RefusalId,
    RosterRowId,
    TemplateId
);

/// A moment as whole UTC seconds.
pub(super) struct Moment(pub DateTime<Utc>);

/// A civil date as `YYYY-MM-DD`.
pub(super) struct Day(pub NaiveDate);

/// A value as JSON text.
pub(super) struct Json<T>(pub T);

/// An enum value as the word that serde gives it.
pub(super) struct Word<T>(pub T);

/// A moment that may be missing, as a column value.
pub(super) fn moment(at: Option<DateTime<Utc>>) -> Option<Moment> {
    at.map(Moment)
}

/// A day that may be missing, as a column value.
pub(super) fn day(date: Option<NaiveDate>) -> Option<Day> {
    date.map(Day)
}

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.timestamp().into())
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Moment> {
        let seconds = value.as_i64()?;
        DateTime::from_timestamp(seconds, 0)
            .map(Moment)
            .ok_or(FromSqlError::OutOfRange(seconds))
    }
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Day> {
        value
            .as_str()?
            .parse()
            .map(Day)
            .map_err(FromSqlError::other)
    }
}

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(&self.0)
            .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
        Ok(text.into())
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Json<T>> {
        serde_json::from_str(value.as_str()?)
            .map(Json)
            .map_err(FromSqlError::other)
    }
}

impl<T: Serialize> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_value(&self.0) {
            Ok(serde_json::Value::String(word)) => Ok(word.into()),
            _ => Err(rusqlite::Error::ToSqlConversionFailure("not a word".into())),
        }
    }
}

impl<T: DeserializeOwned> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Word<T>> {
        let word = serde_json::Value::String(value.as_str()?.to_owned());
        serde_json::from_value(word)
            .map(Word)
            .map_err(FromSqlError::other)
    }
}

/// A weekday as its three-letter word.
pub(super) struct WeekdayWord(pub Weekday);

impl ToSql for WeekdayWord {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(crate::domain::opening_hours::weekday_code(self.0).into())
    }
}

impl FromSql for WeekdayWord {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<WeekdayWord> {
        crate::domain::opening_hours::weekday_from_code(value.as_str()?)
            .map(WeekdayWord)
            .map_err(FromSqlError::other)
    }
}

macro_rules! code_columns {
    ($($name:ident),*) => {
        $(
            impl FromSql for $name {
                fn column_result(value: ValueRef<'_>) -> FromSqlResult<$name> {
                    $name::from_code(value.as_str()?).ok_or(FromSqlError::InvalidType)
                }
            }
        )*
    };
}

code_columns!(ClosingStep, Language, OperationKind, TemplateKind);
