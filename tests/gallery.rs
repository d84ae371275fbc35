//! All building blocks of the window in both themes, as pictures to compare with the design.

#[path = "support/graphics.rs"]
mod graphics;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use eframe::egui::{self, Align, CentralPanel, Frame, Layout, Rect, Theme, Ui, pos2, vec2};
use egui_kittest::{Harness, SnapshotOptions, kittest::Queryable as _};
use svarsvakt::widgets::{
    banner::{BannerKind, banner_ui},
    button::{
        Button, Look, Width, bare_icon_button_ui, danger_button_ui, disabled_button_ui,
        icon_button_ui, primary_button_ui, row_button_ui, secondary_button_ui, small_link_ui,
        text_link_ui,
    },
    card::{card_header_ui, card_ui, padded_card_ui},
    chip::{
        ChipKind, Outline, chip_ui, count_pill_ui, initials_ui, paint_chip_words, paint_initials,
        success_tag_ui, tag_ui, warning_tag_ui,
    },
    composer_text::{ComposerText, Marks},
    date_field::{DateField, DateWords, date_field_ui},
    dialog::{DialogWords, question_dialog_ui},
    empty_state::empty_state_ui,
    field::{
        Hint, SearchWords, Select, checkbox_ui, labelled_multiline_ui, labelled_text_ui, radio_ui,
        search_ui, segmented_ui, select_ui, switch_ui,
    },
    icons,
    keys::key_row_ui,
    list_row::{RowHeight, elided_galley, group_header_ui, list_row_ui},
    nav_item::{NavBadge, Presence, nav_item_ui},
    paint,
    progress::progress_ui,
    tabs::{Tab, tabs_ui},
    theme,
    time_field::{TimeField, time_field_ui},
    timeline::{DayKind, Timeline, TimelineDay, TimelineMarker, timeline_ui},
    toast::Toasts,
    tokens::tokens,
    typography::TypeStyle,
};

const CITIZEN: &str = "Hej! När stänger återvinningscentralen dagen före julafton? Det står olika \
    tider på skylten och på er sida, och vi är flera på gatan som undrar.";

fn picture(name: &str, size: egui::Vec2, page: fn(&mut Ui)) {
    picture_after(name, size, page, |_| {});
}

fn picture_after(name: &str, size: egui::Vec2, page: fn(&mut Ui), act: fn(&mut Harness<'_>)) {
    if !graphics::adapter_or_skip() {
        return;
    }
    let mut results = egui_kittest::SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut harness = Harness::builder()
            .with_size(size)
            .with_theme(theme)
            .with_context_setup(theme::install)
            .build_ui(|ui| {
                let window = ui.ctx().content_rect();
                ui.painter()
                    .with_clip_rect(window)
                    .rect_filled(window, 0.0, tokens(ui).bg);
                CentralPanel::default()
                    .frame(Frame::new().fill(tokens(ui).bg).inner_margin(24.0))
                    .show(ui, page);
            });
        harness.run();
        act(&mut harness);
        harness.run();
        // Software drivers round edges a little differently.
        let options = SnapshotOptions::new().threshold(1.0).max_failed_pixels(60);
        results.add(harness.try_snapshot_options(format!("gallery-{name}-{suffix}"), &options));
    }
}

