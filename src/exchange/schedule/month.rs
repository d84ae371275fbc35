//! The months of a schedule, as pages and sheets show them.

use super::rows::{Row, Schedule};
use crate::domain::calendar::{DateSpan, HolidayKind, holiday_names, holidays_on};
use crate::domain::coverage::{Cover, Explained};
use crate::text::dates::{date_range, month};
use chrono::{Datelike, NaiveDate};

/// The days of a schedule that lie in one month.
#[derive(Clone, Copy, Debug)]
pub(super) struct Month {
    pub span: DateSpan,
    /// Where its first day stands among the schedule's days.
    first: usize,
}

/// Days of an account, one after another, that nobody covers, in words.
pub(super) struct GapWords {
    pub dates: String,
    pub account: String,
    pub reason: String,
}

impl Month {
    /// The months that the schedule touches, in order.
    pub fn all_of(schedule: &Schedule<'_>) -> Vec<Month> {
        let mut months: Vec<Month> = Vec::new();
        for (place, day) in schedule.span.days().enumerate() {
            match months.last_mut() {
                Some(month) if month.span.from.month() == day.month() => month.span.to = day,
                _ => months.push(Month {
                    span: DateSpan::of_day(day),
                    first: place,
                }),
            }
        }
        months
    }

    /// "juli 2026".
    pub fn name(&self, schedule: &Schedule<'_>) -> String {
        let first = self.span.from;
        format!("{} {}", month(schedule.language, first), first.year())
    }

    /// The account's days in the month.
    pub fn days<'r>(&self, row: &'r Row<'_>) -> &'r [Explained] {
        let count = self.span.days().count();
        row.days
            .get(self.first..self.first + count)
            .unwrap_or_default()
    }

    /// The weeks with their first day in the month and how many of their days it holds.
    pub fn weeks(&self) -> Vec<(NaiveDate, u16)> {
        let mut weeks: Vec<(NaiveDate, u16)> = Vec::new();
        for day in self.span.days() {
            match weeks.last_mut() {
                Some((first, days)) if first.iso_week() == day.iso_week() => *days += 1,
                _ => weeks.push((day, 1)),
            }
        }
        weeks
    }

    /// Red days and eves with their names.
    pub fn holidays(&self, schedule: &Schedule<'_>) -> Vec<(NaiveDate, String)> {
        let named = |day| Some((day, holiday_names(day, schedule.language)?));
        self.span.days().filter_map(named).collect()
    }

    /// The month's gaps by account, those with the same cause together; days on which it is closed do
    /// not divide them.
    pub fn gaps(&self, schedule: &Schedule<'_>) -> Vec<GapWords> {
        let mut gaps = Vec::new();
        for row in &schedule.rows {
            let mut open: Option<(DateSpan, Cover)> = None;
            for day in self.days(row) {
                match (day.cover, &mut open) {
                    (Cover::Closed, _) => {}
                    (cover, Some((span, first))) if cover == *first => span.to = day.date,
                    (cover, _) => {
                        gaps.extend(open.take().map(|gap| gap_words(schedule, row, gap)));
                        if cover.is_gap() {
                            open = Some((DateSpan::of_day(day.date), cover));
                        }
                    }
                }
            }
            gaps.extend(open.map(|gap| gap_words(schedule, row, gap)));
        }
        together(gaps)
    }
}

/// An account's gaps with the same cause as one, with all of their dates.
fn together(gaps: Vec<GapWords>) -> Vec<GapWords> {
    let mut joined: Vec<GapWords> = Vec::new();
    for gap in gaps {
        let same =
            |known: &&mut GapWords| known.account == gap.account && known.reason == gap.reason;
        match joined.iter_mut().find(same) {
            Some(known) => known.dates = format!("{}, {}", known.dates, gap.dates),
            None => joined.push(gap),
        }
    }
    joined
}

fn gap_words(schedule: &Schedule<'_>, row: &Row<'_>, (span, cover): (DateSpan, Cover)) -> GapWords {
    GapWords {
        dates: date_range(schedule.language, span, span.from),
        account: row.account.details.full_name(schedule.language),
        reason: schedule.gap_sentence(cover).unwrap_or_default(),
    }
}

/// Whether almanacs print the day in red.
pub(super) fn is_red(day: NaiveDate) -> bool {
    day.weekday() == chrono::Weekday::Sun
        || holidays_on(day)
            .iter()
            .any(|holiday| holiday.kind() == HolidayKind::Red)
}

pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), chrono::Weekday::Sat | chrono::Weekday::Sun)
}
