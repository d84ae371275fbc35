//! Idag: what must be done, the next deadline first.

mod follow_up;
mod header;
mod row;
mod side;
mod standing_in;
mod summary;
mod watch;

use super::Screen;
use super::action::{Action, Tab};
use super::desk::Desk;
use crate::commands::{Command, CommandError, Done};
use crate::domain::ids::QuestionId;
use crate::domain::queue::QueueItem;
use crate::store::{QuestionRow, Store, StoreError};
use crate::t;
use crate::text::numbers;
use crate::widgets::button::small_link_ui;
use crate::widgets::card::{card_header_ui, card_ui, divider_ui};
use crate::widgets::chip::count_pill_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Layout, Margin, ScrollArea, Ui, vec2};
use standing_in::StandingIn;
use std::collections::HashMap;
use watch::{Form, WatchView};

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
    watch: Option<WatchView>,
    /// Absences in which the person who sits here stands in today.
    standing_in: Vec<StandingIn>,
    summary: String,
}

/// The row that has the keyboard, and what is being entered about an account.
#[derive(Default)]
pub struct State {
    focused_row: Option<usize>,
    greeted: bool,
    form: Form,
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
        let watch = WatchView::of(desk);
        Ok(View {
            to_answer_count: desk.queue.iter().filter(first).count(),
            summary: summary::sentence(desk, watch.as_ref()),
            standing_in: standing_in::of(desk),
            watch,
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
                action = header::header_ui(ui, view, desk, width);
                ui.add_space(10.0);
                let side = if width < WIDE { 268.0 } else { 332.0 };
                let has_side = side::has_side(view);
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
                                    .or(side::side_ui(ui, view, state, desk, height));
                            },
                        );
                    }
                });
            });
        action.or(state.form.ui(ui, desk))
    }

    fn performed(state: &mut State, command: &Command, result: &Result<Done, CommandError>) {
        state.form.performed(command, result);
    }
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