fn controls(ui: &mut Ui) {
    ui.horizontal(|ui| {
        primary_button_ui(ui, Some(icons::COPY), "Kopiera svaret och öppna inlägget");
        secondary_button_ui(ui, Some(icons::CHECK), "Markera besvarad");
        secondary_button_ui(ui, Some(icons::PLUS), "Registrera fråga");
        danger_button_ui(ui, Some(icons::TRASH), "Gallra");
        disabled_button_ui(ui, "Återställ", "Det finns ingen kopia");
        icon_button_ui(ui, icons::CARET_LEFT, "Förra månaden");
        bare_icon_button_ui(ui, icons::DOTS_THREE, "Mer");
    });
    ui.horizontal(|ui| {
        row_button_ui(ui, Some(icons::ARROW_SQUARE_OUT), "Öppna inlägget");
        Button::new(Look::Primary, "Svara")
            .in_row()
            .width(Width::Points(78.0))
            .show(ui);
        Button::new(Look::Quiet, "Fortsätt")
            .in_row()
            .width(Width::Points(78.0))
            .show(ui);
        Button::new(Look::Secondary, "Mellansvar")
            .icon(icons::CHAT_CENTERED_DOTS)
            .in_row()
            .show(ui);
        Button::new(Look::Secondary, "Vidarebefordra")
            .icon(icons::ARROW_BEND_UP_RIGHT)
            .in_row()
            .show(ui);
        Button::new(Look::Secondary, "Inget svar behövs")
            .icon(icons::MINUS_CIRCLE)
            .in_row()
            .show(ui);
        text_link_ui(ui, "Byt");
        small_link_ui(ui, "Visa hela historiken");
    });
    ui.horizontal(|ui| {
        chip_ui(ui, ChipKind::Overdue, "Försenad");
        chip_ui(ui, ChipKind::Urgent, "1 h 13 min kvar");
        chip_ui(ui, ChipKind::Today, "3 h 38 min kvar");
        chip_ui(ui, ChipKind::Later, "Imorgon 08:00");
        chip_ui(ui, ChipKind::Waiting, "Väntar på kollega");
        count_pill_ui(ui, "8");
        tag_ui(ui, "Vecka 52");
        warning_tag_ui(ui, "Saknar namn");
        success_tag_ui(ui, "Klar");
    });
    ui.horizontal(|ui| {
        for (index, initials) in ["KA", "AM", "LE", "AN", "SO", "PE", "JO", "ÅS", "KB", "?2"]
            .into_iter()
            .enumerate()
        {
            let outline = if index % 3 == 1 {
                Outline::StandIn
            } else {
                Outline::Own
            };
            initials_ui(ui, initials, index, outline);
        }
    });
    let tabs = [
        ("Öppna", Some("8")),
        ("Försenade", Some("1")),
        ("Väntar", Some("2")),
        ("Alla", None),
    ]
    .map(|(label, count)| Tab { label, count });
    ui.horizontal(|ui| {
        let color = tokens(ui).text;
        ui.label(TypeStyle::Title.rich("Frågor").color(color));
        tabs_ui(ui, &tabs, 0);
        segmented_ui(ui, &["2 veckor", "Månad"], 1);
    });
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(180.0);
            ui.spacing_mut().item_spacing.y = 2.0;
            for (icon, label, presence, badge) in [
                (
                    icons::SUN_HORIZON,
                    "Idag",
                    Presence::Here,
                    NavBadge::Filled(4),
                ),
                (
                    icons::CHAT_CIRCLE_TEXT,
                    "Frågor",
                    Presence::Elsewhere,
                    NavBadge::Plain(8),
                ),
                (
                    icons::EYE,
                    "Bevakning",
                    Presence::Elsewhere,
                    NavBadge::Warning(2),
                ),
                (
                    icons::LOCK_KEY,
                    "Stängningar",
                    Presence::Elsewhere,
                    NavBadge::Plain(3),
                ),
                (
                    icons::ARTICLE,
                    "Mallar",
                    Presence::Elsewhere,
                    NavBadge::None,
                ),
            ] {
                nav_item_ui(ui, icon, label, presence, &badge);
            }
        });
        ui.vertical(|ui| {
            ui.set_width(360.0);
            let words = SearchWords {
                label: "Sök i frågor",
                shortcut: "Ctrl F",
                clear: "Töm",
            };
            search_ui(ui, &mut String::new(), words);
            ui.push_id("filled", |ui| search_ui(ui, &mut "vägen".to_owned(), words));
            select_ui(ui, "Mall", Some(0), &["Öppettider vid helg"]);
            let account = Select::new("Konto")
                .labelled_above(Hint::NONE)
                .empty("Välj konto");
            account.show(ui, None, &["Badhuset (Facebook)"]);
            labelled_text_ui(ui, "Länk", &mut String::new(), Hint::example("https://"));
            let error = Hint::NONE.error(Some("Skriv en tid, till exempel 14:02."));
            labelled_text_ui(ui, "Kom in", &mut "25:99".to_owned(), error);
        });
        ui.vertical(|ui| {
            ui.set_width(360.0);
            let help = Hint::help("Syns bara för er.");
            labelled_multiline_ui(ui, "Anteckning", &mut "Två rader\ntext".to_owned(), 3, help);
            checkbox_ui(ui, &mut true, "Stäng på julafton");
            checkbox_ui(ui, &mut false, "Visa arkiverade");
            radio_ui(ui, true, "Arbetsdagar");
            radio_ui(ui, false, "Öppettider");
            switch_ui(ui, &mut true, "Aviseringar");
            switch_ui(ui, &mut false, "Mörkt läge");
        });
    });
    banner_ui(
        ui,
        BannerKind::Warning,
        "Konton saknar svarsansvarig.",
        Some("Utse person"),
    );
    banner_ui(
        ui,
        BannerKind::Notice,
        "Du tittar på ett exempel.",
        Some("Börja på riktigt"),
    );
    banner_ui(ui, BannerKind::Error, "Filen gick inte att läsa.", None);
}

