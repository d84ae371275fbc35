//! Spans of whole days when one, several or all accounts' offices are closed.

use super::calendar::DateSpan;
use super::ids::{AccountId, ClosureId};

/// A closure; `accounts: None` means all of them.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Closure {
    pub id: ClosureId,
    pub name: String,
    pub span: DateSpan,
    pub accounts: Option<Vec<AccountId>>,
}

impl Closure {
    /// Whether the closure is about the account.
    pub fn concerns(&self, account: AccountId) -> bool {
        self.accounts
            .as_ref()
            .is_none_or(|accounts| accounts.contains(&account))
    }
}
