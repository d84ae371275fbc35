//! `svarsvakt coverage`: who covers which account on which day.

use super::json_line::json_line;
use super::{CliError, Context};
use crate::domain::calendar::{DateSpan, KNOWN_YEARS};
use crate::domain::coverage::{Cover, Coverage, Explained};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::workspace::Workspace;
use crate::t;
use crate::text::closed_days::{closed_reason, holidays_unknown};
use crate::text::coverage::{chain_words, gap_reason, state_word, via_word};
use crate::text::dates::short_weekday;
use chrono::{Datelike, Months, NaiveDate};
use clap::Args;
use serde::Serialize;
use std::collections::HashMap;
use std::io::Write;
use std::ops::RangeInclusive;

/// The years that a schedule can be about.
const SENSIBLE_YEARS: RangeInclusive<i32> = 1900..=2300;

/// The longest span that is answered at once.
const LONGEST_YEARS: u32 = 20;

/// Lists every account's days.
#[derive(Args, Clone, Debug)]
pub struct CoverageArgs {
    #[arg(long, value_name = "D")]
    pub from: NaiveDate,
    #[arg(long, value_name = "D")]
    pub to: NaiveDate,
    #[arg(long)]
    pub json: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    account: &'a str,
    date: NaiveDate,
    state: &'static str,
    person: Option<&'a str>,
    via: Option<&'static str>,
    chain: Vec<&'a str>,
    reason: Option<String>,
}

/// Writes a line an account and day, by account in file order, then by day; to `notes` goes what the
/// user is to be told beside them.
pub(super) fn run(
    args: &CoverageArgs,
    context: &Context,
    output: &mut dyn Write,
    notes: &mut dyn Write,
) -> Result<(), CliError> {
    let span = sensible_span(args.from, args.to, LONGEST_YEARS, context.language)?;
    let workspace = context.database.open(context.now)?.workspace();
    let workspace = workspace.map_err(|error| context.database.error(&error))?;
    let names = Names::of(&workspace);
    let coverage = Coverage::new(&workspace, span);
    for account in &workspace.accounts {
        for day in span.days() {
            if let Some(explained) = coverage.explain(account.id, day) {
                let line = names.line(&account.details.key, &explained, context.language);
                if args.json {
                    json_line(output, &line)?;
                } else {
                    let line = names.words(&line, &explained, context.language);
                    writeln!(output, "{line}")?;
                }
            }
        }
    }
    output.flush()?;
    if ![span.from, span.to]
        .iter()
        .all(|day| KNOWN_YEARS.contains(&day.year()))
    {
        writeln!(notes, "{}", holidays_unknown(context.language))?;
    }
    Ok(())
}

/// The days from one to another, if there is a sense in asking about them.
pub(super) fn sensible_span(
    from: NaiveDate,
    to: NaiveDate,
    most_years: u32,
    language: Language,
) -> Result<DateSpan, CliError> {
    let (first, last) = (SENSIBLE_YEARS.start(), SENSIBLE_YEARS.end());
    for (argument, day) in [("--from", from), ("--to", to)] {
        if !SENSIBLE_YEARS.contains(&day.year()) {
            return Err(CliError::bad_input(t!(
                language,
                "cli-span-year",
                argument = argument,
                day = day.to_string(),
                first = first.to_string(),
                last = last.to_string()
            )));
        }
    }
    let span = DateSpan::new(from, to).ok_or_else(|| {
        CliError::bad_input(t!(
            language,
            "cli-span-reversed",
            from = from.to_string(),
            to = to.to_string()
        ))
    })?;
    let too_long = from.checked_add_months(Months::new(12 * most_years));
    if too_long.is_some_and(|end| end <= to) {
        return Err(CliError::bad_input(t!(
            language,
            "cli-span-long",
            years = most_years.to_string()
        )));
    }
    Ok(span)
}

/// What people are called, in files and by people.
struct Names<'a>(HashMap<PersonId, (&'a str, &'a str)>);

impl<'a> Names<'a> {
    fn of(workspace: &'a Workspace) -> Names<'a> {
        let people = workspace.people.iter().map(|person| {
            let details = &person.details;
            (person.id, (details.key.as_str(), details.name.as_str()))
        });
        Names(people.collect())
    }

    fn key(&self, person: PersonId) -> &'a str {
        self.0.get(&person).map_or("", |(key, _)| key)
    }

    fn name(&self, person: PersonId) -> String {
        let name = self.0.get(&person).map_or("", |(_, name)| name);
        name.to_owned()
    }

    fn line(&self, account: &'a str, day: &Explained, language: Language) -> Line<'a> {
        let (person, via) = match day.cover {
            Cover::Covered { person, via } => (Some(self.key(person)), Some(via.code())),
            _ => (None, None),
        };
        let reason = match day.cover {
            Cover::Covered { .. } => None,
            Cover::Gap(reason) => Some(gap_reason(language, reason, &|id| self.name(id))),
            Cover::Inactive => Some(t!(language, "cover-inactive-reason")),
            Cover::Closed => day
                .closed
                .as_ref()
                .map(|reason| closed_reason(language, reason)),
        };
        Line {
            account,
            date: day.date,
            state: day.cover.state_code(),
            person,
            via,
            chain: day.chain.iter().map(|link| self.key(link.person)).collect(),
            reason,
        }
    }

    /// "2026-07-14 tis  badhuset  Bevakas  Karin Ek, ersättare (Marie Öst → Karin Ek)".
    fn words(&self, line: &Line<'_>, day: &Explained, language: Language) -> String {
        let name_of = |id| self.name(id);
        let told = match day.cover {
            Cover::Covered { person, via } => {
                let covered = format!("{}, {}", name_of(person), via_word(language, via));
                if day.chain.len() > 1 {
                    let chain = day.chain.iter().map(|link| link.person);
                    format!("{covered} ({})", chain_words(chain, &name_of))
                } else {
                    covered
                }
            }
            _ => line.reason.clone().unwrap_or_default(),
        };
        format!(
            "{}\t{} {}\t{}\t{told}",
            line.account,
            short_weekday(language, day.date),
            day.date,
            state_word(language, day.cover)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(from: &str, to: &str) -> String {
        let day = |text: &str| text.parse().unwrap();
        let error = sensible_span(day(from), day(to), LONGEST_YEARS, Language::Sv).unwrap_err();
        assert_eq!(error.exit_code, 2);
        error.message
    }

    #[test]
    fn twenty_years_are_answered_and_a_day_more_is_not() {
        let day = |text: &str| text.parse().unwrap();
        let span = sensible_span(
            day("2020-03-01"),
            day("2040-02-29"),
            LONGEST_YEARS,
            Language::Sv,
        );
        assert!(span.is_ok());
        assert!(refused("2020-03-01", "2040-03-01").contains("20 år"));
    }

    #[test]
    fn what_is_wrong_with_a_span_is_named() {
        assert!(refused("2026-07-02", "2026-07-01").contains("2026-07-02"));
        assert!(refused("0026-07-02", "2026-07-01").contains("--from"));
        assert!(refused("2026-07-02", "+99999-07-01").contains("--to"));
    }
}
