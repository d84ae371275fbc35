//! What placeholders stand for on an account, whatever is written there: an answer or a notice.

use super::desk::Desk;
use crate::domain::ids::AccountId;
use crate::domain::language::Language;
use crate::domain::placeholder::KnownPlaceholder;
use crate::text::{dates, hours};
use chrono::NaiveDate;

/// What holds for every text on an account by whoever sits here.
#[derive(Clone, Copy)]
pub struct AccountFields<'a> {
    pub desk: &'a Desk,
    pub account: AccountId,
    /// The language of the text, not of the window.
    pub language: Language,
    /// The day whose opening hours are told.
    pub hours_on: NaiveDate,
}

impl AccountFields<'_> {
    /// What the field becomes; none where it is about a question or a closing, or is not known.
    pub fn value(self, known: KnownPlaceholder) -> Option<String> {
        let desk = self.desk;
        let account = desk.workspace.account(self.account);
        let account = account.map(|account| &account.details);
        let me = desk.me.and_then(|me| desk.workspace.person(me));
        let me = me.map(|person| &person.details);
        let value = match known {
            KnownPlaceholder::Account => account.map(|account| account.name.clone()),
            KnownPlaceholder::Municipality => desk.workspace.settings.municipality.clone(),
            KnownPlaceholder::MyName => me.map(|me| me.name.clone()),
            KnownPlaceholder::MyFirstName => me.map(|me| me.first_name().to_owned()),
            KnownPlaceholder::MyTitle => me.and_then(|me| me.title.clone()),
            KnownPlaceholder::MyUnit => account.and_then(|account| account.department.clone()),
            KnownPlaceholder::Phone => me.and_then(|me| me.phone.clone()),
            KnownPlaceholder::Email => me.and_then(|me| me.email.clone()),
            KnownPlaceholder::Today => Some(dates::day_in_sentence(self.language, desk.today())),
            KnownPlaceholder::OpeningHours => self.opening_hours(),
            _ => None,
        };
        value.filter(|value| !value.trim().is_empty())
    }

    /// "måndag–fredag 08:00–16:30".
    fn opening_hours(self) -> Option<String> {
        let calendar = self.desk.calendar(self.account)?;
        hours::week(self.language, calendar.rules().hours_on(self.hours_on))
    }
}
