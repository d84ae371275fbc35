//! Loads the texts once; both languages stay in memory, so that switching needs no restart.

use crate::domain::language::Language;
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use std::sync::LazyLock;
use unic_langid::{LanguageIdentifier, langid};

#[derive(rust_embed::RustEmbed)]
#[folder = "assets/i18n"]
struct Texts;

static SWEDISH: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load(langid!("sv")));
static ENGLISH: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load(langid!("en")));

/// The loader that holds a language's texts.
pub fn loader(language: Language) -> &'static FluentLanguageLoader {
    match language {
        Language::Sv => &SWEDISH,
        Language::En => &ENGLISH,
    }
}

fn load(language: LanguageIdentifier) -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new("svarsvakt", langid!("sv"));
    if let Err(error) = loader.load_languages(&Texts, &[language]) {
        log::error!("the texts cannot be read: {error}");
    }
    // Invisible isolation marks would leak into labels, the clipboard and files.
    loader.set_use_isolating(false);
    loader
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    const SV: &str = include_str!("../../assets/i18n/sv/svarsvakt.ftl");
    const EN: &str = include_str!("../../assets/i18n/en/svarsvakt.ftl");

    /// Message key → the variables it uses.
    fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut key = String::new();
        for line in source
            .lines()
            .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        {
            if !line.starts_with(' ') && !line.starts_with('}') {
                key = line.split('=').next().unwrap_or_default().trim().to_owned();
                assert!(
                    messages.insert(key.clone(), BTreeSet::new()).is_none(),
                    "{key} stands twice"
                );
            }
            let variables = line.split('$').skip(1).map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-')
                    .collect::<String>()
            });
            messages.entry(key.clone()).or_default().extend(variables);
        }
        messages
    }

    #[test]
    fn english_has_the_same_keys_and_variables_as_swedish() {
        let (sv, en) = (messages(SV), messages(EN));
        let missing: Vec<_> = sv
            .iter()
            .filter(|(key, variables)| en.get(*key) != Some(*variables))
            .collect();
        let extra: Vec<_> = en.keys().filter(|key| !sv.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "differ: {missing:?}, only in English: {extra:?}"
        );
    }

    #[test]
    fn no_text_ends_with_an_exclamation_mark() {
        let loud: Vec<_> = SV
            .lines()
            .chain(EN.lines())
            .filter(|line| line.trim_end().ends_with('!'))
            .collect();
        assert!(loud.is_empty(), "{loud:?}");
    }
}
