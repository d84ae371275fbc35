//! Bytes to letters, when the label on them may be wrong.

use mail_parser::decoders::charsets::map::charset_decoder;
use std::borrow::Cow;

/// The longest text kept of a mail, in characters.
pub(super) const LONGEST_TEXT: usize = 100_000;

/// Decodes a text by its charset's name; wrong names fall back on UTF-8, then Windows-1252.
pub(super) fn decoded(bytes: &[u8], label: Option<&str>) -> String {
    let label = label.map(str::to_ascii_lowercase).unwrap_or_default();
    // These two are valid UTF-8 without being it.
    let needs_its_decoder =
        label.starts_with("utf-16") || label.starts_with("utf-7") || label.starts_with("iso-2022");
    if !needs_its_decoder && let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let known = if label.is_empty() || label == "utf-8" || label == "utf8" || label.len() > 40 {
        None
    } else {
        charset_decoder(label.as_bytes())
    };
    match known.or_else(|| charset_decoder(b"windows-1252")) {
        Some(decoder) => decoder(bytes),
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// A header block in UTF-8: letters beyond ASCII that were never encoded are Windows-1252.
pub(super) fn header_bytes(bytes: &[u8]) -> Cow<'_, [u8]> {
    if std::str::from_utf8(bytes).is_ok() {
        Cow::Borrowed(bytes)
    } else {
        Cow::Owned(decoded(bytes, None).into_bytes())
    }
}

/// Lines ended by `\n`, without control characters and trailing spaces, no more than two line
/// breaks in a row.
pub(super) fn tidied(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut blank_lines = 0;
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        let line: String = line
            .trim_end()
            .chars()
            .filter(|c| *c == '\t' || !(c.is_control() || *c == '\u{feff}'))
            .map(|c| if c == '\u{a0}' { ' ' } else { c })
            .collect();
        let line = line.trim_end();
        if line.is_empty() {
            blank_lines += 1;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if blank_lines > 0 { "\n\n" } else { "\n" });
        }
        blank_lines = 0;
        tidy.push_str(line);
    }
    tidy
}

/// One line without control characters, cut at a length; none where nothing is left.
pub(super) fn one_line(text: &str) -> Option<String> {
    const LONGEST_LINE: usize = 300;
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let line: String = words.join(" ").chars().take(LONGEST_LINE).collect();
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_charset_names_fall_back() {
        let utf8 = "Åsa frågar".as_bytes();
        let latin = b"\xc5sa fr\xe5gar";
        for label in [
            None,
            Some("utf-8"),
            Some("iso-8859-1"),
            Some("x-okänd"),
            Some("us-ascii"),
            Some(""),
        ] {
            assert_eq!(decoded(utf8, label), "Åsa frågar", "{label:?}");
            assert_eq!(decoded(latin, label), "Åsa frågar", "{label:?}");
        }
        assert_eq!(decoded(b"\xcf\xf0", Some("windows-1251")), "Пр");
    }

    #[test]
    fn odd_characters_are_taken_out_of_texts() {
        assert_eq!(
            tidied("\u{feff}Hej\0 \r\n\r\n\r\n\n\u{7}på \u{a0}dig\u{1b}"),
            "Hej\n\npå  dig"
        );
        assert_eq!(
            one_line(" Fråga\r\n\tom\0 bad "),
            Some("Fråga om bad".to_owned())
        );
    }
}
