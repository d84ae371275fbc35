//! Every change a user can make, as one enum; carried out in one place, in one transaction.

mod accounts;
mod clocks;
mod error;
mod import;
mod import_workspace;
mod people;
mod questions;
mod replies;
mod settings;
mod templates;
mod triage;
mod undo;
mod work;

pub(crate) use clocks::Clocks;
pub use error::{CommandError, Theirs};
pub use import_workspace::{ImportedWorkspace, Present, Tally, import_workspace};
pub use undo::{Undone, redo, undo, undo_operation};
pub use work::perform;
use work::{Outcome, Work, filled};

use crate::domain::account::AccountDetails;
use crate::domain::ids::{AccountId, EntryId, OperationId, PersonId, QuestionId, TemplateId};
use crate::domain::person::PersonDetails;
use crate::domain::settings::Settings;
use crate::domain::template::TemplateDetails;
use chrono::{DateTime, NaiveDate, Utc};

/// Who makes a change: a person in the file, or nobody in particular (the command line, first run).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Actor {
    pub person: Option<PersonId>,
    /// The name written in the history, also after the person is gone.
    pub name: String,
}

/// A question as it comes in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewQuestion {
    /// A stable key where the source gives one (a mail); else one is made.
    pub key: Option<String>,
    pub account: AccountId,
    pub author: Option<String>,
    pub link: Option<String>,
    pub assigned: Option<PersonId>,
    pub response_hours: Option<u16>,
    pub text: String,
    pub received: DateTime<Utc>,
    /// Comes in as history: no clocks.
    pub history: bool,
}

/// What the user knew when she wrote: the question and its version then.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct QuestionBasis {
    pub question: QuestionId,
    pub version: i64,
}

/// A change a user can make.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    RegisterQuestion(NewQuestion),
    /// Something more from the citizen, added to a thread.
    AddIncoming {
        question: QuestionId,
        text: String,
        at: DateTime<Utc>,
    },
    AddNote {
        question: QuestionId,
        text: String,
    },
    Answer {
        basis: QuestionBasis,
        text: String,
        at: DateTime<Utc>,
    },
    SendHoldingReply {
        basis: QuestionBasis,
        text: String,
        at: DateTime<Utc>,
        return_on: NaiveDate,
    },
    Forward {
        basis: QuestionBasis,
        to: String,
        wanted_by: Option<DateTime<Utc>>,
        text: Option<String>,
        at: DateTime<Utc>,
    },
    /// A colleague was reminded; a note in the thread.
    Chase {
        question: QuestionId,
        to: String,
    },
    RecordReturned {
        question: QuestionId,
        text: String,
        at: DateTime<Utc>,
    },
    NoAnswerNeeded {
        questions: Vec<QuestionId>,
        reason: Option<String>,
    },
    Reopen {
        question: QuestionId,
        reason: Option<String>,
    },
    Assign {
        questions: Vec<QuestionId>,
        person: Option<PersonId>,
    },
    /// Corrects what was registered: account, author, link, own response hours.
    CorrectQuestion {
        basis: QuestionBasis,
        account: AccountId,
        author: Option<String>,
        link: Option<String>,
        response_hours: Option<u16>,
    },
    /// Corrects the text or the time of an entry.
    CorrectEntry {
        basis: QuestionBasis,
        entry: EntryId,
        text: Option<String>,
        at: DateTime<Utc>,
    },
    /// Mails that were looked through in a preview; known keys are skipped.
    ImportQuestions {
        questions: Vec<NewQuestion>,
        source: String,
    },
    CreatePerson(PersonDetails),
    UpdatePerson {
        person: PersonId,
        version: i64,
        details: PersonDetails,
    },
    DeletePerson {
        person: PersonId,
    },
    CreateAccount(AccountDetails),
    UpdateAccount {
        account: AccountId,
        version: i64,
        details: AccountDetails,
    },
    DeleteAccount {
        account: AccountId,
    },
    CreateTemplate(TemplateDetails),
    /// Several at once, such as those of our own; one undo takes them all back.
    AddTemplates(Vec<TemplateDetails>),
    UpdateTemplate {
        template: TemplateId,
        version: i64,
        details: TemplateDetails,
    },
    /// Puts a template before another of its kind, or last.
    MoveTemplate {
        template: TemplateId,
        before: Option<TemplateId>,
    },
    DeleteTemplate {
        template: TemplateId,
    },
    UpdateSettings {
        version: i64,
        settings: Settings,
    },
}

/// What a command created, so that the window can show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Created {
    Question(QuestionId),
    Person(PersonId),
    Account(AccountId),
    Template(TemplateId),
    Nothing,
}

