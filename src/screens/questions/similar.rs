//! Rule A8: the same reply is not pasted to everybody who asks alike.

use crate::domain::ids::{AccountId, PersonId, QuestionId};
use crate::domain::similarity::FoldedText;
use crate::domain::template::TemplateKind;
use crate::screens::desk::Desk;
use crate::store::{RecentAnswer, Store, StoreError};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::sync::Arc;

/// How far back answers are compared.
const DAYS_BACK: i64 = 90;

/// Shorter texts say little: "Tack för tipset" may go to everybody.
const SHORTEST: usize = 40;

/// How long typing rests before a text is compared, in seconds.
const REST_SECONDS: f64 = 0.8;

/// The text that is compared, once typing rests.
#[derive(Clone, Debug, Default)]
pub struct Comparing {
    revision: u64,
    since: f64,
    text: Option<Arc<str>>,
}

impl Comparing {
    /// Takes note of the text at `time` seconds; returns how long until it is compared, if it waits.
    pub fn follow(&mut self, revision: u64, body: &str, time: f64) -> Option<f64> {
        if self.revision != revision {
            self.revision = revision;
            self.since = time;
        }
        let left = self.since + REST_SECONDS - time;
        if left > 0.0 {
            return Some(left);
        }
        if self.text.as_deref() != Some(body) {
            self.text = (body.chars().count() >= SHORTEST).then(|| body.into());
        }
        None
    }

    /// The text to compare.
    pub fn text(&self) -> Option<Arc<str>> {
        self.text.clone()
    }
}

/// Earlier answers, folded once for as long as the data stays the same.
#[derive(Clone, Debug)]
pub struct PastAnswers {
    question: QuestionId,
    answers: Arc<Vec<(FoldedText, RecentAnswer)>>,
}

/// An earlier answer that is nearly the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    pub at: DateTime<Utc>,
    pub author: Option<String>,
    pub text: String,
}

impl PastAnswers {
    /// The answers to everybody else in the last 90 days.
    pub fn load(
        store: &Store,
        desk: &Desk,
        question: QuestionId,
    ) -> Result<PastAnswers, StoreError> {
        let since = desk.now - TimeDelta::days(DAYS_BACK);
        let mut signatures = Signatures::default();
        let answers = store
            .recent_answers(since, question)?
            .into_iter()
            .map(|answer| {
                let body = signatures.without(desk, &answer);
                (FoldedText::new(body), answer)
            });
        Ok(PastAnswers {
            question,
            answers: Arc::new(answers.collect()),
        })
    }

    /// Whether these were gathered for the question.
    pub fn belong_to(&self, question: QuestionId) -> bool {
        self.question == question
    }

    /// The latest answer that is nearly the same as the text, to somebody else than `author`.
    pub fn nearest(&self, text: &str, author: Option<&str>) -> Option<Similar> {
        let folded = FoldedText::new(text);
        let to_somebody_else =
            |answer: &RecentAnswer| author.is_none() || answer.author.as_deref() != author;
        let mut answers = self.answers.iter();
        let (_, answer) =
            answers.find(|(past, answer)| to_somebody_else(answer) && past.is_nearly(&folded))?;
        Some(Similar {
            at: answer.at,
            author: answer.author.clone(),
            text: answer.text.clone(),
        })
    }
}

/// The signatures that people may have closed an answer with, filled for them.
#[derive(Default)]
struct Signatures(HashMap<(Option<PersonId>, AccountId), Vec<String>>);

impl Signatures {
    fn without<'a>(&mut self, desk: &Desk, answer: &'a RecentAnswer) -> &'a str {
        let known = self.0.entry((answer.by, answer.account));
        let signatures = known.or_insert_with(|| signatures_of(desk, answer.by, answer.account));
        let text = answer.text.trim_end();
        let closing = signatures
            .iter()
            .find(|signature| text.ends_with(signature.as_str()));
        closing.map_or(text, |signature| {
            text[..text.len() - signature.len()].trim_end()
        })
    }
}

fn signatures_of(desk: &Desk, person: Option<PersonId>, account: AccountId) -> Vec<String> {
    use crate::domain::placeholder::{KnownPlaceholder, fill};
    let person = person
        .and_then(|person| desk.workspace.person(person))
        .map(|person| &person.details);
    let account = desk
        .workspace
        .account(account)
        .map(|account| &account.details);
    let value = |known: KnownPlaceholder| match known {
        KnownPlaceholder::MyName => person.map(|person| person.name.clone()),
        KnownPlaceholder::MyFirstName => person.map(|person| person.first_name().to_owned()),
        KnownPlaceholder::MyTitle => person.and_then(|person| person.title.clone()),
        KnownPlaceholder::Phone => person.and_then(|person| person.phone.clone()),
        KnownPlaceholder::Email => person.and_then(|person| person.email.clone()),
        KnownPlaceholder::MyUnit => account.and_then(|account| account.department.clone()),
        KnownPlaceholder::Account => account.map(|account| account.name.clone()),
        KnownPlaceholder::Municipality => desk.workspace.settings.municipality.clone(),
        _ => None,
    };
    let templates = desk
        .templates
        .iter()
        .filter(|template| template.details.kind == TemplateKind::Signature);
    let filled = templates.map(|template| fill(&template.details.text, &value).trim().to_owned());
    filled.filter(|words| !words.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_compared_when_typing_rests_and_not_before() {
        let body = "Återvinningscentralen stänger 15:00 onsdag 23 december.";
        let mut comparing = Comparing::default();
        assert!(comparing.follow(1, body, 10.0).is_some());
        assert!(comparing.follow(2, body, 10.5).is_some());
        assert_eq!(comparing.text(), None);
        assert_eq!(comparing.follow(2, body, 11.4), None);
        assert_eq!(comparing.text().as_deref(), Some(body));
    }

    #[test]
    fn a_short_text_may_go_to_everybody() {
        let mut comparing = Comparing::default();
        comparing.follow(1, "Tack för tipset!", 0.0);
        comparing.follow(1, "Tack för tipset!", 5.0);
        assert_eq!(comparing.text(), None);
    }
}
