//! Who covers an account on a day, and when nobody does.
//!
//! [`Coverage`] makes a workspace ready for questions about a span of days; a [`Grid`] holds the
//! answers for all of its accounts and days, and [`gaps`] gathers the days that nobody covers.

mod days;
mod duty;
mod explained;
mod gap;
mod grid;
mod ready;
#[cfg(test)]
mod tests;

pub use explained::{Away, Explained, Link};
pub use gap::{Gap, gaps};
pub use grid::Grid;
pub use ready::Coverage;

use super::ids::PersonId;

/// What an account's day is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cover {
    /// Outside the account's active dates.
    Inactive,
    /// Not a working day of the account.
    Closed,
    /// Somebody watches.
    Covered { person: PersonId, via: Via },
    /// A working day that nobody covers.
    Gap(GapReason),
}

/// How somebody came to cover a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Via {
    Override,
    Roster,
    Responsible,
    StandIn,
    Deputy,
}

/// Why nobody covers a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum GapReason {
    /// The account has a roster, but nobody on this weekday.
    NobodyRostered,
    /// The account has neither a roster nor a responsible person.
    NobodyNamed,
    /// This person is away, and names nobody who stands in.
    NoStandIn(PersonId),
    /// The chain of stand-ins leads back to this person.
    Circle(PersonId),
}

impl Cover {
    /// Who covers the day, if somebody does.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Cover::Covered { person, .. } => Some(person),
            _ => None,
        }
    }

    /// Whether it is a working day that nobody covers.
    pub fn is_gap(self) -> bool {
        matches!(self, Cover::Gap(_))
    }

    /// Whether it is a working day of an active account.
    pub fn is_working_day(self) -> bool {
        matches!(self, Cover::Gap(_) | Cover::Covered { .. })
    }

    /// The word used in files and on the command line.
    pub fn state_code(self) -> &'static str {
        match self {
            Cover::Inactive => "inactive",
            Cover::Closed => "closed",
            Cover::Covered { .. } => "covered",
            Cover::Gap(_) => "gap",
        }
    }
}

impl Via {
    /// The word used in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Via::Override => "override",
            Via::Roster => "roster",
            Via::Responsible => "responsible",
            Via::StandIn => "stand-in",
            Via::Deputy => "deputy",
        }
    }
}
