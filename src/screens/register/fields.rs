//! The form's fields, each with its guess marked and its fault said beneath.

use super::form::{Fault, Form, Line, Origin, shown_moment};
use super::{Focus, More, State, new_account};
use crate::domain::account::Account;
use crate::domain::ids::PersonId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::chip::tag_ui;
use crate::widgets::field::{Hint, Select, labelled_multiline_ui, labelled_text_ui};
use crate::widgets::button::text_link_ui;
use eframe::egui::{Align, Id, Layout, Rect, Response, Ui, UiBuilder, vec2};

/// Draws all fields; returns an action when an account is made on the spot.
pub(super) fn fields_ui(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let mut action = None;
    if desk.workspace.accounts.is_empty() {
        action = new_account::show(ui, &mut state.new_account, take(&mut state.focus, Focus::AccountName), desk);
    } else {
        account_ui(ui, state, desk);
    }
    text_ui(ui, state, desk);
    ui.columns(2, |columns| {
        let label = t!(desk.language, "register-author");
        line_ui(&mut columns[0], &label, &mut state.form.author, Hint::NONE, desk);
        received_ui(&mut columns[1], state, desk);
    });
    link_ui(ui, state, desk);
    more_ui(ui, state, desk);
    action
}

fn account_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let today = desk.today();
    let label = t!(desk.language, "register-account");
    let shown = |account: &&Account| account.details.is_active_on(today) || state.form.account == Some(account.id);
    let accounts: Vec<&Account> = desk.workspace.accounts.iter().filter(shown).collect();
    let names: Vec<String> = accounts.iter().map(|account| account.details.full_name()).collect();
    let chosen = accounts.iter().position(|account| Some(account.id) == state.form.account);
    let error = said(state, desk, &[Fault::NoAccount]);
    let empty = t!(desk.language, "register-account-choose");
    if take(&mut state.focus, Focus::Account) {
        let id = control_id(ui, &label);
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let picked = guessed_ui(ui, &label, state.form.account_origin, desk, |ui| {
        let hint = Hint::NONE.error(error.as_deref());
        Select::new(&label).labelled_above(hint).empty(&empty).show(ui, chosen, &names)
    });
    if let Some(account) = picked.and_then(|index| accounts.get(index)) {
        state.form.account = Some(account.id);
        state.form.account_origin = Origin::Typed;
    }
}

fn text_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let label = t!(desk.language, "register-text");
    let error = said(state, desk, &[Fault::NoText]);
    let focus = take(&mut state.focus, Focus::Text);
    let line = &mut state.form.text;
    let origin = line.origin;
    let response = guessed_ui(ui, &label, origin, desk, |ui| {
        eframe::egui::ScrollArea::vertical()
            .id_salt("text")
            .max_height(150.0)
            .show(ui, |ui| labelled_multiline_ui(ui, &label, &mut line.value, 4, Hint::NONE.error(error.as_deref())))
            .inner
    });
    touched(&response, line, focus);
}

fn received_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let label = t!(language, "register-received");
    let error = match state.form.received(desk) {
        Ok(_) => None,
        Err(_) => fault_words(&state.form.faults(desk), desk, &[Fault::NotATime, Fault::InTheFuture]),
    };
    let moment = state.form.received_at(desk).map(|at| shown_moment(language, desk.civil(at), desk));
    let focus = take(&mut state.focus, Focus::Received);
    let now = t!(language, "register-now");
    // What is written out in full already is not said twice.
    let help = moment.filter(|moment| state.form.received.words() != Some(moment)).unwrap_or_default();
    let hint = Hint { example: &now, ..Hint::help(&help) }.error(error.as_deref());
    let response = line_ui(ui, &label, &mut state.form.received, hint, desk);
    if focus {
        response.request_focus();
    }
}

fn link_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let label = t!(desk.language, "register-link");
    let error = said(state, desk, &[Fault::NotALink]);
    let focus = take(&mut state.focus, Focus::Link);
    let response = line_ui(ui, &label, &mut state.form.link, Hint::NONE.error(error.as_deref()), desk);
    if focus {
        response.request_focus();
    }
}

