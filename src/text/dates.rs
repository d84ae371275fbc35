//! Dates, weekdays, weeks and times of day in words.

use crate::domain::calendar::DateSpan;
use crate::domain::language::Language;
use chrono::{
    DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Offset, SecondsFormat, Timelike, Utc,
};
use chrono_tz::Tz;

const SWEDISH_WEEKDAYS: [&str; 7] = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
];
const ENGLISH_WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const SWEDISH_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SWEDISH_SHORT_MONTHS: [&str; 12] = [
    "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
];

/// "måndag", "Monday".
pub fn weekday(language: Language, day: NaiveDate) -> &'static str {
    let index = day.weekday().num_days_from_monday() as usize;
    match language {
        Language::Sv => SWEDISH_WEEKDAYS[index],
        Language::En => ENGLISH_WEEKDAYS[index],
    }
}

/// "mån", "Mon".
pub fn short_weekday(language: Language, day: NaiveDate) -> &'static str {
    // Both languages' short weekdays are three letters, and å and ö take two bytes each.
    let long = weekday(language, day);
    let end = long.char_indices().nth(3).map_or(long.len(), |(at, _)| at);
    &long[..end]
}

/// "december", "December".
pub fn month(language: Language, day: NaiveDate) -> &'static str {
    match language {
        Language::Sv => SWEDISH_MONTHS[day.month0() as usize],
        Language::En => ENGLISH_MONTHS[day.month0() as usize],
    }
}

/// "dec", "Dec"; the short Swedish months are left whole.
pub fn short_month(language: Language, day: NaiveDate) -> &'static str {
    match language {
        Language::Sv => SWEDISH_SHORT_MONTHS[day.month0() as usize],
        Language::En => &ENGLISH_MONTHS[day.month0() as usize][..3],
    }
}

/// "ons 23 dec", with the year when it is not that of today.
pub fn short_date(language: Language, day: NaiveDate, today: NaiveDate) -> String {
    let date = format!(
        "{} {} {}",
        short_weekday(language, day),
        day.day(),
        short_month(language, day)
    );
    with_year_unless(date, day, today)
}

/// "23 dec", with the year when it is not that of today.
pub fn day_and_month(language: Language, day: NaiveDate, today: NaiveDate) -> String {
    let date = format!("{} {}", day.day(), short_month(language, day));
    with_year_unless(date, day, today)
}

/// "Måndag 21 december", "Monday 21 December".
pub fn heading_date(language: Language, day: NaiveDate) -> String {
    let weekday = weekday(language, day);
    let mut letters = weekday.chars();
    let initial = letters.next().into_iter().flat_map(char::to_uppercase);
    format!(
        "{}{} {} {}",
        initial.collect::<String>(),
        letters.as_str(),
        day.day(),
        month(language, day)
    )
}

/// A day as it stands in a sentence to a citizen: "onsdag 30 december", "Wednesday 30 December".
pub fn day_in_sentence(language: Language, day: NaiveDate) -> String {
    format!(
        "{} {} {}",
        weekday(language, day),
        day.day(),
        month(language, day)
    )
}

/// "onsdag 30 december", with the year when it is not that of today.
pub fn dated_in_sentence(language: Language, day: NaiveDate, today: NaiveDate) -> String {
    with_year_unless(day_in_sentence(language, day), day, today)
}

/// "måndag 28 december 08:00", with the year when it is not that of today.
pub fn moment_in_sentence(language: Language, at: NaiveDateTime, today: NaiveDate) -> String {
    let day = dated_in_sentence(language, at.date(), today);
    format!("{day} {}", time_of_day(at.time()))
}

/// "v. 52", "week 52": the ISO week.
pub fn week(language: Language, day: NaiveDate) -> String {
    let number = day.iso_week().week();
    match language {
        Language::Sv => format!("v. {number}"),
        Language::En => format!("week {number}"),
    }
}

