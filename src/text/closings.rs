//! A closing in words: what it is called, because of which days, when something is due.

use super::dates;
use super::occasions::{Occasion, joined, occasions};
use crate::domain::calendar::{DateSpan, names_of};
use crate::domain::closing::{Cause, Why};
use crate::domain::closure::Closure;
use crate::domain::language::Language;
use crate::t;
use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// What a closing is called: the closure that holds most of its days if at least half, else its
/// holidays, else the closure, else only that nobody watches.
///
/// `closures` are those that concern the account; `causes` may be empty for a run that has gone.
pub fn name(language: Language, run: DateSpan, causes: &[Cause], closures: &[&Closure]) -> String {
    let length = (run.to - run.from).num_days() + 1;
    let held = |closure: &Closure| {
        let days = run.to.min(closure.span.to) - run.from.max(closure.span.from);
        (days.num_days() + 1).max(0)
    };
    let most = closures.iter().rev().max_by_key(|closure| held(closure));
    let most = most.filter(|closure| held(closure) > 0);
    if let Some(closure) = most.filter(|closure| 2 * held(closure) >= length) {
        return closure.name.clone();
    }
    let gaps = causes.iter().filter(|cause| cause.why == Why::Gap);
    let gaps: Vec<DateSpan> = gaps.map(|cause| cause.days).collect();
    let is_gap = |day: &NaiveDate| gaps.iter().any(|gap| gap.contains(*day));
    let found = occasions(run.days().filter(|day| !is_gap(day)));
    let names: Vec<Occasion> = found.iter().map(|(occasion, _)| *occasion).collect();
    match (names.is_empty(), most) {
        (false, _) => joined(language, &names),
        (true, Some(closure)) => closure.name.clone(),
        (true, None) => t!(language, "closing-unwatched"),
    }
}

/// "julafton, juldagen, annandag jul, lör–sön, bevakningslucka 28–30 dec".
pub fn because(language: Language, causes: &[Cause], today: NaiveDate) -> String {
    let mut told: Vec<(&Why, Vec<DateSpan>)> = Vec::new();
    for cause in causes {
        match told.iter_mut().find(|(why, _)| **why == cause.why) {
            Some((_, days)) => days.push(cause.days),
            None => told.push((&cause.why, vec![cause.days])),
        }
    }
    let whole = |days: &[DateSpan]| {
        let from = days.iter().map(|span| span.from).min();
        let to = days.iter().map(|span| span.to).max();
        let span = from.zip(to).map(|(from, to)| DateSpan { from, to });
        span.map_or_else(String::new, |span| dates::date_range(language, span, today))
    };
    let words = told.iter().map(|(why, days)| match why {
        Why::Closure(name) => format!("{name} {}", whole(days)),
        Why::Holiday(holidays) => uncapitalized(language, &names_of(holidays, language)),
        Why::Weekend if days.len() > 1 => t!(language, "closing-weekends"),
        Why::Weekend => weekdays(language, days),
        Why::NoHours => t!(
            language,
            "closing-no-hours",
            days = weekdays(language, days)
        ),
        Why::Gap => t!(language, "closing-gap", days = whole(days)),
    });
    words.collect::<Vec<_>>().join(", ")
}

/// "idag 12:00", "imorgon 12:00", "ons 23 dec 16:30".
pub fn moment(language: Language, at: NaiveDateTime, today: NaiveDate) -> String {
    let near = (at.date() - today).num_days().abs() <= 1;
    if near {
        let day = dates::relative_day(language, at.date(), today);
        format!("{day} {}", dates::time_of_day(at.time()))
    } else {
        dates::short_date_time(language, at, today)
    }
}

/// "torsdag 24 december": a day within a sentence, with the year when it is not that of today.
pub fn whole_day(language: Language, day: NaiveDate, today: NaiveDate) -> String {
    let weekday = dates::weekday(language, day);
    let month = dates::month(language, day);
    let words = format!("{weekday} {} {month}", day.day());
    if day.year() == today.year() {
        words
    } else {
        format!("{words} {}", day.year())
    }
}

