//! The lines of iCalendar files (RFC 5545), written and read.
//!
//! Written here rather than with the `icalendar` crate, which folds at 76 octets and leaves names
//! and identifiers unescaped.

mod write;

pub use write::{escaped, push_line};
