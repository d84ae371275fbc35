//! A year of the accounts, a week in each cell.

use super::cell_ui::cell_ui;
use super::cells::{Cells, Look, filled, with_cursor};
use super::period::{Scale, monday_of};
use super::state::{Cell, RowKey, State};
use crate::domain::coverage::{Cover, Via};
use crate::domain::ids::PersonId;
use crate::t;
use crate::text::dates;
use crate::widgets::day_cell::{CheckMark, When};
use crate::widgets::hatch::hatch_within;
use crate::widgets::tokens::tokens;
use eframe::egui::{CornerRadius, Rect, Sense, Ui, pos2, vec2};
use std::ops::Range;

/// What a week of an account comes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Week {
    /// Who watches on its working days, in order.
    pub watchers: Vec<(PersonId, Via)>,
    pub gaps: usize,
    pub closed: usize,
}

impl Week {
    /// Sums up the days of a week.
    pub fn of(covers: &[Cover]) -> Week {
        let mut week = Week {
            watchers: Vec::with_capacity(7),
            gaps: 0,
            closed: 0,
        };
        for cover in covers {
            match cover {
                Cover::Covered { person, via } => week.watchers.push((*person, *via)),
                Cover::Gap(_) => week.gaps += 1,
                Cover::Closed => week.closed += 1,
                Cover::Inactive => {}
            }
        }
        week
    }

    /// The one who watches all of its working days.
    fn only_watcher(&self) -> Option<PersonId> {
        let first = self.watchers.first()?.0;
        let mut others = self.watchers.iter();
        others.all(|(person, _)| *person == first).then_some(first)
    }

    fn stands_in(&self) -> bool {
        let stand_in = |(_, via): &(PersonId, Via)| matches!(via, Via::StandIn | Via::Deputy);
        self.watchers.iter().any(stand_in)
    }
}

/// Draws the weeks of the accounts in these rows.
pub fn weeks_ui(ui: &Ui, cells: &mut Cells<'_>, state: &mut State, rows: Range<usize>) {
    for row in with_cursor(cells, state, rows.clone()) {
        for column in 0..cells.geometry.columns.len() {
            let (first, last) = cells.geometry.days[column];
            let Some(account) = cells.view.accounts.get(row) else {
                continue;
            };
            let covers = cells.view.grid.row(account.place);
            let Some(covers) = covers.get(first..=last) else {
                continue;
            };
            let week = Week::of(covers);
            if rows.contains(&row) {
                paint_week(ui, cells, row, column, &week);
            }
            week_ui(ui, cells, state, row, column, &week);
        }
    }
}

fn paint_week(ui: &Ui, cells: &mut Cells<'_>, row: usize, column: usize, week: &Week) {
    let rect = filled(cells.geometry.cell(row, column)).expand2(vec2(0.5, 0.0));
    let past = cells.when(column) == When::Past;
    if week.gaps > 0 {
        let when = cells.when(column);
        cells.painted.gap(ui, rect, &cells.gap, when);
        return;
    }
    let Some((first, _)) = week.watchers.first() else {
        if week.closed > 2 {
            let tokens = tokens(ui);
            hatch_within(ui.painter(), rect, tokens.closed, tokens.closed_line);
        }
        return;
    };
    let look = Look {
        stands_in: week.stands_in(),
        past,
        check: CheckMark::None,
    };
    match week.only_watcher() {
        Some(person) if !look.stands_in => {
            let (words, color) = cells.face(ui, person);
            if words.size().x <= rect.width() + 2.0 {
                cells.worded(ui, rect, words, color, look);
            } else {
                bands(ui, cells, rect, week, past);
            }
        }
        Some(_) | None => {
            bands(ui, cells, rect, week, past);
            if look.stands_in {
                let (_, color) = cells.face(ui, *first);
                cells.painted.outline(ui, rect, tokens(ui).person(color).1);
            }
        }
    }
}

