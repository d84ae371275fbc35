//! Which account a mail is about.

use crate::domain::account::{Account, Channel};
use crate::domain::ids::AccountId;
use crate::exchange::mail::{IncomingMail, Notification, Source};
use crate::exchange::pasted::{AccountHint, guess};
use chrono::NaiveDateTime;

/// The account a notification names, or the only one it can be; a letter's is the unit's box.
pub(super) fn account_of(mail: &IncomingMail, accounts: &[Account]) -> Option<AccountId> {
    match &mail.source {
        Source::Notification(notification) => of_notification(notification, accounts),
        Source::Citizen => only(accounts, |account| account.details.channel == Channel::Email),
    }
}

fn of_notification(notification: &Notification, accounts: &[Account]) -> Option<AccountId> {
    let on_channel = |account: &Account| account.details.channel == notification.channel;
    let page = notification.page.as_deref().map(|page| page.trim().to_lowercase());
    let named = |account: &Account| Some(account.details.name.trim().to_lowercase()) == page;
    only(accounts, |account| on_channel(account) && named(account))
        .or_else(|| of_link(notification, accounts))
        // Platforms write to those who look after a page: with one on the platform, it is that one.
        .or_else(|| only(accounts, on_channel))
}

fn of_link(notification: &Notification, accounts: &[Account]) -> Option<AccountId> {
    let hints: Vec<AccountHint<'_>> = accounts
        .iter()
        .filter(|account| account.details.channel == notification.channel && account.details.url.is_some())
        .map(|account| AccountHint {
            id: account.id,
            name: &account.details.name,
            channel: &account.details.channel,
            url: account.details.url.as_deref(),
        })
        .collect();
    // With one account only, everything would be taken for it.
    let link = notification.link.as_deref().filter(|_| hints.len() > 1)?;
    guess(link, NaiveDateTime::default(), &hints).account
}

fn only(accounts: &[Account], fits: impl Fn(&Account) -> bool) -> Option<AccountId> {
    let mut fitting = accounts.iter().filter(|account| fits(account));
    match (fitting.next(), fitting.next()) {
        (Some(account), None) => Some(account.id),
        _ => None,
    }
}
