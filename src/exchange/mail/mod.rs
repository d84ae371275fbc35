//! E-mail: citizens' letters to the unit, and the platforms' notifications.
//!
//! Reading only: what comes out is shown in a preview before anything is taken over.

mod body;
mod charset;
mod date;
mod error;
mod fingerprint;
mod html;
mod incoming;
mod mbox;
mod message;
mod notification;
mod quoted;
mod reasons;
mod sniff;
mod transfer;

pub use error::{Lookalike, MailError, Place};
pub use incoming::{IncomingMail, LeftOut, Notification, Sender, Source, Uncertain, mail_key};

use super::progress::{Cancel, Progress};
use chrono::{DateTime, Utc};
use mbox::MboxReader;
use message::{Unfit, read_message};
use sniff::{FileKind, sniff};
use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::Path;

/// A message larger than this is not read.
pub const LARGEST_MESSAGE_BYTES: usize = 25 * 1024 * 1024;

/// What reading mail needs to know.
#[derive(Clone, Copy, Debug)]
pub struct MailReading<'a> {
    pub now: DateTime<Utc>,
    /// The unit's own addresses: mail from them is an answer, not a question.
    pub own_addresses: &'a [String],
    /// The names of our own accounts, as platforms write them.
    pub own_names: &'a [String],
}

/// Reads an `.eml` or `.mbox` file.
pub fn read_mail_path(
    path: &Path,
    reading: &MailReading<'_>,
    cancel: &Cancel,
    progress: &mut dyn FnMut(Progress),
) -> Result<Vec<IncomingMail>, MailError> {
    let file = path
        .file_name()
        .map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy());
    let unreadable = |source| MailError::Unreadable {
        file: file.clone().into_owned(),
        source,
    };
    let opened = File::open(path).map_err(unreadable)?;
    let bytes = opened.metadata().map_err(unreadable)?.len();
    let mut reader = BufReader::with_capacity(256 * 1024, opened);
    read_mail_file(&mut reader, &file, Some(bytes), reading, cancel, progress)
}

/// Reads mail from what is open already; `file` is the name for error sentences.
pub fn read_mail_file(
    reader: &mut dyn BufRead,
    file: &str,
    bytes_in_all: Option<u64>,
    reading: &MailReading<'_>,
    cancel: &Cancel,
    progress: &mut dyn FnMut(Progress),
) -> Result<Vec<IncomingMail>, MailError> {
    const HEAD_BYTES: u64 = 4096;
    let unreadable = |source| MailError::Unreadable {
        file: file.to_owned(),
        source,
    };
    let mut head = Vec::new();
    reader
        .take(HEAD_BYTES)
        .read_to_end(&mut head)
        .map_err(unreadable)?;
    let kind = sniff(&head, file)?;
    let mut whole = Cursor::new(head).chain(reader);
    match kind {
        FileKind::Eml => read_eml(&mut whole, file, reading).map(|mail| {
            progress(Progress {
                bytes_read: bytes_in_all.unwrap_or_default(),
                bytes_in_all,
                records_read: 1,
            });
            vec![mail]
        }),
        FileKind::Mbox => read_mbox(&mut whole, file, bytes_in_all, reading, cancel, progress),
    }
}

fn read_eml(
    reader: &mut dyn BufRead,
    file: &str,
    reading: &MailReading<'_>,
) -> Result<IncomingMail, MailError> {
    let mut raw = Vec::new();
    reader
        .take(LARGEST_MESSAGE_BYTES as u64 + 1)
        .read_to_end(&mut raw)
        .map_err(|source| MailError::Unreadable {
            file: file.to_owned(),
            source,
        })?;
    if raw.len() > LARGEST_MESSAGE_BYTES {
        return Err(MailError::TooBig {
            file: file.to_owned(),
            limit_bytes: LARGEST_MESSAGE_BYTES as u64,
        });
    }
    let place = Place {
        message: 1,
        byte: 0,
    };
    read_message(&raw, place, reading).map_err(|unfit| match unfit {
        Unfit::TooDeeplyNested => MailError::TooDeeplyNested {
            file: file.to_owned(),
            place,
        },
        Unfit::CutOff => MailError::CutOff {
            file: file.to_owned(),
            place: Place {
                message: 1,
                byte: raw.len() as u64,
            },
        },
        Unfit::NotAMail => MailError::NotAMail {
            file: file.to_owned(),
            looks_like: Lookalike::Text,
        },
    })
}

fn read_mbox(
    reader: &mut dyn BufRead,
    file: &str,
    bytes_in_all: Option<u64>,
    reading: &MailReading<'_>,
    cancel: &Cancel,
    progress: &mut dyn FnMut(Progress),
) -> Result<Vec<IncomingMail>, MailError> {
    let mut messages = MboxReader::new(reader, LARGEST_MESSAGE_BYTES);
    let mut mails: Vec<IncomingMail> = Vec::new();
    let mut cut_off = None;
    loop {
        if cancel.is_requested() {
            return Err(MailError::Cancelled);
        }
        let next = messages.next_message(&|| cancel.is_requested());
        let Some(raw) = next.map_err(|source| MailError::Unreadable {
            file: file.to_owned(),
            source,
        })?
        else {
            break;
        };
        cut_off = None;
        mails.push(if raw.is_complete() {
            match read_message(&raw.bytes, raw.place, reading) {
                Ok(mail) => mail,
                Err(unfit) => {
                    if unfit == Unfit::CutOff {
                        cut_off = Some(raw.place);
                    }
                    IncomingMail::left_out(&raw.bytes, raw.place, unfit.into())
                }
            }
        } else {
            IncomingMail::left_out(&raw.bytes, raw.place, LeftOut::TooBig)
        });
        progress(Progress {
            bytes_read: messages.bytes_read(),
            bytes_in_all,
            records_read: mails.len(),
        });
    }
    if cancel.is_requested() {
        return Err(MailError::Cancelled);
    }
    // Only the end of a file gets lost when copying it; in the middle it is the sender's doing.
    match cut_off {
        Some(place) => Err(MailError::CutOff {
            file: file.to_owned(),
            place,
        }),
        None if mails.is_empty() => Err(MailError::Empty {
            file: file.to_owned(),
        }),
        None => Ok(mails),
    }
}

#[cfg(test)]
mod tests;
