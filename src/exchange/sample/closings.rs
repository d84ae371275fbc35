//! What is done about the closings around the sample's morning.

use crate::domain::calendar::DateSpan;
use crate::domain::closing::{
    Closing, ClosingPlan, ClosingStep, ClosingTick, Phase, StepStatus, closing_plans, closings,
};
use crate::domain::contents::Contents;
use crate::domain::coverage::Coverage;
use crate::domain::ids::ClosingTickId;
use crate::domain::queue::AccountCalendars;
use crate::domain::workspace::Workspace;
use chrono::{DateTime, Days, TimeDelta, Utc};

/// A closing this near has notices out already.
const NEAR: TimeDelta = TimeDelta::days(7);

/// The ticks: before a closing most notices are out, during it and on the first day back most
/// comments are closed; one account is always forgotten.
pub(super) fn ticks(contents: &Contents, now: DateTime<Utc>) -> Vec<ClosingTick> {
    let workspace = Workspace::of(contents);
    let today = now
        .with_timezone(&workspace.settings.time_zone)
        .date_naive();
    let span = DateSpan {
        from: today.checked_sub_days(Days::new(31)).unwrap_or(today),
        to: today.checked_add_days(Days::new(31)).unwrap_or(today),
    };
    let coverage = Coverage::new(&workspace, span);
    let calendars = AccountCalendars::new(&workspace, today);
    let runs = closings(&coverage, &coverage.grid(), &calendars, &workspace.settings);
    let plans = closing_plans(&workspace, &runs, &calendars, now);
    let mut ticks = Vec::new();
    for (number, plan) in (0_i64..).zip(&plans) {
        let (Some(closing), true) = (plan.closing(), number % 4 != 1) else {
            continue;
        };
        for (step, at) in steps_done(plan, closing, number, now) {
            if plan.status(step) == StepStatus::Absent {
                continue;
            }
            let day = closing.last_day_before();
            let by = day.and_then(|day| coverage.cover(plan.account, day)?.person());
            ticks.push(ClosingTick {
                id: ClosingTickId(i64::try_from(ticks.len() + 1).unwrap_or(i64::MAX)),
                account: plan.account,
                run: closing.run,
                step,
                at,
                by,
            });
        }
    }
    ticks
}

fn steps_done(
    plan: &ClosingPlan,
    closing: &Closing,
    number: i64,
    now: DateTime<Utc>,
) -> Vec<(ClosingStep, DateTime<Utc>)> {
    let (Some(close_by), Some(reopen_at)) = (closing.close_by, closing.reopen_at) else {
        return Vec::new();
    };
    let minutes = |many: i64| TimeDelta::minutes(many);
    match plan.phase {
        Phase::Ahead if close_by - now <= NEAR => {
            let at = now - minutes(25 + number * 17);
            vec![(ClosingStep::PublishNotice, at)]
        }
        Phase::Ahead => Vec::new(),
        Phase::UnderWay | Phase::Over if now - reopen_at < TimeDelta::days(1) => {
            let noticed = close_by - TimeDelta::days(1) - minutes(40 + number * 13);
            let closed = close_by - minutes(12 + number * 7);
            vec![
                (ClosingStep::PublishNotice, noticed),
                (ClosingStep::CloseComments, closed),
                (ClosingStep::AutoReplyOn, closed + minutes(2)),
            ]
        }
        Phase::UnderWay | Phase::Over => Vec::new(),
    }
}
