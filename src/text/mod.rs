//! The words the user reads.

pub mod closed_days;
pub mod dates;
pub mod durations;
pub mod explanation;
