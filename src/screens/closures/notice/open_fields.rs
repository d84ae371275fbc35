//! Fields that the program cannot fill in: asked for once for all the closing's texts.

use super::State;
use super::texts::known;
use crate::domain::closing::ClosingPlan;
use crate::domain::language::Language;
use crate::domain::placeholder::{Placeholder, find_placeholders};
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::t;
use crate::widgets::field::{Hint, labelled_text_ui};
use eframe::egui::Ui;
use std::collections::BTreeMap;

/// What was filled in, by the names of the fields; it holds for every account and text of the sheet.
#[derive(Default)]
pub(super) struct Answers {
    given: BTreeMap<String, String>,
    /// As they are being typed.
    typed: BTreeMap<String, String>,
}

impl Answers {
    /// What tells two fields apart, in whichever language the template is.
    pub fn key(field: &Placeholder) -> String {
        let known = field.known();
        known.map_or_else(|| field.key(), |known| known.name(Language::Sv).to_owned())
    }

    /// What was filled in for the field.
    pub fn of(&self, field: &Placeholder) -> Option<String> {
        let given = self.given.get(&Answers::key(field));
        given.filter(|given| !given.is_empty()).cloned()
    }
}

/// A field that is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Asked {
    key: String,
    /// The field's name with a capital.
    label: String,
}

/// The fields of the template that nothing is known for, and those somebody has written into the
/// text; in order, each once.
pub(super) fn asked_for(state: &State, plan: &ClosingPlan, desk: &Desk) -> Vec<Asked> {
    let Some(written) = state.texts.get(plan.account, state.notice) else {
        return Vec::new();
    };
    let mut templates = desk.templates.iter();
    let template = templates.find(|one| Some(one.id) == written.template);
    let of_template = template.map(|template| {
        let details = &template.details;
        let mut fields = find_placeholders(&details.text);
        fields.retain(|field| known(field, details.language, plan, desk).is_none());
        fields
    });
    let fields = of_template.into_iter().flatten();
    let mut asked: Vec<Asked> = Vec::new();
    for field in fields.chain(written.buffer.fields().iter().cloned()) {
        let key = Answers::key(&field);
        if asked.iter().all(|known| known.key != key) {
            let label = with_capital(&field.name);
            asked.push(Asked { key, label });
        }
    }
    asked
}

fn with_capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Draws a field for each; what is typed goes into the texts when the field is left.
pub(super) fn asking_ui(
    ui: &mut Ui,
    asks: &[Asked],
    state: &mut State,
    plan: &ClosingPlan,
    desk: &Desk,
) {
    if asks.is_empty() {
        return;
    }
    let language = desk.language;
    let mut left = false;
    section_ui(
        ui,
        &t!(language, "notice-fill-in"),
        |_| {},
        |ui| {
            note_ui(ui, &t!(language, "notice-fill-in-help"));
            for asked in asks {
                let given = state.answers.given.get(&asked.key);
                let typed = state.answers.typed.entry(asked.key.clone());
                let typed = typed.or_insert_with(|| given.cloned().unwrap_or_default());
                left |= labelled_text_ui(ui, &asked.label, typed, Hint::NONE).lost_focus();
            }
        },
    );
    if left {
        take_in(state, plan, desk);
        ui.ctx().request_repaint();
    }
}

/// Puts what was typed into the texts.
pub(super) fn take_in(state: &mut State, plan: &ClosingPlan, desk: &Desk) {
    let typed = state.answers.typed.iter();
    let typed: Vec<(String, String)> = typed
        .map(|(key, typed)| (key.clone(), typed.trim().to_owned()))
        .filter(|(key, typed)| {
            let given = state.answers.given.get(key);
            given.map_or("", String::as_str) != typed
        })
        .collect();
    for (key, answer) in typed {
        let before = state.answers.given.insert(key.clone(), answer.clone());
        let before = before.filter(|before| !before.is_empty());
        state.texts.answered(&key, before.as_deref(), &answer);
    }
    state
        .texts
        .keep_up(state.notice, plan, &state.answers, desk);
}
