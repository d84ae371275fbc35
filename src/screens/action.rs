//! What a screen asks for: at most one a frame, carried out by `app`.

use super::closures;
use super::coverage::Target;
use crate::commands::Command;
use crate::domain::handover::HandoverChoice;
use crate::domain::ids::{AccountId, OperationId, PersonId, QuestionId, TemplateId};
use crate::domain::language::Language;
use crate::domain::reminder::ReminderMark;
use crate::exchange::schedule::ScheduleRequest;
use std::path::PathBuf;

/// A place in the window that the rail or a link leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Place {
    #[default]
    Today,
    Questions,
    Coverage,
    Closures,
    Templates,
    Accounts,
    History,
    Settings,
}

impl Place {
    /// The places in the rail, from the top.
    pub const ALL: [Place; 8] = [
        Place::Today,
        Place::Questions,
        Place::Coverage,
        Place::Closures,
        Place::Templates,
        Place::Accounts,
        Place::History,
        Place::Settings,
    ];
}

/// Which theme is drawn.
pub use crate::preferences::{Reaching, ThemeChoice, WhenClosed};
/// Which part of the question list is shown.
pub use crate::store::Tab;

/// What a file is picked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FilePurpose {
    /// Mails or a workspace to import, several at once.
    Import,
    /// A calendar with somebody's absences.
    Absences,
    /// A backup to restore.
    Backup,
    /// A database to open instead of this one.
    OpenDatabase,
    /// A folder for a new shared database.
    SharedFolder,
}

/// A file that the user wants written; the window asks where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Export {
    /// Chosen questions as a table.
    Questions(Vec<QuestionId>),
    /// Everything as a workspace file.
    Workspace,
    /// The schedule as a calendar, a workbook or pages.
    Schedule(ScheduleRequest),
    /// What the stand-ins of an absence need to know, as a page to print.
    Handover(HandoverChoice),
}

/// A half-written text that outlives a crash.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DraftText {
    /// None: the form for a new question.
    pub question: Option<QuestionId>,
    /// What is being written: `answer`, `holding_reply`, `forward`, `register` …
    pub mode: String,
    pub text: String,
    /// Whatever else the form holds, as JSON; empty if nothing.
    pub extra: String,
}

/// Something the user asked for.
#[expect(
    clippy::large_enum_variant,
    reason = "at most one a frame, and never kept"
)]
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// Show a place.
    Go(Place),
    /// Show one question, with its composer or only the thread.
    OpenQuestion(QuestionId),
    /// Show the list at a tab.
    OpenTab(Tab),
    /// Show one template, account or person in its form.
    OpenTemplate(TemplateId),
    OpenAccount(AccountId),
    OpenPerson(PersonId),
    /// Show a day, an absence, a roster or a handover on the coverage screen.
    OpenCoverage(Target),
    /// Show a closing, a closure or the proposals on the closures screen.
    OpenClosures(closures::Target),
    /// Show all questions that hold the words.
    Search {
        words: String,
    },
    /// The history of one question.
    OpenHistoryOf(QuestionId),
    /// Show the form for a new question, with pasted text if there is any.
    Register {
        pasted: Option<String>,
    },
    /// Make a change; its toast offers undo. Forms learn of success or refusal in their State.
    Do(Command),
    Undo,
    Redo,
    UndoOperation(OperationId),
    /// Put a text on the clipboard and say so.
    Copy {
        text: String,
    },
    /// Put the answer on the clipboard and open the post.
    CopyAndOpen {
        text: String,
        link: Option<String>,
    },
    /// Open a link in the browser (http and https only) or the mail program (mailto).
    OpenLink(String),
    /// Remember that reminders told together were seen or put off; nobody's history.
    MarkReminders {
        /// Their keys.
        reminders: Vec<String>,
        mark: ReminderMark,
    },
    SaveDraft(DraftText),
    DiscardDraft {
        question: Option<QuestionId>,
    },
    RememberSignature {
        account: AccountId,
        template: TemplateId,
    },
    PickFile(FilePurpose),
    Export(Export),
    /// Carry out an import that was looked through in its preview.
    ConfirmImport,
    CancelImport,
    /// Who sits here.
    SetMe(Option<PersonId>),
    SetLanguage(Language),
    SetTheme(ThemeChoice),
    SetZoom(f32),
    /// How the program reaches this user while the window is out of sight.
    SetReaching(Reaching),
    /// Show a notification, to see whether the desktop does.
    TryNotification,
    /// Change where the data lives.
    OpenDatabase(PathBuf),
    BackUpNow,
    CheckDatabase,
    Restore(PathBuf),
    ShowKeys,
    /// Close what lies on top of the screen.
    CloseOverlay,
    Quit,
}

impl Action {
    /// Whether the file would be changed, or something begun that ends in a change.
    pub fn changes_file(&self) -> bool {
        matches!(
            self,
            Action::Do(_)
                | Action::Undo
                | Action::Redo
                | Action::UndoOperation(_)
                | Action::Register { .. }
                | Action::PickFile(
                    FilePurpose::Import | FilePurpose::Absences | FilePurpose::Backup
                )
                | Action::ConfirmImport
                | Action::BackUpNow
                | Action::CheckDatabase
                | Action::Restore(_)
        ) || self.keeps_in_background()
    }

    /// Whether it is done beside the user's work, who needs not hear of it.
    pub fn keeps_in_background(&self) -> bool {
        matches!(
            self,
            Action::SaveDraft(_)
                | Action::DiscardDraft { .. }
                | Action::RememberSignature { .. }
                | Action::MarkReminders { .. }
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_would_be_taken_in_change_the_file_and_others_do_not() {
        for purpose in [
            FilePurpose::Import,
            FilePurpose::Absences,
            FilePurpose::Backup,
        ] {
            assert!(Action::PickFile(purpose).changes_file(), "{purpose:?}");
        }
        assert!(!Action::PickFile(FilePurpose::OpenDatabase).changes_file());
        assert!(!Action::Export(Export::Workspace).changes_file());
    }
}
