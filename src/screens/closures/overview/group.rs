//! The closings of an occasion, as one card.

use super::cell::{Cell, CellState};
use super::column::{Column, columns};
use super::occasion::{Named, hull};
use super::row::{Row, days_of};
use super::standing::{Section, Standing, is_closed, level_of};
use super::tally::{Tally, counted};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::{Cause, ClosingLevel, ClosingPlan, Subject, Why};
use crate::domain::ids::{AccountId, ClosureId};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::closings;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// What tells groups apart, whatever is ticked or put in for some of their accounts: the first account
/// that was put in, and when it closes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct GroupKey {
    account: AccountId,
    from: NaiveDate,
    /// The last day of a run of which nothing is left but what was done for it.
    gone: Option<NaiveDate>,
}

impl GroupKey {
    /// What tells the group of these plans from others; none where there are none.
    fn of(plans: &[&ClosingPlan]) -> Option<GroupKey> {
        let first = plans
            .iter()
            .min_by_key(|plan| (plan.account, plan.run().from))?;
        let gone = matches!(first.subject, Subject::Gone(_));
        Some(GroupKey {
            account: first.account,
            from: first.run().from,
            gone: gone.then_some(first.run().to),
        })
    }
}

/// A card of the screen, with its checklist.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    pub key: GroupKey,
    /// From the first day on which an account is closed to the last.
    pub span: DateSpan,
    /// Nothing is left of the run but what was done for it.
    pub gone: bool,
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
    /// While everything is closed as it should be.
    pub reopens: Option<Reopens>,
    pub share: f32,
    /// "Därför: julafton, juldagen, annandag jul, lör–sön".
    pub because: Option<String>,
    /// A day that somebody could be put in for.
    pub gap: Option<(AccountId, NaiveDate)>,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// The closure that most accounts have it from.
    pub closure: Option<ClosureId>,
    pub tally: Tally,
}

impl Group {
    /// The group of these closings; none where there are none.
    pub fn of(occasion: &[Named<'_>], desk: &Desk) -> Option<Group> {
        let language = desk.language;
        let plans: Vec<&ClosingPlan> = occasion.iter().map(|named| named.plan).collect();
        let plans = plans.as_slice();
        let key = GroupKey::of(plans)?;
        let span = hull(plans.iter().map(|plan| plan.run()))?;
        let standing = Standing::of(plans, desk);
        let columns = columns(plans, desk);
        let level = plans.iter().map(|plan| level_of(plan)).max();
        let level = level.unwrap_or(ClosingLevel::Recommended);
        let rows: Vec<Row> = plans
            .iter()
            .map(|plan| Row::of(plan, &columns, (span, level), desk))
            .collect();
        let (done, all) = counted(plans, desk);
        let progress = t!(language, "closing-progress", done = done, all = all);
        let accounts: HashSet<AccountId> = rows.iter().map(|row| row.account).collect();
        let accounts = t!(language, "closing-accounts", count = accounts.len());
        let reopens = Reopens::of(standing, plans, desk);
        Some(Group {
            name: most_common(occasion),
            days: format!("{}, {accounts}", days_of(span, desk)),
            chip: super::chip_words::chip_words(standing, plans, desk),
            progress_long: reopens.as_ref().map_or(progress.clone(), |reopens| {
                let when = reopens.when.clone();
                let reopens = if reopens.all {
                    t!(language, "closing-reopens", when = when)
                } else {
                    t!(language, "closing-reopens-first", when = when)
                };
                format!("{reopens} {progress}")
            }),
            progress,
            reopens,
            share: if all == 0 {
                1.0
            } else {
                done as f32 / all as f32
            },
            because: because(occasion, desk),
            gap: first_gap(occasion, desk),
            tally: Tally::of(plans, desk),
            closure: closure_of_most(&rows),
            gone: key.gone.is_some(),
            key,
            span,
            standing,
            columns,
            rows,
        })
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

/// The name that most have; of those with as many the first.
fn most_common(occasion: &[Named<'_>]) -> String {
    let count = |name: &str| occasion.iter().filter(|it| it.name == name).count();
    let most = occasion.iter().rev().max_by_key(|it| count(&it.name));
    most.map_or(String::new(), |named| named.name.clone())
}

/// The closure that most have it from; of those with as many the first that was put in.
fn closure_of_most(rows: &[Row]) -> Option<ClosureId> {
    let mut counts: HashMap<ClosureId, usize> = HashMap::new();
    for closure in rows.iter().filter_map(|row| row.closure) {
        *counts.entry(closure).or_default() += 1;
    }
    let most = counts
        .into_iter()
        .max_by_key(|(closure, count)| (*count, std::cmp::Reverse(*closure)));
    most.map(|(closure, _)| closure)
}

/// When what is closed opens again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reopens {
    /// "mån 28 dec 08:00": the first of them.
    pub when: String,
    /// All open again then.
    pub all: bool,
}

impl Reopens {
    fn of(standing: Standing, plans: &[&ClosingPlan], desk: &Desk) -> Option<Reopens> {
        if standing != Standing::Closed {
            return None;
        }
        let closed = plans.iter().filter(|plan| is_closed(plan));
        let moments = closed.filter_map(|plan| plan.closing()?.reopen_at);
        let moments: Vec<_> = moments.collect();
        let first = *moments.iter().min()?;
        Some(Reopens {
            when: closings::moment(desk.language, desk.civil(first), desk.today()),
            all: moments.iter().all(|moment| *moment == first),
        })
    }
}

/// The causes of all accounts; where they are not the same, those that only some have come after.
fn because(occasion: &[Named<'_>], desk: &Desk) -> Option<String> {
    let mut all: Vec<Cause> = Vec::new();
    for cause in occasion.iter().flat_map(|named| &named.why) {
        if !all.contains(cause) {
            all.push(cause.clone());
        }
    }
    all.sort_by_key(|cause| cause.days.from);
    let words = closings::because(desk.language, &all, desk.today());
    (!words.is_empty()).then(|| t!(desk.language, "closing-because", words = words))
}

fn first_gap(occasion: &[Named<'_>], desk: &Desk) -> Option<(AccountId, NaiveDate)> {
    let today = desk.today();
    let gaps = occasion.iter().filter_map(|named| {
        let mut gaps = named.why.iter().filter(|cause| cause.why == Why::Gap);
        let gap = gaps.find(|cause| cause.days.to >= today)?;
        Some((named.plan.account, gap.days.from.max(today)))
    });
    gaps.min_by_key(|(_, day)| *day)
}
