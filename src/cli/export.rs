//! `svarsvakt export`: everything a user has entered as a workspace file, or the schedule as a
//! calendar, a workbook or pages to print.

use super::coverage::sensible_span;
use super::{CliError, Context};
use crate::domain::calendar::DateSpan;
use crate::domain::workspace::Workspace;
use crate::exchange::schedule::{self, ScheduleFormat, ScheduleRequest};
use crate::exchange::workspace::export_to;
use crate::store::Store;
use crate::t;
use crate::text::errors::exchange_error;
use chrono::{Datelike, Days, Months, NaiveDate};
use clap::Args;
use std::io::Write;
use std::path::PathBuf;

/// The longest schedule that is written to a file.
const LONGEST_YEARS: u32 = 5;

/// How long the schedule is when nothing is said.
const USUAL_MONTHS: u32 = 12;

/// Where to, and for a schedule which part of it.
#[derive(Args, Clone, Debug)]
pub struct ExportArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "D")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_name = "D")]
    pub to: Option<NaiveDate>,
    #[arg(long, value_name = "KEY")]
    pub account: Vec<String>,
    #[arg(long, value_name = "KEY")]
    pub person: Option<String>,
    #[arg(long)]
    pub force: bool,
}

/// Writes the file; one that is there only with `--force`.
pub(super) fn run(
    args: &ExportArgs,
    context: &Context,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let language = context.language;
    let file = args.file.display().to_string();
    let format = ScheduleFormat::of_path(&args.file);
    let is_narrowed = args.from.is_some()
        || args.to.is_some()
        || args.person.is_some()
        || !args.account.is_empty();
    if format.is_none() && is_narrowed {
        return Err(CliError::bad_input(t!(
            language,
            "cli-export-not-a-schedule",
            file = file
        )));
    }
    let store = context.database.open(context.now)?;
    if args.file.exists() && !args.force {
        return Err(CliError::bad_input(t!(language, "cli-exists", file = file)));
    }
    match format {
        Some(format) => export_schedule(args, format, &store, context)?,
        None => export_to(&store, &args.file)
            .map_err(|error| CliError::failure(exchange_error(language, &error)))?,
    }
    writeln!(output, "{}", t!(language, "toast-exported", file = file))?;
    Ok(())
}

fn export_schedule(
    args: &ExportArgs,
    format: ScheduleFormat,
    store: &Store,
    context: &Context,
) -> Result<(), CliError> {
    let workspace = store.workspace();
    let workspace = workspace.map_err(|error| context.database.error(&error))?;
    let request = request_of(args, format, &workspace, context)?;
    let (language, now) = (context.language, context.now);
    schedule::export_to(&workspace, &request, language, now, &args.file)
        .map_err(|error| CliError::failure(exchange_error(language, &error)))
}

fn request_of(
    args: &ExportArgs,
    format: ScheduleFormat,
    workspace: &Workspace,
    context: &Context,
) -> Result<ScheduleRequest, CliError> {
    let language = context.language;
    let mut accounts = Vec::new();
    for key in &args.account {
        let mut all = workspace.accounts.iter();
        let found = all.find(|account| account.details.key == *key);
        let found = found.ok_or_else(|| {
            CliError::bad_input(t!(language, "cli-unknown-account", key = key.clone()))
        })?;
        accounts.push(found.id);
    }
    let mut person = None;
    if let Some(key) = &args.person {
        let mut all = workspace.people.iter();
        let found = all.find(|person| person.details.key == *key);
        let found = found.ok_or_else(|| {
            CliError::bad_input(t!(language, "cli-unknown-person", key = key.clone()))
        })?;
        person = Some(found.id);
    }
    Ok(ScheduleRequest {
        span: span_of(args, workspace, context)?,
        accounts: (!args.account.is_empty()).then_some(accounts),
        person,
        format,
    })
}

/// From the first of this month, twelve months on, where nothing else is said.
fn span_of(
    args: &ExportArgs,
    workspace: &Workspace,
    context: &Context,
) -> Result<DateSpan, CliError> {
    let zone = workspace.settings.time_zone;
    let today = context.now.with_timezone(&zone).date_naive();
    let from = args.from.unwrap_or(today.with_day(1).unwrap_or(today));
    let usual_end = from
        .checked_add_months(Months::new(USUAL_MONTHS))
        .and_then(|day| day.checked_sub_days(Days::new(1)));
    let to = args.to.or(usual_end).unwrap_or(from);
    sensible_span(from, to, LONGEST_YEARS, context.language)
}
