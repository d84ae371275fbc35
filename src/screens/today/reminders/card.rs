//! The card with its rows; the foot shows every kind of reminder, or only those told nowhere else.

use super::RemindersView;
use super::row::ReminderRow;
use super::row_ui::{height, row_ui};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::arrow_step;
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::card::{card_header_ui, card_ui};
use crate::widgets::chip::count_pill_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Label, Margin, Response, ScrollArea, Ui};

/// The header and the card's own lines.
const FRAME: f32 = 46.0;
/// A sentence in place of the rows.
const EMPTY: f32 = 44.0;
const GAP: f32 = 12.0;

/// Which reminders are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::screens::today) enum State {
    /// Those that stand nowhere else on the page.
    #[default]
    Rest,
    All,
}

impl RemindersView {
    fn shown(&self, state: State) -> &[ReminderRow] {
        match state {
            State::Rest => &self.rows,
            State::All => &self.all,
        }
    }

    /// How high the card is with all of its rows.
    pub fn wanted_height(&self, ui: &Ui, state: State) -> f32 {
        let width = ui.available_width();
        let rows = self.shown(state).iter();
        let rows: f32 = rows.map(|row| height(ui, row, width)).sum();
        FRAME + rows.max(EMPTY)
    }
}

/// Draws the card, at most so high.
pub(in crate::screens::today) fn reminders_ui(
    ui: &mut Ui,
    view: &RemindersView,
    state: &mut State,
    desk: &Desk,
    most: f32,
) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    ui.spacing_mut().item_spacing.y = GAP;
    let rows = view.shown(*state);
    card_ui(ui, |ui| {
        card_header_ui(
            ui,
            &t!(language, "today-remind-title"),
            |ui| {
                count_pill_ui(ui, &rows.len().to_string());
            },
            |ui| switch_ui(ui, view, state, desk),
        );
        if rows.is_empty() {
            let muted = tokens(ui).muted;
            let nothing = TypeStyle::Dense.rich(t!(language, "today-remind-nothing"));
            Frame::new()
                .inner_margin(Margin::symmetric(16, 12))
                .show(ui, |ui| {
                    ui.add(Label::new(nothing.color(muted)).wrap());
                });
            return;
        }
        let width = ui.available_width();
        let all: f32 = rows.iter().map(|row| height(ui, row, width)).sum();
        ScrollArea::vertical()
            .id_salt("reminders")
            .max_height((most - FRAME).min(all))
            .auto_shrink([false, true])
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let mut drawn: Vec<Response> = Vec::with_capacity(rows.len());
                for row in rows {
                    let (response, asked) = row_ui(ui, row, desk);
                    action = action.take().or(asked);
                    drawn.push(response);
                }
                keyboard(ui, &drawn);
            });
    });
    action
}

/// "Visa alla 9", and back.
fn switch_ui(ui: &mut Ui, view: &RemindersView, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let hidden = view.all.len() > view.rows.len();
    let (words, next) = match state {
        State::Rest if hidden => {
            let count = view.all.len();
            (t!(language, "today-remind-all", count = count), State::All)
        }
        State::All => (t!(language, "today-remind-rest"), State::Rest),
        State::Rest => return,
    };
    if small_link_ui(ui, &words).clicked() {
        *state = next;
        ui.ctx().request_repaint();
    }
}

/// Arrows move between the rows.
fn keyboard(ui: &Ui, rows: &[Response]) {
    for (index, row) in rows.iter().enumerate() {
        let step = arrow_step(ui, row).and_then(|step| step.from(index, rows.len()));
        if let Some(neighbour) = step.and_then(|next| rows.get(next)) {
            neighbour.request_focus();
            neighbour.scroll_to_me(None);
        }
    }
}
