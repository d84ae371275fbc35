//! What the user is in the middle of, and what is proposed.

use super::lead::Place;
use crate::domain::account::Account;
use crate::domain::closure::{Closure, Refusal};
use crate::domain::closure_proposal::{
    ClosureProposal, EarlyProposal, EarlyStanding, Standing, closure_proposals, early_proposals,
};
use crate::domain::opening_hours::{EarlyClosings, MinuteOfDay};
use crate::domain::settings::Settings;
use crate::screens::desk::Desk;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The sheet.
#[derive(Default)]
pub(in crate::screens::closures) struct State {
    pub(super) shows_refused: bool,
    /// Somebody else changed the settings before a time was saved.
    pub(super) was_outrun: bool,
    /// The row in which something was pressed by key, until the keyboard is led back to it.
    pub(super) left: Option<Place>,
    /// Times as they are typed, by day, with what stood there to begin with.
    times: BTreeMap<NaiveDate, (MinuteOfDay, String)>,
    proposed: Option<Proposed>,
}

/// The proposals with what they rest on.
struct Proposed {
    today: NaiveDate,
    settings: Settings,
    accounts: Vec<Account>,
    present: Vec<Closure>,
    refusals: Vec<Refusal>,
    closures: Vec<ClosureProposal>,
    early: Vec<EarlyProposal>,
}

impl Proposed {
    fn of(desk: &Desk) -> Proposed {
        let (workspace, today) = (&desk.workspace, desk.today());
        Proposed {
            today,
            settings: workspace.settings.clone(),
            accounts: workspace.accounts.clone(),
            present: workspace.closures.clone(),
            refusals: workspace.refusals.clone(),
            closures: closure_proposals(workspace, today),
            early: early_proposals(workspace, today),
        }
    }

    fn holds(&self, desk: &Desk) -> bool {
        let workspace = &desk.workspace;
        self.today == desk.today()
            && self.present == workspace.closures
            && self.refusals == workspace.refusals
            && self.settings == workspace.settings
            && self.accounts == workspace.accounts
    }
}

impl State {
    /// Works the proposals out, if anything they rest on has changed.
    pub(super) fn follow(&mut self, desk: &Desk) {
        if !self.proposed.as_ref().is_some_and(|it| it.holds(desk)) {
            self.proposed = Some(Proposed::of(desk));
        }
    }

    /// The closures that are shown.
    pub(super) fn closures(&self) -> Vec<ClosureProposal> {
        let closures = self.proposed.iter().flat_map(|it| &it.closures);
        let shown = closures.filter(|it| self.shows_refused || it.standing != Standing::Refused);
        shown.cloned().collect()
    }

    /// The early closings that are shown.
    pub(super) fn early(&self) -> Vec<EarlyProposal> {
        let early = self.proposed.iter().flat_map(|it| &it.early);
        let shown = early.filter(|it| self.shows_refused || it.standing != EarlyStanding::Refused);
        shown.cloned().collect()
    }

    /// How many proposals are refused.
    pub(super) fn refused_count(&self) -> usize {
        let Some(proposed) = &self.proposed else {
            return 0;
        };
        let closures = proposed.closures.iter();
        let early = proposed.early.iter();
        closures
            .filter(|it| it.standing == Standing::Refused)
            .count()
            + early
                .filter(|it| it.standing == EarlyStanding::Refused)
                .count()
    }

    /// What is typed as the day's time; to begin with, this.
    pub(super) fn time(&mut self, day: NaiveDate, begins: MinuteOfDay) -> &mut String {
        let fresh = || (begins, begins.to_string());
        let typed = self.times.entry(day).or_insert_with(fresh);
        // What nobody has touched follows what is stored.
        if typed.0 != begins && typed.1 == typed.0.to_string() {
            *typed = fresh();
        }
        &mut typed.1
    }

    /// Times that are saved are no longer in the middle of being typed.
    pub(super) fn saved(&mut self, early: &EarlyClosings) {
        self.was_outrun = false;
        self.times.retain(|day, (_, text)| {
            let time: Option<MinuteOfDay> = text.parse().ok();
            time.is_none() || time.as_ref() != early.get(day)
        });
    }
}
