//! Bytes to letters: UTF-8 as it should be, and what other programs write.

use mail_parser::decoders::charsets::map::charset_decoder;
use std::borrow::Cow;

/// The file's text; nothing when it is no text.
pub(super) fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let bytes = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => rest,
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
            let decoder = charset_decoder(b"utf-16")?;
            return Some(Cow::Owned(
                decoder(bytes).trim_start_matches('\u{feff}').to_owned(),
            ));
        }
        _ => bytes,
    };
    if bytes.contains(&0) {
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(Cow::Borrowed(text)),
        Err(_) => Some(Cow::Owned(charset_decoder(b"windows-1252")?(bytes))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_out_whatever_they_were_written_in() {
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("Ledig å".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        for bytes in [
            "Ledig å".as_bytes(),
            b"\xef\xbb\xbfLedig \xc3\xa5",
            b"Ledig \xe5",
            &utf16,
        ] {
            assert_eq!(decoded(bytes).as_deref(), Some("Ledig å"));
        }
        assert_eq!(decoded(b"PK\x03\x04\x00"), None);
    }
}
