//! What `--json` prints: one object a line.

use super::error::CliError;
use serde::Serialize;
use std::io::Write;

/// Writes the object on a line of its own.
pub(super) fn json_line(output: &mut dyn Write, line: &impl Serialize) -> Result<(), CliError> {
    let line = serde_json::to_string(line);
    let line = line.map_err(|error| CliError::failure(error.to_string()))?;
    writeln!(output, "{line}")?;
    Ok(())
}
