//! The promise: which clock, how many hours, what holds when the office is closed.

use super::account_field::clock_name;
use super::account_form::{AccountForm, Promise};
use super::account_problem::AccountProblem;
use super::preview::{AccountPreview, CLOCKS, example_words, weekday_and_time};
use crate::domain::deadline::{ClockKind, OutsideHours};
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui, warning_ui};
use crate::t;
use crate::widgets::field::{Hint, labelled_text_ui, radio_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Margin, Ui};

/// Draws the card.
pub fn promise_ui(
    ui: &mut Ui,
    desk: &Desk,
    preview: Option<&AccountPreview>,
    form: &mut AccountForm,
) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "account-promise"),
        |_| {},
        |ui| {
            hours_field_ui(ui, desk, form);
            let promised = form.promise != Promise::None;
            if !promised {
                note_ui(ui, &t!(language, "account-no-promise-help"));
            }
            name_ui(ui, &t!(language, "account-clock"));
            for (index, clock) in CLOCKS.into_iter().enumerate() {
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    if radio_ui(ui, form.clock == clock, &clock_name(language, clock)).clicked() {
                        form.clock = clock;
                    }
                    Frame::new()
                        .inner_margin(Margin {
                            left: 26,
                            ..Margin::ZERO
                        })
                        .show(ui, |ui| {
                            let explained = match clock {
                                ClockKind::WorkingDays => t!(language, "clock-working-days-help"),
                                ClockKind::OpeningHours => t!(language, "clock-opening-hours-help"),
                                ClockKind::Elapsed => t!(language, "clock-elapsed-help"),
                            };
                            note_ui(ui, &explained);
                            if let Some(preview) = preview.filter(|_| promised) {
                                let ink = tokens(ui).text;
                                let example = example_words(language, &preview.examples[index]);
                                ui.label(TypeStyle::Small.rich(example).color(ink));
                            }
                        });
                });
            }
            if form.clock == ClockKind::WorkingDays {
                outside_ui(ui, desk, form);
            }
            warnings_ui(ui, desk, preview, form);
        },
    );
}

fn hours_field_ui(ui: &mut Ui, desk: &Desk, form: &mut AccountForm) {
    let language = desk.language;
    let error = form.problems().contains(&AccountProblem::HoursOutOfRange);
    let error = error.then(|| AccountProblem::HoursOutOfRange.words(language));
    let within = t!(language, "account-promise-within");
    let none = t!(language, "account-no-promise");
    let promised = form.promise != Promise::None;
    if radio_ui(ui, promised, &within).clicked() && !promised {
        form.promise = Promise::Within {
            hours: "24".to_owned(),
        };
    }
    if let Promise::Within { hours } = &mut form.promise {
        Frame::new()
            .inner_margin(Margin {
                left: 26,
                ..Margin::ZERO
            })
            .show(ui, |ui| {
                ui.set_max_width(220.0);
                labelled_text_ui(
                    ui,
                    &t!(language, "account-response-hours"),
                    hours,
                    Hint::NONE.error(error.as_deref()),
                );
            });
    }
    if radio_ui(ui, !promised, &none).clicked() {
        form.promise = Promise::None;
    }
}

fn outside_ui(ui: &mut Ui, desk: &Desk, form: &mut AccountForm) {
    let language = desk.language;
    name_ui(ui, &t!(language, "account-outside"));
    let choices = [
        (
            OutsideHours::FromNextOpening,
            t!(language, "outside-from-next-opening"),
        ),
        (
            OutsideHours::ByNextClosing,
            t!(language, "outside-by-next-closing"),
        ),
    ];
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (choice, words) in choices {
            if radio_ui(ui, form.outside_hours == choice, &words).clicked() {
                form.outside_hours = choice;
            }
        }
    });
}

fn warnings_ui(ui: &mut Ui, desk: &Desk, preview: Option<&AccountPreview>, form: &AccountForm) {
    let language = desk.language;
    let Some(preview) = preview else { return };
    if preview.never_opens && form.promise != Promise::None {
        warning_ui(ui, &t!(language, "account-never-opens"));
        return;
    }
    let uneven = form
        .response_hours()
        .flatten()
        .is_some_and(|hours| hours % 24 != 0);
    if form.clock == ClockKind::WorkingDays && uneven {
        match preview.at_once {
            Some(example) => {
                let received = weekday_and_time(language, example.received, example.received);
                let due = example
                    .due
                    .map(|due| crate::text::dates::time_of_day(due.time()))
                    .unwrap_or_default();
                warning_ui(
                    ui,
                    &t!(
                        language,
                        "account-due-at-once",
                        received = received,
                        due = due
                    ),
                );
            }
            None => warning_ui(ui, &t!(language, "account-not-whole-days")),
        }
    }
}

fn name_ui(ui: &mut Ui, text: &str) {
    let ink = tokens(ui).text;
    ui.label(TypeStyle::DenseStrong.rich(text).color(ink));
}
