//! `svarsvakt backup`: a copy of the database.

use super::arguments::BackupArgs;
use super::{CliError, Context};
use crate::store::{CopyReason, Existing};
use crate::t;
use std::io::Write;

/// Makes a checked copy: in the usual folder, or at a place of the user's choice.
pub(super) fn run(
    args: &BackupArgs,
    context: &Context,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let store = context.database.open(context.now)?;
    let error = |error| context.database.error(&error);
    let path = match &args.file {
        Some(file) if file.exists() && !args.force => {
            let file = file.display().to_string();
            return Err(CliError::bad_input(t!(
                context.language,
                "cli-exists",
                file = file
            )));
        }
        Some(file) => {
            store.back_up_to(file, Existing::Replace).map_err(error)?;
            file.clone()
        }
        None => {
            let copy = store
                .back_up(context.now, CopyReason::Manual)
                .map_err(error)?;
            copy.map_or_else(|| context.database.path.clone(), |copy| copy.path)
        }
    };
    writeln!(
        output,
        "{}",
        t!(
            context.language,
            "cli-backed-up",
            file = path.display().to_string()
        )
    )?;
    Ok(())
}