/// A change that was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Done {
    /// None when the command found nothing to change.
    pub operation: Option<OperationId>,
    pub created: Created,
    /// How many records were created or changed, for "12 frågor …".
    pub count: usize,
}

/// Carries out a change in one transaction, and logs it.
///
/// Before the day's first change a copy of the file is made.
///
/// # Errors
/// When the change is refused or the store fails; nothing is changed then.
pub fn perform(
    store: &mut Store,
    command: &Command,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Done, CommandError> {
    let at = now.with_nanosecond(0).unwrap_or(now);
    store.daily_copy(at)?;
    let mut work = Work {
        recorder: store.record()?,
        actor,
        at,
    };
    let outcome = work.carry_out(command).map_err(named_record_is_gone)?;
    let operation = work.recorder.finish(&OperationNote {
        at,
        actor: actor.person,
        actor_name: &actor.name,
        kind: outcome.kind,
        action: OperationAction::Do,
        target: None,
        subject: &outcome.subject,
        question: outcome.question,
    })?;
    let count = if operation.is_some() {
        outcome.count
    } else {
        0
    };
    Ok(Done {
        operation,
        created: outcome.created,
        count,
    })
}

/// A command may name a record that somebody else has deleted.
fn named_record_is_gone(error: CommandError) -> CommandError {
    match error {
        CommandError::Store(error) if error.is_broken_reference() => CommandError::Gone,
        error => error,
    }
}

/// A change under way.
struct Work<'w> {
    recorder: Recorder<'w>,
    actor: &'w Actor,
    at: DateTime<Utc>,
}

/// What a change came to, for the history and the window.
struct Outcome {
    kind: OperationKind,
    subject: Subject,
    question: Option<QuestionId>,
    created: Created,
    count: usize,
}

impl Outcome {
    fn of(kind: OperationKind, subject: Subject) -> Outcome {
        Outcome {
            kind,
            subject,
            question: None,
            created: Created::Nothing,
            count: 1,
        }
    }
}

impl Work<'_> {
    fn carry_out(&mut self, command: &Command) -> Result<Outcome, CommandError> {
        match command {
            Command::RegisterQuestion(question) => self.register_question(question),
            Command::AddIncoming { question, text, at } => self.add_incoming(*question, text, *at),
            Command::AddNote { question, text } => self.add_note(*question, text),
            Command::Answer { basis, text, at } => self.answer(*basis, text, *at),
            Command::SendHoldingReply {
                basis,
                text,
                at,
                return_on,
            } => self.send_holding_reply(*basis, text, *at, *return_on),
            Command::Forward {
                basis,
                to,
                wanted_by,
                text,
                at,
            } => self.forward(*basis, to, *wanted_by, text.as_deref(), *at),
            Command::Chase { question, to } => self.chase(*question, to),
            Command::RecordReturned { question, text, at } => {
                self.record_returned(*question, text, *at)
            }
            Command::NoAnswerNeeded { questions, reason } => {
                self.no_answer_needed(questions, reason.as_deref())
            }
            Command::Reopen { question, reason } => self.reopen(*question, reason.as_deref()),
            Command::Assign { questions, person } => self.assign(questions, *person),
            Command::CorrectQuestion {
                basis,
                account,
                author,
                link,
                response_hours,
            } => self.correct_question(
                *basis,
                *account,
                author.as_deref(),
                link.as_deref(),
                *response_hours,
            ),
            Command::CorrectEntry {
                basis,
                entry,
                text,
                at,
            } => self.correct_entry(*basis, *entry, text.as_deref(), *at),
            Command::ImportQuestions { questions, source } => {
                self.import_questions(questions, source)
            }
            Command::CreatePerson(details) => self.create_person(details),
            Command::UpdatePerson {
                person,
                version,
                details,
            } => self.update_person(*person, *version, details),
            Command::DeletePerson { person } => self.delete_person(*person),
            Command::CreateAccount(details) => self.create_account(details),
            Command::UpdateAccount {
                account,
                version,
                details,
            } => self.update_account(*account, *version, details),
            Command::DeleteAccount { account } => self.delete_account(*account),
            Command::CreateTemplate(details) => self.create_template(details),
            Command::AddTemplates(templates) => self.add_templates(templates),
            Command::UpdateTemplate {
                template,
                version,
                details,
            } => self.update_template(*template, *version, details),
            Command::MoveTemplate { template, before } => self.move_template(*template, *before),
            Command::DeleteTemplate { template } => self.delete_template(*template),
            Command::UpdateSettings { version, settings } => {
                self.update_settings(*version, settings)
            }
        }
    }
}

/// A text without space around it, or nothing.
fn filled(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
