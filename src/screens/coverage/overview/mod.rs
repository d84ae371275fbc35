//! The grid of accounts and days, with the gaps and absences beside it.

mod away_rows;
mod away_ui;
mod cell_ui;
mod cell_words;
mod cells;
mod coming;
mod day_panel;
mod day_words;
mod days;
mod geometry;
mod grid_ui;
mod head;
mod header;
mod keyboard;
mod legend_ui;
mod load_ui;
mod names_ui;
mod panel_facts;
mod panel_ui;
mod people;
mod period;
mod picker_ui;
mod rows;
mod runs;
mod selection;
mod side_ui;
mod state;
mod view;
mod year;

pub(super) use state::State;
pub(super) use view::{Query, View, load, query};

use super::{Target, swap};
use crate::screens::action::{Action, Place};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::card::card_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use eframe::egui::{Align, Frame, Layout, Margin, ScrollArea, Ui, vec2};
use header::Room;
use period::Scale;

/// From this width on the gaps stand beside the grid.
const WIDE: f32 = 900.0;
const SIDE: f32 = 246.0;
const GAP: f32 = 14.0;
/// The room of a scroll bar.
const BAR: f32 = 11.0;

/// What the grid asks for.
#[expect(
    clippy::large_enum_variant,
    reason = "at most one a frame, and never kept"
)]
pub(super) enum Answer {
    Do(Action),
    Open(Target),
    OpenSwap(swap::State),
}

/// Draws the grid and what stands around it.
pub(super) fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Answer> {
    keyboard::obey(ui, view, state, desk);
    keep_cursor(view, state, desk);
    let room = if ui.available_width() < WIDE {
        Room::Narrow
    } else {
        Room::Wide
    };
    let padding = if room == Room::Wide { 20 } else { 16 };
    let margin = Margin {
        left: padding,
        right: padding,
        top: 14,
        bottom: 0,
    };
    let mut answer = None;
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        answer = header::header_ui(ui, view, state, desk, room);
        ui.add_space(if room == Room::Wide { 14.0 } else { 10.0 });
        let body = body_ui(ui, view, state, desk, room);
        answer = answer.take().or(body);
    });
    let of_panel = panel_ui::panel_ui(ui, view, state, desk);
    answer = answer.or(of_panel);
    if matches!(answer, Some(Answer::Open(_) | Answer::OpenSwap(_))) {
        state.panel = None;
    }
    answer
}

fn body_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk, room: Room) -> Option<Answer> {
    let mut answer = None;
    let height = ui.available_height();
    let has_side = room == Room::Wide && view.scale != Scale::Year;
    let width = ui.available_width() - if has_side { SIDE + GAP } else { 0.0 };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP - BAR;
        let column = Layout::top_down(Align::Min);
        // The scroll bars lie beside what scrolls, in the room between and the margin.
        ui.allocate_ui_with_layout(vec2(width + BAR, height), column, |ui| {
            ui.set_min_width(width + BAR);
            answer = main_ui(ui, view, state, desk, width);
        });
        if has_side {
            ui.allocate_ui_with_layout(vec2(SIDE + BAR, height), column, |ui| {
                let of_side = ScrollArea::vertical()
                    .id_salt("coverage-side")
                    .auto_shrink(false)
                    .show(ui, |ui| side_ui::side_ui(ui, view, state, desk, SIDE))
                    .inner;
                answer = answer.take().or(of_side);
            });
        }
    });
    answer
}

fn main_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk, width: f32) -> Option<Answer> {
    if view.accounts.is_empty() {
        ui.set_max_width(width);
        return no_accounts_ui(ui, view, desk);
    }
    ScrollArea::vertical()
        .id_salt("coverage-main")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.set_max_width(width);
            ui.spacing_mut().item_spacing.y = 12.0;
            let hint = hint_ui(ui, view, desk);
            let answer = grid_ui::grid_ui(ui, view, state, desk);
            legend_ui::legend_ui(ui, view, state, desk);
            load_ui::load_ui(ui, view, state, desk);
            ui.add_space(16.0);
            answer.or(hint)
        })
        .inner
}

/// Accounts that wait for a roster.
fn hint_ui(ui: &mut Ui, view: &View, desk: &Desk) -> Option<Answer> {
    let first = view.unplanned.first().filter(|_| desk.may_edit())?;
    let language = desk.language;
    let words = match view.unplanned.len() {
        1 => t!(
            language,
            "grid-unplanned-one",
            account = desk.account_name(*first)
        ),
        count => t!(language, "grid-unplanned", count = count),
    };
    let link = t!(language, "grid-enter-roster");
    banner_ui(ui, BannerKind::Notice, &words, Some(&link))
        .then_some(Answer::Open(Target::Roster(Some(*first))))
}

fn no_accounts_ui(ui: &mut Ui, view: &View, desk: &Desk) -> Option<Answer> {
    let language = desk.language;
    let none_at_all = desk.workspace.accounts.is_empty();
    let (words, button) = if none_at_all {
        let button = t!(language, "grid-to-accounts");
        (t!(language, "grid-no-accounts"), Some(button))
    } else {
        let span = crate::text::dates::date_range(language, view.span, desk.today());
        (t!(language, "grid-no-accounts-then", span = span), None)
    };
    let pressed = card_ui(ui, |ui| {
        empty_state_ui(ui, icons::EYE, &words, button.as_deref())
    });
    let clicked = pressed.inner.is_some_and(|button| button.clicked());
    clicked.then_some(Answer::Do(Action::Go(Place::Accounts)))
}

/// The cursor is on a cell that is there, so that Tab reaches the grid.
fn keep_cursor(view: &View, state: &mut State, desk: &Desk) {
    if view.span != state.span(desk) {
        return;
    }
    let there = |cursor: state::Cell| {
        view.span.contains(cursor.day) && grid_ui::row_of(view, cursor.row).is_some()
    };
    if !state.cursor.is_some_and(there) {
        state.cursor = cell_ui::first_cell(view, state.rows, desk.today());
    }
}
