//! Takes many questions in on a thread, so that the window never stands still.

use crate::commands::{self, Actor, Command, CommandError, Done};
use crate::store::{Access, Store};
use chrono::{DateTime, Utc};
use std::path::PathBuf;

/// One operation to be carried out beside the window.
pub(in crate::app) struct Work {
    pub path: PathBuf,
    pub command: Command,
    pub actor: Actor,
    pub now: DateTime<Utc>,
}

impl Work {
    pub(super) fn carry_out(&self) -> Result<Done, CommandError> {
        let mut store = Store::open(&self.path, Access::ReadWrite)?;
        commands::perform(&mut store, &self.command, &self.actor, self.now)
    }
}
