//! Days on which an account closes early.

use super::account_form::AccountForm;
use super::season_form::{EarlyForm, EarlyRow};
use crate::domain::opening_hours::EarlyClosings;
use crate::screens::desk::Desk;
use crate::screens::record_form::{date_ui, note_ui, section_ui};
use crate::t;
use crate::text::dates;
use crate::widgets::button::{Button, Look, bare_icon_button_ui};
use crate::widgets::field::{Hint, labelled_text_ui, radio_ui};
use crate::widgets::icons;
use eframe::egui::{Align, Layout, Ui, vec2};

/// Draws the card.
pub fn early_ui(ui: &mut Ui, desk: &Desk, form: &mut AccountForm) {
    let language = desk.language;
    let municipality = &desk.workspace.settings.early_closing;
    section_ui(
        ui,
        &t!(language, "account-early"),
        |_| {},
        |ui| {
            let own = form.early != EarlyForm::Municipality;
            if radio_ui(ui, !own, &t!(language, "account-early-municipality")).clicked() {
                form.early = EarlyForm::Municipality;
            }
            if !own {
                note_ui(ui, &coming_words(desk, municipality));
            }
            if radio_ui(ui, own, &t!(language, "account-early-own")).clicked() && !own {
                form.early = EarlyForm::own(municipality);
            }
            if let EarlyForm::Own(rows) = &mut form.early {
                rows_ui(ui, desk, rows);
            }
        },
    );
}

fn rows_ui(ui: &mut Ui, desk: &Desk, rows: &mut Vec<EarlyRow>) {
    let language = desk.language;
    if rows.is_empty() {
        note_ui(ui, &t!(language, "account-early-none"));
    }
    let mut removed = None;
    for (index, row) in rows.iter_mut().enumerate() {
        ui.push_id(("early", index), |ui| {
            if row_ui(ui, desk, row) == Fate::Removed {
                removed = Some(index);
            }
        });
    }
    if let Some(index) = removed {
        rows.remove(index);
    }
    if Button::new(Look::Secondary, &t!(language, "early-add"))
        .icon(icons::PLUS)
        .show(ui)
        .clicked()
    {
        rows.push(EarlyRow {
            day: None,
            time: "12:00".to_owned(),
        });
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    Removed,
}

fn row_ui(ui: &mut Ui, desk: &Desk, row: &mut EarlyRow) -> Fate {
    let language = desk.language;
    let mut fate = Fate::Kept;
    let day_error = row
        .day
        .is_none()
        .then(|| t!(language, "season-day-missing"));
    let time_error = row
        .closes()
        .is_none()
        .then(|| t!(language, "hours-time-missing-short"));
    ui.horizontal_top(|ui| {
        let column = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(vec2(220.0, 0.0), column, |ui| {
            ui.set_width(220.0);
            date_ui(
                ui,
                &t!(language, "early-day"),
                &mut row.day,
                desk,
                Hint::NONE.error(day_error.as_deref()),
            );
        });
        ui.allocate_ui_with_layout(vec2(120.0, 0.0), column, |ui| {
            ui.set_width(120.0);
            let hint = Hint::NONE.error(time_error.as_deref());
            if labelled_text_ui(ui, &t!(language, "early-time"), &mut row.time, hint).lost_focus()
                && let Some(time) = row.closes()
            {
                row.time = time.to_string();
            }
        });
        ui.allocate_ui_with_layout(vec2(32.0, 0.0), column, |ui| {
            ui.add_space(24.0);
            if bare_icon_button_ui(ui, icons::TRASH, &t!(language, "early-remove")).clicked() {
                fate = Fate::Removed;
            }
        });
    });
    fate
}

/// "ons 23 dec 12:00, …" of the days to come.
fn coming_words(desk: &Desk, closings: &EarlyClosings) -> String {
    let language = desk.language;
    let coming = closings.iter().filter(|(day, _)| **day >= desk.today());
    let words = coming
        .map(|(day, time)| format!("{} {time}", dates::short_date(language, *day, desk.today())));
    let words = words.collect::<Vec<_>>().join(", ");
    if words.is_empty() {
        t!(language, "account-early-none-coming")
    } else {
        words
    }
}
