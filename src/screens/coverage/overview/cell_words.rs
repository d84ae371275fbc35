//! What a screen reader says of a cell, and the tooltip shows.

use super::days::whole_date;
use super::runs::closed_name;
use super::view::View;
use crate::domain::coverage::{Cover, GapReason, Via};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::day_cell::CheckMark;

/// "tisdag 14 juli, Biblioteket (Facebook), Lucka".
pub fn account_cell_words(view: &View, desk: &Desk, row: usize, column: usize) -> String {
    let language = desk.language;
    let (Some(account), Some(day)) = (view.accounts.get(row), view.days.get(column)) else {
        return String::new();
    };
    let cover = view.grid.row(account.place).get(column).copied();
    let cover = match cover.unwrap_or(Cover::Inactive) {
        Cover::Covered { person, via } => {
            let absent = view.standing_for.get(&(account.account, day.date));
            match (via, absent) {
                (Via::StandIn | Via::Deputy, Some(absent)) => t!(
                    language,
                    "grid-stands-in-for",
                    person = view.name(person),
                    absent = view.name(*absent)
                ),
                _ => t!(language, "grid-watches", person = view.name(person)),
            }
        }
        Cover::Gap(_) => t!(language, "cover-gap"),
        Cover::Closed => match closed_name(desk, account.account, day) {
            Some(name) => t!(language, "grid-closed-because", name = name),
            None => t!(language, "cover-closed"),
        },
        Cover::Inactive => t!(language, "cover-inactive"),
    };
    let words = format!(
        "{}, {}, {cover}",
        whole_date(desk, day.date),
        account.full_name
    );
    match account.checks.get(column) {
        Some(CheckMark::Checked) => format!("{words}, {}", t!(language, "grid-checked")),
        Some(CheckMark::Missed) => format!("{words}, {}", t!(language, "grid-not-checked")),
        Some(CheckMark::None) | None => words,
    }
}

/// Whether an account has neither roster nor responsible person, which no stand-in mends.
pub fn wants_roster(reason: GapReason) -> bool {
    matches!(reason, GapReason::NobodyNamed)
}
