//! What is unfolded, and what is being written.

use super::group::{Group, GroupKey};
use super::keep_open::KeepOpenForm;
use super::post_form::PostForm;
use super::standing::Section;
use super::view::View;
use crate::commands::{Command, CommandError, Done};
use crate::domain::calendar::DateSpan;
use crate::domain::ids::AccountId;
use eframe::egui::{Key, Ui};
use std::collections::HashSet;

/// Where the user is.
#[derive(Default)]
pub struct State {
    /// The groups whose checklist shows.
    pub unfolded: HashSet<GroupKey>,
    /// The first group was unfolded once, by itself.
    pub begun: bool,
    /// Accounts whose posts show.
    pub posts: HashSet<(AccountId, DateSpan)>,
    pub finished: bool,
    pub past_closures: bool,
    /// The day of the strip that the keyboard is on.
    pub strip_day: Option<usize>,
    /// What is to be scrolled to and given the keyboard.
    reveal: Option<Reveal>,
    pub form: Form,
    shown: Option<(AccountId, DateSpan)>,
}

/// A place to scroll to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reveal {
    Group(GroupKey),
    Row(AccountId, DateSpan),
}

/// What lies open over the screen.
#[derive(Default)]
pub enum Form {
    #[default]
    None,
    KeepOpen(KeepOpenForm),
    Post(PostForm),
}

impl State {
    /// Unfolds the closing and leads the keyboard to the account's row.
    pub fn show_closing(&mut self, account: AccountId, run: DateSpan) {
        self.shown = Some((account, run));
    }

    /// Learns what became of a command: what is saved closes, what was refused stays.
    pub fn performed(&mut self, command: &Command, result: &Result<Done, CommandError>) {
        let done = match (&mut self.form, command) {
            (Form::KeepOpen(form), Command::KeepOpen { .. }) => form.performed(result),
            (Form::Post(form), Command::SaveClosingPost { .. }) => form.performed(result),
            _ => false,
        };
        if done {
            self.form = Form::None;
        }
    }

    /// Unfolds what was asked for, and at first what needs something.
    pub fn settle(&mut self, view: &View) {
        if let Some((account, run)) = self.shown.take()
            && let Some((group, run)) = view.group_of(account, run)
        {
            self.begun = true;
            self.show_group(group.key, view);
            self.reveal = Some(Reveal::Row(account, run));
        }
        if !self.begun
            && let Some(first) = first_to_show(view)
        {
            self.begun = true;
            self.unfolded.insert(first.key);
        }
    }

    /// Unfolds a group, wherever it is listed.
    pub fn show_group(&mut self, key: GroupKey, view: &View) {
        self.unfolded.insert(key);
        self.finished |= view.parts().1.iter().any(|group| group.key == key);
        self.reveal = Some(Reveal::Group(key));
    }

    /// Whether this is what is to be scrolled to and given the keyboard now. The key that asked for
    /// it must not press it as well.
    pub fn reveals(&mut self, ui: &Ui, place: Reveal) -> bool {
        if self.reveal != Some(place) {
            return false;
        }
        let pressed = |key: Key| ui.input(|input| input.key_pressed(key));
        if pressed(Key::Enter) || pressed(Key::Space) {
            ui.request_repaint();
            return false;
        }
        self.reveal = None;
        true
    }

    /// Unfolds a group, or folds it again.
    pub fn toggle(&mut self, key: GroupKey) {
        if !self.unfolded.remove(&key) {
            self.unfolded.insert(key);
        }
    }
}

/// The first group with steps of mine that needs something, else the first.
fn first_to_show(view: &View) -> Option<&Group> {
    let groups = view.parts().0;
    let mine = |group: &&Group| {
        let mut cells = group.rows.iter().flat_map(|row| &row.cells);
        group.section() == Section::Needed && cells.any(|cell| cell.mine)
    };
    groups.iter().find(mine).or(groups.first())
}
