//! The words the user reads.

pub mod dates;
pub mod durations;
pub mod explanation;
