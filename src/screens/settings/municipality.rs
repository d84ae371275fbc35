//! What holds for the whole municipality, shared by all who have the file open.

use super::State;
use crate::commands::Command;
use crate::domain::date_input::parse_date;
use crate::domain::language::Language;
use crate::domain::opening_hours::{EarlyClosings, MinuteOfDay};
use crate::domain::settings::Settings;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::value_ui;
use crate::t;
use crate::text::dates;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::text_link_ui;
use crate::widgets::button::{disabled_button_ui, primary_button_ui};
use crate::widgets::field::{Hint, checkbox_ui, labelled_multiline_ui, labelled_text_ui};
use eframe::egui::{Key, KeyboardShortcut, Modifiers, Ui};

/// The settings as they are being typed.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Form {
    /// The version the form was filled from, and the settings then.
    version: i64,
    begun: Option<Box<Form>>,
    name: String,
    time_zone: String,
    closed_on_eves: bool,
    history_days: String,
    early_closing: String,
}

/// Why a form was not saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refusal {
    /// Somebody else saved other settings in the meantime.
    ChangedMeanwhile,
}

/// What is wrong with a line or a field.
#[derive(Default)]
struct Errors {
    time_zone: Option<String>,
    history_days: Option<String>,
    early_closing: Option<String>,
}

impl Form {
    fn of(settings: &Settings) -> Form {
        let lines = settings
            .early_closing
            .iter()
            .map(|(day, time)| format!("{day} {time}"));
        Form {
            version: settings.version,
            begun: None,
            name: settings.municipality.clone().unwrap_or_default(),
            time_zone: settings.time_zone.name().to_owned(),
            closed_on_eves: settings.close_on_de_facto_holidays,
            history_days: settings.import_history_after_days.to_string(),
            early_closing: lines.collect::<Vec<_>>().join("\n"),
        }
    }

    /// A change of settings that are not in this form is none to it.
    fn follow(&mut self, stored: &Form) {
        let begun = self.begun.get_or_insert_with(|| Box::new(stored.clone()));
        if begun.says_the_same_as(stored) {
            self.version = stored.version;
        }
    }

    fn says_the_same_as(&self, other: &Form) -> bool {
        let fields = |form: &Form| Form {
            version: 0,
            begun: None,
            ..form.clone()
        };
        fields(self) == fields(other)
    }

    fn read(&self, before: &Settings, desk: &Desk) -> Result<Settings, Errors> {
        let language = desk.language;
        let mut errors = Errors::default();
        let time_zone = self.time_zone.trim().parse::<chrono_tz::Tz>();
        if time_zone.is_err() {
            errors.time_zone = Some(t!(language, "settings-zone-unknown"));
        }
        let days = self.history_days.trim().parse::<u16>();
        if days.is_err() {
            errors.history_days = Some(t!(language, "settings-days-wrong"));
        }
        let early = read_early_closing(&self.early_closing, desk);
        if let Err(line) = &early {
            errors.early_closing = Some(t!(language, "settings-early-wrong", line = line.as_str()));
        }
        match (time_zone, days, early) {
            (Ok(time_zone), Ok(days), Ok(early_closing)) => Ok(Settings {
                municipality: Some(self.name.trim().to_owned()).filter(|name| !name.is_empty()),
                time_zone,
                close_on_de_facto_holidays: self.closed_on_eves,
                import_history_after_days: days,
                early_closing,
                ..before.clone()
            }),
            _ => Err(errors),
        }
    }
}

/// Reads lines like "23 dec 12:00"; the error is the line that is not understood.
fn read_early_closing(text: &str, desk: &Desk) -> Result<EarlyClosings, String> {
    let mut closings = EarlyClosings::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (day, time) = line.rsplit_once(' ').ok_or_else(|| line.to_owned())?;
        let day = parse_date(day.trim(), desk.today()).ok_or_else(|| line.to_owned())?;
        let time: MinuteOfDay = time.parse().map_err(|_| line.to_owned())?;
        closings.insert(day, time);
    }
    Ok(closings)
}

