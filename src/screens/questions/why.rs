//! "Varför denna tid?" and "Händelser", side by side where there is room.

use super::detail_view::DetailView;
use super::state::State;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::paint;
use crate::widgets::timeline::timeline_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, Sense, Ui, vec2};

/// With less room the events stand beneath.
const SIDE_BY_SIDE: f32 = 600.0;
const EVENTS_WIDTH: f32 = 208.0;
const WHEN_WIDTH: f32 = 78.0;

/// Draws both.
pub fn why_and_events_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let room = ui.available_width();
    if room < SIDE_BY_SIDE {
        why_ui(ui, detail, state, desk);
        ui.add_space(12.0);
        events_ui(ui, detail, state, desk);
        return;
    }
    ui.horizontal_top(|ui| {
        let left = vec2(room - EVENTS_WIDTH - 24.0, 0.0);
        ui.allocate_ui_with_layout(left, Layout::top_down(Align::Min), |ui| {
            why_ui(ui, detail, state, desk)
        });
        ui.add_space(24.0 - ui.spacing().item_spacing.x);
        let right = vec2(EVENTS_WIDTH, 0.0);
        ui.allocate_ui_with_layout(right, Layout::top_down(Align::Min), |ui| {
            events_ui(ui, detail, state, desk)
        });
    });
}

fn why_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let Some(why) = &detail.why else { return };
    let tokens = tokens(ui);
    ui.set_min_width(ui.available_width());
    ui.label(
        TypeStyle::DenseStrong
            .rich(t!(desk.language, "questions-why"))
            .color(tokens.text),
    );
    if let Some(timeline) = &why.timeline {
        timeline_ui(ui, timeline);
    }
    if let Some(sentence) = &why.adjustment {
        ui.add(Label::new(TypeStyle::Small.rich(sentence).color(tokens.muted)).wrap());
    }
    if why.lines.is_empty() {
        return;
    }
    let label = if state.reckoning_shown {
        t!(desk.language, "questions-hide-reckoning")
    } else {
        t!(desk.language, "questions-show-reckoning")
    };
    if small_link_ui(ui, &label).clicked() {
        state.reckoning_shown = !state.reckoning_shown;
    }
    if state.reckoning_shown {
        for line in &why.lines {
            ui.add(Label::new(TypeStyle::Small.rich(line).color(tokens.text)).wrap());
        }
    }
}

fn events_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let tokens = tokens(ui);
    ui.label(
        TypeStyle::DenseStrong
            .rich(t!(desk.language, "questions-events"))
            .color(tokens.text),
    );
    ui.spacing_mut().item_spacing.y = 2.0;
    for event in &detail.events {
        ui.horizontal_top(|ui| {
            let (place, _) = ui.allocate_exact_size(vec2(WHEN_WIDTH, 16.0), Sense::hover());
            let when = paint::line(ui, TypeStyle::Small, tokens.muted, &event.when);
            paint::text_left(ui, place.left(), place.center().y, when, tokens.muted);
            ui.add(Label::new(TypeStyle::Small.rich(&event.what).color(tokens.text)).wrap());
        });
    }
    if small_link_ui(ui, &t!(desk.language, "questions-whole-history")).clicked() {
        state.ask(Action::OpenHistoryOf(detail.question.id));
    }
}
