//! Which accounts are closed.

use super::draft::Extent;
use super::state::State;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::field::{SearchWords, bare_checkbox_ui, radio_ui, search_ui};
use crate::widgets::list_row::elided_text_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Sense, Ui};

/// From this many accounts on they can be looked for.
const MANY: usize = 8;

/// Draws the choice.
pub(super) fn accounts_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "closure-accounts"),
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let extent = state.draft.extent;
            let all = t!(language, "closure-all-accounts");
            if radio_ui(ui, extent == Extent::All, &all).clicked() {
                state.draft.extent = Extent::All;
            }
            ui.horizontal_top(|ui| {
                ui.spacing_mut().interact_size.y = 16.0;
                // Beneath the words, past the ring.
                ui.add_space(26.0);
                note_ui(ui, &t!(language, "closure-all-accounts-help"));
            });
            let some = t!(language, "closure-chosen-accounts");
            if radio_ui(ui, extent == Extent::Chosen, &some).clicked() {
                state.draft.extent = Extent::Chosen;
            }
            if state.draft.extent == Extent::Chosen {
                list_ui(ui, state, desk);
            }
        },
    );
}

fn list_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let accounts = &desk.workspace.accounts;
    ui.add_space(4.0);
    if accounts.len() > MANY {
        let (label, clear) = (
            t!(language, "accounts-search"),
            t!(language, "form-clear-search"),
        );
        let words = SearchWords {
            label: &label,
            shortcut: "",
            clear: &clear,
        };
        search_ui(ui, &mut state.search, words);
    }
    let wanted = state.search.trim().to_lowercase();
    let shown: Vec<(AccountId, String)> = accounts
        .iter()
        .map(|account| (account.id, account.details.full_name(language)))
        .filter(|(_, name)| name.to_lowercase().contains(&wanted))
        .collect();
    if shown.is_empty() {
        note_ui(ui, &t!(language, "form-nothing-found"));
        return;
    }
    let chosen = &mut state.draft.chosen;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        if small_link_ui(ui, &t!(language, "roster-choose-all")).clicked() {
            chosen.extend(shown.iter().map(|(account, _)| account));
        }
        if small_link_ui(ui, &t!(language, "roster-choose-none")).clicked() {
            chosen.retain(|account| shown.iter().all(|(shown, _)| shown != account));
        }
        let count = t!(language, "closure-accounts-chosen", count = chosen.len());
        note_ui(ui, &count);
    });
    for (account, name) in &shown {
        let mut ticked = chosen.contains(account);
        account_ui(ui, name, &mut ticked);
        if ticked {
            chosen.insert(*account);
        } else {
            chosen.remove(account);
        }
    }
}

fn account_ui(ui: &mut Ui, name: &str, ticked: &mut bool) {
    let ink = tokens(ui).text;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.spacing_mut().interact_size.y = 24.0;
        bare_checkbox_ui(ui, ticked, name);
        let words = elided_text_ui(ui, TypeStyle::Body, ink, name, 2);
        // A click on the words counts too.
        if words.interact(Sense::click()).clicked() {
            *ticked = !*ticked;
            ui.ctx().request_repaint();
        }
    });
}
