//! One sentence or two that say what must be done.

use super::group::Group;
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
    let unfinished = groups
        .iter()
        .find(|group| group.section() != Section::Finished);
    let Some(group) = unfinished else {
        return t!(language, "closing-sum-nothing");
    };
    let days = super::row::days_of(group.key.run, desk);
    match group.standing {
        Standing::CloseNow { .. } => close_now(group, desk),
        Standing::Reopen { .. } => {
            let count = count_left(group, ClosingStep::ReopenComments);
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
        Standing::Soon { .. } | Standing::Ahead { .. } => ahead(group, desk),
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

fn count_left(group: &Group, step: ClosingStep) -> usize {
    let cells = group.rows.iter().flat_map(|row| &row.cells);
    cells
        .filter(|cell| cell.step == step && cell.is_left())
        .count()
}

fn close_now(group: &Group, desk: &Desk) -> String {
    let language = desk.language;
    let count = count_left(group, ClosingStep::CloseComments);
    let words = in_words(language, count);
    t!(
        language,
        "closing-sum-close-now",
        count = count,
        words = capitalized(&words)
    )
}

/// "Kontoren stänger torsdag 24 december. Du har fyra steg kvar, och det första ska vara klart …"
fn ahead(group: &Group, desk: &Desk) -> String {
    let language = desk.language;
    let first = group.key.run.from;
    let day = closings::whole_day(language, first, desk.today());
    let accounts = desk.workspace.accounts.iter();
    let active = accounts.filter(|it| it.details.is_active_on(first)).count();
    let count = group.rows.len();
    let closes = match group.rows.as_slice() {
        [only] if active > 1 => t!(
            language,
            "closing-sum-closes-one",
            account = only.full_name.clone(),
            day = day
        ),
        _ if count >= active => t!(language, "closing-sum-closes-all", day = day),
        _ => t!(
            language,
            "closing-sum-closes",
            words = capitalized(&in_words(language, count)),
            day = day
        ),
    };
    format!("{closes} {}", steps_left(group, desk))
}

fn steps_left(group: &Group, desk: &Desk) -> String {
    let language = desk.language;
    let by = |due: Option<DateTime<Utc>>| {
        let civil = desk.civil(due.unwrap_or(desk.now));
        closings::moment(language, civil, desk.today())
    };
    let overdue = |due: Option<DateTime<Utc>>| due.is_some_and(|due| due <= desk.now);
    let words = in_words(language, group.mine);
    match (group.left, group.mine) {
        (0, _) => t!(language, "closing-sum-ready"),
        (_, 1) if overdue(group.my_next) => t!(language, "closing-sum-mine-one-late"),
        (_, 1) => t!(language, "closing-sum-mine-one", when = by(group.my_next)),
        (_, 2..) if overdue(group.my_next) => {
            t!(language, "closing-sum-mine-late", words = words)
        }
        (_, 2..) => t!(
            language,
            "closing-sum-mine",
            words = words,
            when = by(group.my_next)
        ),
        (left, 0) => {
            let words = in_words(language, left);
            if desk.me.is_some() {
                t!(
                    language,
                    "closing-sum-others",
                    count = left,
                    words = words,
                    when = by(group.next)
                )
            } else {
                t!(
                    language,
                    "closing-sum-left",
                    count = left,
                    words = capitalized(&words),
                    when = by(group.next)
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
