//! The two languages the product speaks.

/// A language of the window or of a template.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Debug,
    Default,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Swedish, the first language.
    #[default]
    Sv,
    /// English.
    En,
}

impl Language {
    /// Both languages, Swedish first.
    pub const ALL: [Language; 2] = [Language::Sv, Language::En];

    /// The ISO 639-1 code, as in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Language::Sv => "sv",
            Language::En => "en",
        }
    }

    /// The language with this ISO 639-1 code.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}
