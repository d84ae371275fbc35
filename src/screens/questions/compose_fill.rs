//! What placeholders stand for in one question.

use crate::domain::ids::TemplateId;
use crate::domain::language::Language;
use crate::domain::placeholder::{KnownPlaceholder, fill, first_name_of_author};
use crate::domain::question::Question;
use crate::domain::template::Template;
use crate::screens::desk::Desk;
use crate::text::{dates, hours};
use chrono::NaiveDate;

/// Everything that fills placeholders.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub desk: &'a Desk,
    pub question: &'a Question,
    /// The promised day, while a holding reply is written.
    pub return_on: Option<NaiveDate>,
}

impl Known<'_> {
    /// A template's text with what is known put in.
    pub fn filled(&self, template: &Template) -> String {
        let language = template.details.language;
        fill(&template.details.text, &|known| self.value(known, language))
    }

    /// A signature, ready to stand at the end.
    pub fn signature(&self, template: Option<TemplateId>) -> Option<String> {
        let template = self
            .desk
            .templates
            .iter()
            .find(|one| Some(one.id) == template)?;
        Some(self.filled(template).trim().to_owned()).filter(|words| !words.is_empty())
    }

    /// The account's hours of today's season: "måndag–fredag 08:00–16:30".
    fn opening_hours(&self, language: Language) -> Option<String> {
        let calendar = self.desk.calendar(self.question.details.account)?;
        hours::week(language, calendar.rules().hours_on(self.desk.today()))
    }

    fn value(&self, known: KnownPlaceholder, language: Language) -> Option<String> {
        let details = &self.question.details;
        let account = self
            .desk
            .workspace
            .account(details.account)
            .map(|account| &account.details);
        let me = self
            .desk
            .me
            .and_then(|me| self.desk.workspace.person(me))
            .map(|person| &person.details);
        let value = match known {
            KnownPlaceholder::FirstName => details.author.as_deref().and_then(first_name_of_author),
            KnownPlaceholder::Name => details.author.clone(),
            KnownPlaceholder::Account => account.map(|account| account.name.clone()),
            KnownPlaceholder::Municipality => self.desk.workspace.settings.municipality.clone(),
            KnownPlaceholder::MyName => me.map(|me| me.name.clone()),
            KnownPlaceholder::MyFirstName => me.map(|me| me.first_name().to_owned()),
            KnownPlaceholder::MyTitle => me.and_then(|me| me.title.clone()),
            KnownPlaceholder::MyUnit => account.and_then(|account| account.department.clone()),
            KnownPlaceholder::Phone => me.and_then(|me| me.phone.clone()),
            KnownPlaceholder::Email => me.and_then(|me| me.email.clone()),
            KnownPlaceholder::BackNoLaterThan => {
                self.return_on.map(|day| day_in_words(language, day))
            }
            KnownPlaceholder::AnswerBy => self
                .desk
                .item(self.question.id)
                .and_then(|item| item.due)
                .map(|due| {
                    let due = self.desk.civil(due);
                    format!(
                        "{} {}",
                        day_in_words(language, due.date()),
                        dates::time_of_day(due.time())
                    )
                }),
            KnownPlaceholder::Today => Some(day_in_words(language, self.desk.today())),
            KnownPlaceholder::Link => details.link.clone(),
            KnownPlaceholder::OpeningHours => self.opening_hours(language),
            KnownPlaceholder::Date => None,
        };
        value.filter(|value| !value.trim().is_empty())
    }
}

/// A day as it stands in a sentence to a citizen: "onsdag 30 december".
pub fn day_in_words(language: Language, day: NaiveDate) -> String {
    let heading = dates::heading_date(language, day);
    match language {
        Language::Sv => heading.to_lowercase(),
        Language::En => heading,
    }
}
