//! Every change a user can make, as one enum; carried out in one place, in one transaction.

mod absences;
mod accounts;
mod checks;
mod clocks;
mod closings;
mod closures;
mod error;
mod import;
mod import_workspace;
mod people;
mod platform_guides;
mod questions;
mod replies;
mod roster;
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

use crate::domain::absence::{Absence, AbsenceDetails};
use crate::domain::account::AccountDetails;
use crate::domain::calendar::DateSpan;
use crate::domain::check::{ExtraWatch, ExtraWatchDetails};
use crate::domain::closing::{ClosingPost, ClosingStep};
use crate::domain::closure::{Closure, ClosureDetails};
use crate::domain::ids::{
    AbsenceId, AccountId, CheckId, ClosingPostId, ClosingTickId, ClosureId, EntryId, ExtraWatchId,
    KeptOpenId, OperationId, PersonId, QuestionId, TemplateId,
};
use crate::domain::person::PersonDetails;
use crate::domain::platform::{GuideDetails, PlatformGuide};
use crate::domain::roster::{DayAssignment, RosterCell, RosterSpan};
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
    /// Puts a roster in place of what these accounts have in the span; other days stay as they are.
    ChangeRoster {
        accounts: Vec<AccountId>,
        span: RosterSpan,
        cells: Vec<RosterCell>,
    },
    /// A new absence, or a change of the one that the user saw; together with days that are given to
    /// somebody else than its stand-ins.
    SaveAbsence {
        before: Option<Absence>,
        details: AbsenceDetails,
        days: Vec<DayAssignment>,
    },
    DeleteAbsence {
        absence: Absence,
    },
    /// Absences that were looked through in a preview.
    ImportAbsences {
        absences: Vec<AbsenceDetails>,
        source: String,
    },
    /// Gives days to somebody, or back to the roster.
    AssignDays {
        days: Vec<DayAssignment>,
        manner: AssignManner,
    },
    /// Somebody looked at an account: now, or earlier today with a reason why it comes late.
    RecordCheck {
        account: AccountId,
        at: DateTime<Utc>,
        note: Option<String>,
        late_reason: Option<String>,
    },
    RemoveCheck {
        check: CheckId,
    },
    /// More checks on an account for a span of days; `before` is what the user saw of a present one.
    SaveExtraWatch {
        before: Option<ExtraWatch>,
        details: ExtraWatchDetails,
    },
    DeleteExtraWatch {
        extra_watch: ExtraWatchId,
    },
    /// A new closure, or a change of the one that the user saw.
    SaveClosure {
        before: Option<Closure>,
        details: ClosureDetails,
    },
    DeleteClosure {
        closure: Closure,
    },
    /// A proposed closure or early closing is not wanted; `proposal` is its stable key, `name` its
    /// name for the history.
    RefuseProposal {
        proposal: String,
        name: String,
    },
    RestoreProposal {
        proposal: String,
        name: String,
    },
    /// Steps of closings that were done just now, several at once.
    TickClosingSteps {
        steps: Vec<StepDone>,
    },
    UntickClosingStep {
        tick: ClosingTickId,
    },
    /// A post to close by itself, new or renamed; `before` is what the user saw of a present one.
    SaveClosingPost {
        before: Option<ClosingPost>,
        account: AccountId,
        run: DateSpan,
        name: String,
        link: Option<String>,
    },
    DeleteClosingPost {
        post: ClosingPostId,
    },
    MarkClosingPost {
        post: ClosingPostId,
        mark: PostStanding,
    },
    /// Comments stay open in spite of a closing: decided by whoever sits here, for a reason.
    KeepOpen {
        closings: Vec<(AccountId, DateSpan)>,
        reason: String,
    },
    /// The decision is taken back: comments are to be closed after all.
    EndKeptOpen {
        kept_open: KeptOpenId,
    },
    /// The municipality's own words about a platform.
    SavePlatformGuide {
        before: Option<PlatformGuide>,
        details: GuideDetails,
    },
    /// Back to the words that the program began with.
    ResetPlatformGuide {
        guide: PlatformGuide,
    },
    CreateTemplate(TemplateDetails),
    /// Several at once, for instance the starter templates.
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

/// A step of a closing, on the run as the user saw it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StepDone {
    pub account: AccountId,
    pub run: DateSpan,
    pub step: ClosingStep,
}

/// How a post stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PostStanding {
    Open,
    Closed,
    Reopened,
}

/// How days came to another person, for the words in the history.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AssignManner {
    /// Somebody was put in for single days.
    Assigned,
    /// All of a person's days in a span went to another.
    Given,
    /// Two people changed days with each other.
    Swapped,
}

/// What a command created, so that the window can show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Created {
    Question(QuestionId),
    Person(PersonId),
    Account(AccountId),
    Template(TemplateId),
    Absence(AbsenceId),
    Closure(ClosureId),
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
