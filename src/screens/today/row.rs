//! An open question, as a row of Today.

use super::row_words::RowWords;
use super::{State, View};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::title_line::title_line;
use crate::t;
use crate::widgets::button::{Button, Look, Width};
use crate::widgets::chip::{ChipKind, Outline, chip_ui, paint_initials};
use crate::widgets::icons::{self, IconFace};
use crate::widgets::list_row::{RowHeight, elided_galley, list_row_ui};
use crate::widgets::nav_item::Presence;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{self, EventFilter, Key, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

/// Every row is as high, so that only the visible ones are drawn.
pub(super) const HEIGHT: f32 = RowHeight::Roomy.points();

/// Who is waited for takes at most so much room.
const MOST_WAITING: f32 = 150.0;
/// From this width on the row shows its button.
const WIDE_ROW: f32 = 560.0;

pub(super) fn row_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    index: usize,
) -> Option<Action> {
    let item = view.items.get(index)?;
    let id = item.question.id;
    let row = view.rows.get(&id)?;
    let language = desk.language;
    let words = RowWords::of(desk, item, row);
    let author = row
        .author
        .clone()
        .unwrap_or_else(|| t!(language, "unknown-author"));
    let account = desk.account_name(item.question.account);
    let name = t!(
        language,
        "today-row-name",
        account = account.clone(),
        deadline = words.spoken_deadline(),
        author = author.clone(),
        text = row.excerpt.clone()
    );
    let mut answer = false;
    let response = list_row_ui(
        ui,
        RowHeight::Roomy,
        Presence::Elsewhere,
        &name,
        |ui, rect| {
            let tokens = tokens(ui);
            let wide = rect.width() >= WIDE_ROW;
            let left = rect.left() + 16.0;
            let chip = Rect::from_min_size(pos2(left, rect.top() + 8.0), vec2(152.0, 24.0));
            ui.scope_builder(UiBuilder::new().max_rect(chip), |ui| {
                chip_ui(ui, words.kind, &words.label)
            });
            // A deadline is never cut, a colleague's name may be.
            let most = if words.kind == ChipKind::Waiting {
                MOST_WAITING
            } else {
                f32::INFINITY
            };
            let exact = &words.exact;
            let exact = elided_galley(ui, TypeStyle::Small, tokens.muted, exact, most, 1);
            let exact_width = exact.size().x + 10.0;
            paint::text_left(ui, left + 1.0, rect.top() + 42.0, exact, tokens.muted);
            if let Some(words) = &words.alarm {
                let line = pos2(left + 7.0, rect.top() + 59.0);
                let (icon, face) = (icons::WARNING, IconFace::Fill);
                paint::icon(ui, line, icon, face, 12.0, tokens.warning);
                let words = paint::line(ui, TypeStyle::SmallStrong, tokens.warning, words);
                paint::text_left(ui, left + 17.0, line.y, words, tokens.warning);
            }

            let text_left = left + exact_width.max(if wide { 164.0 } else { 146.0 });
            let text_width = rect.right() - text_left - if wide { 136.0 } else { 48.0 };
            let title = title_line(ui, &account, &author, text_width);
            ui.painter()
                .galley(pos2(text_left, rect.top() + 8.0), title, tokens.text);
            let excerpt = elided_galley(
                ui,
                TypeStyle::Dense,
                tokens.text,
                &row.excerpt,
                text_width,
                2,
            );
            ui.painter()
                .galley(pos2(text_left, rect.top() + 27.0), excerpt, tokens.text);

            if wide {
                let state = paint::line(ui, TypeStyle::Small, tokens.muted, &words.state);
                let right = rect.right() - 16.0 - state.size().x;
                paint::text_left(ui, right, rect.top() + 18.0, state, tokens.muted);
                answer = button_ui(ui, rect, desk, index, &words.button, &author);
            }
            if let Some(badge) = item.question.assigned.and_then(|person| desk.badge(person)) {
                let corner = if wide {
                    pos2(rect.right() - 126.0, rect.top() + 38.0)
                } else {
                    pos2(rect.right() - 40.0, rect.top() + 8.0)
                };
                let place = Rect::from_min_size(corner, vec2(24.0, 24.0));
                paint_initials(ui, place, &badge.initials, badge.color, Outline::Own);
            }
        },
    );
    keyboard(ui, view, state, index, &response);
    (answer || response.clicked()).then_some(Action::OpenQuestion(id))
}

/// The row's own button; the row itself does the same, so that Enter needs no second stop.
fn button_ui(ui: &mut Ui, row: Rect, desk: &Desk, index: usize, label: &str, author: &str) -> bool {
    let language = desk.language;
    let name = t!(language, "answer-whom", what = label, author = author);
    let look = if index == 0 {
        Look::Primary
    } else {
        Look::Quiet
    };
    let place = Rect::from_min_size(pos2(row.right() - 94.0, row.top() + 36.0), vec2(78.0, 28.0));
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        Button::new(look, label)
            .in_row()
            .accessible_name(&name)
            .width(Width::Fill)
            .show(ui)
            .clicked()
    })
    .inner
}

/// The first row takes the keyboard when the screen opens; arrows move between the rows.
fn keyboard(ui: &Ui, view: &View, state: &mut State, index: usize, response: &egui::Response) {
    let nothing_has_it =
        |memory: &egui::Memory| memory.focused().is_none() && memory.top_modal_layer().is_none();
    if index == 0 && !state.greeted && ui.memory(nothing_has_it) {
        state.greeted = true;
        response.request_focus();
    }
    if state.focused_row == Some(index) {
        state.focused_row = None;
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        // Else egui would move the focus by the same arrow as well.
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let (down, up) = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            (pressed(Key::ArrowDown), pressed(Key::ArrowUp))
        });
        if down && index + 1 < view.items.len() {
            state.focused_row = Some(index + 1);
        } else if up && index > 0 {
            state.focused_row = Some(index - 1);
        }
        if state.focused_row.is_some() {
            ui.ctx().request_repaint();
        }
    }
}
