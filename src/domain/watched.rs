//! Who watches what around a day: coverage, gaps ahead, and the runs that ask for closings.

use super::calendar::DateSpan;
use super::closing::{Closing, closings};
use super::coverage::{Coverage, Gap, gaps};
use super::queue::AccountCalendars;
use super::workspace::Workspace;
use chrono::{Days, NaiveDate};

/// How far back coverage is made ready: closings that ended lately are still told of.
const DAYS_BACK: u64 = 62;
/// How far ahead gaps are looked for.
const DAYS_AHEAD: u64 = 396;

/// What follows from a workspace for a day, made once a revision and day.
#[derive(Clone, Debug)]
pub struct Watched {
    /// From two months back to thirteen months ahead.
    pub coverage: Coverage,
    /// From the day on, the nearest first.
    pub gaps: Vec<Gap>,
    /// By account in file order, then by day.
    pub runs: Vec<Closing>,
}

impl Watched {
    /// Derives it.
    pub fn around(
        workspace: &Workspace,
        calendars: &AccountCalendars,
        today: NaiveDate,
    ) -> Watched {
        let span = DateSpan {
            from: today
                .checked_sub_days(Days::new(DAYS_BACK))
                .unwrap_or(today),
            to: today
                .checked_add_days(Days::new(DAYS_AHEAD))
                .unwrap_or(today),
        };
        let coverage = Coverage::new(workspace, span);
        let grid = coverage.grid();
        let runs = closings(&coverage, &grid, calendars, &workspace.settings);
        let mut found = gaps(&grid);
        for gap in &mut found {
            gap.days.retain(|day| *day >= today);
        }
        found.retain(|gap| !gap.days.is_empty());
        Watched {
            coverage,
            gaps: found,
            runs,
        }
    }
}
