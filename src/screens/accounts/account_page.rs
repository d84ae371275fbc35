//! An account's form.

use super::account_about::{about_ui, people_ui};
use super::account_form::AccountForm;
use super::page_text::{page_text_ui, values_page_ui};
use super::{State, View, checks_ui, early_ui, hours_ui, promise_ui, seasons_ui};
use crate::commands::Command;
use crate::domain::account::Account;
use crate::domain::ids::AccountId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Chosen, Draft, Room, SaveBar, SaveChoice, conflict_ui, foot_panel_ui, form_above_foot_ui,
    form_panel_ui, free_key, save_bar_ui,
};
use crate::t;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::Ui;

/// Draws the form of the chosen account; the first one if nothing is chosen.
pub fn page_ui(
    ui: &mut Ui,
    room: Room,
    view: &View,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let stored = |id: AccountId| desk.workspace.account(id);
    let missing =
        |chosen: &Chosen<AccountId>| matches!(chosen, Chosen::Stored(id) if stored(*id).is_none());
    state.account_drafts.retain(|chosen, _| !missing(chosen));
    state.account = state.account.filter(|chosen| !missing(chosen));
    if state.account.is_none() {
        let first = desk
            .workspace
            .accounts
            .iter()
            .find(|account| account.details.is_active_on(desk.today()));
        let first = first.or(desk.workspace.accounts.first());
        state.account = first.map(|account| Chosen::Stored(account.id));
    }
    let Some(chosen) = state.account else {
        form_panel_ui(ui, room, "empty", |ui| {
            let (text, button) = (
                t!(desk.language, "accounts-empty"),
                t!(desk.language, "account-new"),
            );
            let button = desk.may_edit().then_some(button.as_str());
            let shown = empty_state_ui(ui, icons::AT, &text, button);
            if shown.is_some_and(|button| button.clicked()) {
                state.begin_new();
            }
        });
        return None;
    };
    let account = chosen.id().and_then(stored);
    let mut draft = match (state.account_drafts.remove(&chosen), account) {
        (Some(draft), _) => draft,
        (None, Some(account)) => Draft::of_record(account.version, &account.details),
        (None, None) => Draft::new_record(AccountForm::empty()),
    };
    if let Some(account) = account {
        draft.follow(account.version, &account.details);
    }
    if let Some(account) = account.filter(|_| !desk.may_edit()) {
        state.account_drafts.insert(chosen, draft);
        let mut action = None;
        form_panel_ui(ui, room, chosen, |ui| {
            action = values_page_ui(ui, view, state, desk, account);
        });
        return action;
    }
    let mut action = None;
    form_above_foot_ui(ui, room, chosen, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        action = form_ui(ui, view, state, desk, account, &mut draft);
    });
    let action = action.or(foot_ui(ui, room, state, desk, account, &mut draft));
    state.account_drafts.insert(chosen, draft);
    action
}

fn foot_ui(
    ui: &mut Ui,
    room: Room,
    state: &mut State,
    desk: &Desk,
    account: Option<&Account>,
    draft: &mut Draft<AccountForm>,
) -> Option<Action> {
    let language = desk.language;
    let changed = draft.is_changed();
    let problem = draft
        .form
        .problems()
        .first()
        .map(|problem| problem.words(language));
    let outrun = account.is_some_and(|account| draft.is_outrun(account.version));
    let obstacle = if outrun {
        Some(t!(language, "conflict-choose-first"))
    } else if !changed && draft.base.is_some() {
        Some(t!(language, "form-nothing-changed"))
    } else {
        problem
    };
    let delete = t!(language, "account-delete");
    let named = account.and_then(|account| keeps_account(desk, account.id));
    let remove = account.map(|_| (delete.as_str(), named.as_deref()));
    let remove = if account.is_none() {
        Some((delete.as_str(), None))
    } else {
        remove
    };
    let discard = t!(language, "form-discard-new");
    let remove = remove.map(|(label, reason)| {
        if account.is_none() {
            (discard.as_str(), reason)
        } else {
            (label, reason)
        }
    });
    let bar = SaveBar {
        language,
        obstacle: obstacle.as_deref(),
        changed: (changed && draft.base.is_some()).into(),
        remove,
    };
    match foot_panel_ui(ui, |ui| save_bar_ui(ui, room.padding, &bar))? {
        SaveChoice::Save => save(desk, account, draft).map(Action::Do),
        SaveChoice::Revert => {
            draft.revert();
            state.open_season = None;
            None
        }
        SaveChoice::Remove => match account {
            Some(account) => Some(Action::Do(Command::DeleteAccount {
                account: account.id,
            })),
            None => {
                *draft = Draft::new_record(AccountForm::empty());
                state.account = None;
                state.wants_row = Some(0);
                None
            }
        },
    }
}

/// The command that saves the form.
fn save(desk: &Desk, account: Option<&Account>, draft: &Draft<AccountForm>) -> Option<Command> {
    let mut details = draft.details()?;
    match (account, &draft.base) {
        (Some(account), Some(base)) => Some(Command::UpdateAccount {
            account: account.id,
            version: base.version,
            details,
        }),
        _ => {
            let taken = desk
                .workspace
                .accounts
                .iter()
                .map(|account| account.details.key.as_str());
            details.key = free_key(
                &format!("{} {}", details.name, details.channel.code()),
                taken,
            );
            Some(Command::CreateAccount(details))
        }
    }
}

/// Why an account cannot be removed: open questions, roster rows.
fn keeps_account(desk: &Desk, account: AccountId) -> Option<String> {
    let questions = desk
        .queue
        .iter()
        .filter(|item| item.question.account == account)
        .count();
    let rostered = desk
        .workspace
        .roster
        .iter()
        .any(|row| row.account == account)
        || desk
            .workspace
            .overrides
            .iter()
            .any(|day| day.account == account);
    if questions > 0 {
        Some(t!(
            desk.language,
            "account-has-questions",
            count = questions
        ))
    } else {
        rostered.then(|| t!(desk.language, "account-has-roster"))
    }
}

fn form_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    account: Option<&Account>,
    draft: &mut Draft<AccountForm>,
) -> Option<Action> {
    let language = desk.language;
    let ink = tokens(ui).text;
    let heading = match account {
        Some(account) => account.details.full_name(desk.language),
        None => t!(language, "account-new"),
    };
    ui.label(TypeStyle::Heading.rich(heading).color(ink));
    ui.add_space(10.0);
    if let Some(account) = account.filter(|account| draft.is_outrun(account.version)) {
        conflict_ui(ui, desk, draft, account.version, &account.details);
    }
    about_ui(ui, state, desk, &mut draft.form);
    let mut action = people_ui(ui, desk, account, &mut draft.form);
    checks_ui::checks_ui(ui, view, desk, &mut draft.form);
    promise_ui::promise_ui(ui, desk, view.preview.as_ref(), &mut draft.form);
    hours_ui::hours_ui(ui, desk, view.preview.as_ref(), draft);
    seasons_ui::seasons_ui(ui, state, desk, &mut draft.form);
    early_ui::early_ui(ui, desk, &mut draft.form);
    action = action.or(page_text_ui(ui, view, state, desk));
    action
}
