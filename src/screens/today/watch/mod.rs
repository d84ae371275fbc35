//! "Dagens bevakning": every account with who watches it today, and whether somebody has looked.

mod card;
mod check_form;
mod extra_form;
mod extra_list;
mod menu;
mod row;
mod row_ui;

pub(super) use card::watch_ui;
pub(super) use check_form::CheckForm;
pub(super) use extra_form::ExtraForm;
pub(super) use row::{WatchRow, short_name};

use crate::commands::{Command, CommandError, Done};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use eframe::egui::Ui;
use row::Mark;

/// The day's watch, as it was loaded.
pub(super) struct WatchView {
    pub rows: Vec<WatchRow>,
    /// Where each row begins, and where the last one ends.
    tops: Vec<f32>,
    /// Accounts that demand checks today, and those of them that have got all.
    demanding: usize,
    finished: usize,
}

/// What is being entered about an account.
#[derive(Default)]
pub(super) enum Form {
    #[default]
    None,
    Check(CheckForm),
    Extra(ExtraForm),
}

impl WatchView {
    /// The accounts in use today, in their order; nothing where there are none.
    pub fn of(desk: &Desk) -> Option<WatchView> {
        let today = desk.today();
        let accounts = desk.workspace.accounts.iter();
        let rows: Vec<WatchRow> = accounts
            .filter(|account| account.details.is_active_on(today))
            .filter_map(|account| WatchRow::of(desk, account))
            .collect();
        if rows.is_empty() {
            return None;
        }
        let mut tops = vec![0.0];
        let mut top = 0.0;
        for row in &rows {
            top += row.height();
            tops.push(top);
        }
        let demanding = rows.iter().filter(|row| row.demands_checks());
        Some(WatchView {
            demanding: demanding.clone().count(),
            finished: demanding.filter(|row| row.is_finished()).count(),
            tops,
            rows,
        })
    }

    /// The accounts that should have been looked at by now.
    pub fn missed(&self) -> usize {
        self.rows.iter().filter(|row| row.missed.is_some()).count()
    }

    /// The accounts that nobody watches today.
    pub fn gaps(&self) -> usize {
        self.rows.iter().filter(|row| row.mark == Mark::Gap).count()
    }
}

impl Form {
    /// Draws what is open; what it asks for.
    pub fn ui(&mut self, ui: &Ui, desk: &Desk) -> Option<Action> {
        let (action, closed) = match self {
            Form::None => return None,
            Form::Check(form) => form.ui(ui, desk),
            Form::Extra(form) => form.ui(ui, desk),
        };
        if closed {
            *self = Form::None;
        }
        action
    }

    /// Learns what became of a command: what is saved closes, what was refused stays.
    pub fn performed(&mut self, command: &Command, result: &Result<Done, CommandError>) {
        match (&mut *self, command, result) {
            (Form::Check(_), Command::RecordCheck { .. }, Ok(_)) => *self = Form::None,
            (
                Form::Extra(form),
                Command::SaveExtraWatch { .. } | Command::DeleteExtraWatch { .. },
                result,
            ) => form.performed(result),
            _ => {}
        }
    }
}
