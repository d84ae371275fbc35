//! How well somebody suits to stand in for an account on some days.

use crate::domain::calendar::DateSpan;
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

/// Who is at work on which days of a span.
#[derive(Clone, Debug)]
pub struct Presence {
    span: DateSpan,
    people: HashMap<PersonId, Vec<bool>>,
}

impl Presence {
    /// The presence of everybody in the workspace.
    pub fn new(workspace: &Workspace, span: DateSpan) -> Presence {
        let mut people: HashMap<PersonId, Vec<bool>> = workspace
            .people
            .iter()
            .map(|person| {
                let days = span.days().map(|day| person.details.is_active_on(day));
                (person.id, days.collect())
            })
            .collect();
        for absence in &workspace.absences {
            let Some(days) = people.get_mut(&absence.person) else {
                continue;
            };
            for (day, present) in span.days().zip(days) {
                *present &= !absence.span.contains(day);
            }
        }
        Presence { span, people }
    }

    /// Whether the person is at work on a day of the span.
    pub fn is_present(&self, person: PersonId, day: NaiveDate) -> bool {
        self.on(person, std::slice::from_ref(&day)) == 1
    }

    /// On how many of the days the person is at work.
    fn on(&self, person: PersonId, days: &[NaiveDate]) -> usize {
        let Some(present) = self.people.get(&person) else {
            return 0;
        };
        let is_present = |day: &&NaiveDate| {
            let place = usize::try_from((**day - self.span.from).num_days());
            let known = place.ok().and_then(|place| present.get(place));
            known.copied().unwrap_or_default()
        };
        days.iter().filter(is_present).count()
    }
}

/// Everybody but the absent person, the best one to ask first.
///
/// `presence` and `load` are those of the workspace with the absence.
pub fn suitable(
    workspace: &Workspace,
    absent: PersonId,
    presence: &Presence,
    load: &HashMap<PersonId, usize>,
    account: Option<AccountId>,
    days: &[NaiveDate],
) -> Vec<Suitability> {
    let others = workspace.people.iter().filter(|person| person.id != absent);
    let known = account
        .map(|account| knowing(workspace, account))
        .unwrap_or_default();
    let mut list: Vec<Suitability> = others
        .map(|person| Suitability {
            person: person.id,
            present_days: presence.on(person.id, days),
            days: days.len(),
            knows: known.get(&person.id).copied(),
            load: load.get(&person.id).copied().unwrap_or_default(),
        })
        .collect();
    list.sort_by_key(Suitability::rank);
    list
}

/// Those who have to do with an account, with what is closest.
fn knowing(workspace: &Workspace, account: AccountId) -> HashMap<PersonId, Knows> {
    let mut known: HashMap<PersonId, Knows> = HashMap::new();
    let mut note = |person: PersonId, knows: Knows| {
        let closest = known.entry(person).or_insert(knows);
        *closest = knows.min(*closest);
    };
    let details = workspace.account(account).map(|account| &account.details);
    if let Some(person) = details.and_then(|details| details.responsible) {
        note(person, Knows::Responsible);
    }
    if let Some(person) = details.and_then(|details| details.deputy) {
        note(person, Knows::Deputy);
    }
    for row in workspace.roster.iter().filter(|row| row.account == account) {
        note(row.person, Knows::Rostered);
    }
    let given = workspace.overrides.iter();
    for row in given.filter(|row| row.account == account) {
        note(row.person, Knows::StoodIn);
    }
    let stand_ins = workspace.absences.iter().flat_map(|it| &it.stand_ins);
    for row in stand_ins.filter(|row| row.account == Some(account)) {
        note(row.person, Knows::StoodIn);
    }
    known
}
