//! Backing up, checking and restoring beside the window: on a large file they take seconds.

use super::working::Working;
use crate::store::{Access, CopyReason, Finding, Store, StoreError};
use crate::t;
use crate::text::errors;
use chrono::{DateTime, Utc};
use eframe::egui::Context;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};

/// What is to be done with the file as a whole.
#[derive(Clone, Debug)]
pub(super) enum Chore {
    BackUp,
    Check,
    Restore(PathBuf),
}

/// What came of it.
enum Finished {
    BackedUp,
    Checked(Vec<Finding>),
    Restored,
}

/// The chore under way, if there is one.
#[derive(Default)]
pub(super) struct Upkeep {
    answer: Option<Receiver<Result<Finished, StoreError>>>,
}

impl Working {
    /// Begins a chore on a connection and a thread of its own; one at a time.
    pub(super) fn begin(&mut self, chore: Chore, now: DateTime<Utc>, context: &Context) {
        let Some(path) = self.store.path().map(Path::to_owned) else {
            return;
        };
        if self.upkeep.answer.is_some() {
            return;
        }
        let (told, answer) = channel();
        let woken = context.clone();
        let work = move || {
            // The window may be closed before the answer comes.
            let _ = told.send(carry_out(&chore, &path, now));
            woken.request_repaint();
        };
        match std::thread::Builder::new()
            .name("upkeep".to_owned())
            .spawn(work)
        {
            Ok(_) => {
                self.upkeep.answer = Some(answer);
                self.toasts
                    .push(t!(self.desk.language, "upkeep-working"), false);
            }
            Err(error) => log::error!("no thread for upkeep: {error}"),
        }
    }

    /// Tells what came of a chore, once it is finished.
    pub(super) fn end_chore(&mut self, now: DateTime<Utc>) {
        let Some(finished) = self
            .upkeep
            .answer
            .as_ref()
            .and_then(|answer| answer.try_recv().ok())
        else {
            return;
        };
        self.upkeep.answer = None;
        let language = self.desk.language;
        match finished {
            Ok(Finished::BackedUp) => self.toasts.push(t!(language, "toast-backed-up"), false),
            Ok(Finished::Restored) => self.toasts.push(t!(language, "toast-restored"), false),
            Ok(Finished::Checked(findings)) => self.say_checked(&findings),
            Err(error) => self.problem = Some(errors::store_error(language, &error)),
        }
        self.reload(now);
    }

    fn say_checked(&mut self, findings: &[Finding]) {
        let language = self.desk.language;
        let damage = |finding: &&Finding| {
            matches!(
                finding,
                Finding::Damage(_) | Finding::BrokenReference { .. }
            )
        };
        match findings.iter().filter(damage).count() {
            0 if findings.is_empty() => self.toasts.push(t!(language, "check-sound"), false),
            0 => self.toasts.push(t!(language, "check-mended"), false),
            count => self.problem = Some(t!(language, "check-damaged", count = count)),
        }
    }
}

fn carry_out(chore: &Chore, path: &Path, now: DateTime<Utc>) -> Result<Finished, StoreError> {
    let mut store = Store::open(path, Access::ReadWrite)?;
    match chore {
        Chore::BackUp => store
            .back_up(now, CopyReason::Manual)
            .map(|_| Finished::BackedUp),
        Chore::Check => store.check().map(Finished::Checked),
        Chore::Restore(copy) => store.restore(copy, now).map(|()| Finished::Restored),
    }
}
