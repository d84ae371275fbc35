//! How comments are closed and opened again on a platform, in words that can be edited.

mod channels_ui;
mod conflict_ui;
mod form_ui;
mod state;

pub(super) use state::State;

use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done, Theirs};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Room, SaveBar, SaveChoice, foot_panel_ui, form_above_foot_ui, form_panel_ui, list_panel_ui,
    save_bar_ui,
};
use crate::screens::sheet_frame::{SheetTitle, escapes, leave_ui, sheet_title_ui};
use crate::t;
use eframe::egui::Ui;

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let escaped = escapes(ui);
    state.follow(desk);
    let room = Room::of(ui.available_width());
    let platform = state.channel.name(language).to_owned();
    let title = SheetTitle {
        title: &t!(language, "guide-title", platform = platform),
        back: &t!(language, "nav-closures"),
        back_name: &t!(language, "closures-back"),
    };
    let back = sheet_title_ui(ui, room.padding, title, |_| {});
    let mut answer = None;
    list_panel_ui(ui, room, |ui| {
        answer = channels_ui::channels_ui(ui, state, desk);
    });
    let record = state.channel.code().to_owned();
    if desk.may_edit() {
        let mut reset = None;
        form_above_foot_ui(ui, room, record, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            conflict_ui::conflict_ui(ui, state, desk);
            reset = form_ui::form_ui(ui, state, desk);
        });
        answer = answer.or(reset).or(foot_ui(ui, room, state, desk));
    } else {
        form_panel_ui(ui, room, record, |ui| form_ui::values_ui(ui, state, desk));
    }
    let changed = state.is_changed();
    if leave_ui(ui, language, &mut state.leaving, back || escaped, changed) {
        return Some(SheetAnswer::Close);
    }
    answer
}

/// Learns what became of a command; the sheet stays, so that the next platform is a press away.
pub(super) fn performed(
    state: &mut State,
    command: &Command,
    result: &Result<Done, CommandError>,
) -> bool {
    match (command, result) {
        (Command::SavePlatformGuide { .. } | Command::ResetPlatformGuide { .. }, Ok(_)) => {
            state.settle();
        }
        (
            Command::SavePlatformGuide { .. },
            Err(CommandError::ChangedMeanwhile {
                theirs: Theirs::PlatformGuide(theirs),
            }),
        ) => state.theirs = Some((**theirs).clone()),
        _ => {}
    }
    false
}

fn foot_ui(ui: &mut Ui, room: Room, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let changed = state.is_changed();
    let obstacle = if state.theirs.is_some() {
        Some(t!(language, "conflict-choose-first"))
    } else if state.form.checked_on.is_some_and(|day| day > desk.today()) {
        Some(t!(language, "guide-checked-ahead"))
    } else if !changed {
        Some(t!(language, "form-nothing-changed"))
    } else {
        None
    };
    let bar = SaveBar {
        language,
        obstacle: obstacle.as_deref(),
        changed: changed.into(),
        remove: None,
    };
    match foot_panel_ui(ui, |ui| save_bar_ui(ui, room.padding, &bar))? {
        SaveChoice::Save => {
            let (before, details) = (state.present.clone(), state.details());
            let command = Command::SavePlatformGuide { before, details };
            Some(SheetAnswer::Do(Action::Do(command)))
        }
        SaveChoice::Revert => {
            state.revert();
            None
        }
        SaveChoice::Remove => None,
    }
}
