//! Every word the user reads, in both languages.
//!
//! `t!(language, "key", name = value)` gives a text; keys and arguments are checked when compiling
//! against the Swedish file, and a test compares the English one with it.

pub mod absence_import;
pub mod answering_times;
pub mod closed_days;
pub mod closing_notice;
pub mod closing_steps;
pub mod closings;
pub mod closure_proposals;
pub mod coverage;
pub mod dates;
pub mod day_groups;
pub mod durations;
pub mod errors;
pub mod exchange_errors;
pub mod explanation;
pub mod handover;
pub mod hours;
mod loader;
pub mod mail_errors;
pub mod numbers;
pub mod occasions;
pub mod operations;
pub mod platform_guides;
pub mod question_states;
pub mod reminders;

pub use loader::loader;

/// The text for a key of `assets/i18n/sv/svarsvakt.ftl`, in a language, with its arguments.
#[macro_export]
macro_rules! t {
    ($language:expr, $($message:tt)+) => {
        i18n_embed_fl::fl!($crate::text::loader($language), $($message)+)
    };
}
