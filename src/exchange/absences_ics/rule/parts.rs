//! What a rule says.

use super::super::time::{Zone, date, date_time};
use chrono::{NaiveDateTime, Weekday};

const LONGEST_INTERVAL: i64 = 400;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Frequency {
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// A weekday, or the first, second, last … such weekday of a month or year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct OnWeekday {
    pub nth: Option<i32>,
    pub weekday: Weekday,
}

/// A rule all of whose parts are understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Rule {
    pub frequency: Frequency,
    pub interval: i64,
    pub count: Option<usize>,
    /// In the event's own time.
    pub until: Option<NaiveDateTime>,
    pub weekdays: Vec<OnWeekday>,
    pub month_days: Vec<i32>,
    pub months: Vec<u32>,
    pub week_start: Weekday,
}

impl Rule {
    /// The rule that a text states; nothing when it says more than is understood here.
    pub fn parsed(text: &str, zone: &Zone) -> Option<Rule> {
        let mut frequency = None;
        let mut rule = Rule {
            frequency: Frequency::Daily,
            interval: 1,
            count: None,
            until: None,
            weekdays: Vec::new(),
            month_days: Vec::new(),
            months: Vec::new(),
            week_start: Weekday::Mon,
        };
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            let value = value.trim().to_ascii_uppercase();
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" => frequency = Some(frequency_of(&value)?),
                "INTERVAL" => rule.interval = value.parse().ok()?,
                "COUNT" => rule.count = Some(value.parse().ok().filter(|count| *count > 0)?),
                "UNTIL" => rule.until = Some(until(&value, zone)?),
                "BYDAY" => rule.weekdays = list(&value, on_weekday)?,
                "BYMONTHDAY" => {
                    rule.month_days = list(&value, |day| {
                        let day: i32 = day.parse().ok()?;
                        (day != 0 && day.abs() <= 31).then_some(day)
                    })?;
                }
                "BYMONTH" => {
                    rule.months = list(&value, |month| {
                        let month = month.parse().ok()?;
                        (1..=12).contains(&month).then_some(month)
                    })?;
                }
                "WKST" => rule.week_start = weekday(&value)?,
                _ => return None,
            }
        }
        rule.frequency = frequency?;
        rule.is_sensible().then_some(rule)
    }

    /// Numbered weekdays belong to months and years, days of the month not to weeks; of a year's
    /// numbered weekdays together with days of its months, programs think differently.
    fn is_sensible(&self) -> bool {
        let has_numbers = self.weekdays.iter().any(|day| day.nth.is_some());
        let has_month_days = !self.month_days.is_empty();
        let fits = match self.frequency {
            Frequency::Daily => !has_numbers,
            Frequency::Weekly => !has_numbers && !has_month_days,
            Frequency::Monthly => true,
            Frequency::Yearly => !has_numbers || !has_month_days,
        };
        fits && (1..=LONGEST_INTERVAL).contains(&self.interval)
    }
}

fn frequency_of(value: &str) -> Option<Frequency> {
    match value {
        "DAILY" => Some(Frequency::Daily),
        "WEEKLY" => Some(Frequency::Weekly),
        "MONTHLY" => Some(Frequency::Monthly),
        "YEARLY" => Some(Frequency::Yearly),
        _ => None,
    }
}

/// The end of a rule is a day, a time of the event's own, or a moment.
fn until(value: &str, zone: &Zone) -> Option<NaiveDateTime> {
    match date(value) {
        Some(day) => day.and_hms_opt(23, 59, 59),
        None => match date_time(value)? {
            (moment, true) => Some(zone.civil_at(moment)),
            (civil, false) => Some(civil),
        },
    }
}

fn list<T>(value: &str, one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    value.split(',').map(|word| one(word.trim())).collect()
}

/// `MO`, `-1SU`, `+2TU`.
fn on_weekday(word: &str) -> Option<OnWeekday> {
    let (number, day) = word.split_at_checked(word.len().checked_sub(2)?)?;
    let nth = match number {
        "" => None,
        number => Some(
            number
                .parse()
                .ok()
                .filter(|nth: &i32| *nth != 0 && nth.abs() <= 53)?,
        ),
    };
    Some(OnWeekday {
        nth,
        weekday: weekday(day)?,
    })
}

/// `MO`, `SU`.
pub(in super::super) fn weekday(code: &str) -> Option<Weekday> {
    match code.to_ascii_uppercase().as_str() {
        "MO" => Some(Weekday::Mon),
        "TU" => Some(Weekday::Tue),
        "WE" => Some(Weekday::Wed),
        "TH" => Some(Weekday::Thu),
        "FR" => Some(Weekday::Fri),
        "SA" => Some(Weekday::Sat),
        "SU" => Some(Weekday::Sun),
        _ => None,
    }
}
