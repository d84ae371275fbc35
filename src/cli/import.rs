//! `svarsvakt import`: workspaces and mails, all read before anything is taken in.

use super::database::Database;
use super::{CliError, Context};
use crate::commands::{
    Actor, Command, ImportedWorkspace, Present, Tally, import_workspace, perform,
};
use crate::domain::contents::Contents;
use crate::domain::language::Language;
use crate::exchange::mail::{IncomingMail, read_mail_path};
use crate::exchange::mail_import::{ImportBasis, MailPlan};
use crate::exchange::progress::Cancel;
use crate::exchange::workspace::read;
use crate::store::Store;
use crate::t;
use crate::text::errors::command_error;
use crate::text::exchange_errors::workspace_error;
use crate::text::mail_errors::mail_error;
use clap::Args;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// Which files, and what becomes of what is there.
#[derive(Args, Clone, Debug)]
pub struct ImportArgs {
    #[arg(long)]
    pub replace: bool,
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

/// A file's contents, read and not yet taken in.
enum Input {
    Workspace(Box<Contents>),
    Mails,
}

/// Takes in the files in order and tells what came of them.
pub(super) fn run(
    args: &ImportArgs,
    context: &Context,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let inputs: Vec<Input> = args
        .files
        .iter()
        .map(|file| read_input(file, context.language))
        .collect::<Result<_, _>>()?;
    let workspaces = inputs
        .iter()
        .filter(|input| matches!(input, Input::Workspace(_)))
        .count();
    if args.replace && (workspaces != 1 || inputs.len() != 1) {
        return Err(CliError::bad_input(t!(
            context.language,
            "cli-import-replace-one"
        )));
    }
    // Mails are judged by accounts that may come with a workspace named before them, so they are
    // read once for errors before anything is changed, and once more when their turn comes.
    let empty = Store::open_in_memory().map_err(|error| context.database.error(&error))?;
    for (file, input) in args.files.iter().zip(&inputs) {
        if matches!(input, Input::Mails) {
            let basis = ImportBasis::load(&empty, context.now)
                .map_err(|error| context.database.error(&error))?;
            read_mails(file, &basis, context.language)?;
        }
    }
    let mut store = context.database.open_or_create()?;
    for (file, input) in args.files.iter().zip(&inputs) {
        match input {
            Input::Workspace(contents) => {
                take_workspace(&mut store, file, contents, args, context, output)?;
            }
            Input::Mails => take_mails(&mut store, file, context, output)?,
        }
    }
    Ok(())
}

/// Tells a workspace by its first character; everything else is mail, or named as something else.
fn read_input(file: &Path, language: Language) -> Result<Input, CliError> {
    let unreadable = |error: std::io::Error| {
        let file = file.display().to_string();
        CliError::bad_input(t!(
            language,
            "mail-unreadable",
            file = file,
            reason = error.to_string()
        ))
    };
    let mut opened = std::fs::File::open(file).map_err(unreadable)?;
    let mut head = [0u8; 64];
    let length = opened.read(&mut head).map_err(unreadable)?;
    let head = head[..length]
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(&head[..length]);
    let is_json = matches!(head.trim_ascii_start().first(), Some(b'{' | b'['));
    if !is_json {
        return Ok(Input::Mails);
    }
    let bytes = std::fs::read(file).map_err(unreadable)?;
    let contents = read(&bytes)
        .map_err(|error| CliError::bad_input(workspace_error(language, file, &error)))?;
    Ok(Input::Workspace(Box::new(contents)))
}

fn read_mails(
    file: &Path,
    basis: &ImportBasis,
    language: Language,
) -> Result<Vec<IncomingMail>, CliError> {
    let mails = read_mail_path(file, &basis.reading(), &Cancel::default(), &mut |_| {});
    mails.map_err(|error| CliError::bad_input(mail_error(language, &error)))
}

fn take_workspace(
    store: &mut Store,
    file: &Path,
    contents: &Contents,
    args: &ImportArgs,
    context: &Context,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let present = if args.replace {
        Present::Replaced
    } else {
        Present::Kept
    };
    let imported = import_workspace(
        store,
        contents,
        present,
        &name(file),
        &actor(context.language),
        context.now,
    );
    let imported =
        imported.map_err(|error| CliError::failure(command_error(context.language, &error)))?;
    tell_workspace(file, &imported, context.language, output)
}

fn tell_workspace(
    file: &Path,
    imported: &ImportedWorkspace,
    language: Language,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    writeln!(output, "{}:", file.display())?;
    let mut tell = |kind: String, tally: Tally| -> std::io::Result<()> {
        if tally.all() == 0 {
            return Ok(());
        }
        let counts = t!(
            language,
            "cli-import-tally",
            new = tally.new,
            changed = tally.changed,
            known = tally.known
        );
        writeln!(output, "  {kind}: {counts}")
    };
    tell(t!(language, "import-people"), imported.people)?;
    tell(t!(language, "import-accounts"), imported.accounts)?;
    tell(t!(language, "import-schedules"), imported.schedules)?;
    tell(t!(language, "import-templates"), imported.templates)?;
    tell(t!(language, "import-question-rows"), imported.questions)?;
    if imported.operation.is_none() {
        writeln!(output, "  {}", t!(language, "import-nothing-new"))?;
    }
    Ok(())
}

fn take_mails(
    store: &mut Store,
    file: &Path,
    context: &Context,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let language = context.language;
    let store_error = |error| Database::error(&context.database, &error);
    let basis = ImportBasis::load(store, context.now).map_err(store_error)?;
    let mut plan = MailPlan::default();
    plan.add(&name(file), read_mails(file, &basis, language)?, &basis);
    let questions = plan.questions(&basis);
    let counts = plan.counts(&basis);
    if !questions.is_empty() {
        let command = Command::ImportQuestions {
            questions,
            source: name(file),
        };
        let done = perform(store, &command, &actor(language), context.now);
        done.map_err(|error| CliError::failure(command_error(language, &error)))?;
    }
    writeln!(output, "{}:", file.display())?;
    let told = t!(
        language,
        "cli-import-mails",
        new = counts.ready,
        known = counts.known,
        left = counts.left_out,
        history = counts.history
    );
    writeln!(output, "  {told}")?;
    if counts.incomplete > 0 {
        writeln!(
            output,
            "  {}",
            t!(language, "cli-import-incomplete", count = counts.incomplete)
        )?;
    }
    Ok(())
}

fn name(file: &Path) -> String {
    file.file_name()
        .unwrap_or(file.as_os_str())
        .to_string_lossy()
        .into_owned()
}

fn actor(language: Language) -> Actor {
    Actor {
        person: None,
        name: t!(language, "cli-actor"),
    }
}
