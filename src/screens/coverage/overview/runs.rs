//! Days on which an account is closed, gathered into runs: one hatch each.

use super::days::DayHead;
use crate::domain::coverage::Cover;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use chrono::{Days, NaiveDate};

/// Closed days from one to another; plain weekends before them are not of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClosedRun {
    pub first: usize,
    pub last: usize,
    /// Closed by a closure or a holiday, not only by its opening hours.
    pub exceptional: bool,
    /// "Stängt till 11 jan", for those with room.
    pub words: String,
}

/// How far ahead the day is looked for on which it opens again.
const LOOK_AHEAD: u64 = 120;

/// The runs of an account's row.
pub fn closed_runs(
    desk: &Desk,
    account: AccountId,
    days: &[DayHead],
    covers: &[Cover],
) -> Vec<ClosedRun> {
    let mut runs: Vec<ClosedRun> = Vec::new();
    let mut open: Option<ClosedRun> = None;
    for (index, (day, cover)) in days.iter().zip(covers).enumerate() {
        if *cover != Cover::Closed {
            runs.extend(open.take());
            continue;
        }
        let exceptional = closed_name(desk, account, day).is_some();
        match &mut open {
            // A plain weekend belongs to the holidays before it, not to a weekday without hours.
            Some(run) if exceptional || !day.weekend || run.exceptional => {
                run.last = index;
                run.exceptional |= exceptional;
            }
            Some(_) => runs.extend(open.take()),
            None if exceptional || !day.weekend => {
                open = Some(ClosedRun {
                    first: index,
                    last: index,
                    exceptional,
                    words: String::new(),
                });
            }
            None => {}
        }
    }
    runs.extend(open);
    for run in &mut runs {
        if run.exceptional && run.last > run.first {
            run.words = words(desk, account, days[run.last].date);
        }
    }
    runs
}

/// Why an account is closed on a day, in a word or two: the closure's name, else the holiday's.
pub fn closed_name(desk: &Desk, account: AccountId, day: &DayHead) -> Option<String> {
    let mut closures = desk.workspace.closures.iter();
    closures
        .find(|closure| closure.span.contains(day.date) && closure.concerns(account))
        .map(|closure| closure.name.clone())
        .or_else(|| day.holiday_name.clone())
}

fn words(desk: &Desk, account: AccountId, last: NaiveDate) -> String {
    let language = desk.language;
    let mut later = (1..=LOOK_AHEAD).filter_map(|days| last.checked_add_days(Days::new(days)));
    let opens = later.find(|day| desk.cover(account, *day).is_some_and(Cover::is_working_day));
    match opens {
        Some(day) => t!(
            language,
            "grid-closed-until",
            day = dates::day_and_month(language, day, day)
        ),
        None => t!(language, "cover-closed"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::days::day_heads;
    use super::super::period::Scale;
    use super::*;
    use crate::commands::{Actor, Command, perform};
    use crate::domain::account::{AccountDetails, Channel};
    use crate::domain::coverage::Coverage;
    use crate::domain::language::Language;
    use crate::store::Store;

    #[test]
    fn holidays_take_the_weekend_after_them_along_and_not_the_one_before() {
        let mut store = Store::open_in_memory().unwrap();
        let now = "2026-12-21T08:00:00Z".parse().unwrap();
        let bath = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        let create = Command::CreateAccount(bath);
        perform(&mut store, &create, &Actor::default(), now).unwrap();
        let desk = Desk::load(&store, now, Language::Sv, None).unwrap();
        let account = AccountId(1);
        let span = Scale::Month.span_around(desk.today());
        let grid = Coverage::new(&desk.workspace, span).grid();
        let runs = closed_runs(&desk, account, &day_heads(span, &desk), grid.row(0));
        let days: Vec<(usize, usize)> = runs
            .iter()
            .map(|run| (run.first + 1, run.last + 1))
            .collect();
        assert_eq!(days, [(24, 27), (31, 31)], "plain weekends are no run");
        assert!(runs.iter().all(|run| run.exceptional));
        assert_eq!(runs[0].words, "Stängt till 28 dec");
        assert_eq!(runs[1].words, "", "a single day has no room for words");
    }
}
