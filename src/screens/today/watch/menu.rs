//! What can be done with an account's day besides ticking it.

use super::row::WatchRow;
use super::row_ui::show_day;
use super::{CheckForm, ExtraForm, Form};
use crate::commands::Command;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::field::menu_item_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Label, Margin, Ui};

/// Draws the menu of a row.
pub(super) fn menu_ui(ui: &mut Ui, row: &WatchRow, form: &mut Form, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    ui.set_width(256.0);
    let muted = tokens(ui).muted;
    Frame::new()
        .inner_margin(Margin::symmetric(10, 4))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(TypeStyle::SmallStrong.rich(&row.full_name).color(muted)).wrap());
            for made in &row.made {
                ui.add(Label::new(TypeStyle::Small.rich(&made.told).color(muted)).wrap());
            }
        });
    if desk.may_edit() {
        if row.demands_checks() || !row.made.is_empty() {
            let note = t!(language, "check-with-note");
            if menu_item_ui(ui, Some(icons::NOTE), &note).clicked() {
                *form = Form::Check(CheckForm::now(row.account));
            }
            let earlier = t!(language, "check-earlier");
            if menu_item_ui(ui, Some(icons::CLOCK_COUNTER_CLOCKWISE), &earlier).clicked() {
                *form = Form::Check(CheckForm::earlier(row.account));
            }
        }
        for made in &row.made {
            let label = t!(language, "check-remove", time = made.time.clone());
            if menu_item_ui(ui, Some(icons::TRASH), &label).clicked() {
                action = Some(Action::Do(Command::RemoveCheck { check: made.id }));
            }
        }
        let extra = t!(language, "check-extra");
        if menu_item_ui(ui, Some(icons::CALENDAR_PLUS), &extra).clicked() {
            *form = Form::Extra(ExtraForm::of(row.account, desk));
        }
    }
    let show = t!(language, "check-show");
    if menu_item_ui(ui, Some(icons::EYE), &show).clicked() {
        action = Some(show_day(row));
    }
    action
}
