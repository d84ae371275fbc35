//! The list of operations, the latest first.

use super::{PAGE, State, View, actor_name};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{dates, operations};
use crate::widgets::card::card_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::list_row::{RowHeight, elided_galley, list_row_ui};
use crate::widgets::nav_item::Presence;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{EventFilter, Key, Modifiers, ScrollArea, Ui, pos2};

pub(super) fn list_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let height = ui.available_height();
    card_ui(ui, |ui| {
        ui.set_min_height(height - 2.0);
        if view.operations.is_empty() {
            empty_state_ui(
                ui,
                icons::CLOCK_COUNTER_CLOCKWISE,
                &t!(desk.language, "history-empty"),
                None,
            );
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .id_salt("operations")
            .max_height(height - 2.0)
            .auto_shrink(false)
            .show_rows(
                ui,
                RowHeight::Dense.points(),
                view.operations.len(),
                |ui, range| {
                    if view.more && range.end + 20 > view.operations.len() {
                        state.count = view.operations.len() + PAGE;
                    }
                    for index in range {
                        row_ui(ui, view, state, desk, index);
                    }
                },
            );
    });
}

fn row_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk, index: usize) {
    let operation = &view.operations[index];
    let language = desk.language;
    let what = operations::logged(language, operation);
    let when = dates::relative_day_time(language, desk.civil(operation.at), desk.civil(desk.now));
    let who = actor_name(desk, operation);
    let undone = if operation.undone {
        format!(" · {}", t!(language, "history-is-undone"))
    } else {
        String::new()
    };
    let beneath = format!("{when} · {who}{undone}");
    let chosen = state.chosen == Some(operation.id);
    let presence = if chosen {
        Presence::Here
    } else {
        Presence::Elsewhere
    };
    let name = format!("{what} {beneath}");
    let response = list_row_ui(ui, RowHeight::Dense, presence, &name, |ui, rect| {
        let tokens = tokens(ui);
        let width = rect.width() - 32.0;
        let ink = if operation.undone {
            tokens.muted
        } else {
            tokens.text
        };
        let what = elided_galley(ui, TypeStyle::Dense, ink, &what, width, 1);
        ui.painter()
            .galley(pos2(rect.left() + 16.0, rect.top() + 8.0), what, ink);
        let beneath = elided_galley(ui, TypeStyle::Small, tokens.muted, &beneath, width, 1);
        ui.painter().galley(
            pos2(rect.left() + 16.0, rect.top() + 30.0),
            beneath,
            tokens.muted,
        );
    });
    if state.move_to == Some(index) {
        state.move_to = None;
        state.chosen = Some(operation.id);
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.clicked() {
        state.chosen = Some(operation.id);
        response.request_focus();
    }
    if response.has_focus() {
        // Else egui would move the focus by the same arrow as well.
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let (down, up) = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            (pressed(Key::ArrowDown), pressed(Key::ArrowUp))
        });
        if down && index + 1 < view.operations.len() {
            state.move_to = Some(index + 1);
        } else if up && index > 0 {
            state.move_to = Some(index - 1);
        }
        if state.move_to.is_some() {
            ui.ctx().request_repaint();
        }
    }
}
