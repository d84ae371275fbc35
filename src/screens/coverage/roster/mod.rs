//! The roster: who watches on which weekday, from when.

mod accounts_ui;
mod periods_ui;
mod preview_ui;
mod span_ui;
mod state;
mod warnings_ui;
mod week;
mod week_ui;
mod worked;

pub(super) use state::State;

use super::frame::{self, leave_ui, title_ui};
use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Room, SaveBar, SaveChoice, foot_panel_ui, form_above_foot_ui, list_panel_ui, save_bar_ui,
};
use crate::t;
use eframe::egui::{Align, Layout, Ui, vec2};

/// From this width of the form on, what it leads to stands beside the week.
const ROOM_FOR_TWO: f32 = 600.0;

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let escaped = frame::escapes(ui);
    state.work(desk);
    let room = Room::of(ui.available_width());
    let title = t!(language, "roster-title");
    let back = title_ui(ui, language, room.padding, &title, |_| {});
    list_panel_ui(ui, room, |ui| {
        accounts_ui::accounts_ui(ui, room, state, desk);
    });
    form_above_foot_ui(ui, room, "roster", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        span_ui::span_ui(ui, state, desk);
        if ui.available_width() < ROOM_FOR_TWO || state.accounts.is_empty() {
            week_ui::week_ui(ui, state, desk);
            warnings_ui::warnings_ui(ui, state, desk);
            preview_ui::preview_ui(ui, state, desk);
        } else {
            beside_ui(ui, state, desk);
        }
        periods_ui::periods_ui(ui, state, desk);
    });
    let answer = foot_ui(ui, room, state, desk);
    let changed = state.is_changed();
    if leave_ui(ui, language, &mut state.leaving, back || escaped, changed) {
        return Some(SheetAnswer::Close);
    }
    answer
}

/// The week and, beside it, what it leads to.
fn beside_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let preview = preview_ui::WIDTH;
    let week = ui.available_width() - preview - 12.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let column = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(vec2(week, 0.0), column, |ui| {
            ui.set_width(week);
            week_ui::week_ui(ui, state, desk);
            warnings_ui::warnings_ui(ui, state, desk);
        });
        ui.allocate_ui_with_layout(vec2(preview, 0.0), column, |ui| {
            ui.set_width(preview);
            preview_ui::preview_ui(ui, state, desk);
        });
    });
}

/// Learns what became of a command; whether the sheet has done its work.
pub(super) fn performed(command: &Command, result: &Result<Done, CommandError>) -> bool {
    matches!(command, Command::ChangeRoster { .. }) && result.is_ok()
}

fn foot_ui(ui: &mut Ui, room: Room, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let worked = state.worked.as_ref()?;
    let span = state.form.span();
    let obstacle = if state.accounts.is_empty() {
        Some(t!(language, "roster-no-account"))
    } else if span.is_none() {
        Some(t!(language, "roster-span-unclear"))
    } else if !worked.changes_something {
        Some(t!(language, "form-nothing-changed"))
    } else {
        None
    };
    let bar = SaveBar {
        language,
        obstacle: obstacle.as_deref(),
        changed: state.is_changed().into(),
        remove: None,
    };
    match foot_panel_ui(ui, |ui| save_bar_ui(ui, room.padding, &bar))? {
        SaveChoice::Save => {
            let order = desk.workspace.accounts.iter().map(|account| account.id);
            Some(SheetAnswer::Do(Action::Do(Command::ChangeRoster {
                accounts: order.filter(|id| state.accounts.contains(id)).collect(),
                span: span?,
                cells: worked.cells.clone(),
            })))
        }
        SaveChoice::Revert => {
            state.revert();
            None
        }
        SaveChoice::Remove => None,
    }
}
