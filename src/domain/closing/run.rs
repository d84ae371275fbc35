//! Runs of days on which nobody watches an account.

use crate::domain::calendar::{AccountCalendar, DateSpan};
use crate::domain::coverage::{Cover, Coverage, Grid};
use crate::domain::ids::AccountId;
use crate::domain::queue::AccountCalendars;
use crate::domain::settings::Settings;
use chrono::{DateTime, Days, NaiveDate, Utc};

/// So many days before and after the asked span a run is followed.
pub const EDGE_DAYS: u64 = 400;

/// A longest run of days that nobody watches and that asks for closed comments (semantics 6).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Closing {
    pub account: AccountId,
    /// The days of the run; cut off where it goes on past [`EDGE_DAYS`].
    pub run: DateSpan,
    pub level: ClosingLevel,
    /// The last closing of the day before; none where the account starts there.
    pub close_by: Option<DateTime<Utc>>,
    /// The first opening of the day after; none where the account ends there.
    pub reopen_at: Option<DateTime<Utc>>,
    /// How many of its days are ordinary working days.
    pub ordinary_days: u16,
}

/// Whether comments must be closed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ClosingLevel {
    Recommended,
    Must,
}

impl ClosingLevel {
    /// The word used in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            ClosingLevel::Recommended => "recommended",
            ClosingLevel::Must => "must",
        }
    }
}

/// The runs that touch the days of the grid and ask for closed comments: by account in file order,
/// then by day.
pub fn closings(
    coverage: &Coverage,
    grid: &Grid,
    calendars: &AccountCalendars,
    settings: &Settings,
) -> Vec<Closing> {
    let mut found = Vec::new();
    for (place, account) in grid.accounts().iter().enumerate() {
        let Some(calendar) = calendars.get(*account) else {
            continue;
        };
        let scan = Scan {
            coverage,
            grid,
            place,
            account: *account,
        };
        let runs = scan.runs().into_iter();
        found.extend(runs.filter_map(|run| scan.closing(&run, calendar, settings)));
    }
    found
}

/// One account's row of a grid, and the days around it.
struct Scan<'s> {
    coverage: &'s Coverage,
    grid: &'s Grid,
    place: usize,
    account: AccountId,
}

/// A run with whether it may go on past each end.
struct Run {
    days: DateSpan,
    begins: bool,
    ends: bool,
}

impl Scan<'_> {
    /// The account's unwatched runs that touch the grid, in order.
    fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<DateSpan> = Vec::new();
        let span = self.grid.span();
        for (day, cover) in span.days().zip(self.grid.row(self.place)) {
            if !is_unwatched(*cover) {
                continue;
            }
            match runs.last_mut() {
                Some(run) if run.to.succ_opt() == Some(day) => run.to = day,
                _ => runs.push(DateSpan::of_day(day)),
            }
        }
        let follow = |run: DateSpan| {
            let (from, begins) = self.edge(run.from, run.from == span.from, NaiveDate::pred_opt);
            let (to, ends) = self.edge(run.to, run.to == span.to, NaiveDate::succ_opt);
            Run {
                days: DateSpan { from, to },
                begins,
                ends,
            }
        };
        runs.into_iter().map(follow).collect()
    }

    /// Follows a run past the grid; the last day reached, and whether the run truly ends there.
    fn edge(
        &self,
        mut day: NaiveDate,
        leaves_grid: bool,
        next: impl Fn(&NaiveDate) -> Option<NaiveDate>,
    ) -> (NaiveDate, bool) {
        let mut left = if leaves_grid { EDGE_DAYS } else { 0 };
        while let Some(beyond) = next(&day) {
            if !self.is_unwatched_on(beyond) {
                return (day, true);
            }
            if left == 0 {
                return (day, false);
            }
            left -= 1;
            day = beyond;
        }
        (day, false)
    }

    fn is_unwatched_on(&self, day: NaiveDate) -> bool {
        let cover = self.coverage.cover(self.account, day);
        cover.is_some_and(is_unwatched)
    }

    fn closing(
        &self,
        run: &Run,
        calendar: &AccountCalendar,
        settings: &Settings,
    ) -> Option<Closing> {
        let (mut ordinary_days, mut set_apart) = (0, false);
        for day in run.days.days() {
            let day = self.coverage.calendar_day(self.account, day)?;
            ordinary_days += u16::from(day.ordinary);
            set_apart |= day.set_apart;
        }
        let length = (run.days.to - run.days.from).num_days() + 1;
        let is_long = length >= i64::from(settings.recommend_closing_from_days);
        let level = if ordinary_days >= settings.must_close_from_days.max(1) {
            ClosingLevel::Must
        } else if ordinary_days > 0 || (is_long && set_apart) {
            ClosingLevel::Recommended
        } else {
            return None;
        };
        let watched = |day: Option<NaiveDate>| day.filter(|day| self.is_covered_on(*day));
        let before = watched(run.days.from.pred_opt()).filter(|_| run.begins);
        let after = watched(run.days.to.succ_opt()).filter(|_| run.ends);
        Some(Closing {
            account: self.account,
            run: run.days,
            level,
            close_by: before.and_then(|day| calendar.last_closing(day)),
            reopen_at: after.and_then(|day| calendar.first_opening(day)),
            ordinary_days,
        })
    }

    fn is_covered_on(&self, day: NaiveDate) -> bool {
        let cover = self.coverage.cover(self.account, day);
        matches!(cover, Some(Cover::Covered { .. }))
    }
}

impl Closing {
    /// The last day on which somebody watches before it.
    pub fn last_day_before(&self) -> Option<NaiveDate> {
        self.close_by
            .and(self.run.from.checked_sub_days(Days::new(1)))
    }

    /// The first day on which somebody watches after it.
    pub fn first_day_after(&self) -> Option<NaiveDate> {
        self.reopen_at
            .and(self.run.to.checked_add_days(Days::new(1)))
    }
}

fn is_unwatched(cover: Cover) -> bool {
    matches!(cover, Cover::Gap(_) | Cover::Closed)
}
