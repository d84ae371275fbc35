//! Lines as they are read.

/// `NAME;PARAMETER=value:value`, unfolded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Where it begins in the file, from 1.
    pub number: usize,
    /// In capitals.
    pub name: String,
    /// The names in capitals.
    parameters: Vec<(String, String)>,
    /// As it was written, escapes and all.
    pub value: String,
}

/// A line that is none: it has no name, or nothing after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BrokenLine {
    pub number: usize,
}

impl Line {
    /// The value of a parameter; its name in capitals.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|(parameter, _)| parameter == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value as a text, its escapes undone.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut characters = self.value.chars();
        while let Some(c) = characters.next() {
            match (c, c == '\\') {
                (_, true) => match characters.next() {
                    Some('n' | 'N') => text.push('\n'),
                    Some(escaped) => text.push(escaped),
                    None => {}
                },
                (c, false) => text.push(c),
            }
        }
        text
    }
}

/// The lines of a file, unfolded; empty ones are passed over.
pub fn lines(text: &str) -> impl Iterator<Item = Result<Line, BrokenLine>> {
    let mut physical = text.split('\n').enumerate().peekable();
    std::iter::from_fn(move || {
        let (number, first) = physical.find(|(_, line)| !line.trim().is_empty())?;
        let mut whole = without_return(first).to_owned();
        while let Some((_, next)) = physical.next_if(|(_, line)| line.starts_with([' ', '\t'])) {
            whole.push_str(&without_return(next)[1..]);
        }
        let number = number + 1;
        Some(parsed(number, &whole).ok_or(BrokenLine { number }))
    })
}

fn without_return(line: &str) -> &str {
    line.strip_suffix('\r').unwrap_or(line)
}

fn parsed(number: usize, whole: &str) -> Option<Line> {
    let name_end = whole.find([';', ':'])?;
    let name = &whole[..name_end];
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    let mut parameters = Vec::new();
    let mut rest = &whole[name_end..];
    while let Some(after) = rest.strip_prefix(';') {
        let end = end_of_parameter(after)?;
        if let Some((name, value)) = after[..end].split_once('=') {
            let value = value.trim_matches('"').to_owned();
            parameters.push((name.to_ascii_uppercase(), value));
        }
        rest = &after[end..];
    }
    Some(Line {
        number,
        name: name.to_ascii_uppercase(),
        parameters,
        value: rest.strip_prefix(':')?.to_owned(),
    })
}

/// The first semicolon or colon outside quotes.
fn end_of_parameter(text: &str) -> Option<usize> {
    let mut is_quoted = false;
    for (place, c) in text.char_indices() {
        match c {
            '"' => is_quoted = !is_quoted,
            ';' | ':' if !is_quoted => return Some(place),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Line> {
        lines(text).map(Result::unwrap).collect()
    }

    #[test]
    fn folded_lines_are_whole_again_and_keep_their_number() {
        let found = read("A:1\r\n\r\nSUMMARY:Seme\r\n ster\r\n\t i juli\r\nB:2\n");
        assert_eq!(found[1].value, "Semester i juli");
        assert_eq!((found[1].number, found[2].number), (3, 6));
    }

    #[test]
    fn parameters_may_be_quoted_and_hold_what_ends_others() {
        let found = read("dtstart;TzId=\"W; Europe: x\";VALUE=DATE:20260714");
        assert_eq!(found[0].name, "DTSTART");
        assert_eq!(found[0].parameter("TZID"), Some("W; Europe: x"));
        assert_eq!(found[0].parameter("VALUE"), Some("DATE"));
        assert_eq!(found[0].value, "20260714");
    }

    #[test]
    fn a_text_has_its_escapes_undone() {
        let found = read(r"SUMMARY:a\, b\; c\\n\nd\");
        assert_eq!(found[0].text(), "a, b; c\\n\nd");
    }

    #[test]
    fn a_line_without_name_or_value_is_named() {
        for (text, number) in [("A:1\nledig", 2), (":x", 1), ("Å:1", 1), ("A;B=\"c:d", 1)] {
            let broken = lines(text).find_map(Result::err);
            assert_eq!(broken, Some(BrokenLine { number }), "{text}");
        }
    }
}