/// A band a day, in the watcher's colour.
fn bands(ui: &Ui, cells: &mut Cells<'_>, rect: Rect, week: &Week, past: bool) {
    let tokens = tokens(ui);
    let width = rect.width() / week.watchers.len() as f32;
    let mut from = 0;
    while from < week.watchers.len() {
        let person = week.watchers[from].0;
        let same = week.watchers[from..].iter();
        let end = from + same.take_while(|(other, _)| *other == person).count();
        let (_, color) = cells.face(ui, person);
        let (fill, _) = if past {
            tokens.past_person(color)
        } else {
            tokens.person(color)
        };
        let x = |day: usize| rect.left() + width * day as f32;
        let band = Rect::from_min_max(pos2(x(from), rect.top()), pos2(x(end), rect.bottom()));
        let corner = |outermost: bool| if outermost { 4 } else { 0 };
        let (left, right) = (corner(from == 0), corner(end == week.watchers.len()));
        let corners = CornerRadius {
            nw: left,
            sw: left,
            ne: right,
            se: right,
        };
        ui.painter().rect_filled(band, corners, fill);
        from = end;
    }
}

fn week_ui(ui: &Ui, cells: &Cells<'_>, state: &mut State, row: usize, column: usize, week: &Week) {
    let Some(account) = cells.view.accounts.get(row) else {
        return;
    };
    let (first, last) = cells.geometry.days[column];
    let day = cells.day(column);
    let held = state.cursor.filter(|cursor| {
        cursor.row == RowKey::Account(account.account)
            && monday_of(cursor.day) == monday_of(day)
            && cells.view.day_index(cursor.day).is_some()
    });
    let cell = held.unwrap_or(Cell {
        row: RowKey::Account(account.account),
        day,
    });
    let rect = cells.geometry.cell(row, column);
    let words = || {
        format!(
            "{}, {}, {}",
            dates::week(cells.desk.language, day),
            account.full_name,
            week_words(cells, week)
        )
    };
    if cell_ui(ui, state, cell, rect, Sense::CLICK, &words).clicked() {
        let covers = cells.view.grid.row(account.place);
        let gap = (first..=last).find(|index| covers.get(*index).is_some_and(|it| it.is_gap()));
        let day = gap.map_or(day, |gap| cells.view.days[gap].date);
        state.scale = Scale::Month;
        state.show_period(day, cells.desk);
        state.go_to(Cell { day, ..cell });
    }
}

fn week_words(cells: &Cells<'_>, week: &Week) -> String {
    let language = cells.desk.language;
    if week.gaps > 0 {
        return t!(language, "grid-gap-days", count = week.gaps);
    }
    let mut people: Vec<(PersonId, usize)> = Vec::new();
    for (person, _) in &week.watchers {
        match people.iter_mut().find(|(known, _)| known == person) {
            Some((_, days)) => *days += 1,
            None => people.push((*person, 1)),
        }
    }
    match people.as_slice() {
        [] if week.closed > 0 => t!(language, "cover-closed"),
        [] => t!(language, "cover-inactive"),
        [(person, _)] => t!(language, "grid-watches", person = cells.view.name(*person)),
        many => {
            let parts = many.iter().copied().map(|(person, days)| -> String {
                let person = cells.view.name(person);
                t!(language, "grid-watches-days", person = person, count = days)
            });
            parts.collect::<Vec<String>>().join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::coverage::GapReason;

    fn watched(person: i64) -> Cover {
        Cover::Covered {
            person: PersonId(person),
            via: Via::Roster,
        }
    }

    #[test]
    fn a_week_tells_who_watches_all_of_it_and_what_is_missing() {
        let alone = Week::of(&[watched(1), watched(1), Cover::Closed, Cover::Closed]);
        assert_eq!(alone.only_watcher(), Some(PersonId(1)));
        assert!(!alone.stands_in());
        let shared = Week::of(&[watched(1), watched(2), Cover::Gap(GapReason::NobodyNamed)]);
        assert_eq!((shared.only_watcher(), shared.gaps), (None, 1));
        assert_eq!(Week::of(&[Cover::Inactive]).only_watcher(), None);
    }
}
