//! Seasons and early closings as they are typed.

use super::week_form::WeekForm;
use crate::domain::calendar::DateSpan;
use crate::domain::opening_hours::{EarlyClosings, MinuteOfDay, OpeningHours, Season};
use chrono::NaiveDate;

/// A season being written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SeasonForm {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub week: WeekForm,
}

impl SeasonForm {
    /// The form filled with a season.
    pub fn of(season: &Season) -> SeasonForm {
        SeasonForm {
            from: Some(season.span.from),
            to: Some(season.span.to),
            week: WeekForm::of(&season.opening_hours),
        }
    }

    /// Next summer with the hours of the ordinary week, to be changed.
    pub fn next_summer(week: &WeekForm, today: NaiveDate) -> SeasonForm {
        use chrono::Datelike;
        let year = if today.month() > 8 {
            today.year() + 1
        } else {
            today.year()
        };
        SeasonForm {
            from: NaiveDate::from_ymd_opt(year, 6, 1),
            to: NaiveDate::from_ymd_opt(year, 8, 31),
            week: WeekForm::of(
                &week
                    .hours()
                    .unwrap_or_else(OpeningHours::weekdays_8_to_16_30),
            ),
        }
    }

    /// The days it holds, where both are given in order.
    pub fn span(&self) -> Option<DateSpan> {
        DateSpan::new(self.from?, self.to?)
    }

    /// The season, if all of it can be read.
    pub fn season(&self) -> Option<Season> {
        Some(Season {
            span: self.span()?,
            opening_hours: self.week.hours()?,
        })
    }
}

/// The first season above that shares a day with this one; it is the one that holds then. Hours
/// kept from before a change give way to everything and are left out.
pub fn overlapped_by(seasons: &[SeasonForm], index: usize) -> Option<usize> {
    let (mine, above) = (seasons.get(index)?.season()?, seasons.get(..index)?);
    if mine.keeps_the_past() {
        return None;
    }
    above.iter().position(|other| {
        other
            .span()
            .is_some_and(|span| span.from <= mine.span.to && mine.span.from <= span.to)
    })
}

/// Early closings being written: the municipality's list, or one of the account's own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EarlyForm {
    Municipality,
    Own(Vec<EarlyRow>),
}

/// A day on which the account closes early.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct EarlyRow {
    pub day: Option<NaiveDate>,
    pub time: String,
}

impl EarlyRow {
    /// The time, if it can be read.
    pub fn closes(&self) -> Option<MinuteOfDay> {
        self.time.parse().ok()
    }
}

impl EarlyForm {
    /// The form filled with a list.
    pub fn of(closings: Option<&EarlyClosings>) -> EarlyForm {
        let Some(closings) = closings else {
            return EarlyForm::Municipality;
        };
        EarlyForm::own(closings)
    }

    /// A list of the account's own that begins with another's.
    pub fn own(closings: &EarlyClosings) -> EarlyForm {
        let row = |(day, time): (&NaiveDate, &MinuteOfDay)| EarlyRow {
            day: Some(*day),
            time: time.to_string(),
        };
        EarlyForm::Own(closings.iter().map(row).collect())
    }

    /// The list, if all of it can be read.
    pub fn closings(&self) -> Option<Option<EarlyClosings>> {
        match self {
            EarlyForm::Municipality => Some(None),
            EarlyForm::Own(rows) => {
                let rows = rows.iter().map(|row| Some((row.day?, row.closes()?)));
                rows.collect::<Option<EarlyClosings>>().map(Some)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn season(from: &str, to: &str) -> SeasonForm {
        SeasonForm {
            from: from.parse().ok(),
            to: to.parse().ok(),
            week: WeekForm::default(),
        }
    }

    #[test]
    fn the_season_above_is_the_one_that_holds() {
        let seasons = [
            season("2027-06-01", "2027-08-31"),
            season("2027-08-31", "2027-09-10"),
        ];
        assert_eq!(overlapped_by(&seasons, 0), None);
        assert_eq!(overlapped_by(&seasons, 1), Some(0));
    }

    #[test]
    fn kept_hours_give_way_without_a_warning() {
        let seasons = [
            season("2026-06-01", "2026-08-31"),
            season("1953-01-01", "2026-12-20"),
        ];
        assert_eq!(overlapped_by(&seasons, 1), None);
    }

    #[test]
    fn a_list_of_ones_own_may_be_empty() {
        assert_eq!(
            EarlyForm::Own(Vec::new()).closings(),
            Some(Some(EarlyClosings::new()))
        );
        assert_eq!(EarlyForm::Municipality.closings(), Some(None));
        assert_eq!(EarlyForm::Own(vec![EarlyRow::default()]).closings(), None);
    }
}
