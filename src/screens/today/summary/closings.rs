//! Closings at hand, within the sentence that sums the day up.

use crate::domain::closing::{ClosingPlan, ClosingStep, Phase, StepStatus};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::text::numbers::in_words;
use chrono::{DateTime, Utc};

/// Comments that should be closed, are to be closed today or tomorrow, or to be opened again.
pub(super) fn closings(desk: &Desk) -> Vec<String> {
    let language = desk.language;
    let words = |count: usize| in_words(language, count);
    let mut sentences = Vec::new();
    let late = open_in_spite(desk).count();
    if late > 0 {
        sentences.push(t!(
            language,
            "sum-closing-late",
            count = late,
            words = words(late)
        ));
    }
    if let Some((due, count)) = next_closing(desk) {
        let when = dates::relative_day_time(language, desk.civil(due), desk.civil(desk.now));
        sentences.push(t!(
            language,
            "sum-closing",
            count = count,
            words = words(count),
            when = when
        ));
    }
    let closed = desk.closings.iter().filter(|plan| {
        let status = plan.status(ClosingStep::ReopenComments);
        let is_due = matches!(status, StepStatus::Todo { due: Some(due) } if due <= desk.now);
        is_due && plan.comments_are_closed()
    });
    let closed = closed.count();
    if closed > 0 {
        sentences.push(t!(
            language,
            "sum-reopen",
            count = closed,
            words = words(closed)
        ));
    }
    sentences
}

/// Nobody watches, and comments are open.
fn open_in_spite(desk: &Desk) -> impl Iterator<Item = &ClosingPlan> {
    desk.closings.iter().filter(|plan| {
        let status = plan.status(ClosingStep::CloseComments);
        plan.phase == Phase::UnderWay && matches!(status, StepStatus::Todo { .. })
    })
}

/// When comments close next, today or tomorrow, and on how many accounts.
fn next_closing(desk: &Desk) -> Option<(DateTime<Utc>, usize)> {
    let tomorrow = desk.today().succ_opt()?;
    let due: Vec<DateTime<Utc>> = desk
        .closings
        .iter()
        .filter(|plan| plan.phase == Phase::Ahead)
        .filter_map(|plan| match plan.status(ClosingStep::CloseComments) {
            StepStatus::Todo { due } => due,
            _ => None,
        })
        .filter(|due| *due > desk.now && desk.civil(*due).date() <= tomorrow)
        .collect();
    let first = due.iter().min().copied()?;
    let count = due.iter().filter(|due| **due == first).count();
    Some((first, count))
}
