//! A closure: its name, days, accounts and note, and what it changes.

mod accounts_ui;
mod conflict_ui;
mod draft;
mod effect_groups;
mod effects_ui;
mod effects_words;
mod fields_ui;
mod state;
mod warnings;
mod worked;

pub(super) use state::State;

use super::frame::title_ui;
use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done, Theirs};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Room, SaveBar, SaveChoice, foot_panel_ui, form_above_foot_ui, save_bar_ui,
};
use crate::screens::sheet_frame::{escapes, leave_ui, warning_list_ui};
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use draft::Problem;
use eframe::egui::{Key, Modifiers, Ui};

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let escaped = escapes(ui);
    // Taken before anything is drawn: it is not for the control that has the keyboard.
    let saves = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    state.follow(desk);
    state.work(desk);
    let room = Room::of(ui.available_width());
    let title = match state.present {
        Some(_) => t!(language, "closure-change"),
        None => t!(language, "closure-add"),
    };
    let back = title_ui(ui, language, room.padding, &title, |_| {});
    effects_ui::effects_panel_ui(ui, room, state, desk);
    form_above_foot_ui(ui, room, "closure", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if state.is_gone {
            banner_ui(ui, BannerKind::Warning, &t!(language, "closure-gone"), None);
            ui.add_space(12.0);
        }
        conflict_ui::conflict_ui(ui, state, desk);
        fields_ui::fields_ui(ui, state, desk);
        if let Some(worked) = &state.worked {
            warning_list_ui(ui, &warnings::warnings(&worked.oddities, desk));
        }
        accounts_ui::accounts_ui(ui, state, desk);
    });
    let by_key = saves.then_some(SaveChoice::Save);
    let answer = foot_ui(ui, room, state, desk, by_key);
    let changed = state.is_changed();
    if leave_ui(ui, language, &mut state.leaving, back || escaped, changed) {
        return Some(SheetAnswer::Close);
    }
    answer
}

/// Learns what became of a command; whether the sheet has done its work.
pub(super) fn performed(
    state: &mut State,
    command: &Command,
    result: &Result<Done, CommandError>,
) -> bool {
    if !matches!(
        command,
        Command::SaveClosure { .. } | Command::DeleteClosure { .. }
    ) {
        return false;
    }
    match result {
        Ok(_) => true,
        Err(CommandError::ChangedMeanwhile {
            theirs: Theirs::Closure(theirs),
        }) => {
            state.theirs = Some((**theirs).clone());
            false
        }
        Err(_) => false,
    }
}

fn foot_ui(
    ui: &mut Ui,
    room: Room,
    state: &mut State,
    desk: &Desk,
    by_key: Option<SaveChoice>,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let obstacle = obstacle(state, desk);
    let remove = t!(language, "closure-remove");
    let bar = SaveBar {
        language,
        obstacle: obstacle.as_deref(),
        changed: state.is_changed().into(),
        remove: state.present.is_some().then_some((remove.as_str(), None)),
    };
    let chosen = foot_panel_ui(ui, |ui| save_bar_ui(ui, room.padding, &bar));
    match chosen.or(by_key.filter(|_| obstacle.is_none()))? {
        SaveChoice::Save => Some(SheetAnswer::Do(Action::Do(Command::SaveClosure {
            before: state.present.clone(),
            details: state.draft.details(&desk.workspace)?,
        }))),
        SaveChoice::Revert => {
            state.revert();
            None
        }
        SaveChoice::Remove => {
            let closure = state.present.clone()?;
            Some(SheetAnswer::Do(Action::Do(Command::DeleteClosure {
                closure,
            })))
        }
    }
}

/// Why it cannot be saved yet.
fn obstacle(state: &State, desk: &Desk) -> Option<String> {
    let language = desk.language;
    if state.theirs.is_some() {
        return Some(t!(language, "conflict-choose-first"));
    }
    if let Some(problem) = state.draft.problem() {
        return Some(match problem {
            Problem::NameMissing => t!(language, "closure-name-missing"),
            Problem::DayMissing => t!(language, "closure-day-missing"),
            Problem::Reversed => t!(language, "form-ends-before-start"),
            Problem::TooLong => t!(language, "closure-too-long"),
            Problem::NoAccounts => t!(language, "refused-no-accounts"),
        });
    }
    if state.present.is_some() && !state.is_changed() {
        return Some(t!(language, "form-nothing-changed"));
    }
    None
}
