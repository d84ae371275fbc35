//! Swedish public holidays and the eves that are kept like them, by rule.

use crate::domain::language::Language;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::ops::RangeInclusive;

/// The years whose holidays are known. In 1953 midsummer and All Saints' Day moved to Saturdays.
pub const KNOWN_YEARS: RangeInclusive<i32> = 1953..=2200;

/// A named day in the Swedish year on which offices are closed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Holiday {
    Nyarsdagen,
    TrettondedagJul,
    Langfredagen,
    Paskdagen,
    AnnandagPask,
    ForstaMaj,
    KristiHimmelsfardsdag,
    Pingstdagen,
    /// A public holiday until 2004.
    AnnandagPingst,
    /// A public holiday since 2005.
    Nationaldagen,
    Midsommarafton,
    Midsommardagen,
    AllaHelgonsDag,
    Julafton,
    Juldagen,
    AnnandagJul,
    Nyarsafton,
}

/// Whether a holiday is one by law or by custom.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum HolidayKind {
    /// A public holiday, printed red in almanacs.
    Red,
    /// An eve on which offices are closed unless the municipality decides otherwise.
    DeFacto,
}

impl Holiday {
    /// The name as people write it.
    pub fn name(self, language: Language) -> &'static str {
        match language {
            Language::Sv => self.swedish_name(),
            Language::En => self.english_name(),
        }
    }

    /// Whether it is red or kept by custom.
    pub fn kind(self) -> HolidayKind {
        match self {
            Holiday::Midsommarafton | Holiday::Julafton | Holiday::Nyarsafton => {
                HolidayKind::DeFacto
            }
            _ => HolidayKind::Red,
        }
    }

    fn swedish_name(self) -> &'static str {
        match self {
            Holiday::Nyarsdagen => "Nyårsdagen",
            Holiday::TrettondedagJul => "Trettondedag jul",
            Holiday::Langfredagen => "Långfredagen",
            Holiday::Paskdagen => "Påskdagen",
            Holiday::AnnandagPask => "Annandag påsk",
            Holiday::ForstaMaj => "Första maj",
            Holiday::KristiHimmelsfardsdag => "Kristi himmelsfärdsdag",
            Holiday::Pingstdagen => "Pingstdagen",
            Holiday::AnnandagPingst => "Annandag pingst",
            Holiday::Nationaldagen => "Nationaldagen",
            Holiday::Midsommarafton => "Midsommarafton",
            Holiday::Midsommardagen => "Midsommardagen",
            Holiday::AllaHelgonsDag => "Alla helgons dag",
            Holiday::Julafton => "Julafton",
            Holiday::Juldagen => "Juldagen",
            Holiday::AnnandagJul => "Annandag jul",
            Holiday::Nyarsafton => "Nyårsafton",
        }
    }

    fn english_name(self) -> &'static str {
        match self {
            Holiday::Nyarsdagen => "New Year's Day",
            Holiday::TrettondedagJul => "Epiphany",
            Holiday::Langfredagen => "Good Friday",
            Holiday::Paskdagen => "Easter Sunday",
            Holiday::AnnandagPask => "Easter Monday",
            Holiday::ForstaMaj => "May Day",
            Holiday::KristiHimmelsfardsdag => "Ascension Day",
            Holiday::Pingstdagen => "Whit Sunday",
            Holiday::AnnandagPingst => "Whit Monday",
            Holiday::Nationaldagen => "National Day",
            Holiday::Midsommarafton => "Midsummer Eve",
            Holiday::Midsommardagen => "Midsummer Day",
            Holiday::AllaHelgonsDag => "All Saints' Day",
            Holiday::Julafton => "Christmas Eve",
            Holiday::Juldagen => "Christmas Day",
            Holiday::AnnandagJul => "Second Day of Christmas",
            Holiday::Nyarsafton => "New Year's Eve",
        }
    }
}

/// The holidays of a day, red and de facto; none outside [`KNOWN_YEARS`].
pub fn holidays_on(day: NaiveDate) -> Vec<Holiday> {
    if !KNOWN_YEARS.contains(&day.year()) {
        return Vec::new();
    }
    fixed_holiday(day)
        .into_iter()
        .chain(easter_holiday(day))
        .chain(saturday_holiday(day))
        .collect()
}

/// The names of a day's holidays joined by "; ", in alphabetical order of the names shown.
pub fn holiday_names(day: NaiveDate, language: Language) -> Option<String> {
    let holidays = holidays_on(day);
    (!holidays.is_empty()).then(|| names_of(&holidays, language))
}

/// The names of these holidays joined by "; ", in alphabetical order of the names shown.
pub fn names_of(holidays: &[Holiday], language: Language) -> String {
    let mut names: Vec<_> = holidays.iter().map(|h| h.name(language)).collect();
    names.sort_unstable();
    names.join("; ")
}

/// Whether the day is a klämdag: a Monday-to-Friday day between two days off, itself not one.
pub fn is_squeeze_day(day: NaiveDate) -> bool {
    let is_off = |neighbour: Option<NaiveDate>| neighbour.is_some_and(is_weekend_or_holiday);
    !is_weekend_or_holiday(day) && is_off(day.pred_opt()) && is_off(day.succ_opt())
}

