//! A template as it is typed.

use super::template_field::TemplateField;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::language::Language;
use crate::domain::template::{TemplateDetails, TemplateKind};
use crate::screens::record_form::DraftedForm;
use crate::t;

/// The form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TemplateForm {
    key: String,
    archived: bool,
    pub kind: TemplateKind,
    pub name: String,
    pub language: Language,
    pub text: String,
    pub person: Option<PersonId>,
    /// None: offered for all accounts.
    pub accounts: Option<Vec<AccountId>>,
}

/// What keeps a template from being saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TemplateProblem {
    Unnamed,
    Empty,
    OfferedNowhere,
}

impl TemplateForm {
    /// A form for a new shared template.
    pub fn empty(kind: TemplateKind, language: Language) -> TemplateForm {
        TemplateForm {
            key: String::new(),
            archived: false,
            kind,
            name: String::new(),
            language,
            text: String::new(),
            person: None,
            accounts: None,
        }
    }

    /// What keeps it from being saved, in the order of the form.
    pub fn problems(&self) -> Vec<TemplateProblem> {
        let mut problems = Vec::new();
        if self.name.trim().is_empty() {
            problems.push(TemplateProblem::Unnamed);
        }
        if self.accounts.as_ref().is_some_and(Vec::is_empty) {
            problems.push(TemplateProblem::OfferedNowhere);
        }
        if self.text.trim().is_empty() {
            problems.push(TemplateProblem::Empty);
        }
        problems
    }

    /// The details as far as they go, for the preview of an unfinished form.
    pub fn unfinished(&self) -> TemplateDetails {
        TemplateDetails {
            key: self.key.clone(),
            kind: self.kind,
            name: self.name.trim().to_owned(),
            language: self.language,
            text: self.text.trim_end().to_owned(),
            person: self.person,
            accounts: self.accounts.clone(),
            archived: self.archived,
        }
    }
}

impl DraftedForm for TemplateForm {
    type Details = TemplateDetails;
    type Field = TemplateField;

    fn of(details: &TemplateDetails) -> TemplateForm {
        TemplateForm {
            key: details.key.clone(),
            archived: details.archived,
            kind: details.kind,
            name: details.name.clone(),
            language: details.language,
            text: details.text.clone(),
            person: details.person,
            accounts: details.accounts.clone(),
        }
    }

    fn details(&self, _base: Option<&TemplateDetails>) -> Option<TemplateDetails> {
        self.problems().is_empty().then(|| self.unfinished())
    }
}

impl TemplateProblem {
    /// What is wrong and what to do.
    pub fn words(self, language: Language) -> String {
        match self {
            TemplateProblem::Unnamed => t!(language, "template-name-missing"),
            TemplateProblem::Empty => t!(language, "template-text-missing"),
            TemplateProblem::OfferedNowhere => t!(language, "template-account-missing"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_needs_a_name_and_a_text() {
        let mut form = TemplateForm::empty(TemplateKind::Answer, Language::Sv);
        assert_eq!(
            form.problems(),
            [TemplateProblem::Unnamed, TemplateProblem::Empty]
        );
        form.name = "Öppettider".to_owned();
        form.text = "Hej [förnamn].\n".to_owned();
        assert_eq!(form.details(None).unwrap().text, "Hej [förnamn].");
    }

    #[test]
    fn chosen_accounts_are_at_least_one() {
        let mut form = TemplateForm::empty(TemplateKind::Answer, Language::Sv);
        form.accounts = Some(Vec::new());
        assert!(form.problems().contains(&TemplateProblem::OfferedNowhere));
    }
}
