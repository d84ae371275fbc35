//! The accounts at the left, those in use first.

use super::{State, matches};
use crate::domain::account::Account;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::screens::record_form::{Chosen, RegisterRow, arrow_step, register_row_ui};
use crate::t;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::list_row::group_header_ui;
use crate::widgets::nav_item::Presence;
use eframe::egui::Ui;

/// Draws the list and chooses what is clicked.
pub fn list_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let today = desk.today();
    let found = |account: &&Account| {
        let details = &account.details;
        let responsible = details
            .responsible
            .map(|person| desk.person_name(person))
            .unwrap_or_default();
        let department = details.department.as_deref().unwrap_or_default();
        matches(
            &state.search,
            &[
                &details.name,
                details.channel.name(desk.language),
                department,
                &responsible,
            ],
        )
    };
    let mut found: Vec<&Account> = desk.workspace.accounts.iter().filter(found).collect();
    found.sort_by_key(|account| !account.details.is_active_on(today));
    let in_use = found
        .iter()
        .filter(|account| account.details.is_active_on(today))
        .count();
    let begun = state.account_drafts.contains_key(&Chosen::New);
    if found.is_empty() && !begun && !state.search.is_empty() {
        empty_state_ui(
            ui,
            icons::MAGNIFYING_GLASS,
            &t!(language, "form-nothing-found"),
            None,
        );
        return;
    }
    if begun {
        let name = state
            .account_drafts
            .get(&Chosen::New)
            .map(|draft| draft.form.name.trim().to_owned());
        let title = name
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| t!(language, "account-new"));
        let mark = t!(language, "form-unsaved");
        let row = RegisterRow {
            title: &title,
            subtitle: &t!(language, "form-not-saved-yet"),
            badge: None,
            warning: None,
            mark: Some(&mark),
            presence: Presence::from(state.account == Some(Chosen::New)),
        };
        if register_row_ui(ui, &row).clicked() {
            state.choose_account(Chosen::New);
        }
    }
    let length = found.len();
    for (index, account) in found.iter().enumerate() {
        if index == 0 && in_use > 0 {
            group_header_ui(ui, &t!(language, "accounts-in-use"), &in_use.to_string());
        }
        if index == in_use {
            group_header_ui(
                ui,
                &t!(language, "accounts-not-in-use"),
                &(length - in_use).to_string(),
            );
        }
        row_ui(ui, state, desk, account, index, length);
    }
}

fn row_ui(
    ui: &mut Ui,
    state: &mut State,
    desk: &Desk,
    account: &Account,
    index: usize,
    length: usize,
) {
    let details = &account.details;
    let chosen = Chosen::Stored(account.id);
    let department = details.department.as_deref().unwrap_or_default();
    let subtitle = match department {
        "" => details.channel.name(desk.language).to_owned(),
        department => format!("{} · {department}", details.channel.name(desk.language)),
    };
    let unsaved = state
        .account_drafts
        .get(&chosen)
        .is_some_and(|draft| draft.is_changed());
    let mark = unsaved.then(|| t!(desk.language, "form-unsaved"));
    let warning = missing_words(desk, account.id);
    let row = RegisterRow {
        title: &details.name,
        subtitle: &subtitle,
        badge: details.responsible.and_then(|person| desk.badge(person)),
        warning: warning.as_deref(),
        mark: mark.as_deref(),
        presence: Presence::from(state.account == Some(chosen)),
    };
    let response = register_row_ui(ui, &row);
    if state.wants_row == Some(index) {
        state.wants_row = None;
        response.request_focus();
        state.choose_account(chosen);
    }
    if let Some(next) = arrow_step(ui, &response).and_then(|step| step.from(index, length)) {
        state.wants_row = Some(next);
        ui.ctx().request_repaint();
    }
    if response.clicked() {
        state.choose_account(chosen);
    }
}

/// Who is missing, or has left, on an account in use.
pub fn missing_words(desk: &Desk, account: AccountId) -> Option<String> {
    let language = desk.language;
    let details = &desk.workspace.account(account)?.details;
    if !details.is_active_on(desk.today()) {
        return None;
    }
    let left = |person: Option<_>| {
        let person = person.and_then(|person| desk.workspace.person(person))?;
        let has_left = person
            .details
            .active_to
            .is_some_and(|last| last < desk.today());
        has_left.then(|| person.details.name.clone())
    };
    if let Some(name) = left(details.responsible).or_else(|| left(details.deputy)) {
        return Some(t!(language, "account-person-left", name = name));
    }
    match (details.responsible, details.deputy) {
        (None, None) => Some(t!(language, "account-nobody-named")),
        (None, Some(_)) => Some(t!(language, "account-responsible-missing")),
        (Some(_), None) => Some(t!(language, "account-deputy-missing")),
        (Some(_), Some(_)) => None,
    }
}
