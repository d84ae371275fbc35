//! The form for a new question: typed, or filled from what was pasted.

mod draft;
mod duplicate;
mod fields;
mod form;
mod form_ui;
mod new_account;

use super::Screen;
use super::action::{Action, DraftText};
use super::desk::Desk;
use crate::commands::{Command, CommandError, Created, Done};
use crate::domain::account::Account;
use crate::domain::ids::{AccountId, QuestionId};
use crate::domain::question::{EntryKind, Question};
use crate::domain::similarity::FoldedText;
use crate::store::{Store, StoreError};
use chrono::{DateTime, Utc};
use draft::Drafts;
use duplicate::Comparison;
use eframe::egui::Ui;
pub use form::{Fault, Form, Line, Origin};
use new_account::NewAccount;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Registering a question, over any screen.
pub struct Register;

/// The form as the user has it.
#[derive(Default)]
pub struct State {
    form: Form,
    /// Forms that were left earlier; none until the view has told.
    drafts: Option<Drafts>,
    /// The form as it was last kept.
    kept: Form,
    /// When the form last changed, in the window's seconds.
    changed_at: Option<f64>,
    stage: Stage,
    focus: Option<Focus>,
    tried: bool,
    more: More,
    comparison: Comparison,
    new_account: NewAccount,
    /// The account that was used last in this window.
    last_account: Option<AccountId>,
    /// Rises with every opening, so that drafts are read anew.
    opening: u64,
}

/// Whether the form is filled in or on its way out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Stage {
    #[default]
    Open,
    /// The draft is kept first.
    Closing,
    /// Registered: what is kept as a draft goes.
    Done,
}

/// Whether the rarely needed fields show.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum More {
    #[default]
    Folded,
    Shown,
}

/// What gets the keyboard when the form opens or something is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Focus {
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

/// What the view is loaded for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Query {
    account: Option<AccountId>,
    near: Option<QuestionId>,
    opening: u64,
}

/// What the form is drawn with.
pub struct View {
    account: Option<AccountId>,
    /// The texts of the account's open questions, newest first, ready to be compared.
    open: Vec<(QuestionId, FoldedText)>,
    /// Tells whether the open questions are the same as before.
    fingerprint: u64,
    /// The open question that is nearly the same as what is written.
    near: Option<Near>,
    drafts: Drafts,
}

/// An open question as its note names it.
struct Near {
    question: QuestionId,
    author: Option<String>,
    text: String,
    received: Option<DateTime<Utc>>,
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

    fn take_drafts(&mut self, view: &View) {
        if self.drafts.is_some() {
            return;
        }
        if !view.drafts.0.is_empty() && self.form.is_empty() {
            self.focus = Some(Focus::Draft);
        }
        self.drafts = Some(view.drafts.clone());
    }

    /// What was half-written goes on where it was left; what stands here waits in its place.
    fn resume_draft(&mut self, desk: &Desk) {
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
    fn discard_drafts(&mut self, desk: &Desk) -> Option<Action> {
        if let Some(drafts) = &mut self.drafts {
            drafts.0.pop();
        }
        self.focus = Some(first_focus(&self.form, desk));
        let left = self.leftover(desk).map(Action::SaveDraft);
        Some(left.unwrap_or(Action::DiscardDraft { question: None }))
    }

    fn command(&mut self, desk: &Desk) -> Option<Action> {
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

    fn add_to(&mut self, question: QuestionId, desk: &Desk) -> Option<Action> {
        let text = self.form.text.words()?.to_owned();
        let at = self.form.received_at(desk).unwrap_or(desk.now);
        Some(Action::Do(Command::AddIncoming { question, text, at }))
    }
}

impl Screen for Register {
    type Query = Query;
    type View = View;
    type State = State;

    fn query(state: &State) -> Query {
        Query {
            account: state.form.account,
            near: state.comparison.found(),
            opening: state.opening,
        }
    }

    fn load(
        store: &Store,
        desk: &Desk,
        query: &Query,
        previous: Option<View>,
    ) -> Result<View, StoreError> {
        let (open, fingerprint) = match (previous, query.account) {
            (Some(previous), account) if previous.account == account => {
                (previous.open, previous.fingerprint)
            }
            (_, Some(account)) => open_texts(store.similar_open(account)?),
            (_, None) => (Vec::new(), 0),
        };
        let near = query
            .near
            .map(|question| store.question(question))
            .transpose()?
            .flatten()
            .map(near_of);
        let drafts = store
            .draft(None, desk.me)?
            .map(|draft| Drafts::read(draft.extra))
            .unwrap_or_default();
        Ok(View {
            account: query.account,
            open,
            fingerprint,
            near,
            drafts,
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        state.take_drafts(view);
        if state.stage == Stage::Closing {
            return Some(Action::CloseOverlay);
        }
        form_ui::show(ui, view, state, desk)
    }

    fn performed(state: &mut State, command: &Command, result: &Result<Done, CommandError>) {
        let Ok(done) = result else { return };
        match (command, done.created) {
            (Command::RegisterQuestion(question), _) => {
                state.last_account = Some(question.account);
                state.stage = Stage::Done;
            }
            (Command::AddIncoming { .. }, _) => state.stage = Stage::Done,
            (Command::CreateAccount(_), Created::Account(account))
                if state.stage == Stage::Open =>
            {
                state.form.account = Some(account);
                state.form.account_origin = Origin::Typed;
                state.new_account = NewAccount::default();
                state.focus = Some(if state.form.text.words().is_none() {
                    Focus::Text
                } else {
                    Focus::Save
                });
            }
            _ => {}
        }
    }
}

fn open_texts(texts: Vec<(QuestionId, String)>) -> (Vec<(QuestionId, FoldedText)>, u64) {
    let mut hasher = DefaultHasher::new();
    texts.hash(&mut hasher);
    (
        texts
            .into_iter()
            .map(|(question, text)| (question, FoldedText::new(&text)))
            .collect(),
        hasher.finish(),
    )
}

fn near_of(question: Question) -> Near {
    let incoming = question
        .entries
        .iter()
        .find(|entry| entry.details.kind == EntryKind::Incoming);
    Near {
        question: question.id,
        text: incoming
            .and_then(|entry| entry.details.text.clone())
            .unwrap_or_default(),
        received: incoming.map(|entry| entry.details.at),
        author: question.details.author,
    }
}

/// How long the typing must pause before the draft is kept.
const PAUSE_SECONDS: f64 = 0.8;

fn draft_to_keep(ui: &Ui, state: &mut State, desk: &Desk) -> Option<Action> {
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
fn keep(state: &mut State, desk: &Desk) -> Option<Action> {
    state.changed_at = None;
    state.kept = state.form.clone();
    state.leftover(desk).map(Action::SaveDraft)
}

/// The first field that is missing, or the button when everything needed is there.
fn first_focus(form: &Form, desk: &Desk) -> Focus {
    match form.faults(desk).first() {
        Some(fault) => focus_of(*fault, desk),
        None => Focus::Save,
    }
}

fn focus_of(fault: Fault, desk: &Desk) -> Focus {
    match fault {
        Fault::NoAccount if desk.workspace.accounts.is_empty() => Focus::AccountName,
        Fault::NoAccount => Focus::Account,
        Fault::NoText => Focus::Text,
        Fault::NotATime | Fault::InTheFuture => Focus::Received,
        Fault::NotALink => Focus::Link,
        Fault::NotHours => Focus::Hours,
    }
}
