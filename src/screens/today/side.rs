//! The side of Today: who watches what, then what is waited for.

use super::follow_up::{follow_up_ui, wanted_height};
use super::watch::watch_ui;
use super::{State, View};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use eframe::egui::{ScrollArea, Ui};

const GAP: f32 = 12.0;
/// The watch takes no less than this part of the side, whatever else is there.
const WATCH_SHARE: f32 = 0.55;

/// Whether there is anything to show.
pub(super) fn has_side(view: &View) -> bool {
    view.watch.is_some() || !view.promised.is_empty() || !view.asked.is_empty()
}

/// Draws the cards; the watch scrolls inside, what does not fit below it scrolls as a whole.
pub(super) fn side_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    height: f32,
) -> Option<Action> {
    let mut action = None;
    ui.spacing_mut().item_spacing.y = GAP;
    let below = wanted_height(view);
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
    if view.watch.is_none() || below <= left {
        return action.or(follow_up_ui(ui, view, desk, left));
    }
    ScrollArea::vertical()
        .id_salt("follow-up")
        .max_height(left)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            action = action.take().or(follow_up_ui(ui, view, desk, below));
        });
    action
}
