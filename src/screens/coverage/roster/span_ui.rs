//! From when the roster holds, and until when.

use super::state::{Begins, State};
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, date_ui, section_ui};
use crate::t;
use crate::text::dates::short_date;
use crate::widgets::field::{Hint, checkbox_ui};
use eframe::egui::Ui;

/// Draws the dates.
pub(super) fn span_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let form = &mut state.form;
    let reversed =
        form.begins == Begins::OnDay && form.from.zip(form.to).is_some_and(|(from, to)| to < from);
    let reversed = reversed.then(|| t!(language, "form-ends-before-start"));
    section_ui(
        ui,
        &t!(language, "roster-span"),
        |_| {},
        |ui| {
            let returns = form.to.and_then(|to| to.succ_opt()).map(|day| {
                let day = short_date(language, day, desk.today());
                t!(language, "roster-returns", day = day)
            });
            let until = returns.unwrap_or_else(|| t!(language, "roster-open-end"));
            let (from, to, begins) = (&mut form.from, &mut form.to, &mut form.begins);
            columns_ui(
                ui,
                |ui| {
                    if *begins == Begins::OnDay {
                        let help = t!(language, "roster-past-stays");
                        let hint = Hint::help(&help);
                        date_ui(ui, &t!(language, "roster-from"), from, desk, hint);
                    }
                },
                |ui| {
                    let hint = Hint::help(&until).error(reversed.as_deref());
                    date_ui(ui, &t!(language, "roster-to"), to, desk, hint);
                },
            );
            let mut from_start = *begins == Begins::FromTheStart;
            let label = t!(language, "roster-from-start");
            if checkbox_ui(ui, &mut from_start, &label).changed() {
                *begins = if from_start {
                    Begins::FromTheStart
                } else {
                    Begins::OnDay
                };
                ui.ctx().request_repaint();
            }
        },
    );
}
