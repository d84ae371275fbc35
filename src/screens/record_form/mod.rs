//! What the forms for accounts, people and templates have in common: drafts that are never lost,
//! both versions side by side when somebody else was quicker, and the bar that saves.

mod conflict;
mod date;
mod draft;
mod save_bar;
mod section;

pub(super) use conflict::conflict_ui;
pub(super) use date::{OptionalDate, date_ui};
pub(super) use draft::{Basis, Draft, DraftedForm, RecordField};
pub(super) use save_bar::{SaveBar, SaveChoice, save_bar_ui};
pub(super) use section::{columns_ui, note_ui, section_ui, warning_ui};
