//! What is being written in the composer.

use crate::domain::template::TemplateKind;

/// The kinds of text the composer writes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Mode {
    #[default]
    Answer,
    HoldingReply,
    Forward,
    /// A colleague's answer is pasted in.
    Returned,
    /// Something more from the citizen.
    Incoming,
    Note,
}

impl Mode {
    /// All of them.
    pub const ALL: [Mode; 6] = [
        Mode::Answer,
        Mode::HoldingReply,
        Mode::Forward,
        Mode::Returned,
        Mode::Incoming,
        Mode::Note,
    ];

    /// The word used in saved drafts.
    pub fn code(self) -> &'static str {
        match self {
            Mode::Answer => "answer",
            Mode::HoldingReply => "holding_reply",
            Mode::Forward => "forward",
            Mode::Returned => "returned",
            Mode::Incoming => "incoming",
            Mode::Note => "note",
        }
    }

    /// The mode with this word.
    pub fn from_code(code: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.code() == code)
    }

    /// Whether the text goes to the citizen: signed, copied, with a limit.
    pub fn goes_to_citizen(self) -> bool {
        matches!(self, Mode::Answer | Mode::HoldingReply)
    }

    /// The templates offered first.
    pub fn template_kind(self) -> Option<TemplateKind> {
        match self {
            Mode::Answer => Some(TemplateKind::Answer),
            Mode::HoldingReply => Some(TemplateKind::HoldingReply),
            Mode::Forward | Mode::Returned | Mode::Incoming | Mode::Note => None,
        }
    }
}
