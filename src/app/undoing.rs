//! Taking changes back and doing them again: what is said, and the text that comes back.

use super::window::Session;
use super::working::Working;
use crate::commands::{self, CommandError};
use crate::domain::operation::{Operation, OperationKind};
use crate::store::{Draft, DraftMode, StoreError, Table};
use crate::t;
use crate::text::{errors, operations};

/// Back to before the change, or forward to after it.
#[derive(Clone, Copy)]
pub(super) enum Direction {
    Back,
    Forward,
}

impl Working {
    pub(super) fn say_undone(
        &mut self,
        undone: Result<commands::Undone, CommandError>,
        session: &Session,
        direction: Direction,
    ) {
        let language = self.desk.language;
        match undone {
            Ok(undone) => {
                if let Err(error) = self.bring_text_back(&undone.target, direction) {
                    self.problem = Some(errors::store_error(language, &error));
                }
                let text = operations::done(language, &undone.target);
                let text = match direction {
                    Direction::Back => t!(language, "toast-undone", what = text),
                    Direction::Forward => t!(language, "toast-redone", what = text),
                };
                self.toasts.push(text, false);
            }
            Err(error) => self
                .toasts
                .push(errors::command_error(language, &error), false),
        }
        self.reload(session.clock.now());
    }

    /// An answer that is undone is no longer sent, but what was written is kept: it becomes a draft
    /// again, unless something else has been begun. Doing it again puts that draft away.
    fn bring_text_back(
        &mut self,
        target: &Operation,
        direction: Direction,
    ) -> Result<(), StoreError> {
        let mode = match target.kind {
            OperationKind::Answer => DraftMode::Answer,
            OperationKind::HoldingReply => DraftMode::HoldingReply,
            _ => return Ok(()),
        };
        let changes = self.store.operation_changes(target.id)?;
        let entry = changes
            .iter()
            .filter(|change| change.table == Table::Entry)
            .find_map(|change| change.after.as_ref());
        let (Some(question), Some(text)) =
            (target.question, entry.and_then(|entry| entry.text("text")))
        else {
            return Ok(());
        };
        let draft = self.store.draft(Some(question), self.desk.me)?;
        match (direction, draft) {
            (Direction::Back, None) => {
                let Some(stored) = self.store.question(question)? else {
                    return Ok(());
                };
                let known = stored.entries.last().map_or(0, |entry| entry.id.0);
                let extra = serde_json::json!({ "version": stored.version, "known_entry": known });
                let draft = Draft {
                    mode,
                    text: text.to_owned(),
                    extra,
                    saved_at: self.desk.now,
                };
                self.store
                    .save_draft(Some(question), self.desk.me, &draft)?;
                self.panes.questions.state.text_came_back(question);
            }
            (Direction::Forward, Some(draft)) if draft.text == text => {
                self.store.discard_draft(Some(question), self.desk.me)?;
                self.panes.questions.state.text_came_back(question);
            }
            _ => {}
        }
        Ok(())
    }
}
