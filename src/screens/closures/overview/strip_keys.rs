//! Going through the days of the strip: by pointer, by arrows, and on to a closing.

use super::state::State;
use super::strip_ui::Scale;
use super::view::View;
use eframe::egui::{EventFilter, Key, Response, Ui};

/// The day that is told of now, if any; a click or Enter shows its closing.
pub fn obey(
    ui: &Ui,
    response: &Response,
    scale: &Scale,
    view: &View,
    state: &mut State,
) -> Option<usize> {
    let strip = &view.strip;
    let pointed = response
        .hover_pos()
        .map(|at| nearest(view, scale, scale.day_at(at.x)));
    let mut told = pointed;
    if response.has_focus() {
        let keys = EventFilter {
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, keys));
        let current = state.strip_day.unwrap_or(strip.today);
        let pressed = |key: Key| ui.input(|input| input.key_pressed(key));
        if pressed(Key::ArrowRight) {
            let next = strip.stops.iter().find(|stop| **stop > current);
            state.strip_day = next.copied().or(state.strip_day);
        }
        if pressed(Key::ArrowLeft) {
            let next = strip.stops.iter().rev().find(|stop| **stop < current);
            state.strip_day = next.copied().or(state.strip_day);
        }
        told = told.or(Some(state.strip_day.unwrap_or(strip.today)));
    }
    if response.clicked() {
        let group = told.and_then(|day| strip.days.get(day)?.group);
        if let Some(group) = group {
            state.show_group(group, view);
        }
    }
    told.filter(|day| *day < strip.days.len())
}

/// A day is narrower than a pointer: what there is something to tell of attracts it.
fn nearest(view: &View, scale: &Scale, day: usize) -> usize {
    let reach = 4.0;
    let near = view
        .strip
        .stops
        .iter()
        .filter(|stop| (scale.at(**stop) - scale.at(day)).abs() <= reach);
    near.min_by_key(|stop| stop.abs_diff(day))
        .copied()
        .unwrap_or(day)
}
