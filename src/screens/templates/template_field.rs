//! The fields in which two versions of a template are compared.

use crate::domain::language::Language;
use crate::domain::template::{TemplateDetails, TemplateKind};
use crate::screens::desk::Desk;
use crate::screens::record_form::RecordField;
use crate::t;

/// A field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TemplateField {
    Name,
    Kind,
    Language,
    Owner,
    Accounts,
    Text,
    Archived,
}

impl RecordField<TemplateDetails> for TemplateField {
    const ALL: &'static [TemplateField] = &[
        TemplateField::Name,
        TemplateField::Kind,
        TemplateField::Language,
        TemplateField::Owner,
        TemplateField::Accounts,
        TemplateField::Text,
        TemplateField::Archived,
    ];

    fn label(self, language: Language) -> String {
        match self {
            TemplateField::Name => t!(language, "template-name"),
            TemplateField::Kind => t!(language, "template-kind"),
            TemplateField::Language => t!(language, "template-language"),
            TemplateField::Owner => t!(language, "template-owner"),
            TemplateField::Accounts => t!(language, "template-accounts"),
            TemplateField::Text => t!(language, "template-text"),
            TemplateField::Archived => t!(language, "templates-archived"),
        }
    }

    fn same(self, one: &TemplateDetails, other: &TemplateDetails) -> bool {
        match self {
            TemplateField::Name => one.name == other.name,
            TemplateField::Kind => one.kind == other.kind,
            TemplateField::Language => one.language == other.language,
            TemplateField::Owner => one.person == other.person,
            TemplateField::Accounts => one.accounts == other.accounts,
            TemplateField::Text => one.text == other.text,
            TemplateField::Archived => one.archived == other.archived,
        }
    }

    fn take(self, from: &TemplateDetails, into: &mut TemplateDetails) {
        match self {
            TemplateField::Name => into.name.clone_from(&from.name),
            TemplateField::Kind => into.kind = from.kind,
            TemplateField::Language => into.language = from.language,
            TemplateField::Owner => into.person = from.person,
            TemplateField::Accounts => into.accounts.clone_from(&from.accounts),
            TemplateField::Text => into.text.clone_from(&from.text),
            TemplateField::Archived => into.archived = from.archived,
        }
    }

    fn words(self, details: &TemplateDetails, desk: &Desk) -> String {
        let language = desk.language;
        match self {
            TemplateField::Name => details.name.clone(),
            TemplateField::Kind => kind_name(language, details.kind),
            TemplateField::Language => language_name(language, details.language),
            TemplateField::Owner => owner_words(desk, details),
            TemplateField::Accounts => match &details.accounts {
                None => t!(language, "template-all-accounts"),
                Some(accounts) => accounts
                    .iter()
                    .map(|account| desk.account_name(*account))
                    .collect::<Vec<_>>()
                    .join(", "),
            },
            TemplateField::Text => details.text.clone(),
            TemplateField::Archived if details.archived => t!(language, "template-is-archived"),
            TemplateField::Archived => t!(language, "template-is-in-use"),
        }
    }
}

/// What one template of a kind is called.
pub fn kind_name(language: Language, kind: TemplateKind) -> String {
    match kind {
        TemplateKind::Answer => t!(language, "template-kind-answer"),
        TemplateKind::HoldingReply => t!(language, "template-kind-holding-reply"),
        TemplateKind::Signature => t!(language, "template-kind-signature"),
        TemplateKind::Notice => t!(language, "template-kind-notice"),
    }
}

/// A language's name in the reader's.
pub fn language_name(language: Language, named: Language) -> String {
    match named {
        Language::Sv => t!(language, "language-swedish"),
        Language::En => t!(language, "language-english"),
    }
}

/// "Delad", "Bara din", "Karin Eks".
pub fn owner_words(desk: &Desk, details: &TemplateDetails) -> String {
    match details.person {
        None => t!(desk.language, "template-shared"),
        me if me == desk.me => t!(desk.language, "template-mine"),
        Some(owner) => t!(desk.language, "template-of", name = desk.person_name(owner)),
    }
}
