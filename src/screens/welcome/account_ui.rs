//! The third step: the first account, with the usual promise in words.

use super::person_ui::{back_ui, enter_in_field};
use super::{State, Step, WelcomeAction, sentence_ui};
use crate::domain::account::Channel;
use crate::domain::language::Language;
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{primary_button_ui, secondary_button_ui};
use crate::widgets::field::{Hint, Select, labelled_text_ui};
use eframe::egui::Ui;

pub(super) fn account_ui(
    ui: &mut Ui,
    state: &mut State,
    language: Language,
) -> Option<WelcomeAction> {
    sentence_ui(ui, &t!(language, "welcome-account-words"));
    let opened = std::mem::take(&mut state.opened);
    ui.columns(2, |columns| {
        let missing = state.tried && state.account.name.trim().is_empty();
        let error = missing.then(|| t!(language, "welcome-account-missing"));
        let example = t!(language, "welcome-account-example");
        let hint = Hint::example(&example).error(error.as_deref());
        let label = t!(language, "register-account-name");
        let name = labelled_text_ui(&mut columns[0], &label, &mut state.account.name, hint);
        if opened || std::mem::take(&mut state.back_to_name) {
            name.request_focus();
        }
        let names: Vec<&str> = Channel::OFFERED
            .iter()
            .map(|channel| channel.name(language))
            .collect();
        let label = t!(language, "register-platform");
        let chosen = Select::new(&label).labelled_above(Hint::NONE).show(
            &mut columns[1],
            Some(state.account.channel),
            &names,
        );
        state.account.channel = chosen.unwrap_or(state.account.channel);
    });
    let (label, help) = (
        t!(language, "welcome-url"),
        t!(language, "welcome-url-help"),
    );
    labelled_text_ui(ui, &label, &mut state.account.url, Hint::help(&help));
    banner_ui(
        ui,
        BannerKind::Notice,
        &t!(language, "welcome-promise"),
        None,
    );
    ui.add_space(8.0);
    let mut action = None;
    ui.horizontal(|ui| {
        if primary_button_ui(ui, None, &t!(language, "welcome-finish")).clicked()
            || enter_in_field(ui)
        {
            state.tried = true;
            if let Some(account) = state.account.details() {
                action = Some(WelcomeAction::Finish(Box::new(state.set_up(Some(account)))));
            } else {
                state.back_to_name = true;
            }
        }
        if secondary_button_ui(ui, None, &t!(language, "welcome-skip")).clicked() {
            action = Some(WelcomeAction::Finish(Box::new(state.set_up(None))));
        }
        back_ui(ui, state, Step::Person, language);
    });
    action
}
