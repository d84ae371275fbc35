//! A question to be answered, as a row of Today.

use super::{State, View};
use crate::screens::action::Action;
use crate::screens::deadline_words::deadline_words;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::chip::{Outline, chip_ui, paint_initials};
use crate::widgets::elided::elided_lines;
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{self, Id, Key, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Every row is as high, so that only the visible ones are drawn.
pub(super) const HEIGHT: f32 = 72.0;

/// From this width on the row shows its button.
const WIDE_ROW: f32 = 560.0;

pub(super) fn row_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk, index: usize) -> Option<Action> {
    let item = &view.to_answer[index];
    let id = item.question.id;
    let row = view.rows.get(&id)?;
    let language = desk.language;
    let words = deadline_words(desk, item);
    let draft = desk.drafts.contains(&id);
    let author = row.author.clone().unwrap_or_else(|| t!(language, "unknown-author"));
    let account = desk.account_name(item.question.account);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let response = ui.interact(rect, Id::unique(("today-row", id.0)), Sense::click());
    let name = t!(language, "today-row-name", account = account.clone(), deadline = format!("{} {}", words.label, words.exact), author = author.clone(), text = row.excerpt.clone());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    keyboard(ui, view, state, index, &response);
    if !ui.is_rect_visible(rect) {
        return response.clicked().then_some(Action::OpenQuestion(id));
    }
    let tokens = tokens(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, tokens.sunken);
    }
    if index > 0 {
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, tokens.border));
    }
    let mut action = response.clicked().then_some(Action::OpenQuestion(id));
    let wide = rect.width() >= WIDE_ROW;
    let left = rect.left() + 16.0;
    let chip_rect = Rect::from_min_size(pos2(left, rect.top() + 8.0), vec2(150.0, 24.0));
    ui.scope_builder(UiBuilder::new().max_rect(chip_rect), |ui| chip_ui(ui, words.kind, &words.label));
    let exact = paint::line(ui, TypeStyle::Small, tokens.muted, &words.exact);
    paint::text_left(ui, left + 1.0, rect.top() + 42.0, exact, tokens.muted);

    let text_left = left + if wide { 164.0 } else { 144.0 };
    let right_column = if wide { 126.0 } else { 40.0 };
    let text_width = rect.right() - right_column - text_left;
    let title = crate::widgets::elided::elided_pair(ui, (TypeStyle::DenseStrong, tokens.text, &account), (TypeStyle::Dense, tokens.muted, &author), text_width);
    ui.painter().galley(pos2(text_left, rect.top() + 8.0), title, tokens.text);
    let excerpt = elided_lines(ui, TypeStyle::Dense, tokens.text, &row.excerpt, text_width, 2);
    ui.painter().galley(pos2(text_left, rect.top() + 27.0), excerpt, tokens.text);

    let badge = item.question.assigned.and_then(|person| desk.badge(person));
    if wide {
        let state_text = if draft { t!(language, "state-draft") } else { t!(language, "state-not-begun") };
        let galley = paint::line(ui, TypeStyle::Small, tokens.muted, &state_text);
        let x = rect.right() - 16.0 - galley.size().x;
        paint::text_left(ui, x, rect.top() + 18.0, galley, tokens.muted);
        let label = if draft { t!(language, "continue-answer") } else { t!(language, "answer") };
        let button_rect = Rect::from_min_size(pos2(rect.right() - 16.0 - 78.0, rect.top() + 37.0), vec2(78.0, 28.0));
        let look = if index == 0 { Look::Primary } else { Look::Secondary };
        let button_name = t!(language, "answer-whom", what = label.clone(), author = author.clone());
        let clicked = ui
            .scope_builder(UiBuilder::new().max_rect(button_rect), |ui| {
                Button::new(look, &label).in_row().accessible_name(&button_name).width(crate::widgets::button::Width::Fill).show(ui).clicked()
            })
            .inner;
        if clicked {
            action = Some(Action::OpenQuestion(id));
        }
    }
    if let Some(badge) = badge {
        let right = if wide { rect.right() - 16.0 - 78.0 - 8.0 } else { rect.right() - 16.0 };
        let top = if wide { rect.top() + 39.0 } else { rect.top() + 8.0 };
        let at = Rect::from_min_size(pos2(right - 24.0, top), vec2(24.0, 24.0));
        paint_initials(ui, at, &badge.initials, badge.color, Outline::Own);
    }
    focus_ring_inside(ui, &response);
    action
}

/// The first row takes the keyboard when the screen opens; arrows move between the rows.
fn keyboard(ui: &Ui, view: &View, state: &mut State, index: usize, response: &egui::Response) {
    if index == 0 && !state.greeted {
        state.greeted = true;
        if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
    }
    if state.focused_row == Some(index) {
        state.focused_row = None;
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        let (down, up) = ui.input(|input| (input.key_pressed(Key::ArrowDown), input.key_pressed(Key::ArrowUp)));
        if down && index + 1 < view.to_answer.len() {
            state.focused_row = Some(index + 1);
        } else if up && index > 0 {
            state.focused_row = Some(index - 1);
        }
        if state.focused_row.is_some() {
            ui.ctx().request_repaint();
        }
    }
}
