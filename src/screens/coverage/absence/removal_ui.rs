//! Taking an absence away: first what that changes.

use super::changes_ui::changes_ui;
use super::outcome_words::days;
use super::state::State;
use crate::commands::Command;
use crate::domain::stand_in_plan::{changes, given_days, without_absence};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::note_ui;
use crate::t;
use crate::widgets::button::Look;
use crate::widgets::dialog::{DialogAnswer, dialog_buttons_ui, dialog_ui};
use eframe::egui::Ui;

/// Draws the question, if it is asked.
pub(super) fn removal_ui(ui: &Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let present = state.present.clone().filter(|_| state.asks_removal)?;
    let title = t!(
        language,
        "absence-remove-title",
        person = desk.person_name(present.person),
        days = days(desk, present.span)
    );
    let after = without_absence(&desk.workspace, present.id);
    let found = changes(&desk.workspace, &after, present.span);
    let stays_given = !given_days(&desk.workspace, present.person, present.span).is_empty();
    let mut answer = None;
    let closed = dialog_ui(ui, "absence-removal", &title, |ui| {
        changes_ui(ui, desk, &found);
        if stays_given {
            note_ui(ui, &t!(language, "absence-stays-given"));
        }
        ui.add_space(8.0);
        let action = t!(language, "absence-remove");
        answer = dialog_buttons_ui(ui, Look::Danger, &action, &t!(language, "cancel"));
        answer.is_some()
    });
    if closed || answer.is_some() {
        state.asks_removal = false;
    }
    (answer == Some(DialogAnswer::Act))
        .then_some(Action::Do(Command::DeleteAbsence { absence: present }))
}