pub(super) fn municipality_ui(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let settings = &desk.workspace.settings;
    let stored = Form::of(settings);
    if !desk.may_edit() {
        values_ui(ui, &stored, desk);
        return None;
    }
    let mut form = state.form.take().unwrap_or_else(|| stored.clone());
    form.follow(&stored);
    let mut action = None;
    if state.refusal == Some(Refusal::ChangedMeanwhile) {
        let text = t!(
            language,
            "settings-changed-meanwhile",
            theirs = told(settings, language)
        );
        if banner_ui(
            ui,
            BannerKind::Warning,
            &text,
            Some(&t!(language, "settings-keep-mine")),
        ) {
            form.version = settings.version;
            form.begun = None;
            state.refusal = None;
        }
    }
    let read = form.read(settings, desk);
    let none = Errors::default();
    let errors = read.as_ref().err().unwrap_or(&none);
    labelled_text_ui(
        ui,
        &t!(language, "field-municipality"),
        &mut form.name,
        Hint::help(&t!(language, "settings-name-help")),
    );
    checkbox_ui(ui, &mut form.closed_on_eves, &t!(language, "settings-eves"));
    let help = t!(language, "settings-early-help");
    labelled_multiline_ui(
        ui,
        &t!(language, "field-early-closing"),
        &mut form.early_closing,
        2,
        Hint {
            example: "2026-12-23 12:00",
            help: &help,
            error: errors.early_closing.as_deref(),
        },
    );
    labelled_text_ui(
        ui,
        &t!(language, "settings-history-days"),
        &mut form.history_days,
        Hint::help(&t!(language, "settings-history-help")).error(errors.history_days.as_deref()),
    );
    labelled_text_ui(
        ui,
        &t!(language, "field-time-zone"),
        &mut form.time_zone,
        Hint::help(&t!(language, "settings-zone-help")).error(errors.time_zone.as_deref()),
    );
    let changed = !form.says_the_same_as(&stored);
    ui.horizontal(|ui| {
        let save = t!(language, "save");
        match (&read, changed) {
            (Ok(settings), true) => {
                let shortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);
                let by_key = ui.input_mut(|input| input.consume_shortcut(&shortcut));
                if primary_button_ui(ui, None, &save).clicked() || by_key {
                    action = Some(Action::Do(Command::UpdateSettings {
                        version: form.version,
                        settings: settings.clone(),
                    }));
                }
            }
            (Ok(_), false) => {
                disabled_button_ui(ui, &save, &t!(language, "nothing-changed"));
            }
            (Err(_), _) => {
                disabled_button_ui(ui, &save, &t!(language, "mend-first"));
            }
        }
        if changed && text_link_ui(ui, &t!(language, "discard-changes")).clicked() {
            form = Form::of(settings);
            state.refusal = None;
        }
    });
    state.form = changed.then_some(form);
    action
}

/// The settings where they can be read but not changed.
fn values_ui(ui: &mut Ui, stored: &Form, desk: &Desk) {
    let language = desk.language;
    let eves = if stored.closed_on_eves {
        t!(language, "yes")
    } else {
        t!(language, "no")
    };
    let none = t!(language, "readonly-value-none");
    for (label, value) in [
        (t!(language, "field-municipality"), &stored.name),
        (t!(language, "settings-eves"), &eves),
        (t!(language, "field-early-closing"), &stored.early_closing),
        (t!(language, "settings-history-days"), &stored.history_days),
        (t!(language, "field-time-zone"), &stored.time_zone),
    ] {
        let value = if value.is_empty() { &none } else { value };
        value_ui(ui, &label, value);
    }
}

/// The stored settings in a line, for the other version in a conflict.
fn told(settings: &Settings, language: Language) -> String {
    let eves = if settings.close_on_de_facto_holidays {
        t!(language, "yes")
    } else {
        t!(language, "no")
    };
    let early = settings
        .early_closing
        .iter()
        .map(|(day, time)| format!("{} {time}", dates::short_date(language, *day, *day)));
    let mut parts = vec![
        settings.municipality.clone().unwrap_or_default(),
        format!("{}: {eves}", t!(language, "field-de-facto")),
        settings.time_zone.name().to_owned(),
        format!(
            "{}: {}",
            t!(language, "field-history-days"),
            settings.import_history_after_days
        ),
    ];
    parts.extend(early);
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}
