//! An account made on the spot, where there is none yet.

use crate::commands::Command;
use crate::domain::account::{AccountDetails, Channel};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::secondary_button_ui;
use crate::widgets::field::{Hint, Select, labelled_text_ui};
use crate::widgets::typography::TypeStyle;
use eframe::egui::Ui;

/// The account's name and platform as they stand.
#[derive(Default)]
pub struct NewAccount {
    name: String,
    channel: usize,
    tried: bool,
}

/// Draws the two fields and the button. `focus`: the name gets the keyboard.
pub(super) fn show(
    ui: &mut Ui,
    account: &mut NewAccount,
    focus: bool,
    desk: &Desk,
) -> Option<Action> {
    let language = desk.language;
    ui.label(TypeStyle::Body.rich(t!(language, "register-first-account")));
    ui.columns(2, |columns| {
        let label = t!(language, "register-account-name");
        let error = (account.tried && account.name.trim().is_empty())
            .then(|| t!(language, "register-account-name-missing"));
        let hint = Hint::NONE.error(error.as_deref());
        let response = labelled_text_ui(&mut columns[0], &label, &mut account.name, hint);
        if focus {
            response.request_focus();
        }
        let names: Vec<&str> = Channel::OFFERED
            .iter()
            .map(|channel| channel.name(desk.language))
            .collect();
        let label = t!(language, "register-platform");
        let chosen = Select::new(&label).labelled_above(Hint::NONE).show(
            &mut columns[1],
            Some(account.channel),
            &names,
        );
        account.channel = chosen.unwrap_or(account.channel);
    });
    if secondary_button_ui(ui, None, &t!(language, "register-create-account")).clicked() {
        account.tried = true;
        let name = account.name.trim();
        let channel = Channel::OFFERED.get(account.channel)?.clone();
        if !name.is_empty() {
            return Some(Action::Do(Command::CreateAccount(
                AccountDetails::with_usual_promise(name, channel),
            )));
        }
    }
    None
}
