//! `svarsvakt questions`: the questions with their deadlines.

use super::json_line::json_line;
use super::{CliError, Context};
use crate::domain::calendar::AccountCalendar;
use crate::domain::ids::QuestionId;
use crate::domain::language::Language;
use crate::domain::question::{Question, QuestionDetails};
use crate::domain::queue::{AccountCalendars, OpenQuestion, QueueItem, queue};
use crate::domain::thread::{QuestionState, status_of};
use crate::domain::workspace::Workspace;
use crate::store::{QuestionFilter, Store, StoreError, Tab};
use crate::t;
use crate::text::dates::rfc3339;
use crate::text::question_states::question_state;
use chrono::{DateTime, Utc};
use clap::{Args, ValueEnum};
use serde::Serialize;
use std::collections::HashMap;
use std::io::Write;

/// Which questions, and how they are written.
#[derive(Args, Clone, Debug)]
pub struct QuestionsArgs {
    #[arg(
        long,
        value_enum,
        default_value = "open",
        hide_default_value = true,
        value_name = "open|waiting|answered|all"
    )]
    pub state: StateChoice,
    #[arg(long)]
    pub json: bool,
}

/// Which questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum StateChoice {
    /// Something is still to be done, waiting ones included.
    Open,
    /// A colleague was asked, or an answer was promised.
    Waiting,
    Answered,
    All,
}

/// A question with its deadlines, before it is written.
struct Listed {
    details: QuestionDetails,
    state: QuestionState,
    received: Option<DateTime<Utc>>,
    starts: Option<DateTime<Utc>>,
    due: Option<DateTime<Utc>>,
    overdue: bool,
    return_due: Option<DateTime<Utc>>,
}

#[derive(Serialize)]
struct Line<'l> {
    key: &'l str,
    account: Option<&'l str>,
    author: Option<&'l str>,
    state: &'static str,
    received: Option<String>,
    starts: Option<String>,
    due: Option<String>,
    overdue: bool,
    return_due: Option<String>,
    assigned: Option<&'l str>,
}

/// Writes the questions by deadline, then by when they came; those without a deadline last.
pub(super) fn run(
    args: &QuestionsArgs,
    context: &Context,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let store = context.database.open(context.now)?;
    let workspace = store
        .workspace()
        .map_err(|error| context.database.error(&error))?;
    let listed = listed(&store, &workspace, args.state, context.now);
    let mut listed = listed.map_err(|error| context.database.error(&error))?;
    listed.sort_by(|a, b| {
        let order = |row: &Listed| (row.due.is_none(), row.due, row.received);
        order(a)
            .cmp(&order(b))
            .then_with(|| a.details.key.cmp(&b.details.key))
    });
    if listed.is_empty() && !args.json {
        writeln!(output, "{}", t!(context.language, "cli-no-questions"))?;
    }
    for row in &listed {
        if args.json {
            json_line(output, &line(row, &workspace))?;
        } else {
            writeln!(output, "{}", words(row, &workspace, context.language))?;
        }
    }
    Ok(())
}

fn listed(
    store: &Store,
    workspace: &Workspace,
    choice: StateChoice,
    now: DateTime<Utc>,
) -> Result<Vec<Listed>, StoreError> {
    let tab = match choice {
        StateChoice::Open => Tab::Open,
        StateChoice::Waiting => Tab::Waiting,
        StateChoice::Answered => Tab::Answered,
        StateChoice::All => Tab::All,
    };
    let calendars = AccountCalendars::new(
        workspace,
        now.with_timezone(&workspace.settings.time_zone)
            .date_naive(),
    );
    let open: Vec<OpenQuestion> = store.open_questions()?;
    let items: HashMap<QuestionId, QueueItem> = queue(workspace, &calendars, &open, now)
        .into_iter()
        .map(|item| (item.question.id, item))
        .collect();
    let mut listed = Vec::new();
    for id in store.question_ids(&QuestionFilter {
        tab,
        ..QuestionFilter::default()
    })? {
        let Some(question) = store.question(id)? else {
            continue;
        };
        let calendar = calendars.get(question.details.account);
        listed.push(match items.get(&id) {
            Some(item) => open_question(question, item, now),
            None => ended_question(question, calendar),
        });
    }
    Ok(listed)
}

fn open_question(question: Question, item: &QueueItem, now: DateTime<Utc>) -> Listed {
    Listed {
        details: question.details,
        state: item.question.state,
        received: item.question.received,
        starts: item.response.starts,
        due: item.response.due,
        overdue: item.due.is_some_and(|due| due < now),
        return_due: item.return_due,
    }
}

fn ended_question(question: Question, calendar: Option<&AccountCalendar>) -> Listed {
    let status = status_of(&question.entries);
    let cycle = status.cycles.last();
    let frozen = cycle
        .and_then(|cycle| cycle.first_response)
        .and_then(|response| response.frozen);
    // How the promise stood when it ended is kept with the entry that ended it.
    let ended_at = cycle.and_then(|cycle| cycle.ended_at);
    let ended_by = question
        .entries
        .iter()
        .find(|entry| Some(entry.details.at) == ended_at && entry.details.kind.ends_cycle());
    let promised = || calendar?.return_promise_due(cycle?.promise?.return_on?);
    Listed {
        state: status.state,
        received: cycle.map(|cycle| cycle.started_at),
        starts: frozen.and_then(|clock| clock.starts),
        due: frozen.and_then(|clock| clock.due),
        overdue: false,
        return_due: ended_by
            .and_then(|entry| entry.stopped_promise)
            .or_else(promised),
        details: question.details,
    }
}

fn line<'l>(row: &'l Listed, workspace: &'l Workspace) -> Line<'l> {
    let moment = |at: Option<DateTime<Utc>>| at.map(|at| rfc3339(workspace.settings.time_zone, at));
    let account = workspace.account(row.details.account);
    let assigned = row.details.assigned.and_then(|id| workspace.person(id));
    Line {
        key: &row.details.key,
        account: account.map(|account| account.details.key.as_str()),
        author: row.details.author.as_deref(),
        state: row.state.code(),
        received: moment(row.received),
        starts: moment(row.starts),
        due: moment(row.due),
        overdue: row.overdue,
        return_due: moment(row.return_due),
        assigned: assigned.map(|person| person.details.key.as_str()),
    }
}

/// A line to be read: deadline, state, account, author, key, with tabs between.
fn words(row: &Listed, workspace: &Workspace, language: Language) -> String {
    let zone = workspace.settings.time_zone;
    let due = row.due.map(|due| {
        due.with_timezone(&zone)
            .format("%Y-%m-%d %H:%M")
            .to_string()
    });
    let account = workspace
        .account(row.details.account)
        .map(|account| account.details.full_name(language));
    let state = question_state(language, row.state);
    let state = if row.overdue {
        t!(language, "cli-overdue", state = state)
    } else {
        state
    };
    let author = row.details.author.as_deref().unwrap_or("–");
    [
        due.as_deref().unwrap_or("–"),
        &state,
        account.as_deref().unwrap_or("–"),
        author,
        &row.details.key,
    ]
    .join("\t")
}
