//! What is odd about the roster, in words; none of it stands in the way of saving.

use super::state::State;
use super::worked::{Short, Worked};
use crate::screens::coverage::frame::warning_list_ui;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates::short_date;
use crate::text::hours::weekday;
use chrono::Weekday;
use eframe::egui::Ui;

/// Draws the warnings.
pub(super) fn warnings_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let Some(worked) = &state.worked else { return };
    warning_list_ui(ui, &warnings(worked, desk));
}

fn warnings(worked: &Worked, desk: &Desk) -> Vec<String> {
    let language = desk.language;
    let mut words = Vec::new();
    if worked.differ {
        words.push(t!(language, "roster-differ"));
    }
    let is_filled = |day: &Weekday| worked.cells.iter().any(|cell| cell.weekday == *day);
    let closed: Vec<Weekday> = worked.closed.iter().copied().filter(is_filled).collect();
    if !closed.is_empty() {
        let days = weekdays(desk, &closed);
        words.push(t!(language, "roster-on-closed", days = days));
    }
    if !worked.unwatched.is_empty() {
        let days = weekdays(desk, &worked.unwatched);
        words.push(t!(language, "roster-unwatched", days = days));
    }
    for (person, short) in &worked.leaving {
        let name = desk.person_name(*person);
        let date = |day| short_date(language, day, desk.today());
        words.push(match *short {
            Short::LeavesAfter(last) => {
                t!(language, "roster-has-left", person = name, day = date(last))
            }
            Short::BeginsOn(first) => t!(
                language,
                "roster-not-begun",
                person = name,
                day = date(first)
            ),
        });
    }
    for (account, overlap) in &worked.overlaps {
        words.push(t!(
            language,
            "roster-overlap",
            account = desk.account_name(*account),
            weekday = weekday(language, overlap.weekday),
            holds = desk.person_name(overlap.holds),
            other = desk.person_name(overlap.other)
        ));
    }
    words
}

fn weekdays(desk: &Desk, days: &[Weekday]) -> String {
    let names: Vec<&str> = days
        .iter()
        .map(|day| weekday(desk.language, *day))
        .collect();
    names.join(", ")
}
