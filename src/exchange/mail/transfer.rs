//! Transfer encodings: quoted-printable and base64, also broken ones.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::{HeaderName, HeaderValue, Message};

/// The bytes of a part as they were before they were made fit for mail.
pub(super) fn transfer_decoded(headers: &Message<'_>, raw: &[u8]) -> Vec<u8> {
    let encoding = match headers.header(HeaderName::ContentTransferEncoding) {
        Some(HeaderValue::Text(encoding)) => encoding.trim().to_ascii_lowercase(),
        _ => String::new(),
    };
    match encoding.as_str() {
        "base64" => from_base64(raw),
        "quoted-printable" => from_quoted_printable(raw),
        _ => raw.to_vec(),
    }
}

/// What is no base64 is left out, as the standard says; the rest is decoded as far as it goes.
fn from_base64(raw: &[u8]) -> Vec<u8> {
    let mut letters: Vec<u8> = raw
        .iter()
        .copied()
        .filter(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        .collect();
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    while !letters.len().is_multiple_of(4) {
        letters.push(b'=');
    }
    base64_decode(&letters).unwrap_or_default()
}

fn from_quoted_printable(raw: &[u8]) -> Vec<u8> {
    let hex = |byte: Option<&u8>| {
        let digit = char::from(*byte?).to_digit(16)?;
        u8::try_from(digit).ok()
    };
    let mut decoded = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some(byte) = raw.get(at) {
        at += 1;
        if *byte != b'=' {
            decoded.push(*byte);
            continue;
        }
        if let (Some(high), Some(low)) = (hex(raw.get(at)), hex(raw.get(at + 1))) {
            decoded.push(high * 16 + low);
            at += 2;
            continue;
        }
        // A soft line break, with spaces that crept in before the line's end.
        let spaces = raw[at..]
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'))
            .count();
        match raw.get(at + spaces) {
            Some(b'\n') => at += spaces + 1,
            None => at += spaces,
            Some(_) => decoded.push(b'='),
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_decoded_even_when_broken() {
        assert_eq!(
            from_quoted_printable(b"p=E5 v=\r\n=e4g=en ="),
            b"p\xe5 v\xe4g=en "
        );
        assert_eq!(from_base64(b"SGVqIQ=="), b"Hej!");
        assert_eq!(from_base64(b"SG-Vq\r\nIQ"), b"Hej!");
        assert_eq!(from_base64(b"SGVqI"), b"Hej");
        assert_eq!(from_base64(b"="), b"");
    }
}
