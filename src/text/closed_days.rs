//! Why a day is closed, in words.

use crate::domain::calendar::{ClosedReason, KNOWN_YEARS, names_of};
use crate::domain::language::Language;

/// Why an account is closed on a day: a name where there is one.
pub fn closed_reason(language: Language, reason: &ClosedReason) -> String {
    match (reason, language) {
        (ClosedReason::Closure(name), _) => name.clone(),
        (ClosedReason::Holiday(holidays), _) => names_of(holidays, language),
        (ClosedReason::ClosedDay, Language::Sv) => "stängt".to_owned(),
        (ClosedReason::ClosedDay, Language::En) => "closed".to_owned(),
        (ClosedReason::NoOpeningHours, Language::Sv) => "inga öppettider".to_owned(),
        (ClosedReason::NoOpeningHours, Language::En) => "no opening hours".to_owned(),
        (ClosedReason::EarlyClosing(time), Language::Sv) => {
            format!("stänger {time}, innan det skulle ha öppnat")
        }
        (ClosedReason::EarlyClosing(time), Language::En) => {
            format!("closes at {time}, before it would have opened")
        }
        (ClosedReason::ClockChange, Language::Sv) => {
            "öppettiden faller bort när klockan ställs fram".to_owned()
        }
        (ClosedReason::ClockChange, Language::En) => {
            "the opening hours vanish when the clocks go forward".to_owned()
        }
    }
}

/// Which years' holidays are known, for whoever asks about others.
pub fn holidays_unknown(language: Language) -> String {
    let (first, last) = (KNOWN_YEARS.start(), KNOWN_YEARS.end());
    match language {
        Language::Sv => format!(
            "Helgdagar är bara kända för åren {first}–{last}; andra år räknas utan helgdagar."
        ),
        Language::En => format!(
            "Holidays are known for the years {first}–{last} only; other years count without them."
        ),
    }
}
