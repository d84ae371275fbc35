//! Runs joined with what people have done and decided about them.

use super::plan::{ClosingPlan, Phase, Subject};
use super::run::Closing;
use super::step::ClosingStep;
use crate::domain::calendar::{AccountCalendar, DateSpan};
use crate::domain::ids::AccountId;
use crate::domain::queue::AccountCalendars;
use crate::domain::workspace::Workspace;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use std::collections::HashMap;

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
    let plans: Vec<ClosingPlan> = closings
        .iter()
        .filter_map(|closing| {
            let calendar = calendars.get(closing.account)?;
            Some(plan_of(workspace, closing, calendar, now))
        })
        .collect();
    let mut joining = Joining::of(workspace, plans);
    let records = &workspace.closing_records;
    for tick in &records.ticks {
        let plan = joining.owner(tick.account, tick.run);
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
        let plan = joining.owner(post.account, post.run);
        plan.posts.push(post.clone());
    }
    for kept_open in &records.kept_open {
        if let Some(place) = joining.best(kept_open.account, kept_open.run) {
            joining.plans[place].kept_open = Some(kept_open.clone());
        }
    }
    let mut plans = joining.plans;
    plans.retain(|plan| plan.closing().is_some() || is_worth_telling(plan, workspace, now));
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

/// The plans so far: those of runs, then those of runs that have gone. Records of years are many, so
/// no plan is looked for among all the others.
struct Joining<'w> {
    workspace: &'w Workspace,
    plans: Vec<ClosingPlan>,
    /// The places of the plans with a run.
    by_account: HashMap<AccountId, Vec<usize>>,
    /// The places of the plans without.
    gone: HashMap<(AccountId, DateSpan), usize>,
}

impl<'w> Joining<'w> {
    fn of(workspace: &'w Workspace, plans: Vec<ClosingPlan>) -> Joining<'w> {
        let mut by_account: HashMap<AccountId, Vec<usize>> = HashMap::new();
        for (place, plan) in plans.iter().enumerate() {
            by_account.entry(plan.account).or_default().push(place);
        }
        Joining {
            workspace,
            plans,
            by_account,
            gone: HashMap::new(),
        }
    }

    /// The plan of the run that shares most days with the one that a record was made on.
    fn owner(&mut self, account: AccountId, run: DateSpan) -> &mut ClosingPlan {
        let place = self.best(account, run).unwrap_or_else(|| {
            *self.gone.entry((account, run)).or_insert_with(|| {
                let gone = ClosingPlan::new(self.workspace, account, Subject::Gone(run));
                self.plans.push(gone);
                self.plans.len() - 1
            })
        });
        &mut self.plans[place]
    }

    /// The place of the first of the account's runs that share most days with this one, if any
    /// shares a day.
    fn best(&self, account: AccountId, run: DateSpan) -> Option<usize> {
        let shared = |place: &usize| shared_days(self.plans[*place].run(), run);
        let places = self.by_account.get(&account)?.iter().copied();
        let sharing = places.filter(|place| shared(place) > 0);
        sharing.min_by_key(|place| std::cmp::Reverse(shared(place)))
    }
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
