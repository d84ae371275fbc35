//! What belongs to a text besides its words: the promised day, the receiver, when it is wanted.

use super::compose_mode::Mode;
use super::detail_view::DetailView;
use super::forward::{address_of, suggestions};
use super::state::{State, Zone};
use crate::screens::date::date_ui;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::field::{Hint, labelled_text_ui, menu_item_ui};
use crate::widgets::time_field::{TimeField, time_field_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, Popup, PopupCloseBehavior, ScrollArea, Ui, vec2};

/// So many suggestions fit below the receiver.
const SUGGESTIONS: usize = 6;

/// Draws the fields of the present mode.
pub fn fields_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    match state.composer.as_ref().map(|composer| composer.mode) {
        Some(Mode::HoldingReply) => promise_ui(ui, detail, state, desk),
        Some(Mode::Forward) => forward_ui(ui, detail, state, desk),
        _ => {}
    }
}

fn promise_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let Some(composer) = &mut state.composer else {
        return;
    };
    let language = desk.language;
    let calendar = desk.calendar(detail.question.details.account);
    let mut day = composer.return_on;
    ui.horizontal(|ui| {
        column(ui, 180.0, |ui| {
            let over = day.is_some_and(|day| day < desk.today());
            let error = over.then(|| t!(language, "questions-missing-day"));
            let hint = Hint {
                error: error.as_deref(),
                ..Hint::NONE
            };
            date_ui(
                ui,
                &t!(language, "questions-promised-day"),
                &mut day,
                desk,
                hint,
            );
        });
        let due = day
            .and_then(|day| calendar?.return_promise_due(day))
            .map(|due| desk.civil(due));
        if let Some(due) = due {
            let when = dates::short_date_time(language, due, desk.today());
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add_space(4.0);
                let words = t!(language, "questions-promise-due", when = when);
                ui.add(Label::new(TypeStyle::Small.rich(words).color(tokens(ui).muted)).wrap());
            });
        }
    });
    if day != composer.return_on {
        match day {
            Some(day) => composer.promise(day),
            None => composer.return_on = None,
        }
        composer.changed_at = Some(ui.input(|input| input.time));
    }
}

fn forward_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let wants_focus = state.focus == Some(Zone::Composer);
    let Some(composer) = &mut state.composer else {
        return;
    };
    let before = (
        composer.to.clone(),
        composer.wanted_day,
        composer.wanted_time,
    );
    let label = t!(language, "questions-forward-to");
    ui.horizontal_top(|ui| {
        let width =
            (ui.available_width() - 170.0 - 90.0 - 2.0 * ui.spacing().item_spacing.x).max(140.0);
        column(ui, width, |ui| {
            let to = composer.to.trim();
            let unknown = !to.is_empty() && address_of(desk, to).is_none();
            let help = match unknown {
                true => t!(language, "questions-forward-no-address"),
                false => String::new(),
            };
            let hint = Hint {
                example: &t!(language, "questions-forward-example"),
                help: &help,
                error: None,
            };
            let response = labelled_text_ui(ui, &label, &mut composer.to, hint);
            if wants_focus && composer.to.is_empty() {
                response.request_focus();
                state.focus = None;
            }
            suggestions_ui(ui, &response, detail, &mut composer.to, desk);
        });
        column(ui, 170.0, |ui| {
            date_ui(
                ui,
                &t!(language, "questions-wanted-day"),
                &mut composer.wanted_day,
                desk,
                Hint::NONE,
            );
        });
        column(ui, 90.0, |ui| {
            let (label, not_a_time) = (
                t!(language, "questions-wanted-time"),
                t!(language, "questions-not-a-time"),
            );
            let field = TimeField {
                label: &label,
                not_a_time: &not_a_time,
                hint: Hint::NONE,
            };
            time_field_ui(ui, &field, &mut composer.wanted_time);
        });
    });
    if before
        != (
            composer.to.clone(),
            composer.wanted_day,
            composer.wanted_time,
        )
    {
        composer.changed_at = Some(ui.input(|input| input.time));
        composer.told = None;
    }
}

/// People and earlier receivers that fit what is typed, below the field while it has the keyboard.
fn suggestions_ui(
    ui: &Ui,
    field: &eframe::egui::Response,
    detail: &DetailView,
    to: &mut String,
    desk: &Desk,
) {
    let typed = to.trim().to_lowercase();
    let fitting: Vec<String> = suggestions(detail, desk)
        .into_iter()
        .filter(|known| known.to_lowercase().contains(&typed) && *known != *to)
        .take(SUGGESTIONS)
        .collect();
    let popup = Popup::from_response(field).id(field.id.with("suggestions"));
    let in_popup = popup.is_open();
    let open =
        (field.has_focus() || (in_popup && suggestion_has_focus(ui, field))) && !fitting.is_empty();
    let popup = popup
        .open(open)
        .close_behavior(PopupCloseBehavior::IgnoreClicks)
        .width(field.rect.width());
    popup.show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().max_height(200.0).show(ui, |ui| {
            for (index, known) in fitting.iter().enumerate() {
                let item = menu_item_ui(ui, None, known);
                ui.data_mut(|data| data.insert_temp(field.id.with(("suggestion", index)), item.id));
                if item.clicked() || item.is_pointer_button_down_on() {
                    to.clone_from(known);
                    field.request_focus();
                }
            }
        });
    });
}

fn suggestion_has_focus(ui: &Ui, field: &eframe::egui::Response) -> bool {
    let focused = ui.memory(|memory| memory.focused());
    (0..SUGGESTIONS).any(|index| {
        let id =
            ui.data(|data| data.get_temp::<eframe::egui::Id>(field.id.with(("suggestion", index))));
        id.is_some() && id == focused
    })
}

fn column(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 56.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        contents(ui);
    });
}
