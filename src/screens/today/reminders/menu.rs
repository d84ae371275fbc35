//! What can be done with a reminder besides following it: seen, put off, told again.

use super::row::{ReminderRow, Standing};
use crate::domain::reminder::ReminderMark;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::field::menu_item_ui;
use crate::widgets::icons;
use eframe::egui::Ui;

/// Draws the menu, where the file may be changed.
pub(super) fn menu_ui(ui: &mut Ui, row: &ReminderRow, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    ui.set_width(260.0);
    if menu_item_ui(ui, Some(icons::ARROW_RIGHT), &row.link).clicked() {
        action = Some(row.leads_to.clone());
    }
    let mut marks = |mark: ReminderMark| {
        action = Some(Action::MarkReminders {
            reminders: row.keys.clone(),
            mark,
        });
    };
    match row.standing {
        Standing::New => {
            let seen = t!(language, "today-remind-mark-seen");
            if menu_item_ui(ui, Some(icons::CHECK), &seen).clicked() {
                marks(ReminderMark {
                    seen_at: Some(desk.now),
                    snoozed_until: None,
                });
            }
        }
        Standing::Seen => {
            let unseen = t!(language, "today-remind-mark-unseen");
            if menu_item_ui(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &unseen).clicked() {
                marks(ReminderMark::default());
            }
        }
        Standing::PutOff(_) => {
            let again = t!(language, "today-remind-again");
            if menu_item_ui(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &again).clicked() {
                marks(ReminderMark::default());
            }
        }
    }
    for (words, until) in &row.snoozes {
        let words = t!(language, "today-remind-later", when = words.clone());
        if menu_item_ui(ui, Some(icons::CLOCK), &words).clicked() {
            marks(ReminderMark {
                seen_at: None,
                snoozed_until: Some(*until),
            });
        }
    }
    action
}
