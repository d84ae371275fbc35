//! Cards, rows, progress, keys, empty places.

use eframe::egui::{self, Align, Layout, Rect, Ui, pos2, vec2};
use svarsvakt::widgets::{
    button::{Button, Look, Width},
    card::{card_header_ui, card_ui, padded_card_ui},
    chip::{
        ChipKind, Outline, chip_ui, count_pill_ui, initials_ui, paint_chip_words, paint_initials,
    },
    empty_state::empty_state_ui,
    icons,
    keys::key_row_ui,
    list_row::{RowHeight, elided_galley, group_header_ui, list_row_ui},
    nav_item::Presence,
    paint,
    progress::progress_ui,
    tokens::tokens,
    typography::TypeStyle,
};

const CITIZEN: &str = "Hej! När stänger återvinningscentralen dagen före julafton? Det står olika \
    tider på skylten och på er sida, och vi är flera på gatan som undrar.";

pub fn rows(ui: &mut Ui) {
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
