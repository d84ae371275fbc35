//! Why a deadline falls when it does, and the field the answer is written in.

use eframe::egui::{self, Ui};
use svarsvakt::widgets::{
    button::{primary_button_ui, secondary_button_ui},
    composer_text::{ComposerText, Marks},
    icons,
    timeline::{DayKind, Timeline, TimelineDay, TimelineMarker, timeline_ui},
    tokens::tokens,
    typography::TypeStyle,
};

pub fn answer(ui: &mut Ui) {
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
