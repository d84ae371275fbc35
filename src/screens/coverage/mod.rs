//! Bevakning: who watches which account on which day, and every gap ahead.
//!
//! The month's grid lies on the ground; what changes it comes as a sheet in its place: the wizard of
//! an absence, a roster, a swap, a handover.

mod absence;
mod files;
mod frame;
mod handover;
mod overview;
mod roster;
mod sheet;
mod swap;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::commands::{Command, CommandError, Done};
use crate::domain::calendar::DateSpan;
use crate::domain::handover::HandoverChoice;
use crate::domain::ids::{AbsenceId, AccountId, PersonId};
use crate::store::{Store, StoreError};
use crate::text::handover::HandoverPage;
use chrono::NaiveDate;
use eframe::egui::Ui;
use sheet::{Sheet, SheetAnswer};

/// The screen.
pub struct Coverage;

/// What other screens ask to see here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// A day of an account, with who covers it and why.
    Day { account: AccountId, day: NaiveDate },
    /// The form for a new absence.
    NewAbsence { person: Option<PersonId> },
    /// A present absence in its form.
    Absence(AbsenceId),
    /// The roster of accounts; of none in particular where the list is empty.
    Roster(Option<AccountId>),
    /// What the stand-ins of an absence need to know.
    Handover(AbsenceId),
    /// Saving the schedule as a file, from the month of this day on.
    ScheduleFile(NaiveDate),
}

/// What the grid is drawn from.
#[derive(Clone, PartialEq, Debug)]
pub struct Query {
    overview: overview::Query,
    handover: Option<handover::Query>,
}

/// What is drawn.
pub struct View {
    shown: overview::Query,
    overview: overview::View,
    handover: Option<handover::View>,
}

/// What the stand-ins of an absence need to know, as it is drawn; nothing where the absence is gone.
pub fn handover_page(
    store: &Store,
    desk: &Desk,
    choice: HandoverChoice,
) -> Result<Option<HandoverPage>, StoreError> {
    handover::load(store, desk, choice)
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
    /// Where nothing can be changed, an absence is told of by its handover, and forms stay shut. A
    /// draft that lies open is not lost: the user is asked first.
    pub fn open(&mut self, target: Target, desk: &Desk) {
        let target = match target {
            Target::Absence(absence) if !desk.may_edit() => Target::Handover(absence),
            Target::NewAbsence { .. } | Target::Roster(_) if !desk.may_edit() => return,
            target => target,
        };
        if self.sheet.as_mut().is_some_and(Sheet::asks_before_leaving) {
            self.waiting = Some(target);
            return;
        }
        match target {
            Target::Day { account, day } => {
                self.sheet = None;
                self.overview.show_day(account, day);
            }
            Target::NewAbsence { person } => {
                self.sheet = Some(Sheet::Absence(absence::State::new_for(person, desk)));
            }
            Target::Absence(absence) => {
                self.sheet = absence::State::of(absence, desk).map(Sheet::Absence);
            }
            Target::Roster(account) => {
                self.sheet = Some(Sheet::Roster(roster::State::of(account, desk)));
            }
            Target::ScheduleFile(day) => {
                self.sheet = Some(Sheet::Files(files::State::from_month_of(day)));
            }
            Target::Handover(absence) => {
                self.sheet = handover::State::of(absence, desk).map(Sheet::Handover);
            }
        }
    }

    /// Shows the form that gives a person's days to another.
    pub fn open_giving(&mut self, person: PersonId, span: DateSpan, desk: &Desk) {
        self.sheet = Some(Sheet::Swap(swap::State::giving(person, span, desk)));
    }

    /// Shows the form that changes a person's day for one of somebody else's.
    pub fn open_swapping(&mut self, person: PersonId, day: NaiveDate, desk: &Desk) {
        self.sheet = Some(Sheet::Swap(swap::State::swapping(person, day, desk)));
    }

    /// Whether a sheet lies in the grid's place.
    pub fn has_sheet(&self) -> bool {
        self.sheet.is_some()
    }
}

impl Screen for Coverage {
    type Query = Query;
    type View = View;
    type State = State;

    fn query(state: &State) -> Query {
        Query {
            overview: overview::query(&state.overview),
            handover: match &state.sheet {
                Some(Sheet::Handover(handover)) => Some(handover.query()),
                _ => None,
            },
        }
    }

    fn load(
        store: &Store,
        desk: &Desk,
        query: &Query,
        previous: Option<View>,
    ) -> Result<View, StoreError> {
        // The same data and the same days: only what lies over the grid differs.
        let same = previous.filter(|view| view.shown == query.overview);
        let overview = match same {
            Some(view) => view.overview,
            None => overview::load(store, desk, &query.overview)?,
        };
        Ok(View {
            shown: query.overview.clone(),
            overview,
            handover: match query.handover {
                Some(choice) => Some(handover::load(store, desk, choice)?),
                None => None,
            },
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        let Some(sheet) = &mut state.sheet else {
            let answer = overview::show(ui, &view.overview, &mut state.overview, desk);
            return answer.and_then(|answer| match answer {
                overview::Answer::Open(target) => {
                    state.open(target, desk);
                    ui.ctx().request_repaint();
                    None
                }
                overview::Answer::OpenSwap(swap) => {
                    state.sheet = Some(Sheet::Swap(swap));
                    ui.ctx().request_repaint();
                    None
                }
                overview::Answer::Do(action) => Some(action),
            });
        };
        match sheet.show(ui, view, desk) {
            Some(SheetAnswer::Do(action)) => Some(action),
            Some(SheetAnswer::Open(target)) => {
                state.open(target, desk);
                ui.ctx().request_repaint();
                None
            }
            Some(SheetAnswer::Close) => {
                state.sheet = None;
                if let Some(target) = state.waiting.take() {
                    state.open(target, desk);
                }
                ui.ctx().request_repaint();
                None
            }
            None => {
                if !sheet.is_asking() {
                    state.waiting = None;
                }
                None
            }
        }
    }

    fn performed(state: &mut State, command: &Command, result: &Result<Done, CommandError>) {
        let done = state
            .sheet
            .as_mut()
            .is_some_and(|sheet| sheet.performed(command, result));
        if done {
            state.sheet = None;
            state.waiting = None;
        }
    }
}
