//! The readable parts of a message, found by walking its multiparts.
//!
//! The crate parses headers, addresses, dates and charsets; the walk is our own, since it must
//! stop at a depth, tell a cut-off message from a whole one, and forgive wrong charset names.

use super::charset::{decoded, header_bytes};
use super::html::html_text;
use super::transfer::transfer_decoded;
use mail_parser::{Message, MessageParser, MimeHeaders};

/// Multiparts inside multiparts: people's mail has four or five.
const DEEPEST: usize = 24;
/// Parts of one message.
const MOST_PARTS: usize = 2_000;

/// What a message says, in all its forms.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Body {
    /// The text to show: the plain one where there is one.
    pub text: String,
    /// The words of the HTML form, where there is one.
    pub html_words: Option<String>,
    /// The addresses that the HTML form links to.
    pub links: Vec<String>,
    pub attachments: usize,
}

/// What the walk over the parts met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ending {
    Whole,
    /// The last line of a multipart is missing.
    Unclosed,
}

/// The message is nested deeper, or in more parts, than any honest mail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct TooDeep;

/// Splits a message or part into its headers and what follows the empty line.
pub(super) fn split_headers(raw: &[u8]) -> (&[u8], Option<&[u8]>) {
    let mut line_start = 0;
    while let Some(end) = raw[line_start..].iter().position(|byte| *byte == b'\n') {
        let next = line_start + end + 1;
        if raw[line_start..next].trim_ascii().is_empty() {
            return (&raw[..line_start], Some(&raw[next..]));
        }
        line_start = next;
    }
    (raw, None)
}

/// Reads the parts below parsed headers.
pub(super) fn read_body(headers: &Message<'_>, body: &[u8]) -> Result<(Body, Ending), TooDeep> {
    let mut walk = Walk {
        parts: 0,
        ending: Ending::Whole,
    };
    let body = walk.part(headers, body, 0)?;
    Ok((body, walk.ending))
}

struct Walk {
    parts: usize,
    ending: Ending,
}

impl Walk {
    fn part(&mut self, headers: &Message<'_>, raw: &[u8], depth: usize) -> Result<Body, TooDeep> {
        self.parts += 1;
        if depth > DEEPEST || self.parts > MOST_PARTS {
            return Err(TooDeep);
        }
        let content_type = headers.content_type();
        let main = content_type.map_or("text", |kind| kind.ctype());
        let sub = content_type
            .and_then(|kind| kind.subtype())
            .unwrap_or("plain");
        if main.eq_ignore_ascii_case("multipart")
            && let Some(boundary) = content_type.and_then(|kind| kind.attribute("boundary"))
        {
            return self.multipart(boundary, sub, raw, depth);
        }
        let attached = headers
            .content_disposition()
            .is_some_and(|disposition| disposition.is_attachment());
        if attached || !(main.eq_ignore_ascii_case("text") || main.is_empty()) {
            return Ok(Body {
                attachments: 1,
                ..Body::default()
            });
        }
        let charset = content_type.and_then(|kind| kind.attribute("charset"));
        let text = decoded(&transfer_decoded(headers, raw), charset);
        Ok(if sub.eq_ignore_ascii_case("html") {
            let page = html_text(&text);
            Body {
                text: page.text.clone(),
                html_words: Some(page.text),
                links: page.links,
                attachments: 0,
            }
        } else if sub.eq_ignore_ascii_case("calendar") {
            Body {
                attachments: 1,
                ..Body::default()
            }
        } else {
            Body {
                text,
                ..Body::default()
            }
        })
    }

    fn multipart(
        &mut self,
        boundary: &str,
        sub: &str,
        raw: &[u8],
        depth: usize,
    ) -> Result<Body, TooDeep> {
        let (parts, closed) = split_parts(raw, boundary.as_bytes());
        if depth == 0 && !closed {
            self.ending = Ending::Unclosed;
        }
        let mut bodies = Vec::new();
        for part in parts {
            let (head, below) = split_headers(part);
            let head = header_bytes(head);
            let headers = MessageParser::default()
                .parse_headers(head.as_ref())
                .unwrap_or_default();
            if headers.parts.is_empty() {
                // No headers at all: plain text.
                bodies.push(Body {
                    text: decoded(below.unwrap_or(part), None),
                    ..Body::default()
                });
            } else {
                bodies.push(self.part(&headers, below.unwrap_or_default(), depth + 1)?);
            }
        }
        Ok(if sub.eq_ignore_ascii_case("alternative") {
            joined_alternatives(bodies)
        } else {
            joined_in_order(bodies)
        })
    }
}

/// The plain form's words, with the HTML form kept beside them.
fn joined_alternatives(bodies: Vec<Body>) -> Body {
    let mut joined = Body::default();
    for body in bodies {
        // The first form that says something: senders put the plain one first.
        if joined.text.trim().is_empty() {
            joined.text = body.text;
        }
        joined.html_words = joined.html_words.or(body.html_words);
        joined.links.extend(body.links);
        joined.attachments += body.attachments;
    }
    joined
}

fn joined_in_order(bodies: Vec<Body>) -> Body {
    let mut joined = Body::default();
    for body in bodies {
        if !body.text.trim().is_empty() {
            if !joined.text.is_empty() {
                joined.text.push_str("\n\n");
            }
            joined.text.push_str(&body.text);
        }
        if let Some(words) = body.html_words {
            let so_far = joined.html_words.get_or_insert_default();
            so_far.push_str("\n\n");
            so_far.push_str(&words);
        }
        joined.links.extend(body.links);
        joined.attachments += body.attachments;
    }
    joined
}

/// The parts between the boundary lines, and whether the last boundary is there.
fn split_parts<'r>(raw: &'r [u8], boundary: &[u8]) -> (Vec<&'r [u8]>, bool) {
    let mut parts = Vec::new();
    let mut start = None;
    let mut line_start = 0;
    while line_start < raw.len() {
        let next = raw[line_start..]
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(raw.len(), |end| line_start + end + 1);
        let after = raw[line_start..next]
            .strip_prefix(b"--")
            .and_then(|line| line.strip_prefix(boundary))
            .filter(|_| !boundary.is_empty());
        if let Some(after) = after {
            let closes = after.starts_with(b"--");
            if closes || after.trim_ascii().is_empty() {
                if let Some(start) = start.replace(next) {
                    parts.push(&raw[start..line_start]);
                }
                if closes {
                    return (parts, true);
                }
                // A bomb of empty parts is counted by the walk; no more are needed.
                if parts.len() > MOST_PARTS {
                    return (parts, true);
                }
            }
        }
        line_start = next;
    }
    if let Some(start) = start {
        parts.push(&raw[start.min(raw.len())..]);
    }
    (parts, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_between_boundary_lines() {
        let raw = b"preface\n--b\nett\n--b\r\ntv\xe5\n--bort\n--b--\nslut";
        let (parts, closed) = split_parts(raw, b"b");
        assert!(closed);
        assert_eq!(parts, [b"ett\n".as_slice(), b"tv\xe5\n--bort\n"]);
        assert!(!split_parts(b"--b\nett", b"b").1);
    }
}
