//! A template on sample data: an account, a citizen, and whoever sits here.

use crate::domain::account::{AccountDetails, Channel};
use crate::domain::language::Language;
use crate::domain::person::PersonDetails;
use crate::domain::placeholder::{KnownPlaceholder, fill};
use crate::domain::template::TemplateDetails;
use crate::domain::template_check::{TemplateWarning, template_warnings};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{dates, hours};
use chrono::{Days, NaiveDate};

/// A template as it would come out, and what to warn about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TemplatePreview {
    pub filled: String,
    /// What it is filled with, in a sentence.
    pub sample: String,
    pub warnings: Vec<TemplateWarning>,
}

impl TemplatePreview {
    /// Fills a template with sample data.
    pub fn of(desk: &Desk, details: &TemplateDetails) -> TemplatePreview {
        let sample = Sample::of(desk, details);
        let filled = fill(&details.text, &|known| sample.value(known));
        let owner = details
            .person
            .and_then(|owner| desk.workspace.person(owner));
        let owner =
            owner.map(|owner| (owner.details.name.as_str(), owner.details.title.as_deref()));
        let offered = desk.workspace.accounts.iter().filter(|account| {
            account.details.is_active_on(desk.today())
                && details
                    .accounts
                    .as_ref()
                    .is_none_or(|accounts| accounts.contains(&account.id))
        });
        let channels: Vec<Channel> = offered
            .map(|account| account.details.channel.clone())
            .collect();
        TemplatePreview {
            warnings: template_warnings(details, &filled, &channels, owner),
            sample: t!(
                desk.language,
                "template-sample",
                citizen = sample.citizen.clone(),
                account = sample.account_name()
            ),
            filled,
        }
    }
}

struct Sample<'a> {
    language: Language,
    today: NaiveDate,
    account: Option<&'a AccountDetails>,
    me: Option<&'a PersonDetails>,
    municipality: Option<&'a str>,
    citizen: String,
}

impl<'a> Sample<'a> {
    fn of(desk: &'a Desk, details: &TemplateDetails) -> Sample<'a> {
        let mut accounts = desk.workspace.accounts.iter().filter(|account| {
            details
                .accounts
                .as_ref()
                .is_none_or(|accounts| accounts.contains(&account.id))
        });
        let me = details
            .person
            .or(desk.me)
            .and_then(|me| desk.workspace.person(me));
        let me = me.or(desk.workspace.people.first());
        Sample {
            language: details.language,
            today: desk.today(),
            account: accounts.next().map(|account| &account.details),
            me: me.map(|person| &person.details),
            municipality: desk.workspace.settings.municipality.as_deref(),
            citizen: t!(details.language, "sample-citizen"),
        }
    }

    fn account_name(&self) -> String {
        self.account.map_or_else(
            || t!(self.language, "sample-account"),
            |account| account.full_name(self.language),
        )
    }

    /// What a field is filled with; a date that is asked for each time stays open.
    fn value(&self, known: KnownPlaceholder) -> Option<String> {
        let language = self.language;
        let day = |days: u64| {
            self.today
                .checked_add_days(Days::new(days))
                .unwrap_or(self.today)
        };
        let words = |day: NaiveDate| dates::day_in_sentence(language, day);
        let account = self.account;
        match known {
            KnownPlaceholder::FirstName => {
                self.citizen.split_whitespace().next().map(str::to_owned)
            }
            KnownPlaceholder::Name => Some(self.citizen.clone()),
            KnownPlaceholder::Account => Some(account.map_or_else(
                || t!(language, "sample-account"),
                |account| account.name.clone(),
            )),
            KnownPlaceholder::Municipality => self.municipality.map(str::to_owned),
            KnownPlaceholder::MyName => self.me.map(|me| me.name.clone()),
            KnownPlaceholder::MyFirstName => self.me.map(|me| me.first_name().to_owned()),
            KnownPlaceholder::MyTitle => self.me.and_then(|me| me.title.clone()),
            KnownPlaceholder::MyUnit => account.and_then(|account| account.department.clone()),
            KnownPlaceholder::Phone => self.me.and_then(|me| me.phone.clone()),
            KnownPlaceholder::Email => self.me.and_then(|me| me.email.clone()),
            KnownPlaceholder::BackNoLaterThan => Some(words(day(7))),
            KnownPlaceholder::AnswerBy => Some(format!("{} 15:00", words(day(1)))),
            KnownPlaceholder::OpeningHours => {
                account.and_then(|account| hours::week(language, &account.opening_hours))
            }
            KnownPlaceholder::Today => Some(words(self.today)),
            KnownPlaceholder::FirstDay => Some(words(day(3))),
            KnownPlaceholder::LastDay => Some(words(day(6))),
            KnownPlaceholder::ClosesWhen => Some(format!("{} 16:30", words(day(2)))),
            KnownPlaceholder::OpensWhen => Some(format!("{} 08:00", words(day(7)))),
            KnownPlaceholder::Date | KnownPlaceholder::WhereToTurn => None,
            KnownPlaceholder::Link => Some("https://example.se/inlagg".to_owned()),
        }
    }
}
