//! The copies: when they were made and why, and the way back to one.

use super::{State, View};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::store::{CopyReason, SafetyCopy};
use crate::t;
use crate::text::dates;
use crate::widgets::button::{danger_button_ui, row_button_ui, secondary_button_ui};
use crate::widgets::card::divider_ui;
use crate::widgets::dialog::dialog_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, Ui, vec2};

pub(super) fn backups_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    let tokens = tokens(ui);
    ui.label(
        TypeStyle::Small
            .rich(t!(language, "settings-backups-help"))
            .color(tokens.muted),
    );
    if desk.may_edit() {
        action = now_ui(ui, desk);
    }
    if view.copies.is_empty() {
        ui.label(
            TypeStyle::Body
                .rich(t!(language, "settings-no-backups"))
                .color(tokens.muted),
        );
    }
    for copy in &view.copies {
        divider_ui(ui);
        ui.allocate_ui_with_layout(
            vec2(ui.available_width(), 32.0),
            Layout::left_to_right(Align::Center),
            |ui| {
                let when = dates::relative_day_time(language, copy.made_at, desk.civil(desk.now));
                ui.label(TypeStyle::DenseStrong.rich(when.clone()).color(tokens.text));
                ui.label(
                    TypeStyle::Dense
                        .rich(reason(copy, desk))
                        .color(tokens.muted),
                );
                ui.label(TypeStyle::Dense.rich(size(copy.bytes)).color(tokens.muted));
                if !desk.may_edit() {
                    return;
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let label = t!(language, "settings-restore");
                    let name = t!(language, "settings-restore-when", when = when);
                    let button = crate::widgets::button::Button::new(
                        crate::widgets::button::Look::Secondary,
                        &label,
                    );
                    if button.in_row().accessible_name(&name).show(ui).clicked() {
                        state.restoring = Some(copy.path.clone());
                    }
                });
            },
        );
    }
    action
}

/// What is done with the file as a whole.
fn now_ui(ui: &mut Ui, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        if secondary_button_ui(
            ui,
            Some(icons::SHIELD_CHECK),
            &t!(language, "settings-back-up-now"),
        )
        .clicked()
        {
            action = Some(Action::BackUpNow);
        }
        if secondary_button_ui(ui, Some(icons::CHECK), &t!(language, "settings-check")).clicked() {
            action = Some(Action::CheckDatabase);
        }
    });
    action
}

/// Asks before the present contents are replaced: undo does not reach across that.
pub(super) fn confirm_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let language = desk.language;
    let path = state.restoring.clone()?;
    let copy = view.copies.iter().find(|copy| copy.path == path)?;
    let when = dates::relative_day_time(language, copy.made_at, desk.civil(desk.now));
    let mut action = None;
    let question = t!(language, "settings-restore-question", when = when);
    let closed = dialog_ui(ui, "restore", &question, |ui| {
        let ink = tokens(ui).text;
        ui.add(
            Label::new(
                TypeStyle::Body
                    .rich(t!(language, "settings-restore-explained"))
                    .color(ink),
            )
            .wrap(),
        );
        ui.add_space(8.0);
        let mut closed = false;
        ui.horizontal(|ui| {
            if danger_button_ui(ui, None, &t!(language, "settings-restore")).clicked() {
                action = Some(Action::Restore(path.clone()));
                closed = true;
            }
            closed |= row_button_ui(ui, None, &t!(language, "cancel")).clicked();
        });
        closed
    });
    if closed {
        state.restoring = None;
    }
    action
}

fn reason(copy: &SafetyCopy, desk: &Desk) -> String {
    let language = desk.language;
    match copy.reason {
        CopyReason::Daily => t!(language, "copy-daily"),
        CopyReason::Manual => t!(language, "copy-by-hand"),
        CopyReason::BeforeMigration => t!(language, "copy-before-migration"),
        CopyReason::BeforeRestore => t!(language, "copy-before-restore"),
        CopyReason::BeforeReplace => t!(language, "copy-before-replace"),
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        _ => format!("{},{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
