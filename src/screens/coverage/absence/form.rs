//! What is filled in about an absence, before anybody stands in.

use crate::domain::absence::Absence;
use crate::domain::calendar::{DateSpan, holidays_on};
use crate::domain::ids::PersonId;
use crate::domain::stand_in_plan::{LONGEST_ABSENCE_DAYS, PlannedAbsence};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Form {
    pub person: Option<PersonId>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// A known reason's code, or a file's own word.
    pub reason: Option<String>,
}

/// Why the form says no absence yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Problem {
    NobodyChosen,
    DayMissing,
    Reversed,
    TooLong,
}

impl Form {
    /// A new absence from the next working day on.
    pub fn new_for(person: Option<PersonId>, today: NaiveDate) -> Form {
        let next = next_working_day(today);
        Form {
            person,
            from: Some(next),
            to: Some(next),
            reason: None,
        }
    }

    /// What a present absence says.
    pub fn of(absence: &Absence) -> Form {
        Form {
            person: Some(absence.person),
            from: Some(absence.span.from),
            to: Some(absence.span.to),
            reason: absence.reason.clone(),
        }
    }

    /// What stands in the way, if anything does.
    pub fn problem(&self) -> Option<Problem> {
        if self.person.is_none() {
            return Some(Problem::NobodyChosen);
        }
        match self.from.zip(self.to) {
            None => Some(Problem::DayMissing),
            Some((from, to)) => match DateSpan::new(from, to) {
                None => Some(Problem::Reversed),
                Some(span) => {
                    let planned = span.at_most(LONGEST_ABSENCE_DAYS, from);
                    (planned != span).then_some(Problem::TooLong)
                }
            },
        }
    }

    /// The absence, if the form says one.
    pub fn planned(&self, replaces: Option<&Absence>) -> Option<PlannedAbsence> {
        if self.problem().is_some() {
            return None;
        }
        Some(PlannedAbsence {
            person: self.person?,
            span: DateSpan::new(self.from?, self.to?)?,
            reason: self.reason.clone(),
            replaces: replaces.cloned(),
        })
    }

    /// The last day follows the first: a single day stays one, and no span ends before it begins.
    pub fn follow_from(&mut self, from_before: Option<NaiveDate>) {
        let Some(from) = self.from else { return };
        if self.to.is_none_or(|to| to < from) || self.to == from_before {
            self.to = Some(from);
        }
    }

    /// From today to the Friday of the week; on a weekend, the week that comes.
    pub fn rest_of_week(&mut self, today: NaiveDate) {
        let from = if is_weekend(today) {
            next_working_day(today)
        } else {
            today
        };
        let days_left = 4 - u64::from(from.weekday().num_days_from_monday().min(4));
        self.from = Some(from);
        self.to = from.checked_add_days(Days::new(days_left));
    }
}

/// The next day after today that is neither on a weekend nor a holiday.
pub(super) fn next_working_day(today: NaiveDate) -> NaiveDate {
    let mut later = today.iter_days().skip(1).take(20);
    later
        .find(|day| !is_weekend(*day) && holidays_on(*day).is_empty())
        .unwrap_or(today)
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_new_absence_begins_on_the_next_working_day() {
        let next = |text: &str| next_working_day(day(text)).to_string();
        assert_eq!(next("2026-12-21"), "2026-12-22");
        assert_eq!(next("2026-12-18"), "2026-12-21");
        assert_eq!(next("2026-12-23"), "2026-12-28");
    }

    #[test]
    fn a_single_day_stays_one_when_it_moves() {
        let mut form = Form::new_for(None, day("2026-12-21"));
        let before = form.from;
        form.from = Some(day("2027-01-08"));
        form.follow_from(before);
        assert_eq!(form.to, Some(day("2027-01-08")));
        form.to = Some(day("2027-01-15"));
        let before = form.from;
        form.from = Some(day("2027-01-11"));
        form.follow_from(before);
        assert_eq!(form.to, Some(day("2027-01-15")));
    }

    #[test]
    fn the_rest_of_the_week_ends_on_friday() {
        let mut form = Form::default();
        form.rest_of_week(day("2026-12-16"));
        assert_eq!(
            (form.from, form.to),
            (Some(day("2026-12-16")), Some(day("2026-12-18")))
        );
        form.rest_of_week(day("2026-12-19"));
        assert_eq!(
            (form.from, form.to),
            (Some(day("2026-12-21")), Some(day("2026-12-25")))
        );
    }

    #[test]
    fn what_ends_before_it_begins_is_no_absence() {
        let form = Form {
            person: Some(PersonId(1)),
            from: Some(day("2026-12-22")),
            to: Some(day("2026-12-21")),
            reason: None,
        };
        assert_eq!(form.problem(), Some(Problem::Reversed));
        assert_eq!(form.planned(None), None);
    }
}
