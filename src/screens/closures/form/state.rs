//! What the user is in the middle of.

use super::draft::Draft;
use super::worked::Worked;
use crate::domain::calendar::DateSpan;
use crate::domain::closure::Closure;
use crate::domain::ids::ClosureId;
use crate::screens::desk::Desk;
use crate::screens::sheet_frame::Leaving;

/// The sheet.
#[derive(Default)]
pub(in crate::screens::closures) struct State {
    /// The closure as it was stored when the form was begun.
    pub(super) present: Option<Closure>,
    pub(super) draft: Draft,
    begun: Box<Draft>,
    /// What accounts are looked for.
    pub(super) search: String,
    pub(super) worked: Option<Box<Worked>>,
    /// What somebody else has made of it meanwhile.
    pub(super) theirs: Option<Closure>,
    pub(super) is_gone: bool,
    pub(super) leaving: Leaving,
    /// The first field takes the keyboard.
    pub(super) wants_first_field: bool,
    /// It was begun from a proposal, and the way back leads to the others.
    pub(in crate::screens::closures) from_proposal: bool,
}

impl State {
    /// A new closure, on some days where they are known.
    pub fn new_on(days: Option<DateSpan>, _desk: &Desk) -> State {
        State::with_draft(Draft::new_on("", days))
    }

    /// A new closure as it was proposed.
    pub fn of_proposal(name: &str, days: DateSpan) -> State {
        State {
            from_proposal: true,
            ..State::with_draft(Draft::new_on(name, Some(days)))
        }
    }

    /// A present closure; nothing where it is gone.
    pub fn of(closure: ClosureId, desk: &Desk) -> Option<State> {
        stored(closure, desk).map(State::with)
    }

    /// The form filled with what is stored.
    pub(super) fn with(present: Closure) -> State {
        let draft = Draft::of(&present);
        State {
            present: Some(present),
            ..State::with_draft(draft)
        }
    }

    fn with_draft(draft: Draft) -> State {
        State {
            begun: Box::new(draft.clone()),
            draft,
            wants_first_field: true,
            ..State::default()
        }
    }

    /// Asks whether the draft may be lost, where something was written.
    pub fn asks_before_leaving(&mut self) -> bool {
        let is_changed = self.is_changed();
        if is_changed {
            self.leaving = Leaving::Asks;
        }
        is_changed
    }

    /// Whether it is asked just now.
    pub fn is_asking(&self) -> bool {
        self.leaving == Leaving::Asks
    }

    /// Whether there is something to lose.
    pub(super) fn is_changed(&self) -> bool {
        self.draft != *self.begun
    }

    /// Puts back what was there when the form was begun.
    pub(super) fn revert(&mut self) {
        self.draft = (*self.begun).clone();
    }

    /// Follows the stored closure: an untouched form is filled anew, a touched one waits for a choice.
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
            *self.begun = Draft::of(present);
        }
    }

    /// Works the consequences out, if anything they rest on has changed.
    pub(super) fn work(&mut self, desk: &Desk) {
        let Some(details) = self.draft.details(&desk.workspace) else {
            self.worked = None;
            return;
        };
        let before = self.present.as_ref();
        let holds = |worked: &Worked| worked.holds(desk, before, &details);
        if !self.worked.as_deref().is_some_and(holds) {
            self.worked = Some(Box::new(Worked::of(desk, before, &details)));
        }
    }
}

fn stored(closure: ClosureId, desk: &Desk) -> Option<Closure> {
    let mut closures = desk.workspace.closures.iter();
    closures.find(|known| known.id == closure).cloned()
}