fn rows(ui: &mut Ui) {
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(684.0);
            card_ui(ui, today_rows);
        });
        ui.vertical(|ui| {
            ui.set_width(352.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            question_rows(ui);
        });
    });
    ui.add_space(16.0);
    padded_card_ui(ui, |ui| {
        progress_ui(ui, "Läser 4 200 av 10 000 mejl", 0.42, "Avbryt");
    });
    ui.add_space(16.0);
    padded_card_ui(ui, |ui| {
        for (keys, what) in [
            ("Ctrl+Shift+Enter", "Markera besvarad"),
            ("Ctrl + − 0", "Zooma"),
        ] {
            key_row_ui(ui, keys, what);
        }
        empty_state_ui(
            ui,
            icons::CHECK_FAT,
            "Inget att besvara just nu.",
            Some("Registrera fråga"),
        );
    });
}

fn today_rows(ui: &mut Ui) {
    card_header_ui(
        ui,
        "Att besvara",
        |ui| {
            count_pill_ui(ui, "8");
        },
        |ui| {
            let muted = tokens(ui).muted;
            ui.label(TypeStyle::Small.rich("Kortast tid kvar först").color(muted));
        },
    );
    let long = "a".repeat(40_000);
    for (kind, left, exact, account, who, text) in [
        (
            ChipKind::Overdue,
            "Försenad",
            "sedan fre 18 dec 15:40",
            "Badhuset (Facebook)",
            "Birgitta",
            CITIZEN,
        ),
        (
            ChipKind::Urgent,
            "1 h 13 min kvar",
            "idag 10:55",
            "Exempelby kommun (Facebook)",
            "Marie",
            CITIZEN,
        ),
        (
            ChipKind::Later,
            "Imorgon 08:00",
            "tis 22 dec",
            "Exempelby jobb (LinkedIn)",
            "Petra",
            &long,
        ),
    ] {
        list_row_ui(
            ui,
            RowHeight::Roomy,
            Presence::Elsewhere,
            account,
            |ui, rect| {
                today_row(ui, rect, (kind, left, exact), (account, who, text));
            },
        );
    }
}

fn today_row(ui: &mut Ui, rect: Rect, chip: (ChipKind, &str, &str), said: (&str, &str, &str)) {
    let t = tokens(ui);
    let left = Rect::from_min_size(rect.min + vec2(16.0, 7.0), vec2(150.0, 60.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(left), |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        chip_ui(ui, chip.0, chip.1);
        ui.label(TypeStyle::Small.rich(chip.2).color(t.muted));
    });
    let x = rect.left() + 180.0;
    let account = paint::line(ui, TypeStyle::Strong, t.text, said.0);
    let end = paint::text_left(ui, x, rect.top() + 18.0, account, t.text);
    let who = paint::line(ui, TypeStyle::Body, t.muted, said.1);
    paint::text_left(ui, end + 8.0, rect.top() + 18.0, who, t.muted);
    let text = elided_galley(ui, TypeStyle::Body, t.text, said.2, 356.0, 2);
    ui.painter()
        .galley(pos2(x, rect.top() + 27.0), text, t.text);
    let right = Rect::from_min_max(
        pos2(rect.right() - 160.0, rect.top() + 34.0),
        rect.max - vec2(16.0, 8.0),
    );
    ui.scope_builder(
        egui::UiBuilder::new()
            .max_rect(right)
            .layout(Layout::right_to_left(Align::Center)),
        |ui| {
            Button::new(Look::Quiet, "Svara")
                .in_row()
                .width(Width::Points(78.0))
                .show(ui);
            initials_ui(ui, "AN", 3, Outline::Own);
        },
    );
}

