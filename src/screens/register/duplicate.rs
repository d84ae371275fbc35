//! Whether the words are nearly those of an open question on the same account.

use super::View;
use super::form::Form;
use crate::domain::ids::{AccountId, QuestionId};
use crate::domain::similarity::FoldedText;

/// The latest comparison, repeated only when the words, the account or the questions changed.
#[derive(Default)]
pub struct Comparison {
    compared: Option<(Option<AccountId>, String, u64)>,
    found: Option<QuestionId>,
}

impl Comparison {
    /// The open question that was found last.
    pub fn found(&self) -> Option<QuestionId> {
        self.found
    }

    /// The open question whose words are nearly the form's.
    pub fn of(&mut self, form: &Form, view: &View) -> Option<QuestionId> {
        let words = form.text.words().unwrap_or_default();
        let same = self
            .compared
            .as_ref()
            .is_some_and(|(account, text, questions)| {
                *account == form.account && text == words && *questions == view.fingerprint
            });
        if !same {
            self.compared = Some((form.account, words.to_owned(), view.fingerprint));
            self.found = find(words, form.account, view);
        }
        self.found
    }
}

fn find(words: &str, account: Option<AccountId>, view: &View) -> Option<QuestionId> {
    if words.is_empty() || account.is_none() || account != view.account {
        return None;
    }
    let folded = FoldedText::new(words);
    view.open
        .iter()
        .find(|(_, open)| open.is_nearly(&folded))
        .map(|(question, _)| *question)
}
