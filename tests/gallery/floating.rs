//! What lies on top: days to pick, lists that open, dialogs, toasts, tooltips.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use eframe::egui::Ui;
use svarsvakt::widgets::{
    button::{Look, disabled_button_ui, primary_button_ui, secondary_button_ui},
    date_field::{DateField, DateWords, date_field_ui},
    dialog::{DialogWords, question_dialog_ui},
    field::{Hint, checkbox_ui, labelled_text_ui, select_ui},
    time_field::{TimeField, time_field_ui},
    toast::Toasts,
};

fn date_words() -> DateWords {
    DateWords {
        months: [
            "Januari",
            "Februari",
            "Mars",
            "April",
            "Maj",
            "Juni",
            "Juli",
            "Augusti",
            "September",
            "Oktober",
            "November",
            "December",
        ]
        .map(str::to_owned),
        weekdays: ["må", "ti", "on", "to", "fr", "lö", "sö"].map(str::to_owned),
        week: "v.".to_owned(),
        open: "Visa kalendern".to_owned(),
        previous_month: "Förra månaden".to_owned(),
        next_month: "Nästa månad".to_owned(),
        not_a_date: "Skriv en dag, till exempel 23 dec.".to_owned(),
    }
}

pub fn dates(ui: &mut Ui) {
    let words = date_words();
    let december = |day: u32| NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default();
    let field = DateField {
        label: "Återkommer senast",
        words: &words,
        today: december(21),
        parse: &|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok(),
        format: &|day| day.format("%-d/%-m %Y").to_string(),
        is_red: &|day| day.weekday() == Weekday::Sun || [december(25), december(26)].contains(&day),
        hint: Hint::help("Fem arbetsdagar föreslås."),
    };
    let mut value = Some(december(23));
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(220.0);
            date_field_ui(ui, &field, &mut value);
        });
        ui.vertical(|ui| {
            let field = TimeField {
                label: "Tid",
                not_a_time: "Skriv en tid, 14:30.",
                hint: Hint::NONE,
            };
            time_field_ui(ui, &field, &mut NaiveTime::from_hms_opt(14, 2, 0));
        });
    });
}

pub fn on_top(ui: &mut Ui) {
    super::rows::rows(ui);
    let words = DialogWords {
        title: "Vill du gallra 214 frågor?",
        body: "Frågor som är äldre än två år tas bort för gott. Det går inte att ångra.",
        action: "Gallra",
        cancel: "Avbryt",
    };
    question_dialog_ui(ui, "dispose", words, Look::Danger);
    let mut toasts = Toasts::default();
    toasts.push("Anslaget på Exempelby jobb är avprickat", true);
    toasts.show(ui.ctx(), "Ångra");
}

pub fn open_list(ui: &mut Ui) {
    ui.set_width(300.0);
    let options = [
        "Öppettider vid helg",
        "Tack för ditt tips",
        "Vi återkommer",
        "Stängt i jul",
    ];
    select_ui(ui, "Mall", Some(1), &options);
    ui.add_space(150.0);
    secondary_button_ui(ui, None, "Förra");
    labelled_text_ui(ui, "Länk", &mut String::new(), Hint::NONE);
}

pub fn keyboard_and_tip(ui: &mut Ui) {
    ui.horizontal(|ui| {
        primary_button_ui(ui, None, "Svara").request_focus();
        disabled_button_ui(
            ui,
            "Återställ",
            "Det finns ingen säkerhetskopia att återställa än.",
        );
        checkbox_ui(ui, &mut true, "Klar");
    });
}
