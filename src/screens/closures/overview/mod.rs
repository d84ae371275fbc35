//! What is ahead, under way and done, with the year at a glance and a checklist for each closing.

mod cell;
mod cell_ui;
mod chip_words;
mod closure_rows;
mod closures_ui;
mod column;
mod group;
mod group_ui;
mod head_ui;
mod header_ui;
mod keep_open;
mod legend_ui;
mod menu_ui;
mod mine;
mod occasion;
#[cfg(test)]
mod occasion_tests;
mod post_form;
mod posts;
mod posts_ui;
mod row;
mod row_ui;
mod sentence;
mod standing;
mod state;
mod strip;
mod strip_keys;
mod strip_labels;
mod strip_ui;
mod table;
mod tally;
#[cfg(test)]
mod tests;
mod view;

pub use mine::my_steps;
pub(super) use state::State;
pub(super) use view::View;

use super::Target;
use super::sheet::SheetAnswer;
use crate::screens::action::{Action, Place};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::card::card_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use eframe::egui::{Frame, Margin, ScrollArea, Ui};
use state::Form;

/// From this width on there is the usual room around the page.
const WIDE: f32 = 960.0;
const GAP: f32 = 12.0;

/// Draws the screen.
pub(super) fn show(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
) -> Option<SheetAnswer> {
    state.settle(view);
    let padding = if ui.available_width() < WIDE { 16 } else { 24 };
    let margin = Margin {
        left: padding,
        right: 0,
        top: 18,
        bottom: 0,
    };
    let mut answer = None;
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width() - f32::from(padding);
        ui.scope(|ui| {
            ui.set_max_width(width);
            answer = header_ui::header_ui(ui, view, desk);
        });
        ui.add_space(10.0);
        // The scroll bar lies in the margin.
        ScrollArea::vertical()
            .id_salt("closings")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(width);
                ui.spacing_mut().item_spacing.y = GAP;
                let asked = page_ui(ui, view, state, desk);
                answer = answer.take().or(asked);
                ui.add_space(16.0);
            });
    });
    let asked = form_ui(ui, state, desk);
    answer.or(asked)
}

fn page_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    if desk.workspace.accounts.is_empty() {
        return no_accounts_ui(ui, desk);
    }
    strip_ui::strip_ui(ui, view, state, desk);
    let (ahead, finished) = view.parts();
    let mut answer = None;
    if ahead.is_empty() {
        answer = nothing_ui(ui, desk);
    }
    for group in ahead {
        let asked = group_ui::group_ui(ui, group, state, desk);
        answer = answer.or(asked);
    }
    let closures = closures_ui::closures_ui(ui, view, state, desk);
    answer = answer.or(closures);
    if !finished.is_empty() {
        finished_ui(ui, finished.len(), state, desk);
    }
    let shown = if state.finished { finished } else { &[] };
    for group in shown {
        let asked = group_ui::group_ui(ui, group, state, desk);
        answer = answer.or(asked);
    }
    answer
}

/// "Klara (3)", which unfolds what is finished.
fn finished_ui(ui: &mut Ui, count: usize, state: &mut State, desk: &Desk) {
    let words = t!(desk.language, "closing-finished", count = count);
    let icon = if state.finished {
        icons::CARET_DOWN
    } else {
        icons::CARET_RIGHT
    };
    if Button::new(Look::Bare, &words)
        .icon(icon)
        .show(ui)
        .clicked()
    {
        state.finished = !state.finished;
    }
}

fn no_accounts_ui(ui: &mut Ui, desk: &Desk) -> Option<SheetAnswer> {
    let words = t!(desk.language, "closing-no-accounts");
    let button = t!(desk.language, "grid-to-accounts");
    let shown = card_ui(ui, |ui| {
        empty_state_ui(ui, icons::LOCK_KEY, &words, Some(&button))
    });
    let pressed = shown.inner.is_some_and(|button| button.clicked());
    pressed.then_some(SheetAnswer::Do(Action::Go(Place::Accounts)))
}

fn nothing_ui(ui: &mut Ui, desk: &Desk) -> Option<SheetAnswer> {
    let words = t!(desk.language, "closing-nothing");
    let button = t!(desk.language, "closing-see-proposals");
    let shown = card_ui(ui, |ui| {
        empty_state_ui(ui, icons::LOCK_KEY, &words, Some(&button))
    });
    let pressed = shown.inner.is_some_and(|button| button.clicked());
    pressed.then_some(SheetAnswer::Open(Target::Proposals))
}

/// Draws what lies open over the screen.
fn form_ui(ui: &Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let (action, closed) = match &mut state.form {
        Form::None => return None,
        Form::KeepOpen(form) => form.ui(ui, desk),
        Form::Post(form) => form.ui(ui, desk),
    };
    if closed {
        state.form = Form::None;
    }
    action.map(SheetAnswer::Do)
}
