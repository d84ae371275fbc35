//! A workspace made ready for questions about who covers what.

use super::days::{DayFacts, facts_of, facts_on};
use super::duty::Looked;
use super::{Cover, Explained, Grid};
use crate::domain::account::Account;
use crate::domain::calendar::{AccountCalendar, CalendarRules, DateSpan, HolidayPolicy};
use crate::domain::ids::{AbsenceId, AccountId, PersonId};
use crate::domain::roster::WeekParity;
use crate::domain::workspace::Workspace;
use chrono::NaiveDate;
use std::collections::HashMap;

/// The coverage of a workspace, ready for a span of days; other days take a little longer.
#[derive(Clone, Debug)]
pub struct Coverage {
    span: DateSpan,
    facts: Vec<DayFacts>,
    holidays: HolidayPolicy,
    pub(super) accounts: Vec<AccountWatch>,
    pub(super) people: Vec<PersonWatch>,
    account_places: HashMap<AccountId, usize>,
}

/// A person as a place in the list of people.
pub(super) type Place = usize;

#[derive(Clone, Debug)]
pub(super) struct AccountWatch {
    pub id: AccountId,
    pub active_from: Option<NaiveDate>,
    pub active_to: Option<NaiveDate>,
    pub rules: CalendarRules,
    /// By day.
    pub overrides: Vec<(NaiveDate, Place)>,
    /// Every roster row's days, whatever its weekday.
    pub roster_spans: Vec<(Option<NaiveDate>, Option<NaiveDate>)>,
    /// By weekday from Monday, the row that wins first.
    pub roster: [Vec<Row>; 7],
    pub responsible: Option<Place>,
    pub deputy: Option<Place>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub person: Place,
    pub weeks: WeekParity,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// What an account's calendar says of a day, whoever watches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::domain) struct CalendarDay {
    /// Hours are left after early closing and no holiday is kept, whether or not a closure holds it.
    pub ordinary: bool,
    /// A holiday that is kept, or a day in a closure.
    pub set_apart: bool,
}

#[derive(Clone, Debug)]
pub(super) struct PersonWatch {
    pub id: PersonId,
    pub active_from: Option<NaiveDate>,
    pub active_to: Option<NaiveDate>,
    /// By start, then by order.
    pub absences: Vec<AbsenceWatch>,
}

#[derive(Clone, Debug)]
pub(super) struct AbsenceWatch {
    pub id: AbsenceId,
    pub span: DateSpan,
    pub stand_ins: Vec<(Option<AccountId>, Place)>,
}

impl Coverage {
    /// Makes the workspace ready for the days of a span.
    pub fn new(workspace: &Workspace, span: DateSpan) -> Coverage {
        let settings = &workspace.settings;
        let holidays = if settings.close_on_de_facto_holidays {
            HolidayPolicy::RedAndDeFacto
        } else {
            HolidayPolicy::RedOnly
        };
        let places: HashMap<PersonId, Place> = workspace
            .people
            .iter()
            .enumerate()
            .map(|(place, person)| (person.id, place))
            .collect();
        let mut coverage = Coverage {
            span,
            facts: facts_of(span, settings.time_zone, holidays),
            holidays,
            accounts: Vec::with_capacity(workspace.accounts.len()),
            people: people_of(workspace, &places),
            account_places: HashMap::with_capacity(workspace.accounts.len()),
        };
        for account in &workspace.accounts {
            let place = coverage.accounts.len();
            coverage.account_places.insert(account.id, place);
            coverage
                .accounts
                .push(account_of(workspace, account, &places));
        }
        coverage.take_overrides(workspace, &places);
        coverage.take_roster(workspace, &places);
        coverage
    }

    /// The days it is ready for.
    pub fn span(&self) -> DateSpan {
        self.span
    }

    /// What the account's day is; nothing for an account that is not there.
    pub fn cover(&self, account: AccountId, day: NaiveDate) -> Option<Cover> {
        let account = &self.accounts[*self.account_places.get(&account)?];
        let mut looked = Looked::default();
        Some(self.decide(account, &self.facts_on(day), &mut looked))
    }

    /// The same with everyone who was looked at and why.
    pub fn explain(&self, account: AccountId, day: NaiveDate) -> Option<Explained> {
        let account = &self.accounts[*self.account_places.get(&account)?];
        let mut looked = Looked::default();
        let cover = self.decide(account, &self.facts_on(day), &mut looked);
        Some(self.explained(account, day, cover, &looked))
    }

    /// Every account's every day of the span.
    pub fn grid(&self) -> Grid {
        let mut looked = Looked::default();
        let mut covers = Vec::with_capacity(self.accounts.len() * self.facts.len());
        for account in &self.accounts {
            for facts in &self.facts {
                looked.clear();
                covers.push(self.decide(account, facts, &mut looked));
            }
        }
        let accounts = self.accounts.iter().map(|account| account.id).collect();
        Grid::new(self.span, accounts, covers)
    }

    /// Whether the person is at work: active and not absent. A person who is not there is not.
    pub fn is_present(&self, person: PersonId, day: NaiveDate) -> bool {
        self.people
            .iter()
            .find(|watch| watch.id == person)
            .is_some_and(|watch| watch.is_present(day))
    }