fn question_rows(ui: &mut Ui) {
    group_header_ui(ui, "Försenade", "1");
    let rows = [
        (
            Presence::Elsewhere,
            "Badhuset",
            ChipKind::Overdue,
            "fre 15:40",
            "Facebook · Birgitta: Hej! Gäller klippkortet även under jullovet",
        ),
        (
            Presence::Here,
            "Exempelby kommun",
            ChipKind::Urgent,
            "10:55",
            "Facebook · Marie: Hej! När stänger återvinningscentralen",
        ),
        (
            Presence::Elsewhere,
            "Biblioteket",
            ChipKind::Today,
            "15:05",
            "Instagram · ellen_laser: Kan man låna hem sällskapsspel",
        ),
        (
            Presence::Elsewhere,
            "Gata och park",
            ChipKind::Waiting,
            "Gatuenheten",
            "Facebook · Ove: Varför är parkeringen avstängd",
        ),
    ];
    for (presence, account, kind, time, text) in rows {
        list_row_ui(ui, RowHeight::Dense, presence, account, |ui, rect| {
            let t = tokens(ui);
            let name = paint::line(ui, TypeStyle::Strong, t.text, account);
            paint::text_left(ui, rect.left() + 16.0, rect.top() + 18.0, name, t.text);
            paint_chip_words(ui, rect.right() - 16.0, rect.top() + 18.0, kind, time);
            let text = elided_galley(ui, TypeStyle::Dense, t.muted, text, rect.width() - 64.0, 1);
            paint::text_left(ui, rect.left() + 16.0, rect.top() + 39.0, text, t.muted);
            let badge = Rect::from_min_size(
                pos2(rect.right() - 40.0, rect.top() + 30.0),
                vec2(24.0, 18.0),
            );
            paint_initials(ui, badge, "KA", 0, Outline::Own);
        });
    }
}

fn answer(ui: &mut Ui) {
    let color = tokens(ui).text;
    ui.label(
        TypeStyle::SmallStrong
            .rich("Varför denna tid?")
            .color(color),
    );
    timeline_ui(ui, &weekend());
    ui.add_space(8.0);
    timeline_ui(ui, &christmas());
    ui.add_space(8.0);
    let mut text = ANSWER.to_owned();
    let composer = ComposerText {
        id: egui::Id::unique("composer"),
        accessible_name: "Svar",
        height: 260.0,
        marks: &marks,
    };
    composer.show(ui, &mut text);
    ui.horizontal(|ui| {
        primary_button_ui(ui, Some(icons::COPY), "Kopiera svaret och öppna inlägget");
        secondary_button_ui(ui, Some(icons::CHECK), "Markera besvarad");
    });
}

const ANSWER: &str = "Hej Marie!\nÅtervinningscentralen stänger 15:00 onsdag 23 december och öppnar \
    igen [datum]. Tiderna på skylten är rätt, och vi rättar sidan idag. Tack för att du sa till, \
    och hör av dig igen om [något långt som bryts över två rader] skulle vara fel!\n\n\
    Vänliga hälsningar\nKarin, Exempelby kommun";

fn marks(text: &str) -> Marks {
    let opening = text.match_indices('[').map(|(at, _)| at);
    let blank = |from: usize| text[from..].find(']').map(|length| from..from + length + 1);
    Marks {
        unfilled: opening.filter_map(blank).collect(),
        signature: text.find("Vänliga").map(|from| from..text.len()),
    }
}

