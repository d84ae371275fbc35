//! What is odd about a closure. None of it stands in the way of it.

use super::LONGEST_CLOSURE_DAYS;
use super::edit::ClosureEdit;
use crate::domain::calendar::DateSpan;
use crate::domain::closure::{Closure, ClosureDetails};
use crate::domain::coverage::{Coverage, Grid};
use crate::domain::ids::ClosureId;
use crate::domain::roster::Override;
use crate::domain::workspace::Workspace;
use chrono::{Datelike, NaiveDate, Weekday};

/// Something to be told before the closure is saved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Oddity {
    /// It holds nothing but Saturdays and Sundays.
    OnlyWeekend,
    /// None of its accounts is open on any of its days, the closure aside.
    NothingOpen,
    /// It lasts so many days, more than sixty.
    Long(i64),
    /// Its last day is over.
    Past,
    /// Another closure has some of its days for some of its accounts.
    Overlaps(ClosureId),
    /// Somebody was put in on a day that becomes closed.
    VoidOverrides(Vec<Override>),
}

/// A closure that lasts longer is perhaps a mistake.
const LONG_DAYS: i64 = 60;

/// What is odd about the closure as it would be.
pub fn oddities(
    workspace: &Workspace,
    before: Option<&Closure>,
    after: &ClosureDetails,
    today: NaiveDate,
) -> Vec<Oddity> {
    let mut found = Vec::new();
    let span = after.span.at_most(LONGEST_CLOSURE_DAYS, today);
    let others = || {
        let own = before.map(|closure| closure.id);
        let closures = workspace.closures.iter();
        closures.filter(move |closure| Some(closure.id) != own)
    };
    let open = open_without(workspace, before, after, span);
    let is_weekend = |day: NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let is_open_somewhere = open.days().any(|(_, _, cover)| cover.is_working_day());
    if !is_open_somewhere && span.days().all(is_weekend) {
        found.push(Oddity::OnlyWeekend);
    } else if !is_open_somewhere {
        found.push(Oddity::NothingOpen);
    }
    let length = (after.span.to - after.span.from).num_days() + 1;
    if length > LONG_DAYS {
        found.push(Oddity::Long(length));
    }
    if after.span.to < today {
        found.push(Oddity::Past);
    }
    let overlaps = others().filter(|other| {
        let shares_day = other.span.from <= after.span.to && after.span.from <= other.span.to;
        let mut accounts = workspace.accounts.iter().map(|account| account.id);
        shares_day && accounts.any(|id| other.concerns(id) && after.concerns(id))
    });
    found.extend(overlaps.map(|other| Oddity::Overlaps(other.id)));
    let is_void = |row: &&Override| {
        let cover = open.cover(row.account, row.date);
        row.date >= today
            && after.concerns(row.account)
            && after.span.contains(row.date)
            && cover.is_some_and(|cover| cover.is_working_day())
    };
    let void: Vec<Override> = workspace
        .overrides
        .iter()
        .filter(is_void)
        .cloned()
        .collect();
    if !void.is_empty() {
        found.push(Oddity::VoidOverrides(void));
    }
    found
}

/// The accounts of the closure on its days as they would be without it.
fn open_without(
    workspace: &Workspace,
    before: Option<&Closure>,
    after: &ClosureDetails,
    span: DateSpan,
) -> Grid {
    // As if it were new: then it concerns its accounts, whatever it was before.
    let new = ClosureEdit {
        before: None,
        after: Some(after),
    };
    let mut concerned = new.concerned(workspace);
    concerned
        .closures
        .retain(|closure| Some(closure.id) != before.map(|before| before.id));
    Coverage::new(&concerned, span).grid()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{BATH, LIBRARY, day, days, details, office};
    use super::*;
    use crate::domain::ids::{OverrideId, PersonId};

    fn today() -> NaiveDate {
        day("2026-12-21")
    }

    fn found(office: &Workspace, before: Option<&Closure>, after: &ClosureDetails) -> Vec<Oddity> {
        oddities(office, before, after, today())
    }

    #[test]
    fn an_ordinary_closure_is_not_odd() {
        let closure = details(days("2026-12-28", "2026-12-30"), None);
        assert_eq!(found(&office(), None, &closure), []);
    }

    #[test]
    fn days_that_are_closed_anyway_are_told_of() {
        let weekend = details(days("2026-12-19", "2026-12-20"), None);
        let past = [Oddity::OnlyWeekend, Oddity::Past];
        assert_eq!(found(&office(), None, &weekend), past);
        let christmas = details(days("2026-12-24", "2026-12-27"), None);
        assert_eq!(found(&office(), None, &christmas), [Oddity::NothingOpen]);
    }

    #[test]
    fn a_closure_does_not_stand_in_its_own_way() {
        let mut office = office();
        let stored = details(days("2026-12-28", "2026-12-30"), None).numbered(ClosureId(1));
        office.closures.push(stored.clone());
        assert_eq!(found(&office, Some(&stored), &stored.details()), []);
        let other = details(days("2026-12-30", "2026-12-30"), Some(vec![BATH]));
        assert_eq!(
            found(&office, None, &other),
            [Oddity::NothingOpen, Oddity::Overlaps(ClosureId(1))]
        );
        office.closures[0].accounts = Some(vec![LIBRARY]);
        assert_eq!(found(&office, None, &other), []);
    }

    #[test]
    fn a_long_one_and_somebody_put_in_are_told_of() {
        let mut office = office();
        let put_in = |account, date| Override {
            id: OverrideId(1),
            account,
            date,
            person: PersonId(2),
        };
        let monday = put_in(BATH, day("2027-02-01"));
        office.overrides = vec![
            monday.clone(),
            put_in(LIBRARY, day("2027-02-01")),
            put_in(BATH, day("2027-02-06")),
        ];
        let closure = details(days("2027-01-01", "2027-03-02"), Some(vec![BATH]));
        assert_eq!(
            found(&office, None, &closure),
            [Oddity::Long(61), Oddity::VoidOverrides(vec![monday])]
        );
    }
}