/// "lör–sön", "ons", "mån, ons".
fn weekdays(language: Language, days: &[DateSpan]) -> String {
    let short = |day| dates::short_weekday(language, day);
    let mut words: Vec<String> = Vec::new();
    for span in days {
        let word = if span.from == span.to {
            short(span.from).to_owned()
        } else {
            format!("{}–{}", short(span.from), short(span.to))
        };
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(", ")
}

/// Swedish writes holidays small within a sentence; English does not.
fn uncapitalized(language: Language, name: &str) -> String {
    match language {
        Language::Sv => name.to_lowercase(),
        Language::En => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::holidays_on;
    use crate::domain::ids::ClosureId;

    fn span(from: &str, to: &str) -> DateSpan {
        DateSpan::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    fn closure(name: &str, from: &str, to: &str) -> Closure {
        Closure {
            id: ClosureId(1),
            name: name.to_owned(),
            span: span(from, to),
            accounts: None,
            note: None,
        }
    }

    fn cause(from: &str, to: &str, why: Why) -> Cause {
        Cause {
            days: span(from, to),
            why,
        }
    }

    fn named(run: DateSpan, causes: &[Cause], closures: &[Closure]) -> String {
        let closures: Vec<&Closure> = closures.iter().collect();
        name(Language::Sv, run, causes, &closures)
    }

    #[test]
    fn a_closure_with_half_of_the_days_gives_the_name_and_a_smaller_one_leaves_it_to_the_holidays()
    {
        let between = [closure("Mellandagsstängt", "2026-12-28", "2026-12-30")];
        let christmas = span("2026-12-24", "2027-01-03");
        assert_eq!(named(christmas, &[], &between), "Jul och nyår");
        let short = span("2026-12-28", "2027-01-02");
        assert_eq!(named(short, &[], &between), "Mellandagsstängt");
    }

    #[test]
    fn without_holidays_the_closure_gives_the_name_and_without_one_nobody_watches() {
        let run = span("2027-02-01", "2027-02-10");
        let closed = [closure("Flytt", "2027-02-01", "2027-02-02")];
        assert_eq!(named(run, &[], &closed), "Flytt");
        let elsewhere = [closure("Flytt", "2027-03-01", "2027-03-02")];
        assert_eq!(named(run, &[], &elsewhere), "Obevakat");
    }

    #[test]
    fn a_holiday_on_which_the_account_would_be_open_gives_no_name() {
        let day = span("2027-01-06", "2027-01-06");
        let gap = [cause("2027-01-06", "2027-01-06", Why::Gap)];
        assert_eq!(named(day, &gap, &[]), "Obevakat");
    }

    #[test]
    fn causes_are_told_in_order_and_each_once() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let holiday = |text: &str| cause(text, text, Why::Holiday(holidays_on(day(text))));
        let causes = [
            holiday("2026-12-24"),
            holiday("2026-12-25"),
            holiday("2026-12-26"),
            cause("2026-12-27", "2026-12-27", Why::Weekend),
            cause("2026-12-28", "2026-12-30", Why::Gap),
        ];
        assert_eq!(
            because(Language::Sv, &causes, day("2026-12-21")),
            "julafton, juldagen, annandag jul, sön, bevakningslucka 28–30 dec"
        );
        let summer = [
            cause("2027-07-05", "2027-07-09", Why::Closure("Semester".into())),
            cause("2027-07-10", "2027-07-11", Why::Weekend),
            cause("2027-07-12", "2027-07-16", Why::Closure("Semester".into())),
            cause("2027-07-17", "2027-07-18", Why::Weekend),
        ];
        assert_eq!(
            because(Language::Sv, &summer, day("2027-06-01")),
            "Semester 5–16 juli, helger"
        );
    }

    #[test]
    fn weekdays_without_hours_are_named_once() {
        let days = ["2026-12-23", "2026-12-30"].map(|day| cause(day, day, Why::NoHours));
        let today = "2026-12-21".parse().unwrap();
        assert_eq!(because(Language::Sv, &days, today), "inga öppettider (ons)");
    }

    #[test]
    fn moments_near_today_are_told_by_their_distance() {
        let today = "2026-12-21".parse().unwrap();
        let at = |text: &str| moment(Language::Sv, text.parse().unwrap(), today);
        assert_eq!(at("2026-12-22T12:00:00"), "imorgon 12:00");
        assert_eq!(at("2026-12-21T08:44:00"), "idag 08:44");
        assert_eq!(at("2026-12-18T14:05:00"), "fre 18 dec 14:05");
        assert_eq!(at("2026-12-23T16:30:00"), "ons 23 dec 16:30");
    }
}
