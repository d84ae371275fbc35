//! The roster, and single days that differ from it.

use super::{AssignManner, CommandError, Outcome, Work};
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AccountId, OverrideId};
use crate::domain::language::Language;
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::roster::{DayAssignment, Override, RosterCell, RosterSpan, replaced_roster};

impl Work<'_> {
    pub(super) fn change_roster(
        &mut self,
        accounts: &[AccountId],
        span: RosterSpan,
        cells: &[RosterCell],
    ) -> Result<Outcome, CommandError> {
        if span.from.zip(span.to).is_some_and(|(from, to)| to < from) {
            return Err(CommandError::DaysReversed);
        }
        let roster = self.recorder.workspace()?.roster;
        for account in accounts {
            let change = replaced_roster(*account, &roster, span, cells);
            for id in change.remove {
                self.recorder.delete_roster_row(id)?;
            }
            for (id, to) in change.end {
                self.recorder.end_roster_row(id, to)?;
            }
            for row in &change.add {
                self.recorder.insert_roster_row(row)?;
            }
        }
        let subject = Subject {
            account: self.account_named(accounts)?,
            count: Some(accounts.len()),
            ..Subject::default()
        };
        Ok(Outcome {
            count: accounts.len(),
            ..Outcome::of(OperationKind::ChangeRoster, subject)
        })
    }

    pub(super) fn assign_days(
        &mut self,
        days: &[DayAssignment],
        manner: AssignManner,
    ) -> Result<Outcome, CommandError> {
        self.put_assignments(days)?;
        let accounts: Vec<AccountId> = days.iter().map(|day| day.account).collect();
        let from = days.iter().map(|day| day.date).min();
        let to = days.iter().map(|day| day.date).max();
        let mut people: Vec<String> = Vec::new();
        for person in days.iter().filter_map(|day| day.person) {
            let person = self.recorder.person(person)?.ok_or(CommandError::Gone)?;
            if !people.contains(&person.details.name) {
                people.push(person.details.name);
            }
        }
        let kind = match manner {
            AssignManner::Assigned => OperationKind::AssignDays,
            AssignManner::Given => OperationKind::GiveDays,
            AssignManner::Swapped => OperationKind::SwapDays,
        };
        let subject = Subject {
            account: self.account_named(&accounts)?,
            person: (!people.is_empty()).then(|| people.join(", ")),
            days: from.zip(to).map(|(from, to)| DateSpan { from, to }),
            count: Some(days.len()),
            ..Subject::default()
        };
        Ok(Outcome {
            count: days.len(),
            ..Outcome::of(kind, subject)
        })
    }

    /// Writes single days: given to somebody, or left to the roster again.
    pub(super) fn put_assignments(&mut self, days: &[DayAssignment]) -> Result<(), CommandError> {
        let mut present = self.recorder.workspace()?.overrides;
        for day in days {
            let known = present
                .iter()
                .position(|known| known.account == day.account && known.date == day.date);
            match (known, day.person) {
                (Some(known), Some(person)) => {
                    self.recorder.update_override(present[known].id, person)?;
                }
                (Some(known), None) => {
                    let known = present.swap_remove(known);
                    self.recorder.delete_override(known.id)?;
                }
                (None, Some(person)) => {
                    let mut row = Override {
                        id: OverrideId(0),
                        account: day.account,
                        date: day.date,
                        person,
                    };
                    row.id = self.recorder.insert_override(&row)?;
                    present.push(row);
                }
                (None, None) => {}
            }
        }
        Ok(())
    }

    /// The account's name where all of them are the same one.
    fn account_named(&self, accounts: &[AccountId]) -> Result<Option<String>, CommandError> {
        let Some(first) = accounts.first() else {
            return Ok(None);
        };
        if accounts.iter().any(|account| account != first) {
            return Ok(None);
        }
        let account = self.recorder.account(*first)?.ok_or(CommandError::Gone)?;
        Ok(Some(account.details.full_name(Language::Sv)))
    }
}
