//! A template's text, its fields, how it comes out, and what to look at.

use super::fields_menu::fields_menu_ui;
use super::sample::TemplatePreview;
use super::template_form::TemplateForm;
use crate::domain::language::Language;
use crate::domain::placeholder::find_placeholders;
use crate::domain::template_check::TemplateWarning;
use crate::screens::record_form::{note_ui, section_ui, warning_ui};
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::composer_text::{ComposerText, Marks, insert_at_cursor};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Id, Label, Ui, text::LayoutJob};

/// Draws the card with the text.
pub fn text_ui(
    ui: &mut Ui,
    language: Language,
    form: &mut TemplateForm,
    preview: Option<&TemplatePreview>,
) {
    let composer = Id::unique(("template_text", ui.scope_id()));
    section_ui(
        ui,
        &t!(language, "template-text"),
        |_| {},
        |ui| {
            let name = t!(language, "template-text");
            let field = ComposerText {
                id: composer,
                accessible_name: &name,
                height: 168.0,
                marks: &|text| Marks {
                    unfilled: find_placeholders(text)
                        .into_iter()
                        .map(|field| field.range)
                        .collect(),
                    signature: None,
                },
            };
            field.show(ui, &mut form.text);
            if let Some(known) = fields_menu_ui(ui, language, form.language) {
                insert_at_cursor(
                    ui.ctx(),
                    composer,
                    &mut form.text,
                    &format!("[{}]", known.name(form.language)),
                );
                ui.memory_mut(|memory| memory.request_focus(composer));
            }
            if let Some(preview) = preview {
                warnings_ui(ui, language, form, preview);
            }
        },
    );
}

/// Draws the card that shows how the text comes out.
pub fn preview_ui(ui: &mut Ui, language: Language, preview: Option<&TemplatePreview>) {
    let Some(preview) = preview.filter(|preview| !preview.filled.trim().is_empty()) else {
        return;
    };
    section_ui(
        ui,
        &t!(language, "template-preview"),
        |_| {},
        |ui| {
            note_ui(ui, &preview.sample);
            let job = marked(ui, &preview.filled);
            ui.add(Label::new(job).wrap());
        },
    );
}

/// The text with what is still open in the colour of a blank.
fn marked(ui: &Ui, text: &str) -> LayoutJob {
    let tokens = tokens(ui);
    let plain = TypeStyle::Message.format(tokens.text);
    let mut blank = TypeStyle::Message.format(tokens.warning);
    blank.background = tokens.warning_tint;
    let mut job = LayoutJob::default();
    let mut from = 0;
    for field in find_placeholders(text) {
        job.append(&text[from..field.range.start], 0.0, plain.clone());
        job.append(&text[field.range.clone()], 0.0, blank.clone());
        from = field.range.end;
    }
    job.append(&text[from..], 0.0, plain);
    job
}

fn warnings_ui(
    ui: &mut Ui,
    language: Language,
    form: &mut TemplateForm,
    preview: &TemplatePreview,
) {
    for warning in &preview.warnings {
        match warning {
            TemplateWarning::Misspelt { range, name, meant } => {
                let meant = meant.name(form.language);
                ui.horizontal_wrapped(|ui| {
                    warning_ui(ui, &t!(language, "template-misspelt", name = name.as_str()));
                    let correct = t!(language, "template-correct-to", name = meant);
                    // The text may have moved on since the preview was made.
                    let still_there = form
                        .text
                        .get(range.clone())
                        .is_some_and(|field| field.contains(name.as_str()));
                    if small_link_ui(ui, &correct).clicked() && still_there {
                        form.text
                            .replace_range(range.clone(), &format!("[{meant}]"));
                    }
                });
            }
            TemplateWarning::FilledByHand { name } => {
                note_ui(
                    ui,
                    &t!(language, "template-filled-by-hand", name = name.as_str()),
                );
            }
            TemplateWarning::SignatureWithoutName => {
                warning_ui(ui, &t!(language, "template-signature-name"));
            }
            TemplateWarning::SignatureWithoutTitle => {
                warning_ui(ui, &t!(language, "template-signature-title"));
            }
            TemplateWarning::TooLong {
                length,
                limit,
                channel,
            } => {
                let (platform, length, limit) =
                    (channel.name(language).to_owned(), *length, *limit);
                warning_ui(
                    ui,
                    &t!(
                        language,
                        "template-too-long",
                        length = length,
                        limit = limit,
                        platform = platform
                    ),
                );
            }
        }
    }
}
