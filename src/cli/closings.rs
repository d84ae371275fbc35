//! `svarsvakt closings`: when comments are to be closed because nobody watches.

use super::coverage::sensible_span;
use super::json_line::json_line;
use super::{CliError, Context};
use crate::domain::calendar::KNOWN_YEARS;
use crate::domain::closing::{Closing, ClosingLevel, closings};
use crate::domain::coverage::Coverage;
use crate::domain::queue::AccountCalendars;
use crate::domain::workspace::Workspace;
use crate::t;
use crate::text::closed_days::holidays_unknown;
use crate::text::dates::{rfc3339, short_date, short_date_time};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use clap::Args;
use serde::Serialize;
use std::io::Write;

/// The longest span that is answered at once.
const LONGEST_YEARS: u32 = 20;

/// Lists the runs that touch a span.
#[derive(Args, Clone, Debug)]
pub struct ClosingsArgs {
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
    from: NaiveDate,
    to: NaiveDate,
    level: &'static str,
    close_by: Option<String>,
    reopen_at: Option<String>,
}

/// Writes a line a run, by account in file order, then by day; to `notes` goes what the user is to be
/// told beside them.
pub(super) fn run(
    args: &ClosingsArgs,
    context: &Context,
    output: &mut dyn Write,
    notes: &mut dyn Write,
) -> Result<(), CliError> {
    let span = sensible_span(args.from, args.to, LONGEST_YEARS, context.language)?;
    let workspace = context.database.open(context.now)?.workspace();
    let workspace = workspace.map_err(|error| context.database.error(&error))?;
    let coverage = Coverage::new(&workspace, span);
    let calendars = AccountCalendars::new(&workspace, span.from);
    let found = closings(&coverage, &coverage.grid(), &calendars, &workspace.settings);
    for closing in &found {
        let line = line(&workspace, closing);
        if args.json {
            json_line(output, &line)?;
        } else {
            let line = words(&workspace, closing, line.account, context);
            writeln!(output, "{line}")?;
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

fn line<'a>(workspace: &'a Workspace, closing: &Closing) -> Line<'a> {
    let account = workspace.account(closing.account);
    let written = |at| rfc3339(workspace.settings.time_zone, at);
    Line {
        account: account.map_or("", |account| account.details.key.as_str()),
        from: closing.run.from,
        to: closing.run.to,
        level: closing.level.code(),
        close_by: closing.close_by.map(written),
        reopen_at: closing.reopen_at.map(written),
    }
}

/// "badhuset  tor 24 dec–sön 27 dec  bör stängas  stäng senast ons 23 dec 16:30  öppna mån 28 dec 08:00".
fn words(workspace: &Workspace, closing: &Closing, account: &str, context: &Context) -> String {
    let (language, zone) = (context.language, workspace.settings.time_zone);
    let civil = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    let today = civil(context.now).date();
    let level = match closing.level {
        ClosingLevel::Must => t!(language, "cli-closing-must"),
        ClosingLevel::Recommended => t!(language, "cli-closing-recommended"),
    };
    let when = |at| short_date_time(language, civil(at), today);
    let mut columns = vec![
        account.to_owned(),
        format!(
            "{}–{}",
            short_date(language, closing.run.from, today),
            short_date(language, closing.run.to, today)
        ),
        level,
    ];
    let closes = closing.close_by.map(when);
    columns.extend(closes.map(|when| t!(language, "cli-closing-closes", when = when)));
    let reopens = closing.reopen_at.map(when);
    columns.extend(reopens.map(|when| t!(language, "cli-closing-reopens", when = when)));
    columns.join("\t")
}
