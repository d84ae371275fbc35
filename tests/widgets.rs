//! What the building blocks do with mouse and keys, by role and name.

use std::cell::{Cell, RefCell};

use chrono::{Datelike, NaiveDate, Weekday};
use eframe::egui::{Id, Key, Modifiers, Role, Ui, vec2};
use egui_kittest::{Harness, kittest::Queryable as _};
use svarsvakt::widgets::{
    button::{Look, disabled_button_ui, secondary_button_ui},
    composer_text::{ComposerText, Marks, insert_at_cursor, select_range},
    date_field::{DateField, DateWords, date_field_ui},
    dialog::{DialogAnswer, DialogWords, question_dialog_ui},
    field::{Hint, Select, labelled_text_ui},
    list_row::{RowHeight, elided_text_ui, list_row_ui},
    theme,
    toast::{ToastAction, Toasts},
    tokens::tokens,
    typography::TypeStyle,
};

fn window<'a>(page: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    Harness::builder()
        .with_size(vec2(640.0, 480.0))
        .with_context_setup(theme::install)
        .build_ui(page)
}

#[test]
fn a_button_that_cannot_be_used_says_why_when_the_keyboard_comes_to_it() {
    let mut window = window(|ui| {
        let response = disabled_button_ui(ui, "Återställ", "Det finns ingen kopia än.");
        assert!(!response.clicked());
    });
    window.run();
    assert!(window.query_by_label("Det finns ingen kopia än.").is_none());
    window.key_press(Key::Tab);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert!(window.query_by_label("Det finns ingen kopia än.").is_some());
}

#[test]
fn a_field_is_found_by_the_label_above_it_and_its_error_is_read() {
    let text = RefCell::new(String::new());
    let mut window = window(|ui| {
        let hint = Hint::NONE.error(Some("Skriv en adress som börjar med https."));
        labelled_text_ui(ui, "Länk", &mut text.borrow_mut(), hint);
    });
    let field = window.get_by_role_and_label(Role::TextInput, "Länk");
    field.focus();
    field.type_text("abc");
    window.run();
    assert_eq!(*text.borrow(), "abc");
    window.get_by_label("Skriv en adress som börjar med https.");
}

#[test]
fn a_choice_is_made_with_the_keyboard_alone_which_stays_where_it_was() {
    let chosen = Cell::new(Some(0));
    let mut window = window(|ui| {
        let options = ["Alla", "Badhuset", "Biblioteket"];
        if let Some(picked) = Select::new("Konto").show(ui, chosen.get(), &options) {
            chosen.set(Some(picked));
        }
    });
    window.key_press(Key::Tab);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(chosen.get(), Some(1));
    assert!(
        window
            .get_by_role_and_label(Role::ComboBox, "Konto")
            .is_focused()
    );
    window.key_press(Key::Enter);
    window.run();
    window.key_press(Key::Escape);
    window.run();
    assert!(window.query_by_label("Biblioteket").is_none());
    assert!(
        window
            .get_by_role_and_label(Role::ComboBox, "Konto")
            .is_focused()
    );
}

#[test]
fn a_dialog_takes_the_keyboard_and_gives_it_back() {
    let answer = Cell::new(None);
    let open = Cell::new(false);
    let mut window = window(|ui| {
        if secondary_button_ui(ui, None, "Gallra").clicked() {
            open.set(true);
        }
        if open.get() {
            let words = DialogWords {
                title: "Vill du gallra?",
                body: "Det går inte att ångra.",
                action: "Ja, gallra",
                cancel: "Avbryt",
            };
            if let Some(given) = question_dialog_ui(ui, "dispose", words, Look::Danger) {
                answer.set(Some(given));
                open.set(false);
            }
        }
    });
    window.key_press(Key::Tab);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert!(window.get_by_label("Ja, gallra").is_focused());
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(answer.take(), Some(DialogAnswer::Cancel));
    assert!(window.get_by_label("Gallra").is_focused());
    window.key_press(Key::Enter);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(answer.take(), Some(DialogAnswer::Act));
    assert!(window.get_by_label("Gallra").is_focused());
}

