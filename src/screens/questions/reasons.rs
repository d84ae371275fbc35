//! Why no answer is needed, in words that are kept in the thread.

use super::state::State;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::field::menu_item_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::Ui;

/// The reasons offered, the most common first.
pub fn reasons(desk: &Desk) -> [String; 7] {
    let language = desk.language;
    [
        t!(language, "questions-reason-thanks"),
        t!(language, "questions-reason-tag"),
        t!(language, "questions-reason-outside"),
        t!(language, "questions-reason-duplicate"),
        t!(language, "questions-reason-answered-there"),
        t!(language, "questions-reason-opinion"),
        t!(language, "questions-reason-spam"),
    ]
}

/// The reason that one key gives: the one given last, else the most common.
pub fn quick_reason(state: &State, desk: &Desk) -> String {
    let [common, ..] = reasons(desk);
    state.last_reason.clone().unwrap_or(common)
}

/// The reasons in a menu; what was chosen now.
pub fn reasons_menu_ui(ui: &mut Ui, desk: &Desk) -> Option<String> {
    ui.set_min_width(220.0);
    let title = t!(desk.language, "questions-reason-title");
    ui.label(TypeStyle::SmallStrong.rich(title).color(tokens(ui).muted));
    let mut chosen = None;
    for reason in reasons(desk) {
        if menu_item_ui(ui, None, &crate::text::numbers::capitalized(&reason)).clicked() {
            chosen = Some(reason);
        }
    }
    chosen
}
