//! Questions with their threads.

use super::Import;
use crate::commands::{Clocks, CommandError};
use crate::domain::ids::QuestionId;
use crate::domain::question::{Entry, EntryDetails, EntryKind, Question, QuestionDetails};
use crate::store::Changed;

impl Import<'_> {
    pub(super) fn take_questions(
        &mut self,
        questions: &[Question],
        mut clocks: Clocks,
    ) -> Result<(), CommandError> {
        for question in questions {
            let details = QuestionDetails {
                account: self.account(question.details.account)?,
                assigned: self.person_if_any(question.details.assigned)?,
                ..question.details.clone()
            };
            let entries = question
                .entries
                .iter()
                .map(|entry| self.entry(&entry.details));
            let entries: Vec<EntryDetails> = entries.collect::<Result<_, _>>()?;
            match self.recorder.question_of_key(&details.key)? {
                Some(id) => self.update_question(id, &details, &entries, &mut clocks)?,
                None => self.add_question(&details, &entries, &mut clocks)?,
            }
        }
        Ok(())
    }

    fn add_question(
        &mut self,
        details: &QuestionDetails,
        entries: &[EntryDetails],
        clocks: &mut Clocks,
    ) -> Result<(), CommandError> {
        let id = self.recorder.insert_question(details)?;
        for entry in entries {
            self.recorder.insert_entry(id, entry)?;
        }
        if entries.iter().any(stops_a_clock) {
            clocks.freeze(&mut self.recorder, id, None)?;
        }
        self.imported.questions.new += 1;
        Ok(())
    }

    fn update_question(
        &mut self,
        id: QuestionId,
        details: &QuestionDetails,
        entries: &[EntryDetails],
        clocks: &mut Clocks,
    ) -> Result<(), CommandError> {
        let before = self.recorder.question(id)?.ok_or(CommandError::Gone)?;
        let mut changed = self.recorder.update_question(id, details)?;
        let mut present: Vec<Option<&Entry>> = before.entries.iter().map(Some).collect();
        for entry in entries {
            let same = present
                .iter_mut()
                .find(|known| known.is_some_and(|known| is_same(&known.details, entry)));
            match same.and_then(Option::take) {
                Some(known) if known.details == *entry => continue,
                Some(known) => self.recorder.rewrite_entry(known.id, entry).map(drop)?,
                None => self.recorder.insert_entry(id, entry).map(drop)?,
            }
            changed = Changed::Something;
        }
        if changed == Changed::Something {
            clocks.freeze(&mut self.recorder, id, Some(&before))?;
        }
        self.imported.questions.count(changed);
        Ok(())
    }

    fn entry(&self, entry: &EntryDetails) -> Result<EntryDetails, CommandError> {
        Ok(EntryDetails {
            by: self.person_if_any(entry.by)?,
            ..entry.clone()
        })
    }
}

/// Entries have no keys: the same kind at the same moment is the same entry.
fn is_same(known: &EntryDetails, entry: &EntryDetails) -> bool {
    known.at == entry.at && known.kind.code() == entry.kind.code()
}

fn stops_a_clock(entry: &EntryDetails) -> bool {
    entry.kind.ends_cycle() || matches!(entry.kind, EntryKind::HoldingReply { .. })
}
