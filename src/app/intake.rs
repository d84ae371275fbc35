//! What comes in beside the screens: files dropped or picked, imports, half-written registrations.

use super::importing::{Next, What, Work};
use super::overlay::Overlay;
use super::window::Session;
use super::working::Working;
use crate::commands::{self, CommandError, Done};
use crate::screens::action::{Action, DraftText};
use crate::screens::import::Intake;
use crate::store::{Draft, DraftMode, StoreError};
use crate::t;
use crate::text::errors;
use eframe::egui::{Context, LayerId, Order, Ui};
use std::path::PathBuf;

/// So many questions are taken in at once without the window standing still.
const AT_ONCE: usize = 300;

impl Working {
    /// Takes what dialogs and threads have to tell.
    pub(super) fn receive(&mut self, session: &Session, context: &Context) {
        while let Some(next) = self.importing.receive(&mut self.overlays.import.state) {
            match next {
                Next::Do(action) => self.waiting = Some(action),
                Next::Read(paths) => self.read_files(paths, session, context),
                Next::Write(export, path) => self.write_export(&export, &path, session, context),
                Next::TakenIn(result) => self.taken_in(result, session),
            }
        }
        if let Some(error) = self.importing.take_failure() {
            self.problem = Some(errors::store_error(self.desk.language, &error));
        }
        let state = &self.overlays.import.state;
        if state.is_under_way() {
            self.overlays.open = Some(Overlay::Import);
        } else if self.overlays.open == Some(Overlay::Import) {
            self.overlays.open = None;
        }
    }

    /// Reads files that were dropped on the window, and says that they can be.
    pub(super) fn take_dropped(&mut self, ui: &Ui, session: &Session) {
        let (hovering, dropped) = ui.input(|input| {
            let paths: Vec<PathBuf> = input
                .raw
                .dropped_files
                .iter()
                .map(|file| file.path().to_owned())
                .collect();
            (!input.raw.hovered_files.is_empty(), paths)
        });
        if hovering {
            let layer = LayerId::new(Order::Foreground, eframe::egui::Id::unique("drop"));
            let painter = ui.ctx().layer_painter(layer);
            let room = ui.ctx().content_rect();
            let tokens = crate::widgets::theme::tokens(ui);
            painter.rect_filled(room, 0.0, tokens.surface.gamma_multiply(0.9));
            let words = t!(self.desk.language, "import-drop");
            let font = crate::widgets::typography::TypeStyle::Title.font_id();
            painter.text(
                room.center(),
                eframe::egui::Align2::CENTER_CENTER,
                words,
                font,
                tokens.text,
            );
        }
        if !dropped.is_empty() && !self.desk.may_edit() {
            self.say_only_reading();
            return;
        }
        if !dropped.is_empty() && !self.overlays.import.state.is_taking_in() {
            if self.overlays.open == Some(Overlay::Register) {
                self.keep_registration();
            }
            self.read_files(dropped, session, ui.ctx());
        }
    }

    fn read_files(&mut self, paths: Vec<PathBuf>, session: &Session, context: &Context) {
        let state = &mut self.overlays.import.state;
        match self
            .importing
            .read(paths, &self.store, session, state, context)
        {
            Ok(()) => self.overlays.open = Some(Overlay::Import),
            Err(error) => self.problem = Some(errors::store_error(self.desk.language, &error)),
        }
    }

    /// Takes in what was looked through in the preview, as one operation.
    pub(super) fn confirm_import(&mut self, session: &Session, context: &Context) {
        let Some(intake) = self.overlays.import.state.intake() else {
            return;
        };
        let count = intake.count();
        let what = match intake {
            Intake::Questions { questions, source } => {
                What::Command(Box::new(commands::Command::ImportQuestions {
                    questions,
                    source,
                }))
            }
            Intake::Workspace { contents, file } => What::Workspace { contents, file },
            Intake::Absences { absences, source } => {
                What::Command(Box::new(commands::Command::ImportAbsences {
                    absences,
                    source,
                }))
            }
        };
        let work = Work {
            what,
            actor: self.desk.actor(),
            now: session.clock.now(),
        };
        match self.store.path() {
            Some(path) if count > AT_ONCE => {
                let path = path.to_owned();
                self.overlays.import.state.taking_in(count);
                self.importing.take_in(work, path, context);
            }
            _ => {
                let result = work.carry_out(&mut self.store);
                self.taken_in(result, session);
            }
        }
    }

    /// Leaves the import; what is being taken in goes on.
    pub(super) fn cancel_import(&mut self) {
        if !self.overlays.import.state.is_taking_in() {
            self.importing.cancel();
            self.overlays.import.state.reset();
            self.overlays.open = None;
        }
    }

    fn taken_in(&mut self, result: Result<Done, CommandError>, session: &Session) {
        self.overlays.import.state.reset();
        self.overlays.open = None;
        self.reload(session.clock.now());
        match result {
            Ok(done) if done.operation.is_some() => self.say(&done),
            Ok(_) => self
                .toasts
                .push(t!(self.desk.language, "import-nothing-new"), false),
            Err(error) => self.problem = Some(errors::command_error(self.desk.language, &error)),
        }
    }

    /// Keeps a half-written text, as the signed-in person's.
    pub(super) fn save_draft(&mut self, draft: &DraftText) -> Result<(), StoreError> {
        let kept = Draft {
            mode: mode_of(&draft.mode),
            text: draft.text.clone(),
            extra: serde_json::from_str(&draft.extra).unwrap_or_default(),
            saved_at: self.desk.now,
        };
        self.store.save_draft(draft.question, self.desk.me, &kept)
    }

    /// Keeps what is written in the registration form, when the window is about to leave it.
    pub(super) fn keep_registration(&mut self) {
        if self.overlays.register.state.is_unsaved()
            && let Some(draft) = self.overlays.register.state.leftover(&self.desk)
            && let Err(error) = self.save_draft(&draft)
        {
            log::warn!("a half-written registration was not kept: {error}");
        }
    }

    /// Keeps an answer that is half-written, before the window turns to something else.
    pub(super) fn keep_answer(&mut self) {
        let kept = match self.panes.questions.state.keep_draft() {
            Some(Action::SaveDraft(draft)) => self.save_draft(&draft),
            Some(Action::DiscardDraft { question }) => {
                self.store.discard_draft(question, self.desk.me)
            }
            _ => return,
        };
        self.note_draft(kept);
    }

    /// After a registration its draft goes; forms that were left before it stay.
    pub(super) fn settle_registration(&mut self) {
        let settled = match self.overlays.register.state.leftover(&self.desk) {
            Some(draft) => self.save_draft(&draft),
            None => self.store.discard_draft(None, self.desk.me),
        };
        if let Err(error) = settled {
            log::warn!("the draft of a registered question was not put away: {error}");
        }
    }

    /// Does what a notification or the tray asks for, at the next drawing; what was half-written is
    /// kept.
    pub(super) fn interrupt(&mut self, action: Action) {
        if self.overlays.open == Some(Overlay::Register) {
            if matches!(action, Action::Register { .. }) {
                return;
            }
            self.keep_registration();
        }
        self.waiting = Some(action);
    }

    /// What a dialog's answer asks for.
    pub(super) fn take_waiting(&mut self) -> Option<Action> {
        self.waiting.take()
    }
}

fn mode_of(code: &str) -> DraftMode {
    match code {
        "register" => DraftMode::Registration,
        "holding_reply" => DraftMode::HoldingReply,
        "forward" => DraftMode::Forward,
        "returned" => DraftMode::Returned,
        "note" => DraftMode::Note,
        _ => DraftMode::Answer,
    }
}
