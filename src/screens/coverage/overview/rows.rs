//! The rows of the grid: accounts, or people.

use super::days::DayHead;
use super::period::Scale;
use super::runs::{ClosedRun, closed_runs};
use crate::domain::calendar::DateSpan;
use crate::domain::check::{Check, checks_demanded};
use crate::domain::coverage::{Cover, Grid};
use crate::domain::ids::{AccountId, PersonId};
use crate::screens::desk::Desk;
use crate::widgets::day_cell::CheckMark;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// An account's row.
pub struct AccountRow {
    pub account: AccountId,
    /// Its place in the grid.
    pub place: usize,
    pub name: String,
    pub platform: String,
    pub full_name: String,
    pub runs: Vec<ClosedRun>,
    /// One a day.
    pub checks: Vec<CheckMark>,
}

/// A person's row.
pub struct PersonRow {
    pub person: PersonId,
    /// How many accounts they watch, one number a day.
    pub watches: Vec<u16>,
}

/// The rows of the accounts in use.
pub fn account_rows(
    desk: &Desk,
    grid: &Grid,
    days: &[DayHead],
    checks: &[Check],
    scale: Scale,
) -> Vec<AccountRow> {
    let checked: HashSet<(AccountId, NaiveDate)> = checks
        .iter()
        .map(|check| (check.account, check.day))
        .collect();
    let mut rows = Vec::with_capacity(grid.accounts().len());
    for (place, account) in grid.accounts().iter().enumerate() {
        let covers = grid.row(place);
        let unused = covers.iter().all(|cover| *cover == Cover::Inactive);
        let Some(details) = desk.workspace.account(*account).map(|it| &it.details) else {
            continue;
        };
        if unused {
            continue;
        }
        let mut marks = vec![CheckMark::None; days.len()];
        if scale != Scale::Year {
            // Nobody is reproached for days before checks were begun.
            let first = checks.iter().filter(|check| check.account == *account);
            let first = first.map(|check| check.day).min();
            for ((day, cover), mark) in days.iter().zip(covers).zip(&mut marks) {
                let demanded = || checks_demanded(&desk.workspace, *account, day.date) > 0;
                *mark = if checked.contains(&(*account, day.date)) {
                    CheckMark::Checked
                } else if cover.is_working_day()
                    && day.date < desk.today()
                    && first.is_some_and(|first| first <= day.date)
                    && demanded()
                {
                    CheckMark::Missed
                } else {
                    CheckMark::None
                };
            }
        }
        rows.push(AccountRow {
            account: *account,
            place,
            name: details.name.clone(),
            platform: details.channel.name(desk.language).to_owned(),
            full_name: details.full_name(desk.language),
            runs: match scale {
                Scale::Year => Vec::new(),
                _ => closed_runs(desk, *account, days, covers),
            },
            checks: marks,
        });
    }
    rows
}

/// The rows of the people who work here in the span.
pub fn person_rows(desk: &Desk, grid: &Grid, span: DateSpan) -> Vec<PersonRow> {
    let length = span.days().count();
    let mut watches: HashMap<PersonId, Vec<u16>> = HashMap::new();
    for place in 0..grid.accounts().len() {
        for (index, cover) in grid.row(place).iter().enumerate() {
            if let Some(person) = cover.person() {
                watches.entry(person).or_insert_with(|| vec![0; length])[index] += 1;
            }
        }
    }
    let people = desk.workspace.people.iter().filter(|person| {
        let details = &person.details;
        details.active_from.is_none_or(|from| from <= span.to)
            && details.active_to.is_none_or(|to| span.from <= to)
    });
    people
        .map(|person| PersonRow {
            person: person.id,
            watches: watches
                .remove(&person.id)
                .unwrap_or_else(|| vec![0; length]),
        })
        .collect()
}
