//! The schedule that every format is written from.

use super::ScheduleRequest;
use crate::domain::account::Account;
use crate::domain::calendar::DateSpan;
use crate::domain::coverage::{Cover, Coverage, Explained, Via};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::person::{Person, unique_initials};
use crate::domain::workspace::Workspace;
use crate::t;
use crate::text::closed_days::closed_reason;
use crate::text::coverage::{chain_words, cover_words, gap_reason, state_word, via_word};
use crate::text::dates::short_date;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use std::collections::HashMap;

/// Accounts in file order with their days.
#[derive(Clone, Debug)]
pub struct Schedule<'a> {
    pub language: Language,
    pub span: DateSpan,
    pub now: DateTime<Utc>,
    /// The same in the municipality's time.
    pub civil_now: NaiveDateTime,
    pub municipality: Option<&'a str>,
    /// Whose days are asked for.
    pub person: Option<&'a Person>,
    pub rows: Vec<Row<'a>>,
    people: HashMap<PersonId, Known<'a>>,
}

/// An account and its days.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    pub account: &'a Account,
    /// One for each day of the span.
    pub days: Vec<Explained>,
    /// What the days would be without absences, overrides and closures.
    pub usual: Vec<Cover>,
}

#[derive(Clone, Debug)]
struct Known<'a> {
    person: &'a Person,
    initials: String,
    place: usize,
}

impl<'a> Schedule<'a> {
    /// Looks the asked-for days up.
    pub fn new(
        workspace: &'a Workspace,
        request: &ScheduleRequest,
        language: Language,
        now: DateTime<Utc>,
    ) -> Schedule<'a> {
        let span = request.span;
        let coverage = Coverage::new(workspace, span);
        let usual = Coverage::new(&usual_workspace(workspace), span);
        let is_asked_for = |account: &Account| {
            let accounts = request.accounts.as_ref();
            accounts.is_none_or(|accounts| accounts.contains(&account.id))
        };
        let row = |account: &'a Account| Row {
            account,
            days: span
                .days()
                .filter_map(|day| coverage.explain(account.id, day))
                .collect(),
            usual: span
                .days()
                .filter_map(|day| usual.cover(account.id, day))
                .collect(),
        };
        let is_in_use = |row: &Row<'_>| {
            let mut days = row.days.iter();
            request.accounts.is_some() || days.any(|day| day.cover != Cover::Inactive)
        };
        let concerns = |row: &Row<'_>| {
            request.person.is_none_or(|person| {
                let mut looked_at = row.days.iter().flat_map(|day| &day.chain);
                let mut usual = row.usual.iter().map(|cover| cover.person());
                looked_at.any(|link| link.person == person)
                    || usual.any(|found| found == Some(person))
            })
        };
        let accounts = workspace.accounts.iter();
        let rows = accounts
            .filter(|account| is_asked_for(account))
            .map(row)
            .filter(|row| is_in_use(row) && concerns(row))
            .collect();
        let zone = workspace.settings.time_zone;
        Schedule {
            language,
            span,
            now,
            civil_now: now.with_timezone(&zone).naive_local(),
            municipality: workspace.settings.municipality.as_deref(),
            person: request.person.and_then(|person| workspace.person(person)),
            rows,
            people: known_people(workspace),
        }
    }

    /// "Bevakningsschema, Norrby kommun", "Bevakningsschema för Karin Ek, Norrby kommun".
    pub fn title(&self) -> String {
        let title = match self.person {
            Some(person) => t!(
                self.language,
                "schedule-title-person",
                person = person.details.name.clone()
            ),
            None => t!(self.language, "schedule-title"),
        };
        match self.municipality {
            Some(municipality) => format!("{title}, {municipality}"),
            None => title,
        }
    }

    /// A person's whole name.
    pub fn name(&self, person: PersonId) -> String {
        let known = self.people.get(&person);
        known.map_or_else(String::new, |known| known.person.details.name.clone())
    }

    /// A person's initials, which nobody else has.
    pub fn initials(&self, person: PersonId) -> &str {
        self.people
            .get(&person)
            .map_or("", |known| known.initials.as_str())
    }

    /// A person's colour.
    pub fn colour(&self, person: PersonId) -> u32 {
        let place = self.people.get(&person).map_or(0, |known| known.place);
        PERSON_COLOURS[place % PERSON_COLOURS.len()]
    }

    /// What a day is, told to whoever cannot see the cell: "Marie Öst, ersättare", "Stängt:
    /// Julafton".
    pub fn day_words(&self, day: &Explained) -> String {
        let words = cover_words(self.language, day.cover, &|person| self.name(person));
        match &day.closed {
            Some(reason) => format!("{words}: {}", closed_reason(self.language, reason)),
            None => words,
        }
    }

    /// "Bevakas", "Lucka", "Stängt".
    pub fn state_word(&self, cover: Cover) -> String {
        state_word(self.language, cover)
    }

    /// How the person came to cover the day.
    pub fn via_word(&self, cover: Cover) -> String {
        match cover {
            Cover::Covered { via, .. } => via_word(self.language, via),
            _ => String::new(),
        }
    }

    /// Everyone who was looked at, where there was more than one.
    pub fn chain_words(&self, day: &Explained) -> String {
        if day.chain.len() < 2 {
            return String::new();
        }
        let chain = day.chain.iter().map(|link| link.person);
        chain_words(chain, &|person| self.name(person))
    }

    /// Why nobody covers the day, as a sentence; else nothing.
    pub fn gap_sentence(&self, cover: Cover) -> Option<String> {
        match cover {
            Cover::Gap(reason) => Some(gap_reason(self.language, reason, &|person| {
                self.name(person)
            })),
            _ => None,
        }
    }

    /// The people who cover something among the days, in the order of their list, with how many
    /// account-days.
    pub fn load<'d>(&self, days: impl Iterator<Item = &'d Explained>) -> Vec<(PersonId, usize)> {
        let mut load: HashMap<PersonId, usize> = HashMap::new();
        for person in days.filter_map(|day| day.cover.person()) {
            *load.entry(person).or_default() += 1;
        }
        let mut load: Vec<_> = load.into_iter().collect();
        load.sort_by_key(|(person, _)| self.people.get(person).map(|known| known.place));
        load
    }

    /// "Utskrivet ons 25 nov 14:30".
    pub fn made_words(&self) -> String {
        let day = short_date(self.language, self.civil_now.date(), NaiveDate::MIN);
        let time = crate::text::dates::time_of_day(self.civil_now.time());
        t!(
            self.language,
            "schedule-made",
            when = format!("{day} {time}")
        )
    }
}

