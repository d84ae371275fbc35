//! The screen's name, what must be done, and the ways to plan.

use super::super::Target;
use super::super::sheet::SheetAnswer;
use super::view::View;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{primary_button_ui, secondary_button_ui};
use crate::widgets::icons;
use crate::widgets::right_row::right_row_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, Ui, vec2};

/// The room that the buttons have.
const BUTTONS: f32 = 290.0;

/// Draws the header.
pub fn header_ui(ui: &mut Ui, view: &View, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let mut answer = None;
    let buttons = if desk.may_edit() { BUTTONS } else { 140.0 };
    ui.horizontal_top(|ui| {
        let words = ui.available_width() - buttons;
        ui.allocate_ui_with_layout(vec2(words, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_min_width(words);
            ui.spacing_mut().item_spacing.y = 2.0;
            let ink = tokens(ui).text;
            let title = TypeStyle::Title
                .rich(t!(language, "nav-closures"))
                .color(ink);
            ui.label(title);
            let sentence = TypeStyle::Body.rich(&view.sentence).color(ink);
            ui.add(Label::new(sentence).wrap());
        });
        right_row_ui(ui, "closures-header", |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let proposals = t!(language, "closing-proposals", count = view.proposals);
            if secondary_button_ui(ui, None, &proposals).clicked() {
                answer = Some(SheetAnswer::Open(Target::Proposals));
            }
            let new = t!(language, "closing-new");
            if desk.may_edit() && primary_button_ui(ui, Some(icons::PLUS), &new).clicked() {
                answer = Some(SheetAnswer::Open(Target::NewClosure(None)));
            }
        });
    });
    answer
}
