//! Stängningar: which comments are to be closed and opened again, when, by whom, and what is done;
//! the closures behind them; sheets for a closure, the proposals, a notice, a platform.

mod form;
mod frame;
mod guide;
mod notice;
mod overview;
mod proposals;
mod sheet;

pub use overview::my_steps;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::commands::{Command, CommandError, Done};
use crate::domain::account::Channel;
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AccountId, ClosureId};
use crate::store::{Store, StoreError};
use eframe::egui::Ui;
use sheet::{Sheet, SheetAnswer};

/// The screen.
pub struct Closures;

/// What other screens ask to see here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// The checklist of an account's closing.
    Closing { account: AccountId, run: DateSpan },
    /// The form for a new closure, with days if some are given.
    NewClosure(Option<DateSpan>),
    /// The same filled in from a proposal, to be changed before it is saved.
    ProposedClosure { name: String, days: DateSpan },
    /// A present closure in its form.
    Closure(ClosureId),
    /// What the calendar proposes for the coming year.
    Proposals,
    /// The notices to publish around an account's closing.
    Notice { account: AccountId, run: DateSpan },
    /// How comments are closed on a platform.
    Guide(Channel),
}

/// What is drawn.
pub struct View {
    overview: overview::View,
}

/// Where the user is, and the sheet that is open.
#[derive(Default)]
pub struct State {
    overview: overview::State,
    sheet: Option<Sheet>,
    /// What is shown once the draft that lies open may be lost.
    waiting: Option<Target>,
}

impl State {
    /// Shows what another screen asked for.
    ///
    /// Where nothing can be changed, forms stay shut. A draft that lies open is not lost: the user is
    /// asked first.
    pub fn open(&mut self, target: Target, desk: &Desk) {
        let needs_rights = matches!(
            target,
            Target::NewClosure(_) | Target::ProposedClosure { .. } | Target::Closure(_)
        );
        if needs_rights && !desk.may_edit() {
            return;
        }
        if self.sheet.as_mut().is_some_and(Sheet::asks_before_leaving) {
            self.waiting = Some(target);
            return;
        }
        self.sheet = match target {
            Target::Closing { account, run } => {
                self.overview.show_closing(account, run);
                None
            }
            Target::NewClosure(days) => Some(Sheet::Closure(form::State::new_on(days, desk))),
            Target::ProposedClosure { name, days } => {
                Some(Sheet::Closure(form::State::of_proposal(&name, days)))
            }
            Target::Closure(closure) => form::State::of(closure, desk).map(Sheet::Closure),
            Target::Proposals => Some(Sheet::Proposals(proposals::State::default())),
            Target::Notice { account, run } => {
                Some(Sheet::Notice(notice::State::of(account, run, desk)))
            }
            Target::Guide(channel) => Some(Sheet::Guide(guide::State::of(channel, desk))),
        };
    }
}

impl State {
    /// Puts the sheet away; what began as a proposal leads back to the others.
    fn put_away(&mut self) {
        let from_proposal = self.sheet.as_ref().is_some_and(Sheet::is_from_proposal);
        let proposals = || Sheet::Proposals(proposals::State::default());
        self.sheet = from_proposal.then(proposals);
    }
}

impl Screen for Closures {
    type Query = ();
    type View = View;
    type State = State;

    fn query(_state: &State) {}

    fn load(
        _store: &Store,
        desk: &Desk,
        _query: &(),
        _previous: Option<View>,
    ) -> Result<View, StoreError> {
        Ok(View {
            overview: overview::View::of(desk),
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        let answer = match &mut state.sheet {
            None => overview::show(ui, &view.overview, &mut state.overview, desk),
            Some(sheet) => sheet.show(ui, desk),
        };
        let Some(answer) = answer else {
            // The user stays with the draft: what was to come in its place is forgotten.
            if !state.sheet.as_ref().is_some_and(Sheet::is_asking) {
                state.waiting = None;
            }
            return None;
        };
        match answer {
            SheetAnswer::Do(action) => return Some(action),
            SheetAnswer::Open(target) => state.open(target, desk),
            SheetAnswer::Close => {
                state.put_away();
                if let Some(target) = state.waiting.take() {
                    state.open(target, desk);
                }
            }
        }
        ui.ctx().request_repaint();
        None
    }

    fn performed(state: &mut State, command: &Command, result: &Result<Done, CommandError>) {
        let done = match &mut state.sheet {
            Some(sheet) => sheet.performed(command, result),
            None => {
                state.overview.performed(command, result);
                false
            }
        };
        if done {
            state.put_away();
            state.waiting = None;
        }
    }
}
