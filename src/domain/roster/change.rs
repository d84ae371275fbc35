//! Putting another roster in place of an account's, from a day on or for a span of days, so that
//! every other day stays as it was.

use super::{RosterRow, WeekParity};
use crate::domain::ids::{AccountId, PersonId, RosterRowId};
use chrono::{NaiveDate, Weekday};

/// Somebody on a weekday of the new roster.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RosterCell {
    pub weekday: Weekday,
    pub weeks: WeekParity,
    pub person: PersonId,
}

/// The days for which a roster is put in place; an open end reaches for ever.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct RosterSpan {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// What becomes of an account's rows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RosterChange {
    /// Rows that end earlier from now on.
    pub end: Vec<(RosterRowId, Option<NaiveDate>)>,
    pub remove: Vec<RosterRowId>,
    /// New rows in their order; their numbers say nothing.
    pub add: Vec<RosterRow>,
}

impl RosterSpan {
    /// Whether the day lies in the span.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// How an account's rows become a new roster for the span and stay what they were outside it.
///
/// Rows that reach past the span's end are taken up again after it, in an order in which the same
/// one wins as before.
pub fn replaced_roster(
    account: AccountId,
    rows: &[RosterRow],
    span: RosterSpan,
    cells: &[RosterCell],
) -> RosterChange {
    let mut change = RosterChange::default();
    let day_before = span.from.and_then(|from| from.pred_opt());
    let day_after = span.to.and_then(|to| to.succ_opt());
    // A row that begins the day after the span would lose to one that is taken up again then.
    let mut after: Vec<&RosterRow> = Vec::new();
    for row in rows.iter().filter(|row| row.account == account) {
        let begins_before = span
            .from
            .is_some_and(|from| row.from.is_none_or(|it| it < from));
        let ends_before = span
            .from
            .is_some_and(|from| row.to.is_some_and(|to| to < from));
        let begins_after = day_after.is_some_and(|day| row.from.is_some_and(|from| from > day));
        let reaches_past = day_after.is_some_and(|day| row.to.is_none_or(|to| to >= day));
        if ends_before || begins_after {
            continue;
        }
        if reaches_past {
            after.push(row);
        }
        if begins_before {
            change.end.push((row.id, day_before));
        } else {
            change.remove.push(row.id);
        }
    }
    change.add = cells
        .iter()
        .map(|cell| RosterRow {
            id: RosterRowId(0),
            account,
            weekday: cell.weekday,
            person: cell.person,
            weeks: cell.weeks,
            from: span.from,
            to: span.to,
        })
        .collect();
    after.sort_by_key(|row| row.from);
    change.add.extend(after.into_iter().map(|row| RosterRow {
        id: RosterRowId(0),
        from: day_after,
        ..row.clone()
    }));
    change
}

/// The rows after a change, as the store will give them.
pub fn rows_after(rows: &[RosterRow], change: &RosterChange) -> Vec<RosterRow> {
    let mut after: Vec<RosterRow> = rows
        .iter()
        .filter(|row| !change.remove.contains(&row.id))
        .cloned()
        .collect();
    for row in &mut after {
        if let Some((_, to)) = change.end.iter().find(|(id, _)| *id == row.id) {
            row.to = *to;
        }
    }
    after.extend(change.add.iter().cloned());
    after
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::{Account, AccountDetails, Channel};
    use crate::domain::calendar::DateSpan;
    use crate::domain::coverage::Coverage;
    use crate::domain::person::{Person, PersonDetails};
    use crate::domain::workspace::Workspace;
    use chrono::{Datelike, Days};
    use proptest::prelude::*;

    const LIBRARY: AccountId = AccountId(1);

    fn day(offset: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 8, 31).unwrap() + Days::new(offset)
    }

    fn office(roster: Vec<RosterRow>) -> Workspace {
        Workspace {
            people: (1..=4)
                .map(|number| Person {
                    id: PersonId(number),
                    version: 1,
                    details: PersonDetails::default(),
                })
                .collect(),
            accounts: vec![Account {
                id: LIBRARY,
                version: 1,
                details: AccountDetails::with_usual_promise("Biblioteket", Channel::Facebook),
            }],
            roster,
            ..Workspace::default()
        }
    }

    fn any_row() -> impl Strategy<Value = RosterRow> {
        (
            0u64..5,
            1i64..=4,
            prop::sample::select(vec![WeekParity::All, WeekParity::Odd, WeekParity::Even]),
            prop::option::of(0u64..40),
            prop::option::of(20u64..60),
        )
            .prop_map(|(weekday, person, weeks, from, to)| RosterRow {
                id: RosterRowId(0),
                account: LIBRARY,
                weekday: day(weekday).weekday(),
                person: PersonId(person),
                weeks,
                from: from.map(day),
                to: to.map(day),
            })
    }

    proptest! {
        #[test]
        fn days_outside_the_span_stay_as_they_were_and_those_inside_follow_the_new_roster(
            mut rows in prop::collection::vec(any_row(), 0..12),
            new in prop::collection::vec(any_row(), 1..6),
            from in prop::option::of(0u64..40), length in prop::option::of(0u64..20),
        ) {
            for (number, row) in (1..).zip(&mut rows) {
                row.id = RosterRowId(number);
            }
            let span = RosterSpan {
                from: from.map(day),
                to: length.map(|length| day(from.unwrap_or(10) + length)),
            };
            let cells: Vec<RosterCell> = new.iter()
                .map(|row| RosterCell { weekday: row.weekday, weeks: row.weeks, person: row.person })
                .collect();
            let change = replaced_roster(LIBRARY, &rows, span, &cells);
            let all = DateSpan { from: day(0), to: day(90) };
            let before = Coverage::new(&office(rows.clone()), all);
            let after = Coverage::new(&office(rows_after(&rows, &change)), all);
            let fresh = replaced_roster(LIBRARY, &[], RosterSpan::default(), &cells);
            let alone = Coverage::new(&office(fresh.add), all);
            for date in all.days() {
                let expected = if span.contains(date) { &alone } else { &before };
                prop_assert_eq!(
                    after.cover(LIBRARY, date), expected.cover(LIBRARY, date), "{}", date);
            }
        }
    }
}
