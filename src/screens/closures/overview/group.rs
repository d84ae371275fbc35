//! Closings with the same days, as one card.

use super::cell::{Cell, CellState, person};
use super::column::{Column, columns, shown_steps};
use super::row::{Row, days_of, name_of};
use super::standing::{Section, Standing, is_todo, level_of};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::causes;
use crate::domain::closing::{
    Cause, ClosingLevel, ClosingPlan, ClosingStep, StepStatus, Subject, Why,
};
use crate::domain::ids::{AccountId, ClosureId};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::closings;
use chrono::{DateTime, NaiveDate, Utc};

/// What tells groups apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct GroupKey {
    pub run: DateSpan,
    /// Nothing is left of the run but what was done for it.
    pub gone: bool,
}

impl GroupKey {
    /// The group that a plan belongs to.
    pub fn of(plan: &ClosingPlan) -> GroupKey {
        GroupKey {
            run: plan.run(),
            gone: matches!(plan.subject, Subject::Gone(_)),
        }
    }
}

/// A card of the screen, with its checklist.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    pub key: GroupKey,
    pub name: String,
    /// "tor 24–sön 27 dec, 7 konton".
    pub days: String,
    pub standing: Standing,
    /// The chip's words.
    pub chip: String,
    /// "7 av 25 steg klara".
    pub progress: String,
    /// The same with when it opens again, where nothing else is to do until then.
    pub progress_long: String,
    /// "mån 28 dec 08:00", while everything is closed as it should be.
    pub reopens: Option<String>,
    pub share: f32,
    /// "Därför: julafton, juldagen, annandag jul, lör–sön".
    pub because: Option<String>,
    /// A day that somebody could be put in for.
    pub gap: Option<(AccountId, NaiveDate)>,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// The closure that most accounts have it from.
    pub closure: Option<ClosureId>,
    /// When the next step before the closing is due.
    pub next: Option<DateTime<Utc>>,
    /// How many steps before the closing are left, and how many of them are mine and when the first.
    pub left: usize,
    pub mine: usize,
    pub my_next: Option<DateTime<Utc>>,
}

impl Group {
    /// The group of these plans, which have the same days.
    pub fn of(plans: &[&ClosingPlan], desk: &Desk) -> Group {
        let language = desk.language;
        let key = GroupKey::of(plans[0]);
        let why: Vec<Vec<Cause>> = plans.iter().map(|plan| causes_of(plan, desk)).collect();
        let names = plans.iter().zip(&why);
        let names: Vec<String> = names.map(|(plan, why)| name_of(plan, desk, why)).collect();
        let standing = Standing::of(plans, desk);
        let columns = columns(plans, desk);
        let level = plans.iter().map(|plan| level_of(plan)).max();
        let level = level.unwrap_or(ClosingLevel::Recommended);
        let rows: Vec<Row> = plans
            .iter()
            .map(|plan| Row::of(plan, &columns, level, desk))
            .collect();
        let (done, all) = counted(plans);
        let progress = t!(language, "closing-progress", done = done, all = all);
        let accounts = t!(language, "closing-accounts", count = plans.len());
        let before = StepsBefore::of(plans, desk);
        let reopens = reopens(standing, plans, desk);
        let closure = rows.iter().find_map(|row| row.closure);
        Group {
            name: most_common(&names),
            days: format!("{}, {accounts}", days_of(key.run, desk)),
            chip: super::chip_words::chip_words(standing, plans, desk),
            progress_long: reopens.as_ref().map_or(progress.clone(), |when| {
                let reopens = t!(language, "closing-reopens", when = when.clone());
                format!("{reopens} {progress}")
            }),
            progress,
            reopens,
            share: if all == 0 {
                1.0
            } else {
                done as f32 / all as f32
            },
            because: because(&why, desk),
            gap: first_gap(plans, &why, desk),
            next: before.next,
            left: before.left,
            mine: before.mine,
            my_next: before.my_next,
            key,
            standing,
            columns,
            rows,
            closure,
        }
    }

    /// Where it is listed.
    pub fn section(&self) -> Section {
        self.standing.section()
    }

    /// "Jul tor 24–sön 27 dec, 7 konton".
    pub fn line(&self) -> String {
        format!("{} {}", self.name, self.days)
    }

