//! How much there is to answer today.

use crate::domain::language::Language;
use crate::screens::desk::Desk;
use crate::t;

/// What is to be done today, in numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Due {
    pub overdue: usize,
    /// What is due later today.
    pub today: usize,
}

impl Due {
    /// Counts the open questions.
    pub fn of(desk: &Desk) -> Due {
        let mut due = Due::default();
        for at in desk.queue.iter().filter_map(|item| item.due) {
            if at < desk.now {
                due.overdue += 1;
            } else if desk.civil(at).date() == desk.today() {
                due.today += 1;
            }
        }
        due
    }

    /// The program's name and the numbers, in a line.
    pub fn words(self, language: Language) -> String {
        let (overdue, today) = (self.overdue, self.today);
        match (overdue, today) {
            (0, 0) => t!(language, "tray-nothing"),
            (0, _) => t!(language, "tray-today", today = today),
            (_, 0) => t!(language, "tray-overdue", overdue = overdue),
            _ => t!(language, "tray-both", overdue = overdue, today = today),
        }
    }
}
