//! Which closings share a card: those of one occasion.

use super::row::{closures_of, name_of};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::{Cause, ClosingPlan, Subject, causes};
use crate::screens::desk::Desk;
use crate::t;
use std::collections::BTreeMap;

/// A closing with what it is called, and because of which days.
pub struct Named<'p> {
    pub plan: &'p ClosingPlan,
    pub name: String,
    pub why: Vec<Cause>,
}

impl<'p> Named<'p> {
    /// What the closing is called.
    pub fn of(plan: &'p ClosingPlan, desk: &Desk) -> Named<'p> {
        let why = causes_of(plan, desk);
        Named {
            name: name_of(plan, desk, &why),
            why,
            plan,
        }
    }
}

/// Closings that are alike in this may share a card.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// They have the same name, and their days overlap or touch.
    Name(String),
    /// Nobody watches, for one reason or another: only the same days make it one thing.
    Unwatched(DateSpan),
    Gone(DateSpan),
}

/// Joins the closings of each occasion: accounts close and open on different days, but it is the same
/// Christmas. In each by first day, then in the order of the accounts.
pub fn occasions<'p>(plans: &'p [ClosingPlan], desk: &Desk) -> Vec<Vec<Named<'p>>> {
    let mut alike: BTreeMap<Likeness, Vec<Named<'p>>> = BTreeMap::new();
    for named in plans.iter().map(|plan| Named::of(plan, desk)) {
        alike.entry(likeness(&named, desk)).or_default().push(named);
    }
    alike.into_values().flat_map(joined).collect()
}

/// The days from the first to the last of them.
pub fn hull(runs: impl IntoIterator<Item = DateSpan>) -> Option<DateSpan> {
    runs.into_iter().reduce(|one, other| DateSpan {
        from: one.from.min(other.from),
        to: one.to.max(other.to),
    })
}

fn likeness(named: &Named<'_>, desk: &Desk) -> Likeness {
    match named.plan.subject {
        Subject::Gone(run) => Likeness::Gone(run),
        Subject::Run(_) if is_unwatched(named, desk) => Likeness::Unwatched(named.plan.run()),
        Subject::Run(_) => Likeness::Name(named.name.clone()),
    }
}

fn is_unwatched(named: &Named<'_>, desk: &Desk) -> bool {
    let called = |name: &str| {
        closures_of(named.plan, desk)
            .iter()
            .any(|it| it.name == name)
    };
    named.name == t!(desk.language, "closing-unwatched") && !called(&named.name)
}

/// Parts what does not overlap or touch.
fn joined(mut alike: Vec<Named<'_>>) -> Vec<Vec<Named<'_>>> {
    alike.sort_by_key(|named| named.plan.run().from);
    let mut found: Vec<(DateSpan, Vec<Named<'_>>)> = Vec::new();
    for named in alike {
        let run = named.plan.run();
        let touches = |whole: &DateSpan| (run.from - whole.to).num_days() <= 1;
        match found.last_mut() {
            Some((whole, members)) if touches(whole) => {
                whole.to = whole.to.max(run.to);
                members.push(named);
            }
            _ => found.push((run, vec![named])),
        }
    }
    found.into_iter().map(|(_, members)| members).collect()
}

fn causes_of(plan: &ClosingPlan, desk: &Desk) -> Vec<Cause> {
    let calendar = desk.calendar(plan.account);
    let found = plan.closing().zip(calendar);
    found.map_or_else(Vec::new, |(closing, calendar)| {
        causes(&desk.coverage, calendar, closing)
    })
}
