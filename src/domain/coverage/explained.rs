//! Why a day is covered by whom.

use super::duty::Looked;
use super::ready::{AccountWatch, Coverage};
use super::{Cover, Via};
use crate::domain::calendar::{AccountCalendar, ClosedReason, DateSpan, DayStatus};
use crate::domain::ids::{AbsenceId, AccountId, PersonId};
use chrono::NaiveDate;

/// An account's day with everyone who was looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explained {
    pub account: AccountId,
    pub date: NaiveDate,
    pub cover: Cover,
    /// Why the account is closed, where it is.
    pub closed: Option<ClosedReason>,
    /// From the person on duty along the stand-ins; a deputy or responsible person of last resort
    /// only where they cover.
    pub chain: Vec<Link>,
}

/// Somebody who was looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    pub person: PersonId,
    /// What brought them up.
    pub via: Via,
    /// Why they do not cover the day, where they do not.
    pub away: Option<Away>,
}

/// Why somebody is not at work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Away {
    /// The first absence, by start and order, that includes the day.
    Absent(AbsenceId),
    /// Outside their own active dates.
    NotEmployed,
}

impl Coverage {
    pub(super) fn explained(
        &self,
        account: &AccountWatch,
        date: NaiveDate,
        cover: Cover,
        looked: &Looked,
    ) -> Explained {
        let link = |(place, via)| {
            let person: &super::ready::PersonWatch = &self.people[place];
            let mut absences = person.absences.iter();
            let absent = absences.find(|absence| absence.span.contains(date));
            let not_employed = (!person.is_active(date)).then_some(Away::NotEmployed);
            Link {
                person: person.id,
                via,
                away: absent
                    .map(|absence| Away::Absent(absence.id))
                    .or(not_employed),
            }
        };
        Explained {
            account: account.id,
            date,
            cover,
            closed: (cover == Cover::Closed).then(|| closed_reason(account, date)),
            chain: looked.iter().map(link).collect(),
        }
    }
}

fn closed_reason(account: &AccountWatch, date: NaiveDate) -> ClosedReason {
    let calendar = AccountCalendar::new(account.rules.clone(), DateSpan::of_day(date));
    match calendar.day(date).status {
        DayStatus::Closed(reason) => reason,
        DayStatus::Working => ClosedReason::NoOpeningHours,
    }
}
