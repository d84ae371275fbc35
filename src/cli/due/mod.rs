//! `svarsvakt due`: deadlines of the times on standard input, by the rules of a file.

mod answer;
mod rules;
#[cfg(test)]
mod tests;

use super::CliError;
use crate::domain::calendar::{AccountCalendar, DateSpan, LOOK_AHEAD_DAYS};
use crate::domain::language::Language;
use chrono::{DateTime, Days, Utc};
use clap::Args;
pub use rules::{DueRules, RulesError};
use std::io::{Read, Write};
use std::path::PathBuf;

/// Tables are built for at most this many days; receipts further on are computed on demand.
const LONGEST_TABLES_IN_DAYS: u64 = 60 * 366;

/// Works out when the times on standard input are to be answered.
#[derive(Args, Clone, Debug)]
pub struct DueArgs {
    /// The file with the rules
    #[arg(long, value_name = "RULES.json")]
    pub rules: PathBuf,
    /// Tell how each deadline was counted
    #[arg(long)]
    pub explain: bool,
    /// One JSON object a line
    #[arg(long)]
    pub json: bool,
}

/// Answers each line of the input, in order, once all of it is read.
///
/// # Errors
/// When the rules or a line cannot be read, named; nothing is written then.
pub fn run(
    args: &DueArgs,
    input: &mut dyn Read,
    output: &mut dyn Write,
    language: Language,
) -> Result<(), CliError> {
    let rules = read_rules(args, language)?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let receipts = read_receipts(&bytes, language)?;
    let Some(tables) = tables_for(&receipts) else {
        return Ok(());
    };
    let calendar = AccountCalendar::new(rules.calendar_rules(), tables);
    let rule = rules.response_rule();
    for received in receipts {
        answer::write(args, &calendar, &rule, received, language, output)?;
    }
    Ok(output.flush()?)
}

fn read_rules(args: &DueArgs, language: Language) -> Result<DueRules, CliError> {
    let path = args.rules.display();
    let text = std::fs::read_to_string(&args.rules).map_err(|error| {
        CliError::bad_input(match language {
            Language::Sv => format!("Reglerna i {path} går inte att läsa: {error}"),
            Language::En => format!("The rules in {path} cannot be read: {error}"),
        })
    })?;
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|error| {
        CliError::bad_input(match language {
            Language::Sv => format!("Reglerna i {path} är inte som de ska: {error}"),
            Language::En => format!("The rules in {path} are not right: {error}"),
        })
    })
}

fn read_receipts(bytes: &[u8], language: Language) -> Result<Vec<DateTime<Utc>>, CliError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    if bytes.is_empty() {
        return Ok(Vec::new());
    }
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    lines
        .map(|(index, line)| {
            let line = String::from_utf8_lossy(line);
            let received = DateTime::parse_from_rfc3339(line.trim());
            received
                .map(|at| at.to_utc())
                .map_err(|_| unreadable_line(index + 1, line.trim(), language))
        })
        .collect()
}

fn unreadable_line(number: usize, line: &str, language: Language) -> CliError {
    const LONGEST_QUOTED: usize = 60;
    let line: String = line.chars().take(LONGEST_QUOTED).collect();
    CliError::bad_input(match language {
        Language::Sv => format!(
            "Rad {number} är ingen tidpunkt som 2026-12-18T10:55:00+01:00 (RFC 3339): {line:?}"
        ),
        Language::En => format!(
            "Line {number} is not a time like 2026-12-18T10:55:00+01:00 (RFC 3339): {line:?}"
        ),
    })
}

/// From the first receipt to where the last can fall due.
fn tables_for(receipts: &[DateTime<Utc>]) -> Option<DateSpan> {
    let first = receipts.iter().min()?.date_naive();
    let last = receipts.iter().max()?.date_naive();
    let beyond_last = Days::new(2 * LOOK_AHEAD_DAYS.unsigned_abs() + 3);
    let to = last.checked_add_days(beyond_last).unwrap_or(last);
    let longest = first.checked_add_days(Days::new(LONGEST_TABLES_IN_DAYS));
    Some(DateSpan {
        from: first.pred_opt().unwrap_or(first),
        to: longest.map_or(to, |longest| to.min(longest)),
    })
}
