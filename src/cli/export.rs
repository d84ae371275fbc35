//! `svarsvakt export`: everything a user has entered, as a workspace file.

use super::arguments::ExportArgs;
use super::{CliError, Context};
use crate::exchange::workspace::export_to;
use crate::t;
use crate::text::errors::exchange_error;
use std::io::Write;

/// Writes the file; one that is there only with `--force`.
pub(super) fn run(
    args: &ExportArgs,
    context: &Context,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let file = args.file.display().to_string();
    let store = context.database.open(context.now)?;
    if args.file.exists() && !args.force {
        return Err(CliError::bad_input(t!(
            context.language,
            "cli-exists",
            file = file
        )));
    }
    export_to(&store, &args.file)
        .map_err(|error| CliError::failure(exchange_error(context.language, &error)))?;
    writeln!(
        output,
        "{}",
        t!(context.language, "toast-exported", file = file)
    )?;
    Ok(())
}
