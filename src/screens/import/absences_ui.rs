//! The events of a calendar file, each with what would become of it.

use super::absences::{AbsencesPreview, Row};
use crate::domain::person::Person;
use crate::exchange::absences_ics::Outcome;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::absence_import::outcome_words;
use crate::text::{coverage, dates};

use crate::widgets::field::{Hint, Select, bare_checkbox_ui};
use crate::widgets::list_row::preview as one_line;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, ScrollArea, Ui, vec2};

const ROW_HEIGHT: f32 = 44.0;

/// Draws whose calendar it is, and the list.
pub(super) fn absences_ui(ui: &mut Ui, preview: &mut AbsencesPreview, desk: &Desk) {
    let language = desk.language;
    let words = t!(language, "absimport-words", file = preview.file.clone());
    ui.add(Label::new(TypeStyle::Body.rich(words).color(tokens(ui).text)).wrap());
    person_ui(ui, preview, desk);
    if preview.person.is_none() {
        return;
    }
    if preview.rows.is_empty() {
        let nothing = t!(language, "absimport-nothing");
        ui.label(TypeStyle::Body.rich(nothing).color(tokens(ui).muted));
        return;
    }
    ui.add_space(4.0);
    let count = preview.rows.len();
    let height = (ui.ctx().content_rect().height() - 380.0).clamp(132.0, 420.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical()
        .id_salt("events")
        .max_height(height)
        .auto_shrink([false, true])
        .show_rows(ui, ROW_HEIGHT, count, |ui, range| {
            for row in &mut preview.rows[range] {
                row_ui(ui, row, desk);
            }
        });
}

fn person_ui(ui: &mut Ui, preview: &mut AbsencesPreview, desk: &Desk) {
    let language = desk.language;
    let today = desk.today();
    let active = |person: &&Person| person.details.is_active_on(today);
    let people: Vec<&Person> = desk.workspace.people.iter().filter(active).collect();
    let names: Vec<&str> = people
        .iter()
        .map(|person| person.details.name.as_str())
        .collect();
    let chosen = people
        .iter()
        .position(|person| Some(person.id) == preview.person);
    let label = if preview.guessed {
        t!(language, "absimport-person-guessed")
    } else {
        t!(language, "absimport-person")
    };
    let picked = Select::new(&label)
        .labelled_above(Hint::NONE)
        .empty(&t!(language, "absimport-choose-person"))
        .width(320.0_f32.min(ui.available_width()))
        .show(ui, chosen, &names);
    if let Some(person) = picked.and_then(|index| people.get(index)) {
        preview.choose(person.id, desk);
    }
}

fn row_ui(ui: &mut Ui, row: &mut Row, desk: &Desk) {
    let language = desk.language;
    let planned = &row.planned;
    let days = planned.span.map_or_else(
        || t!(language, "absimport-no-days"),
        |span| dates::date_range(language, span, desk.today()),
    );
    let outcome = outcome_words(language, &planned.outcome);
    let title = one_line(&planned.title);
    let tokens = tokens(ui);
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), ROW_HEIGHT),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            if planned.can_be_taken() {
                let name = t!(
                    language,
                    "absimport-take",
                    title = title.clone(),
                    days = days.clone()
                );
                bare_checkbox_ui(ui, &mut row.ticked, &name);
            } else {
                ui.add_space(24.0);
            }
            ui.allocate_ui_with_layout(
                vec2(150.0, ROW_HEIGHT),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_min_width(150.0);
                    ui.add(
                        Label::new(TypeStyle::DenseStrong.rich(days).color(tokens.text)).truncate(),
                    );
                },
            );
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(3.0);
                ui.add(Label::new(TypeStyle::Dense.rich(title).color(tokens.text)).truncate());
                let words = match planned.outcome {
                    Outcome::New => {
                        let reason = coverage::absence_reason(language, planned.reason);
                        format!("{outcome} · {reason}")
                    }
                    _ => outcome,
                };
                ui.add(Label::new(TypeStyle::Small.rich(words).color(tokens.muted)).truncate());
            });
        },
    );
}
