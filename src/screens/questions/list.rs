//! The list of questions: only what is in sight is gone through and painted.

use super::View;
use super::group_header::{folding_header_ui, header_ui};
use super::keyboard::{reveal, row_step};
use super::list_empty::empty_ui;
use super::list_filters::filters_ui;
use super::list_state::SEARCH_STEP;
use super::list_view::Kind;
use super::marked_bar::marked_bar_ui;
use super::row_ui::{Standing, row_id, row_ui};
use super::segments::{Group, HEADER, ROW};
use super::state::{State, Zone};
use crate::domain::ids::QuestionId;
use crate::screens::desk::Desk;
use crate::widgets::tokens::tokens;
use eframe::egui::{Frame, Panel, Rect, ScrollArea, Stroke, Ui, pos2, vec2};

/// Draws the list with its filters.
pub fn list_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let rect = ui.max_rect();
    state.places.list = rect;
    ui.spacing_mut().item_spacing.y = 0.0;
    filters_ui(ui, state, desk);
    if !state.list.marked.is_empty() {
        Panel::bottom("questions-marked")
            .resizable(false)
            .show_separator_line(false)
            .frame(Frame::new())
            .show(ui, |ui| marked_bar_ui(ui, view, state, desk));
    }
    if view.list.ids.is_empty() {
        empty_ui(ui, view, state, desk);
    } else {
        rows_ui(ui, view, state, desk);
    }
    ui.painter().vline(
        rect.right() - 0.5,
        rect.y_range(),
        Stroke::new(1.0, tokens(ui).border),
    );
}

fn rows_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let segments = &view.list.segments;
    // Before the list has been drawn there is no telling what is in sight.
    if state.list.height > 0.0
        && let Some(wanted) = state.list.reveal
        && let Some(index) = view.list.ids.iter().position(|id| *id == wanted)
    {
        state.list.reveal = None;
        reveal(view, state, index);
    }
    let room = ui.available_rect_before_wrap();
    let mut area = ScrollArea::vertical()
        .id_salt("questions-rows")
        .auto_shrink(false);
    if let Some(offset) = state.list.scroll_to.take() {
        area = area.vertical_scroll_offset(offset);
    }
    let shown = area.show_viewport(ui, |ui, viewport| {
        ui.set_width(ui.available_width());
        ui.set_height(segments.height() as f32);
        let width = ui.available_width();
        // Placed from the top of the room: far down a long list, sums of large numbers would blur.
        let from = f64::from(viewport.min.y);
        let place = |top: f64, height: f64| {
            Rect::from_min_size(
                pos2(room.left(), room.top() + (top - from) as f32),
                vec2(width, height as f32),
            )
        };
        let mut rows_in_sight = Vec::new();
        for (segment, top, rows) in segments.between(from, f64::from(viewport.max.y)) {
            if let Some(group) = segment.group {
                let header = place(top, HEADER);
                let count = segment.rows.len() + segment.folded;
                if group == Group::AnsweredToday {
                    let fold = &mut state.list.answered_today;
                    folding_header_ui(ui, header, group, count, fold, desk);
                } else {
                    header_ui(ui, header, group, count, desk);
                }
            }
            rows_in_sight.extend(rows.map(|index| (index, place(segments.top_of(index), ROW))));
        }
        let tab_stop = tab_stop(view, state, rows_in_sight.first().map(|(index, _)| *index));
        for (index, rect) in &rows_in_sight {
            let Some(id) = view.list.ids.get(*index).copied() else {
                continue;
            };
            one_row_ui(ui, *rect, id, *index, tab_stop, view, state, desk);
        }
        state.list.first_row = rows_in_sight.first().map_or(0, |(index, _)| *index);
    });
    state.list.offset = shown.state.clamped_offset().y;
    state.list.height = shown.inner_rect.height();
    let near_end = f64::from(state.list.offset + 2.0 * state.list.height) > segments.height();
    if view.list.kind == (Kind::Search { more: true }) && near_end {
        state.list.search_limit = view.list.ids.len() + SEARCH_STEP;
    }
}

/// Tab stops at the shown question's row, or at the first in sight.
fn tab_stop(view: &View, state: &State, first: Option<usize>) -> Option<QuestionId> {
    let shown = state.shown.filter(|_| view.list.shown_at.is_some());
    shown.or_else(|| first.and_then(|first| view.list.ids.get(first).copied()))
}

#[expect(
    clippy::too_many_arguments,
    reason = "one row needs the whole of what is drawn and where"
)]
fn one_row_ui(
    ui: &mut Ui,
    rect: Rect,
    id: QuestionId,
    index: usize,
    tab_stop: Option<QuestionId>,
    view: &View,
    state: &mut State,
    desk: &Desk,
) {
    let Some(row) = view.list.row(id) else { return };
    let standing = Standing {
        shown: state.shown == Some(id),
        marked: state.list.marked.contains(&id),
        tab_stop: tab_stop == Some(id),
    };
    let response = row_ui(ui, rect, row, standing, desk);
    if state.focus == Some(Zone::List) && standing.tab_stop {
        state.focus = None;
        response.request_focus();
    }
    if response.has_focus() {
        let filter = eframe::egui::EventFilter {
            vertical_arrows: true,
            ..Default::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(row_id(id), filter));
    }
    if response.double_clicked() {
        state.focus = Some(Zone::Composer);
    } else if response.clicked() {
        let modifiers = ui.input(|input| input.modifiers);
        if modifiers.shift {
            state.list.mark_range(&view.list.ids, state.shown, index);
        } else if modifiers.command {
            state.list.toggle(id);
        } else {
            row_step(state, id);
        }
        response.request_focus();
    }
}
