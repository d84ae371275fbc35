//! What an event's title says.

use crate::domain::absence::AbsenceReason;
use crate::domain::calendar::{DateSpan, holidays_on};
use crate::domain::language::Language;

/// Phrases that stand for a reason, wherever they stand in the title.
const PHRASES: [(&str, AbsenceReason); 14] = [
    ("vård av barn", AbsenceReason::Parental),
    ("vård av sjukt barn", AbsenceReason::Parental),
    ("parental leave", AbsenceReason::Parental),
    ("maternity leave", AbsenceReason::Parental),
    ("paternity leave", AbsenceReason::Parental),
    ("sick leave", AbsenceReason::Illness),
    ("annual leave", AbsenceReason::Vacation),
    ("on holiday", AbsenceReason::Vacation),
    ("on leave", AbsenceReason::Other),
    ("day off", AbsenceReason::Vacation),
    ("time off", AbsenceReason::Vacation),
    ("out of office", AbsenceReason::Other),
    ("out of the office", AbsenceReason::Other),
    ("ej på plats", AbsenceReason::Other),
];

/// Whole words, in the order in which they decide.
const WORDS: [(AbsenceReason, &[&str]); 5] = [
    (
        AbsenceReason::Parental,
        &["vab", "vabb", "vabbar", "parental"],
    ),
    (
        AbsenceReason::Illness,
        &[
            "sjuk",
            "sjukskriven",
            "sjukskrivning",
            "sjukdag",
            "sjukfrånvaro",
            "sick",
            "ill",
        ],
    ),
    (
        AbsenceReason::Training,
        &[
            "kurs",
            "kursdag",
            "kursdagar",
            "studiedag",
            "studiedagar",
            "studieresa",
            "utbildningsdag",
            "utbildningsdagar",
            "training",
            "course",
            "conference",
        ],
    ),
    (
        AbsenceReason::Vacation,
        &[
            "semester",
            "semestern",
            "semesterdag",
            "semesterdagar",
            "semestervecka",
            "semesterveckor",
            "ledig",
            "ledigt",
            "ledighet",
            "komp",
            "kompdag",
            "flexdag",
            "vacation",
            "pto",
        ],
    ),
    (
        AbsenceReason::Other,
        &[
            "frånvarande",
            "frånvaro",
            "borta",
            "tjänsteresa",
            "ooo",
            "oof",
            "absent",
            "away",
        ],
    ),
];

/// Endings of compound words.
const ENDINGS: [(&str, AbsenceReason); 7] = [
    ("utbildning", AbsenceReason::Training),
    ("kurs", AbsenceReason::Training),
    ("konferens", AbsenceReason::Training),
    ("konferensen", AbsenceReason::Training),
    ("semester", AbsenceReason::Vacation),
    ("ledig", AbsenceReason::Vacation),
    ("ledighet", AbsenceReason::Vacation),
];

/// What leave is for, where the word before says more.
const LEAVES: [(&str, AbsenceReason); 6] = [
    ("föräldra", AbsenceReason::Parental),
    ("pappa", AbsenceReason::Parental),
    ("mamma", AbsenceReason::Parental),
    ("sjuk", AbsenceReason::Illness),
    ("studie", AbsenceReason::Training),
    ("tjänst", AbsenceReason::Other),
];

/// Words that make a title one about absences, and not one.
const NOT_AWAY: [&str; 10] = [
    "möte",
    "avstämning",
    "planering",
    "fika",
    "lunch",
    "deadline",
    "meeting",
    "planning",
    "ansökan",
    "ansök",
];

const BIRTHDAYS: [&str; 5] = ["födelsedag", "birthday", "fyller", "bday", "namnsdag"];

/// The words of a title, in lower case.
pub(super) fn words_of(title: &str) -> Vec<String> {
    let lower = title.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(ToOwned::to_owned).collect()
}

