//! Carries out what a screen asked for.

use super::outside::{is_mail_link, is_web_link};
use super::overlay::Overlay;
use super::undoing::Direction;
use super::upkeep::Chore;
use super::window::{Phase, Session};
use super::working::Working;
use crate::commands::{self, Command, CommandError, Created, Done};
use crate::screens::action::{Action, Place};
use crate::t;
use crate::text::{errors, operations};
use eframe::egui::{Context, ViewportCommand};

impl Working {
    /// Carries out one action. Returns where the window goes when this file is left.
    pub(super) fn carry_out(
        &mut self,
        action: Action,
        session: &mut Session,
        context: &Context,
    ) -> Option<Phase> {
        if self.refuses(&action) {
            return None;
        }
        let language = self.desk.language;
        match action {
            Action::Go(place) => self.go(place),
            Action::OpenQuestion(question) => {
                self.panes.questions.state.open_question(question);
                self.go(Place::Questions);
            }
            Action::OpenTab(tab) => {
                self.panes.questions.state.open_tab(tab);
                self.go(Place::Questions);
            }
            Action::Search { words } => {
                self.panes.questions.state.search(words);
                self.go(Place::Questions);
            }
            Action::OpenTemplate(template) => {
                self.panes.templates.state.open(template);
                self.go(Place::Templates);
            }
            Action::OpenAccount(account) => {
                self.panes.accounts.state.open_account(account);
                self.go(Place::Accounts);
            }
            Action::OpenPerson(person) => {
                self.panes.accounts.state.open_person(person);
                self.go(Place::Accounts);
            }
            Action::OpenCoverage(target) => {
                self.panes.coverage.state.open(target, &self.desk);
                self.go(Place::Coverage);
            }
            Action::OpenClosures(target) => {
                self.panes.closures.state.open(target, &self.desk);
                self.go(Place::Closures);
            }
            Action::MarkReminders { reminders, mark } => {
                let (me, now) = (self.desk.me, session.clock.now());
                let marked = reminders
                    .iter()
                    .try_for_each(|reminder| self.store.mark_reminder(me, reminder, mark, now));
                match marked {
                    Ok(()) => self.reload(now),
                    Err(error) => self.problem = Some(errors::store_error(language, &error)),
                }
            }
            Action::OpenHistoryOf(question) => {
                self.panes.history.state.show_question(question);
                self.go(Place::History);
            }
            Action::Register { pasted } => {
                self.overlays
                    .register
                    .state
                    .begin(pasted.as_deref(), &self.desk);
                self.overlays.open = Some(Overlay::Register);
            }
            Action::ShowKeys => self.overlays.open = Some(Overlay::Keys),
            Action::CloseOverlay => self.overlays.open = None,
            Action::Do(command) => self.perform(&command, session),
            Action::Undo => {
                let undone =
                    commands::undo(&mut self.store, &self.desk.actor(), session.clock.now());
                self.say_undone(undone, session, Direction::Back);
            }
            Action::Redo => {
                let redone =
                    commands::redo(&mut self.store, &self.desk.actor(), session.clock.now());
                self.say_undone(redone, session, Direction::Forward);
            }
            Action::UndoOperation(operation) => {
                let actor = self.desk.actor();
                let undone = commands::undo_operation(
                    &mut self.store,
                    operation,
                    &actor,
                    session.clock.now(),
                );
                self.say_undone(undone, session, Direction::Back);
            }
            Action::Copy { text } => {
                context.copy_text(text);
                self.toasts.push(t!(language, "toast-copied"), false);
            }
            Action::CopyAndOpen { text, link } => {
                context.copy_text(text);
                match link {
                    Some(link) => {
                        if !self.open_link(&link, session, t!(language, "toast-copied-and-opened"))
                        {
                            self.toasts
                                .push(t!(language, "toast-copied-not-opened"), false);
                        }
                    }
                    None => self
                        .toasts
                        .push(t!(language, "toast-copied-no-link"), false),
                }
            }
            Action::OpenLink(link) => {
                self.open_link(&link, session, String::new());
            }
            Action::SaveDraft(draft) => {
                let saved = self.save_draft(&draft);
                self.note_draft(saved);
            }
            Action::DiscardDraft { question } => {
                let discarded = self.store.discard_draft(question, self.desk.me);
                self.note_draft(discarded);
            }
            Action::RememberSignature { account, template } => {
                if let Err(error) = self
                    .store
                    .remember_signature(self.desk.me, account, template)
                {
                    self.problem = Some(errors::store_error(language, &error));
                }
            }
            Action::PickFile(purpose) => self.pick_file(purpose, session, context),
            Action::Export(export) => self.export(export, session, context),
            Action::ConfirmImport => self.confirm_import(session, context),
            Action::CancelImport => self.cancel_import(),
            Action::SetMe(me) => {
                self.keep_answer();
                self.desk.me = me;
                session.preferences.set_me(self.store.path(), me);
                self.save_preferences(session);
                self.reload(session.clock.now());
            }
            Action::SetLanguage(language) => {
                session.language = language;
                session.preferences.language = language;
                self.desk.language = language;
                self.save_preferences(session);
                self.stamp.0 += 1;
            }
            Action::SetTheme(theme) => {
                session.preferences.theme = theme;
                self.save_preferences(session);
            }
            Action::SetZoom(zoom) => {
                context.set_zoom_factor(zoom);
                session.preferences.zoom = zoom;
                self.save_preferences(session);
            }
            Action::SetReaching(reaching) => self.set_reaching(reaching, session),
            Action::TryNotification => self.try_notification(session),
            Action::OpenDatabase(path) => {
                return self.change_database(&path, session, context);
            }
            Action::BackUpNow => self.begin(Chore::BackUp, session.clock.now(), context),
            Action::CheckDatabase => self.begin(Chore::Check, session.clock.now(), context),
            Action::Restore(copy) => self.begin(Chore::Restore(copy), session.clock.now(), context),
            Action::Quit => {
                session.quitting = true;
                context.send_viewport_cmd(ViewportCommand::Close);
            }
        }
        None
    }

