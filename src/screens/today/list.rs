//! The column of questions, and above it what the first day back begins with.

use super::back::back_ui;
use super::row;
use super::{State, View};
use crate::screens::action::{Action, Tab};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::numbers;
use crate::widgets::button::small_link_ui;
use crate::widgets::card::{card_header_ui, card_ui, divider_ui};
use crate::widgets::chip::count_pill_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Layout, ScrollArea, Ui, vec2};

const GAP: f32 = 12.0;
/// What comes before the list takes no more than this part of the column.
const BACK_SHARE: f32 = 0.5;

/// Draws the column.
pub(super) fn column_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    height: f32,
) -> Option<Action> {
    let mut action = None;
    let top = ui.cursor().top();
    if let Some(back) = &view.back {
        action = back_ui(ui, back, desk, height * BACK_SHARE);
        ui.add_space(GAP);
    }
    let left = height - (ui.cursor().top() - top);
    action.or(list_ui(ui, view, state, desk, left))
}

fn list_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    height: f32,
) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    card_ui(ui, |ui| {
        card_header_ui(
            ui,
            &t!(language, "to-answer"),
            |ui| {
                count_pill_ui(ui, &desk.queue.len().to_string());
            },
            |ui| {
                let muted = tokens(ui).muted;
                ui.label(
                    TypeStyle::Small
                        .rich(t!(language, "shortest-first"))
                        .color(muted),
                );
            },
        );
        let rows_height = height - 44.0 - 37.0;
        if view.items.is_empty() {
            ui.allocate_ui(vec2(ui.available_width(), rows_height), |ui| {
                ui.set_min_height(rows_height);
                let first_time = desk.counts.all == 0 && desk.may_edit();
                let (text, button) = if first_time {
                    (
                        t!(language, "today-first-time"),
                        Some(t!(language, "register-question")),
                    )
                } else {
                    (t!(language, "today-nothing"), None)
                };
                let pressed = empty_state_ui(ui, icons::CHECK_CIRCLE, &text, button.as_deref());
                if pressed.is_some_and(|button| button.clicked()) {
                    action = Some(Action::Register { pasted: None });
                }
            });
        } else {
            ui.spacing_mut().item_spacing.y = 0.0;
            ScrollArea::vertical()
                .max_height(rows_height)
                .min_scrolled_height(rows_height)
                .auto_shrink(false)
                .show_rows(ui, row::HEIGHT, view.items.len(), |ui, range| {
                    for index in range {
                        action = action.take().or(row::row_ui(ui, view, state, desk, index));
                    }
                });
        }
        divider_ui(ui);
        action = action.take().or(footer_ui(ui, view, desk));
    });
    action
}

fn footer_ui(ui: &mut Ui, view: &View, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), 36.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.add_space(16.0);
            let (success, muted) = (tokens(ui).success, tokens(ui).muted);
            let done = desk.counts.answered_since;
            ui.label(if done == 0 {
                icons::icon(icons::CHECK_CIRCLE).color(muted)
            } else {
                icons::icon_fill(icons::CHECK_CIRCLE).color(success)
            });
            let text = t!(
                language,
                "answered-today",
                count = done,
                words = numbers::capitalized(&numbers::in_words(language, done))
            );
            ui.label(TypeStyle::Small.rich(text).color(muted));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(16.0);
                if small_link_ui(ui, &t!(language, "show-answered")).clicked() {
                    action = Some(Action::OpenTab(Tab::Answered));
                }
                if desk.queue.len() > view.items.len()
                    && small_link_ui(ui, &t!(language, "show-all-open", count = desk.queue.len()))
                        .clicked()
                {
                    action = Some(Action::OpenTab(Tab::Open));
                }
            });
        },
    );
    action
}
