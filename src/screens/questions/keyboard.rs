//! The keys of this screen in one place, and where the keyboard is.

use super::View;
use super::compose_send;
use super::reasons::quick_reason;
use super::row_ui::row_id;
use super::segments::ROW;
use super::state::{MenuWish, State, Zone};
use crate::commands::Command;
use crate::domain::ids::QuestionId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use eframe::egui::{Key, KeyboardShortcut, Modifiers, Popup, Ui};

const COMMAND_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// Does what the keys ask for, before anything is drawn.
pub fn obey(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    if ui.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    let in_menu = Popup::is_any_open(ui.ctx());
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        step_back(state, in_menu);
    }
    if in_menu {
        return;
    }
    let pressed = |modifiers, key| {
        ui.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
    };
    if pressed(Modifiers::COMMAND, Key::F) {
        state.focus = Some(Zone::Search);
    }
    if pressed(Modifiers::NONE, Key::F6) {
        state.focus = Some(next_zone(state));
    }
    if let Some(detail) = &view.detail
        && state.composer.is_some()
    {
        if pressed(Modifiers::COMMAND, Key::T) {
            state.template_menu = MenuWish::Open;
        }
        if pressed(Modifiers::NONE, Key::F8)
            && let Some(composer) = &mut state.composer
        {
            composer.buffer_mut().select_next_field();
            state.focus = Some(Zone::Composer);
        }
        if pressed(COMMAND_SHIFT, Key::Enter) {
            compose_send::finish(detail, state, desk);
        } else if pressed(Modifiers::COMMAND, Key::Enter) {
            compose_send::first_step(detail, state, desk);
        }
    }
    if !ui.ctx().text_edit_focused() {
        list_keys(ui, view, state, desk);
    }
}

