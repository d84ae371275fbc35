//! The fields in which two versions of a person are compared.

use super::account_field::active_days;
use crate::domain::language::Language;
use crate::domain::person::PersonDetails;
use crate::screens::desk::Desk;
use crate::screens::record_form::RecordField;
use crate::t;

/// A field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PersonField {
    Name,
    Title,
    Email,
    Phone,
    ActiveDays,
}

impl RecordField<PersonDetails> for PersonField {
    const ALL: &'static [PersonField] = &[
        PersonField::Name,
        PersonField::Title,
        PersonField::Email,
        PersonField::Phone,
        PersonField::ActiveDays,
    ];

    fn label(self, language: Language) -> String {
        match self {
            PersonField::Name => t!(language, "person-name"),
            PersonField::Title => t!(language, "person-title"),
            PersonField::Email => t!(language, "person-email"),
            PersonField::Phone => t!(language, "person-phone"),
            PersonField::ActiveDays => t!(language, "form-active-days"),
        }
    }

    fn same(self, one: &PersonDetails, other: &PersonDetails) -> bool {
        match self {
            PersonField::Name => one.name == other.name,
            PersonField::Title => one.title == other.title,
            PersonField::Email => one.email == other.email,
            PersonField::Phone => one.phone == other.phone,
            PersonField::ActiveDays => {
                (one.active_from, one.active_to) == (other.active_from, other.active_to)
            }
        }
    }

    fn take(self, from: &PersonDetails, into: &mut PersonDetails) {
        match self {
            PersonField::Name => into.name.clone_from(&from.name),
            PersonField::Title => into.title.clone_from(&from.title),
            PersonField::Email => into.email.clone_from(&from.email),
            PersonField::Phone => into.phone.clone_from(&from.phone),
            PersonField::ActiveDays => {
                (into.active_from, into.active_to) = (from.active_from, from.active_to);
            }
        }
    }

    fn words(self, details: &PersonDetails, desk: &Desk) -> String {
        match self {
            PersonField::Name => details.name.clone(),
            PersonField::Title => details.title.clone().unwrap_or_default(),
            PersonField::Email => details.email.clone().unwrap_or_default(),
            PersonField::Phone => details.phone.clone().unwrap_or_default(),
            PersonField::ActiveDays => active_days(desk, details.active_from, details.active_to),
        }
    }
}
