//! What is written here beside what somebody else saved meanwhile, and the choice between them.

use super::record_form::columns_ui;
use crate::domain::language::Language;
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{Button, Look};
use crate::widgets::card::padded_card_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// A version in words, and what chooses it.
pub(super) struct Version {
    pub words: String,
    pub button: String,
}

/// Which version the user goes on with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    Mine,
    Theirs,
}

/// Shows both; which was chosen just now.
pub(super) fn two_versions_ui(
    ui: &mut Ui,
    language: Language,
    mine: &Version,
    theirs: &Version,
) -> Option<Kept> {
    let explained = t!(language, "conflict-explained");
    banner_ui(ui, BannerKind::Warning, &explained, None);
    ui.add_space(12.0);
    let (mut keeps, mut takes) = (false, false);
    padded_card_ui(ui, |ui| {
        columns_ui(
            ui,
            |ui| keeps = version_ui(ui, &t!(language, "conflict-mine"), mine),
            |ui| takes = version_ui(ui, &t!(language, "conflict-theirs"), theirs),
        );
    });
    ui.add_space(12.0);
    let kept = if keeps {
        Some(Kept::Mine)
    } else {
        takes.then_some(Kept::Theirs)
    };
    if kept.is_some() {
        ui.ctx().request_repaint();
    }
    kept
}

fn version_ui(ui: &mut Ui, title: &str, version: &Version) -> bool {
    let tokens = tokens(ui);
    ui.label(TypeStyle::Heading.rich(title).color(tokens.text));
    let words = TypeStyle::Dense.rich(&version.words).color(tokens.muted);
    ui.add(Label::new(words).wrap());
    let button = Button::new(Look::Secondary, &version.button);
    button.show(ui).clicked()
}
