//! The grid by person: how many accounts each watches, and when they are away.

use super::cell_ui::cell_ui;
use super::cells::{Cells, Look, filled, with_cursor};
use super::days::whole_date;
use super::period::{Scale, monday_of};
use super::rows::PersonRow;
use super::state::{Cell, Panel, RowKey, State};
use crate::domain::ids::{AccountId, PersonId};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::day_cell::CheckMark;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::NaiveDate;
use eframe::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, pos2};
use std::ops::Range;

/// Draws the days of the people in these rows.
pub fn cells_ui(ui: &Ui, cells: &mut Cells<'_>, state: &mut State, rows: Range<usize>) {
    for row in with_cursor(cells, state, rows.clone()) {
        let view = cells.view;
        let Some(person) = view.people.get(row) else {
            continue;
        };
        if rows.contains(&row) {
            paint_absences(ui, cells, row, person.person);
        }
        for column in 0..cells.geometry.columns.len() {
            let (first, last) = cells.geometry.days[column];
            let days = person.watches.get(first..=last).unwrap_or_default();
            let watches: u16 = days.iter().sum();
            if rows.contains(&row) && watches > 0 {
                paint_count(ui, cells, row, column, person.person, watches);
            }
            person_day_ui(ui, cells, state, row, column, person, watches);
        }
    }
}

fn paint_count(
    ui: &Ui,
    cells: &mut Cells<'_>,
    row: usize,
    column: usize,
    person: PersonId,
    watches: u16,
) {
    let ink = tokens(ui).person_ink;
    let words = paint::line(ui, TypeStyle::Initials, ink, &watches.to_string());
    let (_, color) = cells.face(ui, person);
    let (_, last) = cells.geometry.days[column];
    let look = Look {
        stands_in: false,
        past: cells.view.days[last].date < cells.today,
        check: CheckMark::None,
    };
    let rect = filled(cells.geometry.cell(row, column));
    cells.worded(ui, rect, words, color, look);
}

fn paint_absences(ui: &Ui, cells: &Cells<'_>, row: usize, person: PersonId) {
    let view = cells.view;
    let tokens = tokens(ui);
    let Some(away) = view.away.iter().find(|away| away.person == person) else {
        return;
    };
    for bar in &away.bars {
        let day = |day: NaiveDate| {
            let day = day.clamp(view.span.from, view.span.to);
            let index = view.day_index(day)?;
            cells.geometry.column_of(index)
        };
        let (Some(first), Some(last)) = (day(bar.span.from), day(bar.span.to)) else {
            continue;
        };
        let rect = filled(cells.geometry.span(row, first, last));
        let rect = Rect::from_center_size(rect.center(), eframe::egui::vec2(rect.width(), 20.0));
        let line = Stroke::new(1.0, tokens.border_strong);
        ui.painter().rect(
            rect,
            CornerRadius::same(5),
            tokens.sunken,
            line,
            StrokeKind::Inside,
        );
        let words = paint::line(ui, TypeStyle::Initials, tokens.muted, &bar.reason);
        if words.size().x + 10.0 <= rect.width() {
            let left = rect.left() + 6.0;
            paint::text_left(ui, left, rect.center().y, words, tokens.muted);
        } else if rect.width() > 12.0 {
            let dash = pos2(rect.center().x, rect.center().y);
            ui.painter().hline(
                dash.x - 3.0..=dash.x + 3.0,
                dash.y,
                Stroke::new(1.5, tokens.muted),
            );
        }
    }
}

fn person_day_ui(
    ui: &Ui,
    cells: &Cells<'_>,
    state: &mut State,
    row: usize,
    column: usize,
    person: &PersonRow,
    watches: u16,
) {
    let day = cells.day(column);
    let key = RowKey::Person(person.person);
    let is_year = cells.view.scale == Scale::Year;
    let held = state.cursor.filter(|cursor| {
        is_year
            && cursor.row == key
            && monday_of(cursor.day) == monday_of(day)
            && cells.view.day_index(cursor.day).is_some()
    });
    let cell = held.unwrap_or(Cell { row: key, day });
    let words = || {
        let when = if is_year {
            dates::week(cells.desk.language, day)
        } else {
            whole_date(cells.desk, day)
        };
        let what = day_words(cells, person.person, day, watches);
        format!("{when}, {}, {what}", cells.view.name(person.person))
    };
    let rect = cells.geometry.cell(row, column);
    if !cell_ui(ui, state, cell, rect, Sense::CLICK, &words).clicked() {
        return;
    }
    if is_year {
        state.scale = Scale::Month;
        state.show_period(day, cells.desk);
        state.go_to(cell);
    } else {
        state.open(Panel::Person {
            person: person.person,
            day,
        });
    }
}

fn day_words(cells: &Cells<'_>, person: PersonId, day: NaiveDate, watches: u16) -> String {
    let language = cells.desk.language;
    if watches > 0 {
        return match cells.view.scale {
            Scale::Year => t!(language, "grid-passes", count = watches),
            _ => {
                let accounts = accounts_of(cells.desk, person, day);
                let names = accounts.into_iter().map(|it| cells.desk.account_name(it));
                names.collect::<Vec<_>>().join(", ")
            }
        };
    }
    let away = cells.view.away.iter().find(|away| away.person == person);
    let mut bars = away.into_iter().flat_map(|away| &away.bars);
    match bars.find(|bar| bar.span.contains(day)) {
        Some(bar) => bar.reason.clone(),
        None => t!(language, "grid-watches-nothing"),
    }
}

/// The accounts that a person watches on a day, in file order.
pub fn accounts_of(desk: &Desk, person: PersonId, day: NaiveDate) -> Vec<AccountId> {
    let accounts = desk.workspace.accounts.iter().map(|account| account.id);
    accounts
        .filter(|account| {
            let cover = desk.cover(*account, day);
            cover.and_then(|cover| cover.person()) == Some(person)
        })
        .collect()
}
