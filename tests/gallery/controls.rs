//! Buttons, chips, tabs, the rail, fields, banners.

use eframe::egui::Ui;
use svarsvakt::widgets::{
    banner::{BannerKind, banner_ui},
    button::{
        Button, Look, Width, bare_icon_button_ui, danger_button_ui, disabled_button_ui,
        icon_button_ui, primary_button_ui, row_button_ui, secondary_button_ui, small_link_ui,
        text_link_ui,
    },
    chip::{
        ChipKind, Outline, chip_ui, count_pill_ui, filled_badge_ui, initials_ui, success_tag_ui,
        tag_ui, warning_tag_ui,
    },
    field::{
        Hint, SearchWords, Select, checkbox_ui, labelled_multiline_ui, labelled_text_ui, radio_ui,
        search_ui, segmented_ui, select_ui, switch_ui,
    },
    icons,
    nav_item::{NavBadge, Presence, nav_item_ui},
    tabs::{Tab, tabs_ui},
    tokens::tokens,
    typography::TypeStyle,
};

pub fn controls(ui: &mut Ui) {
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
        filled_badge_ui(ui, "12");
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
