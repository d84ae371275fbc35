//! A date that may be left out.

use crate::domain::calendar::holidays_on;
use crate::domain::date_input::parse_date;
use crate::domain::language::Language;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::text::hours::WEEK;
use crate::widgets::date_field::{DateField, DateWords, date_field_ui};
use crate::widgets::field::Hint;
use chrono::{Datelike, NaiveDate, Weekday};
use eframe::egui::{Response, Ui};

/// A field for a date that may be empty; understands "23 dec", "imorgon" and "2026-12-23".
pub fn date_ui(
    ui: &mut Ui,
    label: &str,
    day: &mut Option<NaiveDate>,
    desk: &Desk,
    hint: Hint<'_>,
) -> Response {
    let (language, today) = (desk.language, desk.today());
    let field = DateField {
        label,
        words: &date_words(language),
        today,
        parse: &|text| parse_date(text, today),
        format: &|day| format!("{} {}", dates::short_date(language, day, day), day.year()),
        is_red: &|day| day.weekday() == Weekday::Sun || !holidays_on(day).is_empty(),
        hint,
    };
    date_field_ui(ui, &field, day)
}

fn date_words(language: Language) -> DateWords {
    let month = |number: u32| NaiveDate::from_ymd_opt(2026, number, 1).unwrap_or_default();
    let monday =
        |weekday: Weekday| NaiveDate::from_isoywd_opt(2026, 1, weekday).unwrap_or_default();
    DateWords {
        months: std::array::from_fn(|index| {
            dates::month(language, month(index as u32 + 1)).to_owned()
        }),
        weekdays: WEEK.map(|weekday| dates::short_weekday(language, monday(weekday)).to_owned()),
        week: t!(language, "date-week"),
        open: t!(language, "date-open"),
        previous_month: t!(language, "date-previous-month"),
        next_month: t!(language, "date-next-month"),
        not_a_date: t!(language, "form-date-unreadable"),
    }
}
