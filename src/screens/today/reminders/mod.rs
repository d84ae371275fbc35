//! "Påminnelser": what is due that the page does not show already, what is told together in one row.

mod card;
mod menu;
mod row;
mod row_ui;

pub(super) use card::{State, reminders_ui};

use crate::domain::reminder::{Reminder, ReminderKind, grouped};
use crate::screens::desk::Desk;
use crate::text::reminders::AuthorOf;
use row::ReminderRow;

/// The reminders in words, as they were loaded.
#[derive(Default)]
pub(super) struct RemindersView {
    /// What nothing else on the page tells.
    rows: Vec<ReminderRow>,
    /// All of them.
    all: Vec<ReminderRow>,
}

impl RemindersView {
    /// The reminders of the desk's moment.
    pub fn of(desk: &Desk, author_of: AuthorOf<'_>) -> RemindersView {
        let row = |group: Vec<&Reminder>| ReminderRow::of(desk, &group, author_of);
        let told = desk.reminders.iter().filter(|it| !stands_beside(it.kind));
        RemindersView {
            rows: grouped(told).into_iter().filter_map(row).collect(),
            all: grouped(&desk.reminders)
                .into_iter()
                .filter_map(row)
                .collect(),
        }
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

/// Whether the list of questions or the watch shows it as a row of its own.
fn stands_beside(kind: ReminderKind) -> bool {
    match kind {
        ReminderKind::QuestionOverdue
        | ReminderKind::QuestionDueSoon
        | ReminderKind::ReturnPromise
        | ReminderKind::ColleagueLate
        | ReminderKind::DueUnwatched
        | ReminderKind::NotChecked => true,
        ReminderKind::Gap
        | ReminderKind::PublishNotice
        | ReminderKind::CloseComments
        | ReminderKind::ReopenComments => false,
    }
}
