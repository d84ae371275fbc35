//! What the user is in the middle of on this screen.

use super::compose_mode::Mode;
use super::composer::Composer;
use super::correct::CorrectForm;
use super::list_state::ListState;
use crate::commands::{Command, CommandError, Done};
use crate::domain::ids::{EntryId, QuestionId};
use crate::screens::action::{Action, DraftText};
use crate::store::Tab;
use eframe::egui::{Id, Rect};
use std::collections::{BTreeSet, VecDeque};

/// A part of the screen that can have the keyboard.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Zone {
    #[default]
    List,
    Search,
    Detail,
    Composer,
}

/// What lies on top of the screen.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// Somebody else changed the question; the command that was refused.
    Conflict(Box<Command>),
    /// The earlier answer beside the present one.
    Compare,
    Correct(Box<CorrectForm>),
}

/// What is done once a change has been made.
#[derive(Clone, PartialEq, Debug)]
pub enum Afterwards {
    OpenMail(crate::exchange::mail_link::MailLink),
    /// The second half of a correction.
    Correct(Box<Command>),
}

/// The state of the screen.
#[derive(Debug, Default)]
pub struct State {
    pub(super) list: ListState,
    pub(super) shown: Option<QuestionId>,
    pub(super) composer: Option<Composer>,
    pub(super) dialog: Option<Dialog>,
    pub(super) zone: Zone,
    /// Where the keyboard is to go when that part is drawn next.
    pub(super) focus: Option<Zone>,
    /// Long texts that were unfolded.
    pub(super) unfolded: BTreeSet<EntryId>,
    pub(super) reckoning_shown: bool,
    /// The reason given last for "no answer needed".
    pub(super) last_reason: Option<String>,
    /// How high the thread's contents were when last drawn.
    pub(super) thread_height: f32,
    /// How high what stands below the text was when last drawn.
    pub(super) foot_height: f32,
    pub(super) template_words: String,
    pub(super) template_menu: MenuWish,
    pub(super) template_choice: usize,
    pub(super) afterwards: Option<Afterwards>,
    /// A correction that waits for the question's new version.
    pub(super) correction: Option<Box<Command>>,
    /// Questions whose draft was thrown away after it was loaded.
    pub(super) drafts_gone: BTreeSet<QuestionId>,
    pub(super) places: Places,
    outbox: VecDeque<Action>,
}

/// Where the parts lay when they were last drawn, and what in them takes the keyboard.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    pub list: Rect,
    pub composer: Rect,
    pub bar: Rect,
    pub detail_anchor: Option<Id>,
    pub had_focus: bool,
}

impl Default for Places {
    fn default() -> Places {
        Places {
            list: Rect::NOTHING,
            composer: Rect::NOTHING,
            bar: Rect::NOTHING,
            detail_anchor: None,
            had_focus: false,
        }
    }
}

/// Whether a menu is asked for from outside, by a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum MenuWish {
    #[default]
    AsItIs,
    Open,
    Close,
}

impl State {
    /// The question that is shown beside the list.
    pub fn shown_question(&self) -> Option<QuestionId> {
        self.shown
    }

    /// Shows one question and gives its answer the keyboard.
    pub fn open_question(&mut self, question: QuestionId) {
        self.point_at(question);
        self.focus = Some(Zone::Composer);
    }

    /// Shows one question and gives its row the keyboard: the next comment can be pasted at once.
    pub fn point_at(&mut self, question: QuestionId) {
        self.show_question(question);
        self.list.reveal = Some(question);
        self.focus = Some(Zone::List);
    }

    /// The window turned to this screen: the list has the keyboard, unless something else was asked for.
    pub fn take_keyboard(&mut self) {
        self.focus.get_or_insert(Zone::List);
    }

    /// Shows the list at a tab, without filters or a search.
    pub fn open_tab(&mut self, tab: Tab) {
        self.list = ListState {
            tab,
            ..ListState::default()
        };
        self.list.begin_at_top();
        self.focus = Some(Zone::List);
    }

    /// Searches all questions; without words the search field waits for some.
    pub fn search(&mut self, words: String) {
        self.list = ListState {
            tab: Tab::All,
            words,
            ..ListState::default()
        };
        self.list.begin_at_top();
        self.focus = Some(Zone::Search);
    }

    /// Keeps what is half-written before the window turns to something else.
    pub fn keep_draft(&mut self) -> Option<Action> {
        let composer = self.composer.as_mut()?;
        composer.changed_at.take()?;
        let draft = composer.draft();
        composer.saved = Some(draft.clone());
        Some(draft_action(composer, draft))
    }

