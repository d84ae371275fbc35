//! A mail as it comes in, before anybody has decided to take it.

use super::error::Place;
use super::fingerprint::stable_hash;
use super::message::Unfit;
use crate::domain::account::Channel;
use crate::exchange::link::WebAddress;
use chrono::{DateTime, Utc};

/// One mail, read.
#[derive(Clone, PartialEq, Debug)]
pub struct IncomingMail {
    pub place: Place,
    pub message_id: Option<String>,
    /// The same for the same mail, whatever file it lies in: the Message-ID, else a hash.
    pub fingerprint: String,
    /// Never after now; none where the mail says nothing believable.
    pub received: Option<DateTime<Utc>>,
    pub sender: Sender,
    /// The addresses it was sent to, in lower case.
    pub recipients: Vec<String>,
    pub subject: Option<String>,
    /// Without quoted history; of a notification the comment's own words.
    pub text: String,
    pub attachments: usize,
    pub source: Source,
    /// Why it is not proposed as a question.
    pub left_out: Option<LeftOut>,
    /// What the user should look at before taking it.
    pub uncertain: Vec<Uncertain>,
}

/// Who wrote, as the mail says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sender {
    pub name: Option<String>,
    pub address: Option<String>,
}

/// Where the question comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Source {
    /// A citizen wrote to the unit.
    Citizen,
    /// A platform tells of a comment or a message.
    Notification(Notification),
}

/// What a platform's mail says about a comment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notification {
    pub channel: Channel,
    pub author: Option<String>,
    /// Cleaned: it leads to the comment and tells nothing of the recipient.
    pub link: Option<String>,
    /// The page that was commented on, where the mail names it.
    pub page: Option<String>,
}

/// Why a mail is not proposed as a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum LeftOut {
    AutomaticReply,
    /// A mail of ours that could not be delivered.
    Bounce,
    Newsletter,
    /// A platform's mail about something else.
    NotAboutAComment,
    /// Written by ourselves.
    OurOwn,
    Empty,
    TooBig,
    TooDeeplyNested,
    CutOff,
    NotAMail,
}

impl From<Unfit> for LeftOut {
    fn from(unfit: Unfit) -> LeftOut {
        match unfit {
            Unfit::TooDeeplyNested => LeftOut::TooDeeplyNested,
            Unfit::CutOff => LeftOut::CutOff,
            Unfit::NotAMail => LeftOut::NotAMail,
        }
    }
}

/// What could not be told for sure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Uncertain {
    /// The mail has no date; where a time is given, it is when a mail server got it.
    DateMissing,
    /// The mail's date lies before 2004.
    DateTooOld,
    /// The mail's date lies more than a day ahead.
    DateInTheFuture,
    Author,
    /// The text may hold too much or too little.
    Text,
    Link,
}

impl IncomingMail {
    /// Who asks: the comment's author, or the sender's name or address.
    pub fn author(&self) -> Option<&str> {
        match &self.source {
            Source::Notification(notification) => notification.author.as_deref(),
            Source::Citizen => self
                .sender
                .name
                .as_deref()
                .or(self.sender.address.as_deref()),
        }
    }

    /// The link to the post or comment.
    pub fn link(&self) -> Option<&str> {
        match &self.source {
            Source::Notification(notification) => notification.link.as_deref(),
            Source::Citizen => None,
        }
    }

    /// What is asked: a comment's text; a letter's subject and text.
    pub fn question_text(&self) -> String {
        let text = self.text.trim();
        match (&self.source, &self.subject) {
            (Source::Citizen, Some(subject)) if text.is_empty() => subject.clone(),
            (Source::Citizen, Some(subject)) if !text.starts_with(subject.as_str()) => {
                format!("{subject}\n\n{text}")
            }
            _ => text.to_owned(),
        }
    }

    /// A message that is only counted, with the reason.
    pub(super) fn left_out(raw: &[u8], place: Place, reason: LeftOut) -> IncomingMail {
        const ENOUGH: usize = 64 * 1024;
        let beginning = &raw[..raw.len().min(ENOUGH)];
        let hash = stable_hash([beginning]);
        IncomingMail {
            place,
            message_id: None,
            fingerprint: format!("bytes:{hash:032x}"),
            received: None,
            sender: Sender::default(),
            recipients: Vec::new(),
            subject: None,
            text: String::new(),
            attachments: 0,
            source: Source::Citizen,
            left_out: Some(reason),
            uncertain: Vec::new(),
        }
    }
}

/// The key of the question that the mail becomes: the same mail, or two mails about the same
/// comment, give the same key.
pub fn mail_key(mail: &IncomingMail) -> String {
    let about = mail
        .link()
        .filter(|link| leads_to_a_comment(link))
        .unwrap_or(&mail.fingerprint);
    format!("mail-{:032x}", stable_hash([about.as_bytes()]))
}

fn leads_to_a_comment(link: &str) -> bool {
    WebAddress::parse(link).is_some_and(|address| {
        [
            "reply_comment_id",
            "comment_id",
            "lc",
            "commentUrn",
            "replyUrn",
        ]
        .iter()
        .any(|name| address.value(name).is_some_and(|value| !value.is_empty()))
    })
}