fn list_keys(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let pressed = |modifiers, key| {
        ui.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
    };
    if pressed(Modifiers::COMMAND, Key::Delete) {
        no_answer_at_once(view, state, desk);
    }
    let focused = ui.memory(|memory| memory.focused());
    let on_row = |id: &QuestionId| focused == Some(row_id(*id));
    let in_list = focused.is_none()
        || state.shown.as_ref().is_some_and(on_row)
        || view.list.ids.get(state.list.first_row).is_some_and(on_row);
    if !in_list || view.list.ids.is_empty() {
        return;
    }
    if pressed(Modifiers::COMMAND, Key::A) {
        state.list.toggle_all(view.list.all());
    }
    if pressed(Modifiers::COMMAND, Key::Space)
        && let Some(shown) = state.shown
    {
        state.list.toggle(shown);
    }
    if pressed(Modifiers::NONE, Key::Enter) {
        // What is shown may have left the list: Enter is about the row that has the keyboard.
        match view.list.shown_at {
            Some(_) => state.focus = Some(Zone::Composer),
            None => go_to(view, state, state.list.first_row),
        }
    }
    let page = ((f64::from(state.list.height) / ROW) as usize)
        .saturating_sub(1)
        .max(1);
    let last = view.list.ids.len() - 1;
    let here = view.list.shown_at;
    let ways: [(Key, usize); 6] = [
        (Key::ArrowDown, here.map_or(0, |here| (here + 1).min(last))),
        (
            Key::ArrowUp,
            here.map_or(last, |here| here.saturating_sub(1)),
        ),
        (
            Key::PageDown,
            here.map_or(0, |here| (here + page).min(last)),
        ),
        (
            Key::PageUp,
            here.map_or(0, |here| here.saturating_sub(page)),
        ),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in ways {
        if pressed(Modifiers::SHIFT, key) {
            state.list.mark_range(&view.list.ids, state.shown, to);
            go_to(view, state, to);
        } else if pressed(Modifiers::NONE, key) {
            state.list.anchor = None;
            go_to(view, state, to);
        }
    }
}

/// Shows the question at a place of the list and brings it in sight.
fn go_to(view: &View, state: &mut State, index: usize) {
    if let Some(id) = view.list.ids.get(index).copied() {
        state.show_question(id);
        state.focus = Some(Zone::List);
        reveal(view, state, index);
    }
}

/// Scrolls so that a row is in sight, and loads the rows around it.
pub fn reveal(view: &View, state: &mut State, index: usize) {
    let segments = &view.list.segments;
    let (top, bottom) = (
        segments.top_with_header(index),
        segments.top_of(index) + ROW,
    );
    let (offset, height) = (f64::from(state.list.offset), f64::from(state.list.height));
    let wanted = if top < offset {
        top
    } else if bottom > offset + height {
        bottom - height
    } else {
        return;
    };
    state.list.scroll_to = Some(wanted as f32);
    state.list.first_row = index.saturating_sub((height / ROW) as usize);
    if top < offset {
        state.list.first_row = index;
    }
}

/// Shows a question that was pointed at; marks are for choosing several and go.
pub fn row_step(state: &mut State, id: QuestionId) {
    state.list.marked.clear();
    state.list.anchor = Some(id);
    state.show_question(id);
}

fn no_answer_at_once(view: &View, state: &mut State, desk: &Desk) {
    let questions: Vec<QuestionId> = if state.list.marked.is_empty() {
        let open = view
            .detail
            .as_ref()
            .filter(|detail| detail.status.state.is_open());
        open.map(|detail| detail.question.id).into_iter().collect()
    } else {
        state.list.marked.iter().copied().collect()
    };
    if !questions.is_empty() {
        let reason = Some(quick_reason(state, desk));
        state.ask(Action::Do(Command::NoAnswerNeeded { questions, reason }));
    }
}

/// Esc: out of a menu to where it was opened from, else one step back towards the list.
fn step_back(state: &mut State, in_menu: bool) {
    if in_menu {
        state.template_menu = MenuWish::Close;
        state.focus = Some(state.zone);
        return;
    }
    match state.zone {
        Zone::List => state.list.marked.clear(),
        Zone::Search if !state.list.words.is_empty() => {
            state.list.words.clear();
            state.list.begin_at_top();
        }
        Zone::Search | Zone::Detail | Zone::Composer => {}
    }
    state.focus = Some(Zone::List);
}

fn next_zone(state: &State) -> Zone {
    match state.zone {
        Zone::Search => Zone::List,
        Zone::List if state.shown.is_some() => Zone::Detail,
        Zone::List => Zone::Search,
        Zone::Detail if state.composer.is_some() => Zone::Composer,
        Zone::Detail | Zone::Composer => Zone::List,
    }
}

/// Takes note of where the keyboard is, and gives it back to its part when what had it is gone.
pub fn note_zone(ui: &mut Ui, state: &mut State) {
    if state.focus == Some(Zone::Detail)
        && let Some(anchor) = state.places.detail_anchor
    {
        state.focus = None;
        ui.memory_mut(|memory| memory.request_focus(anchor));
    }
    let focused = ui.memory(|memory| memory.focused());
    let place = focused
        .and_then(|id| ui.ctx().read_response(id))
        .map(|response| response.rect.center());
    if let Some(place) = place {
        state.zone = if state.places.list.contains(place) {
            Zone::List
        } else if state.places.composer.contains(place) {
            Zone::Composer
        } else if state.places.bar.contains(place) {
            Zone::Search
        } else {
            Zone::Detail
        };
    }
    let by_keys = !ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    let modal = ui.memory(|memory| memory.top_modal_layer().is_some());
    let lost = state.places.had_focus
        && focused.is_none()
        && by_keys
        && !modal
        && !Popup::is_any_open(ui.ctx());
    if lost && state.focus.is_none() {
        state.focus = Some(state.zone);
        ui.ctx().request_repaint();
    }
    state.places.had_focus = focused.is_some();
}
