//! One sentence or two that say what must be done.

use super::cell::CellState;
use super::group::Group;
use super::row::Row;
use super::standing::{Section, Standing};
use crate::domain::closing::ClosingStep;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::closings;
use crate::text::numbers::{capitalized, in_words};
use chrono::{DateTime, Utc};

/// What the most pressing group asks for; nothing ahead says so.
pub fn sentence(groups: &[Group], desk: &Desk) -> String {
    let language = desk.language;
    let Some(group) = most_pressing(groups) else {
        return t!(language, "closing-sum-nothing");
    };
    let days = super::row::days_of(group.key.run, desk);
    match group.standing {
        Standing::CloseNow { .. } => close_now(groups, desk),
        Standing::Reopen { .. } => {
            let reopens = |it: &&Group| matches!(it.standing, Standing::Reopen { .. });
            let reopening = groups.iter().filter(reopens);
            let count = reopening
                .map(|it| count_open(it, ClosingStep::ReopenComments))
                .sum();
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
        Standing::GoThrough => t!(language, "closing-sum-go-through", days = days),
        Standing::Soon { .. } | Standing::Ahead { .. } => {
            let near = groups.iter().filter(|it| it.key.run != group.key.run);
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

/// How many accounts have the step to be done now.
fn count_open(group: &Group, step: ClosingStep) -> usize {
    let cells = group.rows.iter().flat_map(|row| &row.cells);
    cells
        .filter(|cell| cell.step == step && matches!(cell.state, CellState::Open(_)))
        .count()
}

fn close_now(groups: &[Group], desk: &Desk) -> String {
    let language = desk.language;
    let open = groups
        .iter()
        .filter(|it| matches!(it.standing, Standing::CloseNow { .. }));
    let count = open
        .map(|it| count_open(it, ClosingStep::CloseComments))
        .sum();
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
        && group.key.run.from <= first.key.run.to
        && first.key.run.from <= group.key.run.to
}

/// "Kontoren stänger torsdag 24 december. Du har fyra steg kvar, och det första ska vara klart …"
fn ahead(groups: &[&Group], desk: &Desk) -> String {
    let language = desk.language;
    let runs = groups.iter().map(|group| group.key.run.from);
    let first = runs.min().unwrap_or(desk.today());
    let day = closings::whole_day(language, first, desk.today());
    let accounts = desk.workspace.accounts.iter();
    let active = accounts.filter(|it| it.details.is_active_on(first)).count();
    let rows: Vec<&Row> = groups.iter().flat_map(|group| &group.rows).collect();
    let words = capitalized(&in_words(language, rows.len()));
    let closes = match rows.as_slice() {
        [only] if active > 1 => t!(
            language,
            "closing-sum-closes-one",
            account = only.full_name.clone(),
            day = day
        ),
        _ if groups.len() > 1 => {
            t!(
                language,
                "closing-sum-closes-first",
                words = words,
                day = day
            )
        }
        rows if rows.len() >= active => t!(language, "closing-sum-closes-all", day = day),
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
    let left: usize = groups.iter().map(|group| group.left).sum();
    let mine: usize = groups.iter().map(|group| group.mine).sum();
    let next = groups.iter().filter_map(|group| group.next).min();
    let my_next = groups.iter().filter_map(|group| group.my_next).min();
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
    let count = group.rows.len();
    let words = capitalized(&in_words(language, count));
    match &group.reopens {
        Some(when) => t!(
            language,
            "closing-sum-under-way",
            count = count,
            words = words,
            when = when.clone()
        ),
        None => t!(
            language,
            "closing-sum-under-way-open",
            count = count,
            words = words
        ),
    }
}
