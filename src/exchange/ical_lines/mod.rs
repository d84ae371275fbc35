//! The lines of iCalendar files (RFC 5545), written and read.
//!
//! Written here rather than with the `icalendar` crate, which folds at 76 octets and leaves names
//! and identifiers unescaped; read here so that an error can name its line.

mod read;
mod write;

pub use read::{Line, lines};
pub use write::{escaped, push_line};
