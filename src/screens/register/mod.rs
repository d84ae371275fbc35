//! The form for a new question: typed, or filled from what was pasted.

mod draft;
mod duplicate;
mod fault_words;
mod fields;
mod form;
mod form_ui;
mod guessed_ui;
mod new_account;
mod state;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::commands::{Command, CommandError, Created, Done};
use crate::domain::ids::{AccountId, QuestionId};
use crate::domain::question::{EntryKind, Question};
use crate::domain::similarity::FoldedText;
use crate::store::{Store, StoreError};
use chrono::{DateTime, Utc};
use draft::Drafts;
use eframe::egui::Ui;
pub use form::{Fault, Form, Line, Origin};
use new_account::NewAccount;
pub use state::State;
use state::{Focus, Stage};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Registering a question, over any screen.
pub struct Register;

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
