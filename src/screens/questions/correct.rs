//! Correcting what was registered: account, author, link, own response hours, when it came in.

use super::compose_send::on_version;
use super::detail_view::DetailView;
use super::state::State;
use crate::commands::{Command, QuestionBasis};
use crate::domain::ids::{AccountId, EntryId};
use crate::domain::question::EntryKind;
use crate::domain::received_time::parse_received_time;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::text::dates;
use chrono::{DateTime, Utc};

/// The form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CorrectForm {
    basis: QuestionBasis,
    pub(super) account: AccountId,
    pub(super) author: String,
    pub(super) link: String,
    link_before: String,
    pub(super) hours: String,
    first: Option<FirstEntry>,
    pub(super) received: String,
    pub(super) text: String,
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
pub enum Wrong {
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
            link_before: details.link.clone().unwrap_or_default(),
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

    /// Whether there is something from the citizen whose time and text can be corrected.
    pub fn has_first_entry(&self) -> bool {
        self.first.is_some()
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

    /// The link as it will be kept; http and https only. One that is there already stays as it is.
    fn link(&self) -> Result<Option<String>, Wrong> {
        match self.link.trim() {
            "" => Ok(None),
            link if link == self.link_before => Ok(Some(link.to_owned())),
            link => crate::exchange::link::clean_link(link)
                .map(Some)
                .ok_or(Wrong::Link),
        }
    }

    /// What stands in the way of saving.
    pub fn wrong(&self, desk: &Desk) -> Option<Wrong> {
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
    pub fn commands(&self, detail: &DetailView, desk: &Desk) -> Option<Vec<Command>> {
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
