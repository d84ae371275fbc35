//! From the start of the program to an open file: the remembered one, the welcome, or what stands
//! in the way.

mod set_up;
mod trouble;

use super::WindowOptions;
use super::asking::Asking;
use super::outside::{FileQuestion, FileQuestionKind};
use super::window::{Phase, Session};
use super::working::Working;
use crate::clock::Clock;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::preferences::{self, Preferences};
use crate::screens::welcome::{self, KnownPerson, SharingChoice, WelcomeAction};
use crate::store::{Store, StoreError};
use crate::t;
use crate::text::errors;
use eframe::egui::{Context, Ui, ViewportCommand};
use std::path::{Path, PathBuf};
pub(super) use trouble::{Trouble, trouble_ui};

/// What a database in a shared folder is called.
pub(super) const FILE_NAME: &str = "svarsvakt.sqlite";

/// The first run with what it waits for.
pub(super) struct Welcome {
    state: welcome::State,
    asking: Asking<()>,
    /// Where a file for one lies.
    own_path: PathBuf,
    memory: FileMemory,
    place: Option<Place>,
}

/// Whether the next start opens the same file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FileMemory {
    Remembered,
    /// The command line names it, for this time.
    ThisTime,
}

/// Where the welcome's file lies or will lie.
struct Place {
    path: PathBuf,
    sharing: SharingChoice,
}

impl Welcome {
    /// The first step.
    pub fn new() -> Welcome {
        Welcome::over(preferences::default_database(), FileMemory::Remembered)
    }

    fn over(own_path: PathBuf, memory: FileMemory) -> Welcome {
        Welcome {
            state: welcome::State::new(own_path.clone()),
            asking: Asking::default(),
            own_path,
            memory,
            place: None,
        }
    }
}

/// What the window begins with: sample data, the file of the command line, the remembered file, or
/// the welcome.
pub(super) fn first_phase(options: &WindowOptions, preferences: &Preferences) -> Phase {
    let language = options.language.unwrap_or(preferences.language);
    if options.sample {
        return sample_phase(language, &options.clock);
    }
    match named_file(options, preferences) {
        // A file named on the command line is made if it is missing; a remembered one never is.
        Some(path) if options.database.is_some() && !path.exists() => {
            let welcome = Welcome::over(path.to_owned(), FileMemory::ThisTime);
            Phase::Welcome(Box::new(welcome))
        }
        Some(path) => open_file(path, language, preferences, &options.clock),
        None => Phase::Welcome(Box::new(Welcome::new())),
    }
}

/// The file the window would open: the command line's before the remembered one.
pub(super) fn named_file<'a>(
    options: &'a WindowOptions,
    preferences: &'a Preferences,
) -> Option<&'a Path> {
    let named = options.database.as_ref();
    named
        .or(preferences.database.as_ref())
        .map(PathBuf::as_path)
}

/// Opens a file the user chose, as this user of this computer. Nothing where another window of
/// theirs has it: that one comes to the front, and this one is done.
pub(super) fn open_phase(path: &Path, session: &mut Session, context: &Context) -> Option<Phase> {
    if !session.take_over(path) {
        session.quitting = true;
        context.send_viewport_cmd(ViewportCommand::Close);
        return None;
    }
    let (language, clock) = (session.language, &session.clock);
    Some(open_file(path, language, &session.preferences, clock))
}

