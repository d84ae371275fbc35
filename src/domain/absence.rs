//! Whole days a person is away, with those who stand in.

use super::calendar::DateSpan;
use super::ids::{AbsenceId, AccountId, PersonId};

/// Somebody who stands in during an absence, for one account or (`None`) for all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StandIn {
    pub account: Option<AccountId>,
    pub person: PersonId,
}

/// What an absence says, before it is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AbsenceDetails {
    pub person: PersonId,
    pub span: DateSpan,
    /// A word such as "semester"; files may hold any.
    pub reason: Option<String>,
    pub stand_ins: Vec<StandIn>,
}

/// A person's absence, both ends included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Absence {
    pub id: AbsenceId,
    pub person: PersonId,
    pub span: DateSpan,
    pub reason: Option<String>,
    pub stand_ins: Vec<StandIn>,
}

impl Absence {
    /// What it says, without its number.
    pub fn details(&self) -> AbsenceDetails {
        AbsenceDetails {
            person: self.person,
            span: self.span,
            reason: self.reason.clone(),
            stand_ins: self.stand_ins.clone(),
        }
    }

    /// An absence with this number that says this.
    pub fn with(id: AbsenceId, details: AbsenceDetails) -> Absence {
        Absence {
            id,
            person: details.person,
            span: details.span,
            reason: details.reason,
            stand_ins: details.stand_ins,
        }
    }
}
