//! A composer as a saved draft and back: nothing typed is lost at a restart.

use super::compose_mode::Mode;
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeMap;

/// What a draft holds besides the text of the mode it was left in.
#[derive(Clone, PartialEq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct DraftExtra {
    /// The mode's word; the store's own list of modes is coarser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// The texts of the other modes, by their word.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, String>,
    /// The promised day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_on: Option<NaiveDate>,
    /// Whom it is forwarded to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// When the colleague's answer is wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wanted_day: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wanted_time: Option<NaiveTime>,
    /// The question's version and the latest entry that were known while writing.
    pub version: i64,
    pub known_entry: i64,
}

impl DraftExtra {
    /// Reads what was saved; what cannot be read counts as nothing.
    pub fn read(json: &serde_json::Value) -> DraftExtra {
        serde_json::from_value(json.clone()).unwrap_or_default()
    }

    /// As it is saved.
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "{}".to_owned())
    }

    /// The mode the composer was in; `saved_as` is the store's word.
    pub fn mode(&self, saved_as: &str) -> Mode {
        let own = self.mode.as_deref().and_then(Mode::from_code);
        own.or_else(|| Mode::from_code(saved_as))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_comes_back_as_it_was() {
        let extra = DraftExtra {
            mode: Some("incoming".to_owned()),
            texts: [("note".to_owned(), "Ring Åsa 😊".to_owned())].into(),
            return_on: NaiveDate::from_ymd_opt(2026, 12, 30),
            to: "gata@exempelby.se".to_owned(),
            wanted_day: NaiveDate::from_ymd_opt(2026, 12, 22),
            wanted_time: NaiveTime::from_hms_opt(9, 42, 0),
            version: 7,
            known_entry: 3,
        };
        let read = DraftExtra::read(&serde_json::from_str(&extra.written()).unwrap());
        assert_eq!(read, extra);
        assert_eq!(read.mode("note"), Mode::Incoming);
    }

    #[test]
    fn a_draft_of_another_form_is_read_as_an_answer_with_nothing_beside_it() {
        let read = DraftExtra::read(&serde_json::json!(["odd"]));
        assert_eq!(
            (read.mode("registration"), read.texts.len()),
            (Mode::Answer, 0)
        );
    }
}
