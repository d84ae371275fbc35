//! The form's fields, each with its guess marked and its fault said beneath.

use super::fault_words::{fault_words, said};
use super::form::{Fault, Form, Line, Origin, shown_moment};
use super::guessed_ui::{control_id, guessed_ui};
use super::new_account;
use super::state::{Focus, More, State};
use crate::domain::account::Account;
use crate::domain::ids::PersonId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::text_link_ui;
use crate::widgets::field::{Hint, Select, labelled_multiline_ui, labelled_text_ui};
use eframe::egui::{Response, Ui};

/// Draws all fields; returns an action when an account is made on the spot.
pub(super) fn fields_ui(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let mut action = None;
    if desk.workspace.accounts.is_empty() {
        action = new_account::show(
            ui,
            &mut state.new_account,
            take(&mut state.focus, Focus::AccountName),
            desk,
        );
    } else {
        account_ui(ui, state, desk);
    }
    text_ui(ui, state, desk);
    ui.columns(2, |columns| {
        let label = t!(desk.language, "register-author");
        line_ui(
            &mut columns[0],
            &label,
            &mut state.form.author,
            Hint::NONE,
            desk,
        );
        received_ui(&mut columns[1], state, desk);
    });
    link_ui(ui, state, desk);
    more_ui(ui, state, desk);
    action
}

fn account_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let today = desk.today();
    let label = t!(desk.language, "register-account");
    let shown = |account: &&Account| {
        account.details.is_active_on(today) || state.form.account == Some(account.id)
    };
    let accounts: Vec<&Account> = desk.workspace.accounts.iter().filter(shown).collect();
    let names: Vec<String> = accounts
        .iter()
        .map(|account| account.details.full_name(desk.language))
        .collect();
    let chosen = accounts
        .iter()
        .position(|account| Some(account.id) == state.form.account);
    let error = said(state, desk, &[Fault::NoAccount]);
    let empty = t!(desk.language, "register-account-choose");
    if take(&mut state.focus, Focus::Account) {
        let id = control_id(ui, &label);
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let picked = guessed_ui(ui, &label, state.form.account_origin, desk, |ui| {
        let (hint, id) = (Hint::NONE.error(error.as_deref()), control_id(ui, &label));
        (
            Select::new(&label)
                .labelled_above(hint)
                .empty(&empty)
                .show(ui, chosen, &names),
            id,
        )
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
    let rows = if ui.ctx().content_rect().height() < 700.0 {
        3
    } else {
        4
    };
    let response = guessed_ui(ui, &label, origin, desk, |ui| {
        let shown = eframe::egui::ScrollArea::vertical()
            .id_salt("text")
            .max_height(150.0)
            .show(ui, |ui| {
                labelled_multiline_ui(
                    ui,
                    &label,
                    &mut line.value,
                    rows,
                    Hint::NONE.error(error.as_deref()),
                )
            });
        (shown.inner.clone(), shown.inner.id)
    });
    touched(&response, line, focus);
}

fn received_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let label = t!(language, "register-received");
    let error = match state.form.received(desk) {
        Ok(_) => None,
        Err(_) => fault_words(
            &state.form.faults(desk),
            desk,
            &[Fault::NotATime, Fault::InTheFuture],
        ),
    };
    let moment = state
        .form
        .received_at(desk)
        .map(|at| shown_moment(language, desk.civil(at), desk));
    let focus = take(&mut state.focus, Focus::Received);
    let now = t!(language, "register-now");
    // What is written out in full already is not said twice.
    let help = moment
        .filter(|moment| state.form.received.words() != Some(moment))
        .unwrap_or_default();
    let hint = Hint {
        example: &now,
        ..Hint::help(&help)
    }
    .error(error.as_deref());
    let response = line_ui(ui, &label, &mut state.form.received, hint, desk);
    if focus {
        response.request_focus();
    }
}

fn link_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let label = t!(desk.language, "register-link");
    let error = said(state, desk, &[Fault::NotALink]);
    let focus = take(&mut state.focus, Focus::Link);
    let response = line_ui(
        ui,
        &label,
        &mut state.form.link,
        Hint::NONE.error(error.as_deref()),
        desk,
    );
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
        let (label, help) = (
            t!(language, "register-hours"),
            t!(language, "register-hours-help"),
        );
        let hint = Hint::help(&help).error(error.as_deref());
        let response = labelled_text_ui(
            &mut columns[1],
            &label,
            &mut state.form.response_hours,
            hint,
        );
        if focus {
            response.request_focus();
        }
    });
}

fn assigned_ui(ui: &mut Ui, form: &mut Form, desk: &Desk) {
    let (language, today) = (desk.language, desk.today());
    let people: Vec<(Option<PersonId>, String)> =
        std::iter::once((None, t!(language, "register-nobody")))
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
    if let Some(picked) = Select::new(&label)
        .labelled_above(Hint::NONE)
        .show(ui, chosen, &names)
    {
        form.assigned = people.get(picked).and_then(|(id, _)| *id);
    }
}

fn line_ui(ui: &mut Ui, label: &str, line: &mut Line, hint: Hint<'_>, desk: &Desk) -> Response {
    let origin = line.origin;
    let response = guessed_ui(ui, label, origin, desk, |ui| {
        let response = labelled_text_ui(ui, label, &mut line.value, hint);
        let id = response.id;
        (response, id)
    });
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

fn take(focus: &mut Option<Focus>, wanted: Focus) -> bool {
    focus.take_if(|focus| *focus == wanted).is_some()
}