fn day(label: &str, kind: DayKind, strong: bool) -> TimelineDay {
    TimelineDay {
        label: label.to_owned(),
        kind,
        strong,
    }
}

fn counted(from: f32, to: f32, amount: &str) -> DayKind {
    DayKind::Counted {
        from,
        to,
        amount: amount.to_owned(),
    }
}

fn weekend() -> Timeline {
    let closed = || DayKind::Closed("0 h".to_owned());
    Timeline {
        days: vec![
            day("fre 18", counted(0.455, 1.0, "13 h 5 min"), true),
            day("lör 19", closed(), false),
            day("sön 20", closed(), false),
            day("mån 21", counted(0.0, 0.455, "10 h 55 min"), true),
        ],
        start: TimelineMarker {
            day: 0,
            share: 0.455,
            label: "Kom in 10:55".to_owned(),
        },
        end: Some(TimelineMarker {
            day: 3,
            share: 0.455,
            label: "Svara senast 10:55".to_owned(),
        }),
        sum: "13 h 5 min + 10 h 55 min = 24 timmar. Bara arbetsdagar räknas.".to_owned(),
        accessible_name: "Varför denna tid".to_owned(),
    }
}

fn christmas() -> Timeline {
    let closed = || DayKind::Closed("0 h".to_owned());
    let mut days = vec![day("ons 23", counted(0.6, 1.0, "9 h"), true)];
    for label in [
        "tor 24", "fre 25", "lör 26", "sön 27", "mån 28", "tis 29", "ons 30",
    ] {
        days.push(day(label, closed(), false));
    }
    days.push(day("tor 31", counted(0.0, 1.0, "10 h"), false));
    for label in ["fre 1", "lör 2", "sön 3"] {
        days.push(day(label, closed(), false));
    }
    days.push(day("mån 4", counted(0.0, 0.2, "5 h"), true));
    Timeline {
        days,
        start: TimelineMarker {
            day: 0,
            share: 0.6,
            label: "Kom in 14:24".to_owned(),
        },
        end: Some(TimelineMarker {
            day: 12,
            share: 0.2,
            label: "Svara senast 08:31".to_owned(),
        }),
        sum: "9 h + 10 h + 5 h = 24 timmar.".to_owned(),
        accessible_name: "Varför denna tid".to_owned(),
    }
}

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

fn dates(ui: &mut Ui) {
    let words = date_words();
    let december = |day: u32| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
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

fn on_top(ui: &mut Ui) {
    rows(ui);
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

fn open_list(ui: &mut Ui) {
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

fn keyboard_and_tip(ui: &mut Ui) {
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

#[test]
fn an_open_list_looks_as_designed() {
    picture_after("open-list", vec2(400.0, 340.0), open_list, |harness| {
        harness.key_press(egui::Key::Tab);
        harness.run();
        harness.key_press(egui::Key::Enter);
        harness.run();
        harness.key_press(egui::Key::ArrowDown);
    });
}

#[test]
fn the_focus_ring_and_tooltips_look_as_designed() {
    picture_after("focus", vec2(420.0, 160.0), keyboard_and_tip, |harness| {
        harness.get_by_label_contains("Återställ").hover();
        harness.run_steps(8);
    });
}

#[test]
fn the_composer_and_the_timeline_look_as_designed() {
    picture("answer", vec2(760.0, 640.0), answer);
}

#[test]
fn the_date_field_looks_as_designed() {
    picture_after("dates", vec2(420.0, 440.0), dates, |harness| {
        harness.get_by_label("Visa kalendern").click();
    });
}

#[test]
fn dialogs_and_toasts_look_as_designed() {
    picture("on-top", vec2(1100.0, 760.0), on_top);
}

#[test]
fn controls_look_as_designed() {
    picture("controls", vec2(1040.0, 800.0), controls);
}

#[test]
fn rows_and_cards_look_as_designed() {
    picture("rows", vec2(1100.0, 760.0), rows);
}
