//! The steps of a closing's checklist.

/// A step: three before, three after, in the order in which they are done.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum ClosingStep {
    PublishNotice,
    CloseComments,
    AutoReplyOn,
    ReopenComments,
    AutoReplyOff,
    /// Go through what came in while nobody watched.
    GoThrough,
}

impl ClosingStep {
    /// All steps, in order.
    pub const ALL: [ClosingStep; 6] = [
        ClosingStep::PublishNotice,
        ClosingStep::CloseComments,
        ClosingStep::AutoReplyOn,
        ClosingStep::ReopenComments,
        ClosingStep::AutoReplyOff,
        ClosingStep::GoThrough,
    ];

    /// The word used in files and in keys of reminders.
    pub fn code(self) -> &'static str {
        match self {
            ClosingStep::PublishNotice => "publish_notice",
            ClosingStep::CloseComments => "close_comments",
            ClosingStep::AutoReplyOn => "auto_reply_on",
            ClosingStep::ReopenComments => "reopen_comments",
            ClosingStep::AutoReplyOff => "auto_reply_off",
            ClosingStep::GoThrough => "go_through",
        }
    }

    /// The step with this word.
    pub fn from_code(code: &str) -> Option<ClosingStep> {
        ClosingStep::ALL
            .into_iter()
            .find(|step| step.code() == code)
    }

    /// Whether it is done before the closing, not after.
    pub fn is_before(self) -> bool {
        self <= ClosingStep::AutoReplyOn
    }

    /// Whether it is about automatic replies, which only reach messages.
    pub fn is_auto_reply(self) -> bool {
        matches!(self, ClosingStep::AutoReplyOn | ClosingStep::AutoReplyOff)
    }

    /// The step that this one takes back.
    pub fn takes_back(self) -> Option<ClosingStep> {
        match self {
            ClosingStep::ReopenComments => Some(ClosingStep::CloseComments),
            ClosingStep::AutoReplyOff => Some(ClosingStep::AutoReplyOn),
            _ => None,
        }
    }
}
