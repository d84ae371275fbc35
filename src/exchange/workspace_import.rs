//! What a workspace file would add and change, told before anything is taken in.

use crate::domain::contents::Contents;
use crate::store::{Store, StoreError};
use std::collections::HashSet;

/// The text keys that the database holds.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    people: HashSet<String>,
    accounts: HashSet<String>,
    templates: HashSet<String>,
    questions: HashSet<String>,
}

/// How many records of a kind are new, and how many are known by their key and brought up to date.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counted {
    pub new: usize,
    pub known: usize,
}

/// A workspace file with what it would do.
#[derive(Clone, Debug)]
pub struct WorkspacePlan {
    pub file: String,
    pub contents: Contents,
    pub people: Counted,
    pub accounts: Counted,
    pub templates: Counted,
    pub questions: Counted,
    /// Roster rows, overrides, absences and closures.
    pub schedules: usize,
}

impl Keys {
    /// Reads the keys.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load(store: &Store) -> Result<Keys, StoreError> {
        let workspace = store.workspace()?;
        Ok(Keys {
            people: workspace
                .people
                .into_iter()
                .map(|person| person.details.key)
                .collect(),
            accounts: workspace
                .accounts
                .into_iter()
                .map(|account| account.details.key)
                .collect(),
            templates: store
                .templates()?
                .into_iter()
                .map(|template| template.details.key)
                .collect(),
            questions: store.question_keys()?,
        })
    }
}

impl WorkspacePlan {
    /// Compares a file's contents with what is known.
    pub fn new(file: String, contents: Contents, keys: &Keys) -> WorkspacePlan {
        WorkspacePlan {
            people: count(
                contents.people.iter().map(|person| &person.details.key),
                &keys.people,
            ),
            accounts: count(
                contents.accounts.iter().map(|account| &account.details.key),
                &keys.accounts,
            ),
            templates: count(
                contents
                    .templates
                    .iter()
                    .map(|template| &template.details.key),
                &keys.templates,
            ),
            questions: count(
                contents
                    .questions
                    .iter()
                    .map(|question| &question.details.key),
                &keys.questions,
            ),
            schedules: contents.roster.len()
                + contents.overrides.len()
                + contents.absences.len()
                + contents.closures.len(),
            contents,
            file,
        }
    }
}

fn count<'a>(keys: impl Iterator<Item = &'a String>, known: &HashSet<String>) -> Counted {
    keys.fold(Counted::default(), |counted, key| {
        match known.contains(key) {
            true => Counted {
                known: counted.known + 1,
                ..counted
            },
            false => Counted {
                new: counted.new + 1,
                ..counted
            },
        }
    })
}
