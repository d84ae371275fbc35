//! Makes a new database with what the welcome was told, or a throw-away one with sample data.

use super::io_error;
use crate::app::working::Working;
use crate::commands::{self, Actor, Command, CommandError, Created, Present, import_workspace};
use crate::domain::account::Account;
use crate::domain::contents::{Contents, StatedSettings};
use crate::domain::ids::{AccountId, PersonId, TemplateId};
use crate::domain::language::Language;
use crate::domain::person::{Person, PersonDetails};
use crate::domain::template::Template;
use crate::exchange::ExchangeError;
use crate::exchange::sample::sample_workspace;
use crate::exchange::starter_templates::starter_templates;
use crate::screens::welcome::{SetUp, SharingChoice};
use crate::store::{Access, Sharing, Store};
use crate::text::errors;
use chrono::{DateTime, Utc};
use std::path::Path;

/// Makes the file with the municipality, the person, the account and texts to begin with, as one
/// operation by nobody in particular: the user's own undo begins after it.
pub(super) fn create(
    path: &Path,
    sharing: SharingChoice,
    set_up: SetUp,
    language: Language,
    now: DateTime<Utc>,
) -> Result<Option<PersonId>, CommandError> {
    let sharing = match sharing {
        SharingChoice::Alone => Sharing::Alone,
        SharingChoice::Together => Sharing::Together,
    };
    let mut store = Store::open(path, Access::Create(sharing))?;
    let name = set_up.person.name.clone();
    let key = set_up.person.key.clone();
    let (contents, actor) = (contents_of(set_up, language), Actor { person: None, name });
    import_workspace(&mut store, &contents, Present::Kept, "", &actor, now)?;
    let people = store.workspace()?.people;
    let me = people
        .iter()
        .find(|person| person.details.key == key)
        .map(|person| person.id);
    Ok(me)
}

fn contents_of(set_up: SetUp, language: Language) -> Contents {
    let me = PersonId(1);
    let account = |mut details: crate::domain::account::AccountDetails| {
        details.responsible = Some(me);
        Account {
            id: AccountId(1),
            version: 0,
            details,
        }
    };
    let template = |(number, details)| Template {
        id: TemplateId(number),
        version: 0,
        details,
    };
    Contents {
        settings: StatedSettings {
            municipality: set_up.municipality,
            ..StatedSettings::default()
        },
        people: vec![Person {
            id: me,
            version: 0,
            details: set_up.person,
        }],
        accounts: set_up.account.map(account).into_iter().collect(),
        templates: (1..)
            .zip(starter_templates(language))
            .map(template)
            .collect(),
        ..Contents::default()
    }
}

/// Adds somebody to a file that is there already.
pub(super) fn join(
    path: &Path,
    details: PersonDetails,
    now: DateTime<Utc>,
) -> Result<Option<PersonId>, CommandError> {
    let mut store = Store::open(path, Access::ReadWrite)?;
    let actor = Actor {
        person: None,
        name: details.name.clone(),
    };
    let done = commands::perform(&mut store, &Command::CreatePerson(details), &actor, now)?;
    Ok(match done.created {
        Created::Person(person) => Some(person),
        _ => None,
    })
}

/// A made-up municipality in a folder that is gone when the window closes.
pub(super) fn sample(language: Language, now: DateTime<Utc>) -> Result<Working, String> {
    let contents = sample_workspace(now).map_err(|error| {
        let built_in = ExchangeError::Workspace {
            path: "sample".into(),
            error,
        };
        errors::exchange_error(language, &built_in)
    })?;
    sample_of(&contents, language, now).map_err(|error| errors::command_error(language, &error))
}

fn sample_of(
    contents: &Contents,
    language: Language,
    now: DateTime<Utc>,
) -> Result<Working, CommandError> {
    let folder = tempfile::Builder::new().prefix("svarsvakt-").tempdir();
    let folder = folder.map_err(|source| io_error(&std::env::temp_dir(), source))?;
    let mut store = Store::open(
        &folder.path().join(super::FILE_NAME),
        Access::Create(Sharing::Alone),
    )?;
    import_workspace(
        &mut store,
        contents,
        Present::Kept,
        "",
        &Actor::default(),
        now,
    )?;
    let me = store.workspace()?.people.first().map(|person| person.id);
    let mut working = Working::new(store, language, me, now)?;
    working.throw_away = Some(folder);
    Ok(working)
}
