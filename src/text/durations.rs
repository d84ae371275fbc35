//! Lengths of time in words.

use crate::domain::language::Language;

/// "1 h 13 min", "13 min", "2 h", "0 min": whole minutes, what is left over cut.
/// Both languages write them alike.
pub fn hours_minutes(_language: Language, seconds: i64) -> String {
    let minutes = seconds.unsigned_abs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// "24 timmar", "1 timme".
pub fn hours(language: Language, hours: i64) -> String {
    match (language, hours) {
        (Language::Sv, 1) => "1 timme".to_owned(),
        (Language::Sv, _) => format!("{hours} timmar"),
        (Language::En, 1) => "1 hour".to_owned(),
        (Language::En, _) => format!("{hours} hours"),
    }
}

/// "1 h 13 min kvar".
pub fn time_left(language: Language, seconds: i64) -> String {
    let left = hours_minutes(language, seconds);
    match language {
        Language::Sv => format!("{left} kvar"),
        Language::En => format!("{left} left"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_minutes_leave_out_what_is_nought() {
        let words = |seconds| hours_minutes(Language::Sv, seconds);
        assert_eq!(words(13 * 3_600 + 5 * 60), "13 h 5 min");
        assert_eq!(words(7_200), "2 h");
        assert_eq!(words(59 * 60 + 59), "59 min");
        assert_eq!(words(0), "0 min");
    }

    #[test]
    fn what_is_left_is_said_in_both_languages() {
        assert_eq!(time_left(Language::Sv, 73 * 60), "1 h 13 min kvar");
        assert_eq!(time_left(Language::En, 73 * 60), "1 h 13 min left");
    }
}
