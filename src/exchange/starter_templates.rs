//! Texts of our own to begin with, in both languages: signatures with name and title, holding
//! replies, answers that ask for a personal word, notices around closings and answering times.

use crate::domain::language::Language;
use crate::domain::template::{TemplateDetails, TemplateKind};
use serde::Deserialize;

const SWEDISH: &str = include_str!("../../assets/templates/sv.json");
const ENGLISH: &str = include_str!("../../assets/templates/en.json");

/// A text as the assets hold it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Starter {
    key: String,
    kind: TemplateKind,
    name: String,
    text: String,
}

/// The templates that a new database begins with, in the order they are offered.
pub fn starter_templates(language: Language) -> Vec<TemplateDetails> {
    let source = match language {
        Language::Sv => SWEDISH,
        Language::En => ENGLISH,
    };
    // Built in, and read by a test: there is nobody to tell of an error.
    let starters: Vec<Starter> = serde_json::from_str(source).unwrap_or_default();
    let details = |starter: Starter| TemplateDetails {
        key: starter.key,
        kind: starter.kind,
        name: starter.name,
        language,
        text: starter.text,
        person: None,
        accounts: None,
        archived: false,
    };
    starters.into_iter().map(details).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn both_languages_offer_every_kind_under_keys_of_their_own() {
        let mut keys = HashSet::new();
        for language in Language::ALL {
            let templates = starter_templates(language);
            for kind in TemplateKind::ALL {
                assert!(
                    templates.iter().any(|template| template.kind == kind),
                    "{language:?} {kind:?}"
                );
            }
            assert!(
                templates
                    .into_iter()
                    .all(|template| keys.insert(template.key))
            );
        }
        assert_eq!(
            starter_templates(Language::Sv).len(),
            starter_templates(Language::En).len()
        );
    }

    #[test]
    fn every_signature_tells_name_and_title() {
        for (language, name, title) in [
            (Language::Sv, "[mitt ", "[min titel]"),
            (Language::En, "[my ", "[my title]"),
        ] {
            for template in starter_templates(language) {
                if template.kind == TemplateKind::Signature {
                    assert!(
                        template.text.contains(name) && template.text.contains(title),
                        "{}",
                        template.key
                    );
                }
            }
        }
    }

    #[test]
    fn no_text_raises_its_voice() {
        for template in Language::ALL.into_iter().flat_map(starter_templates) {
            assert!(
                !template.text.contains('!') && !template.name.contains('!'),
                "{}",
                template.key
            );
        }
    }
}
