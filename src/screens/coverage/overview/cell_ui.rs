//! A cell as pointer, keyboard and screen reader meet it.

use super::cells::filled;
use super::geometry::Geometry;
use super::grid_ui::row_of;
use super::period::Rows;
use super::state::{Cell, RowKey, State};
use super::view::View;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use chrono::NaiveDate;
use eframe::egui::{
    CornerRadius, CursorIcon, Event, EventFilter, Id, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, accesskit,
};

/// The id of a cell.
pub fn cell_id(cell: Cell) -> Id {
    match cell.row {
        RowKey::Account(account) => Id::unique(("coverage-cell", account.0, cell.day)),
        RowKey::Person(person) => Id::unique(("coverage-person", person.0, cell.day)),
    }
}

/// A cell's place for pointer, keyboard and screen reader.
pub fn cell_ui(
    ui: &Ui,
    state: &mut State,
    cell: Cell,
    rect: Rect,
    sense: Sense,
    words: &dyn Fn() -> String,
) -> Response {
    let id = cell_id(cell);
    let focused = ui.memory(|memory| memory.has_focus(id));
    // One cell is a stop for Tab; the arrows go on from there, and a screen reader where it will.
    let wanted = state
        .wanted
        .is_some_and(|wanted| wanted == id.accesskit_id());
    if wanted {
        ui.memory_mut(|memory| memory.request_focus(id));
        state.cursor = Some(cell);
    }
    let reached = focused || wanted || state.cursor == Some(cell);
    let sense = if reached {
        sense | Sense::FOCUSABLE
    } else {
        sense
    };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words()));
    if focused {
        state.cursor = Some(cell);
        let keys = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: state.selection.is_some(),
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, keys));
    }
    if response.clicked() {
        state.cursor = Some(cell);
        response.request_focus();
    }
    if (response.hovered() || focused) && state.selection.is_none() && state.panel.is_none() {
        tooltip(&response, &words());
        ui.set_cursor_icon(CursorIcon::PointingHand);
    }
    response
}

/// The ring around the cell that has the keyboard, over whatever lies beside it.
pub fn ring(ui: &Ui, view: &View, state: &State, geometry: &Geometry) {
    let Some(cursor) = state.cursor else {
        return;
    };
    if !ui.memory(|memory| memory.has_focus(cell_id(cursor))) {
        return;
    }
    let column = view.day_index(cursor.day);
    let column = column.and_then(|day| geometry.column_of(day));
    if let (Some(row), Some(column)) = (row_of(view, cursor.row), column) {
        let rect = filled(geometry.cell(row, column)).expand(2.0);
        let line = Stroke::new(2.0, tokens(ui).focus);
        ui.painter()
            .rect_stroke(rect, CornerRadius::same(7), line, StrokeKind::Outside);
    }
}

/// What a screen reader asked the keyboard to go to in this frame.
pub fn wanted_by_reader(ui: &Ui) -> Option<accesskit::NodeId> {
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::AccessKitActionRequest(request)
                if request.action == accesskit::Action::Focus =>
            {
                Some(request.target_node)
            }
            _ => None,
        })
    })
}

/// Where the cursor is when the grid is reached first.
pub fn first_cell(view: &View, rows: Rows, today: NaiveDate) -> Option<Cell> {
    let row = match rows {
        Rows::Accounts => RowKey::Account(view.accounts.first()?.account),
        Rows::People => RowKey::Person(view.people.first()?.person),
    };
    let day = if view.span.contains(today) {
        today
    } else {
        view.span.from
    };
    Some(Cell { row, day })
}
