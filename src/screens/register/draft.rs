//! Half-written forms, kept beside the data until they are finished or thrown away.

use super::form::Form;
use crate::screens::action::DraftText;
use serde::{Deserialize, Serialize};

/// What is written in a draft of the registration form.
pub const MODE: &str = "register";

/// No more forms than this are kept; the oldest goes first.
const MOST: usize = 20;

/// Forms that were left, the latest last. More than one when something was pasted before the
/// earlier one was finished.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Drafts(pub Vec<Form>);

impl Drafts {
    /// Reads what was kept; what cannot be read is nothing.
    pub fn read(extra: serde_json::Value) -> Drafts {
        serde_json::from_value(extra).unwrap_or_default()
    }

    /// These forms and one more, for the store; none when nothing is worth keeping.
    pub fn with(&self, form: Option<Form>) -> Option<DraftText> {
        let mut forms = self.0.clone();
        forms.extend(form.filter(|form| !form.is_empty()));
        let surplus = forms.len().saturating_sub(MOST);
        forms.drain(..surplus);
        let text = forms.last()?.text.value.clone();
        let extra = serde_json::to_string(&Drafts(forms)).unwrap_or_default();
        Some(DraftText {
            question: None,
            mode: MODE.to_owned(),
            text,
            extra,
        })
    }
}
