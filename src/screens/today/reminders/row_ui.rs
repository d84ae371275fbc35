//! A reminder's row: what is to be done, by when, the way to it; its menu.

use super::menu::menu_ui;
use super::row::{ReminderRow, Standing};
use crate::domain::reminder::Severity;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::bare_icon_button_ui;
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::icons::{self, IconFace};
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    Color32, CursorIcon, Galley, Key, Modifiers, Popup, Rect, Response, Role, Sense, Stroke, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// Before and after the words.
const LEFT: f32 = 44.0;
const RIGHT: f32 = 16.0;
/// The menu's button, at the end of the title.
const MENU: f32 = 28.0;
const TOP: f32 = 8.0;
const BOTTOM: f32 = 28.0;
/// As many lines as a title may have: enough for the accounts of a small municipality.
const MOST_LINES: usize = 8;

/// How high the row is in a card so wide.
pub(super) fn height(ui: &Ui, row: &ReminderRow, width: f32) -> f32 {
    let title = title(ui, row, width, tokens(ui).text);
    let standing = if row.standing == Standing::New {
        0.0
    } else {
        16.0
    };
    TOP + title.size().y + BOTTOM + detail_lines(ui, row, width) * 16.0 - 16.0 + standing
}

fn title(ui: &Ui, row: &ReminderRow, width: f32, ink: Color32) -> Arc<Galley> {
    let room = width - LEFT - RIGHT - MENU + 8.0;
    elided_galley(ui, TypeStyle::Body, ink, &row.title, room, MOST_LINES)
}

fn detail(ui: &Ui, row: &ReminderRow, width: f32, ink: Color32) -> Arc<Galley> {
    let link = paint::line(ui, TypeStyle::SmallStrong, ink, &row.link);
    let room = width - LEFT - RIGHT - link.size().x - 10.0;
    elided_galley(ui, TypeStyle::Small, ink, &row.detail, room, 3)
}

fn detail_lines(ui: &Ui, row: &ReminderRow, width: f32) -> f32 {
    let detail = detail(ui, row, width, tokens(ui).muted);
    detail.rows.len().max(1) as f32
}

/// Draws the row; what it or its menu asks for.
pub(super) fn row_ui(ui: &mut Ui, row: &ReminderRow, desk: &Desk) -> (Response, Option<Action>) {
    let width = ui.available_width();
    let size = vec2(width, height(ui, row, width));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &row.spoken));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let mut action = response.clicked().then(|| row.leads_to.clone());
    if ui.is_rect_visible(rect) {
        words_ui(ui, rect, row, desk, &response);
        if title(ui, row, width, tokens(ui).text).elided {
            tooltip(&response, &row.title);
        }
    }
    // All that is kept in it needs the right to change the file.
    if desk.may_edit() {
        action = action.or(more_ui(ui, rect, row, desk, &response));
    }
    focus_ring_inside(ui, &response);
    (response.on_hover_cursor(CursorIcon::PointingHand), action)
}

/// The button of the menu, and the menu when it is open.
fn more_ui(
    ui: &mut Ui,
    rect: Rect,
    row: &ReminderRow,
    desk: &Desk,
    response: &Response,
) -> Option<Action> {
    let corner = pos2(rect.right() - MENU - 8.0, rect.top() + 4.0);
    let place = Rect::from_min_size(corner, vec2(MENU, MENU));
    // A child that takes no room of its own: the row has it.
    let mut inside = ui.new_child(UiBuilder::new().max_rect(place).id_salt(&row.keys));
    let name = t!(
        desk.language,
        "today-remind-menu",
        title = row.title.clone(),
        detail = row.detail.clone()
    );
    let menu = bare_icon_button_ui(&mut inside, icons::DOTS_THREE, &name);
    if response.secondary_clicked() || menu_key(ui, response) {
        Popup::open_id(ui.ctx(), Popup::default_response_id(&menu));
    }
    let shown = Popup::menu(&menu).show(|ui| menu_ui(ui, row, desk));
    shown.and_then(|shown| shown.inner)
}

/// The menu key, or Shift+F10, on the row.
fn menu_key(ui: &Ui, response: &Response) -> bool {
    response.has_focus()
        && ui.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Menu)
                || input.consume_key(Modifiers::SHIFT, Key::F10)
        })
}

fn words_ui(ui: &Ui, rect: Rect, row: &ReminderRow, desk: &Desk, response: &Response) {
    let tokens = tokens(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, tokens.sunken);
    }
    let line = Stroke::new(1.0, tokens.border);
    ui.painter().hline(rect.x_range(), rect.top() - 0.5, line);
    // What was seen or put off is quieter.
    let is_new = row.standing == Standing::New;
    let ink = if is_new { tokens.text } else { tokens.muted };
    let (sign, face) = match row.severity {
        _ if !is_new => (tokens.muted, IconFace::Regular),
        Severity::Info => (tokens.text, IconFace::Regular),
        Severity::Warning => (tokens.warning, IconFace::Fill),
        Severity::Urgent => (tokens.danger, IconFace::Fill),
    };
    let center = pos2(rect.left() + 24.0, rect.top() + TOP + 10.0);
    paint::icon(ui, center, row.icon, face, icons::SIZE, sign);
    let left = rect.left() + LEFT;
    let title = title(ui, row, rect.width(), ink);
    let below = rect.top() + TOP + title.size().y + 2.0;
    ui.painter()
        .galley(pos2(left, rect.top() + TOP), title, ink);
    let detail_ink = match row.severity {
        Severity::Urgent if is_new => tokens.danger,
        _ => tokens.muted,
    };
    let detail = detail(ui, row, rect.width(), detail_ink);
    let after = below + detail.size().y;
    ui.painter().galley(pos2(left, below), detail, detail_ink);
    let link = paint::line(ui, TypeStyle::SmallStrong, tokens.accent, &row.link);
    let at = pos2(rect.right() - RIGHT - link.size().x, below);
    ui.painter().galley(at, link, tokens.accent);
    if let Some(words) = row.standing.words(desk) {
        let words = paint::line(ui, TypeStyle::Small, tokens.muted, &words);
        ui.painter().galley(pos2(left, after), words, tokens.muted);
    }
}
