//! The look and the building blocks of the window; nothing here knows a screen or a table.
//!
//! Functions take `ui` first, then words that are already in the reader's language.

pub mod button;
pub mod card;
mod checkbox;
pub mod chip;
mod elided;
pub mod field;
pub mod focus;
pub mod icons;
mod initials;
mod link;
pub mod list_row;
pub mod nav_item;
pub mod paint;
mod segmented;
mod select;
pub mod tabs;
pub mod theme;
pub mod tokens;
pub mod tooltip;
pub mod typography;
