//! The preview of an import: what is new, what is known already, what was left out and why.

mod absences;
mod absences_ui;
mod detail_ui;
mod mails_ui;
mod preview;
mod show;
mod words;
mod workspace_ui;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::exchange::progress::Progress;
use crate::store::{Store, StoreError};
pub use absences::AbsencesPreview;
use eframe::egui::Ui;
pub use preview::{FileProblem, Intake, Preview};

/// Looking through what was read, over any screen.
pub struct Import;

/// How far the import has come.
#[derive(Default)]
pub struct State {
    pub(super) stage: Stage,
}

/// The steps of an import.
#[derive(Default)]
pub(super) enum Stage {
    #[default]
    Idle,
    Reading(Reading),
    Looking(Box<Preview>),
    /// So many are being taken in.
    TakingIn(usize),
}

/// Files being read.
pub(super) struct Reading {
    files: Vec<String>,
    at: usize,
    progress: Progress,
}

impl State {
    /// Files are about to be read.
    pub fn begin_reading(&mut self, files: Vec<String>) {
        self.stage = Stage::Reading(Reading {
            files,
            at: 0,
            progress: Progress::default(),
        });
    }

    /// How far the reading has come, in the file with this number.
    pub fn progress(&mut self, file: usize, progress: Progress) {
        if let Stage::Reading(reading) = &mut self.stage {
            reading.at = file;
            reading.progress = progress;
        }
    }

    /// Everything is read.
    pub fn show_preview(&mut self, preview: Preview) {
        self.stage = Stage::Looking(Box::new(preview));
    }

    /// What is to be taken in, with how many it is; the preview stays until it has succeeded.
    pub fn intake(&self) -> Option<Intake> {
        match &self.stage {
            Stage::Looking(preview) => preview.intake(),
            _ => None,
        }
    }

    /// A thread takes it in.
    pub fn taking_in(&mut self, count: usize) {
        self.stage = Stage::TakingIn(count);
    }

    /// Back to nothing.
    pub fn reset(&mut self) {
        self.stage = Stage::Idle;
    }

    /// Whether there is something to show.
    pub fn is_under_way(&self) -> bool {
        !matches!(self.stage, Stage::Idle)
    }

    /// Whether something is being taken in, which cannot be broken off.
    pub fn is_taking_in(&self) -> bool {
        matches!(self.stage, Stage::TakingIn(_))
    }
}

impl Screen for Import {
    type Query = ();
    type View = ();
    type State = State;

    fn query(_state: &State) {}

    fn load(
        _store: &Store,
        _desk: &Desk,
        _query: &(),
        _previous: Option<()>,
    ) -> Result<(), StoreError> {
        Ok(())
    }

    fn show(ui: &mut Ui, _view: &(), state: &mut State, desk: &Desk) -> Option<Action> {
        show::show(ui, state, desk)
    }
}
