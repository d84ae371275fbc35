//! Deadlines that move.

use crate::domain::calendar::DateSpan;
use crate::domain::due_day::due_day;
use crate::domain::ids::{AccountId, QuestionId};
use crate::domain::queue::{AccountCalendars, OpenQuestion, QueueItem, queue};
use crate::domain::workspace::Workspace;
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::{HashMap, HashSet};

/// An open question with another moment to be kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MovedDeadline {
    pub question: QuestionId,
    pub account: AccountId,
    pub received: Option<DateTime<Utc>>,
    pub from: Option<DateTime<Utc>>,
    pub to: Option<DateTime<Utc>>,
}

/// Days beside those that a deadline rests on: it is judged against the next day's hours too.
const MARGIN: Days = Days::new(2);

/// The open questions of these accounts whose deadlines rest on days of the span.
pub(super) fn may_move<'q>(
    items: &'q [QueueItem],
    workspace: &Workspace,
    span: DateSpan,
) -> Vec<&'q QueueItem> {
    let accounts: HashSet<AccountId> = workspace.accounts.iter().map(|it| it.id).collect();
    let zone = workspace.settings.time_zone;
    let meets = |item: &&QueueItem| {
        accounts.contains(&item.question.account)
            && rests_on(item, |at| due_day(at, zone)).is_some_and(|days| meet(days, span))
    };
    items.iter().filter(meets).collect()
}

/// The days that decide the moment to be kept; none where no clock runs.
fn rests_on(item: &QueueItem, day_of: impl Fn(DateTime<Utc>) -> NaiveDate) -> Option<DateSpan> {
    let question = &item.question;
    let (from, to) = if question.responded.is_some() {
        let promised = question.return_on?;
        let closes = item.return_due.map_or(NaiveDate::MIN, &day_of);
        (closes.min(promised), promised)
    } else if question.history {
        return None;
    } else {
        let received = day_of(question.received?);
        (received, item.due.map_or(NaiveDate::MAX, day_of))
    };
    Some(DateSpan {
        from: from.checked_sub_days(MARGIN).unwrap_or(from),
        to: to.checked_add_days(MARGIN).unwrap_or(to),
    })
}

fn meet(one: DateSpan, other: DateSpan) -> bool {
    one.from <= other.to && other.from <= one.to
}

pub(super) fn moved(
    after: &Workspace,
    moving: &[&QueueItem],
    calendars: &AccountCalendars,
    now: DateTime<Utc>,
) -> Vec<MovedDeadline> {
    let open: Vec<OpenQuestion> = moving.iter().map(|item| item.question.clone()).collect();
    let due_after: HashMap<QuestionId, Option<DateTime<Utc>>> = queue(after, calendars, &open, now)
        .into_iter()
        .map(|item| (item.question.id, item.due))
        .collect();
    let mut moved: Vec<MovedDeadline> = moving
        .iter()
        .filter_map(|item| {
            let to = *due_after.get(&item.question.id)?;
            (to != item.due).then_some(MovedDeadline {
                question: item.question.id,
                account: item.question.account,
                received: item.question.received,
                from: item.due,
                to,
            })
        })
        .collect();
    let accounts = after.accounts.iter().enumerate();
    let places: HashMap<AccountId, usize> = accounts
        .map(|(place, account)| (account.id, place))
        .collect();
    moved.sort_by_key(|it| (places.get(&it.account).copied(), it.from, it.question));
    moved
}
