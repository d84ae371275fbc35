//! `svarsvakt backup`, `restore` and `check`: the safety of the file.

use super::arguments::{BackupArgs, RestoreArgs};
use super::{CliError, Context};
use crate::domain::language::Language;
use crate::store::{CopyReason, Existing, Finding};
use crate::t;
use std::io::Write;

/// Makes a checked copy: in the usual folder, or at a place of the user's choice.
pub(super) fn back_up(args: &BackupArgs, context: &Context, output: &mut dyn Write) -> Result<(), CliError> {
    let store = context.database.open()?;
    let error = |error| context.database.error(&error);
    let path = match &args.file {
        Some(file) if file.exists() && !args.force => {
            let file = file.display().to_string();
            return Err(CliError::bad_input(t!(context.language, "cli-exists", file = file)));
        }
        Some(file) => {
            store.back_up_to(file, Existing::Replace).map_err(error)?;
            file.clone()
        }
        None => {
            let copy = store.back_up(context.now, CopyReason::Manual).map_err(error)?;
            copy.map_or_else(|| context.database.path.clone(), |copy| copy.path)
        }
    };
    writeln!(output, "{}", t!(context.language, "cli-backed-up", file = path.display().to_string()))?;
    Ok(())
}

/// Puts a copy in the database's place; what was there is kept as a copy of its own.
pub(super) fn restore(args: &RestoreArgs, context: &Context, output: &mut dyn Write) -> Result<(), CliError> {
    let mut store = context.database.open()?;
    store.restore(&args.file, context.now).map_err(|error| context.database.error(&error))?;
    let file = args.file.display().to_string();
    writeln!(output, "{}", t!(context.language, "cli-restored", file = file))?;
    Ok(())
}

/// Looks through the whole file. Damage ends in exit code 1.
pub(super) fn check(context: &Context, output: &mut dyn Write) -> Result<(), CliError> {
    let mut store = context.database.open()?;
    let findings = store.check().map_err(|error| context.database.error(&error))?;
    for finding in &findings {
        writeln!(output, "{}", finding_words(context.language, finding))?;
    }
    let is_damage =
        |finding: &Finding| matches!(finding, Finding::Damage(_) | Finding::BrokenReference { .. });
    if findings.iter().any(is_damage) {
        let file = context.database.path.display().to_string();
        return Err(CliError::failure(t!(context.language, "cli-check-damaged", file = file)));
    }
    writeln!(output, "{}", t!(context.language, "cli-check-whole"))?;
    Ok(())
}

fn finding_words(language: Language, finding: &Finding) -> String {
    match finding {
        Finding::Damage(words) => t!(language, "cli-finding-damage", words = words.clone()),
        Finding::BrokenReference { table, record, refers_to } => {
            let (table, refers_to) = (table.clone(), refers_to.clone());
            t!(language, "cli-finding-reference", table = table, record = record.to_string(), to = refers_to)
        }
        Finding::ListsRepaired(count) => {
            let count = *count;
            t!(language, "cli-finding-lists", count = count)
        },
        Finding::SearchRebuilt => t!(language, "cli-finding-search"),
    }
}
