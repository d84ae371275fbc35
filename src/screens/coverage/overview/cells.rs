//! The days of the accounts, as far as they are in sight.

use super::cell_ui::cell_ui;
use super::cell_words::account_cell_words;
use super::geometry::Geometry;
use super::grid_ui::row_of;
use super::period::Scale;
use super::state::{Cell, Panel, RowKey, Selection, State};
use super::view::View;
use crate::domain::coverage::{Cover, Via};
use crate::domain::ids::PersonId;
use crate::screens::desk::Desk;
use crate::widgets::day_cell::{CheckMark, DayCells, GapMarks, PersonDay, When, paint_closed_run};
use crate::widgets::hatch::hatch_within;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::NaiveDate;
use eframe::egui::{Galley, Pos2, Rect, Sense, Ui, vec2};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// What the cells of a frame share.
pub struct Cells<'a> {
    pub view: &'a View,
    pub desk: &'a Desk,
    pub geometry: &'a Geometry,
    pub today: NaiveDate,
    pub painted: DayCells,
    pub gap: GapMarks,
    /// Words that fit a cell, and the place in the palette.
    faces: HashMap<PersonId, (Arc<Galley>, usize)>,
}

/// A person's day about to be painted.
#[derive(Clone, Copy)]
pub struct Look {
    pub stands_in: bool,
    pub past: bool,
    pub check: CheckMark,
}

