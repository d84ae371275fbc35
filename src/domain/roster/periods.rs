//! An account's rosters one after another, as its rows make them.

use super::{RosterCell, RosterRow, RosterSpan, WeekParity};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::opening_hours::WEEK;
use chrono::{Days, NaiveDate, Weekday};
use std::collections::BTreeSet;

/// A roster that holds for a span; without cells the responsible person watches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RosterPeriod {
    pub span: RosterSpan,
    /// By weekday, then weeks.
    pub cells: Vec<RosterCell>,
    /// Whether a row holds in it at all; with one, a weekday without anybody is a gap.
    pub has_rows: bool,
}

/// Two rows that hold on the same day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Overlap {
    pub weekday: Weekday,
    /// The one that decides, by its start, then by its place.
    pub holds: PersonId,
    pub other: PersonId,
}

/// The account's rosters from the earliest on; equal ones that follow each other are one.
pub fn roster_periods(rows: &[RosterRow], account: AccountId) -> Vec<RosterPeriod> {
    let rows: Vec<&RosterRow> = rows.iter().filter(|row| row.account == account).collect();
    let mut starts: BTreeSet<Option<NaiveDate>> = BTreeSet::from([None]);
    for row in &rows {
        starts.insert(row.from);
        starts.extend(row.to.map(|to| to.checked_add_days(Days::new(1))));
    }
    let starts: Vec<Option<NaiveDate>> = starts.into_iter().collect();
    let mut periods: Vec<RosterPeriod> = Vec::new();
    for (place, from) in starts.iter().enumerate() {
        let next = starts.get(place + 1).copied().flatten();
        let to = next.and_then(|day| day.pred_opt());
        let span = RosterSpan { from: *from, to };
        let holding: Vec<&RosterRow> = rows
            .iter()
            .copied()
            .filter(|row| holds_in(row, span))
            .collect();
        let period = RosterPeriod {
            span,
            cells: cells_of(&holding),
            has_rows: !holding.is_empty(),
        };
        match periods.last_mut() {
            Some(last) if (&last.cells, last.has_rows) == (&period.cells, period.has_rows) => {
                last.span.to = to;
            }
            _ => periods.push(period),
        }
    }
    periods
}

/// The rows of an account that hold on the same day in the same weeks and begin on the same day, so
/// that only their order decides.
pub fn overlaps(rows: &[RosterRow], account: AccountId) -> Vec<Overlap> {
    let rows: Vec<&RosterRow> = rows.iter().filter(|row| row.account == account).collect();
    let mut found = Vec::new();
    for (place, one) in rows.iter().enumerate() {
        for later in rows.iter().skip(place + 1) {
            let same_days = one.weekday == later.weekday && one.from == later.from;
            let same_weeks = one.weeks == later.weeks
                || one.weeks == WeekParity::All
                || later.weeks == WeekParity::All;
            if same_days && same_weeks {
                found.push(Overlap {
                    weekday: one.weekday,
                    holds: later.person,
                    other: one.person,
                });
            }
        }
    }
    found
}

/// Whether the row holds on every day of a span between two breaks.
fn holds_in(row: &RosterRow, span: RosterSpan) -> bool {
    let begins = row
        .from
        .is_none_or(|from| span.from.is_some_and(|day| from <= day));
    let lasts = row.to.is_none_or(|to| span.to.is_some_and(|day| day <= to));
    begins && lasts
}

fn cells_of(rows: &[&RosterRow]) -> Vec<RosterCell> {
    let winner = |weekday: Weekday, weeks: WeekParity| {
        let mine = rows.iter().filter(|row| {
            row.weekday == weekday && (row.weeks == WeekParity::All || row.weeks == weeks)
        });
        // Of equal starts the last counts: `max_by_key` gives it.
        mine.max_by_key(|row| row.from).map(|row| row.person)
    };
    let mut cells = Vec::new();
    for weekday in WEEK {
        let cell = |weeks, person| RosterCell {
            weekday,
            weeks,
            person,
        };
        let odd = winner(weekday, WeekParity::Odd);
        let even = winner(weekday, WeekParity::Even);
        if odd == even {
            cells.extend(odd.map(|person| cell(WeekParity::All, person)));
        } else {
            cells.extend(odd.map(|person| cell(WeekParity::Odd, person)));
            cells.extend(even.map(|person| cell(WeekParity::Even, person)));
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::RosterRowId;
    use crate::domain::roster::{replaced_roster, rows_after};

    const LIBRARY: AccountId = AccountId(1);
    const KARIN: PersonId = PersonId(1);
    const ANDERS: PersonId = PersonId(2);

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn row(weekday: Weekday, weeks: WeekParity, person: PersonId, from: Option<&str>) -> RosterRow {
        RosterRow {
            id: RosterRowId(0),
            account: LIBRARY,
            weekday,
            person,
            weeks,
            from: from.map(day),
            to: None,
        }
    }

    #[test]
    fn a_new_roster_leaves_the_old_one_as_a_period_before_it() {
        let mut old = row(Weekday::Mon, WeekParity::All, KARIN, None);
        old.id = RosterRowId(1);
        let cell = RosterCell {
            weekday: Weekday::Mon,
            weeks: WeekParity::All,
            person: ANDERS,
        };
        let span = RosterSpan {
            from: Some(day("2027-01-04")),
            to: Some(day("2027-01-31")),
        };
        let change = replaced_roster(LIBRARY, std::slice::from_ref(&old), span, &[cell]);
        let periods = roster_periods(&rows_after(&[old], &change), LIBRARY);
        let people: Vec<_> = periods
            .iter()
            .map(|period| (period.span.from, period.cells[0].person))
            .collect();
        assert_eq!(
            people,
            [
                (None, KARIN),
                (Some(day("2027-01-04")), ANDERS),
                (Some(day("2027-02-01")), KARIN)
            ]
        );
        assert_eq!(periods[0].span.to, Some(day("2027-01-03")));
    }

    #[test]
    fn odd_and_even_weeks_with_the_same_person_are_all_weeks() {
        let rows = [
            row(Weekday::Tue, WeekParity::Odd, KARIN, None),
            row(Weekday::Tue, WeekParity::Even, KARIN, None),
            row(Weekday::Wed, WeekParity::Odd, ANDERS, None),
        ];
        let periods = roster_periods(&rows, LIBRARY);
        let weeks: Vec<_> = periods[0].cells.iter().map(|it| it.weeks).collect();
        assert_eq!(weeks, [WeekParity::All, WeekParity::Odd]);
    }

    #[test]
    fn without_rows_there_is_one_period_and_nobody_in_it() {
        let periods = roster_periods(&[], LIBRARY);
        assert_eq!(periods.len(), 1);
        assert!(!periods[0].has_rows);
    }

    #[test]
    fn of_rows_that_begin_together_the_later_is_said_to_hold() {
        let rows = [
            row(Weekday::Mon, WeekParity::All, KARIN, Some("2026-12-01")),
            row(Weekday::Mon, WeekParity::Odd, ANDERS, Some("2026-12-01")),
            row(Weekday::Mon, WeekParity::All, KARIN, None),
        ];
        let found = overlaps(&rows, LIBRARY);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].holds, found[0].other), (ANDERS, KARIN));
    }
}
