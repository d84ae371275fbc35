//! The keys of the grid in one place.

use super::cell_ui::cell_id;
use super::grid_ui::{row_count, row_key, row_of};
use super::period::{Scale, Step};
use super::selection;
use super::state::{Cell, Selection, State};
use super::view::View;
use crate::screens::desk::Desk;
use chrono::{Days, NaiveDate};
use eframe::egui::{Key, KeyboardShortcut, Modifiers, Popup, Ui};

/// Does what the keys ask for, before anything is drawn.
pub fn obey(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let busy = ui.memory(|memory| memory.top_modal_layer().is_some())
        || Popup::is_any_open(ui.ctx())
        || ui.ctx().text_edit_focused();
    if busy {
        return;
    }
    let pressed = |modifiers, key| {
        ui.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
    };
    let focused = ui.memory(|memory| memory.focused());
    let in_grid = state.cursor.filter(|cell| focused == Some(cell_id(*cell)));
    let mut moved = false;
    if pressed(Modifiers::ALT, Key::ArrowLeft) {
        state.step(Step::Back, desk);
        moved = true;
    }
    if pressed(Modifiers::ALT, Key::ArrowRight) {
        state.step(Step::Ahead, desk);
        moved = true;
    }
    if (in_grid.is_some() || focused.is_none()) && pressed(Modifiers::NONE, Key::Home) {
        state.go_to_today(desk);
        moved = true;
    }
    if let Some(cell) = in_grid {
        if state.selection.is_some() && pressed(Modifiers::NONE, Key::Escape) {
            state.selection = None;
        }
        if state.selection.is_some() && pressed(Modifiers::NONE, Key::Enter) {
            selection::open(view, state, desk);
            return;
        }
        moved |= arrows(ui, view, state, desk, cell);
    }
    if moved
        && in_grid.is_some()
        && let Some(cursor) = state.cursor
    {
        ui.memory_mut(|memory| memory.request_focus(cell_id(cursor)));
    }
}

/// Moves the cursor, or with Shift the end of what is chosen.
fn arrows(ui: &Ui, view: &View, state: &mut State, desk: &Desk, cell: Cell) -> bool {
    let pressed = |modifiers, key| {
        ui.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
    };
    let page = isize::try_from(state.rows_in_sight).map_or(1, |rows| (rows - 1).max(1));
    let ways: [(Key, isize, i64); 6] = [
        (Key::ArrowLeft, 0, -1),
        (Key::ArrowRight, 0, 1),
        (Key::ArrowUp, -1, 0),
        (Key::ArrowDown, 1, 0),
        (Key::PageUp, -page, 0),
        (Key::PageDown, page, 0),
    ];
    for (key, rows, days) in ways {
        if state.scale != Scale::Year && pressed(Modifiers::SHIFT, key) {
            let Some(to) = neighbour(view, state, cell, rows, days) else {
                return false;
            };
            if view.span.contains(to.day) && matches!(to.row, super::state::RowKey::Account(_)) {
                let from = state.selection.map_or(cell, |selection| selection.from);
                state.selection = Some(Selection {
                    from,
                    to,
                    dragging: false,
                });
                state.go_to(to);
            }
            return true;
        }
        if pressed(Modifiers::NONE, key) {
            state.selection = None;
            let Some(to) = neighbour(view, state, cell, rows, days) else {
                return false;
            };
            state.go_to(to);
            if !view.span.contains(to.day) {
                state.show_period(to.day, desk);
            }
            return true;
        }
    }
    false
}

/// The cell so many rows and columns away, in the nearest row where there are not so many.
fn neighbour(view: &View, state: &State, cell: Cell, rows: isize, columns: i64) -> Option<Cell> {
    let row = row_of(view, cell.row)?;
    let last = row_count(view, state).checked_sub(1)?;
    let row = row.saturating_add_signed(rows).min(last);
    let days = match state.scale {
        Scale::Year => columns * 7,
        _ => columns,
    };
    Some(Cell {
        row: row_key(view, state, row)?,
        day: shifted(cell.day, days),
    })
}

fn shifted(day: NaiveDate, days: i64) -> NaiveDate {
    let count = Days::new(days.unsigned_abs());
    let shifted = if days < 0 {
        day.checked_sub_days(count)
    } else {
        day.checked_add_days(count)
    };
    shifted.unwrap_or(day)
}
