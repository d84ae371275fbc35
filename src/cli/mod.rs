//! The command line: one file a command. Without a command the window opens.

mod arguments;
mod backup;
pub mod calendar;
mod check;
mod closings;
mod coverage;
mod database;
pub mod due;
mod error;
mod export;
mod help;
mod import;
mod json_line;
mod questions;
mod reminders;
mod restore;
mod today;
mod usage;

pub use error::CliError;

use crate::clock::Clock;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::opening_hours::EarlyClosings;
use crate::preferences::Preferences;
use arguments::{Cli, CliCommand};
use chrono::{DateTime, Utc};
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use database::Database;
use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

/// What the arguments ask for.
#[derive(Clone, Debug)]
pub enum Invocation {
    /// No command: the window, with what was said about it.
    Window {
        database: Option<PathBuf>,
        /// A moment that stands for the present.
        now: Option<DateTime<Utc>>,
        language: Option<Language>,
        /// A throw-away database of a made-up municipality.
        sample: bool,
        /// Out of sight, in the tray.
        background: bool,
    },
    /// A command was carried out, or could not be; the process ends with this code.
    Finished { exit_code: u8 },
}

/// What every command works with.
struct Context {
    database: Database,
    now: DateTime<Utc>,
    language: Language,
    /// Who sits at this computer with the database open, if that is remembered.
    me: Option<PersonId>,
}

/// Carries out the command that the arguments name. Answers go to standard output, one sentence
/// about an error to standard error.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Invocation {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let preferences = Preferences::load();
    let language = language_named(&arguments).unwrap_or(preferences.language);
    let mut output = Vec::new();
    let outcome = match parse(&arguments, language, &mut output) {
        Ok(None) => Ok(0),
        Ok(Some(cli)) => match &cli.command {
            None => {
                return Invocation::Window {
                    database: cli.db,
                    now: cli.now,
                    language: cli.lang.as_deref().and_then(Language::from_code),
                    sample: cli.sample,
                    background: cli.background,
                };
            }
            Some(command) => {
                let database = Database::choose(cli.db.as_deref(), &preferences, language);
                let context = Context {
                    me: preferences.me(Some(&database.path)),
                    database,
                    now: cli.now.map_or(Clock::System, Clock::Fixed).now(),
                    language,
                };
                carry_out(command, &context, &mut output)
            }
        },
        Err(error) => Err(error),
    };
    // Whoever reads may stop reading; there is nobody left to tell.
    let mut stdout = std::io::stdout().lock();
    let _ = stdout.write_all(&output).and_then(|()| stdout.flush());
    let exit_code = outcome.unwrap_or_else(|error| report(&error));
    Invocation::Finished { exit_code }
}

/// Reads the arguments; help and version are written and nothing is left to do.
fn parse(
    arguments: &[OsString],
    language: Language,
    output: &mut Vec<u8>,
) -> Result<Option<Cli>, CliError> {
    let command = help::in_language(Cli::command(), language);
    let parsed = command
        .try_get_matches_from(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => Ok(Some(cli)),
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            write!(output, "{error}")?;
            Ok(None)
        }
        Err(error) => Err(usage::bad_use(&error, language)),
    }
}

/// The process ends with the code that is returned.
fn carry_out(
    command: &CliCommand,
    context: &Context,
    output: &mut Vec<u8>,
) -> Result<u8, CliError> {
    let language = context.language;
    let done = match command {
        CliCommand::Due(args) => due::run(args, &mut std::io::stdin().lock(), output, language),
        CliCommand::Calendar(args) => {
            let early_closing = early_closing(context)?;
            calendar::run(
                args,
                &early_closing,
                output,
                &mut std::io::stderr().lock(),
                language,
            )
        }
        CliCommand::Coverage(args) => {
            coverage::run(args, context, output, &mut std::io::stderr().lock())
        }
        CliCommand::Closings(args) => {
            closings::run(args, context, output, &mut std::io::stderr().lock())
        }
        CliCommand::Questions(args) => questions::run(args, context, output),
        CliCommand::Reminders(args) => return reminders::run(args, context, output),
        CliCommand::Today => today::run(context, output),
        CliCommand::Import(args) => import::run(args, context, output),
        CliCommand::Export(args) => export::run(args, context, output),
        CliCommand::Backup(args) => backup::run(args, context, output),
        CliCommand::Restore(args) => restore::run(args, context, output),
        CliCommand::Check => check::run(context, output),
    };
    done.map(|()| 0)
}

/// The municipality's eves. The calendar is there without a database too, unless one was named.
fn early_closing(context: &Context) -> Result<EarlyClosings, CliError> {
    if !context.database.named && !context.database.path.exists() {
        return Ok(EarlyClosings::new());
    }
    let settings = context.database.open(context.now)?.settings();
    settings
        .map(|settings| settings.early_closing)
        .map_err(|error| context.database.error(&error))
}

/// The language of `--lang`, looked for before anything else is read.
fn language_named(arguments: &[OsString]) -> Option<Language> {
    let words: Vec<&str> = arguments
        .iter()
        .filter_map(|argument| argument.to_str())
        .collect();
    let apart = words
        .windows(2)
        .find(|pair| pair[0] == "--lang")
        .map(|pair| pair[1]);
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    Language::from_code(apart.or(joined)?)
}

#[expect(clippy::print_stderr, reason = "where errors are told")]
fn report(error: &CliError) -> u8 {
    eprintln!("svarsvakt: {error}");
    error.exit_code
}
