//! Theme, size of the text, language: kept on this computer, for this user.

use crate::domain::language::Language;
use crate::screens::action::{Action, ThemeChoice};
use crate::t;
use crate::widgets::field::segmented_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{ThemePreference, Ui};

/// The sizes offered, in per cent.
const ZOOMS: [u16; 6] = [80, 90, 100, 115, 130, 150];

pub(super) fn appearance_ui(ui: &mut Ui, language: Language) -> Option<Action> {
    let mut action = None;
    let muted = tokens(ui).muted;
    let caption = |ui: &mut Ui, text: String| {
        ui.label(TypeStyle::Small.rich(text).color(muted));
    };
    caption(ui, t!(language, "settings-theme"));
    let themes = [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark];
    let words = [
        t!(language, "theme-system"),
        t!(language, "theme-light"),
        t!(language, "theme-dark"),
    ];
    let chosen = match ui.ctx().options(|options| options.theme_preference) {
        ThemePreference::System => 0,
        ThemePreference::Light => 1,
        ThemePreference::Dark => 2,
    };
    if let Some(index) = segmented_ui(ui, &words.each_ref().map(String::as_str), chosen) {
        action = Some(Action::SetTheme(themes[index]));
    }
    caption(ui, t!(language, "settings-language"));
    let chosen = Language::ALL
        .iter()
        .position(|each| *each == language)
        .unwrap_or(0);
    if let Some(index) = segmented_ui(ui, &["Svenska", "English"], chosen) {
        action = Some(Action::SetLanguage(Language::ALL[index]));
    }
    caption(ui, t!(language, "settings-zoom"));
    let now = ui.ctx().zoom_factor() * 100.0;
    let labels: Vec<String> = ZOOMS.iter().map(|percent| format!("{percent} %")).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let nearest = ZOOMS
        .iter()
        .position(|percent| (now - f32::from(*percent)).abs() < 8.0)
        .unwrap_or(ZOOMS.len());
    if let Some(index) = segmented_ui(ui, &labels, nearest) {
        action = Some(Action::SetZoom(f32::from(ZOOMS[index]) / 100.0));
    }
    action
}