#[test]
fn a_toast_is_undone_by_its_button_and_goes_by_itself_after_fifteen_seconds() {
    let toasts = RefCell::new(Toasts::default());
    toasts.borrow_mut().push("Frågan är besvarad", true);
    let undone = Cell::new(0);
    let mut window = window(|ui| {
        if toasts.borrow_mut().show(ui.ctx(), "Ångra") == Some(ToastAction::Undo) {
            undone.set(undone.get() + 1);
        }
    });
    window.run();
    window.get_by_role_and_label(Role::Button, "Ångra").click();
    window.run();
    assert_eq!(undone.get(), 1);
    assert!(window.query_by_label("Frågan är besvarad").is_none());
    toasts.borrow_mut().push("Utkastet är sparat", false);
    window.remove_cursor();
    window.run_steps(2);
    assert!(window.query_by_label("Utkastet är sparat").is_some());
    // A step is a quarter of a second.
    window.run_steps(64);
    assert!(window.query_by_label("Utkastet är sparat").is_none());
}

fn words() -> DateWords {
    let months = [
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
    ];
    DateWords {
        months: months.map(str::to_owned),
        weekdays: ["må", "ti", "on", "to", "fr", "lö", "sö"].map(str::to_owned),
        week: "v.".to_owned(),
        open: "Visa kalendern".to_owned(),
        previous_month: "Förra månaden".to_owned(),
        next_month: "Nästa månad".to_owned(),
        not_a_date: "Skriv en dag, till exempel 23 dec.".to_owned(),
    }
}

fn december(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default()
}

fn date_window(value: &Cell<Option<NaiveDate>>) -> Harness<'_> {
    let words = words();
    window(move |ui| {
        let field = DateField {
            label: "Återkommer",
            words: &words,
            today: december(21),
            parse: &|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok(),
            format: &|day| day.format("%Y-%m-%d").to_string(),
            is_red: &|day| day.weekday() == Weekday::Sun,
            hint: Hint::NONE,
        };
        let mut day = value.get();
        date_field_ui(ui, &field, &mut day);
        value.set(day);
    })
}

#[test]
fn a_day_can_be_typed_and_what_is_no_day_is_pointed_out_afterwards() {
    let value = Cell::new(None);
    let mut window = date_window(&value);
    let field = window.get_by_role_and_label(Role::TextInput, "Återkommer");
    field.focus();
    field.type_text("2026-12-2");
    window.run();
    assert!(
        window
            .query_by_label("Skriv en dag, till exempel 23 dec.")
            .is_none()
    );
    window
        .get_by_role_and_label(Role::TextInput, "Återkommer")
        .type_text("3");
    window.run();
    assert_eq!(value.get(), Some(december(23)));
    window
        .get_by_role_and_label(Role::TextInput, "Återkommer")
        .type_text("x");
    window.run();
    window.key_press(Key::Tab);
    window.run();
    window.get_by_label("Skriv en dag, till exempel 23 dec.");
}

#[test]
fn a_day_can_be_picked_with_the_arrows() {
    let value = Cell::new(Some(december(23)));
    let mut window = date_window(&value);
    window
        .get_by_role_and_label(Role::TextInput, "Återkommer")
        .focus();
    window.run();
    for key in [
        Key::ArrowDown,
        Key::ArrowDown,
        Key::ArrowRight,
        Key::PageUp,
        Key::Enter,
    ] {
        window.key_press(key);
        window.run();
    }
    // 23 December, a week on 30, a day on 31, a month back: the last of November.
    assert_eq!(value.get(), NaiveDate::from_ymd_opt(2026, 11, 30));
    assert!(
        window
            .get_by_role_and_label(Role::TextInput, "Återkommer")
            .is_focused()
    );
}

