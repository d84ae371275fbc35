//! Draws the form: draft, fields, deadline, the question that is nearly the same, buttons.

use super::state::{Focus, Stage, State, draft_to_keep, keep};
use super::{Near, View, fields};
use crate::domain::deadline::{Urgency, deadline, urgency};
use crate::domain::ids::QuestionId;
use crate::domain::queue::rule_of;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::button::{primary_button_ui, secondary_button_ui};
use crate::widgets::dialog::footed_dialog_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Key, Label, Margin, Modifiers, Response, Ui};

pub(super) fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
        && let Some(action) = state.command(desk)
    {
        return Some(action);
    }
    let near = state.comparison.of(&state.form, view);
    let near = view
        .near
        .as_ref()
        .filter(|shown| near == Some(shown.question));
    if near.is_some() && state.focus == Some(Focus::Save) {
        state.focus = Some(Focus::AddToThread);
    }
    // Its name is loaded for the next frame; the focus waits for it.
    let loading = state.comparison.found().is_some() && near.is_none();
    let held = if loading { state.focus.take() } else { None };
    let before = state.form.clone();
    let mut action = None;
    let title = t!(desk.language, "register-title");
    let form = &mut *state;
    let body = |ui: &mut Ui| {
        let mut action = drafts_ui(ui, form, desk);
        action = action.take().or(fields::fields_ui(ui, form, desk));
        if let Some(near) = near {
            action = action.take().or(near_ui(ui, near, form, desk));
        }
        (action, form)
    };
    let closed = footed_dialog_ui(ui, "register", &title, 480.0, body, |ui, (asked, state)| {
        deadline_ui(ui, state, desk);
        action = asked.or(buttons_ui(ui, near.map(|near| near.question), state, desk));
        state.stage == Stage::Closing
    });
    state.focus = state.focus.or(held);
    if state.form != before {
        state.changed_at = Some(ui.input(|input| input.time));
    }
    if action.is_some() {
        return action;
    }
    if closed {
        return close(state, desk);
    }
    draft_to_keep(ui, state, desk)
}

/// Backs out; what was written is kept first.
fn close(state: &mut State, desk: &Desk) -> Option<Action> {
    state.stage = Stage::Closing;
    let kept = if state.is_unsaved() {
        keep(state, desk)
    } else {
        None
    };
    kept.or(Some(Action::CloseOverlay))
}

fn drafts_ui(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let latest = state.drafts.as_ref()?.0.last()?;
    let words = excerpt(&latest.text.value);
    let mut action = None;
    note_ui(ui, |ui| {
        ui.label(TypeStyle::Strong.rich(t!(language, "register-draft")));
        ui.add(Label::new(TypeStyle::Body.rich(words)).truncate());
        ui.horizontal(|ui| {
            let resume = secondary_button_ui(ui, None, &t!(language, "register-resume"));
            give_focus(&resume, &mut state.focus, Focus::Draft);
            if resume.clicked() {
                state.resume_draft(desk);
            }
            if secondary_button_ui(ui, None, &t!(language, "register-start-over")).clicked() {
                action = state.discard_drafts(desk);
            }
        });
    });
    action
}

fn deadline_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let form = &state.form;
    let (Some(account), Some(received), Ok(own_hours)) =
        (form.account, form.received_at(desk), form.own_hours())
    else {
        return;
    };
    let Some((rule, calendar)) =
        rule_of(&desk.workspace, account, own_hours).zip(desk.calendar(account))
    else {
        return;
    };
    let language = desk.language;
    let due = deadline(calendar, &rule, received).due;
    let (icon, color, words) = match due {
        Some(due) => {
            let when = dates::short_date_time(language, desk.civil(due), desk.today());
            match urgency(calendar, rule.clock, due, desk.now) {
                Urgency::Overdue => (
                    icons::WARNING_CIRCLE,
                    tokens(ui).danger,
                    t!(language, "register-overdue", when = when),
                ),
                Urgency::DueSoon => (
                    icons::CLOCK,
                    tokens(ui).warning,
                    t!(language, "register-due", when = when),
                ),
                Urgency::DueLater => (
                    icons::CALENDAR_BLANK,
                    tokens(ui).text,
                    t!(language, "register-due", when = when),
                ),
            }
        }
        None if rule.response_hours.is_none() => (
            icons::INFO,
            tokens(ui).muted,
            t!(language, "register-no-promise"),
        ),
        None => (
            icons::WARNING,
            tokens(ui).warning,
            t!(language, "register-never-open"),
        ),
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icons::icon(icon).color(color));
        ui.add(Label::new(TypeStyle::Strong.rich(words).color(color)).wrap());
    });
}

/// The open question that is nearly the same, and the way into its thread.
fn near_ui(ui: &mut Ui, near: &Near, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let who = near
        .author
        .clone()
        .unwrap_or_else(|| t!(language, "register-somebody"));
    let moment = |at| dates::relative_day_time(language, desk.civil(at), desk.civil(desk.now));
    let when = near.received.map(moment).unwrap_or_default();
    let mut action = None;
    note_ui(ui, |ui| {
        let words = t!(language, "register-near", who = who, when = when);
        ui.add(Label::new(TypeStyle::Strong.rich(words)).wrap());
        ui.add(Label::new(TypeStyle::Body.rich(excerpt(&near.text))).truncate());
        let add = secondary_button_ui(ui, None, &t!(language, "register-add-to-thread"));
        give_focus(&add, &mut state.focus, Focus::AddToThread);
        if add.clicked() {
            action = state.add_to(near.question, desk);
        }
    });
    action
}

fn buttons_ui(
    ui: &mut Ui,
    near: Option<QuestionId>,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    ui.horizontal(|ui| {
        let label = match near {
            Some(_) => t!(language, "register-anyway"),
            None => t!(language, "register-save"),
        };
        let save = primary_button_ui(ui, None, &label);
        give_focus(&save, &mut state.focus, Focus::Save);
        if save.clicked() {
            action = state.command(desk);
        }
        if secondary_button_ui(ui, None, &t!(language, "cancel")).clicked() {
            state.stage = Stage::Closing;
        }
        let words = if state.form.is_empty() {
            t!(language, "register-shortcut")
        } else {
            t!(language, "register-shortcut-and-draft")
        };
        ui.add(Label::new(TypeStyle::Small.rich(words).color(tokens(ui).muted)).wrap());
    });
    action
}

fn note_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(tokens(ui).sunken)
        .corner_radius(8)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            contents(ui);
        });
}

fn give_focus(response: &Response, focus: &mut Option<Focus>, wanted: Focus) {
    if focus.take_if(|focus| *focus == wanted).is_some() {
        response.request_focus();
        response.scroll_to_me(None);
    }
}

/// The beginning of a text, on one line.
fn excerpt(text: &str) -> String {
    text.split_whitespace()
        .take(40)
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(200)
        .collect()
}
