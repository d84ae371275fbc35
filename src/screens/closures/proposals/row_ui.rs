//! A row of the sheet: what and when at the left, what can be done at the right.

use crate::widgets::card::divider_ui;
use crate::widgets::right_row::right_row_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Label, Layout, Margin, Ui, vec2};

/// The words of a row.
pub(super) struct RowWords<'a> {
    pub name: &'a str,
    /// Beside the name.
    pub days: &'a str,
    /// Beneath, in small words.
    pub beneath: &'a str,
}

/// Draws a row with a line above it; `controls_width` is kept free for the controls.
pub(super) fn proposal_row_ui<R>(
    ui: &mut Ui,
    key: &str,
    words: &RowWords<'_>,
    controls_width: f32,
    controls: impl FnOnce(&mut Ui) -> R,
) -> R {
    divider_ui(ui);
    ui.push_id(key, |ui| {
        Frame::new()
            .inner_margin(Margin::symmetric(16, 10))
            .show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 12.0;
                    let width = (ui.available_width() - controls_width).max(160.0);
                    let column = Layout::top_down(Align::Min);
                    ui.allocate_ui_with_layout(vec2(width, 0.0), column, |ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing.y = 2.0;
                        words_ui(ui, words);
                    });
                    ui.vertical(|ui| {
                        // In the middle of two lines of words.
                        ui.add_space(4.0);
                        ui.horizontal(|ui| {
                            right_row_ui(ui, key, |ui| {
                                ui.spacing_mut().item_spacing.x = 8.0;
                                controls(ui)
                            })
                            .inner
                        })
                        .inner
                    })
                    .inner
                })
                .inner
            })
            .inner
    })
    .inner
}

fn words_ui(ui: &mut Ui, words: &RowWords<'_>) {
    let tokens = tokens(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.spacing_mut().interact_size.y = 20.0;
        ui.label(TypeStyle::Strong.rich(words.name).color(tokens.text));
        ui.label(TypeStyle::Body.rich(words.days).color(tokens.text));
    });
    let beneath = TypeStyle::Small.rich(words.beneath).color(tokens.muted);
    ui.add(Label::new(beneath).wrap());
}
