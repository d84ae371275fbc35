//! A check with a note, or one that was made earlier today.

use crate::commands::Command;
use crate::domain::ids::AccountId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::Look;
use crate::widgets::dialog::{DialogAnswer, dialog_buttons_ui, entered_in_field, footed_dialog_ui};
use crate::widgets::field::{Hint, labelled_text_ui};
use crate::widgets::time_field::{TimeField, time_field_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::{DateTime, NaiveTime, Utc};
use eframe::egui::{Label, Ui};

/// As wide as dialogs are.
const DIALOG: f32 = 480.0;

/// What is typed.
pub(in crate::screens::today) struct CheckForm {
    account: AccountId,
    when: When,
    note: String,
    /// Whether the first field has got the keyboard.
    begun: bool,
    /// Whether it was tried to save, so that what is missing is told.
    tried: bool,
}

enum When {
    Now,
    Earlier {
        time: Option<NaiveTime>,
        reason: String,
    },
}

/// What keeps it from being saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Wrong {
    NoTime,
    InFuture,
    NoReason,
}

impl CheckForm {
    /// A check made now, with a note.
    pub fn now(account: AccountId) -> CheckForm {
        CheckForm {
            account,
            when: When::Now,
            note: String::new(),
            begun: false,
            tried: false,
        }
    }

    /// A check made earlier today.
    pub fn earlier(account: AccountId) -> CheckForm {
        CheckForm {
            when: When::Earlier {
                time: None,
                reason: String::new(),
            },
            ..CheckForm::now(account)
        }
    }

    fn moment(&self, desk: &Desk) -> Option<DateTime<Utc>> {
        match self.when {
            When::Now => Some(desk.now),
            When::Earlier { time, .. } => Some(desk.moment(desk.today().and_time(time?))),
        }
    }

    fn wrong(&self, desk: &Desk) -> Option<Wrong> {
        let When::Earlier { reason, .. } = &self.when else {
            return None;
        };
        match self.moment(desk) {
            None => Some(Wrong::NoTime),
            Some(at) if at > desk.now => Some(Wrong::InFuture),
            Some(_) => reason.trim().is_empty().then_some(Wrong::NoReason),
        }
    }

    fn command(&self, desk: &Desk) -> Option<Command> {
        Some(Command::RecordCheck {
            account: self.account,
            at: self.moment(desk)?,
            note: Some(self.note.clone()),
            late_reason: match &self.when {
                When::Now => None,
                When::Earlier { reason, .. } => Some(reason.clone()),
            },
        })
    }

    /// Draws the form; what it asks for, and whether it is put away.
    pub fn ui(&mut self, ui: &Ui, desk: &Desk) -> (Option<Action>, bool) {
        let language = desk.language;
        let wrong = self.wrong(desk);
        let entered = entered_in_field(ui);
        let mut answer = None;
        let title = match self.when {
            When::Now => t!(language, "check-note-title"),
            When::Earlier { .. } => t!(language, "check-earlier-title"),
        };
        let (save, cancel) = (t!(language, "check-save"), t!(language, "cancel"));
        let id = match self.when {
            When::Now => "check-now",
            When::Earlier { .. } => "check-earlier",
        };
        let body = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            let name = desk.account_name(self.account);
            let ink = tokens(ui).muted;
            ui.add(Label::new(TypeStyle::Body.rich(name).color(ink)).wrap());
            self.fields_ui(ui, desk, wrong);
        };
        let left = footed_dialog_ui(ui, id, &title, DIALOG, body, |ui, ()| {
            ui.add_space(4.0);
            answer = dialog_buttons_ui(ui, Look::Primary, &save, &cancel);
            answer == Some(DialogAnswer::Cancel)
        });
        if entered || answer == Some(DialogAnswer::Act) {
            self.tried = true;
            // What was typed together with Enter counts.
            let wrong = self.wrong(desk);
            let command = wrong.is_none().then(|| self.command(desk)).flatten();
            return (command.map(Action::Do), false);
        }
        (None, left)
    }

    fn fields_ui(&mut self, ui: &mut Ui, desk: &Desk, wrong: Option<Wrong>) {
        let language = desk.language;
        let told = |which: Wrong, words: String| (wrong == Some(which)).then_some(words);
        let tried = self.tried;
        let mut first = None;
        if let When::Earlier { time, reason } = &mut self.when {
            let missing = told(Wrong::NoTime, t!(language, "check-time-missing"));
            let error = told(Wrong::InFuture, t!(language, "check-time-in-future"))
                .or(missing.filter(|_| tried));
            let field = TimeField {
                label: &t!(language, "check-time"),
                not_a_time: &t!(language, "check-time-unreadable"),
                hint: Hint::NONE.error(error.as_deref()),
            };
            first = Some(time_field_ui(ui, &field, time));
            let error = told(Wrong::NoReason, t!(language, "check-reason-missing"));
            let error = error.filter(|_| tried);
            let help = t!(language, "check-reason-help");
            let hint = Hint::help(&help).error(error.as_deref());
            labelled_text_ui(ui, &t!(language, "check-reason"), reason, hint);
        }
        let note = labelled_text_ui(ui, &t!(language, "check-note"), &mut self.note, Hint::NONE);
        if !std::mem::replace(&mut self.begun, true) {
            first.unwrap_or(note).request_focus();
        }
    }
}
