//! What the grid is drawn from, loaded for the days that are shown.

use super::away_rows::{AwayRow, away_rows};
use super::coming::{Coming, GapItem, coming, gap_items};
use super::days::{DayHead, day_heads};
use super::panel_facts::{PanelFacts, panel_facts};
use super::period::{Rows, Scale};
use super::rows::{AccountRow, PersonRow, account_rows, person_rows};
use super::state::{Panel, State};
use crate::domain::calendar::DateSpan;
use crate::domain::check::{Check, WatchedShare, watched_share};
use crate::domain::coverage::{Coverage, Grid, Via};
use crate::domain::ids::{AccountId, PersonId};
use crate::screens::desk::Desk;
use crate::store::{Store, StoreError};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// What the grid is loaded for.
#[derive(Clone, PartialEq, Debug)]
pub struct Query {
    scale: Scale,
    rows: Rows,
    anchor: Option<NaiveDate>,
    load_of_year: bool,
    panel: Option<Panel>,
}

/// What is drawn.
pub struct View {
    pub scale: Scale,
    pub span: DateSpan,
    pub days: Vec<DayHead>,
    /// Whether anybody works on a Saturday or Sunday of these days.
    pub weekends_worked: bool,
    pub grid: Grid,
    pub accounts: Vec<AccountRow>,
    pub people: Vec<PersonRow>,
    pub away: Vec<AwayRow>,
    /// Days per person in the period or the year, the most first.
    pub load: Vec<(PersonId, usize)>,
    /// How many of the days up to today somebody looked at the account.
    pub watched: Option<WatchedShare>,
    /// In whose place somebody stands in.
    pub standing_for: HashMap<(AccountId, NaiveDate), PersonId>,
    /// Accounts in use with neither roster nor responsible person.
    pub unplanned: Vec<AccountId>,
    /// First names where nobody shares them, else whole ones.
    pub names: HashMap<PersonId, String>,
    /// The gaps ahead, in words.
    pub gaps: Vec<GapItem>,
    /// The absences that are not over.
    pub coming: Vec<Coming>,
    pub panel: Option<PanelFacts>,
}

/// What a state wants to see.
pub fn query(state: &State) -> Query {
    Query {
        scale: state.scale,
        rows: state.rows,
        anchor: state.anchor,
        load_of_year: state.load_of_year,
        panel: state.panel.clone(),
    }
}

/// Loads the view.
pub fn load(store: &Store, desk: &Desk, query: &Query) -> Result<View, StoreError> {
    let anchor = query.anchor.unwrap_or_else(|| desk.today());
    let span = query.scale.span_around(anchor);
    let coverage = Coverage::new(&desk.workspace, span);
    let grid = coverage.grid();
    let days = day_heads(span, desk);
    let checks = store.checks(span)?;
    let is_year = query.scale == Scale::Year;
    let standing_for = if is_year {
        HashMap::new()
    } else {
        standing_for(&coverage, &grid)
    };
    let load_span = Scale::Year.span_around(anchor);
    let load = if query.load_of_year && !is_year {
        Coverage::new(&desk.workspace, load_span).grid().load()
    } else {
        grid.load()
    };
    let watched = watched(desk, span, &checks, store.first_check_day()?);
    let names = short_names(desk);
    Ok(View {
        scale: query.scale,
        span,
        weekends_worked: weekends_worked(&grid, &days),
        accounts: account_rows(desk, &grid, &days, &checks, query.scale),
        people: match query.rows {
            Rows::People => person_rows(desk, &grid, span),
            Rows::Accounts => Vec::new(),
        },
        away: away_rows(desk, span),
        load: most_first(desk, &load),
        watched,
        standing_for,
        unplanned: unplanned(desk),

        gaps: gap_items(desk, &names),
        coming: coming(desk, &names),
        panel: match &query.panel {
            Some(panel) => panel_facts(store, desk, panel)?,
            None => None,
        },
        names,
        days,
        grid,
    })
}

/// The share of the days since checks were begun.
fn watched(
    desk: &Desk,
    span: DateSpan,
    checks: &[Check],
    first_ever: Option<NaiveDate>,
) -> Option<WatchedShare> {
    let first = first_ever?;
    let since = DateSpan::new(first.max(span.from), span.to)?;
    let grid = Coverage::new(&desk.workspace, since).grid();
    Some(watched_share(
        &desk.workspace,
        &grid,
        checks,
        desk.today(),
        None,
    ))
}

fn weekends_worked(grid: &Grid, days: &[DayHead]) -> bool {
    let weekends = days.iter().enumerate().filter(|(_, day)| day.weekend);
    let weekends: Vec<usize> = weekends.map(|(index, _)| index).collect();
    let mut rows = (0..grid.accounts().len()).map(|place| grid.row(place));
    rows.any(|row| weekends.iter().any(|day| row[*day].is_working_day()))
}

fn standing_for(coverage: &Coverage, grid: &Grid) -> HashMap<(AccountId, NaiveDate), PersonId> {
    let stands_in = grid.days().filter(|(_, _, cover)| {
        matches!(
            cover,
            crate::domain::coverage::Cover::Covered {
                via: Via::StandIn | Via::Deputy,
                ..
            }
        )
    });
    let first = |(account, day, _)| {
        let explained = coverage.explain(account, day)?;
        let first = explained.chain.first()?.person;
        (Some(first) != explained.cover.person()).then_some(((account, day), first))
    };
    stands_in.filter_map(first).collect()
}

fn most_first(desk: &Desk, load: &HashMap<PersonId, usize>) -> Vec<(PersonId, usize)> {
    let people = desk.workspace.people.iter().map(|person| person.id);
    let mut load: Vec<(PersonId, usize)> = people
        .filter_map(|person| Some((person, *load.get(&person)?)))
        .collect();
    load.sort_by_key(|(_, days)| std::cmp::Reverse(*days));
    load
}

fn unplanned(desk: &Desk) -> Vec<AccountId> {
    let workspace = &desk.workspace;
    let rostered: HashSet<AccountId> = workspace.roster.iter().map(|row| row.account).collect();
    let accounts = workspace.accounts.iter().filter(|account| {
        account.details.responsible.is_none()
            && !rostered.contains(&account.id)
            && account.details.is_active_on(desk.today())
    });
    accounts.map(|account| account.id).collect()
}

fn short_names(desk: &Desk) -> HashMap<PersonId, String> {
    let mut bearers: HashMap<&str, usize> = HashMap::new();
    for person in &desk.workspace.people {
        *bearers.entry(person.details.first_name()).or_default() += 1;
    }
    let name = |person: &crate::domain::person::Person| {
        let first = person.details.first_name();
        match bearers.get(first) {
            Some(1) => first.to_owned(),
            _ => person.details.name.clone(),
        }
    };
    let people = desk.workspace.people.iter();
    people.map(|person| (person.id, name(person))).collect()
}

impl View {
    /// What a person is called where there is little room.
    pub fn name(&self, person: PersonId) -> String {
        self.names.get(&person).cloned().unwrap_or_default()
    }

    /// The place of a day among those shown.
    pub fn day_index(&self, day: NaiveDate) -> Option<usize> {
        if !self.span.contains(day) {
            return None;
        }
        usize::try_from((day - self.span.from).num_days()).ok()
    }
}
