//! A person as typed, and what stands in the way of saving.

use super::person_field::PersonField;
use crate::domain::language::Language;
use crate::domain::person::PersonDetails;
use crate::screens::record_form::DraftedForm;
use crate::t;
use chrono::NaiveDate;

/// The form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PersonForm {
    key: String,
    pub name: String,
    pub title: String,
    pub email: String,
    pub phone: String,
    pub active_from: Option<NaiveDate>,
    pub active_to: Option<NaiveDate>,
}

/// What keeps a person from being saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PersonProblem {
    NameMissing,
    EmailUnreadable,
    PhoneUnreadable,
    EndsBeforeStart,
}

impl PersonForm {
    /// What keeps it from being saved, in the order of the form.
    pub fn problems(&self) -> Vec<PersonProblem> {
        let mut problems = Vec::new();
        if self.name.trim().is_empty() {
            problems.push(PersonProblem::NameMissing);
        }
        if !is_email(self.email.trim()) {
            problems.push(PersonProblem::EmailUnreadable);
        }
        if !is_phone(self.phone.trim()) {
            problems.push(PersonProblem::PhoneUnreadable);
        }
        if self
            .active_from
            .zip(self.active_to)
            .is_some_and(|(from, to)| to < from)
        {
            problems.push(PersonProblem::EndsBeforeStart);
        }
        problems
    }
}

/// Nothing, or one address.
fn is_email(text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    let parts = text.split_once('@');
    parts.is_some_and(|(who, host)| {
        !who.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !text.contains([' ', ',', ';', '<', '>'])
            && !host.contains('@')
    })
}

/// Nothing, or something with at least three digits; an extension in words may follow.
fn is_phone(text: &str) -> bool {
    text.is_empty() || text.chars().filter(char::is_ascii_digit).count() >= 3
}

impl DraftedForm for PersonForm {
    type Details = PersonDetails;
    type Field = PersonField;

    fn of(details: &PersonDetails) -> PersonForm {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        PersonForm {
            key: details.key.clone(),
            name: details.name.clone(),
            title: text(&details.title),
            email: text(&details.email),
            phone: text(&details.phone),
            active_from: details.active_from,
            active_to: details.active_to,
        }
    }

    fn details(&self, _base: Option<&PersonDetails>) -> Option<PersonDetails> {
        if !self.problems().is_empty() {
            return None;
        }
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Some(PersonDetails {
            key: self.key.clone(),
            name: self.name.trim().to_owned(),
            title: text(&self.title),
            email: text(&self.email),
            phone: text(&self.phone),
            active_from: self.active_from,
            active_to: self.active_to,
        })
    }
}

impl PersonProblem {
    /// What is wrong and what to do.
    pub fn words(self, language: Language) -> String {
        match self {
            PersonProblem::NameMissing => t!(language, "person-name-missing"),
            PersonProblem::EmailUnreadable => t!(language, "person-email-unreadable"),
            PersonProblem::PhoneUnreadable => t!(language, "person-phone-unreadable"),
            PersonProblem::EndsBeforeStart => t!(language, "form-ends-before-start"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_needs_only_a_name() {
        let form = PersonForm {
            name: " Karin Ek ".to_owned(),
            ..PersonForm::default()
        };
        assert_eq!(form.details(None).unwrap().name, "Karin Ek");
        assert_eq!(
            PersonForm::default().problems(),
            [PersonProblem::NameMissing]
        );
    }

    #[test]
    fn an_address_is_one_address() {
        for right in ["", "karin.ek@exempelby.se", "åsa@exempelby.se"] {
            assert!(is_email(right), "{right}");
        }
        for wrong in [
            "karin",
            "karin@",
            "@x.se",
            "karin@x",
            "a@b.se, c@d.se",
            "a@b@c.se",
            "Karin <a@b.se>",
        ] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_phone_number_may_be_short_and_have_words() {
        assert!(is_phone("") && is_phone("0271-570 00") && is_phone("112, växeln"));
        assert!(!is_phone("växeln"));
    }
}
