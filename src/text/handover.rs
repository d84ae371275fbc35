//! A handover in words: what stands on the screen, on paper and in a mail.

use super::day_groups::day_groups;
use super::question_states::question_state;
use super::{dates, hours};
use crate::domain::account::AccountDetails;
use crate::domain::deadline::Urgency;
use crate::domain::handover::{Handover, HandoverAccount, HandoverQuestion};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::workspace::Workspace;
use crate::t;
use chrono::{DateTime, NaiveDateTime, Utc};

/// The page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandoverPage {
    pub title: String,
    /// For whom it is, how the world stood, what to think of.
    pub intro: Vec<String>,
    pub parts: Vec<HandoverPart>,
    pub contacts_title: String,
    /// "Johan, 0123-456 78, johan@exempelby.example"
    pub contacts: Vec<String>,
}

/// An account on the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandoverPart {
    pub heading: String,
    /// What it is called, and what it is.
    pub facts: Vec<(String, String)>,
    /// "Öppna frågor (2)", or that there is none.
    pub questions_title: String,
    pub questions: Vec<HandoverLine>,
}

/// An open question on the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandoverLine {
    /// "Senast tis 22 dec 08:31, ny"
    pub line: String,
    /// "Petra: Är tjänsten …"; only where it was ticked.
    pub words: Option<String>,
}

struct Words<'a> {
    language: Language,
    workspace: &'a Workspace,
    now: NaiveDateTime,
}

/// Puts a handover into words.
pub fn handover_page(
    language: Language,
    workspace: &Workspace,
    handover: &Handover,
    now: DateTime<Utc>,
) -> HandoverPage {
    let words = Words {
        language,
        workspace,
        now: now
            .with_timezone(&workspace.settings.time_zone)
            .naive_local(),
    };
    let days = dates::date_range(language, handover.span, words.now.date());
    let person = words.name(handover.person);
    HandoverPage {
        title: t!(language, "handover-title", person = person, days = days),
        intro: words.intro(handover),
        parts: handover
            .accounts
            .iter()
            .filter_map(|account| words.part(account, handover))
            .collect(),
        contacts_title: t!(language, "handover-contacts"),
        contacts: handover
            .contacts
            .iter()
            .filter_map(|person| words.contact(*person))
            .collect(),
    }
}

impl HandoverPage {
    /// The page as a mail has it.
    pub fn plain(&self) -> String {
        let mut parts = vec![format!("{}\n{}", self.title, self.intro.join("\n"))];
        for part in &self.parts {
            let mut lines = vec![part.heading.to_uppercase()];
            lines.extend(
                part.facts
                    .iter()
                    .map(|(name, value)| format!("{name}: {value}")),
            );
            lines.push(part.questions_title.clone());
            for question in &part.questions {
                lines.push(format!("- {}", question.line));
                lines.extend(question.words.iter().map(|words| format!("  {words}")));
            }
            parts.push(lines.join("\n"));
        }
        if !self.contacts.is_empty() {
            let contacts = self.contacts.iter().map(|contact| format!("- {contact}"));
            let mut lines = vec![self.contacts_title.to_uppercase()];
            lines.extend(contacts);
            parts.push(lines.join("\n"));
        }
        parts.join("\n\n")
    }
}

