//! A value in a JSON document together with its place, read with errors that name both.

use super::error::{Expected, WorkspaceError};
use super::values;
use crate::domain::calendar::DateSpan;
use chrono::NaiveDate;
use serde_json::{Map, Value};
use std::fmt;

type Result<T> = std::result::Result<T, WorkspaceError>;

/// The way from the document's root to a value; shown as `accounts[3].seasons[0].from`.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Key(Path::Root, key) => f.write_str(key),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub path: &'a Path<'a>,
    pub value: &'a Value,
}

/// An object whose keys are all known. A null is as good as a missing key.
pub(super) struct Record<'a> {
    path: &'a Path<'a>,
    map: &'a Map<String, Value>,
}

impl<'a> Place<'a> {
    /// The error that this value is something else than expected.
    pub fn wrong(self, expected: Expected) -> WorkspaceError {
        let mut found: String = self.value.to_string();
        if let Some((end, _)) = found.char_indices().nth(60) {
            found.truncate(end);
            found.push('…');
        }
        WorkspaceError::WrongValue {
            place: self.path.to_string(),
            found,
            expected,
        }
    }

    /// An object with none but these keys.
    pub fn record(self, known: &[&str]) -> Result<Record<'a>> {
        let map = self
            .value
            .as_object()
            .ok_or_else(|| self.wrong(Expected::Object))?;
        match map.keys().find(|key| !known.contains(&key.as_str())) {
            None => Ok(Record {
                path: self.path,
                map,
            }),
            Some(key) => Err(WorkspaceError::UnknownKey {
                place: self.path.to_string(),
                key: key.clone(),
            }),
        }
    }

    /// Reads each item of a list.
    pub fn each<T>(self, mut read: impl FnMut(Place<'_>) -> Result<T>) -> Result<Vec<T>> {
        let items = self
            .value
            .as_array()
            .ok_or_else(|| self.wrong(Expected::List))?;
        let read_item = |(index, value)| {
            read(Place {
                path: &Path::Item(self.path, index),
                value,
            })
        };
        items.iter().enumerate().map(read_item).collect()
    }

    /// Reads each value of an object whose keys are data.
    pub fn each_entry<T>(
        self,
        mut read: impl FnMut(&str, Place<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let map = self
            .value
            .as_object()
            .ok_or_else(|| self.wrong(Expected::Object))?;
        map.iter()
            .map(|(key, value)| {
                read(
                    key,
                    Place {
                        path: &Path::Key(self.path, key),
                        value,
                    },
                )
            })
            .collect()
    }

    /// The place's number in its list, counted from 1.
    pub fn number(self) -> i64 {
        match self.path {
            Path::Item(_, index) => i64::try_from(*index).unwrap_or(i64::MAX - 1) + 1,
            Path::Root | Path::Key(..) => 0,
        }
    }

    /// The error that the key leading here should have been a date.
    pub fn key_is_no_date(self, key: &str) -> WorkspaceError {
        let place = self.path.to_string();
        WorkspaceError::WrongValue {
            place,
            found: format!("{key:?}"),
            expected: Expected::Date,
        }
    }

    /// Whether an empty text stands here.
    pub fn is_empty_text(self) -> bool {
        self.value.as_str() == Some("")
    }

    pub fn whole_number(self, from: u16, to: u16) -> Result<u16> {
        let number = self
            .value
            .as_u64()
            .and_then(|number| u16::try_from(number).ok());
        let within = number.filter(|number| (from..=to).contains(number));
        within.ok_or_else(|| self.wrong(Expected::WholeNumber { from, to }))
    }

    /// One of a few words.
    pub fn word<T: Copy>(self, words: &[(&'static str, T)]) -> Result<T> {
        let found = words
            .iter()
            .find(|(word, _)| self.value.as_str() == Some(word));
        let expected = || Expected::OneOf(words.iter().map(|(word, _)| *word).collect());
        found
            .map(|(_, meaning)| *meaning)
            .ok_or_else(|| self.wrong(expected()))
    }
}

impl<'a> Record<'a> {
    /// The record's own path.
    pub fn path(&self) -> &'a Path<'a> {
        self.path
    }

    /// Whether the key stands there, be it as a null.
    pub fn mentions(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// What stands under the key, if anything but null does.
    pub fn optional<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(Place<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let value = self.map.get(key).filter(|value| !value.is_null());
        value
            .map(|value| {
                read(Place {
                    path: &Path::Key(self.path, key),
                    value,
                })
            })
            .transpose()
    }

    /// What must stand under the key.
    pub fn required<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(Place<'_>) -> Result<T>,
    ) -> Result<T> {
        let missing = || WorkspaceError::MissingKey {
            place: self.path.to_string(),
            key,
        };
        self.optional(key, read)?.ok_or_else(missing)
    }

    /// A text; an empty one is as good as none.
    pub fn optional_text(&self, key: &'static str) -> Result<Option<String>> {
        Ok(self
            .optional(key, values::text)?
            .filter(|text| !text.is_empty()))
    }

    /// The span from `from` to `to`, both ends included.
    pub fn span(&self) -> Result<DateSpan> {
        let (from, to) = (
            self.required("from", values::date)?,
            self.required("to", values::date)?,
        );
        self.in_order(Some(from), Some(to))?;
        Ok(DateSpan { from, to })
    }

    /// The open-ended span between two keys.
    pub fn bounds(
        &self,
        from: &'static str,
        to: &'static str,
    ) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
        let bounds = (
            self.optional(from, values::date)?,
            self.optional(to, values::date)?,
        );
        self.in_order(bounds.0, bounds.1)?;
        Ok(bounds)
    }

    fn in_order(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<()> {
        match from.zip(to).filter(|(from, to)| from > to) {
            None => Ok(()),
            Some((from, to)) => Err(WorkspaceError::EndsBeforeStart {
                place: self.path.to_string(),
                from,
                to,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_place_shows_the_way_to_it() {
        let accounts = Path::Key(&Path::Root, "accounts");
        let third = Path::Item(&accounts, 3);
        assert_eq!(Path::Key(&third, "from").to_string(), "accounts[3].from");
    }

    #[test]
    fn a_long_wrong_value_is_shortened() {
        let WorkspaceError::WrongValue { found, .. } = Place {
            path: &Path::Root,
            value: &json!("å".repeat(40_000)),
        }
        .wrong(Expected::Date) else {
            unreachable!("wrong makes a wrong value");
        };
        assert_eq!(found.chars().count(), 61);
    }
}