/// Whether the person covers the day in somebody's stead.
pub fn stands_in(cover: Cover) -> bool {
    match cover {
        Cover::Covered { via, .. } => matches!(via, Via::StandIn | Via::Deputy),
        _ => false,
    }
}

/// The colours of persons in the window's light theme, half mixed with white, so that black
/// letters stand out on any printer.
const PERSON_COLOURS: [u32; 10] = [
    0x00C0_D8E9,
    0x00F7_D2AA,
    0x00E1_FAE9,
    0x00D4_CDFB,
    0x00F5_F6D3,
    0x00E9_CCD0,
    0x00B5_E4E4,
    0x00DA_DEC4,
    0x00F4_D3FB,
    0x00F8_E5BC,
];

fn known_people(workspace: &Workspace) -> HashMap<PersonId, Known<'_>> {
    let names = workspace.people.iter().map(|p| p.details.name.as_str());
    let people = workspace.people.iter().zip(unique_initials(names));
    people
        .enumerate()
        .map(|(place, (person, initials))| {
            let known = Known {
                person,
                initials,
                place,
            };
            (person.id, known)
        })
        .collect()
}

/// The plan before anything came in between.
fn usual_workspace(workspace: &Workspace) -> Workspace {
    Workspace {
        settings: workspace.settings.clone(),
        people: workspace.people.clone(),
        accounts: workspace.accounts.clone(),
        roster: workspace.roster.clone(),
        ..Workspace::default()
    }
}
