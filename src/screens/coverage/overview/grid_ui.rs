//! The grid as a whole: its head, the rows that are in sight, and who is away below.

use super::away_ui;
use super::cell_ui::{ring, wanted_by_reader};
use super::cells::{Cells, account_cells_ui};
use super::geometry::{Geometry, HEAD, row_height};
use super::head::head_ui;
use super::period::{Rows, Scale};
use super::state::{RowKey, State};
use super::view::View;
use super::{Answer, names_ui, people, selection, year};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::field::small_segmented_ui;
use crate::widgets::theme::CARD_RADIUS;
use crate::widgets::tokens::tokens;
use eframe::egui::{
    Align, CornerRadius, Layout, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

/// How many rows the view has.
pub fn row_count(view: &View, state: &State) -> usize {
    match state.rows {
        Rows::Accounts => view.accounts.len(),
        Rows::People => view.people.len(),
    }
}

/// What a row is about.
pub fn row_key(view: &View, state: &State, row: usize) -> Option<RowKey> {
    match state.rows {
        Rows::Accounts => view.accounts.get(row).map(|it| RowKey::Account(it.account)),
        Rows::People => view.people.get(row).map(|it| RowKey::Person(it.person)),
    }
}

/// The place of a row.
pub fn row_of(view: &View, key: RowKey) -> Option<usize> {
    match key {
        RowKey::Account(account) => view.accounts.iter().position(|row| row.account == account),
        RowKey::Person(person) => view.people.iter().position(|row| row.person == person),
    }
}

/// Draws the grid as a card.
pub fn grid_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Answer> {
    let count = row_count(view, state);
    let shows_away = state.rows == Rows::Accounts && view.scale != Scale::Year;
    let away = if shows_away {
        away_ui::height(view)
    } else {
        0.0
    };
    let rows_height = count as f32 * row_height(ui, view.scale);
    let size = vec2(ui.available_width(), HEAD + rows_height + away + 1.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let geometry = Geometry::new(ui, view, rect, count);
    let tokens = tokens(ui);
    let corners = CornerRadius::same(CARD_RADIUS);
    ui.painter().rect_filled(rect, corners, tokens.surface);

    head_ui(ui, view, &geometry, desk);
    rows_choice_ui(ui, &geometry, state, desk);
    reveal(ui, view, state, &geometry);

    let mut body = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("grid-body"));
    body.set_clip_rect(geometry.sight);
    ground(&body, view, &geometry, away);
    let in_sight = geometry.rows_in_sight();
    state.rows_in_sight = in_sight.len();
    state.wanted = wanted_by_reader(ui);
    for row in in_sight.clone() {
        names_ui::name(&body, view, state, desk, &geometry, row);
    }
    let mut cells = Cells::new(&body, view, desk, &geometry);
    let mut answer = None;
    match (state.rows, view.scale) {
        (Rows::Accounts, Scale::Year) => {
            year::weeks_ui(&body, &mut cells, state, in_sight);
        }
        (Rows::Accounts, _) => account_cells_ui(&body, &mut cells, state, in_sight),
        (Rows::People, _) => people::cells_ui(&body, &mut cells, state, in_sight),
    }
    cells.finish(&body);
    today_lines(&body, view, &geometry, desk);
    selection::selection_ui(&body, view, state, desk, &geometry);
    ring(&body, view, state, &geometry);
    if shows_away {
        answer = away_ui::away_ui(&mut body, view, desk, &geometry);
    }
    ui.painter().rect_stroke(
        rect,
        corners,
        Stroke::new(1.0, tokens.border),
        StrokeKind::Inside,
    );
    answer
}

/// Weekends, and a line above each row.
fn ground(ui: &Ui, view: &View, geometry: &Geometry, away: f32) {
    let tokens = tokens(ui);
    let line = Stroke::new(1.0, tokens.border);
    if view.scale != Scale::Year {
        let y = eframe::egui::Rangef::new(
            geometry.sight.top(),
            (geometry.rows_bottom() + away).min(geometry.sight.bottom()),
        );
        for (index, day) in view.days.iter().enumerate() {
            if day.weekend
                && let Some(x) = geometry.columns.range(index, index)
            {
                let ground = Rect::from_x_y_ranges(x, y);
                ui.painter().rect_filled(ground, 0.0, tokens.sunken);
            }
        }
    }
    // The weeks continue down from the head.
    for (index, day) in view.days.iter().enumerate() {
        let begins = match view.scale {
            Scale::Year => false,
            _ => index == 0 || chrono::Datelike::weekday(&day.date) == chrono::Weekday::Mon,
        };
        if begins && let Some(x) = geometry.columns.range(index, index) {
            ui.painter()
                .vline(x.min + 0.5, geometry.sight.y_range(), line);
        }
    }
    for row in geometry.rows_in_sight() {
        let y = geometry.row(row).max - 0.5;
        ui.painter()
            .hline(geometry.rect.x_range().shrink(1.0), y, line);
    }
}

fn today_lines(ui: &Ui, view: &View, geometry: &Geometry, desk: &Desk) {
    let today = view.day_index(desk.today());
    let column = today.and_then(|today| geometry.column_of(today));
    let Some(x) = column.and_then(|column| geometry.columns.range(column, column)) else {
        return;
    };
    let line = Stroke::new(1.0, tokens(ui).accent);
    let y = geometry.sight.top()..=geometry.rows_bottom().min(geometry.sight.bottom());
    ui.painter().vline(x.min + 0.5, y.clone(), line);
    ui.painter().vline(x.max + 0.5, y, line);
}

/// What the rows are, in the corner above the names.
fn rows_choice_ui(ui: &mut Ui, geometry: &Geometry, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let corner = Rect::from_min_size(
        geometry.head.left_top() + vec2(9.0, 27.0),
        vec2(super::geometry::NAMES - 12.0, 24.0),
    );
    let builder = UiBuilder::new()
        .id_salt("grid-corner")
        .max_rect(corner)
        .layout(Layout::left_to_right(Align::Center));
    // A child of its own takes no room from what follows the grid.
    let ui = &mut ui.new_child(builder);
    {
        let options = [t!(language, "grid-accounts"), t!(language, "grid-people")];
        let chosen = usize::from(state.rows == Rows::People);
        let options = options.each_ref().map(String::as_str);
        if let Some(picked) = small_segmented_ui(ui, &options, chosen) {
            state.rows = [Rows::Accounts, Rows::People][picked];
            state.selection = None;
            state.cursor = None;
        }
    }
}

/// Scrolls to the cursor where it was moved.
fn reveal(ui: &Ui, view: &View, state: &mut State, geometry: &Geometry) {
    if !state.reveal {
        return;
    }
    let Some(row) = state.cursor.and_then(|cursor| row_of(view, cursor.row)) else {
        return;
    };
    state.reveal = false;
    let y = geometry.row(row);
    // The head covers what lies right at the top.
    let rect = Rect::from_min_max(
        pos2(geometry.rect.left(), y.min - HEAD),
        pos2(geometry.rect.right(), y.max + 4.0),
    );
    if !ui.clip_rect().contains_rect(rect) {
        ui.scroll_to_rect(rect, None);
    }
}
