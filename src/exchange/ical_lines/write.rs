//! Lines as they are written.

/// No line is longer, in octets, without its line end.
const LONGEST: usize = 75;

/// Adds `name:value` as a line, folded between characters; `value` is escaped already, where its
/// kind asks for that.
pub fn push_line(out: &mut String, name: &str, value: &str) {
    let mut room = LONGEST;
    for c in name.chars().chain(":".chars()).chain(value.chars()) {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LONGEST - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

/// A text as a value: backslashes, commas, semicolons and line ends escaped, control characters
/// left out.
pub fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' | ',' | ';' => value.extend(['\\', c]),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => value.push_str("\\n"),
            '\t' => value.push(' '),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        for text in ["å".repeat(200), "👩‍👩‍👧".repeat(40), "x".repeat(75)] {
            let mut out = String::new();
            push_line(&mut out, "SUMMARY", &text);
            assert!(out.split("\r\n").all(|line| line.len() <= LONGEST), "{out}");
            assert_eq!(out.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
        }
    }

    #[test]
    fn a_line_that_just_fits_is_left_whole() {
        let mut out = String::new();
        push_line(&mut out, "X", &"x".repeat(73));
        assert_eq!(out.matches("\r\n").count(), 1);
    }

    #[test]
    fn what_would_break_a_line_is_escaped() {
        assert_eq!(
            escaped("a,b;c\\d\r\ne\rf\u{2028}g\u{7}"),
            "a\\,b\\;c\\\\d\\ne\\nf\\ng"
        );
    }
}
