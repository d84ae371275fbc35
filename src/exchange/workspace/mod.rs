//! The workspace file: everything a user has entered, as JSON (`svarsvakt-workspace`, versions 1 and 2).
//!
//! ```text
//! {"format":"svarsvakt-workspace","version":1,
//!  "settings":{"municipality"?,"time_zone","close_on_de_facto_holidays","recommend_closing_from_days",
//!              "must_close_from_days","early_closing":{"2026-12-23":"12:00"},"import_history_after_days"?},
//!  "people":[{"key","name","title"?,"email"?,"phone"?,"active_from"?,"active_to"?}],
//!  "accounts":[{"key","name","channel","url"?,"department"?,"responsible"?,"deputy"?,"active_from"?,"active_to"?,
//!               "clock","response_hours","opening_hours":{"mon":["08:00-16:30"]},"outside_hours"?,
//!               "early_closing"?:{},"seasons"?:[{"from","to","opening_hours"}]}],
//!  "roster":[{"account","weekday":"mon","person","weeks":"all|odd|even","from"?,"to"?}],
//!  "overrides":[{"account","date","person"}],
//!  "absences":[{"person","from","to","reason"?,"stand_ins":[{"account":null,"person"}]}],
//!  "closures":[{"name","from","to","accounts":null}],
//!  "templates":[{"key","kind","name","language","text","person"?,"accounts"?,"archived"?}],
//!  "questions":[{"key","account","author"?,"link"?,"assigned"?,"response_hours"?,"history"?,
//!                "entries":[{"kind","at","by"?,"text"?,"to"?,"wanted_by"?,"return_on"?,"reason"?}]}]}
//! ```
//!
//! Version 2 adds to an account `"checks_per_day"?` (0-24, else 1) and `"login_place"?`, and the lists
//!
//! ```text
//!  "extra_watches"?:[{"account","from","to","checks_per_day","reason"?}],
//!  "checks"?:[{"account","at","recorded_at"?,"by"?,"note"?,"late_reason"?}]
//! ```
//!
//! - Unknown keys and newer versions are refused by name; later additions raise the version.
//! - Keys marked `?` are written only when they say something; the others always. A null is as good
//!   as nothing, save for an account's `response_hours`, where null means that nothing is promised
//!   and a left-out key means 24. An account's own empty `early_closing` differs from none, and an
//!   empty list of `accounts` (none) from null (all).
//! - `municipality` and `import_history_after_days` are the window's settings: they are written when
//!   they differ from a new database's, so that nothing a user entered is lost.
//! - Spans of dates include both ends. Moments are RFC 3339 with an offset, in whole seconds;
//!   fractions are cut, and they are written in the workspace's time zone.
//! - `by` and `assigned` are keys of people; a forwarded entry's `to` is a name or an address.
//! - History, drafts and what has been seen are no part of the file. How a clock stood when it was
//!   stopped is reckoned anew on import, by the rules that hold then.

mod accounts;
mod checks;
mod error;
mod export;
mod names;
mod object;
mod place;
mod questions;
mod read;
mod schedules;
mod values;
mod write;

pub use error::{Expected, RecordKind, WorkspaceError};
pub use export::{contents_of, export_to};
pub use read::read;
pub use write::write;

/// What the file's `format` says.
pub const FORMAT: &str = "svarsvakt-workspace";

/// The newest version of the format that this program reads. It writes version 1 where nothing that
/// version 2 added was entered.
pub const VERSION: u64 = 2;
