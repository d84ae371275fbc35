//! Both versions, when somebody else changed the guide meanwhile.

use super::State;
use crate::domain::platform::GuideDetails;
use crate::screens::desk::Desk;
use crate::screens::two_versions::{Kept, Version, two_versions_ui};
use crate::t;
use crate::text::platform_guides::Checked;
use eframe::egui::Ui;

/// Shows what is written here beside what is stored, and goes on with one of them.
pub(super) fn conflict_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let Some(theirs) = state.theirs.as_ref() else {
        return;
    };
    let version = |details: &GuideDetails, button: String| Version {
        words: version_words(desk, details),
        button,
    };
    let mine = version(&state.form, t!(desk.language, "guide-keep-mine"));
    let stored = version(&theirs.details, t!(desk.language, "guide-take-theirs"));
    match two_versions_ui(ui, desk.language, &mine, &stored) {
        Some(Kept::Mine) => state.keep_mine(),
        Some(Kept::Theirs) => state.take_theirs(),
        None => {}
    }
}

/// The texts one below the other, and when they were checked.
fn version_words(desk: &Desk, details: &GuideDetails) -> String {
    let checked = Checked::of(details.checked_on, desk.today());
    let parts = [
        details.close.as_str(),
        &details.reopen,
        &details.auto_reply,
        &checked.words(desk.language, desk.today()),
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}
