//! Idag: what must be done, the next deadline first.

mod follow_up;
mod row;
mod summary;

use super::Screen;
use super::action::{Action, Tab};
use super::desk::Desk;
use crate::domain::ids::QuestionId;
use crate::domain::queue::QueueItem;
use crate::store::{QuestionRow, Store, StoreError};
use crate::t;
use crate::text::{dates, numbers};
use crate::widgets::button::secondary_button_ui;
use crate::widgets::button::small_link_ui;
use crate::widgets::card::{card_header_ui, card_ui, divider_ui};
use crate::widgets::chip::{count_pill_ui, tag_ui};
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::search_button::search_button_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{self, Align, Frame, Layout, Margin, ScrollArea, Ui, vec2};
use std::collections::HashMap;

/// The screen.
pub struct Today;

/// As many questions as one day can hold; the rest is a click away.
const MOST_ROWS: usize = 100;
/// From this width on there is room for the side cards beside the list, and for row buttons.
const WIDE: f32 = 960.0;

/// What Today shows: the first questions of each list, with their texts.
pub struct View {
    /// The first response is still to be given, next deadline first.
    to_answer: Vec<QueueItem>,
    to_answer_count: usize,
    /// An answer was promised to the citizen.
    promised: Vec<QueueItem>,
    /// A colleague was asked.
    asked: Vec<QueueItem>,
    rows: HashMap<QuestionId, QuestionRow>,
    summary: String,
}

/// Nothing is edited here; the row that has the keyboard.
#[derive(Default)]
pub struct State {
    focused_row: Option<usize>,
    greeted: bool,
}

impl State {
    /// The window turned to this screen: the first row has the keyboard once nothing else has.
    pub fn take_keyboard(&mut self) {
        self.greeted = false;
    }
}

impl Screen for Today {
    type Query = ();
    type View = View;
    type State = State;

    fn query(_state: &State) {}

    fn load(
        store: &Store,
        desk: &Desk,
        _query: &(),
        _previous: Option<View>,
    ) -> Result<View, StoreError> {
        let waits = |item: &&QueueItem| item.question.asked.is_some();
        let first =
            |item: &&QueueItem| item.question.responded.is_none() && item.question.asked.is_none();
        let to_answer: Vec<QueueItem> = desk
            .queue
            .iter()
            .filter(first)
            .take(MOST_ROWS)
            .cloned()
            .collect();
        let mut asked: Vec<QueueItem> = desk.queue.iter().filter(waits).cloned().collect();
        asked.sort_by_key(|item| item.wanted_by);
        asked.truncate(MOST_ROWS);
        let promised =
            |item: &&QueueItem| item.question.responded.is_some() && item.question.asked.is_none();
        let promised: Vec<QueueItem> = desk
            .queue
            .iter()
            .filter(promised)
            .take(MOST_ROWS)
            .cloned()
            .collect();
        let ids: Vec<QuestionId> = to_answer
            .iter()
            .chain(&promised)
            .chain(&asked)
            .map(|item| item.question.id)
            .collect();
        let rows = store
            .question_rows(&ids)?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        Ok(View {
            to_answer_count: desk.queue.iter().filter(first).count(),
            summary: summary::sentence(desk),
            to_answer,
            promised,
            asked,
            rows,
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        let width = ui.available_width();
        let padding = if width < WIDE { 16 } else { 24 };
        let mut action = None;
        Frame::new()
            .inner_margin(Margin {
                left: padding,
                right: padding,
                top: 18,
                bottom: 20,
            })
            .show(ui, |ui| {
                action = header_ui(ui, view, desk, width);
                ui.add_space(10.0);
                let side = if width < WIDE { 268.0 } else { 332.0 };
                let has_side = !view.promised.is_empty() || !view.asked.is_empty();
                let height = ui.available_height();
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 16.0;
                    let list = if has_side {
                        ui.available_width() - side - 16.0
                    } else {
                        ui.available_width()
                    };
                    ui.allocate_ui_with_layout(
                        vec2(list, height),
                        Layout::top_down(Align::Min),
                        |ui| {
                            ui.spacing_mut().item_spacing.x = 8.0;
                            action = action.take().or(list_ui(ui, view, state, desk, height));
                        },
                    );
                    if has_side {
                        ui.allocate_ui_with_layout(
                            vec2(side, height),
                            Layout::top_down(Align::Min),
                            |ui| {
                                ui.spacing_mut().item_spacing.x = 8.0;
                                action = action
                                    .take()
                                    .or(follow_up::follow_up_ui(ui, view, desk, height));
                            },
                        );
                    }
                });
            });
        action
    }
}

fn header_ui(ui: &mut Ui, view: &View, desk: &Desk, width: f32) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    let ink = tokens(ui).text;
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.horizontal(|ui| {
        ui.label(
            TypeStyle::Title
                .rich(dates::heading_date(language, desk.today()))
                .color(ink),
        );
        tag_ui(
            ui,
            &numbers::capitalized(&t!(language, "week-tag", week = iso_week(desk))),
        );
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if secondary_button_ui(ui, Some(icons::PLUS), &t!(language, "register-question"))
                .clicked()
            {
                action = Some(Action::Register { pasted: None });
            }
            if width >= WIDE {
                ui.add_space(4.0);
                let words = t!(language, "search-everywhere");
                let search = search_button_ui(ui, 232.0, &words, "Ctrl K");
                crate::widgets::tooltip::tooltip(&search, &t!(language, "keys-search-all"));
                if search.clicked() {
                    action = Some(Action::Search {
                        words: String::new(),
                    });
                }
            }
        });
    });
    ui.add(egui::Label::new(TypeStyle::Body.rich(view.summary.as_str()).color(ink)).wrap());
    action
}

fn iso_week(desk: &Desk) -> u32 {
    use chrono::Datelike;
    desk.today().iso_week().week()
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
                count_pill_ui(ui, &view.to_answer_count.to_string());
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
        if view.to_answer.is_empty() {
            ui.allocate_ui(vec2(ui.available_width(), rows_height), |ui| {
                ui.set_min_height(rows_height);
                let first_time = desk.counts.all == 0;
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
                .show_rows(ui, row::HEIGHT, view.to_answer.len(), |ui, range| {
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
                if view.to_answer_count > view.to_answer.len()
                    && small_link_ui(
                        ui,
                        &t!(language, "show-all-open", count = view.to_answer_count),
                    )
                    .clicked()
                {
                    action = Some(Action::OpenTab(Tab::Open));
                }
            });
        },
    );
    action
}
