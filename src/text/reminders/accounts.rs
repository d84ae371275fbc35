//! Accounts named together.

use super::ReminderWords;
use crate::domain::reminder::Reminder;
use crate::t;

/// More accounts than these are counted.
const MOST_NAMED: usize = 3;

impl ReminderWords<'_> {
    /// "Badhuset (Facebook) och Exempelby kommun (Facebook, Instagram)", "5 konton".
    pub(super) fn accounts(&self, group: &[&Reminder]) -> String {
        let language = self.language;
        let mut named: Vec<(&str, Vec<&str>)> = Vec::new();
        let accounts = group
            .iter()
            .filter_map(|reminder| self.workspace.account(reminder.account));
        for details in accounts.map(|account| &account.details) {
            let platform = details.channel.name(language);
            match named.iter_mut().find(|(name, _)| *name == details.name) {
                Some((_, platforms)) => platforms.push(platform),
                None => named.push((&details.name, vec![platform])),
            }
        }
        if named.len() > MOST_NAMED {
            return t!(language, "remind-accounts", count = group.len());
        }
        let named = named.iter();
        let mut named: Vec<String> = named
            .map(|(name, platforms)| format!("{name} ({})", platforms.join(", ")))
            .collect();
        match (named.pop(), named.join(", ")) {
            (None, _) => String::new(),
            (Some(last), before) if before.is_empty() => last,
            (Some(last), before) => {
                t!(language, "remind-account-pair", first = before, last = last)
            }
        }
    }
}