    /// Whether somebody has done or decided something about it.
    pub fn is_touched(&self) -> bool {
        let done = |cell: &Cell| matches!(cell.state, CellState::Done { .. });
        self.rows
            .iter()
            .any(|row| row.kept_open.is_some() || row.cells.iter().any(done))
    }

    /// The accounts for which comments could be left open.
    pub fn could_stay_open(&self) -> Vec<(AccountId, DateSpan)> {
        let rows = self.rows.iter().filter(|row| row.may_stay_open);
        rows.map(|row| (row.account, row.run)).collect()
    }
}

fn causes_of(plan: &ClosingPlan, desk: &Desk) -> Vec<Cause> {
    let calendar = desk.calendar(plan.account);
    let found = plan.closing().zip(calendar);
    found.map_or_else(Vec::new, |(closing, calendar)| {
        causes(&desk.coverage, calendar, closing)
    })
}

/// The name that most have; of those with as many the first.
fn most_common(names: &[String]) -> String {
    let count = |name: &String| names.iter().filter(|other| *other == name).count();
    let most = names.iter().rev().max_by_key(|name| count(name));
    most.cloned().unwrap_or_default()
}

/// The steps that are shown or done: so many are done of so many.
fn counted(plans: &[&ClosingPlan]) -> (usize, usize) {
    let shown = shown_steps(plans);
    let before = shown.contains(&ClosingStep::PublishNotice);
    let steps = plans.iter().flat_map(|plan| plan.steps());
    let counts = |step: ClosingStep| !before || shown.contains(&step);
    let steps: Vec<bool> = steps
        .filter(|(step, _)| counts(*step))
        .map(|(_, status)| matches!(status, StepStatus::Done(_)))
        .collect();
    (steps.iter().filter(|done| **done).count(), steps.len())
}

fn reopens(standing: Standing, plans: &[&ClosingPlan], desk: &Desk) -> Option<String> {
    if standing != Standing::Closed {
        return None;
    }
    let closings = plans.iter().filter_map(|plan| plan.closing());
    let at = closings.filter_map(|closing| closing.reopen_at).min()?;
    Some(closings::moment(
        desk.language,
        desk.civil(at),
        desk.today(),
    ))
}

/// The causes of all accounts; where they are not the same, those that only some have come after.
fn because(why: &[Vec<Cause>], desk: &Desk) -> Option<String> {
    let mut all: Vec<Cause> = Vec::new();
    for cause in why.iter().flatten() {
        if !all.contains(cause) {
            all.push(cause.clone());
        }
    }
    all.sort_by_key(|cause| cause.days.from);
    let words = closings::because(desk.language, &all, desk.today());
    (!words.is_empty()).then(|| t!(desk.language, "closing-because", words = words))
}

fn first_gap(
    plans: &[&ClosingPlan],
    why: &[Vec<Cause>],
    desk: &Desk,
) -> Option<(AccountId, NaiveDate)> {
    let today = desk.today();
    let gaps = plans.iter().zip(why).filter_map(|(plan, why)| {
        let gap = why
            .iter()
            .find(|cause| cause.why == Why::Gap && cause.days.to >= today)?;
        Some((plan.account, gap.days.from.max(today)))
    });
    gaps.min_by_key(|(_, day)| *day)
}

/// What is left to do before the closing.
#[derive(Default)]
struct StepsBefore {
    next: Option<DateTime<Utc>>,
    left: usize,
    mine: usize,
    my_next: Option<DateTime<Utc>>,
}

impl StepsBefore {
    fn of(plans: &[&ClosingPlan], desk: &Desk) -> StepsBefore {
        let mut before = StepsBefore::default();
        let earlier = |known: Option<DateTime<Utc>>, due: Option<DateTime<Utc>>| {
            [known, due].into_iter().flatten().min()
        };
        for plan in plans {
            let steps = ClosingStep::ALL.into_iter();
            for step in steps.filter(|step| step.is_before() && is_todo(plan, *step)) {
                let due = super::column::due(plan, step);
                before.left += 1;
                before.next = earlier(before.next, due);
                if desk.me.is_some() && person(plan, step, desk) == desk.me {
                    before.mine += 1;
                    before.my_next = earlier(before.my_next, due);
                }
            }
        }
        before
    }
}
