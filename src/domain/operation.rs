//! Logged changes: who did what and when, as the history tells it.

use super::calendar::DateSpan;
use super::closing::ClosingStep;
use super::ids::{OperationId, PersonId, QuestionId};
use chrono::{DateTime, Utc};

macro_rules! kinds {
    ($($kind:ident => $code:literal),* $(,)?) => {
        /// What kind of change an operation was.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum OperationKind {
            $($kind),*
        }

        impl OperationKind {
            /// Every kind, in the order they are offered as a filter.
            pub const ALL: &[OperationKind] = &[$(OperationKind::$kind),*];

            /// The word used in the store.
            pub fn code(self) -> &'static str {
                match self {
                    $(OperationKind::$kind => $code),*
                }
            }
        }
    };
}

kinds! {
    RegisterQuestion => "register_question",
    AddIncoming => "add_incoming",
    AddNote => "add_note",
    Answer => "answer",
    HoldingReply => "holding_reply",
    Forward => "forward",
    Chase => "chase",
    RecordReturned => "record_returned",
    NoAnswerNeeded => "no_answer_needed",
    Reopen => "reopen",
    Assign => "assign",
    CorrectQuestion => "correct_question",
    CorrectEntry => "correct_entry",
    ImportQuestions => "import_questions",
    ImportWorkspace => "import_workspace",
    CreatePerson => "create_person",
    UpdatePerson => "update_person",
    DeletePerson => "delete_person",
    CreateAccount => "create_account",
    UpdateAccount => "update_account",
    DeleteAccount => "delete_account",
    ChangeRoster => "change_roster",
    SaveAbsence => "save_absence",
    DeleteAbsence => "delete_absence",
    ImportAbsences => "import_absences",
    AssignDays => "assign_days",
    GiveDays => "give_days",
    SwapDays => "swap_days",
    RecordCheck => "record_check",
    RemoveCheck => "remove_check",
    SaveExtraWatch => "save_extra_watch",
    DeleteExtraWatch => "delete_extra_watch",
    SaveClosure => "save_closure",
    DeleteClosure => "delete_closure",
    RefuseProposal => "refuse_proposal",
    RestoreProposal => "restore_proposal",
    TickClosingSteps => "tick_closing_steps",
    UntickClosingStep => "untick_closing_step",
    SaveClosingPost => "save_closing_post",
    DeleteClosingPost => "delete_closing_post",
    MarkClosingPost => "mark_closing_post",
    KeepOpen => "keep_open",
    EndKeptOpen => "end_kept_open",
    SavePlatformGuide => "save_platform_guide",
    ResetPlatformGuide => "reset_platform_guide",
    CreateTemplate => "create_template",
    UpdateTemplate => "update_template",
    MoveTemplate => "move_template",
    DeleteTemplate => "delete_template",
    UpdateSettings => "update_settings",
}

impl OperationKind {
    /// The kind with this word.
    pub fn from_code(code: &str) -> Option<OperationKind> {
        OperationKind::ALL
            .iter()
            .copied()
            .find(|kind| kind.code() == code)
    }
}

/// Whether something was done, undone or done again.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OperationAction {
    Do,
    Undo,
    Redo,
}

/// What an operation was about, in the words of that day: enough for "Karin svarade Marie".
///
/// Holds names, never what citizens wrote.
#[derive(Clone, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Subject {
    /// The account's full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The citizen's name as the platform shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// A person of ours: who was assigned, created or changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// A template's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Whom it was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The reason that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The file or folder it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Days it was about, first and last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<DateSpan>,
    /// A closure's, a proposal's, a post's or a platform's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The step of a closing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<ClosingStep>,
    /// How many records, where there was more than one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<usize>,
}

/// One logged change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Operation {
    pub id: OperationId,
    pub at: DateTime<Utc>,
    /// The person who made it; none for the command line and the first run.
    pub actor: Option<PersonId>,
    /// The actor's name at the time.
    pub actor_name: String,
    /// What was done; for an undo, what was undone.
    pub kind: OperationKind,
    pub action: OperationAction,
    /// The operation that was undone or redone.
    pub target: Option<OperationId>,
    pub subject: Subject,
    /// The one question it concerned, if it was one.
    pub question: Option<QuestionId>,
    /// Whether it was undone later and not redone.
    pub undone: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_word() {
        for kind in OperationKind::ALL {
            assert_eq!(OperationKind::from_code(kind.code()), Some(*kind));
        }
    }
}
