//! The thread: what the citizen wrote and what was done, in order.

use super::detail_view::DetailView;
use super::entry_words::{EntryWords, Origin};
use super::state::State;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::icons::{self, Icon, IconFace};
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Color32, CornerRadius, Frame, Label, Margin, Sense, Stroke, Ui, vec2};

/// Draws every entry.
pub fn thread_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    for (index, entry) in detail.entries.iter().enumerate() {
        if index > 0 {
            ui.add_space(10.0);
        }
        // The header above already says who asked, and when.
        if index > 0 || entry.origin != Origin::Citizen {
            heading_ui(ui, entry);
        }
        if entry.text.is_some() {
            text_ui(ui, entry, state, desk);
        } else if index == 0 && entry.origin == Origin::Citizen {
            let none = t!(desk.language, "questions-no-text");
            ui.label(TypeStyle::Body.rich(none).color(tokens(ui).muted));
        }
    }
}

fn heading_ui(ui: &mut Ui, entry: &EntryWords) {
    let tokens = tokens(ui);
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 20.0), Sense::hover());
        paint::icon(
            ui,
            rect.center(),
            icon_of(entry.origin),
            IconFace::Regular,
            15.0,
            tokens.muted,
        );
        ui.label(TypeStyle::DenseStrong.rich(&entry.what).color(tokens.text));
        ui.label(
            TypeStyle::Small
                .rich(&entry.when_and_who)
                .color(tokens.muted),
        );
    });
    ui.add_space(2.0);
}

fn text_ui(ui: &mut Ui, entry: &EntryWords, state: &mut State, desk: &Desk) {
    let tokens = tokens(ui);
    let unfolded = state.unfolded.contains(&entry.id);
    let (fill, line) = match entry.origin {
        Origin::Citizen => (tokens.surface, Stroke::new(1.0, tokens.border)),
        Origin::Us => (tokens.selected, Stroke::NONE),
        Origin::Inside => (Color32::TRANSPARENT, Stroke::new(1.0, tokens.border)),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(line)
        .corner_radius(CornerRadius::same(10));
    frame
        .inner_margin(Margin::symmetric(15, 10))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let shown = if unfolded {
                entry.text.as_ref()
            } else {
                entry.folded.as_ref().or(entry.text.as_ref())
            };
            let words = shown.map(String::as_str).unwrap_or_default();
            let style = if entry.origin == Origin::Citizen {
                TypeStyle::Message
            } else {
                TypeStyle::Body
            };
            ui.add(
                Label::new(style.rich(words).color(tokens.text))
                    .wrap()
                    .selectable(true),
            );
            if entry.folded.is_some() {
                let label = if unfolded {
                    t!(desk.language, "questions-fold")
                } else {
                    t!(desk.language, "questions-show-all")
                };
                if small_link_ui(ui, &label).clicked() && !state.unfolded.remove(&entry.id) {
                    state.unfolded.insert(entry.id);
                }
            }
        });
}

fn icon_of(origin: Origin) -> Icon {
    match origin {
        Origin::Citizen => icons::CHAT_TEXT,
        Origin::Us => icons::PAPER_PLANE_TILT,
        Origin::Inside => icons::NOTE,
    }
}
