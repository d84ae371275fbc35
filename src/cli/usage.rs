//! Bad use of the command line in one sentence.

use super::CliError;
use crate::domain::language::Language;
use crate::t;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// What was wrong with the arguments, and where help is found.
pub(super) fn bad_use(error: &clap::Error, language: Language) -> CliError {
    let context = |kind| error.get(kind).map(shown).unwrap_or_default();
    let argument = without_notation(&context(ContextKind::InvalidArg));
    let value = context(ContextKind::InvalidValue);
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument => t!(language, "cli-unknown-argument", argument = argument),
        ErrorKind::InvalidSubcommand => {
            t!(
                language,
                "cli-unknown-command",
                command = context(ContextKind::InvalidSubcommand)
            )
        }
        ErrorKind::MissingRequiredArgument => {
            t!(language, "cli-missing-argument", argument = argument)
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            t!(language, "cli-missing-value", argument = argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match argument.as_str() {
            "--now" => t!(language, "cli-bad-moment", value = value),
            "--from" | "--to" => t!(language, "cli-bad-date", argument = argument, value = value),
            _ => t!(
                language,
                "cli-bad-value",
                argument = argument,
                value = value,
                allowed = context(ContextKind::ValidValue)
            ),
        },
        ErrorKind::ArgumentConflict => t!(language, "cli-repeated-argument", argument = argument),
        _ => t!(language, "cli-bad-use"),
    };
    CliError::bad_input(sentence)
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    }
}

/// `--now <RFC3339>` is `--now`; `<FILE>` is `FILE`.
fn without_notation(argument: &str) -> String {
    let word = if argument.starts_with('-') {
        argument.split([' ', '=']).next().unwrap_or(argument)
    } else {
        argument
    };
    word.trim_matches(['<', '>', '[', ']', '.']).to_owned()
}
