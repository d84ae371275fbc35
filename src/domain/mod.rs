//! The pure rules of the trade: no SQL, no window, no clock, no input or output.
//!
//! Moments are `DateTime<Utc>` in whole seconds, days are civil dates, and the time zone is always
//! an argument. Everything here can be computed from its arguments alone.

pub mod absence;
pub mod account;
pub mod calendar;
pub mod check;
pub mod closing;
pub mod closure;
pub mod closure_effect;
pub mod closure_proposal;
pub mod contents;
pub mod coverage;
pub mod date_input;
mod date_words;
pub mod deadline;
pub mod due_day;
pub mod explanation;
pub mod handover;
pub mod ids;
pub mod language;
pub mod login_place;
pub mod mentions;
pub mod missed_check;
pub mod opening_hours;
pub mod operation;
pub mod person;
pub mod placeholder;
pub mod platform;
pub mod promise_example;
pub mod question;
pub mod queue;
pub mod queue_change;
pub mod received_time;
pub mod reminder;
pub mod roster;
pub mod schedule_changes;
pub mod settings;
pub mod similarity;
pub mod stand_in_plan;
pub mod swap;
pub mod template;
pub mod template_check;
pub mod thread;
pub mod watched;
pub mod workspace;
