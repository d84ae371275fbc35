//! Taking in many questions at once, as one change that one undo takes back.

use super::{CommandError, NewQuestion, Outcome, Work};
use crate::domain::operation::OperationKind;

impl Work<'_> {
    pub(super) fn import_questions(
        &mut self,
        questions: &[NewQuestion],
        source: &str,
    ) -> Result<Outcome, CommandError> {
        // Numbers follow time, so that a search's latest first means what it says.
        let mut in_order: Vec<&NewQuestion> = questions.iter().collect();
        in_order.sort_by_key(|question| question.received);
        let mut count = 0;
        for question in in_order {
            let key = match &question.key {
                Some(key) if self.recorder.question_of_key(key)?.is_some() => continue,
                Some(key) => key.clone(),
                None => self.recorder.free_question_key()?,
            };
            self.insert_question(key, question)?;
            count += 1;
        }
        Ok(Outcome::imported(
            OperationKind::ImportQuestions,
            source,
            count,
        ))
    }
}
