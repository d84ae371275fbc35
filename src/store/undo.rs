//! Undo and redo: replaying the images of a logged operation, if nothing has changed since.
//!
//! Undo and redo always name the operation that was done first, never each other.

use super::error::{Result, StoreError};
use super::history::Recorder;
use super::image;
use super::operations::{self, Change};
use crate::domain::ids::{OperationId, PersonId};
use crate::domain::operation::Operation;
use rusqlite::{OptionalExtension, named_params};

/// Which operation is to be undone or redone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Chosen {
    /// The person's own latest that can be undone.
    LatestDoneBy(Option<PersonId>),
    /// The person's own latest undo, unless something else was done after it.
    LatestUndoneBy(Option<PersonId>),
    /// This one, whoever made it.
    Operation(OperationId),
}

/// What came of a replay.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Replayed {
    /// So many records were brought back.
    Whole(usize),
    /// A record is not as the operation left it; nothing may be kept of the replay.
    ChangedSince,
}

/// Which way the images are replayed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Direction {
    Undo,
    Redo,
}

impl Recorder<'_> {
    /// The operation that was done first, of the one chosen; none if there is nothing to choose.
    pub(crate) fn chosen(&self, chosen: Chosen) -> Result<Option<Operation>> {
        let id: Option<OperationId> = match chosen {
            Chosen::LatestDoneBy(actor) => self.latest(include_str!("latest_done.sql"), actor)?,
            Chosen::LatestUndoneBy(actor) => {
                self.latest(include_str!("latest_undone.sql"), actor)?
            }
            Chosen::Operation(id) => operations::load(self.conn(), id)?
                .map(|operation| operation.target.unwrap_or(operation.id)),
        };
        id.map_or(Ok(None), |id| operations::load(self.conn(), id))
    }

    /// Replays an operation's images; it must be the one that was done first.
    pub(crate) fn replay(
        &mut self,
        operation: OperationId,
        direction: Direction,
    ) -> Result<Replayed> {
        let mut changes = operations::changes_of(self.conn(), operation)?;
        if direction == Direction::Undo {
            changes.reverse();
        }
        for change in &changes {
            match self.replay_one(change, direction) {
                Ok(Replayed::Whole(_)) => {}
                Ok(Replayed::ChangedSince) => return Ok(Replayed::ChangedSince),
                Err(error) if is_in_the_way(&error) => return Ok(Replayed::ChangedSince),
                Err(error) => return Err(error),
            }
        }
        Ok(Replayed::Whole(changes.len()))
    }

    fn replay_one(&mut self, change: &Change, direction: Direction) -> Result<Replayed> {
        let (expected, wanted) = match direction {
            Direction::Undo => (&change.after, &change.before),
            Direction::Redo => (&change.before, &change.after),
        };
        let present = image::read(self.conn(), change.table, change.id)?;
        let unchanged = match (&present, expected) {
            (Some(present), Some(expected)) => present.shows_the_same(expected),
            (None, None) => true,
            _ => false,
        };
        if !unchanged {
            return Ok(Replayed::ChangedSince);
        }
        self.put_back(change.table, change.id, wanted.as_ref())?;
        Ok(Replayed::Whole(1))
    }

    fn latest(&self, sql: &str, actor: Option<PersonId>) -> Result<Option<OperationId>> {
        let mut statement = self.conn().prepare_cached(sql)?;
        Ok(statement
            .query_row(named_params! {":actor": actor}, |row| row.get(0))
            .optional()?)
    }
}

/// Whether another record that came since refers to this one, or has taken its name.
fn is_in_the_way(error: &StoreError) -> bool {
    error.is_broken_reference() || error.is_duplicate()
}