/// The reason for an absence that the title speaks of.
pub(super) fn reason_in(title: &str) -> Option<AbsenceReason> {
    let words = words_of(title);
    let is_about = |word: &String| NOT_AWAY.iter().any(|about| word.ends_with(about));
    if words.iter().any(is_about) {
        return None;
    }
    let joined = format!(" {} ", words.join(" "));
    let phrase = PHRASES
        .iter()
        .find(|(phrase, _)| joined.contains(&format!(" {phrase} ")));
    if let Some((_, reason)) = phrase {
        return Some(*reason);
    }
    let leave = words.iter().find_map(|word| {
        let before = word
            .strip_suffix("ledig")
            .or_else(|| word.strip_suffix("ledighet"))?;
        let mut leaves = LEAVES.iter();
        leaves
            .find(|(kind, _)| before.starts_with(kind))
            .map(|(_, reason)| *reason)
    });
    leave
        .or_else(|| {
            let mut kinds = WORDS.iter();
            kinds
                .find(|(_, all)| words.iter().any(|word| all.contains(&word.as_str())))
                .map(|(reason, _)| *reason)
        })
        .or_else(|| {
            let mut endings = ENDINGS.iter();
            endings
                .find(|(ending, _)| words.iter().any(|word| word.ends_with(ending)))
                .map(|(_, reason)| *reason)
        })
}

/// Whether the title is a birthday's.
pub(super) fn is_birthday(title: &str) -> bool {
    words_of(title)
        .iter()
        .any(|word| BIRTHDAYS.iter().any(|birthday| word.starts_with(birthday)))
}

/// Whether the title is that of a holiday on one of the days.
pub(super) fn is_holiday(title: &str, span: DateSpan) -> bool {
    let title = title.to_lowercase();
    let named = |day| {
        holidays_on(day).iter().any(|holiday| {
            Language::ALL
                .iter()
                .any(|language| title.contains(&holiday.name(*language).to_lowercase()))
        })
    };
    span.days().take(7).any(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_absences_are_told_by_their_words() {
        for (title, reason) in [
            ("Semester", AbsenceReason::Vacation),
            ("LEDIG!", AbsenceReason::Vacation),
            ("Sommarsemester v. 28–31", AbsenceReason::Vacation),
            ("Kompledig em", AbsenceReason::Vacation),
            ("Föräldraledig", AbsenceReason::Parental),
            ("VAB Elsa", AbsenceReason::Parental),
            ("Vård av sjukt barn", AbsenceReason::Parental),
            ("Sjuk", AbsenceReason::Illness),
            ("Sick leave", AbsenceReason::Illness),
            ("Sjukledig", AbsenceReason::Illness),
            ("Excelkurs i Umeå", AbsenceReason::Training),
            ("Utbildning HLR", AbsenceReason::Training),
            ("Kommunikationskonferens", AbsenceReason::Training),
            ("Out of office", AbsenceReason::Other),
            ("Tjänstledig", AbsenceReason::Other),
            ("Karin borta", AbsenceReason::Other),
            ("Annual leave", AbsenceReason::Vacation),
        ] {
            assert_eq!(reason_in(title), Some(reason), "{title}");
        }
    }

    #[test]
    fn other_titles_are_not_taken_for_absences() {
        for title in [
            "Påskdagen",
            "Styrgruppsmöte",
            "Semesterplanering",
            "Möte om semester",
            "Karin fyller 50",
            "Bank Holiday",
            "Sjukhuset: presskonferensmöte",
            "Budget ledighetsansökan",
            "Will you come",
            "",
        ] {
            assert_eq!(reason_in(title), None, "{title}");
        }
        assert!(is_birthday("Elsas födelsedag"));
        let easter = DateSpan::of_day("2026-04-05".parse().unwrap());
        assert!(is_holiday("Påskdagen (röd dag)", easter));
        assert!(is_holiday("Easter Sunday", easter));
        assert!(!is_holiday("Juldagen", easter));
    }
}
