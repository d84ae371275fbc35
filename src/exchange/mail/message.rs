//! One message: from bytes to an incoming mail.

use super::body::{Body, Ending, read_body, split_headers};
use super::charset::{LONGEST_TEXT, header_bytes, one_line, tidied};
use super::date::received_at;
use super::error::Place;
use super::fingerprint::stable_hash;
use super::incoming::{IncomingMail, LeftOut, Sender, Source, Uncertain};
use super::notification::{Finding, Wording, find_comment, platform_of};
use super::quoted::{History, OwnWords, without_history};
use super::reasons::{contains_ignoring_case, is_generated, reason_to_leave_out};
use super::sniff::past_blank;
use super::{LARGEST_MESSAGE_BYTES, MailReading};
use mail_parser::{Address, HeaderName, Message, MessageParser};

/// Why bytes cannot be read as a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unfit {
    TooDeeplyNested,
    CutOff,
    NotAMail,
}

/// Reads one message.
pub(super) fn read_message(
    raw: &[u8],
    place: Place,
    reading: &MailReading<'_>,
) -> Result<IncomingMail, Unfit> {
    let raw = past_blank(&raw[..raw.len().min(LARGEST_MESSAGE_BYTES)]);
    let (head, below) = split_headers(raw);
    let head = header_bytes(head);
    let headers = MessageParser::default()
        .parse_headers(head.as_ref())
        .filter(|headers| !headers.parts.is_empty())
        .ok_or(Unfit::NotAMail)?;
    if !is_a_mail(&headers) {
        return Err(Unfit::NotAMail);
    }
    let whole_lines = raw.ends_with(b"\n");
    let Some(below) = below else {
        // A mail may end after its headers, but not in the middle of one.
        return if whole_lines {
            Ok(assembled(&headers, &Body::default(), place, reading))
        } else {
            Err(Unfit::CutOff)
        };
    };
    let (body, ending) = read_body(&headers, below).map_err(|_| Unfit::TooDeeplyNested)?;
    // Some senders forget the last boundary, but none the last line's end as well.
    if ending == Ending::Unclosed && !whole_lines {
        return Err(Unfit::CutOff);
    }
    let mut mail = assembled(&headers, &body, place, reading);
    if ending == Ending::Unclosed {
        mail.uncertain.push(Uncertain::Text);
        mail.uncertain.sort_unstable();
        mail.uncertain.dedup();
    }
    Ok(mail)
}

fn is_a_mail(headers: &Message<'_>) -> bool {
    [
        HeaderName::From,
        HeaderName::Date,
        HeaderName::MessageId,
        HeaderName::Received,
        HeaderName::ReturnPath,
    ]
    .into_iter()
    .any(|name| headers.header(name).is_some())
}

fn assembled(
    headers: &Message<'_>,
    body: &Body,
    place: Place,
    reading: &MailReading<'_>,
) -> IncomingMail {
    let mut uncertain = Vec::new();
    let subject = headers.subject().and_then(one_line);
    let sender = sender_of(headers);
    let received = received_at(headers, reading.now, &mut uncertain);
    let message_id = headers.message_id().and_then(one_line);
    let words = tidied(&cut(&body.text));
    let (source, text, mut left_out) = match platform_of(sender.address.as_deref()) {
        Some(channel) => {
            let html_words = body.html_words.as_deref().map(|words| tidied(&cut(words)));
            let wording = Wording {
                channel,
                subject: subject.as_deref().unwrap_or_default(),
                words: &words,
                html_words: html_words.as_deref(),
                links: &body.links,
            };
            match find_comment(&wording) {
                Some(found) => about_a_comment(found, reading, &mut uncertain),
                None => (Source::Citizen, words, Some(LeftOut::NotAboutAComment)),
            }
        }
        None => {
            let own = match &subject {
                // What a colleague sends on is the question itself.
                Some(subject) if is_forwarded(subject) => OwnWords {
                    text: words,
                    history: History::Kept,
                },
                _ => without_history(&words),
            };
            if own.history == History::Kept {
                uncertain.push(Uncertain::Text);
            }
            let left_out = reason_to_leave_out(headers, &sender, subject.as_deref(), reading);
            (Source::Citizen, own.text, left_out)
        }
    };
    let too_long = body.text.chars().nth(LONGEST_TEXT).is_some();
    if too_long {
        uncertain.push(Uncertain::Text);
    }
    if left_out.is_none()
        && source == Source::Citizen
        && text.is_empty()
        && subject.is_none()
        && body.attachments == 0
    {
        left_out = Some(LeftOut::Empty);
    }
    uncertain.sort_unstable();
    uncertain.dedup();
    let fingerprint = match &message_id {
        Some(id) => format!("id:{id}"),
        None => {
            let at = headers.header_raw(HeaderName::Date).unwrap_or_default();
            let from = sender.address.as_deref().unwrap_or_default();
            let about = subject.as_deref().unwrap_or_default();
            let hash =
                stable_hash([at.trim(), from, about, &words_of(&body.text)].map(str::as_bytes));
            format!("hash:{hash:032x}")
        }
    };
    IncomingMail {
        place,
        message_id,
        fingerprint,
        received,
        sender,
        recipients: recipients_of(headers),
        subject,
        text,
        attachments: body.attachments,
        source,
        left_out,
        uncertain,
    }
}

fn about_a_comment(
    found: Finding,
    reading: &MailReading<'_>,
    uncertain: &mut Vec<Uncertain>,
) -> (Source, String, Option<LeftOut>) {
    uncertain.extend(found.uncertain);
    let own = found
        .notification
        .author
        .as_ref()
        .is_some_and(|author| contains_ignoring_case(reading.own_names, author));
    let left_out = own.then_some(LeftOut::OurOwn);
    (
        Source::Notification(found.notification),
        found.text,
        left_out,
    )
}

/// The letters of a text, so that line ends do not change its fingerprint.
fn words_of(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST_TEXT).collect()
}

fn sender_of(headers: &Message<'_>) -> Sender {
    let first = |address: Option<&Address<'_>>| {
        let first = address?.iter().next()?;
        Some(Sender {
            name: first.name.as_deref().and_then(one_line),
            address: first
                .address
                .as_deref()
                .and_then(one_line)
                .filter(|address| address.contains('@'))
                .map(|address| address.to_lowercase()),
        })
    };
    let from = first(headers.from())
        .or_else(|| first(headers.sender()))
        .unwrap_or_default();
    // A web form on the municipality's pages writes for the citizen and names her here.
    match first(headers.reply_to()) {
        Some(reply_to) if is_generated(headers) && reply_to.address.is_some() => reply_to,
        _ => from,
    }
}

/// The boxes it was sent to; long lists are cut.
fn recipients_of(headers: &Message<'_>) -> Vec<String> {
    const MOST: usize = 50;
    headers
        .to()
        .into_iter()
        .chain(headers.cc())
        .flat_map(|list| list.iter())
        .filter_map(|one| one.address.as_deref())
        .take(MOST)
        .filter_map(one_line)
        .map(|address| address.to_lowercase())
        .collect()
}

fn is_forwarded(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    ["vb:", "vbs:", "fw:", "fwd:", "vidarebefordrat:"]
        .iter()
        .any(|start| subject.starts_with(start))
}