#[test]
fn a_day_can_be_picked_with_the_mouse_and_esc_leaves_it_as_it_was() {
    let value = Cell::new(Some(december(23)));
    let mut window = date_window(&value);
    window.get_by_label("Visa kalendern").click();
    window.run();
    window
        .get_by_role_and_label(Role::Button, "2026-12-28")
        .click();
    window.run();
    assert_eq!(value.get(), Some(december(28)));
    window.get_by_label("Visa kalendern").click();
    window.run();
    window.key_press(Key::Escape);
    window.run();
    assert!(window.query_by_label("2026-12-07").is_none());
    assert_eq!(value.get(), Some(december(28)));
}

fn blanks(text: &str) -> Marks {
    let blank = text
        .find('[')
        .and_then(|from| text.find(']').map(|to| from..to + 1));
    Marks {
        unfilled: blank.into_iter().collect(),
        signature: None,
    }
}

#[test]
fn typing_over_a_blank_that_was_jumped_to_fills_it() {
    let id = Id::unique("answer");
    let text = RefCell::new("Vi öppnar [datum] åt er".to_owned());
    let mut window = window(|ui| {
        let composer = ComposerText {
            id,
            accessible_name: "Svar",
            height: 200.0,
            marks: &blanks,
        };
        composer.show(ui, &mut text.borrow_mut());
    });
    window.run();
    let blank = blanks(&text.borrow()).unfilled.remove(0);
    select_range(&window.ctx, id, &text.borrow(), blank);
    window.run();
    window.get_by_label("Svar").type_text("4 jan");
    window.run();
    assert_eq!(*text.borrow(), "Vi öppnar 4 jan åt er");
    insert_at_cursor(&window.ctx, id, &mut text.borrow_mut(), " 2027");
    window.run();
    assert_eq!(*text.borrow(), "Vi öppnar 4 jan 2027 åt er");
}

#[test]
fn a_button_in_a_row_gets_the_click_and_the_row_gets_the_rest() {
    let (rows, buttons) = (Cell::new(0), Cell::new(0));
    let mut window = window(|ui| {
        let row = list_row_ui(
            ui,
            RowHeight::Roomy,
            false,
            "Birgitta på Badhuset",
            |ui, _| {
                if secondary_button_ui(ui, None, "Svara").clicked() {
                    buttons.set(buttons.get() + 1);
                }
            },
        );
        assert_eq!(row.rect.height(), 72.0);
        if row.clicked() {
            rows.set(rows.get() + 1);
        }
    });
    window.get_by_label("Svara").click();
    window.run();
    assert_eq!((rows.get(), buttons.get()), (0, 1));
    window.get_by_label("Birgitta på Badhuset").focus();
    window.run();
    window.key_press_modifiers(Modifiers::NONE, Key::Enter);
    window.run();
    assert_eq!((rows.get(), buttons.get()), (1, 1));
}

#[test]
fn however_odd_a_citizens_words_are_they_keep_to_their_lines() {
    let texts = [
        "x".repeat(40_000),
        "👩‍👩‍👧‍👦".repeat(5_000),
        "مرحبا متى تفتح المكتبة ".repeat(500),
        "ord\n\n\n".repeat(2_000),
        String::new(),
    ];
    let mut window = Harness::builder()
        .with_size(vec2(640.0, 480.0))
        .with_context_setup(theme::install)
        .allow_missing_glyphs()
        .build_ui(|ui| {
            ui.set_width(300.0);
            for text in &texts {
                let color = tokens(ui).text;
                let shown = elided_text_ui(ui, TypeStyle::Body, color, text, 2);
                assert!(shown.rect.width() <= 301.0, "{} points", shown.rect.width());
                assert!(
                    shown.rect.height() <= 41.0,
                    "{} points",
                    shown.rect.height()
                );
            }
        });
    window.run();
}
