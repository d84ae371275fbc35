//! What the calendar proposes for the coming year: closures and early closings, one by one.

mod closures_ui;
mod early_rows;
mod early_ui;
mod lead;
mod row_ui;
mod state;

pub(super) use state::State;

use super::frame::title_ui;
use super::sheet::SheetAnswer;
use crate::commands::{Command, CommandError, Done};
use crate::screens::desk::Desk;
use crate::screens::record_form::{Room, form_panel_ui};
use crate::screens::sheet_frame::escapes;
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::field::checkbox_ui;
use eframe::egui::Ui;

/// Wider than this the buttons stand too far from their words.
const WIDEST: f32 = 900.0;

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let escaped = escapes(ui);
    state.follow(desk);
    let room = Room::of(ui.available_width());
    let refused = state.refused_count();
    let title = t!(language, "proposals-title");
    let back = title_ui(ui, language, room.padding, &title, |ui| {
        if refused > 0 {
            let label = t!(language, "proposals-show-refused", count = refused);
            checkbox_ui(ui, &mut state.shows_refused, &label);
        }
    });
    let mut answer = None;
    form_panel_ui(ui, room, "proposals", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_max_width(WIDEST.min(ui.available_width()));
        if state.was_outrun {
            let text = t!(language, "proposals-outrun");
            banner_ui(ui, BannerKind::Warning, &text, None);
            ui.add_space(12.0);
        }
        answer = closures_ui::closures_ui(ui, state, desk);
        let early = early_ui::early_ui(ui, state, desk);
        answer = answer.take().or(early);
        state.left = None;
        if let Some((place, _)) = answer.as_ref().filter(|_| lead::is_by_key(ui)) {
            state.left = Some(*place);
        }
    });
    if back || escaped {
        return Some(SheetAnswer::Close);
    }
    answer.map(|(_, answer)| answer)
}

/// Learns what became of a command; the sheet stays, for there is more to choose.
pub(super) fn performed(
    state: &mut State,
    command: &Command,
    result: &Result<Done, CommandError>,
) -> bool {
    if let Command::UpdateSettings { settings, .. } = command {
        match result {
            Ok(_) => state.saved(&settings.early_closing),
            Err(CommandError::ChangedMeanwhile { .. }) => state.was_outrun = true,
            Err(_) => {}
        }
    }
    false
}
