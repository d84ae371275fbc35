//! Whole days a person is away, with those who stand in.

use super::calendar::DateSpan;
use super::ids::{AbsenceId, AccountId, PersonId};

/// Somebody who stands in during an absence, for one account or (`None`) for all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StandIn {
    pub account: Option<AccountId>,
    pub person: PersonId,
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
