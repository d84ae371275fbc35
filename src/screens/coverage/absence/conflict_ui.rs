//! Both versions, when somebody else changed the absence meanwhile.

use super::outcome_words::days;
use super::state::State;
use crate::domain::absence::AbsenceDetails;
use crate::screens::desk::Desk;
use crate::screens::two_versions::{Kept, Version, two_versions_ui};
use crate::t;
use crate::text::coverage::stored_absence_reason;
use eframe::egui::Ui;

/// Shows what is written here beside what is stored, and goes on with one of them.
pub(super) fn conflict_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let Some(theirs) = state.theirs.clone() else {
        return;
    };
    let mine = state.worked.as_ref().map(|worked| &worked.details);
    let mine = Version {
        words: mine.map_or_else(
            || t!(language, "conflict-mend-first"),
            |details| version_words(desk, details),
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

/// "Leila Ek, mån 6 juli–fre 10 juli, Semester. Ersättare: Sofia Lind (alla konton)".
fn version_words(desk: &Desk, details: &AbsenceDetails) -> String {
    let language = desk.language;
    let reason = details
        .reason
        .as_deref()
        .map(|reason| stored_absence_reason(language, reason));
    let stand_ins: Vec<String> = details
        .stand_ins
        .iter()
        .map(|row| {
            let account = row.account.map_or_else(
                || t!(language, "absence-all-accounts"),
                |account| desk.account_name(account),
            );
            format!("{}: {}", account, desk.person_name(row.person))
        })
        .collect();
    let stand_ins = if stand_ins.is_empty() {
        t!(language, "absence-no-stand-in")
    } else {
        stand_ins.join("; ")
    };
    let parts = [
        Some(desk.person_name(details.person)),
        Some(days(desk, details.span)),
        reason,
        Some(stand_ins),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
