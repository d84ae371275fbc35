//! Days that follow one another, together: "mån 21–ons 23, mån 28–ons 30 dec".

use super::dates;
use crate::domain::language::Language;
use chrono::{Datelike, NaiveDate};

/// Days in order, those that follow one another as one.
pub fn day_groups(language: Language, days: &[NaiveDate], today: NaiveDate) -> String {
    let mut groups: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for day in days {
        match groups.last_mut() {
            Some((_, last)) if last.succ_opt() == Some(*day) => *last = *day,
            _ => groups.push((*day, *day)),
        }
    }
    let words: Vec<String> = groups
        .iter()
        .enumerate()
        .map(|(index, group)| {
            // The month stands where it changes, and at the end.
            let next = groups.get(index + 1).map(|(first, _)| *first);
            let named = next.is_none_or(|next| month_of(next) != month_of(group.1));
            group_words(language, *group, named, today)
        })
        .collect();
    words.join(", ")
}

fn group_words(
    language: Language,
    (first, last): (NaiveDate, NaiveDate),
    named: bool,
    today: NaiveDate,
) -> String {
    let short = |day: NaiveDate| format!("{} {}", dates::short_weekday(language, day), day.day());
    let end = if named {
        dates::short_date(language, last, today)
    } else {
        short(last)
    };
    if first == last {
        return end;
    }
    let begin = if month_of(first) == month_of(last) {
        short(first)
    } else {
        format!("{} {}", short(first), dates::short_month(language, first))
    };
    format!("{begin}–{end}")
}

fn month_of(day: NaiveDate) -> (i32, u32) {
    (day.year(), day.month())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(days: &[&str]) -> String {
        let days: Vec<NaiveDate> = days.iter().map(|day| day.parse().unwrap()).collect();
        day_groups(Language::Sv, &days, "2026-12-21".parse().unwrap())
    }

    #[test]
    fn days_in_a_row_are_one_and_the_month_is_said_once() {
        assert_eq!(told(&["2026-12-23"]), "ons 23 dec");
        assert_eq!(
            told(&["2026-12-28", "2026-12-29", "2026-12-30"]),
            "mån 28–ons 30 dec"
        );
        assert_eq!(
            told(&["2026-12-21", "2026-12-22", "2026-12-28"]),
            "mån 21–tis 22, mån 28 dec"
        );
    }

    #[test]
    fn a_row_across_months_and_years_names_both() {
        assert_eq!(
            told(&["2026-06-30", "2026-07-01", "2026-07-03"]),
            "tis 30 juni–ons 1, fre 3 juli"
        );
        assert_eq!(
            told(&["2026-12-31", "2027-01-01"]),
            "tor 31 dec–fre 1 jan 2027"
        );
        assert_eq!(told(&[]), "");
    }
}
