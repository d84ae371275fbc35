//! What placeholders stand for in one question.

use crate::domain::ids::TemplateId;
use crate::domain::language::Language;
use crate::domain::placeholder::{KnownPlaceholder, fill, first_name_of_author};
use crate::domain::question::Question;
use crate::domain::template::Template;
use crate::screens::desk::Desk;
use crate::screens::known_fields::AccountFields;
use crate::text::dates;
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

    fn value(&self, known: KnownPlaceholder, language: Language) -> Option<String> {
        let details = &self.question.details;
        let value = match known {
            KnownPlaceholder::FirstName => details.author.as_deref().and_then(first_name_of_author),
            KnownPlaceholder::Name => details.author.clone(),
            KnownPlaceholder::BackNoLaterThan => self
                .return_on
                .map(|day| dates::day_in_sentence(language, day)),
            KnownPlaceholder::AnswerBy => self
                .desk
                .item(self.question.id)
                .and_then(|item| item.due)
                .map(|due| {
                    let due = self.desk.civil(due);
                    let day = dates::day_in_sentence(language, due.date());
                    format!("{day} {}", dates::time_of_day(due.time()))
                }),
            KnownPlaceholder::Link => details.link.clone(),
            other => {
                let fields = AccountFields {
                    desk: self.desk,
                    account: details.account,
                    language,
                    hours_on: self.desk.today(),
                };
                fields.value(other)
            }
        };
        value.filter(|value| !value.trim().is_empty())
    }
}
