//! One mail in the plan: what it would become, and what is missing for that.

use super::ImportBasis;
use crate::commands::NewQuestion;
use crate::domain::ids::AccountId;
use crate::exchange::mail::{IncomingMail, LeftOut, Place, Uncertain};
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// What becomes of a mail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    New,
    /// In the database already.
    Known,
    /// The same as an earlier one among these files.
    Repeated,
    LeftOut(LeftOut),
}

/// What must be filled in before a mail can become a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Gap {
    Account,
    Text,
    Received,
}

/// One mail with what it would become; the fields can be completed.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanRow {
    pub file: Arc<str>,
    pub place: Place,
    pub key: String,
    pub standing: Standing,
    pub account: Option<AccountId>,
    pub author: Option<String>,
    pub link: Option<String>,
    pub text: String,
    pub received: Option<DateTime<Utc>>,
    /// What the mail did not tell for sure.
    pub uncertain: Vec<Uncertain>,
    pub subject: Option<String>,
    pub attachments: usize,
}

impl PlanRow {
    pub(super) fn new(
        mail: IncomingMail,
        key: String,
        standing: Standing,
        account: Option<AccountId>,
        file: Arc<str>,
    ) -> PlanRow {
        PlanRow {
            file,
            place: mail.place,
            key,
            standing,
            account,
            author: mail.author().map(str::to_owned),
            link: mail.link().map(str::to_owned),
            text: mail.question_text(),
            received: mail.received,
            uncertain: mail.uncertain,
            subject: mail.subject,
            attachments: mail.attachments,
        }
    }

    /// The first thing that is missing.
    pub fn gap(&self) -> Option<Gap> {
        if self.account.is_none() {
            Some(Gap::Account)
        } else if self.text.trim().is_empty() {
            Some(Gap::Text)
        } else if self.received.is_none() {
            Some(Gap::Received)
        } else {
            None
        }
    }

    /// Whether the mail is so old that it comes in without clocks.
    pub fn is_history(&self, basis: &ImportBasis) -> bool {
        self.received
            .is_some_and(|received| received < basis.history_before)
    }

    /// Whether the user may take it although it was left out: there is something to read.
    pub fn can_be_taken(&self) -> bool {
        let readable = !matches!(
            self.standing,
            Standing::LeftOut(
                LeftOut::TooBig | LeftOut::TooDeeplyNested | LeftOut::CutOff | LeftOut::NotAMail
            )
        );
        matches!(self.standing, Standing::LeftOut(_)) && readable && !self.text.trim().is_empty()
    }

    /// The question, when it is new and nothing is missing.
    pub fn question(&self, basis: &ImportBasis) -> Option<NewQuestion> {
        if self.standing != Standing::New || self.text.trim().is_empty() {
            return None;
        }
        Some(NewQuestion {
            key: Some(self.key.clone()),
            account: self.account?,
            author: self
                .author
                .clone()
                .filter(|author| !author.trim().is_empty()),
            link: self.link.clone(),
            assigned: None,
            response_hours: None,
            text: self.text.trim().to_owned(),
            received: self.received?,
            history: self.is_history(basis),
        })
    }
}
