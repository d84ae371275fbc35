//! What may stand on the command line.

use super::calendar::CalendarArgs;
use super::closings::ClosingsArgs;
use super::coverage::CoverageArgs;
use super::due::DueArgs;
use super::export::ExportArgs;
use super::import::ImportArgs;
use super::questions::QuestionsArgs;
use super::reminders::RemindersArgs;
use chrono::{DateTime, Timelike, Utc};
use clap::{ArgAction, Args, Parser, Subcommand};
use std::path::PathBuf;

/// The whole command line. Help texts come from the translations, by the names that stand here.
#[derive(Parser, Clone, Debug)]
#[command(
    name = "svarsvakt",
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Cli {
    #[arg(long, value_name = "FILE")]
    pub db: Option<PathBuf>,
    #[arg(long, value_name = "RFC3339", value_parser = moment)]
    pub now: Option<DateTime<Utc>>,
    /// Read before everything else, so that errors speak it too.
    #[arg(long, value_name = "sv|en", value_parser = ["sv", "en"])]
    pub lang: Option<String>,
    #[arg(long)]
    pub sample: bool,
    #[arg(long)]
    pub background: bool,
    #[arg(long, short, action = ArgAction::Help, global = true)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub command: Option<CliCommand>,
}

/// The commands; without one the window opens.
#[derive(Subcommand, Clone, Debug)]
pub enum CliCommand {
    Due(DueArgs),
    Calendar(CalendarArgs),
    Coverage(CoverageArgs),
    Closings(ClosingsArgs),
    Questions(QuestionsArgs),
    Reminders(RemindersArgs),
    Today,
    Import(ImportArgs),
    Export(ExportArgs),
    Backup(BackupArgs),
    Restore(RestoreArgs),
    Check,
}

/// Where a copy is put instead of the usual folder.
#[derive(Args, Clone, Debug)]
pub struct BackupArgs {
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

/// The copy that takes the database's place.
#[derive(Args, Clone, Debug)]
pub struct RestoreArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    let parsed = DateTime::parse_from_rfc3339(text).map_err(|error| error.to_string())?;
    let moment = parsed.to_utc();
    Ok(moment.with_nanosecond(0).unwrap_or(moment))
}
