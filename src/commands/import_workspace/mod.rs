//! Taking in a workspace file, as one change that one undo takes back.
//!
//! What has a key is found by it: the same key updates, a new key adds. Rows without keys (roster,
//! absences, closures) are added unless the same row is there already, counted as often as the file
//! has it; an override is known by its account and day, an entry of a thread by its kind and moment.
//! Nothing is removed, unless everything is to be replaced; then a copy is made first.

mod checks;
mod closings;
mod questions;
mod register;
mod schedules;

use super::{Actor, Clocks, CommandError};
use crate::domain::contents::Contents;
use crate::domain::ids::{AccountId, OperationId, PersonId};
use crate::domain::operation::{OperationAction, OperationKind, Subject};
use crate::domain::settings::Settings;
use crate::store::{Changed, CopyReason, OperationNote, Recorder, Store, Table};
use chrono::{DateTime, Timelike, Utc};
use std::collections::HashMap;

/// What becomes of what the database holds already.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Present {
    /// It stays, updated where the file says so.
    Kept,
    /// It goes, after a copy of the database.
    Replaced,
}

/// How the records of one kind fared.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    pub new: usize,
    pub changed: usize,
    /// Was there already, exactly so.
    pub known: usize,
}

/// What an import came to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ImportedWorkspace {
    /// None when everything was known.
    pub operation: Option<OperationId>,
    /// 1 changed if a setting was.
    pub settings: Tally,
    pub people: Tally,
    pub accounts: Tally,
    /// Roster rows, overrides, absences, closures, extra watches, checks and what was done about closings.
    pub schedules: Tally,
    pub templates: Tally,
    pub questions: Tally,
}

impl Tally {
    /// Everything the file held of the kind.
    pub fn all(self) -> usize {
        self.new + self.changed + self.known
    }

    fn count(&mut self, changed: Changed) {
        match changed {
            Changed::Something => self.changed += 1,
            Changed::Nothing => self.known += 1,
        }
    }
}

/// Takes in a workspace whole or not at all; `source` names the file in the history.
///
/// # Errors
/// When the store fails; nothing is changed then.
pub fn import_workspace(
    store: &mut Store,
    contents: &Contents,
    present: Present,
    source: &str,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<ImportedWorkspace, CommandError> {
    let at = now.with_nanosecond(0).unwrap_or(now);
    match present {
        Present::Kept => store.daily_copy(at)?,
        Present::Replaced => store.back_up(at, CopyReason::BeforeReplace).map(drop)?,
    }
    let mut import = Import {
        recorder: store.record()?,
        people: HashMap::new(),
        accounts: HashMap::new(),
        imported: ImportedWorkspace::default(),
    };
    if present == Present::Replaced {
        import.empty()?;
    }
    import.take_settings(contents)?;
    import.take_people(&contents.people)?;
    import.take_accounts(&contents.accounts)?;
    import.take_schedules(contents)?;
    import.take_checks(&contents.extra_watches, &contents.checks)?;
    import.take_closings(contents)?;
    import.take_templates(&contents.templates)?;
    let clocks = Clocks::of(import.recorder.workspace()?, at);
    import.take_questions(&contents.questions, clocks)?;
    let Import {
        recorder,
        mut imported,
        ..
    } = import;
    let subject = Subject {
        source: Some(source.to_owned()),
        count: Some(imported.touched()),
        ..Subject::default()
    };
    imported.operation = recorder.finish(&OperationNote {
        at,
        actor: actor.person,
        actor_name: &actor.name,
        kind: OperationKind::ImportWorkspace,
        action: OperationAction::Do,
        target: None,
        subject: &subject,
        question: None,
    })?;
    Ok(imported)
}

impl ImportedWorkspace {
    /// How many records were added or changed.
    pub fn touched(&self) -> usize {
        let tallies = [
            self.settings,
            self.people,
            self.accounts,
            self.schedules,
            self.templates,
            self.questions,
        ];
        tallies.iter().map(|tally| tally.new + tally.changed).sum()
    }
}

/// An import under way, with the store's numbers for the file's.
struct Import<'s> {
    recorder: Recorder<'s>,
    people: HashMap<PersonId, PersonId>,
    accounts: HashMap<AccountId, AccountId>,
    imported: ImportedWorkspace,
}

impl Import<'_> {
    /// Removes everything, those that refer before those that are referred to.
    fn empty(&mut self) -> Result<(), CommandError> {
        for table in Table::ALL
            .into_iter()
            .rev()
            .filter(|table| *table != Table::Setting)
        {
            self.recorder.delete_all(table)?;
        }
        let version = self.recorder.settings()?.version;
        self.recorder.update_settings(&Settings {
            version,
            ..Settings::default()
        })?;
        Ok(())
    }

    fn take_settings(&mut self, contents: &Contents) -> Result<(), CommandError> {
        let before = self.recorder.settings()?;
        let changed = self
            .recorder
            .update_settings(&contents.settings.applied_to(&before))?;
        self.imported.settings.count(changed);
        Ok(())
    }

    fn person(&self, id: PersonId) -> Result<PersonId, CommandError> {
        self.people.get(&id).copied().ok_or(CommandError::Gone)
    }

    fn account(&self, id: AccountId) -> Result<AccountId, CommandError> {
        self.accounts.get(&id).copied().ok_or(CommandError::Gone)
    }

    fn person_if_any(&self, id: Option<PersonId>) -> Result<Option<PersonId>, CommandError> {
        id.map(|id| self.person(id)).transpose()
    }

    fn accounts_if_any(
        &self,
        ids: Option<&[AccountId]>,
    ) -> Result<Option<Vec<AccountId>>, CommandError> {
        ids.map(|ids| ids.iter().map(|id| self.account(*id)).collect())
            .transpose()
    }
}