/// Draws the welcome and does what it asks for.
pub(super) fn welcome_ui(
    ui: &mut Ui,
    welcome: &mut Welcome,
    session: &mut Session,
) -> Option<Phase> {
    if let Some(((), paths)) = welcome.asking.answer()
        && let Some(folder) = paths.into_iter().next()
    {
        welcome.state.set_folder(folder);
    }
    let action = welcome::show(ui, &mut welcome.state, session.language)?;
    match action {
        WelcomeAction::SetLanguage(language) => {
            session.language = language;
            session.preferences.language = language;
            None
        }
        WelcomeAction::TrySample => Some(sample_phase(session.language, &session.clock)),
        WelcomeAction::ChooseFolder => {
            let title = t!(session.language, "pick-folder");
            let question = FileQuestion {
                title,
                filter: (String::new(), Vec::new()),
                kind: FileQuestionKind::Folder,
            };
            welcome.asking.ask((), question, &session.outside, ui.ctx());
            None
        }
        WelcomeAction::PlaceChosen { sharing, folder } => {
            let path = match folder {
                Some(folder) => folder.join(FILE_NAME),
                None => welcome.own_path.clone(),
            };
            look_at_place(welcome, Place { path, sharing }, session);
            None
        }
        WelcomeAction::SitDown(person) => sit_down(welcome, Some(person), session, ui.ctx()),
        WelcomeAction::Join(details) => {
            let path = &welcome.place.as_ref()?.path;
            match set_up::join(path, details, session.clock.now()) {
                Ok(person) => sit_down(welcome, person, session, ui.ctx()),
                Err(error) => say(welcome, errors::command_error(session.language, &error)),
            }
        }
        WelcomeAction::Finish(set_up) => {
            let place = welcome.place.as_ref()?;
            match set_up::create(
                &place.path,
                place.sharing,
                *set_up,
                session.language,
                session.clock.now(),
            ) {
                Ok(person) => sit_down(welcome, person, session, ui.ctx()),
                Err(error) => say(welcome, errors::command_error(session.language, &error)),
            }
        }
    }
}

/// A file that is there already is opened, never overwritten.
fn look_at_place(welcome: &mut Welcome, place: Place, session: &Session) {
    if !place.path.exists() {
        welcome.place = Some(place);
        welcome.state.show_person();
        return;
    }
    let today = session.clock.now().date_naive();
    let people = Store::open_as_allowed(&place.path, session.clock.now())
        .and_then(|store| store.workspace())
        .map(|workspace| {
            let active = workspace
                .people
                .into_iter()
                .filter(|person| person.details.is_active_on(today));
            active
                .map(|person| KnownPerson {
                    id: person.id,
                    name: person.details.name,
                    title: person.details.title,
                })
                .collect()
        });
    match people {
        Ok(people) => {
            welcome.place = Some(place);
            welcome.state.show_people(people);
        }
        Err(error) => welcome
            .state
            .set_problem(errors::store_error(session.language, &error)),
    }
}

fn say(welcome: &mut Welcome, problem: String) -> Option<Phase> {
    welcome.state.set_problem(problem);
    None
}

/// Remembers the file and who sits here, and goes to work.
fn sit_down(
    welcome: &Welcome,
    person: Option<PersonId>,
    session: &mut Session,
    context: &Context,
) -> Option<Phase> {
    let path = welcome.place.as_ref()?.path.clone();
    if welcome.memory == FileMemory::Remembered {
        session.preferences.database = Some(path.clone());
    }
    session.preferences.set_me(Some(&path), person);
    if let Err(error) = session.preferences.save() {
        log::warn!("the preferences were not saved: {error}");
    }
    open_phase(&path, session, context)
}

fn open_file(path: &Path, language: Language, preferences: &Preferences, clock: &Clock) -> Phase {
    let opened = Store::open_as_allowed(path, clock.now()).and_then(|store| {
        let me = preferences.me(Some(path));
        Working::new(store, language, me, clock.now())
    });
    match opened {
        Ok(working) => Phase::Working(Box::new(working)),
        Err(error) => Phase::Trouble(Box::new(Trouble::new(path.to_owned(), error))),
    }
}

fn sample_phase(language: Language, clock: &Clock) -> Phase {
    match set_up::sample(language, clock.now()) {
        Ok(working) => Phase::Working(Box::new(working)),
        Err(problem) => {
            let mut welcome = Welcome::new();
            welcome.state.set_problem(problem);
            Phase::Welcome(Box::new(welcome))
        }
    }
}

/// A path's folder could not be used.
fn io_error(path: &Path, source: std::io::Error) -> StoreError {
    StoreError::Io {
        path: path.to_owned(),
        source,
    }
}
