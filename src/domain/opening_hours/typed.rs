//! A day's opening hours as people type them.

use super::{HoursError, MinuteOfDay, OpeningHours, OpeningSpan};
use chrono::Weekday;

/// Reads the spans of a day: "08:00–12:00, 13:00–16:30", "8-16.30", "0800 till 1630", "stängt",
/// "dygnet runt"; in order of time.
///
/// # Errors
/// What could not be read, or which spans overlap.
pub fn parse_spans(text: &str) -> Result<Vec<OpeningSpan>, HoursError> {
    let words = text.to_lowercase();
    let words = words.trim().trim_end_matches('.');
    if matches!(words, "" | "stängt" | "closed" | "–" | "-") {
        return Ok(Vec::new());
    }
    if matches!(words, "dygnet runt" | "around the clock" | "24 h" | "24h") {
        return Ok(vec![OpeningSpan::new(
            MinuteOfDay::MIDNIGHT,
            MinuteOfDay::END_OF_DAY,
        )?]);
    }
    let spans = pieces(words)
        .iter()
        .map(|piece| span(piece))
        .collect::<Result<Vec<_>, _>>()?;
    let day = OpeningHours::default().with(Weekday::Mon, spans)?;
    Ok(day.spans(Weekday::Mon).to_vec())
}

/// The spans as they are shown and can be typed again: "08:00–12:00, 13:00–16:30"; empty if none.
pub fn spans_text(spans: &[OpeningSpan]) -> String {
    let spans = spans
        .iter()
        .map(|span| format!("{}–{}", span.opens(), span.closes()));
    spans.collect::<Vec<_>>().join(", ")
}

/// Cuts the text between spans: at commas, "och", and spaces that stand beside no dash.
fn pieces(text: &str) -> Vec<String> {
    let mut plain = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        match word {
            "och" | "samt" | "and" | "&" | "+" => plain.push(','),
            "till" | "to" => plain.push('-'),
            "kl" | "kl." => {}
            word => {
                plain.push(' ');
                plain.push_str(
                    &word
                        .replace(['–', '—', '−', '\u{2011}'], "-")
                        .replace([';', '/'], ","),
                );
            }
        }
    }
    while plain.contains(" -") || plain.contains("- ") {
        plain = plain.replace(" -", "-").replace("- ", "-");
    }
    let pieces = plain
        .split([',', ' '])
        .map(str::trim)
        .filter(|piece| !piece.is_empty());
    pieces.map(str::to_owned).collect()
}

fn span(piece: &str) -> Result<OpeningSpan, HoursError> {
    let (opens, closes) = piece
        .split_once('-')
        .ok_or_else(|| HoursError::NotASpan(piece.to_owned()))?;
    OpeningSpan::new(time(opens)?, time(closes)?)
}

/// A time of day; "0800" and "830" too.
fn time(text: &str) -> Result<MinuteOfDay, HoursError> {
    let digits_only = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.len() {
        3 | 4 if digits_only => {
            let (hour, minute) = text.split_at(text.len() - 2);
            format!("{hour}:{minute}")
                .parse()
                .map_err(|_| HoursError::NotATime(text.to_owned()))
        }
        _ => text.parse(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        parse_spans(text).map_or_else(|error| error.to_string(), |spans| spans_text(&spans))
    }

    #[test]
    fn hours_are_understood_as_people_type_them() {
        for text in [
            "08:00–12:00, 13:00–16:30",
            "8-12, 13-16.30",
            " 13.00 - 16.30 och 8 – 12 ",
            "kl 0800 till 1200 samt kl. 13–1630",
            "8-12 13-16:30",
            "8—12; 13−16:30",
            "8-12/13-16.30.",
        ] {
            assert_eq!(read(text), "08:00–12:00, 13:00–16:30", "{text}");
        }
        assert_eq!(read("20-24"), "20:00–24:00");
        assert_eq!(read("Dygnet runt"), "00:00–24:00");
    }

    #[test]
    fn a_closed_day_is_left_empty_or_said() {
        for text in ["", "  ", "Stängt", "stängt.", "closed", "–"] {
            assert_eq!(parse_spans(text), Ok(Vec::new()), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        assert_eq!(
            parse_spans("8-12, tretton"),
            Err(HoursError::NotASpan("tretton".to_owned()))
        );
        assert_eq!(
            parse_spans("8-25"),
            Err(HoursError::NotATime("25".to_owned()))
        );
        assert_eq!(
            parse_spans("08-1665"),
            Err(HoursError::NotATime("1665".to_owned()))
        );
        assert_eq!(
            parse_spans("16-8"),
            Err(HoursError::EndsBeforeStart("16:00-08:00".to_owned()))
        );
        assert!(matches!(
            parse_spans("8-12, 11-13"),
            Err(HoursError::Overlap(..))
        ));
        assert!(parse_spans("😊-12").is_err());
        assert!(parse_spans("8-").is_err());
    }

    #[test]
    fn what_is_shown_can_be_typed_again() {
        for text in ["00:00–24:00", "08:00–12:00, 12:00–16:30", ""] {
            assert_eq!(spans_text(&parse_spans(text).unwrap()), text);
        }
    }
}
