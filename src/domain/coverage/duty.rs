//! Who is on duty, and who stands in: the rules in their order.

use super::days::DayFacts;
use super::ready::{AccountWatch, Coverage, Place};
use super::{Cover, GapReason, Via};
use crate::domain::roster::WeekParity;
use chrono::NaiveDate;

/// Everyone who was looked at, in order, each once, with what brought them up.
#[derive(Debug, Default)]
pub(super) struct Looked(Vec<(Place, Via)>);

impl Looked {
    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn iter(&self) -> impl Iterator<Item = (Place, Via)> + '_ {
        self.0.iter().copied()
    }

    fn holds(&self, person: Place) -> bool {
        self.0.iter().any(|(looked, _)| *looked == person)
    }
}

/// Who is on duty before anybody's absence is looked at.
enum OnDuty {
    Somebody(Place, Via),
    NobodyRostered,
    NobodyNamed,
}

impl Coverage {
    /// Decides what an account's day is.
    pub(super) fn decide(
        &self,
        account: &AccountWatch,
        facts: &DayFacts,
        looked: &mut Looked,
    ) -> Cover {
        let day = facts.date;
        if account.active_from.is_some_and(|from| day < from)
            || account.active_to.is_some_and(|to| to < day)
        {
            return Cover::Inactive;
        }
        if !account.is_working_day(facts) {
            return Cover::Closed;
        }
        let reason = match on_duty(account, facts) {
            OnDuty::NobodyRostered => return Cover::Gap(GapReason::NobodyRostered),
            OnDuty::NobodyNamed => GapReason::NobodyNamed,
            OnDuty::Somebody(person, via) => match self.follow(account, day, (person, via), looked)
            {
                Ok(cover) => return cover,
                Err(reason) => reason,
            },
        };
        let last_resort = [
            (account.deputy, Via::Deputy),
            (account.responsible, Via::Responsible),
        ];
        for (person, via) in last_resort {
            if let Some(person) = person.filter(|person| self.people[*person].is_present(day)) {
                looked.0.push((person, via));
                return self.covered(person, via);
            }
        }
        Cover::Gap(reason)
    }

    /// From the person on duty along the stand-ins to the first who is present.
    fn follow(
        &self,
        account: &AccountWatch,
        day: NaiveDate,
        (mut person, mut via): (Place, Via),
        looked: &mut Looked,
    ) -> Result<Cover, GapReason> {
        loop {
            looked.0.push((person, via));
            if self.people[person].is_present(day) {
                return Ok(self.covered(person, via));
            }
            let stand_in = self
                .stand_in(account, day, person)
                .ok_or(GapReason::NoStandIn(self.people[person].id))?;
            if looked.holds(stand_in) {
                return Err(GapReason::Circle(self.people[stand_in].id));
            }
            (person, via) = (stand_in, Via::StandIn);
        }
    }

    /// Of the absences that include the day, by start and order, the first that names a stand-in
    /// for the account or for all decides; the account before all.
    fn stand_in(&self, account: &AccountWatch, day: NaiveDate, person: Place) -> Option<Place> {
        let absences = self.people[person].absences.iter();
        let mut of_the_day = absences.filter(|absence| absence.span.contains(day));
        of_the_day.find_map(|absence| {
            let named = |account| {
                let mut rows = absence.stand_ins.iter();
                rows.find(|(of, _)| *of == account)
            };
            let found = named(Some(account.id)).or_else(|| named(None));
            found.map(|(_, stand_in)| *stand_in)
        })
    }

    fn covered(&self, person: Place, via: Via) -> Cover {
        let person = self.people[person].id;
        Cover::Covered { person, via }
    }
}

fn on_duty(account: &AccountWatch, facts: &DayFacts) -> OnDuty {
    let overrides = &account.overrides;
    if let Ok(index) = overrides.binary_search_by_key(&facts.date, |(day, _)| *day) {
        return OnDuty::Somebody(overrides[index].1, Via::Override);
    }
    let in_span = |from: Option<NaiveDate>, to: Option<NaiveDate>| {
        from.is_none_or(|from| from <= facts.date) && to.is_none_or(|to| facts.date <= to)
    };
    let rows = &account.roster[facts.weekday.num_days_from_monday() as usize];
    let winner = rows.iter().find(|row| {
        let in_week = match row.weeks {
            WeekParity::All => true,
            WeekParity::Odd => facts.odd_week,
            WeekParity::Even => !facts.odd_week,
        };
        in_week && in_span(row.from, row.to)
    });
    if let Some(row) = winner {
        return OnDuty::Somebody(row.person, Via::Roster);
    }
    let mut spans = account.roster_spans.iter();
    if spans.any(|(from, to)| in_span(*from, *to)) {
        return OnDuty::NobodyRostered;
    }
    match account.responsible {
        Some(person) => OnDuty::Somebody(person, Via::Responsible),
        None => OnDuty::NobodyNamed,
    }
}
