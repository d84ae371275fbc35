//! Spans of whole days when one, several or all accounts' offices are closed.

use super::calendar::DateSpan;
use super::ids::{AccountId, ClosureId, RefusalId};

/// A closure; `accounts: None` means all of them.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Closure {
    pub id: ClosureId,
    pub name: String,
    pub span: DateSpan,
    pub accounts: Option<Vec<AccountId>>,
    pub note: Option<String>,
}

/// What a closure says.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ClosureDetails {
    /// Never empty.
    pub name: String,
    pub span: DateSpan,
    /// None: all of them.
    pub accounts: Option<Vec<AccountId>>,
    pub note: Option<String>,
}

/// A proposed closure or early closing that somebody has refused.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Refusal {
    pub id: RefusalId,
    /// Which proposal, of which year: `christmas-2026`.
    pub proposal: String,
}

impl Closure {
    /// What it says, without its number.
    pub fn details(&self) -> ClosureDetails {
        ClosureDetails {
            name: self.name.clone(),
            span: self.span,
            accounts: self.accounts.clone(),
            note: self.note.clone(),
        }
    }

    /// Whether the closure is about the account.
    pub fn concerns(&self, account: AccountId) -> bool {
        concerns(self.accounts.as_deref(), account)
    }
}

impl ClosureDetails {
    /// The closure that says this, with a number.
    pub fn numbered(self, id: ClosureId) -> Closure {
        Closure {
            id,
            name: self.name,
            span: self.span,
            accounts: self.accounts,
            note: self.note,
        }
    }

    /// Whether a closure that says this is about the account.
    pub fn concerns(&self, account: AccountId) -> bool {
        concerns(self.accounts.as_deref(), account)
    }
}

fn concerns(accounts: Option<&[AccountId]>, account: AccountId) -> bool {
    accounts.is_none_or(|accounts| accounts.contains(&account))
}
