//! When who watches what was last changed: what comes up after its time is not late.

use super::ids::AccountId;
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// The latest changes of anything that decides who watches.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ScheduleChanges {
    /// Of what concerns several accounts: absences, people, closures, the settings.
    pub shared: Option<DateTime<Utc>>,
    /// Of an account with its roster and single days.
    pub by_account: HashMap<AccountId, DateTime<Utc>>,
}

impl ScheduleChanges {
    /// The latest change that may concern the account.
    pub fn latest_for(&self, account: AccountId) -> Option<DateTime<Utc>> {
        self.shared.max(self.by_account.get(&account).copied())
    }
}
