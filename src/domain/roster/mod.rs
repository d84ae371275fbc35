//! Who watches which account on which weekday, and single days that differ.

mod change;
mod periods;

pub use change::{RosterCell, RosterChange, RosterSpan, replaced_roster, rows_after};
pub use periods::{Overlap, RosterPeriod, overlaps, roster_periods};

use super::ids::{AccountId, OverrideId, PersonId, RosterRowId};
use chrono::{NaiveDate, Weekday};

/// Which ISO weeks a roster row holds in.
#[derive(
    Clone, Copy, PartialEq, Eq, Hash, Debug, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum WeekParity {
    #[default]
    All,
    Odd,
    Even,
}

/// A person on duty for an account on a weekday.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RosterRow {
    pub id: RosterRowId,
    pub account: AccountId,
    pub weekday: Weekday,
    pub person: PersonId,
    pub weeks: WeekParity,
    /// First day the row holds; none counts as earliest.
    pub from: Option<NaiveDate>,
    /// Last day the row holds.
    pub to: Option<NaiveDate>,
}

/// A person on duty for an account on one day, whatever the roster says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Override {
    pub id: OverrideId,
    pub account: AccountId,
    pub date: NaiveDate,
    pub person: PersonId,
}

/// A day of an account that is given to somebody, or back to the roster (`person: None`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DayAssignment {
    pub account: AccountId,
    pub date: NaiveDate,
    pub person: Option<PersonId>,
}
