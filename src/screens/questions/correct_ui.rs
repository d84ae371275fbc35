//! The form in which what was registered is corrected.

use super::correct::{CorrectForm, Wrong};
use super::detail_view::DetailView;
use super::state::{Afterwards, Dialog, State};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::Look;
use crate::widgets::dialog::{DialogAnswer, dialog_buttons_ui, wide_dialog_ui};
use crate::widgets::field::{Hint, Select, labelled_multiline_ui, labelled_text_ui};
use eframe::egui::Ui;

const WIDTH: f32 = 600.0;

/// Draws the form.
pub fn correct_ui(
    ui: &Ui,
    detail: &DetailView,
    state: &mut State,
    desk: &Desk,
    form: Box<CorrectForm>,
) {
    let language = desk.language;
    let mut form = form;
    let mut answer = None;
    let wrong = form.wrong(desk);
    let title = t!(language, "questions-correct-title");
    let closed = wide_dialog_ui(ui, "questions-correct", &title, WIDTH, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        fields_ui(ui, &mut form, wrong, desk);
        let (save, cancel) = (t!(language, "save"), t!(language, "cancel"));
        answer = dialog_buttons_ui(ui, Look::Primary, &save, &cancel);
        answer == Some(DialogAnswer::Cancel)
            || (answer == Some(DialogAnswer::Act) && wrong.is_none())
    });
    if answer == Some(DialogAnswer::Act) && wrong.is_none() {
        let mut commands = form.commands(detail, desk).unwrap_or_default().into_iter();
        if let Some(command) = commands.next() {
            // The second is made on the version that the first leaves behind.
            state.afterwards = commands
                .next()
                .map(|command| Afterwards::Correct(Box::new(command)));
            state.ask(Action::Do(command));
        }
    } else if !closed {
        state.dialog = Some(Dialog::Correct(form));
    }
}

fn fields_ui(ui: &mut Ui, form: &mut CorrectForm, wrong: Option<Wrong>, desk: &Desk) {
    let language = desk.language;
    let error = |which: Wrong, words: String| (wrong == Some(which)).then_some(words);
    ui.columns(2, |columns| {
        let [left, right] = columns else { return };
        account_ui(left, form, desk);
        let label = t!(language, "questions-author");
        labelled_text_ui(right, &label, &mut form.author, Hint::NONE);
    });
    ui.columns(2, |columns| {
        let [left, right] = columns else { return };
        if form.has_first_entry() {
            let words = t!(language, "questions-received-unreadable");
            let error = error(Wrong::Received, words);
            let example = t!(language, "questions-sent-example");
            let hint = Hint {
                example: &example,
                help: "",
                error: error.as_deref(),
            };
            let label = t!(language, "questions-received");
            labelled_text_ui(left, &label, &mut form.received, hint);
        }
        let error = error(Wrong::Hours, t!(language, "questions-hours-wrong"));
        let help = t!(language, "questions-hours-help");
        let hint = Hint {
            example: "",
            help: &help,
            error: error.as_deref(),
        };
        let label = t!(language, "questions-hours");
        labelled_text_ui(right, &label, &mut form.hours, hint);
    });
    if form.has_first_entry() {
        let error = error(Wrong::Text, t!(language, "questions-missing-text"));
        let hint = Hint {
            error: error.as_deref(),
            ..Hint::NONE
        };
        let label = t!(language, "questions-text");
        labelled_multiline_ui(ui, &label, &mut form.text, 3, hint);
    }
    let error = error(Wrong::Link, t!(language, "link-refused"));
    let hint = Hint {
        error: error.as_deref(),
        ..Hint::NONE
    };
    labelled_text_ui(ui, &t!(language, "questions-link"), &mut form.link, hint);
}

fn account_ui(ui: &mut Ui, form: &mut CorrectForm, desk: &Desk) {
    let accounts = &desk.workspace.accounts;
    let names: Vec<String> = accounts
        .iter()
        .map(|account| account.details.full_name(desk.language))
        .collect();
    let chosen = accounts
        .iter()
        .position(|account| account.id == form.account);
    let label = t!(desk.language, "questions-filter-account");
    let select = Select::new(&label).labelled_above(Hint::NONE);
    if let Some(picked) = select.show(ui, chosen, &names)
        && let Some(account) = accounts.get(picked)
    {
        form.account = account.id;
    }
}
