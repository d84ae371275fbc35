//! JSON objects in the making.

use serde_json::{Map, Value};

/// An object that keeps its keys in order; what is absent is left out.
pub(super) struct Object(Map<String, Value>);

impl Object {
    pub fn new() -> Object {
        Object(Map::new())
    }

    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Object {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    pub fn with_some(self, key: &str, value: Option<impl Into<Value>>) -> Object {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Anything that is written as its text: dates, times.
    pub fn with_shown(self, key: &str, value: Option<impl ToString>) -> Object {
        self.with_some(key, value.map(|value| value.to_string()))
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Value {
        Value::Object(object.0)
    }
}

/// The list of what each row is written as.
pub(super) fn list<T>(rows: &[T], write: impl Fn(&T) -> Object) -> Value {
    rows.iter().map(|row| Value::from(write(row))).collect()
}

/// The word that stands for a meaning.
pub(super) fn word_for<T: PartialEq>(
    words: &[(&'static str, T)],
    meaning: &T,
) -> Option<&'static str> {
    words
        .iter()
        .find(|(_, each)| each == meaning)
        .map(|(word, _)| *word)
}