impl Words<'_> {
    fn name(&self, person: PersonId) -> String {
        let person = self.workspace.person(person);
        person
            .map(|person| person.details.name.clone())
            .unwrap_or_default()
    }

    fn intro(&self, handover: &Handover) -> Vec<String> {
        let language = self.language;
        let when = dates::short_date_time(language, self.now, self.now.date());
        let mut intro = vec![match handover.stand_in {
            Some(person) => t!(
                language,
                "handover-for",
                person = self.name(person),
                when = when
            ),
            None => t!(language, "handover-for-all", when = when),
        }];
        let questions = handover
            .accounts
            .iter()
            .flat_map(|account| &account.questions);
        if questions
            .into_iter()
            .any(|question| question.words.is_some())
        {
            intro.push(t!(language, "handover-personal"));
        }
        if handover.accounts.is_empty() {
            let person = self.name(handover.person);
            intro.push(t!(language, "handover-nothing", person = person));
        }
        intro
    }

    fn part(&self, account: &HandoverAccount, handover: &Handover) -> Option<HandoverPart> {
        let language = self.language;
        let details = &self.workspace.account(account.account)?.details;
        let title = match account.questions.len() {
            0 => t!(language, "handover-no-questions"),
            count => t!(language, "handover-questions", count = count),
        };
        Some(HandoverPart {
            heading: details.full_name(language),
            facts: self.facts(account, details, handover),
            questions_title: title,
            questions: account
                .questions
                .iter()
                .map(|question| self.question(question))
                .collect(),
        })
    }

    fn facts(
        &self,
        account: &HandoverAccount,
        details: &AccountDetails,
        handover: &Handover,
    ) -> Vec<(String, String)> {
        let language = self.language;
        let today = self.now.date();
        let mut facts = Vec::new();
        for (person, days) in &account.covered {
            let days = day_groups(language, days, today);
            let name = match handover.stand_in {
                Some(_) => t!(language, "handover-days"),
                None => self.name(*person),
            };
            facts.push((name, days));
        }
        if !account.gaps.is_empty() {
            let days = day_groups(language, &account.gaps, today);
            facts.push((t!(language, "handover-gaps"), days));
        }
        facts.push((
            t!(language, "handover-hours"),
            self.opening_hours(details, handover),
        ));
        let checks = match account.checks_per_day {
            0 => t!(language, "check-not-needed"),
            checks => checks.to_string(),
        };
        facts.push((t!(language, "check-per-day"), checks));
        if let Some(url) = &details.url {
            facts.push((t!(language, "handover-link"), url.clone()));
        }
        if !account.templates.is_empty() {
            let names = account.templates.join(", ");
            facts.push((t!(language, "handover-templates"), names));
        }
        if let Some(place) = &account.login_place {
            facts.push((t!(language, "check-login-place"), place.clone()));
        }
        facts
    }

    /// The ordinary hours, and those of seasons that touch the absence.
    fn opening_hours(&self, details: &AccountDetails, handover: &Handover) -> String {
        let language = self.language;
        let week =
            |hours| hours::week(language, hours).unwrap_or_else(|| t!(language, "hours-closed"));
        let span = handover.span;
        let touching = details
            .seasons
            .iter()
            .filter(|season| season.span.from <= span.to && span.from <= season.span.to);
        let whole = touching
            .clone()
            .any(|season| season.span.from <= span.from && span.to <= season.span.to);
        let mut told = Vec::new();
        if !whole {
            told.push(week(&details.opening_hours));
        }
        for season in touching {
            let days = hours::season_dates(language, season, self.now.date());
            told.push(format!("{days}: {}", week(&season.opening_hours)));
        }
        told.join("; ")
    }

    fn question(&self, question: &HandoverQuestion) -> HandoverLine {
        let language = self.language;
        let item = &question.item;
        let when = item.due.map(|due| {
            let due = due
                .with_timezone(&self.workspace.settings.time_zone)
                .naive_local();
            dates::short_date_time(language, due, self.now.date())
        });
        let late = item.urgency == Some(Urgency::Overdue);
        let due = match when {
            Some(when) if late => t!(language, "handover-overdue", when = when),
            Some(when) => t!(language, "handover-due", when = when),
            None => t!(language, "handover-no-deadline"),
        };
        let state = question_state(language, item.question.state).to_lowercase();
        let words = question.words.as_ref().map(|words| {
            let author = words
                .author
                .clone()
                .unwrap_or_else(|| t!(language, "unknown-author"));
            let text = words.text.split_whitespace().collect::<Vec<_>>().join(" ");
            format!("{author}: {text}")
        });
        HandoverLine {
            line: format!("{due}, {state}"),
            words,
        }
    }

    fn contact(&self, person: PersonId) -> Option<String> {
        let details = &self.workspace.person(person)?.details;
        let parts = [
            Some(details.name.clone()),
            details.title.clone(),
            details.phone.clone(),
            details.email.clone(),
        ];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}
