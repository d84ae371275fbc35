//! Which letters are no questions: automatic ones, bounces, newsletters, our own.

use super::MailReading;
use super::incoming::{LeftOut, Sender};
use mail_parser::{HeaderName, Message, MimeHeaders};

/// Why a letter is not proposed as a question; none: it is.
pub(super) fn reason_to_leave_out(
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

/// Whether a program wrote the mail, for a citizen perhaps.
pub(super) fn is_generated(headers: &Message<'_>) -> bool {
    raw_value(headers, "Auto-Submitted").is_some_and(|value| value.starts_with("auto-generated"))
}

fn raw_value(headers: &Message<'_>, name: &'static str) -> Option<String> {
    headers
        .header_raw(HeaderName::parse(name)?)
        .map(|value| value.trim().to_lowercase())
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

/// Whether the list holds the name or address, whatever its case.
pub(super) fn contains_ignoring_case(list: &[String], wanted: &str) -> bool {
    let wanted = wanted.trim().to_lowercase();
    !wanted.is_empty() && list.iter().any(|one| one.trim().to_lowercase() == wanted)
}
