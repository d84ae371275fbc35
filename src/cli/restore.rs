//! `svarsvakt restore`: a copy in the database's place.

use super::arguments::RestoreArgs;
use super::{CliError, Context};
use crate::store::{Access, Finding, Store, StoreError};
use crate::t;
use crate::text::errors::store_error;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Puts a copy in the database's place; what was there is kept. A damaged database makes way.
pub(super) fn run(
    args: &RestoreArgs,
    context: &Context,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let file = args.file.display().to_string();
    let database = &context.database.path;
    match Store::open(database, Access::ReadWrite) {
        Ok(mut store) => {
            store
                .restore(&args.file, context.now)
                .map_err(|error| context.database.error(&error))?;
            writeln!(
                output,
                "{}",
                t!(context.language, "cli-restored", file = file)
            )?;
        }
        Err(StoreError::Damaged { .. }) => {
            let kept = replace_damaged(context, &args.file)?.display().to_string();
            writeln!(
                output,
                "{}",
                t!(
                    context.language,
                    "cli-restored-damaged",
                    file = file,
                    kept = kept
                )
            )?;
        }
        Err(error) => return Err(context.database.error(&error)),
    }
    Ok(())
}

/// Prepares the copy beside the database, and only swaps the two once it has shown to be whole.
/// Returns where the damaged file went.
fn replace_damaged(context: &Context, copy: &Path) -> Result<PathBuf, CliError> {
    let database = &context.database.path;
    let io_error = |source| {
        context.database.error(&StoreError::Io {
            path: database.clone(),
            source,
        })
    };
    let prepared = beside(database, ".restoring");
    if !copy.exists() {
        return Err(context.database.error(&StoreError::Missing {
            path: copy.to_owned(),
        }));
    }
    std::fs::copy(copy, &prepared).map_err(io_error)?;
    if let Err(error) = show_to_be_whole(&prepared, copy) {
        // What is left of a copy that cannot be used is in nobody's way.
        let _ = std::fs::remove_file(&prepared);
        return Err(CliError::bad_input(store_error(context.language, &error)));
    }
    let kept = beside(
        database,
        &format!(".damaged-{}", context.now.format("%Y-%m-%dT%H%M%S")),
    );
    std::fs::rename(database, &kept).map_err(io_error)?;
    for log in ["-wal", "-shm", "-journal"] {
        // A log belongs to the file it was written for.
        let _ = std::fs::rename(beside(database, log), beside(&kept, log));
    }
    std::fs::rename(&prepared, database).map_err(io_error)?;
    Ok(kept)
}

fn show_to_be_whole(prepared: &Path, copy: &Path) -> Result<(), StoreError> {
    let path = copy.to_owned();
    let damaged = || StoreError::Damaged {
        path: copy.to_owned(),
        latest_copy: None,
    };
    let opened = Store::open(prepared, Access::ReadWrite).map_err(|error| match error {
        StoreError::NotOurs { .. } => StoreError::NotOurs { path },
        StoreError::Newer { .. } => StoreError::Newer {
            path,
            latest_copy: None,
        },
        StoreError::Damaged { .. } => damaged(),
        error => error,
    });
    let is_damage = |finding: &Finding| {
        matches!(
            finding,
            Finding::Damage(_) | Finding::BrokenReference { .. }
        )
    };
    if opened?.check()?.iter().any(is_damage) {
        Err(damaged())
    } else {
        Ok(())
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
