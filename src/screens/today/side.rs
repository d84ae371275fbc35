//! The side of Today: who watches what, then what is due besides.

use super::reminders::reminders_ui;
use super::watch::watch_ui;
use super::{State, View};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use eframe::egui::Ui;

const GAP: f32 = 12.0;
/// The watch takes no less than this part of the side, whatever else is there.
const WATCH_SHARE: f32 = 0.55;

/// Whether there is anything to show.
pub(super) fn has_side(view: &View) -> bool {
    view.watch.is_some() || !view.reminders.is_empty()
}

/// Draws the cards; what does not fit scrolls inside each.
pub(super) fn side_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    height: f32,
) -> Option<Action> {
    let mut action = None;
    ui.spacing_mut().item_spacing.y = GAP;
    let below = if view.reminders.is_empty() {
        0.0
    } else {
        view.reminders.wanted_height(ui, state.reminders)
    };
    let mut left = height;
    if let Some(watch) = &view.watch {
        let room = if below > 0.0 {
            (height - below - GAP).max(height * WATCH_SHARE)
        } else {
            height
        };
        action = watch_ui(ui, watch, &mut state.form, desk, room);
        left -= watch.wanted_height().min(room) + GAP;
    }
    if below <= 0.0 {
        return action;
    }
    let (reminders, shown) = (&view.reminders, &mut state.reminders);
    action.or(reminders_ui(ui, reminders, shown, desk, left))
}
