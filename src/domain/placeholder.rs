//! Placeholders in templates: words in square brackets that are filled in before sending.

mod first_name;

pub use first_name::first_name_of_author;

use super::language::Language;
use std::ops::Range;

/// A placeholder found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placeholder {
    /// Where it stands, in bytes, brackets included.
    pub range: Range<usize>,
    /// What stands between the brackets.
    pub name: String,
}

impl Placeholder {
    /// What it stands for, where the program knows the name.
    pub fn known(&self) -> Option<KnownPlaceholder> {
        KnownPlaceholder::from_name(&self.name)
    }

    /// What tells two fields apart: the name whatever its case and spaces.
    pub fn key(&self) -> String {
        spelled(&self.name)
    }
}

/// What the program can fill in by itself, or at least offers in templates.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum KnownPlaceholder {
    /// The citizen's first name.
    FirstName,
    /// The citizen's name.
    Name,
    Account,
    Municipality,
    MyName,
    MyFirstName,
    MyTitle,
    /// The account's department.
    MyUnit,
    Phone,
    Email,
    BackNoLaterThan,
    AnswerBy,
    OpeningHours,
    Today,
    /// Any other date: always asked for.
    Date,
    Link,
    /// The first and the last day of a closing.
    FirstDay,
    LastDay,
    /// When comments close and open again.
    ClosesWhen,
    OpensWhen,
    /// Who helps while nobody watches: asked for.
    WhereToTurn,
}

impl KnownPlaceholder {
    /// All of them, in the order they are offered.
    pub const ALL: [KnownPlaceholder; 21] = [
        KnownPlaceholder::FirstName,
        KnownPlaceholder::Name,
        KnownPlaceholder::Account,
        KnownPlaceholder::Municipality,
        KnownPlaceholder::MyName,
        KnownPlaceholder::MyFirstName,
        KnownPlaceholder::MyTitle,
        KnownPlaceholder::MyUnit,
        KnownPlaceholder::Phone,
        KnownPlaceholder::Email,
        KnownPlaceholder::BackNoLaterThan,
        KnownPlaceholder::AnswerBy,
        KnownPlaceholder::OpeningHours,
        KnownPlaceholder::Today,
        KnownPlaceholder::Date,
        KnownPlaceholder::Link,
        KnownPlaceholder::FirstDay,
        KnownPlaceholder::LastDay,
        KnownPlaceholder::ClosesWhen,
        KnownPlaceholder::OpensWhen,
        KnownPlaceholder::WhereToTurn,
    ];

    /// Names that earlier templates were made with.
    const EARLIER: [(&str, KnownPlaceholder); 2] = [
        ("closing when", KnownPlaceholder::ClosesWhen),
        ("opening when", KnownPlaceholder::OpensWhen),
    ];

    /// The name that stands between the brackets.
    pub fn name(self, language: Language) -> &'static str {
        let (swedish, english) = match self {
            KnownPlaceholder::FirstName => ("förnamn", "first name"),
            KnownPlaceholder::Name => ("namn", "name"),
            KnownPlaceholder::Account => ("konto", "account"),
            KnownPlaceholder::Municipality => ("kommun", "municipality"),
            KnownPlaceholder::MyName => ("mitt namn", "my name"),
            KnownPlaceholder::MyFirstName => ("mitt förnamn", "my first name"),
            KnownPlaceholder::MyTitle => ("min titel", "my title"),
            KnownPlaceholder::MyUnit => ("min enhet", "my unit"),
            KnownPlaceholder::Phone => ("telefon", "phone"),
            KnownPlaceholder::Email => ("e-post", "email"),
            KnownPlaceholder::BackNoLaterThan => ("återkommer senast", "back no later than"),
            KnownPlaceholder::AnswerBy => ("svara senast", "answer by"),
            KnownPlaceholder::OpeningHours => ("öppettider", "opening hours"),
            KnownPlaceholder::Today => ("idag", "today"),
            KnownPlaceholder::Date => ("datum", "date"),
            KnownPlaceholder::Link => ("länk", "link"),
            KnownPlaceholder::FirstDay => ("första dagen", "first day"),
            KnownPlaceholder::LastDay => ("sista dagen", "last day"),
            KnownPlaceholder::ClosesWhen => ("stängs när", "closes when"),
            KnownPlaceholder::OpensWhen => ("öppnar när", "opens when"),
            KnownPlaceholder::WhereToTurn => ("vart man vänder sig", "where to turn"),
        };
        match language {
            Language::Sv => swedish,
            Language::En => english,
        }
    }

    /// The placeholder with this name in either language, whatever its case and spaces.
    pub fn from_name(name: &str) -> Option<KnownPlaceholder> {
        let name = spelled(name);
        let earlier = KnownPlaceholder::EARLIER.into_iter();
        let earlier = earlier.filter(|(other, _)| *other == name);
        let now = KnownPlaceholder::ALL.into_iter().find(|known| {
            Language::ALL
                .into_iter()
                .any(|language| known.name(language) == name)
        });
        now.or_else(|| earlier.map(|(_, known)| known).next())
    }
}

