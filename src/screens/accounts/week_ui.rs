//! A week's opening hours, a row a day.

use super::week_form::WeekForm;
use crate::domain::language::Language;
use crate::t;
use crate::text::hours::{WEEK, hours_error, weekday, weekday_heading};
use crate::widgets::button::bare_icon_button_ui;
use crate::widgets::field::{Hint, named_text_ui};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::Weekday;
use eframe::egui::{Align, Layout, Ui, vec2};

const NAME_WIDTH: f32 = 72.0;
/// Room for three buttons of 32 with 4 between them.
const BUTTONS_WIDTH: f32 = 104.0;

/// Draws the rows; what cannot be read says so in its row.
pub fn week_ui(ui: &mut Ui, language: Language, week: &mut WeekForm) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for day in WEEK {
            day_ui(ui, language, week, day);
        }
    });
}

fn day_ui(ui: &mut Ui, language: Language, week: &mut WeekForm, day: Weekday) {
    let ink = tokens(ui).text;
    let name = weekday(language, day);
    let heading = weekday_heading(language, day);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.allocate_ui_with_layout(
            vec2(NAME_WIDTH, 32.0),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.set_min_size(vec2(NAME_WIDTH, 32.0));
                ui.label(TypeStyle::Body.rich(heading.as_str()).color(ink));
            },
        );
        let width = ui.available_width() - BUTTONS_WIDTH - 8.0;
        ui.allocate_ui_with_layout(vec2(width, 32.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            let error = week
                .spans(day)
                .err()
                .map(|error| hours_error(language, &error));
            let example = t!(language, "week-closed");
            let hint = Hint::example(&example).error(error.as_deref());
            let field = t!(language, "week-day-hours", day = name);
            if named_text_ui(ui, &field, week.text_mut(day), hint).lost_focus() {
                week.tidy(day);
            }
        });
        if bare_icon_button_ui(ui, icons::PLUS, &t!(language, "week-add-span", day = name))
            .clicked()
        {
            week.add_span(day);
        }
        if bare_icon_button_ui(
            ui,
            icons::MINUS,
            &t!(language, "week-remove-span", day = name),
        )
        .clicked()
        {
            week.remove_span(day);
        }
        let in_working_week = !matches!(day, Weekday::Sat | Weekday::Sun);
        if in_working_week
            && bare_icon_button_ui(
                ui,
                icons::COPY,
                &t!(language, "week-copy-to-weekdays", day = name),
            )
            .clicked()
        {
            week.copy_to_working_week(day);
        }
    });
}
