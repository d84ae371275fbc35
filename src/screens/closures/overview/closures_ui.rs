//! The closures that were put in, below the closings that follow from them.

use super::super::Target;
use super::super::sheet::SheetAnswer;
use super::closure_rows::ClosureRow;
use super::state::State;
use super::view::View;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look, small_link_ui};
use crate::widgets::card::{card_header_ui, card_ui, divider_ui};
use crate::widgets::chip::count_pill_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::right_row::right_row_ui;
use crate::widgets::theme::ROW_CONTROL_HEIGHT;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Label, Layout, Margin, Ui, vec2};

/// The room of a row's button.
const BUTTON: f32 = 88.0;

/// Draws the card.
pub fn closures_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let mut answer = None;
    card_ui(ui, |ui| {
        let title = t!(language, "closing-own-title");
        let ahead = view.closures.iter().filter(|row| !row.over).count();
        let past = view.closures.len() - ahead;
        card_header_ui(
            ui,
            &title,
            |ui| {
                count_pill_ui(ui, &ahead.to_string());
            },
            |ui| {
                let (show, hide) = (
                    t!(language, "closing-own-past", count = past),
                    t!(language, "closing-own-hide-past"),
                );
                let words = if state.past_closures { hide } else { show };
                if past > 0 && small_link_ui(ui, &words).clicked() {
                    state.past_closures = !state.past_closures;
                }
            },
        );
        if ahead == 0 && !state.past_closures {
            let words = t!(language, "closing-own-none");
            let button = t!(language, "closing-see-proposals");
            let pressed = empty_state_ui(ui, icons::CALENDAR_BLANK, &words, Some(&button));
            if pressed.is_some_and(|button| button.clicked()) {
                answer = Some(SheetAnswer::Open(Target::Proposals));
            }
        }
        let rows = view.closures.iter();
        let shown = rows.filter(|row| !row.over || state.past_closures);
        for (index, row) in shown.enumerate() {
            if index > 0 {
                divider_ui(ui);
            }
            answer = answer.take().or(row_ui(ui, row, desk));
        }
    });
    answer
}

fn row_ui(ui: &mut Ui, row: &ClosureRow, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let mut answer = None;
    let (text, muted) = (tokens(ui).text, tokens(ui).muted);
    Frame::new()
        .inner_margin(Margin::symmetric(16, 8))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            // Words and button have the same height, so that their middles meet.
            ui.horizontal_top(|ui| {
                let words = ui.available_width() - BUTTON;
                ui.allocate_ui_with_layout(vec2(words, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_min_width(words);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.spacing_mut().interact_size.y = ROW_CONTROL_HEIGHT;
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = 10.0;
                        ui.label(TypeStyle::Strong.rich(&row.name).color(text));
                        ui.label(TypeStyle::Body.rich(&row.days).color(text));
                        ui.label(TypeStyle::Small.rich(&row.accounts).color(muted));
                    });
                    if let Some(note) = &row.note {
                        let note = TypeStyle::Small.rich(note).color(muted);
                        ui.add(Label::new(note).wrap());
                    }
                });
                if !desk.may_edit() {
                    return;
                }
                right_row_ui(ui, "closure-button", |ui| {
                    let label = t!(language, "closing-own-change");
                    let name = format!("{label} {} {}", row.name, row.days);
                    let button = Button::new(Look::Quiet, &label)
                        .in_row()
                        .accessible_name(&name);
                    if button.show(ui).clicked() {
                        answer = Some(SheetAnswer::Open(Target::Closure(row.id)));
                    }
                });
            });
        });
    answer
}
