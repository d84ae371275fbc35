//! Several days in a line.

use crate::domain::calendar::DateSpan;
use crate::domain::language::Language;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use chrono::{Datelike, NaiveDate};

/// "onsdag 23 dec", "mån 28–ons 30 dec", "4 dagar, fre 18–ons 23 dec".
pub fn days_in_words(desk: &Desk, days: &[NaiveDate]) -> String {
    let language = desk.language;
    let (Some(from), Some(to)) = (days.first(), days.last()) else {
        return String::new();
    };
    if from == to {
        let day = dates::day_and_month(language, *from, desk.today());
        return format!("{} {day}", dates::weekday(language, *from));
    }
    let span = DateSpan {
        from: *from,
        to: *to,
    };
    let range = weekday_range(language, span, desk.today());
    if days.len() == span.days().count() {
        range
    } else {
        t!(
            language,
            "grid-days-within",
            count = days.len(),
            range = range
        )
    }
}

/// "mån 28–ons 30 dec", "mån 28 dec–fre 8 jan", "ons 23 dec".
pub fn weekday_range(language: Language, span: DateSpan, today: NaiveDate) -> String {
    let (from, to) = (span.from, span.to);
    let last = dates::short_date(language, to, today);
    if from == to {
        last
    } else if (from.year(), from.month()) == (to.year(), to.month()) {
        format!(
            "{} {}–{last}",
            dates::short_weekday(language, from),
            from.day()
        )
    } else {
        format!("{}–{last}", dates::short_date(language, from, to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_says_its_month_once() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let words = |from, to| {
            let span = DateSpan { from, to };
            weekday_range(Language::Sv, span, day(2026, 12, 21))
        };
        assert_eq!(
            words(day(2026, 12, 28), day(2026, 12, 30)),
            "mån 28–ons 30 dec"
        );
        assert_eq!(words(day(2026, 12, 23), day(2026, 12, 23)), "ons 23 dec");
        let over_new_year = words(day(2026, 12, 28), day(2027, 1, 8));
        assert_eq!(over_new_year, "mån 28 dec 2026–fre 8 jan 2027");
    }
}
