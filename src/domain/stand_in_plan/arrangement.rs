//! From choices to what is stored: stand-ins of the absence, and single days given to others.

use super::affected::{given_days, named_for};
use super::{Choices, PlannedAbsence, WatchDay};
use crate::domain::absence::{Absence, AbsenceDetails, StandIn};
use crate::domain::ids::{AbsenceId, AccountId, OverrideId, PersonId};
use crate::domain::roster::{DayAssignment, Override};
use crate::domain::workspace::Workspace;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What saving writes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arrangement {
    pub details: AbsenceDetails,
    pub days: Vec<DayAssignment>,
}

/// An absence that is not stored yet has no number.
const NOT_STORED: AbsenceId = AbsenceId(0);

/// The stand-ins and single days that make the choices true.
///
/// Whoever takes most days of an account stands in for it, and other days are given one by one; one
/// who takes everything stands in for all. Where a day is to have nobody, no stand-in is named for
/// the account, only days. What a changed absence says of other accounts stays.
pub fn arrangement(
    workspace: &Workspace,
    planned: &PlannedAbsence,
    affected: &[WatchDay],
    choices: &Choices,
) -> Arrangement {
    let mut by_account: BTreeMap<usize, (AccountId, Vec<Chosen>)> = BTreeMap::new();
    for day in affected {
        let place = workspace
            .accounts
            .iter()
            .position(|it| it.id == day.account);
        let (_, days) = by_account
            .entry(place.unwrap_or(usize::MAX))
            .or_insert_with(|| (day.account, Vec::new()));
        days.push((day.date, choices.get(day).copied()));
    }
    let accounts: Vec<(AccountId, Vec<Chosen>)> = by_account.into_values().collect();
    let stand_ins = stand_ins_for(planned, &accounts);
    let details = AbsenceDetails {
        stand_ins,
        ..planned.bare()
    };
    let named = Absence::with(NOT_STORED, details.clone());
    let given = match planned.replaces {
        Some(_) => given_days(workspace, planned.person, planned.span),
        None => Vec::new(),
    };
    let mut days = Vec::new();
    for (account, chosen) in &accounts {
        let stand_in = named_for(&named, *account);
        for (date, person) in chosen {
            let present = given
                .iter()
                .find(|row| row.account == *account && row.date == *date)
                .map(|row| row.person);
            let wanted = person.filter(|person| stand_in != Some(*person));
            if wanted != present {
                days.push(DayAssignment {
                    account: *account,
                    date: *date,
                    person: wanted,
                });
            }
        }
    }
    Arrangement { details, days }
}

/// A day with who is to stand in.
type Chosen = (NaiveDate, Option<PersonId>);

fn stand_ins_for(planned: &PlannedAbsence, accounts: &[(AccountId, Vec<Chosen>)]) -> Vec<StandIn> {
    let present = planned
        .replaces
        .as_ref()
        .filter(|present| present.person == planned.person);
    let mut rows: Vec<StandIn> = present.map_or_else(Vec::new, |it| it.stand_ins.clone());
    let named = |rows: &[StandIn], account: AccountId| {
        let of = |of: Option<AccountId>| rows.iter().find(|row| row.account == of);
        of(Some(account)).or_else(|| of(None)).map(|row| row.person)
    };
    let is_kept = |rows: &[StandIn], (account, days): &(AccountId, Vec<Chosen>)| {
        let person = named(rows, *account);
        person == main_person(days, person)
    };
    if accounts.iter().all(|account| is_kept(&rows, account)) {
        return rows;
    }
    let mut everyone = accounts.iter().flat_map(|(_, days)| days);
    let first = everyone.next().and_then(|day| day.1);
    if let Some(person) = first.filter(|_| everyone.all(|day| day.1 == first)) {
        let is_affected = |row: &StandIn| {
            let touched = |account| accounts.iter().any(|(it, _)| *it == account);
            row.account.is_none_or(touched)
        };
        rows.retain(|row| !is_affected(row));
        rows.push(StandIn {
            account: None,
            person,
        });
        return rows;
    }
    let leaves_a_day = |(_, days): &(AccountId, Vec<Chosen>)| main_person(days, None).is_none();
    if accounts.iter().any(leaves_a_day) {
        // One who stands in for all would take the day that is to have nobody.
        rows.retain(|row| row.account.is_some());
    }
    for entry in accounts {
        if is_kept(&rows, entry) {
            continue;
        }
        let (account, days) = entry;
        rows.retain(|row| row.account != Some(*account));
        if let Some(person) = main_person(days, None)
            && named(&rows, *account) != Some(person)
        {
            rows.push(StandIn {
                account: Some(*account),
                person,
            });
        }
    }
    rows
}

/// Who stands in for the account: whoever does so already where some of the days are still theirs,
/// else who takes most of them, the first of equals; nobody where a day is to have nobody.
fn main_person(days: &[Chosen], already: Option<PersonId>) -> Option<PersonId> {
    let mut counts: Vec<(PersonId, usize)> = Vec::new();
    for (_, person) in days {
        let person = (*person)?;
        match counts.iter_mut().find(|(known, _)| *known == person) {
            Some((_, count)) => *count += 1,
            None => counts.push((person, 1)),
        }
    }
    if already.is_some_and(|already| counts.iter().any(|(person, _)| *person == already)) {
        return already;
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    let main = counts.iter().find(|(_, count)| *count == most);
    main.map(|(person, _)| *person)
}

/// The workspace as it will be: the absence new or in the place of a present one, and the days
/// given.
pub fn workspace_with(
    workspace: &Workspace,
    replaces: Option<&Absence>,
    details: &AbsenceDetails,
    days: &[DayAssignment],
) -> Workspace {
    let mut changed = with_days(workspace, days);
    let known = replaces.and_then(|present| {
        let mut absences = changed.absences.iter_mut();
        absences.find(|absence| absence.id == present.id)
    });
    match known {
        Some(absence) => *absence = Absence::with(absence.id, details.clone()),
        None => changed
            .absences
            .push(Absence::with(NOT_STORED, details.clone())),
    }
    changed
}

/// The workspace with days given to somebody, or back to the roster.
pub fn with_days(workspace: &Workspace, days: &[DayAssignment]) -> Workspace {
    let mut changed = workspace.clone();
    for day in days {
        let is_it = |row: &Override| row.account == day.account && row.date == day.date;
        changed.overrides.retain(|row| !is_it(row));
        changed.overrides.extend(day.person.map(|person| Override {
            id: OverrideId(0),
            account: day.account,
            date: day.date,
            person,
        }));
    }
    changed
}
