//! What is ahead, under way and done, with the year at a glance and a checklist for each closing.

use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::{ClosingPlan, StepStatus};
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use eframe::egui::Ui;

/// The closings as they are drawn.
pub(super) struct View {}

/// What is unfolded.
#[derive(Default)]
pub(super) struct State {
    shown: Option<(AccountId, DateSpan)>,
}

impl View {
    pub fn of(_desk: &Desk) -> View {
        View {}
    }
}

impl State {
    /// Unfolds the closing and leads the keyboard to the account's row.
    pub fn show_closing(&mut self, account: AccountId, run: DateSpan) {
        self.shown = Some((account, run));
    }

    /// Learns what became of a command.
    pub fn performed(&mut self, _command: &Command, _result: &Result<Done, CommandError>) {}
}

/// Draws the screen.
pub(super) fn show(
    _ui: &mut Ui,
    _view: &View,
    _state: &mut State,
    _desk: &Desk,
) -> Option<SheetAnswer> {
    None
}

/// How many steps are mine to do and due within the times of reminders: the rail's number.
pub fn my_steps(desk: &Desk) -> usize {
    let mine = |plan: &ClosingPlan| {
        let Some(calendar) = desk.calendar(plan.account) else {
            return 0;
        };
        let today = desk.today();
        let todo = plan
            .steps()
            .filter(|(_, status)| matches!(status, StepStatus::Todo { .. }));
        todo.filter(|(step, _)| {
            let person = plan.person_for(*step, &desk.coverage, calendar, today);
            person.is_some() && person == desk.me
        })
        .count()
    };
    desk.closings.iter().map(mine).sum()
}
