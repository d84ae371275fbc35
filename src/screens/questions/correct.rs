//! Correcting what was registered: account, author, link, own response hours, when it came in.

use super::compose_send::on_version;
use super::detail_view::DetailView;
use super::state::{Afterwards, Dialog, State};
use crate::commands::{Command, QuestionBasis};
use crate::domain::ids::{AccountId, EntryId};
use crate::domain::question::EntryKind;
use crate::domain::received_time::parse_received_time;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::button::Look;
use crate::widgets::dialog::{DialogAnswer, dialog_buttons_ui, dialog_ui};
use crate::widgets::field::{Hint, Select, labelled_multiline_ui, labelled_text_ui};
use chrono::{DateTime, Utc};
use eframe::egui::Ui;

/// The form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CorrectForm {
    basis: QuestionBasis,
    account: AccountId,
    author: String,
    link: String,
    hours: String,
    first: Option<FirstEntry>,
    received: String,
    text: String,
}

/// The first incoming entry as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
struct FirstEntry {
    id: EntryId,
    at: DateTime<Utc>,
    /// The moment in the form's words, so that an untouched one stays to the second.
    received: String,
    text: String,
}

/// What is wrong in the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Wrong {
    Link,
    Hours,
    Received,
    Text,
}

impl CorrectForm {
    /// The form over what is registered.
    pub fn of(detail: &DetailView, desk: &Desk) -> CorrectForm {
        let details = &detail.question.details;
        let first = detail
            .question
            .entries
            .iter()
            .find(|entry| entry.details.kind == EntryKind::Incoming);
        let first = first.map(|entry| FirstEntry {
            id: entry.id,
            at: entry.details.at,
            received: dates::short_date_time(
                desk.language,
                desk.civil(entry.details.at),
                desk.today(),
            ),
            text: entry.details.text.clone().unwrap_or_default(),
        });
        CorrectForm {
            basis: QuestionBasis {
                question: detail.question.id,
                version: detail.question.version,
            },
            account: details.account,
            author: details.author.clone().unwrap_or_default(),
            link: details.link.clone().unwrap_or_default(),
            hours: details
                .response_hours
                .map(|hours| hours.to_string())
                .unwrap_or_default(),
            received: first
                .as_ref()
                .map(|first| first.received.clone())
                .unwrap_or_default(),
            text: first
                .as_ref()
                .map(|first| first.text.clone())
                .unwrap_or_default(),
            first,
        }
    }

    fn hours(&self) -> Result<Option<u16>, Wrong> {
        match self.hours.trim() {
            "" => Ok(None),
            hours => hours
                .parse()
                .ok()
                .filter(|hours| (1..=2000).contains(hours))
                .map(Some)
                .ok_or(Wrong::Hours),
        }
    }

    fn received(&self, desk: &Desk) -> Result<Option<DateTime<Utc>>, Wrong> {
        let Some(first) = &self.first else {
            return Ok(None);
        };
        if self.received.trim() == first.received {
            return Ok(Some(first.at));
        }
        let read = parse_received_time(&self.received, desk.civil(desk.now))
            .map_err(|_| Wrong::Received)?;
        Ok(Some(desk.moment(read.at)))
    }

    /// The link as it will be kept; http and https only.
    fn link(&self) -> Result<Option<String>, Wrong> {
        match self.link.trim() {
            "" => Ok(None),
            link => crate::exchange::link::clean_link(link)
                .map(Some)
                .ok_or(Wrong::Link),
        }
    }

    fn wrong(&self, desk: &Desk) -> Option<Wrong> {
        let empty = self
            .first
            .as_ref()
            .is_some_and(|first| !first.text.trim().is_empty())
            && self.text.trim().is_empty();
        self.link()
            .err()
            .or(self.hours().err())
            .or(self.received(desk).err())
            .or(empty.then_some(Wrong::Text))
    }

    /// The changes that are asked for: to the question, to its first entry.
    fn commands(&self, detail: &DetailView, desk: &Desk) -> Option<Vec<Command>> {
        let (hours, received, link) = (
            self.hours().ok()?,
            self.received(desk).ok()?,
            self.link().ok()?,
        );
        let author = Some(self.author.trim().to_owned()).filter(|author| !author.is_empty());
        let details = &detail.question.details;
        let mut commands = Vec::new();
        if (self.account, &author, &link, hours)
            != (
                details.account,
                &details.author,
                &details.link,
                details.response_hours,
            )
        {
            let basis = self.basis;
            commands.push(Command::CorrectQuestion {
                basis,
                account: self.account,
                author,
                link,
                response_hours: hours,
            });
        }
        if let (Some(first), Some(at)) = (&self.first, received)
            && (first.at != at || first.text != self.text)
        {
            let basis = self.basis;
            let text = Some(self.text.trim().to_owned()).filter(|text| !text.is_empty());
            commands.push(Command::CorrectEntry {
                basis,
                entry: first.id,
                text,
                at,
            });
        }
        Some(commands)
    }
}

/// Makes the second half of a correction, now that the first has been made.
pub fn go_on(detail: &DetailView, state: &mut State) {
    if let Some(command) = state.correction.take() {
        state.ask(Action::Do(on_version(*command, detail.question.version)));
    }
}

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
    let error = |which: Wrong, words: String| (wrong == Some(which)).then_some(words);
    let closed = dialog_ui(
        ui,
        "questions-correct",
        &t!(language, "questions-correct-title"),
        |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            let accounts = &desk.workspace.accounts;
            let names: Vec<String> = accounts
                .iter()
                .map(|account| account.details.full_name())
                .collect();
            let chosen = accounts
                .iter()
                .position(|account| account.id == form.account);
            let label = t!(language, "questions-filter-account");
            if let Some(picked) = Select::new(&label)
                .labelled_above(Hint::NONE)
                .show(ui, chosen, &names)
                && let Some(account) = accounts.get(picked)
            {
                form.account = account.id;
            }
            labelled_text_ui(
                ui,
                &t!(language, "questions-author"),
                &mut form.author,
                Hint::NONE,
            );
            if form.first.is_some() {
                let words = error(
                    Wrong::Received,
                    t!(language, "questions-received-unreadable"),
                );
                let example = t!(language, "questions-sent-example");
                let hint = Hint {
                    example: &example,
                    error: words.as_deref(),
                    ..Hint::NONE
                };
                labelled_text_ui(
                    ui,
                    &t!(language, "questions-received"),
                    &mut form.received,
                    hint,
                );
                let words = error(Wrong::Text, t!(language, "questions-missing-text"));
                let hint = Hint {
                    error: words.as_deref(),
                    ..Hint::NONE
                };
                labelled_multiline_ui(ui, &t!(language, "questions-text"), &mut form.text, 3, hint);
            }
            let words = error(Wrong::Link, t!(language, "link-refused"));
            let hint = Hint {
                error: words.as_deref(),
                ..Hint::NONE
            };
            labelled_text_ui(ui, &t!(language, "questions-link"), &mut form.link, hint);
            let words = error(Wrong::Hours, t!(language, "questions-hours-wrong"));
            let help = t!(language, "questions-hours-help");
            let hint = Hint {
                help: &help,
                error: words.as_deref(),
                ..Hint::NONE
            };
            labelled_text_ui(ui, &t!(language, "questions-hours"), &mut form.hours, hint);
            answer = dialog_buttons_ui(
                ui,
                Look::Primary,
                &t!(language, "save"),
                &t!(language, "cancel"),
            );
            answer == Some(DialogAnswer::Cancel)
                || (answer == Some(DialogAnswer::Act) && wrong.is_none())
        },
    );
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
