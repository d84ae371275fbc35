//! Roster rows, overrides, absences and closures: rows without keys.

use super::Import;
use crate::commands::CommandError;
use crate::domain::absence::{Absence, StandIn};
use crate::domain::closure::Closure;
use crate::domain::contents::Contents;
use crate::domain::ids::{AbsenceId, ClosureId, OverrideId, RosterRowId};
use crate::domain::roster::{Override, RosterRow};
use crate::store::Changed;
use std::collections::HashMap;
use std::hash::Hash;

impl Import<'_> {
    pub(super) fn take_schedules(&mut self, contents: &Contents) -> Result<(), CommandError> {
        let present = self.recorder.workspace()?;

        let mut rows = Rows::of(present.roster.into_iter().map(|row| RosterRow {
            id: RosterRowId(0),
            ..row
        }));
        for row in &contents.roster {
            let row = RosterRow {
                id: RosterRowId(0),
                account: self.account(row.account)?,
                person: self.person(row.person)?,
                ..row.clone()
            };
            if self.is_new(rows.take(&row)) {
                self.recorder.insert_roster_row(&row)?;
            }
        }

        for row in &contents.overrides {
            self.take_override(row, &present.overrides)?;
        }

        let mut rows = Rows::of(present.absences.into_iter().map(|row| Absence {
            id: AbsenceId(0),
            ..row
        }));
        for row in &contents.absences {
            let stand_ins = row.stand_ins.iter().map(|stand_in| self.stand_in(stand_in));
            let row = Absence {
                id: AbsenceId(0),
                person: self.person(row.person)?,
                stand_ins: stand_ins.collect::<Result<_, _>>()?,
                ..row.clone()
            };
            if self.is_new(rows.take(&row)) {
                self.recorder.insert_absence(&row.details())?;
            }
        }

        let mut rows = Rows::of(present.closures.into_iter().map(|row| Closure {
            id: ClosureId(0),
            ..row
        }));
        for row in &contents.closures {
            let accounts = self.accounts_if_any(row.accounts.as_deref())?;
            let row = Closure {
                id: ClosureId(0),
                accounts,
                ..row.clone()
            };
            if self.is_new(rows.take(&row)) {
                self.recorder.insert_closure(&row.details())?;
            }
        }
        Ok(())
    }

    /// An account has one override a day: a second one updates it.
    fn take_override(&mut self, row: &Override, present: &[Override]) -> Result<(), CommandError> {
        let account = self.account(row.account)?;
        let person = self.person(row.person)?;
        let same_day = present
            .iter()
            .find(|known| known.account == account && known.date == row.date);
        match same_day {
            Some(known) => {
                let changed = self.recorder.update_override(known.id, person)?;
                self.imported.schedules.count(changed);
            }
            None => {
                self.imported.schedules.new += 1;
                self.recorder.insert_override(&Override {
                    id: OverrideId(0),
                    account,
                    person,
                    date: row.date,
                })?;
            }
        }
        Ok(())
    }

    fn stand_in(&self, row: &StandIn) -> Result<StandIn, CommandError> {
        let account = row.account.map(|id| self.account(id)).transpose()?;
        Ok(StandIn {
            account,
            person: self.person(row.person)?,
        })
    }

    pub(super) fn is_new(&mut self, taken: Taken) -> bool {
        match taken {
            Taken::Known => self.imported.schedules.count(Changed::Nothing),
            Taken::New => self.imported.schedules.new += 1,
        }
        taken == Taken::New
    }
}

/// The rows that are there and have not been met in the file yet, with how many of each: checks of
/// years are many, so none is looked for among all the others.
pub(super) struct Rows<T>(HashMap<T, usize>);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    Known,
    New,
}

impl<T: Eq + Hash> Rows<T> {
    pub(super) fn of(rows: impl Iterator<Item = T>) -> Rows<T> {
        let mut counted = HashMap::new();
        for row in rows {
            *counted.entry(row).or_default() += 1;
        }
        Rows(counted)
    }

    /// Ticks off one row that is the same.
    pub(super) fn take(&mut self, row: &T) -> Taken {
        match self.0.get_mut(row).filter(|left| **left > 0) {
            Some(left) => {
                *left -= 1;
                Taken::Known
            }
            None => Taken::New,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_known_as_often_as_it_is_there() {
        let mut rows = Rows::of(["a", "b", "a"].into_iter());
        let known = ["a", "a", "a", "b", "c"].map(|row| rows.take(&row) == Taken::Known);
        assert_eq!(known, [true, true, false, true, false]);
    }
}
