//! The rosters that the accounts have today, one period after another.

use super::state::State;
use crate::domain::roster::{RosterCell, RosterPeriod, WeekParity};
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::t;
use crate::text::dates::short_date;
use crate::text::hours::weekday;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// How many accounts' periods are shown.
const MOST_ACCOUNTS: usize = 6;

/// Draws the periods.
pub(super) fn periods_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let language = desk.language;
    let Some(worked) = state.worked.as_ref().filter(|it| !it.periods.is_empty()) else {
        return;
    };
    section_ui(
        ui,
        &t!(language, "roster-periods"),
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let tokens = tokens(ui);
            for (account, periods) in worked.periods.iter().take(MOST_ACCOUNTS) {
                let name = desk.account_name(*account);
                ui.label(TypeStyle::DenseStrong.rich(name).color(tokens.text));
                for period in periods {
                    let words = period_words(desk, period);
                    let words = TypeStyle::Dense.rich(words).color(tokens.muted);
                    ui.add(Label::new(words).wrap());
                }
                ui.add_space(4.0);
            }
            if let Some(more) = worked
                .periods
                .len()
                .checked_sub(MOST_ACCOUNTS)
                .filter(|it| *it > 0)
            {
                note_ui(ui, &t!(language, "absence-and-more", count = more));
            }
        },
    );
}

/// "Till sön 3 jan: måndag–fredag Karin Ek".
fn period_words(desk: &Desk, period: &RosterPeriod) -> String {
    let language = desk.language;
    let date = |day| short_date(language, day, desk.today());
    let when = match (period.span.from, period.span.to) {
        (None, None) => t!(language, "roster-period-always"),
        (Some(from), None) => t!(language, "roster-period-from", from = date(from)),
        (None, Some(to)) => t!(language, "roster-period-to", to = date(to)),
        (Some(from), Some(to)) => {
            t!(
                language,
                "roster-period-between",
                from = date(from),
                to = date(to)
            )
        }
    };
    let who = if period.cells.is_empty() {
        t!(language, "roster-period-empty")
    } else {
        week_words(desk, &period.cells)
    };
    format!("{when}: {who}")
}

/// Weekdays with the same person together: "måndag–onsdag Karin Ek, torsdag Anders (udda)".
fn week_words(desk: &Desk, cells: &[RosterCell]) -> String {
    let language = desk.language;
    let mut runs: Vec<(RosterCell, chrono::Weekday)> = Vec::new();
    for weeks in [WeekParity::All, WeekParity::Odd, WeekParity::Even] {
        for cell in cells.iter().filter(|cell| cell.weeks == weeks) {
            match runs.last_mut() {
                Some((first, last))
                    if last.succ() == cell.weekday
                        && (first.person, first.weeks) == (cell.person, cell.weeks) =>
                {
                    *last = cell.weekday;
                }
                _ => runs.push((*cell, cell.weekday)),
            }
        }
    }
    let words = |(first, last): &(RosterCell, chrono::Weekday)| {
        let mut days = weekday(language, first.weekday).to_owned();
        if *last != first.weekday {
            days = format!("{days}–{}", weekday(language, *last));
        }
        let weeks = match first.weeks {
            WeekParity::All => String::new(),
            WeekParity::Odd => format!(" ({})", t!(language, "roster-odd-short")),
            WeekParity::Even => format!(" ({})", t!(language, "roster-even-short")),
        };
        format!("{days} {}{weeks}", desk.person_name(first.person))
    };
    runs.iter().map(words).collect::<Vec<_>>().join(", ")
}