/// "14:30".
pub fn time_of_day(at: NaiveTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// "08:00–16:30".
pub fn time_range(from: NaiveTime, to: NaiveTime) -> String {
    format!("{}–{}", time_of_day(from), time_of_day(to))
}

/// "23 dec–1 jan", "19–20 dec", "23 dec"; years when they are not that of today.
pub fn date_range(language: Language, span: DateSpan, today: NaiveDate) -> String {
    let last = day_and_month(language, span.to, today);
    if span.from == span.to {
        last
    } else if (span.from.year(), span.from.month()) == (span.to.year(), span.to.month()) {
        format!("{}–{last}", span.from.day())
    } else if span.from.year() == span.to.year() {
        let first = format!("{} {}", span.from.day(), short_month(language, span.from));
        format!("{first}–{last}")
    } else {
        format!("{}–{last}", day_and_month(language, span.from, today))
    }
}

/// "mån 6–fre 10 juli", "mån 28 juni–fre 2 juli", "ons 23 dec"; years when they are not that of today.
pub fn weekday_range(language: Language, span: DateSpan, today: NaiveDate) -> String {
    let last = short_date(language, span.to, today);
    if span.from == span.to {
        return last;
    }
    let weekday = short_weekday(language, span.from);
    let first = if (span.from.year(), span.from.month()) == (span.to.year(), span.to.month()) {
        format!("{weekday} {}", span.from.day())
    } else if span.from.year() == span.to.year() {
        format!(
            "{weekday} {} {}",
            span.from.day(),
            short_month(language, span.from)
        )
    } else {
        short_date(language, span.from, today)
    };
    format!("{first}–{last}")
}

/// "idag", "igår", "imorgon", "i fredags" and "på fredag" within six days, else "ons 23 dec".
pub fn relative_day(language: Language, day: NaiveDate, today: NaiveDate) -> String {
    match ((day - today).num_days(), language) {
        (0, Language::Sv) => "idag".to_owned(),
        (-1, Language::Sv) => "igår".to_owned(),
        (1, Language::Sv) => "imorgon".to_owned(),
        (-6..=-2, Language::Sv) => format!("i {}s", weekday(language, day)),
        (2..=6, Language::Sv) => format!("på {}", weekday(language, day)),
        (0, Language::En) => "today".to_owned(),
        (-1, Language::En) => "yesterday".to_owned(),
        (1, Language::En) => "tomorrow".to_owned(),
        (-6..=-2, Language::En) => format!("last {}", weekday(language, day)),
        (2..=6, Language::En) => format!("on {}", weekday(language, day)),
        _ => short_date(language, day, today),
    }
}

/// "idag 14:30", "i fredags 14:30", "ons 23 dec 14:30".
pub fn relative_day_time(language: Language, at: NaiveDateTime, now: NaiveDateTime) -> String {
    let day = relative_day(language, at.date(), now.date());
    format!("{day} {}", time_of_day(at.time()))
}

/// "fre 18 dec 10:55", with the year when it is not that of today.
pub fn short_date_time(language: Language, at: NaiveDateTime, today: NaiveDate) -> String {
    let date = short_date(language, at.date(), today);
    format!("{date} {}", time_of_day(at.time()))
}

/// "2026-12-18T10:55:00+01:00": a moment as programs read it, in a zone with its offset.
///
/// Offsets of the 19th century have seconds, which RFC 3339 cannot say: those moments are in UTC.
pub fn rfc3339(zone: Tz, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&zone);
    if local.offset().fix().local_minus_utc() % 60 == 0 {
        local.to_rfc3339_opts(SecondsFormat::Secs, false)
    } else {
        at.to_rfc3339_opts(SecondsFormat::Secs, false)
    }
}

