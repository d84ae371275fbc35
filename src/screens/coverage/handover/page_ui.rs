//! The page as it is drawn: a card for each account, then those who can be asked.

use super::heading_ui;
use crate::text::handover::{HandoverLine, HandoverPage, HandoverPart};
use crate::widgets::card::padded_card_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, ScrollArea, Ui, vec2};

/// Lines longer than this are hard to read.
const WIDEST: f32 = 760.0;
/// What stands before a fact.
const NAMES: f32 = 170.0;

pub(super) fn page_ui(ui: &mut Ui, page: &HandoverPage) {
    ScrollArea::vertical()
        .id_salt("handover")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(WIDEST));
            ui.spacing_mut().item_spacing.y = 4.0;
            heading_ui(ui, TypeStyle::Title, &page.title);
            for line in &page.intro {
                text_ui(ui, TypeStyle::Body, line);
            }
            ui.add_space(8.0);
            for part in &page.parts {
                part_ui(ui, part);
                ui.add_space(8.0);
            }
            if !page.contacts.is_empty() {
                padded_card_ui(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    heading_ui(ui, TypeStyle::Heading, &page.contacts_title);
                    for contact in &page.contacts {
                        text_ui(ui, TypeStyle::Body, contact);
                    }
                });
            }
            ui.add_space(8.0);
        });
}

fn part_ui(ui: &mut Ui, part: &HandoverPart) {
    padded_card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        heading_ui(ui, TypeStyle::Heading, &part.heading);
        for (name, value) in &part.facts {
            fact_ui(ui, name, value);
        }
        ui.add_space(4.0);
        heading_ui(ui, TypeStyle::Strong, &part.questions_title);
        for HandoverLine { line, words } in &part.questions {
            text_ui(ui, TypeStyle::Body, line);
            if let Some(words) = words {
                ui.indent("words", |ui| text_ui(ui, TypeStyle::Dense, words));
            }
        }
    });
}

/// What a fact is called, with what it is beside it.
fn fact_ui(ui: &mut Ui, name: &str, value: &str) {
    let size = vec2(ui.available_width(), 20.0);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let muted = tokens(ui).muted;
        ui.allocate_ui_with_layout(vec2(NAMES, 20.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(NAMES);
            ui.add(Label::new(TypeStyle::Body.rich(name).color(muted)).wrap());
        });
        ui.vertical(|ui| text_ui(ui, TypeStyle::Body, value));
    });
}

fn text_ui(ui: &mut Ui, style: TypeStyle, text: &str) {
    let ink = tokens(ui).text;
    ui.add(Label::new(style.rich(text).color(ink)).wrap());
}
