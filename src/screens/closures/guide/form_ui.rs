//! The guide's words, what the platform can do, and when that was last checked.

use super::State;
use crate::commands::Command;
use crate::screens::action::Action;
use crate::screens::closures::sheet::SheetAnswer;
use crate::screens::date::date_ui;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, note_ui, section_ui, value_ui, warning_ui};
use crate::t;
use crate::text::platform_guides::Checked;
use crate::widgets::button::{Button, Look, secondary_button_ui};
use crate::widgets::field::{Hint, checkbox_ui, labelled_multiline_ui};
use crate::widgets::icons;
use eframe::egui::Ui;

/// Draws the form; what it asks for is going back to our words.
pub(super) fn form_ui(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let present = state.present.clone().filter(|_| !state.is_changed());
    let mut reset = false;
    section_ui(
        ui,
        &t!(language, "guide-words"),
        |ui| {
            if present.is_some() {
                let label = t!(language, "guide-reset");
                let icon = icons::ARROW_COUNTER_CLOCKWISE;
                let button = Button::new(Look::Quiet, &label).icon(icon).in_row();
                reset = button.show(ui).clicked();
            }
        },
        |ui| {
            if state.present.is_none() {
                note_ui(ui, &t!(language, "guide-starter"));
            }
            words_ui(ui, state, desk);
        },
    );
    section_ui(
        ui,
        &t!(language, "guide-check"),
        |_| {},
        |ui| checked_ui(ui, state, desk),
    );
    section_ui(
        ui,
        &t!(language, "guide-traits"),
        |_| {},
        |ui| traits_ui(ui, state, desk),
    );
    let guide = present.filter(|_| reset)?;
    let command = Command::ResetPlatformGuide { guide };
    Some(SheetAnswer::Do(Action::Do(command)))
}

fn words_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let form = &mut state.form;
    if form.traits.has_comments {
        let label = t!(language, "field-close-text");
        labelled_multiline_ui(ui, &label, &mut form.close, 4, Hint::NONE);
        let label = t!(language, "field-reopen-text");
        labelled_multiline_ui(ui, &label, &mut form.reopen, 2, Hint::NONE);
    }
    if form.traits.has_auto_reply {
        let label = t!(language, "field-auto-reply-text");
        let help = t!(language, "guide-auto-reply-help");
        labelled_multiline_ui(ui, &label, &mut form.auto_reply, 3, Hint::help(&help));
    }
}

fn traits_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    note_ui(ui, &t!(language, "guide-traits-help"));
    let traits = &mut state.form.traits;
    let label = t!(language, "field-has-comments");
    checkbox_ui(ui, &mut traits.has_comments, &label);
    if traits.has_comments {
        let label = t!(language, "field-posts-one-by-one");
        checkbox_ui(ui, &mut traits.posts_one_by_one, &label);
    }
    let label = t!(language, "field-has-auto-reply");
    checkbox_ui(ui, &mut traits.has_auto_reply, &label);
}

fn checked_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let (language, today) = (desk.language, desk.today());
    let checked = Checked::of(state.form.checked_on, today);
    let words = checked.words(language, today);
    match checked {
        Checked::Lately(_) => note_ui(ui, &words),
        Checked::Never | Checked::LongAgo(_) => warning_ui(ui, &words),
    }
    let label = t!(language, "field-checked-on");
    let not_yet = state.form.checked_on.is_some_and(|day| day > today);
    let ahead = not_yet.then(|| t!(language, "guide-checked-ahead"));
    let hint = Hint::NONE.error(ahead.as_deref());
    let checked_on = &mut state.form.checked_on;
    let mut is_today = false;
    columns_ui(
        ui,
        |ui| {
            date_ui(ui, &label, checked_on, desk, hint);
        },
        |ui| {
            // In line with the field, whose label stands above.
            ui.add_space(24.0);
            let label = t!(language, "guide-checked-today");
            is_today = secondary_button_ui(ui, Some(icons::CHECK), &label).clicked();
        },
    );
    note_ui(ui, &t!(language, "guide-law"));
    if is_today {
        state.form.checked_on = Some(today);
        ui.ctx().request_repaint();
    }
}

/// Draws the guide where it can be read but not changed.
pub(super) fn values_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let language = desk.language;
    let form = &state.form;
    section_ui(
        ui,
        &t!(language, "guide-words"),
        |_| {},
        |ui| {
            let yes = |has: bool| {
                if has {
                    t!(language, "yes")
                } else {
                    t!(language, "no")
                }
            };
            let checked = Checked::of(form.checked_on, desk.today());
            let traits = form.traits;
            let values = [
                (t!(language, "field-close-text"), form.close.clone()),
                (t!(language, "field-reopen-text"), form.reopen.clone()),
                (
                    t!(language, "field-auto-reply-text"),
                    form.auto_reply.clone(),
                ),
                (t!(language, "field-has-comments"), yes(traits.has_comments)),
                (
                    t!(language, "field-posts-one-by-one"),
                    yes(traits.posts_one_by_one),
                ),
                (
                    t!(language, "field-has-auto-reply"),
                    yes(traits.has_auto_reply),
                ),
                (
                    t!(language, "guide-check"),
                    checked.words(language, desk.today()),
                ),
            ];
            for (label, value) in values.iter().filter(|(_, value)| !value.is_empty()) {
                value_ui(ui, label, value);
            }
            note_ui(ui, &t!(language, "guide-law"));
        },
    );
}
