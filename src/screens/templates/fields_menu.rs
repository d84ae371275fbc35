//! The fields a template may hold, with what each of them becomes.

use crate::domain::language::Language;
use crate::domain::placeholder::KnownPlaceholder;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::field::menu_item_ui;
use crate::widgets::icons;
use eframe::egui::{Popup, ScrollArea, Ui};

/// A button that opens the menu; returns the field that was picked now. `written_in`: the
/// template's language, whose names are offered.
pub fn fields_menu_ui(
    ui: &mut Ui,
    language: Language,
    written_in: Language,
) -> Option<KnownPlaceholder> {
    let button = Button::new(Look::Secondary, &t!(language, "template-insert-field"))
        .icon(icons::PLUS)
        .show(ui);
    let menu = Popup::menu(&button).show(|ui| {
        ui.set_min_width(380.0);
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut picked = None;
            for known in KnownPlaceholder::ALL {
                let label = format!(
                    "[{}]  {}",
                    known.name(written_in),
                    explained(language, known)
                );
                if menu_item_ui(ui, None, &label).clicked() {
                    picked = Some(known);
                }
            }
            picked
        })
    });
    menu.and_then(|menu| menu.inner.inner)
}

/// What a field becomes.
fn explained(language: Language, known: KnownPlaceholder) -> String {
    match known {
        KnownPlaceholder::FirstName => t!(language, "template-field-first-name"),
        KnownPlaceholder::Name => t!(language, "template-field-name"),
        KnownPlaceholder::Account => t!(language, "template-field-account"),
        KnownPlaceholder::Municipality => t!(language, "template-field-municipality"),
        KnownPlaceholder::MyName => t!(language, "template-field-my-name"),
        KnownPlaceholder::MyFirstName => t!(language, "template-field-my-first-name"),
        KnownPlaceholder::MyTitle => t!(language, "template-field-my-title"),
        KnownPlaceholder::MyUnit => t!(language, "template-field-my-unit"),
        KnownPlaceholder::Phone => t!(language, "template-field-phone"),
        KnownPlaceholder::Email => t!(language, "template-field-email"),
        KnownPlaceholder::BackNoLaterThan => t!(language, "template-field-back-no-later-than"),
        KnownPlaceholder::AnswerBy => t!(language, "template-field-answer-by"),
        KnownPlaceholder::OpeningHours => t!(language, "template-field-opening-hours"),
        KnownPlaceholder::Today => t!(language, "template-field-today"),
        KnownPlaceholder::Date => t!(language, "template-field-date"),
        KnownPlaceholder::Link => t!(language, "template-field-link"),
        KnownPlaceholder::FirstDay => t!(language, "template-field-first-day"),
        KnownPlaceholder::LastDay => t!(language, "template-field-last-day"),
        KnownPlaceholder::ClosesWhen => t!(language, "template-field-closes-when"),
        KnownPlaceholder::OpensWhen => t!(language, "template-field-opens-when"),
        KnownPlaceholder::WhereToTurn => t!(language, "template-field-where-to-turn"),
    }
}
