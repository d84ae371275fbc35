//! The card above the list: what to open again, what to turn off, what to go through.

use super::{BackView, GoThrough};
use crate::commands::{Command, StepDone};
use crate::screens::action::{Action, Tab};
use crate::screens::closures::Target;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::card::{card_header_ui, card_ui, divider_ui};
use crate::widgets::field::checkbox_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Label, Margin, ScrollArea, Ui, vec2};

/// The card's header and lines.
const FRAME: f32 = 46.0;

/// Draws the card, at most so high.
pub(in crate::screens::today) fn back_ui(
    ui: &mut Ui,
    view: &BackView,
    desk: &Desk,
    most: f32,
) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    card_ui(ui, |ui| {
        card_header_ui(
            ui,
            &view.title,
            |_| {},
            |ui| {
                if small_link_ui(ui, &t!(language, "back-checklist")).clicked() {
                    let (account, run) = view.first;
                    action = Some(Action::OpenClosures(Target::Closing { account, run }));
                }
            },
        );
        ScrollArea::vertical()
            .id_salt("back")
            .max_height((most - FRAME).max(80.0))
            .auto_shrink([false, true])
            .show(ui, |ui| {
                let mut number = 0;
                for step in &view.steps {
                    number += 1;
                    let asked = step_ui(ui, number, &step.sentence, |ui| {
                        accounts_ui(ui, &step.accounts, desk)
                    });
                    action = action.take().or(asked);
                }
                if let Some(through) = &view.through {
                    number += 1;
                    let asked = step_ui(ui, number, &through.sentence, |ui| {
                        through_ui(ui, through, desk)
                    });
                    action = action.take().or(asked);
                }
            });
    });
    action
}

fn step_ui(
    ui: &mut Ui,
    number: usize,
    sentence: &str,
    contents: impl FnOnce(&mut Ui) -> Option<Action>,
) -> Option<Action> {
    if number > 1 {
        divider_ui(ui);
    }
    let tokens = tokens(ui);
    Frame::new()
        .inner_margin(Margin::symmetric(16, 10))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
            ui.horizontal_top(|ui| {
                let number = TypeStyle::Strong.rich(number.to_string());
                ui.label(number.color(tokens.accent));
                let words = TypeStyle::Body.rich(sentence).color(tokens.text);
                ui.add(Label::new(words).wrap());
            });
            contents(ui)
        })
        .inner
}

/// A box for each account; ticking one is one step done.
fn accounts_ui(ui: &mut Ui, accounts: &[(StepDone, String)], desk: &Desk) -> Option<Action> {
    let mut done = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 4.0);
        for (step, name) in accounts {
            if !desk.may_edit() {
                let muted = tokens(ui).muted;
                ui.label(TypeStyle::Dense.rich(name.as_str()).color(muted));
                continue;
            }
            let mut ticked = false;
            ui.push_id(step.step, |ui| {
                if checkbox_ui(ui, &mut ticked, name).clicked() {
                    done = Some(vec![*step]);
                }
            });
        }
    });
    done.map(|steps| Action::Do(Command::TickClosingSteps { steps }))
}

fn through_ui(ui: &mut Ui, through: &GoThrough, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 4.0);
        if let Some(first) = through.first {
            if small_link_ui(ui, &t!(language, "back-first")).clicked() {
                action = Some(Action::OpenQuestion(first));
            }
            let all = t!(language, "back-all");
            if through.count > 1 && small_link_ui(ui, &all).clicked() {
                action = Some(Action::OpenTab(Tab::Open));
            }
        }
        if desk.may_edit() {
            let mut ticked = false;
            let label = t!(language, "back-gone-through");
            if checkbox_ui(ui, &mut ticked, &label).clicked() {
                let steps = through.accounts.iter().map(|(step, _)| *step).collect();
                action = Some(Action::Do(Command::TickClosingSteps { steps }));
            }
        }
    });
    action
}
