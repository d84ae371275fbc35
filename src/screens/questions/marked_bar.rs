//! What can be done with several questions at once.

use super::View;
use super::actions_bar::people_menu_ui;
use super::reasons::reasons_menu_ui;
use super::state::State;
use crate::commands::Command;
use crate::domain::ids::QuestionId;
use crate::screens::action::{Action, Export};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::numbers;
use crate::widgets::button::{Button, Look, bare_icon_button_ui};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Layout, Margin, Popup, Stroke, Ui};

/// Draws the bar below the list.
pub fn marked_bar_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let tokens = tokens(ui);
    let marked: Vec<QuestionId> = in_list_order(view, state);
    let frame = Frame::new()
        .fill(tokens.surface)
        .inner_margin(Margin::symmetric(12, 8));
    frame.show(ui, |ui| {
        let line = Stroke::new(1.0, tokens.border);
        ui.painter().hline(
            ui.max_rect().expand(12.0).x_range(),
            ui.max_rect().top() - 8.0,
            line,
        );
        ui.horizontal(|ui| {
            let chosen = t!(
                language,
                "questions-marked",
                count = numbers::count(marked.len())
            );
            ui.label(TypeStyle::Strong.rich(chosen).color(tokens.text));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if bare_icon_button_ui(ui, icons::X, &t!(language, "questions-unmark")).clicked() {
                    state.list.marked.clear();
                }
            });
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = eframe::egui::vec2(6.0, 6.0);
            if desk.may_edit() {
                change_ui(ui, &marked, state, desk);
            }
            let export = t!(language, "questions-export");
            if Button::new(Look::Secondary, &export)
                .in_row()
                .show(ui)
                .clicked()
            {
                state.ask(Action::Export(Export::Questions(marked.clone())));
            }
        });
    });
}

/// What changes the marked questions.
fn change_ui(ui: &mut Ui, marked: &[QuestionId], state: &mut State, desk: &Desk) {
    let language = desk.language;
    let assign = Button::new(Look::Secondary, &t!(language, "questions-assign"))
        .in_row()
        .show(ui);
    Popup::menu(&assign).show(|ui| {
        if let Some(person) = people_menu_ui(ui, desk, None) {
            state.ask(Action::Do(Command::Assign {
                questions: marked.to_vec(),
                person,
            }));
        }
    });
    let needless = Button::new(Look::Secondary, &t!(language, "questions-needless"))
        .in_row()
        .show(ui);
    Popup::menu(&needless).show(|ui| {
        if let Some(reason) = reasons_menu_ui(ui, desk) {
            let reason = Some(reason);
            state.ask(Action::Do(Command::NoAnswerNeeded {
                questions: marked.to_vec(),
                reason,
            }));
        }
    });
}

fn in_list_order(view: &View, state: &State) -> Vec<QuestionId> {
    if state.list.marked.len() == view.list.ids.len() {
        return view.list.ids.to_vec();
    }
    let listed = view
        .list
        .ids
        .iter()
        .filter(|id| state.list.marked.contains(id));
    listed.copied().collect()
}
