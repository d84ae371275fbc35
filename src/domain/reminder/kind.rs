//! The kinds of reminders, and how pressing they are.

/// What a reminder is of (semantics 7).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ReminderKind {
    QuestionOverdue,
    QuestionDueSoon,
    /// The day on which an answer was promised comes to its end, or has passed.
    ReturnPromise,
    /// A colleague has not answered in time.
    ColleagueLate,
    /// A question falls due on a day that nobody watches.
    DueUnwatched,
    NotChecked,
    Gap,
    PublishNotice,
    CloseComments,
    ReopenComments,
}

/// How pressing a reminder is, the least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    Info,
    Warning,
    Urgent,
}

impl ReminderKind {
    /// The word used in keys and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            ReminderKind::QuestionOverdue => "question_overdue",
            ReminderKind::QuestionDueSoon => "question_due_soon",
            ReminderKind::ReturnPromise => "return_promise",
            ReminderKind::ColleagueLate => "colleague_late",
            ReminderKind::DueUnwatched => "due_unwatched",
            ReminderKind::NotChecked => "not_checked",
            ReminderKind::Gap => "gap",
            ReminderKind::PublishNotice => "publish_notice",
            ReminderKind::CloseComments => "close_comments",
            ReminderKind::ReopenComments => "reopen_comments",
        }
    }

    /// Whether it is about a closing, which is told of outside opening hours too.
    pub fn is_closing(self) -> bool {
        self >= ReminderKind::PublishNotice
    }
}

impl Severity {
    /// The word used on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Urgent => "urgent",
        }
    }
}