impl<'a> Cells<'a> {
    pub fn new(ui: &Ui, view: &'a View, desk: &'a Desk, geometry: &'a Geometry) -> Cells<'a> {
        Cells {
            view,
            desk,
            geometry,
            today: desk.today(),
            painted: DayCells::default(),
            gap: GapMarks::new(ui),
            faces: HashMap::new(),
        }
    }

    /// The first day of a column.
    pub fn day(&self, column: usize) -> NaiveDate {
        let first = self.geometry.days.get(column).map_or(0, |days| days.0);
        self.view.days.get(first).map_or(self.today, |day| day.date)
    }

    /// Whether the last day of a column is over.
    pub fn when(&self, column: usize) -> When {
        let last = self.geometry.days.get(column).map_or(0, |days| days.1);
        match self.view.days.get(last) {
            Some(day) if day.date < self.today => When::Past,
            _ => When::Ahead,
        }
    }

    /// The person's initials, or the first name where days are wide; with a place in the palette.
    pub fn face(&mut self, ui: &Ui, person: PersonId) -> (Arc<Galley>, usize) {
        let (view, desk, geometry) = (self.view, self.desk, self.geometry);
        let made = self.faces.entry(person).or_insert_with(|| {
            let ink = tokens(ui).person_ink;
            let badge = desk.badge(person);
            let color = badge.map_or(0, |badge| badge.color);
            let initials = badge.map_or("", |badge| badge.initials.as_str());
            let room = geometry.columns.range(0, 0).map_or(0.0, |x| x.span()) - 8.0;
            let name = matches!(view.scale, Scale::Week | Scale::TwoWeeks)
                .then(|| paint::line(ui, TypeStyle::SmallStrong, ink, &view.name(person)))
                .filter(|name| name.size().x <= room);
            let words = name.unwrap_or_else(|| paint::line(ui, TypeStyle::Initials, ink, initials));
            (words, color)
        });
        (Arc::clone(&made.0), made.1)
    }

    /// Paints the day of a person.
    pub fn person(&mut self, ui: &Ui, rect: Rect, person: PersonId, look: Look) {
        let (words, color) = self.face(ui, person);
        self.worded(ui, rect, words, color, look);
    }

    /// Paints a day in a person's colour with words of any kind.
    pub fn worded(&mut self, ui: &Ui, rect: Rect, words: Arc<Galley>, color: usize, look: Look) {
        let tokens = tokens(ui);
        let (fill, ink) = if look.past {
            tokens.past_person(color)
        } else {
            tokens.person(color)
        };
        let day = PersonDay {
            words,
            fill,
            ink,
            stands_in: look.stands_in,
            check: look.check,
        };
        self.painted.person(ui, rect, &day);
    }

    /// Paints what all cells share.
    pub fn finish(self, ui: &Ui) {
        self.painted.finish(ui);
    }
}

/// The part of a cell's place that is filled.
pub fn filled(rect: Rect) -> Rect {
    let above = if rect.height() < 40.0 { 2.0 } else { 4.0 };
    Rect::from_min_max(
        rect.min + vec2(2.0, above),
        rect.max - vec2(1.0, above + 1.0),
    )
}

/// Draws the days of the accounts in these rows.
pub fn account_cells_ui(ui: &Ui, cells: &mut Cells<'_>, state: &mut State, rows: Range<usize>) {
    for row in with_cursor(cells, state, rows.clone()) {
        let painted = rows.contains(&row);
        if painted {
            paint_runs(ui, cells, row);
        }
        for column in 0..cells.geometry.columns.len() {
            if painted {
                paint_day(ui, cells, row, column);
            }
            day_ui(ui, cells, state, row, column);
        }
    }
}

/// The rows in sight, and the cursor's, which must stay alive to keep the keyboard.
pub fn with_cursor(
    cells: &Cells<'_>,
    state: &State,
    rows: Range<usize>,
) -> impl Iterator<Item = usize> + use<> {
    let cursor = state
        .cursor
        .and_then(|cursor| row_of(cells.view, cursor.row));
    let outside = cursor.filter(|row| !rows.contains(row));
    rows.chain(outside)
}

fn paint_runs(ui: &Ui, cells: &Cells<'_>, row: usize) {
    let Some(account) = cells.view.accounts.get(row) else {
        return;
    };
    for run in &account.runs {
        let rect = cells.geometry.span(row, run.first, run.last);
        let rect = Rect::from_min_max(rect.min, rect.max - vec2(0.0, 1.0));
        if run.exceptional {
            let words = (!run.words.is_empty()).then_some(run.words.as_str());
            paint_closed_run(ui, rect, words);
        } else {
            let tokens = tokens(ui);
            hatch_within(ui.painter(), rect, tokens.closed, tokens.closed_line);
        }
    }
}

fn paint_day(ui: &Ui, cells: &mut Cells<'_>, row: usize, column: usize) {
    let (view, today) = (cells.view, cells.today);
    let Some(account) = view.accounts.get(row) else {
        return;
    };
    let rect = filled(cells.geometry.cell(row, column));
    match view.grid.row(account.place).get(column) {
        Some(Cover::Covered { person, via }) => {
            let look = Look {
                stands_in: matches!(via, Via::StandIn | Via::Deputy),
                past: view.days[column].date < today,
                check: account.checks[column],
            };
            cells.person(ui, rect, *person, look);
        }
        Some(Cover::Gap(_)) => {
            let when = cells.when(column);
            cells.painted.gap(ui, rect, &cells.gap, when);
        }
        Some(Cover::Closed | Cover::Inactive) | None => {}
    }
}

fn day_ui(ui: &Ui, cells: &Cells<'_>, state: &mut State, row: usize, column: usize) {
    let Some(account) = cells.view.accounts.get(row) else {
        return;
    };
    let day = cells.day(column);
    let cell = Cell {
        row: RowKey::Account(account.account),
        day,
    };
    let rect = cells.geometry.cell(row, column);
    let response = cell_ui(ui, state, cell, rect, Sense::CLICK | Sense::DRAG, &|| {
        account_cell_words(cells.view, cells.desk, row, column)
    });
    if response.clicked() {
        state.selection = None;
        state.open(Panel::Day {
            account: account.account,
            day,
        });
    }
    if response.drag_started() {
        // Where frames are slow the pointer may be cells away from where it was pressed.
        let pressed = ui.input(|input| input.pointer.press_origin());
        let cell = pressed
            .and_then(|pressed| cell_at(cells, pressed))
            .unwrap_or(cell);
        state.cursor = Some(cell);
        state.selection = Some(Selection {
            from: cell,
            to: cell,
            dragging: true,
        });
    }
}

fn cell_at(cells: &Cells<'_>, pos: Pos2) -> Option<Cell> {
    let (row, column) = cells.geometry.at(pos);
    let account = cells.view.accounts.get(row)?;
    Some(Cell {
        row: RowKey::Account(account.account),
        day: cells.day(column),
    })
}
