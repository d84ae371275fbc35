//! One message: from bytes to an incoming mail.

use super::body::{Body, Ending, read_body, split_headers};
use super::charset::{LONGEST_TEXT, header_bytes, one_line, tidied};
use super::error::Place;
use super::fingerprint::stable_hash;
use super::incoming::{IncomingMail, LeftOut, Sender, Source, Uncertain};
use super::notification::{Finding, Wording, find_comment, platform_of};
use super::quoted::{History, without_history};
use super::sniff::past_blank;
use super::{LARGEST_MESSAGE_BYTES, MailReading};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use mail_parser::{Address, HeaderName, HeaderValue, Message, MessageParser, MimeHeaders};

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
            let own = without_history(&words);
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

fn is_generated(headers: &Message<'_>) -> bool {
    raw_value(headers, "Auto-Submitted").is_some_and(|value| value.starts_with("auto-generated"))
}

fn raw_value(headers: &Message<'_>, name: &'static str) -> Option<String> {
    headers
        .header_raw(HeaderName::parse(name)?)
        .map(|value| value.trim().to_lowercase())
}

fn reason_to_leave_out(
    headers: &Message<'_>,
    sender: &Sender,
    subject: Option<&str>,
    reading: &MailReading<'_>,
) -> Option<LeftOut> {
    let address = sender.address.as_deref().unwrap_or_default();
    if contains_ignoring_case(reading.own_addresses, address) {
        return Some(LeftOut::OurOwn);
    }
    let report = headers.content_type().is_some_and(|kind| {
        kind.ctype().eq_ignore_ascii_case("multipart")
            && kind
                .subtype()
                .is_some_and(|sub| sub.eq_ignore_ascii_case("report"))
    });
    if report || address.starts_with("mailer-daemon@") || address.starts_with("postmaster@") {
        return Some(LeftOut::Bounce);
    }
    let automatic = match raw_value(headers, "Auto-Submitted").as_deref() {
        None | Some("no") => false,
        Some(value) if value.starts_with("auto-generated") => {
            // A web form's mail: see `sender_of`.
            headers.reply_to().is_none()
        }
        Some(_) => true,
    };
    let precedence = raw_value(headers, "Precedence").unwrap_or_default();
    if automatic
        || precedence == "auto_reply"
        || raw_value(headers, "X-Autoreply").is_some_and(|value| value != "no")
        || subject.is_some_and(is_automatic_subject)
    {
        return Some(LeftOut::AutomaticReply);
    }
    if headers.header(HeaderName::ListUnsubscribe).is_some()
        || matches!(precedence.as_str(), "bulk" | "list" | "junk")
    {
        return Some(LeftOut::Newsletter);
    }
    None
}

fn is_automatic_subject(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    [
        "autosvar:",
        "automatiskt svar:",
        "frånvaro:",
        "automatic reply:",
        "auto:",
        "out of office:",
    ]
    .iter()
    .any(|start| subject.starts_with(start))
}

fn contains_ignoring_case(list: &[String], wanted: &str) -> bool {
    let wanted = wanted.trim().to_lowercase();
    !wanted.is_empty() && list.iter().any(|one| one.trim().to_lowercase() == wanted)
}

/// The Date header's moment; where it is missing or cannot be, when a mail server got the mail.
fn received_at(
    headers: &Message<'_>,
    now: DateTime<Utc>,
    uncertain: &mut Vec<Uncertain>,
) -> Option<DateTime<Utc>> {
    let doubt = match headers.date().and_then(moment) {
        None => Uncertain::DateMissing,
        Some(date) => match doubt_about(date, now) {
            // A sender's clock may be ahead of ours; nothing is received after now.
            None => return Some(date.min(now)),
            Some(doubt) => doubt,
        },
    };
    uncertain.push(doubt);
    match headers.header(HeaderName::Received) {
        Some(HeaderValue::Received(received)) => received
            .date
            .as_ref()
            .and_then(moment)
            .filter(|date| doubt_about(*date, now).is_none())
            .map(|date| date.min(now)),
        _ => None,
    }
}

/// Facebook opened in 2004; before that nothing here was written.
fn doubt_about(date: DateTime<Utc>, now: DateTime<Utc>) -> Option<Uncertain> {
    const EARLIEST_YEAR: i32 = 2004;
    let earliest = NaiveDate::from_ymd_opt(EARLIEST_YEAR, 1, 1)?
        .and_time(chrono::NaiveTime::MIN)
        .and_utc();
    if date < earliest {
        Some(Uncertain::DateTooOld)
    } else if date > now + TimeDelta::days(1) {
        Some(Uncertain::DateInTheFuture)
    } else {
        None
    }
}

/// Built step by step, since headers hold any numbers.
fn moment(date: &mail_parser::DateTime) -> Option<DateTime<Utc>> {
    let civil = NaiveDate::from_ymd_opt(
        i32::from(date.year),
        u32::from(date.month),
        u32::from(date.day),
    )?
    .and_hms_opt(
        u32::from(date.hour),
        u32::from(date.minute),
        u32::from(date.second).min(59),
    )?;
    if date.tz_hour > 14 || date.tz_minute > 59 {
        return None;
    }
    let offset = TimeDelta::minutes(i64::from(date.tz_hour) * 60 + i64::from(date.tz_minute));
    let utc = if date.tz_before_gmt {
        civil.checked_add_signed(offset)
    } else {
        civil.checked_sub_signed(offset)
    };
    utc.map(|utc| utc.and_utc())
}
