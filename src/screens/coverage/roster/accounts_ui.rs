//! Which accounts the roster is for.

use super::state::State;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::screens::record_form::{Room, note_ui};
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::field::{SearchWords, bare_checkbox_ui, search_ui};
use crate::widgets::list_row::elided_text_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Margin, Sense, Ui};

/// Draws the list with a box for each account.
pub(super) fn accounts_ui(ui: &mut Ui, room: Room, state: &mut State, desk: &Desk) {
    let language = desk.language;
    Frame::new()
        .inner_margin(Margin::symmetric(room.padding, 14))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let ink = tokens(ui).text;
            let chosen = state.accounts.len();
            let title = t!(language, "roster-accounts", count = chosen);
            ui.label(TypeStyle::Heading.rich(title).color(ink));
            let (label, clear) = (
                t!(language, "accounts-search"),
                t!(language, "form-clear-search"),
            );
            let words = SearchWords {
                label: &label,
                shortcut: "",
                clear: &clear,
            };
            let field = search_ui(ui, &mut state.search, words);
            if !std::mem::replace(&mut state.has_begun, true) {
                field.request_focus();
            }
            let wanted = state.search.trim().to_lowercase();
            let shown: Vec<(AccountId, String)> = desk
                .workspace
                .accounts
                .iter()
                .map(|account| (account.id, account.details.full_name(desk.language)))
                .filter(|(_, name)| name.to_lowercase().contains(&wanted))
                .collect();
            if shown.is_empty() {
                note_ui(ui, &t!(language, "form-nothing-found"));
            } else {
                all_ui(ui, state, desk, &shown);
            }
            for (account, name) in &shown {
                account_ui(ui, state, desk, *account, name);
            }
        });
}

fn all_ui(ui: &mut Ui, state: &mut State, desk: &Desk, shown: &[(AccountId, String)]) {
    let language = desk.language;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        if small_link_ui(ui, &t!(language, "roster-choose-all")).clicked() {
            for (account, _) in shown {
                state.choose(*account, desk);
            }
        }
        if small_link_ui(ui, &t!(language, "roster-choose-none")).clicked() {
            for (account, _) in shown {
                state.leave_out(*account);
            }
        }
    });
}

fn account_ui(ui: &mut Ui, state: &mut State, desk: &Desk, account: AccountId, name: &str) {
    let ink = tokens(ui).text;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let mut ticked = state.accounts.contains(&account);
        let before = ticked;
        bare_checkbox_ui(ui, &mut ticked, name);
        let words = elided_text_ui(ui, TypeStyle::Body, ink, name, 2);
        // A click on the words counts too.
        if words.interact(Sense::click()).clicked() {
            ticked = !ticked;
        }
        if ticked && !before {
            state.choose(account, desk);
        } else if before && !ticked {
            state.leave_out(account);
        }
        if ticked != before {
            ui.ctx().request_repaint();
        }
    });
}
