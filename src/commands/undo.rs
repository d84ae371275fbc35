//! Taking a change back, and doing it again.

use super::{Actor, CommandError};
use crate::domain::ids::OperationId;
use crate::domain::operation::{Operation, OperationAction};
use crate::store::{Chosen, Direction, OperationNote, Replayed, Store};
use chrono::{DateTime, Timelike, Utc};

/// A change that was taken back or done again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Undone {
    /// The operation that undid or redid.
    pub operation: OperationId,
    /// The operation that was done first.
    pub target: Operation,
    /// How many records were brought back.
    pub records: usize,
}

/// Takes back the acting person's own latest change that is not undone yet, also from an earlier day.
///
/// # Errors
/// [`CommandError::ChangedSince`] when somebody has changed what it left.
pub fn undo(store: &mut Store, actor: &Actor, now: DateTime<Utc>) -> Result<Undone, CommandError> {
    replay(
        store,
        Chosen::LatestDoneBy(actor.person),
        Direction::Undo,
        actor,
        now,
    )
}

/// Does again what the acting person undid last, unless she has done something else since.
///
/// # Errors
/// [`CommandError::ChangedSince`] when somebody has changed what the undo left.
pub fn redo(store: &mut Store, actor: &Actor, now: DateTime<Utc>) -> Result<Undone, CommandError> {
    replay(
        store,
        Chosen::LatestUndoneBy(actor.person),
        Direction::Redo,
        actor,
        now,
    )
}

/// Takes back one change of the history, whoever made it, if nothing has changed since.
///
/// # Errors
/// As [`undo`]; also when it is undone already.
pub fn undo_operation(
    store: &mut Store,
    operation: OperationId,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Undone, CommandError> {
    replay(
        store,
        Chosen::Operation(operation),
        Direction::Undo,
        actor,
        now,
    )
}

fn replay(
    store: &mut Store,
    chosen: Chosen,
    direction: Direction,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Undone, CommandError> {
    let at = now.with_nanosecond(0).unwrap_or(now);
    store.daily_copy(at)?;
    let mut recorder = store.record()?;
    let (action, nothing) = match direction {
        Direction::Undo => (OperationAction::Undo, CommandError::NothingToUndo),
        Direction::Redo => (OperationAction::Redo, CommandError::NothingToRedo),
    };
    let target = match recorder.chosen(chosen)? {
        Some(target) if target.undone == (direction == Direction::Redo) => target,
        _ => return Err(nothing),
    };
    let Replayed::Whole(records) = recorder.replay(target.id, direction)? else {
        return Err(CommandError::ChangedSince {
            operation: Box::new(target),
        });
    };
    let note = OperationNote {
        at,
        actor: actor.person,
        actor_name: &actor.name,
        kind: target.kind,
        action,
        target: Some(target.id),
        subject: &target.subject,
        question: target.question,
    };
    match recorder.finish(&note) {
        Ok(Some(operation)) => Ok(Undone {
            operation,
            target,
            records,
        }),
        Ok(None) => Err(nothing),
        Err(error) if error.is_broken_reference() => Err(CommandError::ChangedSince {
            operation: Box::new(target),
        }),
        Err(error) => Err(error.into()),
    }
}
