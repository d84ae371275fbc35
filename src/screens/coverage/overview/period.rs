//! The days that are shown: a week, two, a month or a year.

use crate::domain::calendar::DateSpan;
use crate::domain::language::Language;
use crate::t;
use crate::text::{dates, numbers};
use chrono::{Datelike, Days, Months, NaiveDate};

/// How many days are shown at a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Scale {
    Week,
    TwoWeeks,
    #[default]
    Month,
    Year,
}

/// What the rows are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Rows {
    #[default]
    Accounts,
    People,
}

/// One period earlier or later.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    Back,
    Ahead,
}

impl Scale {
    /// From the fewest days to the most.
    pub const ALL: [Scale; 4] = [Scale::Week, Scale::TwoWeeks, Scale::Month, Scale::Year];

    /// The word of the choice.
    pub fn word(self, language: Language) -> String {
        match self {
            Scale::Week => t!(language, "grid-week"),
            Scale::TwoWeeks => t!(language, "grid-two-weeks"),
            Scale::Month => t!(language, "grid-month"),
            Scale::Year => t!(language, "grid-year"),
        }
    }

    /// The days shown around a day.
    pub fn span_around(self, day: NaiveDate) -> DateSpan {
        let (from, after) = match self {
            Scale::Week => (
                monday_of(day),
                monday_of(day).checked_add_days(Days::new(7)),
            ),
            Scale::TwoWeeks => (
                monday_of(day),
                monday_of(day).checked_add_days(Days::new(14)),
            ),
            Scale::Month => {
                let first = day.with_day(1).unwrap_or(day);
                (first, first.checked_add_months(Months::new(1)))
            }
            Scale::Year => {
                let first = NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day);
                (first, first.checked_add_months(Months::new(12)))
            }
        };
        let to = after.and_then(|after| after.pred_opt()).unwrap_or(from);
        DateSpan { from, to }
    }

    /// A day of the period before or after the one around `day`.
    pub fn stepped(self, day: NaiveDate, step: Step) -> NaiveDate {
        let days = |count| match step {
            Step::Back => day.checked_sub_days(Days::new(count)),
            Step::Ahead => day.checked_add_days(Days::new(count)),
        };
        let months = |count| match step {
            Step::Back => day.checked_sub_months(Months::new(count)),
            Step::Ahead => day.checked_add_months(Months::new(count)),
        };
        let stepped = match self {
            Scale::Week => days(7),
            Scale::TwoWeeks => days(14),
            Scale::Month => months(1),
            Scale::Year => months(12),
        };
        stepped.unwrap_or(day)
    }

    /// "December 2026", "v. 52 2026", "v. 52–53 2026", "2026".
    pub fn title(self, language: Language, day: NaiveDate) -> String {
        let span = self.span_around(day);
        match self {
            Scale::Week => {
                let week = span.from.iso_week();
                t!(
                    language,
                    "grid-title-week",
                    week = week.week(),
                    year = week.year().to_string()
                )
            }
            Scale::TwoWeeks => {
                let (first, last) = (span.from.iso_week(), span.to.iso_week());
                t!(
                    language,
                    "grid-title-weeks",
                    first = first.week(),
                    last = last.week(),
                    year = last.year().to_string()
                )
            }
            Scale::Month => {
                let month = numbers::capitalized(dates::month(language, span.from));
                format!("{month} {}", span.from.year())
            }
            Scale::Year => span.from.year().to_string(),
        }
    }
}

/// The Monday of the day's week.
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    let days = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn a_period_holds_its_day_and_whole_weeks_or_months() {
        let spans = Scale::ALL.map(|scale| scale.span_around(day(12, 23)));
        assert_eq!(spans[0].from, day(12, 21));
        assert_eq!(spans[0].to, day(12, 27));
        assert_eq!(spans[1].days().count(), 14);
        assert_eq!((spans[2].from, spans[2].to), (day(12, 1), day(12, 31)));
        assert_eq!((spans[3].from, spans[3].to), (day(1, 1), day(12, 31)));
    }

    #[test]
    fn a_step_from_a_long_month_ends_in_the_short_one() {
        assert_eq!(Scale::Month.stepped(day(3, 31), Step::Back), day(2, 28));
        assert_eq!(Scale::TwoWeeks.stepped(day(3, 31), Step::Ahead), day(4, 14));
    }

    #[test]
    fn periods_have_titles() {
        let title = |scale: Scale| scale.title(Language::Sv, day(12, 28));
        assert_eq!(title(Scale::Week), "v. 53 2026");
        assert_eq!(title(Scale::TwoWeeks), "v. 53–1 2027");
        assert_eq!(title(Scale::Month), "December 2026");
        assert_eq!(title(Scale::Year), "2026");
    }
}
