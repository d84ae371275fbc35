//! Canned but editable texts.

use super::ids::{AccountId, PersonId, TemplateId};
use super::language::Language;

/// What a template is for.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum TemplateKind {
    Signature,
    HoldingReply,
    Answer,
    Notice,
}

impl TemplateKind {
    /// All kinds, in the order they are shown.
    pub const ALL: [TemplateKind; 4] = [
        TemplateKind::Answer,
        TemplateKind::HoldingReply,
        TemplateKind::Signature,
        TemplateKind::Notice,
    ];

    /// The word used in files.
    pub fn code(self) -> &'static str {
        match self {
            TemplateKind::Signature => "signature",
            TemplateKind::HoldingReply => "holding_reply",
            TemplateKind::Answer => "answer",
            TemplateKind::Notice => "notice",
        }
    }

    /// The kind with this word.
    pub fn from_code(code: &str) -> Option<TemplateKind> {
        TemplateKind::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// A template's contents. Placeholders stand in square brackets: `[förnamn]`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TemplateDetails {
    /// Stable text key, unique among templates.
    pub key: String,
    pub kind: TemplateKind,
    pub name: String,
    pub language: Language,
    pub text: String,
    /// Whose own template it is; none: shared by all.
    pub person: Option<PersonId>,
    /// The accounts it is offered for; none: all.
    pub accounts: Option<Vec<AccountId>>,
    pub archived: bool,
}

/// A stored template.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Template {
    pub id: TemplateId,
    /// Rises with every change; an edit names the one it was based on.
    pub version: i64,
    pub details: TemplateDetails,
}

impl TemplateDetails {
    /// Whether the template is offered to this person on this account.
    pub fn is_offered(&self, person: Option<PersonId>, account: Option<AccountId>) -> bool {
        !self.archived
            && self.person.is_none_or(|owner| Some(owner) == person)
            && match (&self.accounts, account) {
                (Some(accounts), Some(account)) => accounts.contains(&account),
                _ => true,
            }
    }
}
