//! An account of the checklist, with what is odd about it and its posts.

use super::super::sheet::SheetAnswer;
use super::cell_ui::cell_ui;
use super::menu_ui::row_menu_ui;
use super::posts_ui::posts_ui;
use super::row::Row;
use super::state::{Reveal, State};
use super::table::{BESIDE, LINE, MENU, NAME_END, Table, height, is_near_sight};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::focus::focus_ring_with_radius;
use crate::widgets::icons::{self, Icon, IconFace};
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, CursorIcon, Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Draws a row; what is far out of sight only takes its room.
pub fn row_ui(
    ui: &mut Ui,
    row: &Row,
    table: &Table,
    state: &mut State,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let size = vec2(ui.available_width(), height(ui, row, table, state));
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let revealed = reveal(ui, whole, row, state);
    if !is_near_sight(ui, whole) && !revealed {
        return None;
    }
    let tokens = tokens(ui);
    let line = Stroke::new(1.0, tokens.border);
    ui.painter().hline(whole.x_range(), whole.top() - 0.5, line);
    let rect = Rect::from_min_size(whole.min, vec2(whole.width(), table.row(ui, row)));
    caret_ui(ui, rect, row, table, state, desk);
    name_ui(ui, rect, row, table);
    let mut answer = None;
    let last = row.cells.len().saturating_sub(1);
    for (index, cell) in row.cells.iter().enumerate() {
        let place = table.cell(rect, index);
        let end = place.right() - if index == last { MENU } else { 0.0 };
        let asked = cell_ui(ui, place, table, (row, cell), end, desk);
        answer = answer.or(asked.map(SheetAnswer::Do));
    }
    let menu = row_menu_ui(ui, rect, row, state, desk);
    answer = answer.or(menu);
    let beneath = notes_ui(ui, rect, row, table);
    if let Some(posts) = &row.posts
        && state.posts.contains(&(row.account, row.run))
    {
        let place = Rect::from_min_max(pos2(whole.left(), beneath), whole.max);
        let asked = posts_ui(ui, place, (row, posts), table, state, desk);
        answer = answer.or(asked.map(SheetAnswer::Do));
    }
    answer
}

/// The id of the caret or name that stands first in a row.
fn caret_id(row: &Row) -> Id {
    Id::unique(("closing-posts", row.account.0, row.run))
}

/// Scrolls to the row that was asked for, and gives it the keyboard.
fn reveal(ui: &Ui, rect: Rect, row: &Row, state: &mut State) -> bool {
    if !state.reveals(ui, Reveal::Row(row.account, row.run)) {
        return false;
    }
    ui.scroll_to_rect(rect, Some(Align::Center));
    let first = row.cells.iter().find(|cell| cell.is_left());
    let id = first.map_or(caret_id(row), |cell| {
        Id::unique(("closing-step", row.account.0, row.run, cell.step))
    });
    ui.memory_mut(|memory| memory.request_focus(id));
    true
}

fn caret_ui(ui: &Ui, rect: Rect, row: &Row, table: &Table, state: &mut State, desk: &Desk) {
    if row.posts.is_none() {
        return;
    }
    let key = (row.account, row.run);
    let open = state.posts.contains(&key);
    let place = Rect::from_center_size(
        pos2(rect.left() + table.padding + 6.0, rect.center().y),
        vec2(24.0, 24.0),
    );
    let response = ui.interact(place, caret_id(row), Sense::click());
    let name = t!(
        desk.language,
        "closing-posts-of",
        account = row.full_name.clone()
    );
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &name));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let icon: Icon = if open {
        icons::CARET_DOWN
    } else {
        icons::CARET_RIGHT
    };
    let ink = tokens(ui).muted;
    paint::icon(ui, place.center(), icon, IconFace::Regular, 14.0, ink);
    focus_ring_with_radius(ui, &response, 4);
    tooltip(&response, &name);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() && !state.posts.remove(&key) {
        state.posts.insert(key);
    }
}

/// The name with its platform: on one line where there is room for both; beneath them its days, where
/// they are not those of the group.
fn name_ui(ui: &Ui, rect: Rect, row: &Row, table: &Table) {
    let tokens = tokens(ui);
    let left = table.name_at(rect);
    let room = rect.left() + table.names - left - NAME_END;
    let name = elided_galley(ui, TypeStyle::DenseStrong, tokens.text, &row.name, room, 1);
    let small = |words: &str| elided_galley(ui, TypeStyle::Small, tokens.muted, words, room, 1);
    let beside = paint::line(ui, TypeStyle::Small, tokens.muted, &row.beside);
    let width = name.size().x;
    let one_line = table.is_one_line(ui, row);
    let beneath = [(!one_line).then_some(&row.beside), row.days.as_ref()];
    let beneath: Vec<&String> = beneath.into_iter().flatten().collect();
    let mut y = rect.center().y - 8.0 * beneath.len() as f32;
    paint::text_left(ui, left, y, name, tokens.text);
    if one_line {
        paint::text_left(ui, left + width + BESIDE, y, beside, tokens.muted);
    }
    for words in &beneath {
        y += 15.5;
        paint::text_left(ui, left, y, small(words), tokens.muted);
    }
    let place = Rect::from_min_size(pos2(left, rect.top()), vec2(room, rect.height()));
    let id = Id::unique(("closing-name", row.account.0, row.run));
    let response = ui.interact(place, id, Sense::hover());
    let parts = [Some(&row.name), Some(&row.beside), row.days.as_ref()];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    let spoken = parts.join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, &spoken));
    tooltip(&response, &spoken);
}

/// The lines beneath a row: a decision to stay open, days that have moved; where they end.
fn notes_ui(ui: &Ui, rect: Rect, row: &Row, table: &Table) -> f32 {
    let tokens = tokens(ui);
    let mut top = rect.bottom();
    let left = table.name_at(rect);
    let kept_open = row.kept_open.iter().map(|it| {
        let icon = icons::LOCK_KEY_OPEN;
        (icon, IconFace::Regular, tokens.text, it.told.as_str())
    });
    let notes = row.notes.iter().map(|note| {
        let icon = icons::WARNING;
        (icon, IconFace::Fill, tokens.warning, note.as_str())
    });
    for (index, (icon, face, ink, words)) in kept_open.chain(notes).enumerate() {
        let y = top + LINE / 2.0 - 4.0;
        paint::icon(ui, pos2(left + 7.0, y), icon, face, 14.0, ink);
        let room = rect.right() - left - 30.0;
        let galley = elided_galley(ui, TypeStyle::Small, ink, words, room, 1);
        let place = Rect::from_min_size(pos2(left, y - 8.0), vec2(room, 16.0));
        paint::text_left(ui, left + 20.0, y, galley, ink);
        let id = Id::unique(("closing-note", row.account.0, row.run, index));
        let response = ui.interact(place, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
        tooltip(&response, words);
        top += LINE;
    }
    top
}