fn with_year_unless(date: String, day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        date
    } else {
        format!("{date} {}", day.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_year_is_shown_only_when_it_differs() {
        let today = day("2026-12-21");
        assert_eq!(
            short_date(Language::Sv, day("2026-12-23"), today),
            "ons 23 dec"
        );
        assert_eq!(
            short_date(Language::Sv, day("2027-01-02"), today),
            "lör 2 jan 2027"
        );
        assert_eq!(
            short_date(Language::En, day("2026-12-23"), today),
            "Wed 23 Dec"
        );
    }

    #[test]
    fn headings_are_written_out_with_a_capital() {
        assert_eq!(
            heading_date(Language::Sv, day("2026-12-21")),
            "Måndag 21 december"
        );
        assert_eq!(
            heading_date(Language::En, day("2026-12-21")),
            "Monday 21 December"
        );
    }

    #[test]
    fn days_near_today_have_words_of_their_own() {
        let today = day("2026-12-21");
        let relative = |language, text| relative_day(language, day(text), today);
        assert_eq!(relative(Language::Sv, "2026-12-21"), "idag");
        assert_eq!(relative(Language::Sv, "2026-12-20"), "igår");
        assert_eq!(relative(Language::Sv, "2026-12-22"), "imorgon");
        assert_eq!(relative(Language::Sv, "2026-12-18"), "i fredags");
        assert_eq!(relative(Language::Sv, "2026-12-27"), "på söndag");
        assert_eq!(relative(Language::Sv, "2026-12-28"), "mån 28 dec");
        assert_eq!(relative(Language::Sv, "2026-12-14"), "mån 14 dec");
        assert_eq!(relative(Language::En, "2026-12-18"), "last Friday");
    }

    #[test]
    fn a_moment_is_a_day_and_a_time_with_colon() {
        let now = day("2026-12-21").and_hms_opt(9, 42, 0).unwrap();
        let at = day("2026-12-18").and_hms_opt(9, 5, 59).unwrap();
        assert_eq!(relative_day_time(Language::Sv, at, now), "i fredags 09:05");
    }

    #[test]
    fn programs_read_moments_with_the_offset_of_the_zone() {
        let in_stockholm = |text: &str| {
            let at = DateTime::parse_from_rfc3339(text).unwrap().to_utc();
            rfc3339(chrono_tz::Europe::Stockholm, at)
        };
        assert_eq!(
            in_stockholm("2026-12-18T09:55:00Z"),
            "2026-12-18T10:55:00+01:00"
        );
        assert_eq!(
            in_stockholm("1850-01-01T00:00:00Z"),
            "1850-01-01T00:00:00+00:00"
        );
    }

    #[test]
    fn weeks_are_those_of_iso() {
        assert_eq!(week(Language::Sv, day("2026-12-21")), "v. 52");
        assert_eq!(week(Language::Sv, day("2027-01-03")), "v. 53");
        assert_eq!(week(Language::En, day("2027-01-04")), "week 1");
    }

    #[test]
    fn a_range_names_only_what_differs() {
        let today = day("2026-12-21");
        let range = |from, to| {
            let (from, to) = (day(from), day(to));
            date_range(Language::Sv, DateSpan { from, to }, today)
        };
        assert_eq!(range("2026-12-23", "2026-12-23"), "23 dec");
        assert_eq!(range("2026-12-19", "2026-12-20"), "19–20 dec");
        assert_eq!(range("2026-11-30", "2026-12-20"), "30 nov–20 dec");
        assert_eq!(range("2026-12-23", "2027-01-01"), "23 dec–1 jan 2027");
        assert_eq!(range("2027-06-30", "2027-07-01"), "30 juni–1 juli 2027");
    }

    #[test]
    fn a_range_with_weekdays_names_only_what_differs() {
        let today = day("2026-12-21");
        let range = |from, to| {
            let (from, to) = (day(from), day(to));
            weekday_range(Language::Sv, DateSpan { from, to }, today)
        };
        assert_eq!(range("2026-12-23", "2026-12-23"), "ons 23 dec");
        assert_eq!(range("2027-07-05", "2027-07-09"), "mån 5–fre 9 juli 2027");
        assert_eq!(
            range("2027-06-30", "2027-07-02"),
            "ons 30 juni–fre 2 juli 2027"
        );
        assert_eq!(
            range("2026-12-30", "2027-01-04"),
            "ons 30 dec–mån 4 jan 2027"
        );
    }
}
