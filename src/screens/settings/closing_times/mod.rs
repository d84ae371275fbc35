//! When comments are to be closed, and when it is reminded: shared by all who have the file open.

mod form;

pub(super) use form::Form;

use super::State;
use crate::commands::Command;
use crate::domain::language::Language;
use crate::domain::reminder::ReminderTimes;
use crate::domain::settings::Settings;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, note_ui, value_ui};
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{disabled_button_ui, primary_button_ui, text_link_ui};
use crate::widgets::field::{Hint, labelled_text_ui};
use eframe::egui::{Key, KeyboardShortcut, Modifiers, Ui};
use form::{Field, typed_of};

/// Draws the section.
pub(super) fn closing_times_ui(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let settings = &desk.workspace.settings;
    if !desk.may_edit() {
        for field in Field::ALL {
            value_ui(ui, &field.label(language), &field.of(settings));
        }
        return None;
    }
    let mut form = state
        .closing_times
        .take()
        .unwrap_or_else(|| Form::of(settings));
    form.follow(settings);
    if state.closing_times_outrun && form.version != settings.version {
        let theirs = told(settings, language);
        let text = t!(language, "settings-changed-meanwhile", theirs = theirs);
        let keep = t!(language, "settings-keep-mine");
        if banner_ui(ui, BannerKind::Warning, &text, Some(&keep)) {
            form.version = settings.version;
            form.begun = typed_of(settings);
            state.closing_times_outrun = false;
        }
    }
    note_ui(ui, &t!(language, "times-closing-explained"));
    fields_ui(
        ui,
        &mut form,
        [Field::MustClose, Field::RecommendClosing],
        language,
    );
    ui.add_space(8.0);
    note_ui(ui, &t!(language, "times-reminders-explained"));
    fields_ui(ui, &mut form, [Field::Gaps, Field::Closing], language);
    let checks = [Field::CheckAfterOpening, Field::CheckBeforeClosing];
    fields_ui(ui, &mut form, checks, language);
    columns_ui(
        ui,
        |ui| field_ui(ui, &mut form, Field::CloseBefore, language),
        |_| {},
    );
    let action = foot_ui(ui, &mut form, state, desk);
    let changed = form.typed != typed_of(settings);
    state.closing_times = changed.then_some(form);
    action
}

fn fields_ui(ui: &mut Ui, form: &mut Form, [left, right]: [Field; 2], language: Language) {
    let typed = std::cell::RefCell::new(form);
    columns_ui(
        ui,
        |ui| field_ui(ui, &mut typed.borrow_mut(), left, language),
        |ui| field_ui(ui, &mut typed.borrow_mut(), right, language),
    );
}

fn field_ui(ui: &mut Ui, form: &mut Form, field: Field, language: Language) {
    let mut trial = Settings::default();
    let text = &mut form.typed[field as usize];
    let error = (!field.read(text, &mut trial)).then(|| field.error(language));
    let help = field.help(language);
    let hint = Hint::help(&help).error(error.as_deref());
    labelled_text_ui(ui, &field.label(language), text, hint);
}

fn foot_ui(ui: &mut Ui, form: &mut Form, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let settings = &desk.workspace.settings;
    let read = form.read(settings);
    let changed = form.typed != typed_of(settings);
    let usual = typed_of(&Settings {
        must_close_from_days: Settings::default().must_close_from_days,
        recommend_closing_from_days: Settings::default().recommend_closing_from_days,
        reminders: ReminderTimes::default(),
        ..settings.clone()
    });
    let mut action = None;
    ui.horizontal(|ui| {
        let save = t!(language, "times-save");
        match (read, changed) {
            (Some(settings), true) => {
                let shortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);
                let by_key = ui.input_mut(|input| input.consume_shortcut(&shortcut));
                if primary_button_ui(ui, None, &save).clicked() || by_key {
                    state.saves_closing_times = true;
                    action = Some(Action::Do(Command::UpdateSettings {
                        version: form.version,
                        settings,
                    }));
                }
            }
            (Some(_), false) => {
                disabled_button_ui(ui, &save, &t!(language, "nothing-changed"));
            }
            (None, _) => {
                disabled_button_ui(ui, &save, &t!(language, "mend-first"));
            }
        }
        if changed && text_link_ui(ui, &t!(language, "times-revert")).clicked() {
            *form = Form::of(settings);
            state.closing_times_outrun = false;
        }
        if form.typed != usual && text_link_ui(ui, &t!(language, "times-usual")).clicked() {
            form.typed = usual;
        }
    });
    action
}

/// The stored times in a line, for the other version in a conflict.
fn told(settings: &Settings, language: Language) -> String {
    let fields = Field::ALL.iter();
    let told = fields.map(|field| format!("{}: {}", field.label(language), field.of(settings)));
    told.collect::<Vec<_>>().join("; ")
}
