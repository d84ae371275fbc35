//! Writing files for others, beside the window: a year of a large schedule takes seconds.

use super::window::Session;
use super::working::Working;
use crate::domain::handover::HandoverChoice;
use crate::domain::language::Language;
use crate::domain::workspace::Workspace;
use crate::exchange::schedule::{ScheduleFormat, ScheduleRequest};
use crate::exchange::{self, ExchangeError, handover_html, questions_csv, schedule};
use crate::screens::action::Export;
use crate::screens::coverage;
use crate::store::{Store, StoreError};
use crate::t;
use crate::text::errors;
use chrono::{DateTime, Utc};
use eframe::egui::Context;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// A file that is being written.
#[derive(Default)]
pub(super) struct Exporting {
    answers: Vec<Receiver<Written>>,
}

struct Written {
    path: PathBuf,
    result: Result<(), ExchangeError>,
}

/// Whether there was something to write: an absence may be gone by the time a file is named.
enum Wrote {
    Page,
    Nothing,
}

/// What a thread writes, with all it needs.
struct Job {
    export: Export,
    workspace: Workspace,
    /// The database, read over a connection of the thread's own.
    database: Option<PathBuf>,
    language: Language,
    now: DateTime<Utc>,
    path: PathBuf,
}

impl Working {
    /// Writes an export where the user said; what came of it is told when it is done.
    pub(super) fn write_export(
        &mut self,
        export: &Export,
        path: &Path,
        session: &Session,
        context: &Context,
    ) {
        let reads_database = matches!(export, Export::Questions(_) | Export::Workspace);
        let result = match export {
            Export::Handover(choice) => match self.write_handover(*choice, path) {
                Ok(Wrote::Page) => Ok(()),
                Ok(Wrote::Nothing) => {
                    self.problem = Some(t!(self.desk.language, "refused-gone"));
                    return;
                }
                Err(error) => Err(error),
            },
            _ if reads_database && self.store.path().is_none() => {
                write_from(&self.store, export, self.desk.language, path)
            }
            _ => {
                let job = Job {
                    export: export.clone(),
                    workspace: self.desk.workspace.clone(),
                    database: self.store.path().map(Path::to_owned),
                    language: self.desk.language,
                    now: session.clock.now(),
                    path: path.to_owned(),
                };
                return self.begin_writing(job, context);
            }
        };
        let path = path.to_owned();
        self.say_written(&Written { path, result });
    }

    /// Tells of the files that are finished.
    pub(super) fn end_writing(&mut self) {
        let mut finished = Vec::new();
        self.exporting.answers.retain(|answer| {
            match answer.try_recv() {
                Ok(written) => finished.push(Some(written)),
                Err(TryRecvError::Disconnected) => finished.push(None),
                Err(TryRecvError::Empty) => return true,
            }
            false
        });
        for written in &finished {
            match written {
                Some(written) => self.say_written(written),
                None => self.problem = Some(t!(self.desk.language, "export-not-begun")),
            }
        }
    }

    fn begin_writing(&mut self, job: Job, context: &Context) {
        let (told, answer) = channel();
        let woken = context.clone();
        let work = move || {
            let result = job.carry_out();
            let path = job.path;
            // The window may be closed before the answer comes.
            let _ = told.send(Written { path, result });
            // Let go first, so that whoever is woken finds the answer, or that none will come.
            drop(told);
            woken.request_repaint();
        };
        match std::thread::Builder::new()
            .name("export".to_owned())
            .spawn(work)
        {
            Ok(_) => self.exporting.answers.push(answer),
            Err(error) => {
                log::error!("no thread for an export: {error}");
                self.problem = Some(t!(self.desk.language, "export-not-begun"));
            }
        }
    }

    fn write_handover(&self, choice: HandoverChoice, path: &Path) -> Result<Wrote, ExchangeError> {
        let page = coverage::handover_page(&self.store, &self.desk, choice)?;
        match page {
            Some(page) => {
                handover_html::export(&page, self.desk.language, path).map(|()| Wrote::Page)
            }
            None => Ok(Wrote::Nothing),
        }
    }

    fn say_written(&mut self, written: &Written) {
        let language = self.desk.language;
        match &written.result {
            Ok(()) => {
                let file = written.path.display().to_string();
                let words = t!(language, "toast-exported", file = file);
                self.toasts.push(words, false);
            }
            Err(error) => self.problem = Some(errors::exchange_error(language, error)),
        }
    }
}

impl Job {
    fn carry_out(&self) -> Result<(), ExchangeError> {
        match &self.export {
            Export::Schedule(request) => {
                // A file is what its name says, also where another kind was chosen before.
                let named = ScheduleFormat::of_path(&self.path);
                let request = ScheduleRequest {
                    format: named.unwrap_or(request.format),
                    ..request.clone()
                };
                schedule::export_to(
                    &self.workspace,
                    &request,
                    self.language,
                    self.now,
                    &self.path,
                )
            }
            export => {
                let opened = match &self.database {
                    Some(database) => Store::open_as_allowed(database, self.now),
                    None => Err(StoreError::Missing {
                        path: self.path.clone(),
                    }),
                };
                write_from(&opened?, export, self.language, &self.path)
            }
        }
    }
}

fn write_from(
    store: &Store,
    export: &Export,
    language: Language,
    path: &Path,
) -> Result<(), ExchangeError> {
    match export {
        Export::Questions(ids) => questions_csv::export(store, ids, language, path),
        Export::Workspace => exchange::workspace::export_to(store, path),
        Export::Schedule(_) | Export::Handover(_) => Ok(()),
    }
}
