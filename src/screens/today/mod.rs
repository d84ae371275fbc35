//! Idag: what must be done, the next deadline first.

mod back;
mod header;
mod list;
mod reminders;
mod row;
mod row_words;
mod side;
mod standing_in;
mod summary;
mod watch;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::commands::{Command, CommandError, Done};
use crate::domain::ids::QuestionId;
use crate::domain::queue::QueueItem;
use crate::store::{QuestionRow, Store, StoreError};
use back::BackView;
use eframe::egui::{Align, Frame, Layout, Margin, Ui, vec2};
use reminders::RemindersView;
use row_words::waits;
use standing_in::StandingIn;
use std::collections::HashMap;
use watch::{Form, WatchView};

/// The screen.
pub struct Today;

/// As many questions as one day can hold; the rest is a click away.
const MOST_ROWS: usize = 100;
/// From this width on there is room for the side cards beside the list, and for row buttons.
const WIDE: f32 = 960.0;

/// What is known of the questions' texts.
type Rows = HashMap<QuestionId, QuestionRow>;

/// What Today shows: the first questions, with their texts, and what is due besides.
pub struct View {
    /// The open questions, next deadline first; those that only a colleague is waited for come last.
    items: Vec<QueueItem>,
    rows: Rows,
    watch: Option<WatchView>,
    reminders: RemindersView,
    /// Closings that are over, with what is left to do about them.
    back: Option<BackView>,
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
    /// Which reminders are shown.
    reminders: reminders::State,
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
        let (waiting, pressing): (Vec<&QueueItem>, Vec<&QueueItem>) =
            desk.queue.iter().partition(|item| waits(item));
        let mut waiting: Vec<QueueItem> = waiting.into_iter().cloned().collect();
        waiting.sort_by_key(|item| item.wanted_by);
        let pressing = pressing.into_iter().take(MOST_ROWS).cloned();
        let items: Vec<QueueItem> = pressing
            .chain(waiting.into_iter().take(MOST_ROWS))
            .collect();
        let ids: Vec<QuestionId> = items.iter().map(|item| item.question.id).collect();
        let rows: Rows = store
            .question_rows(&ids)?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        let watch = WatchView::of(desk);
        let author_of = |question: QuestionId| rows.get(&question)?.author.clone();
        Ok(View {
            summary: summary::sentence(desk, watch.as_ref()),
            standing_in: standing_in::of(desk),
            reminders: RemindersView::of(desk, &author_of),
            back: BackView::of(desk),
            watch,
            items,
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
                            action = action
                                .take()
                                .or(list::column_ui(ui, view, state, desk, height));
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
