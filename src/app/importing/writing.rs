//! Takes much in as one operation, here or on a thread, so that the window never stands still.

use crate::commands::{
    self, Actor, Command, CommandError, Created, Done, ImportedWorkspace, Present,
};
use crate::domain::contents::Contents;
use crate::store::{Access, Store};
use chrono::{DateTime, Utc};
use std::path::Path;

/// What is taken in.
pub(in crate::app) enum What {
    Command(Box<Command>),
    Workspace {
        contents: Box<Contents>,
        file: String,
    },
}

/// One operation, by whom and when.
pub(in crate::app) struct Work {
    pub what: What,
    pub actor: Actor,
    pub now: DateTime<Utc>,
}

impl Work {
    /// Carries it out over a connection of its own.
    pub(super) fn carry_out_in(&self, path: &Path) -> Result<Done, CommandError> {
        self.carry_out(&mut Store::open(path, Access::ReadWrite)?)
    }

    /// Carries it out.
    pub fn carry_out(&self, store: &mut Store) -> Result<Done, CommandError> {
        match &self.what {
            What::Command(command) => commands::perform(store, command, &self.actor, self.now),
            What::Workspace { contents, file } => commands::import_workspace(
                store,
                contents,
                Present::Kept,
                file,
                &self.actor,
                self.now,
            )
            .map(|done| done_of(&done)),
        }
    }
}

fn done_of(imported: &ImportedWorkspace) -> Done {
    Done {
        operation: imported.operation,
        created: Created::Nothing,
        count: imported.touched(),
    }
}
