//! The top of Today: the date, the ways on, the day in a sentence.

use super::View;
use super::standing_in::standing_in_ui;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{dates, numbers};
use crate::widgets::button::secondary_button_ui;
use crate::widgets::chip::tag_ui;
use crate::widgets::icons;
use crate::widgets::search_button::search_button_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, Ui};

/// From this width on there is room for the search.
const WIDE: f32 = super::WIDE;

pub(super) fn header_ui(ui: &mut Ui, view: &View, desk: &Desk, width: f32) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    let ink = tokens(ui).text;
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.horizontal(|ui| {
        ui.label(
            TypeStyle::Title
                .rich(dates::heading_date(language, desk.today()))
                .color(ink),
        );
        tag_ui(
            ui,
            &numbers::capitalized(&t!(language, "week-tag", week = iso_week(desk))),
        );
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if desk.may_edit()
                && secondary_button_ui(ui, Some(icons::PLUS), &t!(language, "register-question"))
                    .clicked()
            {
                action = Some(Action::Register { pasted: None });
            }
            if width >= WIDE {
                ui.add_space(4.0);
                let words = t!(language, "search-everywhere");
                let search = search_button_ui(ui, 232.0, &words, "Ctrl K");
                tooltip(&search, &t!(language, "keys-search-all"));
                if search.clicked() {
                    action = Some(Action::Search {
                        words: String::new(),
                    });
                }
            }
        });
    });
    ui.add(Label::new(TypeStyle::Body.rich(view.summary.as_str()).color(ink)).wrap());
    action.or(standing_in_ui(ui, &view.standing_in, desk))
}

fn iso_week(desk: &Desk) -> u32 {
    use chrono::Datelike;
    desk.today().iso_week().week()
}
