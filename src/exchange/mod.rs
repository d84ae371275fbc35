//! Files in and out: the workspace, e-mails, pasted text, tables, schedules, calendars, sample data.
//!
//! Reading changes nothing; taking over what was read is a command of its own.

pub mod absences_ics;
pub mod account_guess;
mod error;
pub mod handover_html;
mod html_text;
mod ical_lines;
pub mod link;
pub mod mail;
pub mod mail_import;
pub mod mail_link;
pub mod pasted;
pub mod progress;
pub mod questions_csv;
pub mod sample;
pub mod schedule;
pub mod starter_templates;
mod whole_file;
pub mod workspace;
pub mod workspace_import;

pub use error::ExchangeError;
