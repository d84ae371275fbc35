//! What the registration form holds, and what follows from it.

use crate::commands::NewQuestion;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::language::Language;
use crate::domain::received_time::{ReceivedTime, ReceivedTimeError, parse_received_time};
use crate::exchange::account_guess::AccountHint;
use crate::exchange::link::clean_link;
use crate::exchange::mail_import::hint_of;
use crate::exchange::pasted::{PastedGuess, guess};
use crate::screens::desk::Desk;
use crate::text::dates;
use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Origin {
    /// The user's own, or nobody's yet.
    #[default]
    Typed,
    /// Guessed from what was pasted or from what is usual; marked until it is touched.
    Guessed,
}

/// A line of the form.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Line {
    pub value: String,
    pub origin: Origin,
}

/// The form's fields as they stand.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Form {
    pub account: Option<AccountId>,
    pub account_origin: Origin,
    pub author: Line,
    pub text: Line,
    pub link: Line,
    /// Empty: now.
    pub received: Line,
    pub assigned: Option<PersonId>,
    /// The question's own response hours; empty: the account's.
    pub response_hours: String,
}

/// What stands in the way of registering, at its field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fault {
    NoAccount,
    NoText,
    NotATime,
    InTheFuture,
    NotALink,
    NotHours,
}

impl Line {
    fn guessed(value: Option<String>) -> Line {
        match value {
            Some(value) => Line {
                value,
                origin: Origin::Guessed,
            },
            None => Line::default(),
        }
    }

    /// The trimmed words, if any.
    pub fn words(&self) -> Option<&str> {
        Some(self.value.trim()).filter(|words| !words.is_empty())
    }
}

impl Form {
    /// An empty form on the account that is likely.
    pub fn empty(usual: Option<AccountId>) -> Form {
        let account_origin = if usual.is_some() {
            Origin::Guessed
        } else {
            Origin::Typed
        };
        Form {
            account: usual,
            account_origin,
            ..Form::default()
        }
    }

    /// A form filled from what was pasted.
    pub fn pasted(text: &str, usual: Option<AccountId>, desk: &Desk) -> Form {
        let today = desk.today();
        let accounts = &desk.workspace.accounts;
        let hints: Vec<AccountHint<'_>> = accounts
            .iter()
            .filter(|account| account.details.is_active_on(today))
            .map(hint_of)
            .collect();
        let PastedGuess {
            account,
            author,
            text,
            link,
            received,
        } = guess(text, desk.civil(desk.now), &hints);
        Form {
            author: Line::guessed(author),
            text: Line::guessed(Some(text.trim().to_owned())),
            received: Line::guessed(received.map(|at| written(at, desk))),
            // A link that names somebody else's page makes the usual account a bad guess.
            ..Form::empty(account.or(usual.filter(|_| link.is_none())))
        }
        .with_link(link)
    }

    fn with_link(self, link: Option<String>) -> Form {
        Form {
            link: Line::guessed(link),
            ..self
        }
    }

    /// Whether nothing was written that would be missed.
    pub fn is_empty(&self) -> bool {
        [&self.author, &self.text, &self.link]
            .into_iter()
            .all(|line| line.words().is_none())
    }

    /// When the question came, in civil time; none: now.
    pub fn received(&self, desk: &Desk) -> Result<Option<ReceivedTime>, ReceivedTimeError> {
        self.received
            .words()
            .map(|words| parse_received_time(words, desk.civil(desk.now)))
            .transpose()
    }

    /// The moment the question came, if it can be understood.
    pub fn received_at(&self, desk: &Desk) -> Option<DateTime<Utc>> {
        match self.received(desk).ok()? {
            None => Some(desk.now),
            // Where the clocks go back a civil time of this hour is ambiguous: never after now.
            Some(received) => Some(desk.moment(received.at).min(desk.now)),
        }
    }

    /// The question's own response hours: none, a number, or what cannot be read.
    pub fn own_hours(&self) -> Result<Option<u16>, Fault> {
        match self.response_hours.trim() {
            "" => Ok(None),
            words => words
                .parse()
                .ok()
                .filter(|hours| (1..=2000).contains(hours))
                .map(Some)
                .ok_or(Fault::NotHours),
        }
    }

    /// The link without tracking; what is typed without `https://` gets it.
    pub fn clean_link(&self) -> Result<Option<String>, Fault> {
        let Some(words) = self.link.words() else {
            return Ok(None);
        };
        let full = if words.contains("://") {
            words.to_owned()
        } else {
            format!("https://{words}")
        };
        let host_is_named = full
            .split("://")
            .nth(1)
            .is_some_and(|rest| rest.split('/').next().unwrap_or("").contains('.'));
        clean_link(&full)
            .filter(|_| host_is_named)
            .map(Some)
            .ok_or(Fault::NotALink)
    }

    /// What stands in the way, in the order of the fields.
    pub fn faults(&self, desk: &Desk) -> Vec<Fault> {
        let account = self
            .account
            .is_none_or(|account| desk.workspace.account(account).is_none());
        let received = match self.received(desk) {
            Ok(_) => None,
            Err(ReceivedTimeError::InTheFuture) => Some(Fault::InTheFuture),
            Err(ReceivedTimeError::NotATime) => Some(Fault::NotATime),
        };
        [
            account.then_some(Fault::NoAccount),
            self.text.words().is_none().then_some(Fault::NoText),
            received,
            self.clean_link().err(),
            self.own_hours().err(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The question that the form describes, when nothing stands in the way.
    pub fn question(&self, desk: &Desk) -> Option<NewQuestion> {
        if !self.faults(desk).is_empty() {
            return None;
        }
        Some(NewQuestion {
            key: None,
            account: self.account?,
            author: self.author.words().map(str::to_owned),
            link: self.clean_link().ok()?,
            assigned: self
                .assigned
                .filter(|person| desk.workspace.person(*person).is_some()),
            response_hours: self.own_hours().ok()?,
            text: self.text.words()?.to_owned(),
            received: self.received_at(desk)?,
            history: false,
        })
    }

    /// The form as it is kept for later: "nu" and "3 tim" become the moment they mean.
    pub fn frozen(&self, desk: &Desk) -> Form {
        let at = self
            .received_at(desk)
            .map(|at| written(desk.civil(at), desk));
        let received = Line {
            value: at.unwrap_or_else(|| self.received.value.clone()),
            ..self.received.clone()
        };
        Form {
            received,
            ..self.clone()
        }
    }
}

/// A civil moment in words that can be read back.
fn written(at: NaiveDateTime, desk: &Desk) -> String {
    let words = dates::short_date_time(desk.language, at, desk.today());
    let read = parse_received_time(&words, desk.civil(desk.now)).map(|read| read.at);
    let whole_minutes = at.format("%Y-%m-%d %H:%M").to_string();
    match read {
        Ok(read) if read.format("%Y-%m-%d %H:%M").to_string() == whole_minutes => words,
        _ => whole_minutes,
    }
}

/// How the moment is shown beneath its field.
pub(super) fn shown_moment(language: Language, at: NaiveDateTime, desk: &Desk) -> String {
    dates::short_date_time(language, at, desk.today())
}
