//! What the forms for accounts, people and templates have in common: drafts that are never lost,
//! both versions side by side when somebody else was quicker, the list, and the bar that saves.

mod conflict;
mod draft;
mod list;
mod page;
mod save_bar;
mod section;
mod values;

pub(super) use crate::screens::date::date_ui;
pub(super) use conflict::conflict_ui;
pub(super) use draft::{Draft, DraftedForm, RecordField};
pub(super) use list::{RegisterRow, Step, arrow_step, register_row_ui};
pub(super) use page::{
    HeaderChoice, RegisterHeader, Room, foot_panel_ui, form_above_foot_ui, form_panel_ui,
    list_panel_ui, register_header_ui,
};
pub(super) use save_bar::{SaveBar, SaveChoice, save_bar_ui};
pub(super) use section::{columns_ui, note_ui, section_ui, warning_ui};
pub(super) use values::{value_ui, values_ui};

/// Which record of a register is shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Chosen<Id> {
    New,
    Stored(Id),
}

impl<Id: Copy> Chosen<Id> {
    /// The stored record's number.
    pub fn id(self) -> Option<Id> {
        match self {
            Chosen::New => None,
            Chosen::Stored(id) => Some(id),
        }
    }
}

/// A key made from a name that no other record has.
pub fn free_key<'a>(name: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let taken: std::collections::HashSet<&str> = taken.collect();
    let key = crate::domain::ids::key_from_name(name);
    if !taken.contains(key.as_str()) {
        return key;
    }
    let numbered = (2_usize..).map(|number| format!("{key}-{number}"));
    numbered
        .take(taken.len() + 1)
        .find(|key| !taken.contains(key.as_str()))
        .unwrap_or(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_taken_gets_a_number() {
        assert_eq!(
            free_key("Badhuset", ["badhuset", "badhuset-2"].into_iter()),
            "badhuset-3"
        );
        assert_eq!(free_key("Åsa", ["badhuset"].into_iter()), "asa");
    }
}
