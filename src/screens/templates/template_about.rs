//! What a template is called, and where it is offered.

use super::State;
use super::template_field::{kind_name, language_name};
use super::template_form::{TemplateForm, TemplateProblem};
use crate::domain::language::Language;
use crate::domain::template::TemplateKind;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, note_ui, section_ui};
use crate::t;
use crate::widgets::field::{Hint, Select, checkbox_ui, labelled_text_ui, radio_ui, segmented_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Margin, Ui};

/// The card with name and kind.
pub fn about_ui(ui: &mut Ui, state: &mut State, desk: &Desk, form: &mut TemplateForm) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "template-about"),
        |_| {},
        |ui| {
            let (name, kind) = (&mut form.name, &mut form.kind);
            columns_ui(
                ui,
                |ui| {
                    let field =
                        labelled_text_ui(ui, &t!(language, "template-name"), name, Hint::NONE);
                    if std::mem::take(&mut state.wants_first_field) {
                        field.request_focus();
                        field.scroll_to_me(None);
                    }
                },
                |ui| {
                    let names = TemplateKind::ALL.map(|kind| kind_name(language, kind));
                    let chosen = TemplateKind::ALL.iter().position(|other| other == kind);
                    let label = t!(language, "template-kind");
                    if let Some(picked) = Select::new(&label)
                        .labelled_above(Hint::NONE)
                        .show(ui, chosen, &names)
                    {
                        *kind = TemplateKind::ALL[picked];
                    }
                },
            );
        },
    );
}

/// The card with language, who uses it, and on which accounts.
pub fn use_ui(ui: &mut Ui, desk: &Desk, form: &mut TemplateForm) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "template-use"),
        |_| {},
        |ui| {
            let (person, written_in) = (&mut form.person, &mut form.language);
            columns_ui(
                ui,
                |ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    label_ui(ui, &t!(language, "template-language"));
                    let names = Language::ALL.map(|other| language_name(language, other));
                    let chosen = Language::ALL
                        .iter()
                        .position(|other| other == written_in)
                        .unwrap_or_default();
                    if let Some(picked) = segmented_ui(ui, &[&names[0], &names[1]], chosen) {
                        *written_in = Language::ALL[picked];
                    }
                },
                |ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    label_ui(ui, &t!(language, "template-owner"));
                    if radio_ui(
                        ui,
                        person.is_none(),
                        &t!(language, "template-shared-by-all"),
                    )
                    .clicked()
                    {
                        *person = None;
                    }
                    let owner = person.or(desk.me);
                    let words = match owner {
                        Some(owner) if Some(owner) != desk.me => t!(
                            language,
                            "template-only-for",
                            name = desk.person_name(owner)
                        ),
                        _ => t!(language, "template-only-mine"),
                    };
                    if let Some(owner) = owner
                        && radio_ui(ui, person.is_some(), &words).clicked()
                    {
                        *person = Some(owner);
                    }
                },
            );
            accounts_ui(ui, desk, form);
        },
    );
}

fn accounts_ui(ui: &mut Ui, desk: &Desk, form: &mut TemplateForm) {
    let language = desk.language;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        label_ui(ui, &t!(language, "template-accounts"));
        if radio_ui(
            ui,
            form.accounts.is_none(),
            &t!(language, "template-all-accounts"),
        )
        .clicked()
        {
            form.accounts = None;
        }
        let chosen = form.accounts.is_some();
        if radio_ui(ui, chosen, &t!(language, "template-some-accounts")).clicked() && !chosen {
            form.accounts = Some(Vec::new());
        }
        let Some(accounts) = &mut form.accounts else {
            return;
        };
        Frame::new()
            .inner_margin(Margin {
                left: 26,
                ..Margin::ZERO
            })
            .show(ui, |ui| {
                for account in &desk.workspace.accounts {
                    let mut offered = accounts.contains(&account.id);
                    if checkbox_ui(ui, &mut offered, &account.details.full_name(desk.language))
                        .clicked()
                    {
                        if offered {
                            accounts.push(account.id);
                            accounts.sort_unstable();
                        } else {
                            accounts.retain(|other| *other != account.id);
                        }
                    }
                }
                if accounts.is_empty() {
                    note_ui(ui, &TemplateProblem::OfferedNowhere.words(language));
                }
            });
    });
}

fn label_ui(ui: &mut Ui, text: &str) {
    let ink = tokens(ui).text;
    ui.label(TypeStyle::DenseStrong.rich(text).color(ink));
}
