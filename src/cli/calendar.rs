//! `svarsvakt calendar`: the days of a span that are not plain.

use super::CliError;
use super::json_line::json_line;
use crate::domain::calendar::{
    DateSpan, HolidayKind, KNOWN_YEARS, holidays_on, is_squeeze_day, names_of,
};
use crate::domain::language::Language;
use crate::domain::opening_hours::{EarlyClosings, MinuteOfDay};
use crate::text::closed_days::holidays_unknown;
use chrono::{Datelike, NaiveDate};
use clap::Args;
use serde::Serialize;
use std::io::Write;

/// Lists public holidays, eves, early closings and squeeze days.
#[derive(Args, Clone, Debug)]
pub struct CalendarArgs {
    /// First day, like 2026-12-01
    #[arg(long, value_name = "D")]
    pub from: NaiveDate,
    /// Last day, like 2026-12-31
    #[arg(long, value_name = "D")]
    pub to: NaiveDate,
    /// One JSON object a line
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Red,
    DeFacto,
    EarlyClosing,
    Squeeze,
}

#[derive(Serialize)]
struct Line {
    date: NaiveDate,
    kind: Kind,
    name: String,
}

/// Writes a line a date and kind; to `notes` goes what the user is to be told beside them.
///
/// # Errors
/// When the span ends before it begins.
pub fn run(
    args: &CalendarArgs,
    early_closing: &EarlyClosings,
    output: &mut dyn Write,
    notes: &mut dyn Write,
    language: Language,
) -> Result<(), CliError> {
    let (from, to) = (args.from, args.to);
    let span = DateSpan::new(from, to).ok_or_else(|| {
        CliError::bad_input(match language {
            Language::Sv => format!("--to {to} ligger före --from {from}."),
            Language::En => format!("--to {to} lies before --from {from}."),
        })
    })?;
    for day in span.days() {
        for line in lines_of(day, early_closing.get(&day).copied(), language) {
            write_line(args, &line, language, output)?;
        }
    }
    output.flush()?;
    if ![from, to]
        .iter()
        .all(|day| KNOWN_YEARS.contains(&day.year()))
    {
        writeln!(notes, "{}", holidays_unknown(language))?;
    }
    Ok(())
}

fn lines_of(
    day: NaiveDate,
    early_closing: Option<MinuteOfDay>,
    language: Language,
) -> impl Iterator<Item = Line> {
    let holidays = |kind| {
        let mut holidays = holidays_on(day);
        holidays.retain(|holiday| holiday.kind() == kind);
        (!holidays.is_empty()).then(|| names_of(&holidays, language))
    };
    let names = [
        (Kind::Red, holidays(HolidayKind::Red)),
        (Kind::DeFacto, holidays(HolidayKind::DeFacto)),
        (
            Kind::EarlyClosing,
            early_closing.map(|time| closes_early(language, time)),
        ),
        (
            Kind::Squeeze,
            is_squeeze_day(day).then(|| kind_word(language, Kind::Squeeze).to_owned()),
        ),
    ];
    names.into_iter().filter_map(move |(kind, name)| {
        Some(Line {
            date: day,
            kind,
            name: name?,
        })
    })
}

fn write_line(
    args: &CalendarArgs,
    line: &Line,
    language: Language,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    if args.json {
        json_line(output, line)?;
    } else {
        let kind = kind_word(language, line.kind);
        writeln!(output, "{}\t{kind}\t{}", line.date, line.name)?;
    }
    Ok(())
}

fn closes_early(language: Language, time: MinuteOfDay) -> String {
    match language {
        Language::Sv => format!("Stänger {time}"),
        Language::En => format!("Closes at {time}"),
    }
}

fn kind_word(language: Language, kind: Kind) -> &'static str {
    match (kind, language) {
        (Kind::Red, Language::Sv) => "Röd dag",
        (Kind::Red, Language::En) => "Public holiday",
        (Kind::DeFacto, Language::Sv) => "Helgdagsafton",
        (Kind::DeFacto, Language::En) => "Eve",
        (Kind::EarlyClosing, Language::Sv) => "Stänger tidigt",
        (Kind::EarlyClosing, Language::En) => "Early closing",
        (Kind::Squeeze, Language::Sv) => "Klämdag",
        (Kind::Squeeze, Language::En) => "Squeeze day",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(from: &str, to: &str, language: Language) -> (String, String) {
        let args = CalendarArgs {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            json: true,
        };
        let closes_at_noon = ("2026-12-23".parse().unwrap(), "12:00".parse().unwrap());
        let early_closing = EarlyClosings::from([closes_at_noon]);
        let (mut output, mut notes) = (Vec::new(), Vec::new());
        run(&args, &early_closing, &mut output, &mut notes, language).unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (text(output), text(notes))
    }

    #[test]
    fn every_day_that_is_not_plain_has_a_line() {
        let (lines, notes) = printed("2026-12-20", "2026-12-27", Language::Sv);
        let expected = [
            r#"{"date":"2026-12-23","kind":"early_closing","name":"Stänger 12:00"}"#,
            r#"{"date":"2026-12-24","kind":"de_facto","name":"Julafton"}"#,
            r#"{"date":"2026-12-25","kind":"red","name":"Juldagen"}"#,
            r#"{"date":"2026-12-26","kind":"red","name":"Annandag jul"}"#,
        ];
        assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
        assert_eq!(notes, "");
    }

    #[test]
    fn a_squeeze_day_is_a_hint_in_the_chosen_language() {
        let (lines, _) = printed("2026-05-15", "2026-05-15", Language::En);
        let squeeze = r#"{"date":"2026-05-15","kind":"squeeze","name":"Squeeze day"}"#;
        assert_eq!(lines.trim(), squeeze);
    }

    #[test]
    fn years_without_known_holidays_are_told() {
        let (lines, notes) = printed("2201-01-01", "2201-01-01", Language::En);
        assert_eq!(lines, "");
        assert!(notes.contains("1953–2200"), "{notes}");
    }

    #[test]
    fn a_span_that_ends_before_it_begins_is_refused() {
        let args = CalendarArgs {
            from: "2026-12-24".parse().unwrap(),
            to: "2026-12-23".parse().unwrap(),
            json: false,
        };
        let (mut output, mut notes) = (Vec::new(), Vec::new());
        let none = EarlyClosings::new();
        let error = run(&args, &none, &mut output, &mut notes, Language::Sv).unwrap_err();
        assert_eq!(error.exit_code, 2);
    }
}
