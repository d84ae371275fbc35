//! What kind of file it is, told from its first bytes.

use super::error::{Lookalike, MailError};

/// The two kinds of mail file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum FileKind {
    Eml,
    Mbox,
}

/// Tells a file's kind from its beginning and its name.
pub(super) fn sniff(head: &[u8], file: &str) -> Result<FileKind, MailError> {
    let no_mail = |looks_like| {
        Err(MailError::NotAMail {
            file: file.to_owned(),
            looks_like,
        })
    };
    let start = past_blank(head);
    if start.is_empty() {
        return Err(MailError::Empty {
            file: file.to_owned(),
        });
    }
    for (magic, looks_like) in [
        (b"%PDF".as_slice(), Lookalike::Pdf),
        (b"PK\x03\x04", Lookalike::Zip),
        (b"\xd0\xcf\x11\xe0", Lookalike::OutlookMessage),
    ] {
        if start.starts_with(magic) {
            return no_mail(looks_like);
        }
    }
    if start.starts_with(b"From ") {
        return Ok(FileKind::Mbox);
    }
    let line = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    if is_header(line) {
        return Ok(FileKind::Eml);
    }
    let lower = start[..start.len().min(64)].to_ascii_lowercase();
    if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") {
        return no_mail(Lookalike::WebPage);
    }
    let odd = start
        .iter()
        .filter(|byte| **byte < 9 || (14..32).contains(*byte))
        .count();
    if odd * 50 > start.len() {
        return no_mail(Lookalike::Binary);
    }
    no_mail(Lookalike::Text)
}

/// Past a byte-order mark and empty lines.
pub(super) fn past_blank(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let blank = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count();
    &bytes[blank..]
}

/// Whether a line is a header: a name of printable characters, a colon.
pub(super) fn is_header(line: &[u8]) -> bool {
    const LONGEST_NAME: usize = 76;
    match line.iter().position(|byte| *byte == b':') {
        Some(colon @ 1..=LONGEST_NAME) => line[..colon]
            .trim_ascii_end()
            .iter()
            .all(|byte| byte.is_ascii_graphic()),
        _ => false,
    }
}
