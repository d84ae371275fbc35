//! The texts to publish around a closing, and which template each of them is made from.

use super::step::ClosingStep;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::language::Language;
use crate::domain::template::{Template, TemplateKind};

/// A text around a closing, in the order in which they are needed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Notice {
    Before,
    During,
    After,
    AutoReply,
}

impl Notice {
    /// All texts, in order.
    pub const ALL: [Notice; 4] = [
        Notice::Before,
        Notice::During,
        Notice::After,
        Notice::AutoReply,
    ];

    /// The step that is done once the text is out; afterwards nothing is ticked.
    pub fn step(self) -> Option<ClosingStep> {
        match self {
            Notice::Before | Notice::During => Some(ClosingStep::PublishNotice),
            Notice::After => None,
            Notice::AutoReply => Some(ClosingStep::AutoReplyOn),
        }
    }

    /// Whether it must say where to turn in an emergency: nobody reads what is written meanwhile.
    pub fn is_read_while_closed(self) -> bool {
        self != Notice::After
    }

    /// The keys of the templates that we began with, the most fitting first.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Notice::Before => &["anslag-fore-stangning", "notice-before-closing"],
            Notice::During => &["anslag-under-stangning", "notice-during-closing"],
            Notice::After => &["anslag-efter-stangning", "notice-after-closing"],
            Notice::AutoReply => &[
                "anslag-autosvar-stangning",
                "notice-automatic-reply-closing",
                "anslag-autosvar",
                "notice-automatic-reply",
            ],
        }
    }

    /// What a word of a template's name begins with that is made for this.
    fn beginnings(self) -> [&'static str; 2] {
        match self {
            Notice::Before => ["före", "before"],
            Notice::During => ["under", "during"],
            Notice::After => ["efter", "after"],
            Notice::AutoReply => ["auto", "frånvaro"],
        }
    }

    /// The templates to choose from, in their order.
    pub fn offered(
        templates: &[Template],
        person: Option<PersonId>,
        account: AccountId,
    ) -> impl Iterator<Item = &Template> {
        templates.iter().filter(move |template| {
            template.details.kind == TemplateKind::Notice
                && template.details.is_offered(person, Some(account))
        })
    }

    /// The template that fits: by its key, else by its name, else the first; one in the language
    /// before another.
    pub fn fitting<'t>(self, offered: &[&'t Template], language: Language) -> Option<&'t Template> {
        let first = |fits: &dyn Fn(&Template) -> bool| {
            let mut found: Vec<&'t Template> =
                offered.iter().copied().filter(|one| fits(one)).collect();
            found.sort_by_key(|one| one.details.language != language);
            found.first().copied()
        };
        let mut by_key: Vec<(usize, &'t Template)> = offered
            .iter()
            .filter_map(|one| {
                let place = self.keys().iter().position(|key| *key == one.details.key)?;
                Some((place, *one))
            })
            .collect();
        by_key.sort_by_key(|(place, one)| (one.details.language != language, *place));
        by_key
            .first()
            .map(|(_, one)| *one)
            .or_else(|| first(&|one| self.is_named(&one.details.name)))
            .or_else(|| first(&|_| true))
    }

    fn is_named(self, name: &str) -> bool {
        let name = name.to_lowercase();
        name.split(|c: char| !c.is_alphanumeric()).any(|word| {
            let mut beginnings = self.beginnings().into_iter();
            beginnings.any(|beginning| word.starts_with(beginning))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::TemplateId;
    use crate::domain::template::TemplateDetails;

    fn template(id: i64, key: &str, name: &str, language: Language) -> Template {
        Template {
            id: TemplateId(id),
            version: 1,
            details: TemplateDetails {
                key: key.to_owned(),
                kind: TemplateKind::Notice,
                name: name.to_owned(),
                language,
                text: "…".to_owned(),
                person: None,
                accounts: None,
                archived: false,
            },
        }
    }

    fn fitting(notice: Notice, templates: &[Template], language: Language) -> Option<i64> {
        let offered: Vec<&Template> = Notice::offered(templates, None, AccountId(1)).collect();
        notice.fitting(&offered, language).map(|one| one.id.0)
    }

    #[test]
    fn the_key_decides_before_the_name_and_the_language_before_both() {
        let templates = [
            template(1, "egen", "Före sommaren", Language::Sv),
            template(2, "anslag-fore-stangning", "Anslag A", Language::Sv),
            template(3, "notice-before-closing", "Notice A", Language::En),
        ];
        assert_eq!(fitting(Notice::Before, &templates, Language::Sv), Some(2));
        assert_eq!(fitting(Notice::Before, &templates, Language::En), Some(3));
        assert_eq!(
            fitting(Notice::Before, &templates[..1], Language::Sv),
            Some(1)
        );
    }

    #[test]
    fn without_a_key_the_name_decides_and_else_the_first_is_taken() {
        let templates = [
            template(1, "a", "Välkommen", Language::Sv),
            template(2, "b", "Efter lovet", Language::Sv),
            template(3, "c", "Autosvar", Language::Sv),
        ];
        assert_eq!(fitting(Notice::After, &templates, Language::Sv), Some(2));
        assert_eq!(
            fitting(Notice::AutoReply, &templates, Language::Sv),
            Some(3)
        );
        assert_eq!(fitting(Notice::During, &templates, Language::Sv), Some(1));
        assert_eq!(fitting(Notice::During, &[], Language::Sv), None);
    }

    #[test]
    fn an_automatic_reply_for_closings_goes_before_the_usual_one() {
        let mut templates = [
            template(1, "anslag-autosvar", "Automatiskt svar", Language::Sv),
            template(
                2,
                "anslag-autosvar-stangning",
                "Automatiskt svar när vi har stängt",
                Language::Sv,
            ),
        ];
        assert_eq!(
            fitting(Notice::AutoReply, &templates, Language::Sv),
            Some(2)
        );
        templates[1].details.archived = true;
        assert_eq!(
            fitting(Notice::AutoReply, &templates, Language::Sv),
            Some(1)
        );
    }
}
