//! Mailboxes: many messages in one file, each after a line that begins with "From ".

use super::error::Place;
use super::sniff::is_header;
use std::io::{self, BufRead};

/// One message's bytes.
pub(super) struct RawMessage {
    pub place: Place,
    /// Cut at the limit.
    pub bytes: Vec<u8>,
    size: Size,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Size {
    Whole,
    OverTheLimit,
}

impl RawMessage {
    pub(super) fn is_complete(&self) -> bool {
        self.size == Size::Whole
    }
}

/// Reads one message after the other; never holds more than one.
pub(super) struct MboxReader<'r> {
    reader: &'r mut dyn BufRead,
    limit: usize,
    /// A line that was read to judge the one before it.
    ahead: Option<Vec<u8>>,
    bytes_read: u64,
    messages: usize,
    /// Where the message begins whose separator has been read.
    begun: Option<u64>,
}

/// Longer lines are read in pieces.
const LONGEST_PIECE: usize = 64 * 1024;

impl<'r> MboxReader<'r> {
    pub(super) fn new(reader: &'r mut dyn BufRead, limit: usize) -> MboxReader<'r> {
        MboxReader {
            reader,
            limit,
            ahead: None,
            bytes_read: 0,
            messages: 0,
            begun: None,
        }
    }

    pub(super) fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// The next message; none at the end of the file, or when `stop` says so.
    pub(super) fn next_message(
        &mut self,
        stop: &dyn Fn() -> bool,
    ) -> io::Result<Option<RawMessage>> {
        let mut bytes = Vec::new();
        let mut size = Size::Whole;
        let mut line_before = Line::Blank;
        let mut at_line_start = true;
        loop {
            if stop() {
                return Ok(None);
            }
            let Some(piece) = self.next_piece()? else {
                break;
            };
            if at_line_start
                && piece.starts_with(b"From ")
                && self.is_separator(&piece, line_before)?
            {
                let ended = self.begun.replace(self.read_so_far());
                if let Some(start) = ended {
                    return Ok(Some(self.message(start, bytes, size)));
                }
                // Nothing but empty lines stands before the first separator.
                bytes.clear();
                line_before = Line::Text;
                continue;
            }
            let body = if at_line_start {
                unescaped(&piece)
            } else {
                &piece
            };
            if bytes.len() + body.len() > self.limit {
                size = Size::OverTheLimit;
            } else if size == Size::Whole {
                bytes.extend_from_slice(body);
            }
            at_line_start = piece.ends_with(b"\n");
            line_before = if at_line_start && piece.trim_ascii().is_empty() {
                Line::Blank
            } else {
                Line::Text
            };
        }
        let ended = self.begun.take();
        Ok(ended.map(|start| self.message(start, bytes, size)))
    }

    fn message(&mut self, start: u64, bytes: Vec<u8>, size: Size) -> RawMessage {
        self.messages += 1;
        RawMessage {
            place: Place {
                message: self.messages,
                byte: start,
            },
            bytes,
            size,
        }
    }

    /// Two of three must hold: an empty line before, a date on the line, a header after it. The
    /// separator is not always escaped in people's sentences ("From what I hear …").
    fn is_separator(&mut self, line: &[u8], before: Line) -> io::Result<bool> {
        let signs = u8::from(before == Line::Blank) + u8::from(has_date(line));
        if signs != 1 {
            return Ok(signs == 2);
        }
        if self.ahead.is_none() {
            self.ahead = self.read_piece()?;
        }
        Ok(self.ahead.as_deref().is_some_and(is_mail_header))
    }

    /// The offset behind what has been handed out.
    fn read_so_far(&self) -> u64 {
        let ahead = self.ahead.as_ref().map_or(0, |line| line.len() as u64);
        self.bytes_read - ahead
    }

    fn next_piece(&mut self) -> io::Result<Option<Vec<u8>>> {
        match self.ahead.take() {
            Some(piece) => Ok(Some(piece)),
            None => self.read_piece(),
        }
    }

    fn read_piece(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut piece = Vec::new();
        while piece.len() < LONGEST_PIECE {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                break;
            }
            let room = buffer.len().min(LONGEST_PIECE - piece.len());
            let end = buffer[..room].iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(room, |end| end + 1);
            piece.extend_from_slice(&buffer[..taken]);
            self.reader.consume(taken);
            self.bytes_read += taken as u64;
            if end.is_some() {
                break;
            }
        }
        Ok((!piece.is_empty()).then_some(piece))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Line {
    Blank,
    Text,
}

/// ">From " stands for "From " in a message.
fn unescaped(line: &[u8]) -> &[u8] {
    let quotes = line.iter().take_while(|byte| **byte == b'>').count();
    if quotes > 0 && line[quotes..].starts_with(b"From ") {
        &line[1..]
    } else {
        line
    }
}

/// Whether a separator carries a time of day and a year: "From - Fri Dec 18 10:55:00 2026".
fn has_date(line: &[u8]) -> bool {
    let mut time = false;
    let mut year = false;
    for word in line.split(u8::is_ascii_whitespace) {
        time |= matches!(word, [_, _, b':', _, _, ..] if word[..2].iter().all(u8::is_ascii_digit));
        year |= matches!(word, [b'1', b'9', _, _] | [b'2', b'0', _, _])
            && word.iter().all(u8::is_ascii_digit);
    }
    time && year
}

/// Whether a line is a header that mails begin with.
fn is_mail_header(line: &[u8]) -> bool {
    const FIRST: [&[u8]; 12] = [
        b"return-path",
        b"received",
        b"from",
        b"to",
        b"date",
        b"subject",
        b"message-id",
        b"sender",
        b"status",
        b"reply-to",
        b"delivered-to",
        b"cc",
    ];
    is_header(line)
        && line.split(|byte| *byte == b':').next().is_some_and(|name| {
            let name = name.trim_ascii().to_ascii_lowercase();
            FIRST.contains(&name.as_slice()) || name.contains(&b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<(Place, String)> {
        let mut bytes = text.as_bytes();
        let mut reader = MboxReader::new(&mut bytes, 1000);
        let mut found = Vec::new();
        while let Some(raw) = reader.next_message(&|| false).unwrap() {
            found.push((raw.place, String::from_utf8(raw.bytes).unwrap()));
        }
        found
    }

    fn texts(text: &str) -> Vec<String> {
        messages(text).into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn messages_stand_after_from_lines() {
        let found = messages(
            "From - Fri Dec 18 10:55:00 2026\nFrom: a@example.org\n\nEtt\n\nFrom b@example.org Fri Dec 18 10:55:00 2026\nFrom: b@example.org\n\nTvå\n",
        );
        assert_eq!(found.len(), 2);
        assert_eq!(found[1].0.message, 2);
        assert_eq!(found[0].0.byte, 32);
        assert!(found[0].1.starts_with("From: a@") && found[1].1.ends_with("Två\n"));
    }

    #[test]
    fn a_sentence_that_begins_with_from_is_no_separator() {
        let body = "From: a@example.org\n\nHej\n\nFrom what I hear at 10:55 the bath is closed.\nFrom here: nothing\n";
        assert_eq!(texts(&format!("From \n{body}")), [body]);
    }

    #[test]
    fn escaped_lines_are_unescaped_once() {
        assert_eq!(
            texts("From x\r\nFrom: a@example.org\r\n\r\n>From oss\r\n>>From er\r\n> From dem\r\n"),
            ["From: a@example.org\r\n\r\nFrom oss\r\n>From er\r\n> From dem\r\n"]
        );
    }

    #[test]
    fn a_message_over_the_limit_is_cut_and_says_so() {
        let text = format!("From x\nFrom: a@example.org\n\n{}\n", "å".repeat(900));
        let mut bytes = text.as_bytes();
        let mut reader = MboxReader::new(&mut bytes, 1000);
        let raw = reader.next_message(&|| false).unwrap().unwrap();
        assert!(!raw.is_complete() && raw.bytes.len() <= 1000);
    }
}
