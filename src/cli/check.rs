//! `svarsvakt check`: whether the database is whole.

use super::{CliError, Context};
use crate::domain::language::Language;
use crate::store::Finding;
use crate::t;
use std::io::Write;

/// Looks through the whole file. Damage ends in exit code 1.
pub(super) fn run(context: &Context, output: &mut dyn Write) -> Result<(), CliError> {
    let mut store = context.database.open(context.now)?;
    let findings = store
        .check()
        .map_err(|error| context.database.error(&error))?;
    for finding in &findings {
        writeln!(output, "{}", finding_words(context.language, finding))?;
    }
    let is_damage = |finding: &Finding| {
        matches!(
            finding,
            Finding::Damage(_) | Finding::BrokenReference { .. }
        )
    };
    if findings.iter().any(is_damage) {
        let file = context.database.path.display().to_string();
        return Err(CliError::failure(t!(
            context.language,
            "cli-check-damaged",
            file = file
        )));
    }
    writeln!(output, "{}", t!(context.language, "cli-check-whole"))?;
    Ok(())
}

fn finding_words(language: Language, finding: &Finding) -> String {
    match finding {
        Finding::Damage(words) => t!(language, "cli-finding-damage", words = words.clone()),
        Finding::BrokenReference {
            table,
            record,
            refers_to,
        } => {
            let (table, refers_to) = (table.clone(), refers_to.clone());
            t!(
                language,
                "cli-finding-reference",
                table = table,
                record = record.to_string(),
                to = refers_to
            )
        }
        Finding::ListsRepaired(count) => {
            let count = *count;
            t!(language, "cli-finding-lists", count = count)
        }
        Finding::SearchRebuilt => t!(language, "cli-finding-search"),
    }
}
