//! A proposed stand-in for every affected day.

use super::affected::stripped;
use super::suitability::{Presence, Suitability, suitable};
use super::{Choices, PlannedAbsence, WatchDay};
use crate::domain::coverage::Coverage;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::workspace::Workspace;
use chrono::NaiveDate;
use std::collections::HashMap;

/// Days of an account, one after another among those affected, with who is proposed for them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    pub account: AccountId,
    /// In order; never empty.
    pub days: Vec<NaiveDate>,
    /// Nobody where none is at work.
    pub best: Option<Suitability>,
}

/// Proposals for the affected days, account by account, each with as few people as can be.
///
/// Who is proposed for one account counts as busier when the next is looked at; so does whoever is
/// already `chosen` for some of the days, which keep that person out of the proposals.
pub fn proposals(
    workspace: &Workspace,
    planned: &PlannedAbsence,
    affected: &[WatchDay],
    chosen: &Choices,
) -> Vec<Proposal> {
    let bare = stripped(workspace, planned);
    let presence = Presence::new(&bare, planned.span);
    let mut load = Coverage::new(&bare, planned.span).grid().load();
    for person in chosen.values() {
        *load.entry(*person).or_default() += 1;
    }
    let open: Vec<&WatchDay> = affected
        .iter()
        .filter(|day| !chosen.contains_key(day))
        .collect();
    let mut proposals = Vec::new();
    for of_account in open.chunk_by(|one, other| one.account == other.account) {
        let Some(account) = of_account.first().map(|day| day.account) else {
            continue;
        };
        let days: Vec<NaiveDate> = of_account.iter().map(|day| day.date).collect();
        let mut found: HashMap<NaiveDate, Suitability> = HashMap::new();
        let mut left = days.clone();
        while let Some(best) = suitable(
            workspace,
            planned.person,
            &presence,
            &load,
            Some(account),
            &left,
        )
        .into_iter()
        .next()
        .filter(|best| best.present_days > 0)
        {
            left.retain(|day| {
                let is_present = presence.is_present(best.person, *day);
                if is_present {
                    found.insert(*day, best);
                }
                !is_present
            });
            *load.entry(best.person).or_default() += best.present_days;
        }
        let person = |day: &NaiveDate| found.get(day).map(|best| best.person);
        for run in days.chunk_by(|one, other| person(one) == person(other)) {
            proposals.push(Proposal {
                account,
                days: run.to_vec(),
                best: run.first().and_then(|day| found.get(day)).copied(),
            });
        }
    }
    proposals
}

impl Proposal {
    /// Who is proposed.
    pub fn person(&self) -> Option<PersonId> {
        self.best.map(|best| best.person)
    }
}
