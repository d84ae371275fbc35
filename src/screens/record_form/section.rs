//! A form's parts: a card with a name, fields side by side, sentences beneath.

use crate::widgets::card::{card_header_ui, card_ui};
use crate::widgets::icons::{self, Icon};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Color32, Frame, Label, Layout, Margin, Ui, vec2};

/// A card with a header and padded content.
pub fn section_ui<R>(
    ui: &mut Ui,
    title: &str,
    right: impl FnOnce(&mut Ui),
    contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    let inner = card_ui(ui, |ui| {
        card_header_ui(ui, title, |_| {}, right);
        Frame::new()
            .inner_margin(Margin {
                left: 16,
                right: 16,
                top: 12,
                bottom: 16,
            })
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing = vec2(8.0, 12.0);
                contents(ui)
            })
            .inner
    })
    .inner;
    ui.add_space(12.0);
    inner
}

/// Two fields side by side.
pub fn columns_ui(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let width = ((ui.available_width() - 16.0) / 2.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let column = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(vec2(width, 0.0), column, |ui| {
            ui.set_width(width);
            left(ui);
        });
        ui.allocate_ui_with_layout(vec2(width, 0.0), column, |ui| {
            ui.set_width(width);
            right(ui);
        });
    });
}

/// A small sentence that explains.
pub fn note_ui(ui: &mut Ui, text: &str) {
    let muted = tokens(ui).muted;
    ui.add(Label::new(TypeStyle::Small.rich(text).color(muted)).wrap());
}

/// A sentence about something that should be mended.
pub fn warning_ui(ui: &mut Ui, text: &str) {
    let warning = tokens(ui).warning;
    sign_ui(ui, icons::WARNING, warning, text);
}

fn sign_ui(ui: &mut Ui, icon: Icon, color: Color32, text: &str) {
    let ink = tokens(ui).text;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icons::icon_fill(icon).color(color));
        ui.add(Label::new(TypeStyle::Dense.rich(text).color(ink)).wrap());
    });
}
