//! Long work beside the window: file dialogs, reading mails and workspaces, taking many in.

mod reading;
mod writing;

use super::asking::Asking;
use super::outside::FileQuestion;
use super::window::Session;
use crate::commands::{CommandError, Done};
use crate::exchange::progress::{Cancel, Progress};
use crate::screens::action::{Action, Export, FilePurpose};
use crate::screens::import::{self, Preview};
use crate::store::{Store, StoreError};
use eframe::egui::Context;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
pub(super) use writing::{What, Work};

/// What a file dialog is shown for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Wanted {
    File(FilePurpose),
    Export(Export),
}

impl From<FilePurpose> for Wanted {
    fn from(purpose: FilePurpose) -> Wanted {
        Wanted::File(purpose)
    }
}

impl From<Export> for Wanted {
    fn from(export: Export) -> Wanted {
        Wanted::Export(export)
    }
}

/// What is to be done next, now that something outside is finished.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "at most one a frame, and never kept"
)]
pub(super) enum Next {
    Do(Action),
    Read(Vec<PathBuf>),
    Write(Export, PathBuf),
    /// The questions or the workspace have been taken in by the thread.
    TakenIn(Result<Done, CommandError>),
}

/// What a thread tells.
enum Message {
    Progress {
        file: usize,
        progress: Progress,
    },
    Read(Box<Preview>),
    /// The database could not be read.
    Failed(StoreError),
    TakenIn(Result<Done, CommandError>),
}

struct Job {
    cancel: Cancel,
    messages: Receiver<Message>,
}

/// Dialogs and threads under way.
#[derive(Default)]
pub(super) struct Importing {
    asking: Asking<Wanted>,
    job: Option<Job>,
    failed: Option<StoreError>,
}

impl Importing {
    /// Shows a file dialog; its answer comes out of [`Importing::receive`].
    pub fn ask(
        &mut self,
        wanted: Wanted,
        question: FileQuestion,
        session: &Session,
        context: &Context,
    ) {
        self.asking.ask(wanted, question, &session.outside, context);
    }

    /// Takes what dialogs and threads have to tell; the preview goes to the screen's state.
    pub fn receive(&mut self, state: &mut import::State) -> Option<Next> {
        if let Some((wanted, paths)) = self.asking.answer() {
            return next_of(wanted, paths);
        }
        loop {
            let job = self.job.as_ref()?;
            let cancelled = job.cancel.is_requested();
            match job.messages.try_recv() {
                Ok(_) if cancelled => {}
                Ok(Message::Progress { file, progress }) => state.progress(file, progress),
                Ok(Message::Read(preview)) => {
                    self.job = None;
                    state.show_preview(*preview);
                }
                Ok(Message::Failed(error)) => {
                    self.job = None;
                    state.reset();
                    self.failed = Some(error);
                }
                Ok(Message::TakenIn(result)) => {
                    self.job = None;
                    return Some(Next::TakenIn(result));
                }
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Disconnected) => {
                    self.job = None;
                    state.reset();
                }
            }
        }
    }

    /// Why the database could not be read for the latest import.
    pub fn take_failure(&mut self) -> Option<StoreError> {
        self.failed.take()
    }

    /// Starts to read files; nothing is changed by it.
    ///
    /// # Errors
    /// When the database in memory cannot be read.
    pub fn read(
        &mut self,
        paths: Vec<PathBuf>,
        store: &Store,
        session: &Session,
        state: &mut import::State,
        context: &Context,
    ) -> Result<(), StoreError> {
        let known = reading::Known::of(store, session.clock.now())?;
        state.begin_reading(paths.iter().map(|path| name_of(path)).collect());
        let cancel = Cancel::default();
        let (sender, messages) = channel();
        let asked = cancel.clone();
        let teller = reading::Teller::new(sender, context.clone());
        let read = move || reading::read(&paths, known, &asked, &teller);
        self.start("import reading", Job { cancel, messages }, read);
        Ok(())
    }

    /// Takes in what was looked through, on a thread with a connection of its own.
    pub fn take_in(&mut self, work: Work, path: PathBuf, context: &Context) {
        let (sender, messages) = channel();
        let context = context.clone();
        let write = move || {
            let result = work.carry_out_in(&path);
            let _ = sender.send(Message::TakenIn(result));
            context.request_repaint();
        };
        self.start(
            "import writing",
            Job {
                cancel: Cancel::default(),
                messages,
            },
            write,
        );
    }

    /// Asks the reading to stop; what it finds is not shown.
    pub fn cancel(&mut self) {
        if let Some(job) = self.job.take() {
            job.cancel.request();
        }
    }

    fn start(&mut self, name: &str, job: Job, work: impl FnOnce() + Send + 'static) {
        self.cancel();
        match std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(work)
        {
            Ok(_) => self.job = Some(job),
            Err(error) => log::error!("{name} could not start: {error}"),
        }
    }
}

fn next_of(wanted: Wanted, mut paths: Vec<PathBuf>) -> Option<Next> {
    if paths.is_empty() {
        return None;
    }
    let first = paths[0].clone();
    Some(match wanted {
        Wanted::File(FilePurpose::Import | FilePurpose::Absences) => {
            Next::Read(std::mem::take(&mut paths))
        }
        Wanted::File(FilePurpose::Backup) => Next::Do(Action::Restore(first)),
        Wanted::File(FilePurpose::OpenDatabase) => Next::Do(Action::OpenDatabase(first)),
        Wanted::File(FilePurpose::SharedFolder) => {
            Next::Do(Action::OpenDatabase(first.join(super::opening::FILE_NAME)))
        }
        Wanted::Export(export) => Next::Write(export, first),
    })
}

/// The file's own name, for people.
fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}
