//! Who covers a day, how and why not, in words.

use crate::domain::absence::AbsenceReason;
use crate::domain::coverage::{Cover, GapReason, Via};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::t;
use crate::text::numbers::capitalized;

/// What a person is called; whoever asks knows the names.
pub type NameOf<'a> = &'a dyn Fn(PersonId) -> String;

/// "Bevakas", "Lucka", "Stängt", "Används inte".
pub fn state_word(language: Language, cover: Cover) -> String {
    match cover {
        Cover::Covered { .. } => t!(language, "cover-covered"),
        Cover::Gap(_) => t!(language, "cover-gap"),
        Cover::Closed => t!(language, "cover-closed"),
        Cover::Inactive => t!(language, "cover-inactive"),
    }
}

/// What an account's day is, in a line: "Karin Ek, ersättare", "Lucka: ingen står på schemat den
/// här veckodagen", "Stängt".
pub fn cover_words(language: Language, cover: Cover, name_of: NameOf<'_>) -> String {
    match cover {
        Cover::Covered { person, via } => t!(
            language,
            "cover-person-via",
            person = name_of(person),
            via = via_word(language, via)
        ),
        Cover::Gap(reason) => t!(
            language,
            "cover-gap-because",
            reason = gap_because(language, reason, name_of)
        ),
        Cover::Closed | Cover::Inactive => state_word(language, cover),
    }
}

/// How somebody came to cover a day: "enligt schemat", "ersättare".
pub fn via_word(language: Language, via: Via) -> String {
    match via {
        Via::Override => t!(language, "via-override"),
        Via::Roster => t!(language, "via-roster"),
        Via::Responsible => t!(language, "via-responsible"),
        Via::StandIn => t!(language, "via-stand-in"),
        Via::Deputy => t!(language, "via-deputy"),
    }
}

/// Why nobody covers a day, as a sentence: "Karin Ek är frånvarande och har ingen ersättare."
pub fn gap_reason(language: Language, reason: GapReason, name_of: NameOf<'_>) -> String {
    let because = gap_because(language, reason, name_of);
    // A name that begins the sentence keeps its own letters.
    if matches!(reason, GapReason::NoStandIn(_)) {
        return format!("{because}.");
    }
    format!("{}.", capitalized(&because))
}

/// The same within a line: "ingen står på schemat den här veckodagen".
fn gap_because(language: Language, reason: GapReason, name_of: NameOf<'_>) -> String {
    match reason {
        GapReason::NobodyRostered => t!(language, "gap-nobody-rostered"),
        GapReason::NobodyNamed => t!(language, "gap-nobody-named"),
        GapReason::NoStandIn(person) => {
            t!(language, "gap-no-stand-in", person = name_of(person))
        }
        GapReason::Circle(person) => t!(language, "gap-circle", person = name_of(person)),
    }
}

/// Those who were looked at, in order: "Karin Ek → Marie Öst".
pub fn chain_words(chain: impl IntoIterator<Item = PersonId>, name_of: NameOf<'_>) -> String {
    let names: Vec<String> = chain.into_iter().map(name_of).collect();
    names.join(" → ")
}

/// "Semester", "Sjuk", "Utbildning", "Föräldraledig", "Annat".
pub fn absence_reason(language: Language, reason: AbsenceReason) -> String {
    match reason {
        AbsenceReason::Vacation => t!(language, "absence-vacation"),
        AbsenceReason::Illness => t!(language, "absence-illness"),
        AbsenceReason::Training => t!(language, "absence-training"),
        AbsenceReason::Parental => t!(language, "absence-parental"),
        AbsenceReason::Other => t!(language, "absence-other"),
    }
}

/// A stored reason as it is shown: the word in the language, or what somebody wrote.
pub fn stored_absence_reason(language: Language, stored: &str) -> String {
    AbsenceReason::from_code(stored).map_or_else(
        || stored.to_owned(),
        |reason| absence_reason(language, reason),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name_of(person: PersonId) -> String {
        ["eva ek", "Åsa Öst"][usize::try_from(person.0).unwrap()].to_owned()
    }

    #[test]
    fn a_day_is_told_in_a_line() {
        let covered = Cover::Covered {
            person: PersonId(1),
            via: Via::StandIn,
        };
        let words = |cover| cover_words(Language::Sv, cover, &name_of);
        assert_eq!(words(covered), "Åsa Öst, ersättare");
        assert_eq!(
            words(Cover::Gap(GapReason::NobodyRostered)),
            "Lucka: ingen står på schemat den här veckodagen"
        );
        assert_eq!(words(Cover::Closed), "Stängt");
    }

    #[test]
    fn a_reason_is_a_sentence_that_leaves_names_as_they_are() {
        let sentence = |reason| gap_reason(Language::Sv, reason, &name_of);
        assert_eq!(
            sentence(GapReason::NoStandIn(PersonId(0))),
            "eva ek är frånvarande och ingen ersättare kan ta över."
        );
        assert_eq!(
            sentence(GapReason::NobodyNamed),
            "Kontot har varken schema eller ansvarig."
        );
    }

    #[test]
    fn a_stored_reason_is_shown_in_the_language_or_as_it_was_written() {
        let shown = |stored| stored_absence_reason(Language::En, stored);
        assert_eq!(shown("semester"), "Vacation");
        assert_eq!(shown("Semester"), "Vacation");
        assert_eq!(shown("tjänstledig"), "tjänstledig");
    }
}
