//! What the user is in the middle of.

use super::form::Form;
use super::removal_ui::Removal;
use super::worked::{Basis, Worked};
use crate::domain::absence::Absence;
use crate::domain::ids::{AbsenceId, AccountId, PersonId};
use crate::domain::stand_in_plan::WatchDay;
use crate::screens::coverage::frame::Leaving;
use crate::screens::desk::Desk;
use std::collections::{BTreeMap, BTreeSet};

/// The sheet.
#[derive(Default)]
pub(in crate::screens::coverage) struct State {
    /// The absence as it was stored when the form was begun.
    pub(super) present: Option<Absence>,
    pub(super) form: Form,
    begun: Form,
    pub(super) chosen: BTreeMap<WatchDay, Option<PersonId>>,
    pub(super) split: BTreeSet<AccountId>,
    pub(super) gap_allowed: bool,
    pub(super) give_back: bool,
    pub(super) fill: bool,
    pub(super) worked: Option<Worked>,
    /// What somebody else has made of it meanwhile.
    pub(super) theirs: Option<Absence>,
    pub(super) is_gone: bool,
    pub(in crate::screens::coverage) leaving: Leaving,
    /// What taking it away would change, while that is asked.
    pub(super) removal: Option<Removal>,
    /// The first field takes the keyboard.
    pub(super) wants_first_field: bool,
}

impl State {
    /// A new absence, of somebody where that is known.
    pub fn new_for(person: Option<PersonId>, desk: &Desk) -> State {
        let form = Form::new_for(person, desk.today());
        State {
            begun: form.clone(),
            form,
            give_back: true,
            wants_first_field: true,
            ..State::default()
        }
    }

    /// A present absence; nothing where it is gone.
    pub fn of(absence: AbsenceId, desk: &Desk) -> Option<State> {
        stored(absence, desk).map(State::with)
    }

    /// The form filled with what is stored.
    pub(super) fn with(present: Absence) -> State {
        let form = Form::of(&present);
        State {
            begun: form.clone(),
            form,
            give_back: true,
            wants_first_field: true,
            present: Some(present),
            ..State::default()
        }
    }

    /// Whether there is something to save, or to lose.
    pub(in crate::screens::coverage) fn is_changed(&self) -> bool {
        self.form != self.begun || !self.chosen.is_empty() || self.fill
    }

    /// Puts back what was there when the form was begun.
    pub(super) fn revert(&mut self) {
        self.form = self.begun.clone();
        self.chosen.clear();
        self.split.clear();
        self.gap_allowed = false;
        self.fill = false;
    }

    /// Follows the stored absence: an untouched form is filled anew, a touched one waits for a
    /// choice.
    pub(super) fn follow(&mut self, desk: &Desk) {
        let Some(present) = &self.present else { return };
        match stored(present.id, desk) {
            Some(now) if now == *present => self.theirs = None,
            Some(now) if self.is_changed() => self.theirs = Some(now),
            Some(now) => *self = State::with(now),
            None => {
                self.present = None;
                self.theirs = None;
                self.is_gone = true;
            }
        }
    }

    /// Goes on with what is written here, on top of what somebody else stored.
    pub(super) fn keep_mine(&mut self) {
        self.present = self.theirs.take();
        if let Some(present) = &self.present {
            self.begun = Form::of(present);
        }
    }

    /// Works the consequences out, if anything they rest on has changed.
    pub(super) fn work(&mut self, desk: &Desk) {
        let Some(planned) = self.form.planned(self.present.as_ref()) else {
            self.worked = None;
            return;
        };
        let basis = Basis {
            planned,
            chosen: self.chosen.clone(),
            split: self.split.clone(),
            give_back: self.give_back,
            fill: self.fill,
        };
        let holds = |worked: &Worked| worked.is_of(&desk.workspace, &basis);
        if !self.worked.as_ref().is_some_and(holds) {
            self.worked = Some(Worked::of(&desk.workspace, basis));
        }
    }
}

fn stored(absence: AbsenceId, desk: &Desk) -> Option<Absence> {
    let mut absences = desk.workspace.absences.iter();
    absences.find(|known| known.id == absence).cloned()
}