/// A name whatever its case and spaces.
fn spelled(name: &str) -> String {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// The placeholders of a text, in order: letters, digits, spaces and hyphens in square brackets.
///
/// `[1]` is a footnote and `[x](link)` a link: neither is a placeholder.
pub fn find_placeholders(text: &str) -> Vec<Placeholder> {
    const LONGEST: usize = 40;
    let mut found = Vec::new();
    let mut opened = None;
    for (at, c) in text.char_indices() {
        match c {
            '[' => opened = Some(at),
            ']' => {
                let Some(start) = opened.take() else { continue };
                let name = text[start + 1..at].trim();
                if name.chars().any(char::is_alphabetic)
                    && name.chars().count() <= LONGEST
                    && !text[at + 1..].starts_with('(')
                {
                    found.push(Placeholder {
                        range: start..at + 1,
                        name: name.to_owned(),
                    });
                }
            }
            c if c.is_alphanumeric() || matches!(c, ' ' | '-' | '\u{a0}') || is_mark(c) => {}
            _ => opened = None,
        }
    }
    found
}

/// Marks that make å, ä and ö of a and o.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Puts in what is known; what `value` does not know stays in the text.
pub fn fill(text: &str, value: &dyn Fn(KnownPlaceholder) -> Option<String>) -> String {
    fill_named(text, &|placeholder| placeholder.known().and_then(value))
}

/// Puts in what is known of any field, also of those that only people know.
pub fn fill_named(text: &str, value: &dyn Fn(&Placeholder) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut from = 0;
    for placeholder in find_placeholders(text) {
        if let Some(value) = value(&placeholder) {
            filled.push_str(&text[from..placeholder.range.start]);
            filled.push_str(&value);
            from = placeholder.range.end;
        }
    }
    filled.push_str(&text[from..]);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(text: &str) -> Vec<String> {
        find_placeholders(text)
            .into_iter()
            .map(|placeholder| placeholder.name)
            .collect()
    }

    #[test]
    fn words_in_square_brackets_are_placeholders() {
        assert_eq!(
            names("Hej [förnamn]! Vi [återkommer senast] eller via [e-post]. [Handläggarens namn]"),
            [
                "förnamn",
                "återkommer senast",
                "e-post",
                "Handläggarens namn"
            ]
        );
        let found = find_placeholders("Åh [ konto ]");
        assert_eq!(found[0].range, 4..13);
        assert_eq!(found[0].known(), Some(KnownPlaceholder::Account));
    }

    #[test]
    fn footnotes_links_and_broken_brackets_are_not() {
        for text in [
            "[1]",
            "[läs mer](https://example.org)",
            "[för\nnamn]",
            "[]",
            "[ ]",
            "förnamn]",
            "[förnamn",
            "[vad?]",
            "[ett namn som är alldeles för långt för en mall]",
        ] {
            assert_eq!(names(text), [""; 0], "{text}");
        }
        assert_eq!(names("[[förnamn]]"), ["förnamn"]);
    }

    #[test]
    fn both_languages_names_are_known_in_any_text() {
        for known in KnownPlaceholder::ALL {
            for language in Language::ALL {
                let name = known.name(language);
                assert_eq!(KnownPlaceholder::from_name(name), Some(known), "{name}");
                assert_eq!(names(&format!("[{name}]")), [name]);
            }
        }
        assert_eq!(
            KnownPlaceholder::from_name("Återkommer  SENAST"),
            Some(KnownPlaceholder::BackNoLaterThan)
        );
        assert_eq!(
            KnownPlaceholder::from_name("Closing  when"),
            Some(KnownPlaceholder::ClosesWhen)
        );
        assert_eq!(KnownPlaceholder::from_name("skostorlek"), None);
    }

    #[test]
    fn filling_leaves_what_is_unknown_in_its_place() {
        let filled = fill(
            "Hej [förnamn]! [Konto] svarar [datum] [skostorlek].",
            &|known| match known {
                KnownPlaceholder::FirstName => Some("Åsa".to_owned()),
                KnownPlaceholder::Account => Some("[länk]".to_owned()),
                _ => None,
            },
        );
        assert_eq!(filled, "Hej Åsa! [länk] svarar [datum] [skostorlek].");
    }

    #[test]
    fn a_field_that_only_people_know_is_filled_by_its_name() {
        let filled = fill_named("Ring [Vart man  vänder sig] [inom vilken tid].", &|field| {
            (field.key() == "vart man vänder sig").then(|| "0123-456 78".to_owned())
        });
        assert_eq!(filled, "Ring 0123-456 78 [inom vilken tid].");
    }

    proptest! {
        #[test]
        fn filling_with_nothing_changes_nothing(text in "[\\[\\]a-zåäö \n(😡]{0,60}") {
            prop_assert_eq!(fill(&text, &|_| None), text);
        }

    }
}
