//! One sentence that sums the day up.

mod closings;

use super::watch::WatchView;
use crate::domain::coverage::Cover;
use crate::domain::deadline::Urgency;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::text::numbers::{capitalized, in_words};
use closings::closings;
use std::collections::HashSet;

const MOST_SENTENCES: usize = 4;

/// What must be done today, in a few sentences, the most pressing first.
pub(super) fn sentence(desk: &Desk, watch: Option<&WatchView>) -> String {
    let language = desk.language;
    let today = desk.today();
    let overdue = desk
        .queue
        .iter()
        .filter(|item| item.urgency == Some(Urgency::Overdue))
        .count();
    let due_today = desk
        .queue
        .iter()
        .filter(|item| item.urgency != Some(Urgency::Overdue))
        .filter(|item| item.due.is_some_and(|due| desk.civil(due).date() == today))
        .count();
    let late_colleagues = desk.queue.iter().filter(|item| item.chase).count();
    let words = |count: usize| in_words(language, count);
    let mut sentences = Vec::new();
    match (overdue, due_today) {
        (0, 0) => sentences.push(nothing_today(desk)),
        (0, due) => sentences.push(t!(
            language,
            "sum-due",
            count = due,
            words = capitalized(&words(due))
        )),
        (late, 0) => sentences.push(t!(
            language,
            "sum-overdue",
            count = late,
            words = capitalized(&words(late))
        )),
        (late, due) => sentences.push(t!(
            language,
            "sum-overdue-and-due",
            count = late,
            words = capitalized(&words(late)),
            due = words(due)
        )),
    }
    sentences.extend(closings(desk));
    if late_colleagues > 0 {
        sentences.push(t!(
            language,
            "sum-colleagues",
            count = late_colleagues,
            words = capitalized(&words(late_colleagues))
        ));
    }
    sentences.extend(watch_sentences(desk, watch));
    // More than this is not read; the cards beside tell the rest.
    sentences.truncate(MOST_SENTENCES);
    sentences.join(" ")
}

/// Accounts that nobody has looked at, and gaps today and ahead.
fn watch_sentences(desk: &Desk, watch: Option<&WatchView>) -> Vec<String> {
    let language = desk.language;
    let words = |count: usize| capitalized(&in_words(language, count));
    let today = desk.today();
    let gap_today = |account| desk.cover(account, today).is_some_and(Cover::is_gap);
    let mut sentences = Vec::new();
    let missed = watch.map_or(0, WatchView::missed);
    if missed > 0 {
        sentences.push(t!(
            language,
            "check-sum-missed",
            count = missed,
            words = words(missed)
        ));
    }
    let gaps_today = watch.map_or(0, WatchView::gaps);
    if gaps_today > 0 {
        sentences.push(t!(
            language,
            "check-sum-gaps-today",
            count = gaps_today,
            words = words(gaps_today)
        ));
    }
    let ahead: HashSet<AccountId> = desk
        .gaps_soon()
        .map(|gap| gap.account)
        .filter(|account| !gap_today(*account))
        .collect();
    if !ahead.is_empty() {
        sentences.push(t!(
            language,
            "check-sum-gaps",
            count = ahead.len(),
            words = words(ahead.len())
        ));
    }
    sentences
}

fn nothing_today(desk: &Desk) -> String {
    let language = desk.language;
    let next = desk.queue.iter().find_map(|item| item.due);
    match next {
        Some(due) => {
            let when = dates::relative_day_time(language, desk.civil(due), desk.civil(desk.now));
            t!(language, "sum-nothing-until", when = when)
        }
        None if desk.queue.is_empty() => t!(language, "sum-nothing"),
        None => t!(
            language,
            "sum-no-deadlines",
            count = desk.queue.len(),
            words = capitalized(&in_words(language, desk.queue.len()))
        ),
    }
}
