//! Why a file is not a workspace: where, what, and what was expected instead.

use crate::domain::opening_hours::HoursError;

/// Why a workspace file was refused. A place is written like `accounts[3].seasons[0].from`, counted
/// from 0.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum WorkspaceError {
    #[error("not JSON: line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    /// JSON, but its `format` is another or missing.
    #[error("not a {} file", super::FORMAT)]
    AnotherFormat,
    #[error("version {0} is newer than this program")]
    NewerVersion(u64),
    #[error("{place}: the key {key:?} is not known")]
    UnknownKey { place: String, key: String },
    #[error("{place}: {key:?} is missing")]
    MissingKey { place: String, key: &'static str },
    #[error("{place}: {found} is not {expected:?}")]
    WrongValue {
        place: String,
        /// The value as it stands in the file, shortened.
        found: String,
        expected: Expected,
    },
    /// Something names a record that the file does not hold.
    #[error("{place}: there is no {kind:?} with the key {key:?}")]
    UnknownReference {
        place: String,
        kind: RecordKind,
        key: String,
    },
    #[error("{place}: the key {key:?} stands twice")]
    RepeatedKey { place: String, key: String },
    /// Two overrides for the same account and day.
    #[error("{place}: a second override for {account:?} on {date}")]
    RepeatedOverride {
        place: String,
        account: String,
        date: chrono::NaiveDate,
    },
    #[error("{place}: {from} lies after {to}")]
    EndsBeforeStart {
        place: String,
        from: chrono::NaiveDate,
        to: chrono::NaiveDate,
    },
    /// What looks like a password is never stored; it is not repeated here either.
    #[error("{place}: this looks like a password")]
    LooksLikePassword { place: String },
    /// A key that belongs to entries of another kind.
    #[error("{place}: {key:?} does not belong to an entry of the kind {kind:?}")]
    NotForKind {
        place: String,
        key: &'static str,
        kind: String,
    },
}

/// What a value should have been.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expected {
    Text,
    NonEmptyText,
    Object,
    List,
    TrueOrFalse,
    /// A date like 2026-12-23.
    Date,
    /// A moment with its offset, like 2026-12-23T14:10:00+01:00.
    Moment,
    TimeZone,
    WholeNumber {
        from: u16,
        to: u16,
    },
    OneOf(Vec<&'static str>),
    Hours(HoursError),
}

/// The records that others refer to by key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecordKind {
    Person,
    Account,
}
