//! A record as plain values, where it can be read but not changed.

use super::draft::RecordField;
use super::section::section_ui;
use crate::screens::desk::Desk;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// A card with every field that says something.
pub fn values_ui<D, F: RecordField<D>>(ui: &mut Ui, title: &str, details: &D, desk: &Desk) {
    section_ui(
        ui,
        title,
        |_| {},
        |ui| {
            for field in F::ALL {
                let words = field.words(details, desk);
                if !words.trim().is_empty() {
                    value_ui(ui, &field.label(desk.language), &words);
                }
            }
        },
    );
}

/// A name with its value beneath.
pub fn value_ui(ui: &mut Ui, label: &str, value: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let tokens = tokens(ui);
        let label = TypeStyle::SmallStrong.rich(label).color(tokens.muted);
        ui.add(Label::new(label).wrap());
        let value = TypeStyle::Body.rich(value).color(tokens.text);
        ui.add(Label::new(value).wrap().selectable(true));
    });
}
