//! Which of the closing's accounts the notice is for.

use super::{State, shared_days};
use crate::domain::closing::{ClosingPlan, ClosingStep};
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look, icon_button_ui};
use crate::widgets::field::Select;
use crate::widgets::icons::{self, Icon};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::Ui;

/// Draws the choice, with the account before and the one after a press away.
pub(super) fn account_ui(ui: &mut Ui, state: &mut State, plan: &ClosingPlan, desk: &Desk) {
    let language = desk.language;
    let accounts = closing_with(plan, desk);
    let place = accounts.iter().position(|id| *id == plan.account);
    let place = place.unwrap_or_default();
    let names: Vec<String> = accounts
        .iter()
        .map(|account| name(*account, plan, desk))
        .collect();
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let label = t!(language, "notice-account");
        let width = (ui.available_width() - 170.0).clamp(220.0, 420.0);
        let picked = Select::new(&label)
            .width(width)
            .show(ui, Some(place), &names);
        chosen = picked.filter(|index| *index != place);
        if accounts.len() < 2 {
            return;
        }
        let (before, next) = (
            t!(language, "notice-account-before"),
            t!(language, "notice-account-next"),
        );
        let last = accounts.len() - 1;
        let at_start = (place == 0).then(|| t!(language, "notice-account-first"));
        if step_ui(ui, icons::CARET_LEFT, &before, at_start.as_deref()) {
            chosen = place.checked_sub(1);
        }
        let at_end = (place == last).then(|| t!(language, "notice-account-last"));
        if step_ui(ui, icons::CARET_RIGHT, &next, at_end.as_deref()) {
            chosen = Some(place + 1);
        }
        let muted = tokens(ui).muted;
        let number = place + 1;
        let count = t!(
            language,
            "notice-account-count",
            number = number,
            count = accounts.len()
        );
        ui.label(TypeStyle::Dense.rich(count).color(muted));
    });
    if let Some(account) = chosen.and_then(|index| accounts.get(index)) {
        state.account = *account;
        ui.ctx().request_repaint();
    }
}

/// The accounts that close at the same time, in file order; what stays open is left out.
fn closing_with(plan: &ClosingPlan, desk: &Desk) -> Vec<AccountId> {
    let mut accounts: Vec<AccountId> = desk
        .closings
        .iter()
        .filter(|other| {
            let stands = other.closing().is_some() && other.kept_open.is_none();
            let shares = shared_days(other.run(), plan.run()) > 0;
            other.account == plan.account || (stands && shares)
        })
        .map(|other| other.account)
        .collect();
    accounts.dedup();
    accounts
}

/// The account's name, and whether its notice is out.
fn name(account: AccountId, plan: &ClosingPlan, desk: &Desk) -> String {
    let name = desk.account_name(account);
    let mut closings = desk.closings.iter();
    let is_out = closings.any(|other| {
        other.account == account
            && shared_days(other.run(), plan.run()) > 0
            && other.tick(ClosingStep::PublishNotice).is_some()
    });
    if is_out {
        t!(desk.language, "notice-account-published", account = name)
    } else {
        name
    }
}

fn step_ui(ui: &mut Ui, icon: Icon, label: &str, obstacle: Option<&str>) -> bool {
    match obstacle {
        None => icon_button_ui(ui, icon, label).clicked(),
        Some(reason) => {
            let button = Button::new(Look::Secondary, "").icon(icon);
            button.accessible_name(label).show_disabled(ui, reason);
            false
        }
    }
}
