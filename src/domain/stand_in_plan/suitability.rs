//! How well somebody suits to stand in for an account on some days.

use super::PlannedAbsence;
use crate::domain::coverage::Coverage;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::workspace::Workspace;
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::HashMap;

/// Why somebody is, or is not, one to ask.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Suitability {
    pub person: PersonId,
    /// On how many of the days they are at work.
    pub present_days: usize,
    /// How many days it is about.
    pub days: usize,
    pub knows: Option<Knows>,
    /// How many account-days they cover in the span of the absence already.
    pub load: usize,
}

/// What somebody has to do with an account, the closest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Knows {
    Responsible,
    Deputy,
    Rostered,
    /// Has stood in for it, or had single days.
    StoodIn,
}

impl Suitability {
    /// Whether they are at work on all of the days.
    pub fn is_always_present(&self) -> bool {
        self.present_days == self.days
    }

    /// Smaller is better: there on nearly all of the days, then someone who knows the account, then
    /// the least loaded. A single day away is no reason to load one person with everything; somebody
    /// else takes that day.
    fn rank(&self) -> Rank {
        let nearly_all = 5 * self.present_days >= 4 * self.days;
        let presence = if nearly_all {
            self.days
        } else {
            self.present_days
        };
        let stranger = self.knows.is_none();
        (
            Reverse(presence),
            stranger,
            self.load,
            Reverse(self.present_days),
            self.knows,
        )
    }
}

type Rank = (Reverse<usize>, bool, usize, Reverse<usize>, Option<Knows>);

/// Everybody but the absent person, the best one to ask first.
///
/// `coverage` and `load` are those of the workspace with the absence and nobody standing in.
pub fn suitable(
    workspace: &Workspace,
    planned: &PlannedAbsence,
    coverage: &Coverage,
    load: &HashMap<PersonId, usize>,
    account: AccountId,
    days: &[NaiveDate],
) -> Vec<Suitability> {
    let others = workspace
        .people
        .iter()
        .filter(|person| person.id != planned.person);
    let mut list: Vec<Suitability> = others
        .map(|person| Suitability {
            person: person.id,
            present_days: days
                .iter()
                .filter(|day| coverage.is_present(person.id, **day))
                .count(),
            days: days.len(),
            knows: knows(workspace, account, person.id),
            load: load.get(&person.id).copied().unwrap_or_default(),
        })
        .collect();
    list.sort_by_key(Suitability::rank);
    list
}

fn knows(workspace: &Workspace, account: AccountId, person: PersonId) -> Option<Knows> {
    let details = &workspace.account(account)?.details;
    if details.responsible == Some(person) {
        return Some(Knows::Responsible);
    }
    if details.deputy == Some(person) {
        return Some(Knows::Deputy);
    }
    let mut rows = workspace.roster.iter();
    if rows.any(|row| row.account == account && row.person == person) {
        return Some(Knows::Rostered);
    }
    let mut given = workspace.overrides.iter();
    let had_days = given.any(|row| row.account == account && row.person == person);
    let mut stand_ins = workspace.absences.iter().flat_map(|it| &it.stand_ins);
    let stood_in = stand_ins.any(|row| row.account == Some(account) && row.person == person);
    (had_days || stood_in).then_some(Knows::StoodIn)
}
