//! Taking an absence away: first what that changes.

use super::changes_ui::changes_ui;
use super::outcome_words::days;
use super::state::State;
use crate::commands::Command;
use crate::domain::absence::Absence;
use crate::domain::stand_in_plan::{
    Change, LONGEST_ABSENCE_DAYS, changes, given_days, without_absence,
};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::note_ui;
use crate::t;
use crate::widgets::button::Look;
use crate::widgets::dialog::{DialogAnswer, dialog_buttons_ui, dialog_ui};
use eframe::egui::Ui;

/// What taking an absence away would change.
pub(super) struct Removal {
    absence: Absence,
    changes: Vec<Change>,
    /// Days that were given away one by one are not taken back.
    given: usize,
}

impl Removal {
    /// Works it out, once for as long as it is asked.
    pub fn of(desk: &Desk, absence: &Absence) -> Removal {
        let workspace = &desk.workspace;
        let after = without_absence(workspace, absence.id);
        let span = absence.span.at_most(LONGEST_ABSENCE_DAYS, desk.today());
        Removal {
            changes: changes(workspace, &after, span),
            given: given_days(workspace, absence.person, span).len(),
            absence: absence.clone(),
        }
    }
}

/// Draws the question, if it is asked.
pub(super) fn removal_ui(ui: &Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let removal = state.removal.as_ref()?;
    let absence = removal.absence.clone();
    let title = t!(
        language,
        "absence-remove-title",
        person = desk.person_name(absence.person),
        days = days(desk, absence.span)
    );
    let mut answer = None;
    let closed = dialog_ui(ui, "absence-removal", &title, |ui| {
        changes_ui(ui, desk, &removal.changes);
        if removal.given > 0 {
            note_ui(ui, &t!(language, "absence-stays-given"));
        }
        ui.add_space(8.0);
        let action = t!(language, "absence-remove");
        answer = dialog_buttons_ui(ui, Look::Danger, &action, &t!(language, "cancel"));
        answer.is_some()
    });
    if closed || answer.is_some() {
        state.removal = None;
    }
    (answer == Some(DialogAnswer::Act)).then_some(Action::Do(Command::DeleteAbsence { absence }))
}
