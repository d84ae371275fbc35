//! Choosing several days: by drawing across them, or with Shift and the arrows.

use super::geometry::Geometry;
use super::grid_ui::{row_key, row_of};
use super::state::{Cell, Panel, RowKey, Selection, State, ToAssign};
use super::view::View;
use crate::domain::coverage::Cover;
use crate::screens::desk::Desk;
use crate::widgets::tokens::tokens;
use eframe::egui::{CornerRadius, Stroke, StrokeKind, Ui};
use std::ops::RangeInclusive;

/// Follows the pointer while days are being chosen, and shows what is chosen.
pub fn selection_ui(ui: &Ui, view: &View, state: &mut State, desk: &Desk, geometry: &Geometry) {
    let Some(mut selection) = state.selection else {
        return;
    };
    if selection.dragging {
        let (down, pointer) =
            ui.input(|input| (input.pointer.primary_down(), input.pointer.interact_pos()));
        if let Some(pointer) = pointer {
            let (row, column) = geometry.at(pointer);
            if let (Some(row), Some(day)) = (row_key(view, state, row), view.days.get(column)) {
                selection.to = Cell { row, day: day.date };
            }
        }
        selection.dragging = down;
        state.selection = Some(selection);
        if !down {
            open(view, state, desk);
            return;
        }
    }
    let Some((rows, days)) = bounds(view, &selection) else {
        return;
    };
    let first = geometry.span(*rows.start(), *days.start(), *days.end());
    let rect = first.union(geometry.span(*rows.end(), *days.start(), *days.end()));
    let accent = tokens(ui).accent;
    ui.painter().rect(
        rect.shrink(1.0),
        CornerRadius::same(6),
        accent.gamma_multiply(0.18),
        Stroke::new(2.0, accent),
        StrokeKind::Inside,
    );
}

/// Opens the choice of a person for what is chosen.
pub fn open(view: &View, state: &mut State, desk: &Desk) {
    let Some(selection) = state.selection.take() else {
        return;
    };
    if selection.from == selection.to
        && let RowKey::Account(account) = selection.from.row
    {
        state.open(Panel::Day {
            account,
            day: selection.from.day,
        });
        return;
    }
    let assign = to_assign(view, &selection);
    if !assign.days.is_empty() && desk.may_edit() {
        state.open(Panel::Assign(assign));
    }
}

/// The working days of a selection.
fn to_assign(view: &View, selection: &Selection) -> ToAssign {
    let mut assign = ToAssign {
        days: Vec::new(),
        left_out: 0,
    };
    let Some((rows, days)) = bounds(view, selection) else {
        return assign;
    };
    for row in rows {
        let Some(account) = view.accounts.get(row) else {
            continue;
        };
        let covers = view.grid.row(account.place);
        for index in days.clone() {
            match (covers.get(index), view.days.get(index)) {
                (Some(Cover::Covered { .. } | Cover::Gap(_)), Some(day)) => {
                    assign.days.push((account.account, day.date));
                }
                (Some(Cover::Closed), Some(_)) => assign.left_out += 1,
                _ => {}
            }
        }
    }
    assign
}

type Bounds = (RangeInclusive<usize>, RangeInclusive<usize>);

fn bounds(view: &View, selection: &Selection) -> Option<Bounds> {
    let ordered = |one: usize, other: usize| one.min(other)..=one.max(other);
    let rows = ordered(
        row_of(view, selection.from.row)?,
        row_of(view, selection.to.row)?,
    );
    let days = ordered(
        view.day_index(selection.from.day)?,
        view.day_index(selection.to.day)?,
    );
    Some((rows, days))
}
