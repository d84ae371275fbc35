//! `svarsvakt reminders`: what is due, for a scheduler to ask.

use super::json_line::json_line;
use super::{CliError, Context};
use crate::desktop::{AnnouncedFile, Note, Urgency, show};
use crate::domain::calendar::DateSpan;
use crate::domain::check::Check;
use crate::domain::closing::{ClosingPlan, closing_plans};
use crate::domain::ids::QuestionId;
use crate::domain::queue::{AccountCalendars, QueueItem, queue};
use crate::domain::reminder::{Reminder, Severity, Snapshot, announcements, reminders};
use crate::domain::watched::Watched;
use crate::domain::workspace::Workspace;
use crate::preferences::data_folder;
use crate::store::{Store, StoreError};
use crate::t;
use crate::text::dates::rfc3339;
use crate::text::reminders::{NotificationWords, ReminderWords, no_author};
use chrono::{DateTime, Utc};
use clap::Args;
use serde::Serialize;
use std::collections::HashMap;
use std::io::Write;

/// The exit code where something is due.
const SOMETHING_IS_DUE: u8 = 10;

/// How reminders are told.
#[derive(Args, Clone, Debug)]
pub struct RemindersArgs {
    #[arg(long)]
    pub notify: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    key: &'a str,
    kind: &'static str,
    severity: &'static str,
    due: String,
    account: Option<&'a str>,
    question: Option<&'a str>,
    text: String,
}

/// Writes a line a reminder, the most pressing first.
pub(super) fn run(
    args: &RemindersArgs,
    context: &Context,
    output: &mut dyn Write,
) -> Result<u8, CliError> {
    let store = context.database.open(context.now)?;
    let state = State::load(&store, context.now);
    let state = state.map_err(|error| context.database.error(&error))?;
    let found = reminders(&state.snapshot(context.now));
    let keys = question_keys(&store, &found).map_err(|error| context.database.error(&error))?;
    let words = ReminderWords {
        language: context.language,
        workspace: &state.workspace,
        now: context.now,
    };
    if args.notify {
        notify(&store, &state, &found, &words, context)?;
    }
    for reminder in &found {
        if args.json {
            let account = state.workspace.account(reminder.account);
            let question = reminder.question().and_then(|id| keys.get(&id));
            let line = Line {
                key: reminder.key.as_str(),
                kind: reminder.kind.code(),
                severity: reminder.severity.code(),
                due: rfc3339(state.workspace.settings.time_zone, reminder.due),
                account: account.map(|account| account.details.key.as_str()),
                question: question.map(String::as_str),
                text: words.line(reminder),
            };
            json_line(output, &line)?;
        } else {
            let severity = match reminder.severity {
                Severity::Info => t!(context.language, "cli-severity-info"),
                Severity::Warning => t!(context.language, "cli-severity-warning"),
                Severity::Urgent => t!(context.language, "cli-severity-urgent"),
            };
            writeln!(output, "{severity}\t{}", words.line(reminder))?;
        }
    }
    if found.is_empty() {
        if !args.json {
            writeln!(output, "{}", t!(context.language, "cli-no-reminders"))?;
        }
        return Ok(0);
    }
    Ok(SOMETHING_IS_DUE)
}

/// Shows what was not told yet as one notification of the desktop's, to the person who is remembered
/// for this database, or to nobody in particular; no citizen is named.
fn notify(
    store: &Store,
    state: &State,
    found: &[Reminder],
    words: &ReminderWords<'_>,
    context: &Context,
) -> Result<(), CliError> {
    let me = context
        .me
        .filter(|me| state.workspace.person(*me).is_some());
    let marks = store.reminder_marks(me);
    let marks = marks.map_err(|error| context.database.error(&error))?;
    let own_folder = data_folder();
    let mut told = AnnouncedFile::over(Some(&own_folder), Some(&context.database.path));
    let snapshot = state.snapshot(context.now);
    let announcement = announcements(&snapshot, found, me, &marks, told.announced());
    let Some(announcement) = announcement else {
        return Ok(());
    };
    let NotificationWords { title, body } = words.notification(&announcement.reminders, &no_author);
    let note = Note {
        title,
        body,
        action: String::new(),
        urgency: if announcement.is_urgent() {
            Urgency::Urgent
        } else {
            Urgency::Usual
        },
    };
    // Nobody waits here for a click.
    let shown = show(&note).map_err(|reason| {
        let sentence = t!(context.language, "cli-not-notified", reason = reason);
        CliError::failure(sentence)
    })?;
    drop(shown);
    told.record(&announcement, context.now)?;
    Ok(())
}

/// What reminders are derived from, loaded from the database.
struct State {
    workspace: Workspace,
    calendars: AccountCalendars,
    watched: Watched,
    queue: Vec<QueueItem>,
    checks: Vec<Check>,
    closings: Vec<ClosingPlan>,
}

impl State {
    fn load(store: &Store, now: DateTime<Utc>) -> Result<State, StoreError> {
        let workspace = store.workspace()?;
        let zone = workspace.settings.time_zone;
        let today = now.with_timezone(&zone).date_naive();
        let calendars = AccountCalendars::new(&workspace, today);
        let watched = Watched::around(&workspace, &calendars, today);
        Ok(State {
            queue: queue(&workspace, &calendars, &store.open_questions()?, now),
            checks: store.checks(DateSpan::of_day(today))?,
            closings: closing_plans(&workspace, &watched.runs, &calendars, now),
            workspace,
            calendars,
            watched,
        })
    }

    fn snapshot(&self, now: DateTime<Utc>) -> Snapshot<'_> {
        Snapshot {
            workspace: &self.workspace,
            calendars: &self.calendars,
            coverage: &self.watched.coverage,
            queue: &self.queue,
            gaps: &self.watched.gaps,
            checks: &self.checks,
            closings: &self.closings,
            now,
        }
    }
}

fn question_keys(
    store: &Store,
    found: &[Reminder],
) -> Result<HashMap<QuestionId, String>, StoreError> {
    let mut ids: Vec<QuestionId> = found.iter().filter_map(Reminder::question).collect();
    ids.dedup();
    let rows = store.question_rows(&ids)?.into_iter();
    Ok(rows.map(|row| (row.id, row.key)).collect())
}
