//! Whole days a person is away, with those who stand in.

use super::calendar::DateSpan;
use super::ids::{AbsenceId, AccountId, PersonId};

/// Somebody who stands in during an absence, for one account or (`None`) for all.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
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
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
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

/// Why somebody is away, for those who plan; nothing more is asked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AbsenceReason {
    Vacation,
    Illness,
    Training,
    Parental,
    Other,
}

impl AbsenceReason {
    /// The reasons in the order they are offered.
    pub const ALL: [AbsenceReason; 5] = [
        AbsenceReason::Vacation,
        AbsenceReason::Illness,
        AbsenceReason::Training,
        AbsenceReason::Parental,
        AbsenceReason::Other,
    ];

    /// The word that is stored and written to files.
    pub fn code(self) -> &'static str {
        match self {
            AbsenceReason::Vacation => "semester",
            AbsenceReason::Illness => "sjuk",
            AbsenceReason::Training => "utbildning",
            AbsenceReason::Parental => "föräldraledig",
            AbsenceReason::Other => "annat",
        }
    }

    /// The reason with this word, however it is capitalised; nothing for another text.
    pub fn from_code(code: &str) -> Option<AbsenceReason> {
        let code = code.trim().to_lowercase();
        AbsenceReason::ALL
            .into_iter()
            .find(|reason| reason.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_found_by_its_word() {
        for reason in AbsenceReason::ALL {
            assert_eq!(AbsenceReason::from_code(reason.code()), Some(reason));
        }
        assert_eq!(
            AbsenceReason::from_code(" FÖRÄLDRALEDIG "),
            Some(AbsenceReason::Parental)
        );
        assert_eq!(AbsenceReason::from_code("tjänstledig"), None);
    }
}