    /// Turns to a question; what was half-written in the one before is saved at once.
    /// A sent text came back as a draft: the composer begins anew from it.
    pub fn text_came_back(&mut self, question: QuestionId) {
        self.drafts_gone.remove(&question);
        if self.shown == Some(question) {
            self.composer = None;
        }
    }

    pub(super) fn show_question(&mut self, question: QuestionId) {
        if self.shown == Some(question) {
            return;
        }
        if let Some(action) = self.keep_draft() {
            self.ask(action);
        }
        self.shown = Some(question);
        self.composer = None;
        self.unfolded.clear();
        self.reckoning_shown = false;
        self.thread_height = 0.0;
    }

    /// Asks the window for something; one thing a frame is handed over.
    pub(super) fn ask(&mut self, action: Action) {
        match &action {
            Action::DiscardDraft { question } => self.drafts_gone.extend(question),
            Action::SaveDraft(DraftText {
                question: Some(question),
                ..
            }) => {
                self.drafts_gone.remove(question);
            }
            _ => {}
        }
        self.outbox.push_back(action);
    }

    pub(super) fn next_action(&mut self) -> Option<Action> {
        self.outbox.pop_front()
    }

    pub(super) fn has_more_to_ask(&self) -> bool {
        !self.outbox.is_empty()
    }

    /// Learns what became of a command.
    pub(super) fn learn(&mut self, command: &Command, result: &Result<Done, CommandError>) {
        match result {
            Ok(_) => self.done(command),
            Err(CommandError::ChangedMeanwhile { .. }) => {
                self.afterwards = None;
                self.dialog = Some(Dialog::Conflict(Box::new(command.clone())));
            }
            Err(_) => self.afterwards = None,
        }
    }

    fn done(&mut self, command: &Command) {
        if let Command::NoAnswerNeeded { questions, reason } = command {
            self.last_reason.clone_from(reason);
            questions.iter().for_each(|question| {
                self.list.marked.remove(question);
            });
        }
        if let Command::Assign { .. } = command {
            self.list.marked.clear();
        }
        if let Command::CorrectQuestion { .. } = command {
            self.dialog = None;
        }
        match self.afterwards.take() {
            Some(Afterwards::OpenMail(mail)) => {
                if let Some(text) = mail.clipboard {
                    self.ask(Action::Copy { text });
                }
                self.ask(Action::OpenLink(mail.link));
            }
            Some(Afterwards::Correct(command)) => self.correction = Some(command),
            None => {}
        }
        if let Some((question, mode)) = written(command) {
            self.sent(question, mode);
        }
    }

    /// What was sent is no draft any more; texts in other modes stay.
    fn sent(&mut self, question: QuestionId, mode: Mode) {
        self.dialog = None;
        let Some(composer) = self
            .composer
            .as_mut()
            .filter(|composer| composer.question == question)
        else {
            self.ask(Action::DiscardDraft {
                question: Some(question),
            });
            return;
        };
        composer.clear(mode);
        composer.mode = Mode::Answer;
        composer.changed_at = None;
        composer.saved_at = None;
        let draft = composer.draft();
        let action = draft_action(composer, draft);
        if matches!(action, Action::DiscardDraft { .. }) {
            self.composer = None;
        }
        self.ask(action);
        self.focus = Some(Zone::List);
    }
}

/// The draft to be saved, or thrown away when nothing is left of it.
pub(super) fn draft_action(composer: &Composer, draft: DraftText) -> Action {
    if composer.is_empty() {
        Action::DiscardDraft {
            question: Some(composer.question),
        }
    } else {
        Action::SaveDraft(draft)
    }
}

/// Which of the composer's texts a command carried.
fn written(command: &Command) -> Option<(QuestionId, Mode)> {
    match command {
        Command::Answer { basis, .. } => Some((basis.question, Mode::Answer)),
        Command::SendHoldingReply { basis, .. } => Some((basis.question, Mode::HoldingReply)),
        Command::Forward { basis, .. } => Some((basis.question, Mode::Forward)),
        Command::RecordReturned { question, .. } => Some((*question, Mode::Returned)),
        Command::AddIncoming { question, .. } => Some((*question, Mode::Incoming)),
        Command::AddNote { question, .. } => Some((*question, Mode::Note)),
        _ => None,
    }
}
