//! Why a change was not made.

use crate::domain::absence::Absence;
use crate::domain::account::Account;
use crate::domain::check::ExtraWatch;
use crate::domain::closing::ClosingPost;
use crate::domain::closure::Closure;
use crate::domain::operation::Operation;
use crate::domain::person::Person;
use crate::domain::platform::PlatformGuide;
use crate::domain::question::Question;
use crate::domain::settings::Settings;
use crate::domain::template::Template;
use crate::store::{StoreError, Usage};
use chrono::{DateTime, Utc};

/// A record as somebody else left it, to be shown beside what the user wanted.
#[derive(Clone, PartialEq, Debug)]
pub enum Theirs {
    Question(Box<Question>),
    Person(Box<Person>),
    Account(Box<Account>),
    Template(Box<Template>),
    Settings(Box<Settings>),
    Absence(Box<Absence>),
    ExtraWatch(Box<ExtraWatch>),
    Closure(Box<Closure>),
    ClosingPost(Box<ClosingPost>),
    PlatformGuide(Box<PlatformGuide>),
}

/// Why a command was refused; nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Somebody changed the record after the user began.
    #[error("the record was changed meanwhile")]
    ChangedMeanwhile { theirs: Theirs },
    /// The record is not there any more.
    #[error("the record is gone")]
    Gone,
    #[error("the text is empty")]
    EmptyText,
    #[error("the name is empty")]
    EmptyName,
    #[error("nobody is named as the receiver")]
    EmptyReceiver,
    #[error("{at} lies in the future")]
    InFuture { at: DateTime<Utc> },
    #[error("{at} lies before the question came in")]
    BeforeReceived {
        at: DateTime<Utc>,
        received: DateTime<Utc>,
    },
    /// The promised day lies before the day on which the promise was sent.
    #[error("the promised day is over")]
    PromiseIsOver,
    /// The answer is wanted before it was asked for.
    #[error("the wanted moment is over")]
    WantedTooEarly,
    #[error("response hours are 1 to 2000")]
    ResponseHours,
    #[error("the deputy is the responsible person")]
    DeputyIsResponsible,
    /// A span of days, active dates or a season ends before it begins.
    #[error("a span of days ends before it begins")]
    DaysReversed,
    #[error("the days from which comments must be closed are at least one")]
    MustCloseFromDays,
    /// The record is still named in these places.
    #[error("the record is still used")]
    StillUsed { places: Vec<Usage> },
    /// A check is entered on the day it was made, not later.
    #[error("a check is entered on its own day")]
    CheckOnAnotherDay,
    /// What is entered afterwards says why.
    #[error("a check that is entered afterwards needs a reason")]
    LateCheckNeedsReason,
    #[error("checks a day are 0 to 24")]
    ChecksPerDay,
    /// A decision against a closing is somebody's.
    #[error("nobody in particular decides that comments stay open")]
    NobodyDecides,
    #[error("the reason is empty")]
    EmptyReason,
    #[error("a closure of no account closes nothing")]
    NoAccounts,
    /// Such a step was ticked already.
    #[error("the step is ticked already")]
    AlreadyTicked,
    #[error("there is nothing to undo")]
    NothingToUndo,
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// What the operation left has been changed by another since.
    #[error("changed since")]
    ChangedSince { operation: Box<Operation> },
}
