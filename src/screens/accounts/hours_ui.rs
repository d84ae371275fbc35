//! The ordinary opening hours, from when they hold, and what that changes.

use super::account_form::{AccountForm, HoursFrom};
use super::account_problem::AccountProblem;
use super::preview::AccountPreview;
use super::week_ui::week_ui;
use crate::screens::desk::Desk;
use crate::screens::record_form::{Draft, date_ui, note_ui, section_ui, warning_ui};
use crate::t;
use crate::text::dates;
use crate::widgets::button::{Button, Look, small_link_ui};
use crate::widgets::field::Hint;
use crate::widgets::icons;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use eframe::egui::{Ui, vec2};

/// Draws the card.
pub fn hours_ui(
    ui: &mut Ui,
    desk: &Desk,
    preview: Option<&AccountPreview>,
    draft: &mut Draft<AccountForm>,
) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "account-hours"),
        |_| {},
        |ui| {
            note_ui(ui, &t!(language, "account-hours-help"));
            week_ui(ui, language, &mut draft.form.week);
            if let Some(base) = &draft.base {
                let changed = draft.form.changes_hours(&base.details.opening_hours);
                from_day_ui(
                    ui,
                    desk,
                    &mut draft.form,
                    if changed {
                        Hours::Changed
                    } else {
                        Hours::AsStored
                    },
                );
            }
            if let Some(preview) = preview {
                if preview.never_opens {
                    warning_ui(ui, &t!(language, "account-never-opens"));
                }
                if preview.moved > 0 {
                    warning_ui(
                        ui,
                        &t!(language, "account-moves-deadlines", count = preview.moved),
                    );
                } else if draft.base.is_some()
                    && draft.is_changed()
                    && draft.form.problems().is_empty()
                {
                    note_ui(ui, &t!(language, "account-moves-nothing"));
                }
            }
        },
    );
}

/// Whether the hours written differ from those stored.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hours {
    Changed,
    AsStored,
}

fn from_day_ui(ui: &mut Ui, desk: &Desk, form: &mut AccountForm, hours: Hours) {
    let language = desk.language;
    let missing = form.problems().contains(&AccountProblem::FromDayMissing);
    let missing = missing.then(|| AccountProblem::FromDayMissing.words(language));
    match &mut form.validity {
        HoursFrom::Always => {
            if hours == Hours::Changed {
                note_ui(ui, &t!(language, "account-hours-always"));
            }
            let label = t!(language, "account-change-from-day");
            if Button::new(Look::Secondary, &label)
                .icon(icons::CALENDAR_BLANK)
                .show(ui)
                .clicked()
            {
                form.validity = HoursFrom::Day(Some(next_monday(desk.today())));
            }
        }
        HoursFrom::Day(day) => {
            let before = day.and_then(|day| day.pred_opt());
            let before = before
                .map(|day| dates::short_date(language, day, desk.today()))
                .unwrap_or_default();
            let help = match hours {
                Hours::Changed => t!(language, "account-from-day-help", last = before),
                Hours::AsStored => t!(language, "account-from-day-write"),
            };
            ui.allocate_ui(vec2(ui.available_width().min(320.0), 0.0), |ui| {
                let hint = Hint::help(&help).error(missing.as_deref());
                date_ui(ui, &t!(language, "account-from-day"), day, desk, hint);
            });
            if small_link_ui(ui, &t!(language, "account-from-day-not")).clicked() {
                form.validity = HoursFrom::Always;
            }
        }
    }
}

fn next_monday(today: NaiveDate) -> NaiveDate {
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    tomorrow
        .iter_days()
        .find(|day| day.weekday() == Weekday::Mon)
        .unwrap_or(tomorrow)
}
