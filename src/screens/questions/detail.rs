//! The shown question: its header and thread scroll, the composer stays docked below.

use super::View;
use super::actions_bar::actions_ui;
use super::compose_ui::composer_ui;
use super::detail_view::DetailView;
use super::state::State;
use super::thread::thread_ui;
use super::unwatched::unwatched_ui;
use super::why::why_and_events_ui;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look, icon_button_ui};
use crate::widgets::card::divider_ui;
use crate::widgets::chip::chip_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Label, Layout, Margin, Panel, ScrollArea, Stroke, Ui, vec2};

/// The composer is never lower than this, however long the thread.
const LEAST_COMPOSER: f32 = 250.0;
/// Without the composer's text field, as for a question that is answered.
const FOOT: f32 = 56.0;
/// With less room the link is an icon and the padding smaller.
const NARROW: f32 = 560.0;

/// Draws the question, or that none is chosen.
pub fn detail_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let Some(detail) = &view.detail else {
        nothing_ui(ui, view, state, desk);
        return;
    };
    let room = ui.available_height();
    let padding = if ui.available_width() < NARROW {
        16
    } else {
        20
    };
    let composing = state.composer.is_some();
    let least = if composing {
        (room * 0.5).clamp(LEAST_COMPOSER, 420.0).min(room * 0.7)
    } else {
        FOOT
    };
    let thread = (state.thread_height + 1.0).min(room - least).max(80.0);
    let below = if composing { room - thread } else { FOOT };
    let ground = Frame::new().fill(tokens(ui).surface);
    // Where nothing can be changed there is nothing to write either.
    if desk.may_edit() {
        let foot = Panel::bottom("questions-composer")
            .exact_size(below)
            .resizable(false)
            .show_separator_line(false)
            .frame(ground);
        foot.show(ui, |ui| {
            let rect = ui.max_rect();
            state.places.composer = rect;
            ui.painter().hline(
                rect.x_range(),
                rect.top() + 0.5,
                Stroke::new(1.0, tokens(ui).border),
            );
            let margin = Margin {
                left: padding,
                right: padding,
                top: 12,
                bottom: 14,
            };
            Frame::new()
                .inner_margin(margin)
                .show(ui, |ui| composer_ui(ui, detail, state, desk));
        });
    }
    let shown = ScrollArea::vertical()
        .id_salt(("questions-thread", detail.question.id.0))
        .auto_shrink(false)
        .show(ui, |ui| {
            let margin = Margin {
                left: padding,
                right: padding,
                top: 14,
                bottom: 10,
            };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 4.0;
                header_ui(ui, detail, state, desk);
                ui.add_space(6.0);
                if is_long(detail) {
                    actions_ui(ui, detail, state, desk);
                    ui.add_space(6.0);
                    thread_ui(ui, detail, state, desk);
                    ui.add_space(6.0);
                } else {
                    thread_ui(ui, detail, state, desk);
                    ui.add_space(6.0);
                    actions_ui(ui, detail, state, desk);
                    ui.add_space(4.0);
                }
                divider_ui(ui);
                ui.add_space(4.0);
                why_and_events_ui(ui, detail, state, desk);
            });
        });
    state.thread_height = shown.content_size.y;
}

/// Below a long thread what can be done would be out of sight: it stands above it then.
fn is_long(detail: &DetailView) -> bool {
    detail.entries.len() > 1 || detail.entries.iter().any(|entry| entry.folded.is_some())
}

fn header_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let tokens = tokens(ui);
    let narrow = ui.available_width() < NARROW;
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        link_ui(ui, detail, state, desk, narrow);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                ui.add(
                    Label::new(TypeStyle::Heading.rich(&detail.account).color(tokens.text)).wrap(),
                );
                if let Some(due) = &detail.due {
                    chip_ui(ui, due.kind, &due.long);
                }
            });
            ui.add(Label::new(TypeStyle::Body.rich(&detail.byline).color(tokens.muted)).wrap());
            ui.spacing_mut().interact_size.y = 20.0;
            if let Some(unwatched) = &detail.unwatched
                && let Some(action) = unwatched_ui(ui, unwatched, desk)
            {
                state.ask(action);
            }
            for promise in &detail.promises {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 6.0;
                    ui.label(
                        icons::icon(icons::HOURGLASS_MEDIUM)
                            .size(14.0)
                            .color(tokens.muted),
                    );
                    ui.add(Label::new(TypeStyle::Dense.rich(promise).color(tokens.text)).wrap());
                });
            }
        });
    });
}

fn link_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk, narrow: bool) {
    let Some(link) = &detail.question.details.link else {
        return;
    };
    let label = t!(desk.language, "questions-open-post");
    let clicked = if narrow {
        icon_button_ui(ui, icons::ARROW_SQUARE_OUT, &label).clicked()
    } else {
        Button::new(Look::Quiet, &label)
            .icon(icons::ARROW_SQUARE_OUT)
            .in_row()
            .show(ui)
            .clicked()
    };
    if clicked {
        state.ask(Action::OpenLink(link.clone()));
    }
}

fn nothing_ui(ui: &mut Ui, view: &View, state: &State, desk: &Desk) {
    let sentence = if state.shown.is_some() {
        t!(desk.language, "questions-gone")
    } else if view.list.ids.is_empty() {
        return;
    } else {
        t!(desk.language, "questions-none-chosen")
    };
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), ui.available_height() * 0.8),
        Layout::top_down(Align::Center),
        |ui| {
            ui.add_space(ui.available_height() * 0.3);
            empty_state_ui(ui, icons::CHAT_CIRCLE_TEXT, &sentence, None);
        },
    );
}
