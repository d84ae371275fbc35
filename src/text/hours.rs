//! Opening hours in words.

use super::dates;
use crate::domain::calendar::DateSpan;
use crate::domain::language::Language;
use crate::domain::opening_hours::{
    HoursError, MinuteOfDay, OpeningHours, OpeningSpan, Season, spans_text,
};
use crate::t;
use chrono::{Datelike, NaiveDate, Weekday};

pub use crate::domain::opening_hours::WEEK;

/// "måndag", "Monday".
pub fn weekday(language: Language, weekday: Weekday) -> &'static str {
    dates::weekday(language, day_of(weekday))
}

/// "Måndag", "Monday".
pub fn weekday_heading(language: Language, day: Weekday) -> String {
    capitalised(weekday(language, day))
}

/// A day's spans in running text: "08:00–12:00 och 13:00–16:30", "dygnet runt", "stängt".
pub fn spans(language: Language, spans: &[OpeningSpan]) -> String {
    match spans {
        [] => t!(language, "hours-closed"),
        [span]
            if span.opens() == MinuteOfDay::MIDNIGHT
                && span.closes() == MinuteOfDay::END_OF_DAY =>
        {
            t!(language, "hours-all-day")
        }
        [first @ .., last] if !first.is_empty() => {
            let (first, last) = (spans_text(first), spans_text(&[*last]));
            t!(language, "hours-and", first = first, last = last)
        }
        spans => spans_text(spans),
    }
}

/// The week with equal days together: "måndag–torsdag 08:00–16:30, fredag 08:00–15:00"; closed
/// days are left out. Nothing where no day is open.
pub fn week(language: Language, hours: &OpeningHours) -> Option<String> {
    let mut groups: Vec<(Weekday, Weekday)> = Vec::new();
    for day in WEEK.into_iter().filter(|day| !hours.spans(*day).is_empty()) {
        match groups.last_mut() {
            Some((_, last)) if last.succ() == day && hours.spans(*last) == hours.spans(day) => {
                *last = day;
            }
            _ => groups.push((day, day)),
        }
    }
    let words = groups.into_iter().map(|(first, last)| {
        let days = if first == last {
            weekday(language, first).to_owned()
        } else {
            format!("{}–{}", weekday(language, first), weekday(language, last))
        };
        format!("{days} {}", spans(language, hours.spans(first)))
    });
    let words = words.collect::<Vec<_>>().join(", ");
    (!words.is_empty()).then_some(words)
}

/// When a season holds: "1 juni–31 augusti 2027"; "till och med 20 december 2026" for hours that
/// an earlier change has kept.
pub fn season_dates(language: Language, season: &Season, today: NaiveDate) -> String {
    if season.keeps_the_past() {
        let last = dates::day_and_month(language, season.span.to, today);
        return t!(language, "hours-until", last = last);
    }
    long_range(language, season.span, today)
}

/// What is wrong with hours that were typed, and what to do about it.
pub fn hours_error(language: Language, error: &HoursError) -> String {
    let dashed = |text: &str| text.replace('-', "–");
    match error {
        HoursError::NotATime(text) if text.is_empty() => t!(language, "hours-time-missing"),
        HoursError::NotATime(text) => t!(language, "hours-not-a-time", text = text.as_str()),
        HoursError::NotASpan(text) => t!(language, "hours-not-a-span", text = text.as_str()),
        HoursError::EndsBeforeStart(span) => {
            t!(language, "hours-ends-before-start", span = dashed(span))
        }
        HoursError::Overlap(first, second) => {
            t!(
                language,
                "hours-overlap",
                first = dashed(first),
                second = dashed(second)
            )
        }
        HoursError::NotAWeekday(word) => t!(language, "hours-not-a-span", text = word.as_str()),
        HoursError::SeasonEndsBeforeStart(..) => t!(language, "season-ends-before-start"),
    }
}

/// "1 juni–31 augusti", months written out; years when they are not this one.
fn long_range(language: Language, span: DateSpan, today: NaiveDate) -> String {
    let day = |day: NaiveDate| format!("{} {}", day.day(), dates::month(language, day));
    let year = |day: NaiveDate| {
        if day.year() == today.year() {
            String::new()
        } else {
            format!(" {}", day.year())
        }
    };
    if span.from.year() == span.to.year() {
        format!("{}–{}{}", day(span.from), day(span.to), year(span.to))
    } else {
        format!(
            "{} {}–{} {}",
            day(span.from),
            span.from.year(),
            day(span.to),
            span.to.year()
        )
    }
}

/// A day of the calendar with this weekday, for its name.
fn day_of(weekday: Weekday) -> NaiveDate {
    NaiveDate::from_isoywd_opt(2026, 1, weekday).unwrap_or_default()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let initial = letters.next().into_iter().flat_map(char::to_uppercase);
    initial.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::opening_hours::parse_spans;

    fn hours(days: &[(Weekday, &str)]) -> OpeningHours {
        days.iter()
            .fold(OpeningHours::default(), |hours, (day, text)| {
                hours.with(*day, parse_spans(text).unwrap()).unwrap()
            })
    }

    #[test]
    fn equal_days_stand_together_and_closed_days_are_left_out() {
        let mut days: Vec<_> = WEEK[..4].iter().map(|day| (*day, "8-16.30")).collect();
        days.push((Weekday::Fri, "8-15"));
        let words = week(Language::Sv, &hours(&days));
        assert_eq!(
            words.as_deref(),
            Some("måndag–torsdag 08:00–16:30, fredag 08:00–15:00")
        );
    }

    #[test]
    fn a_closed_day_between_equal_days_parts_them() {
        let days = hours(&[(Weekday::Mon, "8-12, 13-16"), (Weekday::Wed, "8-12, 13-16")]);
        let words = week(Language::En, &days);
        assert_eq!(
            words.as_deref(),
            Some("Monday 08:00–12:00 and 13:00–16:00, Wednesday 08:00–12:00 and 13:00–16:00")
        );
        assert_eq!(week(Language::Sv, &OpeningHours::default()), None);
    }

    #[test]
    fn a_whole_day_has_a_word_of_its_own() {
        let days = hours(&[(Weekday::Sat, "0-24"), (Weekday::Sun, "0-24")]);
        assert_eq!(
            week(Language::Sv, &days).as_deref(),
            Some("lördag–söndag dygnet runt")
        );
    }
}
