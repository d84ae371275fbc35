//! What an account's page should say, and the account where it can only be read.

use super::account_field::AccountField;
use super::{State, View};
use crate::domain::account::Account;
use crate::domain::language::Language;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui, values_ui, warning_ui};
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::field::segmented_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// The account where it can be read but not changed.
pub fn values_page_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    account: &Account,
) -> Option<Action> {
    let title = account.details.full_name(desk.language);
    values_ui::<_, AccountField>(ui, &title, &account.details, desk);
    if let Some((_, words)) = &view.watched {
        note_ui(ui, words);
        ui.add_space(12.0);
    }
    page_text_ui(ui, view, state, desk)
}

/// What the account's page should say, to be copied.
pub fn page_text_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let shown = state.page_language.unwrap_or(language);
    let mut action = None;
    section_ui(
        ui,
        &t!(language, "account-page-text"),
        |_| {},
        |ui| {
            let Some(text) = view
                .preview
                .as_ref()
                .and_then(|preview| preview.page(shown))
            else {
                warning_ui(ui, &t!(language, "account-page-impossible"));
                return;
            };
            let muted = tokens(ui).muted;
            ui.add(
                Label::new(
                    TypeStyle::Small
                        .rich(t!(language, "account-page-help"))
                        .color(muted),
                )
                .wrap(),
            );
            let ink = tokens(ui).text;
            ui.add(Label::new(TypeStyle::Body.rich(text).color(ink)).wrap());
            ui.horizontal(|ui| {
                if Button::new(Look::Secondary, &t!(language, "account-page-copy"))
                    .icon(icons::COPY)
                    .show(ui)
                    .clicked()
                {
                    action = Some(Action::Copy {
                        text: text.to_owned(),
                    });
                }
                let (swedish, english) = (
                    t!(language, "language-swedish"),
                    t!(language, "language-english"),
                );
                let chosen = Language::ALL
                    .iter()
                    .position(|other| *other == shown)
                    .unwrap_or_default();
                if let Some(picked) = segmented_ui(ui, &[&swedish, &english], chosen) {
                    state.page_language = Some(Language::ALL[picked]);
                }
            });
        },
    );
    action
}
