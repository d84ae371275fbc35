//! What the user is in the middle of in the form, and what becomes of it.

use super::View;
use super::draft::Drafts;
use super::duplicate::Comparison;
use super::form::{Fault, Form};
use super::new_account::NewAccount;
use crate::commands::Command;
use crate::domain::account::Account;
use crate::domain::ids::{AccountId, QuestionId};
use crate::screens::action::{Action, DraftText};
use crate::screens::desk::Desk;
use eframe::egui::Ui;

/// The form as the user has it.
#[derive(Default)]
pub struct State {
    pub(super) form: Form,
    /// Forms that were left earlier; none until the view has told.
    pub(super) drafts: Option<Drafts>,
    /// The form as it was last kept.
    pub(super) kept: Form,
    /// When the form last changed, in the window's seconds.
    pub(super) changed_at: Option<f64>,
    pub(super) stage: Stage,
    pub(super) focus: Option<Focus>,
    pub(super) tried: bool,
    pub(super) more: More,
    pub(super) comparison: Comparison,
    pub(super) new_account: NewAccount,
    /// The account that was used last in this window.
    pub(super) last_account: Option<AccountId>,
    /// Rises with every opening, so that drafts are read anew.
    pub(super) opening: u64,
}

/// Whether the form is filled in or on its way out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Stage {
    #[default]
    Open,
    /// The draft is kept first.
    Closing,
    /// Registered: what is kept as a draft goes.
    Done,
}

/// Whether the rarely needed fields show.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum More {
    #[default]
    Folded,
    Shown,
}

/// What gets the keyboard when the form opens or something is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Focus {
    AccountName,
    Account,
    Text,
    Received,
    Link,
    Hours,
    Save,
    Draft,
    AddToThread,
}

impl State {
    /// Opens the form, filled from `pasted` if there is any.
    pub fn begin(&mut self, pasted: Option<&str>, desk: &Desk) {
        let usual = self.usual_account(desk);
        let form = match pasted {
            Some(text) => Form::pasted(text, usual, desk),
            None => Form::empty(usual),
        };
        *self = State {
            focus: Some(first_focus(&form, desk)),
            form,
            last_account: self.last_account,
            opening: self.opening + 1,
            ..State::default()
        };
    }

    /// The draft to keep in place of the stored one once a question is registered, or when the
    /// window closes: none when nothing is left.
    pub fn leftover(&self, desk: &Desk) -> Option<DraftText> {
        let form = (self.stage != Stage::Done).then(|| self.form.frozen(desk));
        self.drafts.clone().unwrap_or_default().with(form)
    }

    /// Whether something was written that is not kept yet.
    pub fn is_unsaved(&self) -> bool {
        self.drafts.is_some()
            && self.stage != Stage::Done
            && self.form != self.kept
            && !self.form.is_empty()
    }

    /// The account used last, else mine if I have one, else the only one.
    fn usual_account(&self, desk: &Desk) -> Option<AccountId> {
        let today = desk.today();
        let active: Vec<&Account> = desk
            .workspace
            .accounts
            .iter()
            .filter(|account| account.details.is_active_on(today))
            .collect();
        let only = |accounts: Vec<&Account>| match accounts.as_slice() {
            [account] => Some(account.id),
            _ => None,
        };
        let last = self
            .last_account
            .filter(|last| active.iter().any(|account| account.id == *last));
        let mine = || {
            only(
                active
                    .iter()
                    .copied()
                    .filter(|a| desk.me.is_some() && a.details.responsible == desk.me)
                    .collect(),
            )
        };
        last.or_else(mine).or_else(|| only(active.clone()))
    }

    pub(super) fn take_drafts(&mut self, view: &View) {
        if self.drafts.is_some() {
            return;
        }
        if !view.drafts.0.is_empty() && self.form.is_empty() {
            self.focus = Some(Focus::Draft);
        }
        self.drafts = Some(view.drafts.clone());
    }

    /// What was half-written goes on where it was left; what stands here waits in its place.
    pub(super) fn resume_draft(&mut self, desk: &Desk) {
        let Some(drafts) = &mut self.drafts else {
            return;
        };
        if let Some(form) = drafts.0.pop() {
            if !self.form.is_empty() {
                drafts.0.insert(0, self.form.clone());
            }
            self.focus = Some(first_focus(&form, desk));
            self.form = form;
        }
    }

    /// Throws the latest kept draft away.
    pub(super) fn discard_drafts(&mut self, desk: &Desk) -> Option<Action> {
        if let Some(drafts) = &mut self.drafts {
            drafts.0.pop();
        }
        self.focus = Some(first_focus(&self.form, desk));
        let left = self.leftover(desk).map(Action::SaveDraft);
        Some(left.unwrap_or(Action::DiscardDraft { question: None }))
    }

    pub(super) fn command(&mut self, desk: &Desk) -> Option<Action> {
        self.tried = true;
        match self.form.question(desk) {
            Some(question) => Some(Action::Do(Command::RegisterQuestion(question))),
            None => {
                self.focus = self
                    .form
                    .faults(desk)
                    .first()
                    .map(|fault| focus_of(*fault, desk));
                if self.focus == Some(Focus::Hours) {
                    self.more = More::Shown;
                }
                None
            }
        }
    }

    pub(super) fn add_to(&mut self, question: QuestionId, desk: &Desk) -> Option<Action> {
        let text = self.form.text.words()?.to_owned();
        let at = self.form.received_at(desk).unwrap_or(desk.now);
        Some(Action::Do(Command::AddIncoming { question, text, at }))
    }
}

/// How long the typing must pause before the draft is kept.
const PAUSE_SECONDS: f64 = 0.8;

pub(super) fn draft_to_keep(ui: &Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    if !state.is_unsaved() {
        state.changed_at = None;
        return None;
    }
    let now = ui.input(|input| input.time);
    let left = PAUSE_SECONDS - (now - *state.changed_at.get_or_insert(now));
    if left > 0.0 {
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_secs_f64(left + 0.02));
        return None;
    }
    keep(state, desk)
}

/// Keeps the form as it stands.
pub(super) fn keep(state: &mut State, desk: &Desk) -> Option<Action> {
    state.changed_at = None;
    state.kept = state.form.clone();
    state.leftover(desk).map(Action::SaveDraft)
}

/// The first field that is missing, or the button when everything needed is there.
pub(super) fn first_focus(form: &Form, desk: &Desk) -> Focus {
    match form.faults(desk).first() {
        Some(fault) => focus_of(*fault, desk),
        None => Focus::Save,
    }
}

pub(super) fn focus_of(fault: Fault, desk: &Desk) -> Focus {
    match fault {
        Fault::NoAccount if desk.workspace.accounts.is_empty() => Focus::AccountName,
        Fault::NoAccount => Focus::Account,
        Fault::NoText => Focus::Text,
        Fault::NotATime | Fault::InTheFuture => Focus::Received,
        Fault::NotALink => Focus::Link,
        Fault::NotHours => Focus::Hours,
    }
}
