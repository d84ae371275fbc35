//! The screen Frågor: the list of questions, the one that is shown, and the composer below it.

mod actions_bar;
mod compose_check;
mod compose_draft;
mod compose_editor;
mod compose_fields;
mod compose_fill;
mod compose_foot;
mod compose_mode;
mod compose_pickers;
mod compose_send;
mod compose_ui;
mod composer;
mod conflict;
mod correct;
mod correct_ui;
mod detail;
mod detail_view;
mod due_words;
mod entry_words;
mod event_words;
mod forward;
mod group_header;
mod keyboard;
mod list;
mod list_empty;
mod list_filters;
mod list_state;
mod list_view;
mod marked_bar;
mod reasons;
mod row;
mod row_ui;
mod segments;
mod similar;
mod state;
mod tabs_bar;
mod thread;
mod unwatched;
mod why;
mod why_view;

pub use state::State;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::commands::{Command, CommandError, Done};
use crate::store::{Store, StoreError};
use crate::widgets::tokens::tokens;
use detail_view::{DetailKey, DetailView};
use eframe::egui::{CentralPanel, Frame, Panel, Stroke, Ui};
use list_view::{ListKey, ListView};

/// The screen.
pub struct Questions;

/// What the screen is loaded for.
#[derive(Clone, PartialEq, Debug)]
pub struct Query {
    list: ListKey,
    page: usize,
    detail: Option<DetailKey>,
}

/// What is drawn.
pub struct View {
    list: ListView,
    detail: Option<DetailView>,
}

/// Under this width the list is narrower.
const NARROW: f32 = 900.0;

impl Screen for Questions {
    type Query = Query;
    type View = View;
    type State = State;

    fn query(state: &State) -> Query {
        let list = &state.list;
        let compare = state
            .composer
            .as_ref()
            .and_then(|composer| composer.comparing.text());
        Query {
            list: ListKey {
                tab: list.tab,
                account: list.account,
                person: list.person,
                sort: list.sort,
                words: list.words.clone(),
                search_limit: list.search_limit,
                answered_today: list.answered_today,
            },
            page: ListView::page_of(list.first_row),
            detail: state.shown.map(|question| DetailKey { question, compare }),
        }
    }

    fn load(
        store: &Store,
        desk: &Desk,
        query: &Query,
        previous: Option<View>,
    ) -> Result<View, StoreError> {
        let (list, detail) = previous.map_or((None, None), |view| (Some(view.list), view.detail));
        let shown = query.detail.as_ref().map(|key| key.question);
        Ok(View {
            list: ListView::load(store, desk, &query.list, query.page, shown, list)?,
            detail: match &query.detail {
                Some(key) => DetailView::load(store, desk, key, detail)?,
                None => None,
            },
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        let tokens = tokens(ui);
        keyboard::obey(ui, view, state, desk);
        if let Some(detail) = &view.detail {
            compose_ui::keep_up(ui, detail, state, desk);
            correct::go_on(detail, state);
        }
        let width = ui.available_width();
        let bar = Frame::new().fill(tokens.bg);
        Panel::top("questions-bar")
            .exact_size(60.0)
            .resizable(false)
            .show_separator_line(false)
            .frame(bar)
            .show(ui, |ui| {
                tabs_bar::tabs_bar_ui(ui, view, state, desk);
            });
        let list_width = if width < NARROW { 280.0 } else { 352.0 };
        let ground = Frame::new().fill(tokens.surface).stroke(Stroke::NONE);
        let panel = Panel::left("questions-list")
            .exact_size(list_width)
            .resizable(false)
            .show_separator_line(false)
            .frame(ground);
        panel.show(ui, |ui| list::list_ui(ui, view, state, desk));
        CentralPanel::default()
            .frame(Frame::new().fill(tokens.bg))
            .show(ui, |ui| {
                detail::detail_ui(ui, view, state, desk);
            });
        conflict::dialogs_ui(ui, view, state, desk);
        keyboard::note_zone(ui, state);
        let action = state.next_action();
        if state.has_more_to_ask() {
            ui.ctx().request_repaint();
        }
        action
    }

    fn performed(state: &mut State, command: &Command, result: &Result<Done, CommandError>) {
        state.learn(command, result);
    }
}
