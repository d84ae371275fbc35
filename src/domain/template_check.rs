//! What a template should be warned about before it is used.

use super::account::Channel;
use super::placeholder::{KnownPlaceholder, find_placeholders};
use super::template::{TemplateDetails, TemplateKind};
use std::ops::Range;

/// Something to look at; nothing here keeps a template from being saved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TemplateWarning {
    /// A field whose name is nearly that of a known one.
    Misspelt {
        range: Range<usize>,
        name: String,
        meant: KnownPlaceholder,
    },
    /// A field that the program cannot fill in: it is written by hand each time.
    FilledByHand {
        name: String,
    },
    /// A signature must have a clear sender: name and title.
    SignatureWithoutName,
    SignatureWithoutTitle,
    /// Longer, once filled in, than a platform takes.
    TooLong {
        length: usize,
        limit: usize,
        channel: Channel,
    },
}

/// How alike two names must be for one to be taken for the other, 0-1.
const ALIKE: f64 = 0.7;

/// What to warn about. `filled`: the text on sample data; `channels`: where the template is
/// offered; `owner`: name and title of the person whose own it is.
pub fn template_warnings(
    details: &TemplateDetails,
    filled: &str,
    channels: &[Channel],
    owner: Option<(&str, Option<&str>)>,
) -> Vec<TemplateWarning> {
    let mut warnings = field_warnings(details);
    if details.kind == TemplateKind::Signature {
        warnings.extend(signature_warnings(&details.text, owner));
    }
    if details.kind != TemplateKind::Notice {
        warnings.extend(length_warning(filled, channels));
    }
    warnings
}

fn field_warnings(details: &TemplateDetails) -> Vec<TemplateWarning> {
    let unknown = find_placeholders(&details.text)
        .into_iter()
        .filter(|field| field.known().is_none());
    let warning = |field: super::placeholder::Placeholder| match nearest(&field.name, details) {
        Some(meant) => TemplateWarning::Misspelt {
            range: field.range,
            name: field.name,
            meant,
        },
        None => TemplateWarning::FilledByHand { name: field.name },
    };
    let mut warnings: Vec<TemplateWarning> = Vec::new();
    for warning in unknown.map(warning) {
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    warnings
}

/// The known field that was probably meant; å, ä and ö may have been left out.
fn nearest(name: &str, details: &TemplateDetails) -> Option<KnownPlaceholder> {
    let typed = folded(name);
    let alike = |known: KnownPlaceholder| {
        let right = folded(known.name(details.language));
        rapidfuzz::distance::levenshtein::normalized_similarity(typed.chars(), right.chars())
    };
    let best = KnownPlaceholder::ALL
        .into_iter()
        .map(|known| (known, alike(known)));
    let best = best.max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    (best.1 >= ALIKE).then_some(best.0)
}

fn folded(name: &str) -> String {
    let fold = |c: char| match c {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        c => c,
    };
    name.to_lowercase()
        .chars()
        .map(fold)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

fn signature_warnings(text: &str, owner: Option<(&str, Option<&str>)>) -> Vec<TemplateWarning> {
    let fields: Vec<KnownPlaceholder> = find_placeholders(text)
        .iter()
        .filter_map(|field| field.known())
        .collect();
    let has = |wanted: &[KnownPlaceholder]| wanted.iter().any(|field| fields.contains(field));
    let written =
        |words: Option<&str>| words.is_some_and(|words| !words.is_empty() && text.contains(words));
    let first_name = owner.and_then(|(name, _)| name.split_whitespace().next());
    let named =
        has(&[KnownPlaceholder::MyName, KnownPlaceholder::MyFirstName]) || written(first_name);
    let titled = has(&[KnownPlaceholder::MyTitle]) || written(owner.and_then(|(_, title)| title));
    let mut warnings = Vec::new();
    if !named {
        warnings.push(TemplateWarning::SignatureWithoutName);
    }
    if !titled {
        warnings.push(TemplateWarning::SignatureWithoutTitle);
    }
    warnings
}

fn length_warning(filled: &str, channels: &[Channel]) -> Option<TemplateWarning> {
    let length = filled.trim().chars().count();
    let limits = channels
        .iter()
        .filter_map(|channel| Some((channel.reply_limit()?, channel)));
    let (limit, channel) = limits.min_by_key(|(limit, _)| *limit)?;
    (length > limit).then(|| TemplateWarning::TooLong {
        length,
        limit,
        channel: channel.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    fn template(kind: TemplateKind, text: &str) -> TemplateDetails {
        TemplateDetails {
            key: "t".to_owned(),
            kind,
            name: "Mall".to_owned(),
            language: Language::Sv,
            text: text.to_owned(),
            person: None,
            accounts: None,
            archived: false,
        }
    }

    fn warnings(kind: TemplateKind, text: &str) -> Vec<TemplateWarning> {
        template_warnings(&template(kind, text), text, &[], None)
    }

    #[test]
    fn a_misspelt_field_is_told_from_one_that_is_filled_by_hand() {
        let found = warnings(
            TemplateKind::Answer,
            "Hej [fornamn]. [återkomer senast] [varför det dröjer]",
        );
        let meant: Vec<_> = found
            .iter()
            .map(|warning| match warning {
                TemplateWarning::Misspelt { meant, .. } => Some(*meant),
                _ => None,
            })
            .collect();
        assert_eq!(
            meant,
            [
                Some(KnownPlaceholder::FirstName),
                Some(KnownPlaceholder::BackNoLaterThan),
                None
            ]
        );
        assert_eq!(warnings(TemplateKind::Answer, "Hej [förnamn] [Konto]"), []);
    }

    #[test]
    fn a_signature_has_a_name_and_a_title() {
        let both = [
            TemplateWarning::SignatureWithoutName,
            TemplateWarning::SignatureWithoutTitle,
        ];
        assert_eq!(
            warnings(TemplateKind::Signature, "Hälsningar, kommunen"),
            both
        );
        assert_eq!(
            warnings(TemplateKind::Signature, "[mitt förnamn], [min titel]"),
            []
        );
        assert_eq!(warnings(TemplateKind::Answer, "Hälsningar, kommunen"), []);
    }

    #[test]
    fn a_personal_signature_may_spell_its_owner_out() {
        let details = template(TemplateKind::Signature, "Karin, kommunikatör");
        let owner = Some(("Karin Ek", Some("kommunikatör")));
        assert_eq!(template_warnings(&details, "", &[], owner), []);
    }

    #[test]
    fn the_shortest_platform_decides_how_long_a_text_may_be() {
        let details = template(TemplateKind::Answer, "x");
        let channels = [Channel::Facebook, Channel::X, Channel::Email];
        let long = "å".repeat(281);
        let expected = TemplateWarning::TooLong {
            length: 281,
            limit: 280,
            channel: Channel::X,
        };
        assert_eq!(
            template_warnings(&details, &long, &channels, None),
            [expected]
        );
        assert_eq!(
            template_warnings(&details, &long, &[Channel::Facebook, Channel::Email], None),
            []
        );
    }
}