    fn go(&mut self, place: Place) {
        self.keep_answer();
        if self.place != place {
            match place {
                Place::Today => self.panes.today.state.take_keyboard(),
                Place::Questions => self.panes.questions.state.take_keyboard(),
                _ => {}
            }
        }
        self.place = place;
        self.overlays.open = None;
    }

    pub(super) fn perform(&mut self, command: &Command, session: &Session) {
        let now = session.clock.now();
        let result = commands::perform(&mut self.store, command, &self.desk.actor(), now);
        self.tell_screens(command, &result);
        match result {
            Ok(done) => {
                self.after(command, &done);
                self.say(&done);
                self.reload(now);
            }
            Err(error) => {
                if !matches!(error, CommandError::ChangedMeanwhile { .. }) {
                    self.toasts
                        .push(errors::command_error(self.desk.language, &error), false);
                }
                self.reload(now);
            }
        }
    }

    fn tell_screens(&mut self, command: &Command, result: &Result<Done, CommandError>) {
        self.overlays.register.performed(command, result);
        match self.place {
            Place::Today => self.panes.today.performed(command, result),
            Place::Questions => self.panes.questions.performed(command, result),
            Place::Coverage => self.panes.coverage.performed(command, result),
            Place::Closures => self.panes.closures.performed(command, result),
            Place::Templates => self.panes.templates.performed(command, result),
            Place::Accounts => self.panes.accounts.performed(command, result),
            Place::History => self.panes.history.performed(command, result),
            Place::Settings => self.panes.settings.performed(command, result),
        }
    }

    /// Leads on from what was made: a registered question closes its form.
    fn after(&mut self, command: &Command, done: &Done) {
        if matches!(
            command,
            Command::RegisterQuestion(_) | Command::AddIncoming { .. }
        ) && self.overlays.open == Some(Overlay::Register)
        {
            self.overlays.open = None;
            self.settle_registration();
            let shown = match (command, done.created) {
                (_, Created::Question(question)) => Some(question),
                (Command::AddIncoming { question, .. }, _) => Some(*question),
                _ => None,
            };
            if let (Some(question), Place::Questions) = (shown, self.place) {
                self.panes.questions.state.point_at(question);
            }
        }
    }

    pub(super) fn say(&mut self, done: &Done) {
        let Some(operation) = done.operation else {
            return;
        };
        match self.store.operation(operation) {
            Ok(Some(operation)) => self
                .toasts
                .push(operations::done(self.desk.language, &operation), true),
            Ok(None) => {}
            Err(error) => log::warn!("a change was made but could not be told: {error}"),
        }
    }

    pub(super) fn note_draft(&mut self, saved: Result<(), crate::store::StoreError>) {
        match saved.and_then(|()| self.store.drafts(self.desk.me)) {
            Ok(drafts) => self.desk.drafts = drafts.into_iter().collect(),
            Err(error) => self.problem = Some(errors::store_error(self.desk.language, &error)),
        }
    }

    /// Opens a link and says so, or why not. Returns whether it was opened.
    fn open_link(&mut self, link: &str, session: &Session, said: String) -> bool {
        let language = self.desk.language;
        if !is_web_link(link) && !is_mail_link(link) {
            self.toasts.push(t!(language, "link-refused"), false);
            return false;
        }
        let opened = session.outside.open_link(link).is_ok();
        if !opened {
            self.toasts.push(t!(language, "link-not-opened"), false);
        } else if !said.is_empty() {
            self.toasts.push(said, false);
        }
        opened
    }
}
