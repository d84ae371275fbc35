//! Looking at an account each day: what is demanded, what was done, and the watched share.

use super::calendar::DateSpan;
use super::coverage::{Cover, Coverage, Grid};
use super::ids::{AccountId, CheckId, ExtraWatchId, PersonId};
use super::workspace::Workspace;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::HashSet;

/// The most checks a day that an account can demand.
pub const MOST_CHECKS_PER_DAY: u16 = 24;

/// How often an account is looked at on a working day unless set otherwise (policy W1).
pub const USUAL_CHECKS_PER_DAY: u16 = 1;

/// Days on which an account is to be looked at more often than usual (policies W1, W8).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ExtraWatch {
    pub id: ExtraWatchId,
    pub details: ExtraWatchDetails,
}

/// What an extra watch says.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ExtraWatchDetails {
    pub account: AccountId,
    pub span: DateSpan,
    /// 1-24; the account's own number counts where it is higher.
    pub checks_per_day: u16,
    pub reason: Option<String>,
}

/// Somebody has looked at an account.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Check {
    pub id: CheckId,
    pub account: AccountId,
    /// The civil day of `at` in the time zone of the rules.
    pub day: NaiveDate,
    /// When the account was looked at.
    pub at: DateTime<Utc>,
    /// When that was entered; later than `at` where it was entered afterwards.
    pub recorded_at: DateTime<Utc>,
    pub by: Option<PersonId>,
    pub note: Option<String>,
    /// Why it was entered afterwards.
    pub late_reason: Option<String>,
}

/// How many checks an account demands on a day, if that is a working day of it.
pub fn checks_demanded(workspace: &Workspace, account: AccountId, day: NaiveDate) -> u16 {
    let usual = workspace
        .account(account)
        .map_or(0, |account| account.details.checks_per_day);
    let extra = workspace
        .extra_watches
        .iter()
        .map(|extra| &extra.details)
        .filter(|extra| extra.account == account && extra.span.contains(day))
        .map(|extra| extra.checks_per_day);
    extra.fold(usual, u16::max)
}

/// Working days with a recorded check, out of all working days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WatchedShare {
    pub watched_days: usize,
    pub working_days: usize,
}

impl WatchedShare {
    /// The share in hundredths, 0-100; nothing where there was no working day.
    pub fn percent(self) -> Option<f64> {
        if self.working_days == 0 {
            return None;
        }
        #[expect(clippy::cast_precision_loss, reason = "days of a few years")]
        let share = self.watched_days as f64 / self.working_days as f64;
        Some(share * 100.0)
    }
}

/// The watched share of the accounts that demand checks, over the days of the grid up to a day.
pub fn watched_share(
    workspace: &Workspace,
    grid: &Grid,
    checks: &[Check],
    until: NaiveDate,
    only: Option<AccountId>,
) -> WatchedShare {
    let checked: HashSet<(AccountId, NaiveDate)> = checks
        .iter()
        .map(|check| (check.account, check.day))
        .collect();
    let mut share = WatchedShare::default();
    for (account, day, cover) in grid.days() {
        let counts = cover.is_working_day() && day <= until && only.is_none_or(|it| it == account);
        if !counts || checks_demanded(workspace, account, day) == 0 {
            continue;
        }
        share.working_days += 1;
        share.watched_days += usize::from(checked.contains(&(account, day)));
    }
    share
}

/// The watched share of one account over the days of a span.
pub fn watched_share_of(
    workspace: &Workspace,
    coverage: &Coverage,
    checks: &[Check],
    account: AccountId,
    span: DateSpan,
) -> WatchedShare {
    let mut share = WatchedShare::default();
    for day in span.days() {
        let works = coverage
            .cover(account, day)
            .is_some_and(Cover::is_working_day);
        if !works || checks_demanded(workspace, account, day) == 0 {
            continue;
        }
        let checked = |check: &Check| check.account == account && check.day == day;
        share.working_days += 1;
        share.watched_days += usize::from(checks.iter().any(checked));
    }
    share
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::{Account, AccountDetails, Channel};

    const BATH: AccountId = AccountId(1);

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    fn office() -> Workspace {
        Workspace {
            accounts: vec![Account {
                id: BATH,
                version: 1,
                details: AccountDetails::with_usual_promise("Badhuset", Channel::Facebook),
            }],
            extra_watches: vec![ExtraWatch {
                id: ExtraWatchId(1),
                details: ExtraWatchDetails {
                    account: BATH,
                    span: DateSpan {
                        from: day(21),
                        to: day(22),
                    },
                    checks_per_day: 3,
                    reason: None,
                },
            }],
            ..Workspace::default()
        }
    }

    fn checked(on: u32) -> Check {
        let at = day(on).and_hms_opt(9, 0, 0).unwrap().and_utc();
        Check {
            id: CheckId(0),
            account: BATH,
            day: day(on),
            at,
            recorded_at: at,
            by: None,
            note: None,
            late_reason: None,
        }
    }

    #[test]
    fn extra_watch_raises_what_is_demanded_and_never_lowers_it() {
        let mut office = office();
        assert_eq!(checks_demanded(&office, BATH, day(20)), 1);
        assert_eq!(checks_demanded(&office, BATH, day(22)), 3);
        office.accounts[0].details.checks_per_day = 4;
        assert_eq!(checks_demanded(&office, BATH, day(22)), 4);
    }

    #[test]
    fn the_watched_share_counts_working_days_up_to_today() {
        let office = office();
        let span = DateSpan {
            from: day(18),
            to: day(31),
        };
        let grid = Coverage::new(&office, span).grid();
        // Friday, the weekend, Monday: two working days, of which one was checked, twice.
        let share = watched_share(
            &office,
            &grid,
            &[checked(18), checked(18), checked(19)],
            day(21),
            None,
        );
        assert_eq!((share.watched_days, share.working_days), (1, 2));
        assert_eq!(share.percent(), Some(50.0));
        let span = DateSpan {
            from: day(18),
            to: day(21),
        };
        let coverage = Coverage::new(&office, span);
        let alone = watched_share_of(&office, &coverage, &[checked(18), checked(19)], BATH, span);
        assert_eq!(alone, share);
    }

    #[test]
    fn without_a_working_day_there_is_no_share() {
        assert_eq!(WatchedShare::default().percent(), None);
    }
}