/// The fields that are rarely needed.
fn more_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    if state.more == More::Folded {
        if text_link_ui(ui, &t!(language, "register-more")).clicked() {
            state.more = More::Shown;
        }
        return;
    }
    let error = said(state, desk, &[Fault::NotHours]);
    let focus = take(&mut state.focus, Focus::Hours);
    ui.columns(2, |columns| {
        assigned_ui(&mut columns[0], &mut state.form, desk);
        let (label, help) = (t!(language, "register-hours"), t!(language, "register-hours-help"));
        let hint = Hint::help(&help).error(error.as_deref());
        let response = labelled_text_ui(&mut columns[1], &label, &mut state.form.response_hours, hint);
        if focus {
            response.request_focus();
        }
    });
}

fn assigned_ui(ui: &mut Ui, form: &mut Form, desk: &Desk) {
    let (language, today) = (desk.language, desk.today());
    let people: Vec<(Option<PersonId>, String)> = std::iter::once((None, t!(language, "register-nobody")))
        .chain(
            desk.workspace
                .people
                .iter()
                .filter(|person| person.details.is_active_on(today))
                .map(|person| (Some(person.id), person.details.name.clone())),
        )
        .collect();
    let names: Vec<&str> = people.iter().map(|(_, name)| name.as_str()).collect();
    let chosen = people.iter().position(|(id, _)| *id == form.assigned);
    let label = t!(language, "register-assigned");
    if let Some(picked) = Select::new(&label).labelled_above(Hint::NONE).show(ui, chosen, &names) {
        form.assigned = people.get(picked).and_then(|(id, _)| *id);
    }
}

fn line_ui(ui: &mut Ui, label: &str, line: &mut Line, hint: Hint<'_>, desk: &Desk) -> Response {
    let origin = line.origin;
    let response = guessed_ui(ui, label, origin, desk, |ui| labelled_text_ui(ui, label, &mut line.value, hint));
    touched(&response, line, false);
    response
}

/// What the user has changed is no guess any more.
fn touched(response: &Response, line: &mut Line, focus: bool) {
    if response.changed() {
        line.origin = Origin::Typed;
    }
    if focus {
        response.request_focus();
    }
}

/// Draws a labelled control and marks it as a guess, for the eye and for a screen reader.
fn guessed_ui<R>(ui: &mut Ui, label: &str, origin: Origin, desk: &Desk, control: impl FnOnce(&mut Ui) -> R) -> R {
    let row = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), 20.0));
    let id = control_id(ui, label);
    let inner = control(ui);
    if origin == Origin::Guessed {
        let tag = t!(desk.language, "register-guessed");
        let builder = UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Center));
        tag_ui(&mut ui.new_child(builder), &tag);
        let name = format!("{label}, {tag}");
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(name));
    }
    inner
}

/// The identity that a labelled control gets in this place.
fn control_id(ui: &mut Ui, label: &str) -> Id {
    ui.new_child(UiBuilder::new()).make_persistent_id(label)
}

fn take(focus: &mut Option<Focus>, wanted: Focus) -> bool {
    focus.take_if(|focus| *focus == wanted).is_some()
}

/// A fault's words, once the user has tried to register.
fn said(state: &State, desk: &Desk, faults: &[Fault]) -> Option<String> {
    if state.tried { fault_words(&state.form.faults(desk), desk, faults) } else { None }
}

fn fault_words(found: &[Fault], desk: &Desk, wanted: &[Fault]) -> Option<String> {
    let language = desk.language;
    let fault = found.iter().find(|fault| wanted.contains(fault))?;
    Some(match fault {
        Fault::NoAccount => t!(language, "register-no-account"),
        Fault::NoText => t!(language, "register-no-text"),
        Fault::NotATime => t!(language, "register-not-a-time"),
        Fault::InTheFuture => t!(language, "register-in-the-future"),
        Fault::NotALink => t!(language, "register-not-a-link"),
        Fault::NotHours => t!(language, "register-not-hours"),
    })
}
