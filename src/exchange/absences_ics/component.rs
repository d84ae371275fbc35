//! The file's components: what stands between `BEGIN` and `END`.

use super::error::CalendarFileError;
use super::letters::decoded;
use crate::exchange::ical_lines::{Line, lines};

/// Years of a full calendar take a few megabytes.
pub const LONGEST_BYTES: u64 = 20 * 1024 * 1024;

/// A calendar holds events, which hold alarms; nobody nests further than a step or two more.
const DEEPEST: usize = 8;

/// A component with its own lines and those within it.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Component {
    /// In capitals.
    pub name: String,
    /// Where it begins.
    pub line: usize,
    pub lines: Vec<Line>,
    pub within: Vec<Component>,
}

impl Component {
    /// Its first line with this name.
    pub fn first(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    pub fn value(&self, name: &str) -> Option<&str> {
        self.first(name).map(|line| line.value.trim())
    }

    pub fn components<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Component> {
        self.within.iter().filter(move |found| found.name == name)
    }
}

/// The calendars of a file.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Component>, CalendarFileError> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LONGEST_BYTES {
        return Err(CalendarFileError::TooBig);
    }
    let text = decoded(bytes).ok_or(CalendarFileError::NotACalendar)?;
    if text.trim().is_empty() {
        return Err(CalendarFileError::Empty);
    }
    let mut calendars = Vec::new();
    let mut open: Vec<Component> = Vec::new();
    for line in lines(&text) {
        let is_first = calendars.is_empty() && open.is_empty();
        let line = match line {
            Ok(line) => line,
            Err(_) if is_first => return Err(CalendarFileError::NotACalendar),
            Err(broken) => {
                return Err(CalendarFileError::BrokenLine {
                    line: broken.number,
                });
            }
        };
        let named = line.value.trim().to_ascii_uppercase();
        let depth = open.len();
        match (line.name.as_str(), open.last_mut()) {
            ("BEGIN", None) if named != "VCALENDAR" => return Err(CalendarFileError::NotACalendar),
            ("BEGIN", _) if depth >= DEEPEST => {
                return Err(CalendarFileError::TooDeep { line: line.number });
            }
            ("BEGIN", _) => open.push(Component {
                name: named,
                line: line.number,
                ..Component::default()
            }),
            ("END", innermost) => {
                let fits = innermost.is_some_and(|component| component.name == named);
                let ended = open.pop().filter(|_| fits);
                let ended = ended.ok_or(CalendarFileError::WrongEnd {
                    line: line.number,
                    found: named.chars().take(40).collect(),
                })?;
                match open.last_mut() {
                    Some(around) => around.within.push(ended),
                    None => calendars.push(ended),
                }
            }
            (_, Some(component)) => component.lines.push(line),
            (_, None) if is_first => return Err(CalendarFileError::NotACalendar),
            (_, None) => return Err(CalendarFileError::BrokenLine { line: line.number }),
        }
    }
    match open.pop() {
        Some(component) => Err(CalendarFileError::CutOff {
            line: component.line,
            component: component.name.chars().take(40).collect(),
        }),
        None if calendars.is_empty() => Err(CalendarFileError::NotACalendar),
        None => Ok(calendars),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        read(text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn what_is_wrong_names_its_line() {
        let within = |event: &str| format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{event}");
        assert!(refused("hej").contains("no calendar"));
        assert!(refused("{\"a\":1}").contains("no calendar"));
        assert!(refused("BEGIN:VCARD\nEND:VCARD").contains("no calendar"));
        assert!(refused(" \r\n").contains("empty"));
        assert!(refused(&within("SUMMARY:Semester\n")).contains("line 2"));
        assert!(refused(&within("SUMMARY:Seme\nster\nEND:VEVENT")).contains("line 4"));
        assert!(refused(&within("END:VALARM")).contains("line 3"));
        let deep = "BEGIN:VEVENT\n".repeat(50);
        assert!(refused(&format!("BEGIN:VCALENDAR\n{deep}")).contains("line 9"));
        let after = "BEGIN:VCALENDAR\nEND:VCALENDAR\nX:1";
        assert!(refused(after).contains("line 3"));
    }

    #[test]
    fn what_stands_within_an_event_is_not_the_events_own() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nSUMMARY:ring\nEND:VALARM\n\
                    SUMMARY:Semester\nEND:VEVENT\nEND:VCALENDAR";
        let calendars = read(text.as_bytes()).unwrap();
        let event = calendars[0].components("VEVENT").next().unwrap();
        assert_eq!(event.value("SUMMARY"), Some("Semester"));
    }
}
