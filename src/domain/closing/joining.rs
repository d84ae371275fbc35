//! Runs joined with what people have done and decided about them.

use super::plan::{ClosingPlan, Phase, Subject};
use super::run::Closing;
use super::step::ClosingStep;
use crate::domain::calendar::{AccountCalendar, DateSpan};
use crate::domain::ids::AccountId;
use crate::domain::queue::AccountCalendars;
use crate::domain::workspace::Workspace;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

/// How long after an unticked run going through what came in is still asked for.
const LATELY: TimeDelta = TimeDelta::days(7);
/// How far back finished closings whose run has gone are told of.
const REMEMBERED: TimeDelta = TimeDelta::days(62);

/// Joins the runs with what people have done and decided; then what is left of runs that have gone.
///
/// By account in file order, then by day. A run that has gone is told of while something must be taken
/// back, and two months after.
pub fn closing_plans(
    workspace: &Workspace,
    closings: &[Closing],
    calendars: &AccountCalendars,
    now: DateTime<Utc>,
) -> Vec<ClosingPlan> {
    let mut plans: Vec<ClosingPlan> = closings
        .iter()
        .filter_map(|closing| {
            let calendar = calendars.get(closing.account)?;
            Some(plan_of(workspace, closing, calendar, now))
        })
        .collect();
    let mut gone: Vec<ClosingPlan> = Vec::new();
    let records = &workspace.closing_records;
    for tick in &records.ticks {
        let plan = owner(&mut plans, &mut gone, workspace, tick.account, tick.run);
        if plan.run() != tick.run {
            plan.moved_from = Some(tick.run);
        }
        match plan.ticks.iter_mut().find(|it| it.step == tick.step) {
            Some(known) if known.at <= tick.at => *known = tick.clone(),
            Some(_) => {}
            None => plan.ticks.push(tick.clone()),
        }
    }
    for post in &records.posts {
        let plan = owner(&mut plans, &mut gone, workspace, post.account, post.run);
        plan.posts.push(post.clone());
    }
    for kept_open in &records.kept_open {
        if let Some(plan) = best(&mut plans, kept_open.account, kept_open.run) {
            plan.kept_open = Some(kept_open.clone());
        }
    }
    gone.retain(|plan| is_worth_telling(plan, workspace, now));
    plans.append(&mut gone);
    for plan in &mut plans {
        plan.ticks.sort_by_key(|tick| tick.step);
    }
    let place = |account: AccountId| workspace.accounts.iter().position(|it| it.id == account);
    plans.sort_by_cached_key(|plan| (place(plan.account), plan.run().from));
    plans
}

fn plan_of(
    workspace: &Workspace,
    closing: &Closing,
    calendar: &AccountCalendar,
    now: DateTime<Utc>,
) -> ClosingPlan {
    let midnight = |day: NaiveDate| calendar.moment(day.and_time(NaiveTime::MIN));
    let after = closing.run.to.checked_add_days(Days::new(1));
    let begins = closing.close_by.unwrap_or(midnight(closing.run.from));
    let ends = closing.reopen_at.or(after.map(midnight));
    let is_over = ends.is_some_and(|ends| ends <= now);
    let changed = workspace.schedule_changes.latest_for(closing.account);
    ClosingPlan {
        phase: if is_over {
            Phase::Over
        } else if begins <= now {
            Phase::UnderWay
        } else {
            Phase::Ahead
        },
        came_up_late: changed
            .zip(closing.close_by)
            .is_some_and(|(changed, close_by)| close_by < changed),
        notice_due: notice_due(closing, calendar),
        ended_lately: ends.is_some_and(|ends| now - ends <= LATELY),
        ..ClosingPlan::new(workspace, closing.account, Subject::Run(closing.clone()))
    }
}

/// At noon on the working day before the last one, or when that day closes; else at the closing itself.
fn notice_due(closing: &Closing, calendar: &AccountCalendar) -> Option<DateTime<Utc>> {
    let last_day = closing.last_day_before()?;
    let earlier = (1..=10).find_map(|days| {
        let day = last_day.checked_sub_days(Days::new(days))?;
        calendar.is_working_day(day).then_some(day)
    });
    let at_noon = |day: NaiveDate| {
        let noon = calendar.moment(day.and_time(NaiveTime::from_hms_opt(12, 0, 0)?));
        Some(calendar.last_closing(day)?.min(noon))
    };
    earlier.and_then(at_noon).or(closing.close_by)
}

/// The plan of the run that shares most days with the one that a record was made on.
fn owner<'p>(
    plans: &'p mut [ClosingPlan],
    gone: &'p mut Vec<ClosingPlan>,
    workspace: &Workspace,
    account: AccountId,
    run: DateSpan,
) -> &'p mut ClosingPlan {
    if let Some(plan) = best(plans, account, run) {
        return plan;
    }
    let known = gone
        .iter()
        .position(|plan| plan.account == account && plan.run() == run);
    let place = known.unwrap_or_else(|| {
        gone.push(ClosingPlan::new(workspace, account, Subject::Gone(run)));
        gone.len() - 1
    });
    &mut gone[place]
}

/// The first of the account's plans that share most days with the run, if any shares a day.
fn best(plans: &mut [ClosingPlan], account: AccountId, run: DateSpan) -> Option<&mut ClosingPlan> {
    let of_account = plans.iter_mut().filter(|plan| plan.account == account);
    let sharing = of_account.filter(|plan| shared_days(plan.run(), run) > 0);
    sharing.min_by_key(|plan| std::cmp::Reverse(shared_days(plan.run(), run)))
}

fn shared_days(one: DateSpan, other: DateSpan) -> i64 {
    let shared = one.to.min(other.to) - one.from.max(other.from);
    (shared.num_days() + 1).max(0)
}

/// Something is to be taken back, a notice stands that is not true, or it was finished lately.
fn is_worth_telling(plan: &ClosingPlan, workspace: &Workspace, now: DateTime<Utc>) -> bool {
    let zone = workspace.settings.time_zone;
    let today = now.with_timezone(&zone).date_naive();
    let remembered = (now - REMEMBERED).with_timezone(&zone).date_naive();
    let noticed = plan.tick(ClosingStep::PublishNotice).is_some() && today <= plan.run().to;
    let taken_back = [ClosingStep::ReopenComments, ClosingStep::AutoReplyOff]
        .into_iter()
        .any(|step| plan.latest(step).is_some());
    !plan.is_finished() || noticed || (taken_back && remembered <= plan.run().to)
}
