//! One sentence or two that say what must be done.

use super::group::Group;
use super::occasion::hull;
use super::row::{Row, days_of};
use super::standing::{Section, Standing};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::Phase;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::closings;
use crate::text::numbers::{capitalized, in_words};
use chrono::{DateTime, Utc};
use std::collections::HashSet;

/// What the most pressing group asks for; nothing ahead says so.
pub fn sentence(groups: &[Group], desk: &Desk) -> String {
    let language = desk.language;
    let Some(group) = most_pressing(groups) else {
        return t!(language, "closing-sum-nothing");
    };
    let days = days_of(group.span, desk);
    match group.standing {
        Standing::CloseNow { .. } => close_now(groups, desk),
        Standing::Reopen { .. } => {
            let reopens = |it: &&Group| matches!(it.standing, Standing::Reopen { .. });
            let reopening = groups.iter().filter(reopens);
            let count = reopening.map(|it| it.tally.to_reopen).sum();
            match count {
                0 => t!(language, "closing-sum-auto-reply-off"),
                count => t!(
                    language,
                    "closing-sum-reopen",
                    count = count,
                    words = in_words(language, count)
                ),
            }
        }
        Standing::TakeBack => t!(language, "closing-sum-take-back", days = days),
        Standing::GoThrough => go_through(group, desk),
        Standing::Soon { .. } | Standing::Ahead { .. } => {
            let near = groups.iter().filter(|it| it.key != group.key);
            let near = near.filter(|it| belongs(it, group));
            let all: Vec<&Group> = std::iter::once(group).chain(near).collect();
            ahead(&all, desk)
        }
        Standing::Closed => under_way(group, desk),
        Standing::KeptOpen => t!(
            language,
            "closing-sum-kept-open",
            name = group.name.clone(),
            days = days
        ),
        Standing::Done | Standing::Passed | Standing::NoLonger => {
            t!(language, "closing-sum-nothing")
        }
    }
}

/// What came in while comments were closed: where some accounts are closed still, only the others'.
fn go_through(group: &Group, desk: &Desk) -> String {
    let language = desk.language;
    let rows = group.rows.iter().filter(|row| row.phase == Phase::Over);
    let runs: Vec<DateSpan> = rows.map(|row| row.run).collect();
    let count = runs.len();
    let days = days_of(hull(runs).unwrap_or(group.span), desk);
    if count == group.rows.len() {
        return t!(language, "closing-sum-go-through", days = days);
    }
    let words = capitalized(&in_words(language, count));
    t!(
        language,
        "closing-sum-go-through-some",
        count = count,
        words = words,
        days = days
    )
}

fn close_now(groups: &[Group], desk: &Desk) -> String {
    let language = desk.language;
    let open = groups
        .iter()
        .filter(|it| matches!(it.standing, Standing::CloseNow { .. }));
    let count = open.map(|it| it.tally.to_close).sum();
    let words = in_words(language, count);
    t!(
        language,
        "closing-sum-close-now",
        count = count,
        words = capitalized(&words)
    )
}

/// The first that is not finished: groups are in the order of what cannot wait.
fn most_pressing(groups: &[Group]) -> Option<&Group> {
    let mut unfinished = groups
        .iter()
        .filter(|group| group.section() != Section::Finished);
    unfinished.next()
}

/// Whether a group closes about when the first one does, and like it needs something.
fn belongs(group: &Group, first: &Group) -> bool {
    matches!(first.standing, Standing::Soon { .. })
        && matches!(group.standing, Standing::Soon { .. })
        && group.span.from <= first.span.to
        && first.span.from <= group.span.to
}

/// "Kontoren stänger torsdag 24 december. Du har fyra steg kvar, och det första ska vara klart …"
fn ahead(groups: &[&Group], desk: &Desk) -> String {
    let language = desk.language;
    let rows = groups.iter().flat_map(|group| &group.rows);
    let rows: Vec<&Row> = rows.filter(|row| row.closes_later()).collect();
    let days = || rows.iter().map(|row| row.run.from);
    let first = days().min().unwrap_or(desk.today());
    let day = closings::whole_day(language, first, desk.today());
    let accounts = desk.workspace.accounts.iter();
    let active = accounts.filter(|it| it.details.is_active_on(first)).count();
    let accounts: HashSet<AccountId> = rows.iter().map(|row| row.account).collect();
    let words = capitalized(&in_words(language, accounts.len()));
    let closes = match rows.as_slice() {
        [only] if active > 1 => t!(
            language,
            "closing-sum-closes-one",
            account = only.full_name.clone(),
            day = day
        ),
        _ if days().any(|day| day != first) => {
            t!(
                language,
                "closing-sum-closes-first",
                words = words,
                day = day
            )
        }
        _ if accounts.len() >= active => t!(language, "closing-sum-closes-all", day = day),
        _ => t!(language, "closing-sum-closes", words = words, day = day),
    };
    format!("{closes} {}", steps_left(groups, desk))
}

fn steps_left(groups: &[&Group], desk: &Desk) -> String {
    let language = desk.language;
    let by = |due: Option<DateTime<Utc>>| {
        let civil = desk.civil(due.unwrap_or(desk.now));
        closings::moment(language, civil, desk.today())
    };
    let overdue = |due: Option<DateTime<Utc>>| due.is_some_and(|due| due <= desk.now);
    let left: usize = groups.iter().map(|group| group.tally.left).sum();
    let mine: usize = groups.iter().map(|group| group.tally.mine).sum();
    let next = groups.iter().filter_map(|group| group.tally.next).min();
    let my_next = groups.iter().filter_map(|group| group.tally.my_next).min();
    match (left, mine) {
        (0, _) => t!(language, "closing-sum-ready"),
        (_, 1) if overdue(my_next) => t!(language, "closing-sum-mine-one-late"),
        (_, 1) => t!(language, "closing-sum-mine-one", when = by(my_next)),
        (_, 2..) => {
            let words = in_words(language, mine);
            if overdue(my_next) {
                t!(language, "closing-sum-mine-late", words = words)
            } else {
                let when = by(my_next);
                t!(language, "closing-sum-mine", words = words, when = when)
            }
        }
        (left, 0) => {
            let words = capitalized(&in_words(language, left));
            let when = by(next);
            if desk.me.is_some() {
                t!(
                    language,
                    "closing-sum-others",
                    count = left,
                    words = words,
                    when = when
                )
            } else {
                t!(
                    language,
                    "closing-sum-left",
                    count = left,
                    words = words,
                    when = when
                )
            }
        }
    }
}

fn under_way(group: &Group, desk: &Desk) -> String {
    let language = desk.language;
    let count = group.rows.iter().filter(|row| row.is_closed()).count();
    let words = capitalized(&in_words(language, count));
    match &group.reopens {
        Some(reopens) if reopens.all => t!(
            language,
            "closing-sum-under-way",
            count = count,
            words = words,
            when = reopens.when.clone()
        ),
        Some(reopens) => t!(
            language,
            "closing-sum-under-way-first",
            words = words,
            when = reopens.when.clone()
        ),
        None => t!(
            language,
            "closing-sum-under-way-open",
            count = count,
            words = words
        ),
    }
}