    /// What the account's calendar alone says of a day; nothing for an account that is not there.
    pub(in crate::domain) fn calendar_day(
        &self,
        account: AccountId,
        day: NaiveDate,
    ) -> Option<CalendarDay> {
        let account = &self.accounts[*self.account_places.get(&account)?];
        let facts = self.facts_on(day);
        Some(CalendarDay {
            ordinary: account.is_ordinary_working_day(&facts),
            set_apart: facts.day_off || account.rules.closure_on(day).is_some(),
        })
    }

    fn facts_on(&self, day: NaiveDate) -> DayFacts {
        let index = usize::try_from((day - self.span.from).num_days()).ok();
        let known = index.and_then(|index| self.facts.get(index)).copied();
        known.unwrap_or_else(|| {
            let zone = self.accounts.first().map(|account| account.rules.time_zone);
            facts_on(day, zone.unwrap_or(chrono_tz::UTC), self.holidays)
        })
    }

    fn take_overrides(&mut self, workspace: &Workspace, places: &HashMap<PersonId, Place>) {
        for row in &workspace.overrides {
            let account = self.account_places.get(&row.account);
            if let Some((account, person)) = account.zip(places.get(&row.person)) {
                self.accounts[*account].overrides.push((row.date, *person));
            }
        }
        for account in &mut self.accounts {
            account.overrides.sort_by_key(|(day, _)| *day);
        }
    }

    fn take_roster(&mut self, workspace: &Workspace, places: &HashMap<PersonId, Place>) {
        // Reversed, so that a stable sort by `from` leaves the later of equal rows first.
        for row in workspace.roster.iter().rev() {
            let account = self.account_places.get(&row.account);
            let Some((account, person)) = account.zip(places.get(&row.person)) else {
                continue;
            };
            let account = &mut self.accounts[*account];
            account.roster_spans.push((row.from, row.to));
            account.roster[row.weekday.num_days_from_monday() as usize].push(Row {
                person: *person,
                weeks: row.weeks,
                from: row.from,
                to: row.to,
            });
        }
        for account in &mut self.accounts {
            for rows in &mut account.roster {
                rows.sort_by_key(|row| std::cmp::Reverse(row.from));
            }
            account.roster_spans.sort_unstable();
            account.roster_spans.dedup();
        }
    }
}

impl AccountWatch {
    /// Whether a span is left after early closing on a day that is neither off nor in a closure.
    pub fn is_working_day(&self, facts: &DayFacts) -> bool {
        self.rules.closure_on(facts.date).is_none() && self.is_ordinary_working_day(facts)
    }

    /// The same whether or not a closure holds the day.
    pub fn is_ordinary_working_day(&self, facts: &DayFacts) -> bool {
        if facts.day_off {
            return false;
        }
        if facts.clock_change {
            let day = DateSpan::of_day(facts.date);
            return AccountCalendar::new(self.rules.clone(), day)
                .is_ordinary_working_day(facts.date);
        }
        let spans = self.rules.hours_on(facts.date).spans(facts.weekday);
        match self.rules.early_closing_on(facts.date) {
            Some(_) => self.rules.spans_on(facts.date).next().is_some(),
            None => !spans.is_empty(),
        }
    }
}

impl PersonWatch {
    pub fn is_active(&self, day: NaiveDate) -> bool {
        self.active_from.is_none_or(|from| from <= day) && self.active_to.is_none_or(|to| day <= to)
    }

    pub fn is_present(&self, day: NaiveDate) -> bool {
        self.is_active(day) && !self.absences.iter().any(|away| away.span.contains(day))
    }
}

fn account_of(
    workspace: &Workspace,
    account: &Account,
    places: &HashMap<PersonId, Place>,
) -> AccountWatch {
    let details = &account.details;
    let place = |person: Option<PersonId>| person.and_then(|id| places.get(&id)).copied();
    AccountWatch {
        id: account.id,
        active_from: details.active_from,
        active_to: details.active_to,
        rules: CalendarRules::of_account(account, &workspace.settings, &workspace.closures),
        overrides: Vec::new(),
        roster_spans: Vec::new(),
        roster: Default::default(),
        responsible: place(details.responsible),
        deputy: place(details.deputy),
    }
}

fn people_of(workspace: &Workspace, places: &HashMap<PersonId, Place>) -> Vec<PersonWatch> {
    let mut people: Vec<PersonWatch> = workspace
        .people
        .iter()
        .map(|person| PersonWatch {
            id: person.id,
            active_from: person.details.active_from,
            active_to: person.details.active_to,
            absences: Vec::new(),
        })
        .collect();
    for absence in &workspace.absences {
        let Some(person) = places.get(&absence.person) else {
            continue;
        };
        let stand_ins = absence.stand_ins.iter().filter_map(|stand_in| {
            let place = places.get(&stand_in.person)?;
            Some((stand_in.account, *place))
        });
        people[*person].absences.push(AbsenceWatch {
            id: absence.id,
            span: absence.span,
            stand_ins: stand_ins.collect(),
        });
    }
    for person in &mut people {
        person.absences.sort_by_key(|absence| absence.span.from);
    }
    people
}