fn is_weekend_or_holiday(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || !holidays_on(day).is_empty()
}

fn fixed_holiday(day: NaiveDate) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::Nyarsdagen),
        (1, 6) => Some(Holiday::TrettondedagJul),
        (5, 1) => Some(Holiday::ForstaMaj),
        (6, 6) if day.year() >= 2005 => Some(Holiday::Nationaldagen),
        (12, 24) => Some(Holiday::Julafton),
        (12, 25) => Some(Holiday::Juldagen),
        (12, 26) => Some(Holiday::AnnandagJul),
        (12, 31) => Some(Holiday::Nyarsafton),
        _ => None,
    }
}

fn easter_holiday(day: NaiveDate) -> Option<Holiday> {
    if !(3..=6).contains(&day.month()) {
        return None;
    }
    match (day - easter_sunday(day.year())?).num_days() {
        -2 => Some(Holiday::Langfredagen),
        0 => Some(Holiday::Paskdagen),
        1 => Some(Holiday::AnnandagPask),
        39 => Some(Holiday::KristiHimmelsfardsdag),
        49 => Some(Holiday::Pingstdagen),
        50 if day.year() <= 2004 => Some(Holiday::AnnandagPingst),
        _ => None,
    }
}

fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let easter = computus::gregorian(year).ok()?;
    NaiveDate::from_ymd_opt(easter.year, easter.month, easter.day)
}

/// Midsummer is the Saturday of 20-26 June with its eve, All Saints' Day that of 31 October-6 November.
fn saturday_holiday(day: NaiveDate) -> Option<Holiday> {
    let falls_within = |saturday: NaiveDate, first: (u32, u32), last: (u32, u32)| {
        let date = (saturday.month(), saturday.day());
        first <= date && date <= last
    };
    match day.weekday() {
        Weekday::Sat if falls_within(day, (6, 20), (6, 26)) => Some(Holiday::Midsommardagen),
        Weekday::Sat if falls_within(day, (10, 31), (11, 6)) => Some(Holiday::AllaHelgonsDag),
        Weekday::Fri if falls_within(day + Days::new(1), (6, 20), (6, 26)) => {
            Some(Holiday::Midsommarafton)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn whit_monday_is_red_until_2004_and_the_national_day_since_2005() {
        assert_eq!(
            holidays_on(day("2004-05-31")),
            vec![Holiday::AnnandagPingst]
        );
        assert_eq!(holidays_on(day("2004-06-06")), vec![]);
        assert_eq!(holidays_on(day("2005-05-16")), vec![]);
        assert_eq!(holidays_on(day("2005-06-06")), vec![Holiday::Nationaldagen]);
    }

    #[test]
    fn two_on_one_date_are_joined_in_the_order_of_the_names_shown() {
        let names = |text, language| holiday_names(day(text), language).unwrap();
        assert_eq!(
            names("2008-05-01", Language::Sv),
            "Första maj; Kristi himmelsfärdsdag"
        );
        assert_eq!(names("2008-05-01", Language::En), "Ascension Day; May Day");
        assert_eq!(names("2022-06-05", Language::Sv), "Pingstdagen");
    }

    #[test]
    fn no_holiday_is_known_outside_1953_to_2200() {
        assert_eq!(holidays_on(day("1952-12-25")), vec![]);
        assert_eq!(holidays_on(day("1953-01-01")), vec![Holiday::Nyarsdagen]);
        assert_eq!(holidays_on(day("2200-12-31")), vec![Holiday::Nyarsafton]);
        assert_eq!(holidays_on(day("2201-01-01")), vec![]);
    }

    #[test]
    fn the_ends_of_the_saturday_rules_are_included() {
        assert_eq!(
            holidays_on(day("2026-06-20")),
            vec![Holiday::Midsommardagen]
        );
        assert_eq!(
            holidays_on(day("2027-06-26")),
            vec![Holiday::Midsommardagen]
        );
        assert_eq!(
            holidays_on(day("2026-10-31")),
            vec![Holiday::AllaHelgonsDag]
        );
        assert_eq!(
            holidays_on(day("2027-11-06")),
            vec![Holiday::AllaHelgonsDag]
        );
        assert_eq!(
            holidays_on(day("2026-06-19")),
            vec![Holiday::Midsommarafton]
        );
    }

    #[test]
    fn the_friday_after_ascension_day_is_a_squeeze_day() {
        assert!(is_squeeze_day(day("2026-05-15")));
        assert!(!is_squeeze_day(day("2026-05-14")));
        assert!(!is_squeeze_day(day("2026-05-18")));
    }

    #[test]
    fn an_eve_makes_a_squeeze_day_but_is_none_itself() {
        // Monday between Sunday and julafton; julafton itself between it and juldagen.
        assert!(is_squeeze_day(day("2024-12-23")));
        assert!(!is_squeeze_day(day("2024-12-24")));
        // A Friday between annandag jul and a Saturday.
        assert!(is_squeeze_day(day("2024-12-27")));
    }
}
