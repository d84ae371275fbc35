//! An absence being planned: which account-days it leaves to nobody, who could stand in and why,
//! and what comes of the choices that are made.

mod affected;
mod arrangement;
mod changes;
mod proposal;
mod suitability;
#[cfg(test)]
mod tests;

pub use affected::{affected_days, given_days, present_choices};
pub use arrangement::{Arrangement, arrangement, with_days, workspace_with};
pub use changes::{Change, changes, without_absence};
pub use proposal::{Proposal, proposals};
pub use suitability::{Knows, Presence, Suitability, suitable};

use super::absence::{Absence, AbsenceDetails};
use super::calendar::DateSpan;
use super::ids::{AccountId, PersonId};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The longest absence that is planned at once, in days; of a longer one, which a file may hold, only
/// so many are looked at.
pub const LONGEST_ABSENCE_DAYS: u64 = 1100;

/// An absence as it stands in the form, before anybody stands in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlannedAbsence {
    pub person: PersonId,
    pub span: DateSpan,
    pub reason: Option<String>,
    /// The present one that it takes the place of.
    pub replaces: Option<Absence>,
}

/// A day of an account, for somebody to watch.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WatchDay {
    pub account: AccountId,
    pub date: NaiveDate,
}

/// Who is to stand in on which account-day; a day that is not here has nobody.
pub type Choices = BTreeMap<WatchDay, PersonId>;

impl PlannedAbsence {
    /// The absence without anybody who stands in.
    fn bare(&self) -> AbsenceDetails {
        AbsenceDetails {
            person: self.person,
            span: self.span,
            reason: self.reason.clone(),
            stand_ins: Vec::new(),
        }
    }
}
