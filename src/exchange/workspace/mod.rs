//! The workspace file: everything a user has entered, as JSON (`svarsvakt-workspace`, versions 1 to 3).
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
//! Version 3 adds `"note"?` to a closure, `"reminders"?` to the settings, and the lists
//!
//! ```text
//!  "closing_ticks"?:[{"account","from","to","step","at","by"?}],
//!  "closing_posts"?:[{"account","from","to","name","link"?,"closed_at"?,"closed_by"?,"reopened_at"?,"reopened_by"?}],
//!  "kept_open"?:[{"account","from","to","reason","by","at"}],
//!  "refused_proposals"?:["christmas-2026"],
//!  "platform_guides"?:[{"channel","close","reopen","auto_reply","has_comments","has_auto_reply",
//!                       "posts_one_by_one","checked_on"?}]
//!  "settings":{…,"reminders"?:{"gap_working_days":[20,10,5,3,1],"closing_working_days",
//!     "check_minutes_after_opening","check_minutes_before_closing","close_minutes_before"}}
//! ```
//!
//! - `step` is one of publish_notice, close_comments, auto_reply_on, reopen_comments, auto_reply_off,
//!   go_through; `from` and `to` are the days of the closing it was done for.
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
mod closings;
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

/// The newest version of the format that this program reads. It writes the oldest that
/// holds what was entered.
pub const VERSION: u64 = 3;
