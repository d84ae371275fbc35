//! The look and the building blocks of the window; nothing here knows a screen or a table.
//!
//! Functions take `ui` first, then words that are already in the reader's language.

pub mod banner;
pub mod button;
mod calendar_popup;
pub mod card;
pub mod check_button;
mod checkbox;
pub mod chip;
mod composer_cursor;
mod composer_marks;
pub mod composer_text;
#[cfg(test)]
mod contrast;
mod dashes;
pub mod date_field;
pub mod day_cell;
pub mod day_columns;
pub mod dialog;
mod dialog_focus;
mod elided;
pub mod empty_state;
pub mod field;
pub mod focus;
pub mod hatch;
pub mod icon_chip;
pub mod icons;
mod initials;
pub mod keys;
pub mod link;
pub mod list_row;
pub mod nav_item;
pub mod paint;
pub mod progress;
pub mod right_row;
pub mod search_button;
mod segmented;
mod select;
pub mod tabs;
pub mod theme;
pub mod tick_cell;
pub mod time_field;
pub mod timeline;
mod timeline_boxes;
pub mod toast;
pub mod tokens;
pub mod tooltip;
pub mod typography;
