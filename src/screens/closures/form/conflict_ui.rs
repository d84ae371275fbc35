//! Both versions, when somebody else changed the closure meanwhile.

use super::state::State;
use crate::domain::closure::ClosureDetails;
use crate::screens::desk::Desk;
use crate::screens::two_versions::{Kept, Version, two_versions_ui};
use crate::t;
use crate::text::dates::weekday_range;
use eframe::egui::Ui;

/// Shows what is written here beside what is stored, and goes on with one of them.
pub(super) fn conflict_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let Some(theirs) = state.theirs.clone() else {
        return;
    };
    let mine = state.draft.details(&desk.workspace);
    let mine = Version {
        words: mine.map_or_else(
            || t!(language, "conflict-mend-first"),
            |details| version_words(desk, &details),
        ),
        button: t!(language, "absence-keep-mine"),
    };
    let stored = Version {
        words: version_words(desk, &theirs.details()),
        button: t!(language, "absence-take-theirs"),
    };
    match two_versions_ui(ui, language, &mine, &stored) {
        Some(Kept::Mine) => state.keep_mine(),
        Some(Kept::Theirs) => *state = State::with(theirs),
        None => {}
    }
}

/// "Jul och nyår, tor 24 dec–sön 3 jan 2027, alla konton".
fn version_words(desk: &Desk, details: &ClosureDetails) -> String {
    let accounts = match &details.accounts {
        None => t!(desk.language, "closure-all-accounts-short"),
        Some(accounts) => {
            let names = accounts.iter().map(|account| desk.account_name(*account));
            names.collect::<Vec<_>>().join(", ")
        }
    };
    let days = weekday_range(desk.language, details.span, desk.today());
    let mut parts = vec![details.name.clone(), days, accounts];
    parts.extend(details.note.clone());
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}
