//! A file dialog on a thread of its own, so that the window never stands still.

use super::outside::{FileQuestion, Outside};
use eframe::egui::Context;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// At most one dialog at a time.
pub(super) struct Asking<P> {
    open: Option<(P, Receiver<Vec<PathBuf>>)>,
}

impl<P> Default for Asking<P> {
    fn default() -> Asking<P> {
        Asking { open: None }
    }
}

impl<P> Asking<P> {
    /// Shows the dialog, unless one is open already.
    pub fn ask(
        &mut self,
        purpose: P,
        question: FileQuestion,
        outside: &Arc<dyn Outside>,
        context: &Context,
    ) {
        if self.open.is_some() {
            return;
        }
        let (answer, answers) = channel();
        let (outside, context) = (Arc::clone(outside), context.clone());
        let show = move || {
            let paths = outside.ask_files(&question);
            // The window may be gone by now.
            let _ = answer.send(paths);
            context.request_repaint();
        };
        match std::thread::Builder::new()
            .name("file dialog".to_owned())
            .spawn(show)
        {
            Ok(_) => self.open = Some((purpose, answers)),
            Err(error) => log::error!("a file dialog could not be shown: {error}"),
        }
    }

    /// What was chosen and what for; empty when the user backed out.
    pub fn answer(&mut self) -> Option<(P, Vec<PathBuf>)> {
        let (purpose, answers) = self.open.take()?;
        match answers.try_recv() {
            Ok(paths) => Some((purpose, paths)),
            Err(TryRecvError::Disconnected) => Some((purpose, Vec::new())),
            Err(TryRecvError::Empty) => {
                self.open = Some((purpose, answers));
                None
            }
        }
    }
}
