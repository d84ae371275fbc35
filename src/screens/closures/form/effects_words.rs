//! What a closure changes, in words.

use super::effect_groups::{Days, Gaps, Run, Runs};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::ClosingLevel;
use crate::domain::closure_effect::{GapFate, MovedDeadline};
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates::{short_date_time, weekday_range};
use chrono::{DateTime, Utc};

/// How many accounts are named.
const MOST_ACCOUNTS: usize = 3;

/// "3 arbetsdagar färre", "2 arbetsdagar tillbaka".
pub(super) fn days(desk: &Desk, days: Days) -> String {
    let language = desk.language;
    let taken = (days.taken > 0).then(|| t!(language, "effect-days-taken", count = days.taken));
    let back = (days.given_back > 0)
        .then(|| t!(language, "effect-days-given-back", count = days.given_back));
    let both: Vec<String> = taken.into_iter().chain(back).collect();
    both.join(", ")
}

/// "alla konton", "Badhuset (Facebook), Biblioteket (Instagram) och 4 konton till".
pub(super) fn accounts(desk: &Desk, accounts: &[AccountId]) -> String {
    let language = desk.language;
    let all = desk.workspace.accounts.len();
    if accounts.len() == all && all > 1 {
        return t!(language, "effect-all-accounts", count = all);
    }
    // One more than there is room for is named rather than counted.
    let named = if accounts.len() == MOST_ACCOUNTS + 1 {
        accounts.len()
    } else {
        MOST_ACCOUNTS
    };
    let names = accounts.iter().take(named);
    let names: Vec<String> = names.map(|it| desk.account_name(*it)).collect();
    let names = names.join(", ");
    match accounts.len().checked_sub(named).filter(|more| *more > 0) {
        Some(more) => t!(language, "effect-and-accounts", names = names, count = more),
        None => names,
    }
}

/// A line for each.
pub(super) fn deadlines(desk: &Desk, moved: &[MovedDeadline]) -> String {
    let lines = moved.iter().map(|moved| deadline(desk, moved));
    lines.collect::<Vec<_>>().join("\n")
}

/// "mån 21 dec 15:40 → mån 28 dec 15:40".
fn deadline(desk: &Desk, moved: &MovedDeadline) -> String {
    t!(
        desk.language,
        "effect-deadline",
        from = moment_or_none(desk, moved.from),
        to = moment_or_none(desk, moved.to)
    )
}

/// What happens to closings: the first line names it, the second says by when.
pub(super) fn closings(desk: &Desk, (before, after): &Runs) -> (String, String) {
    let language = desk.language;
    let days = |runs: &[Run]| {
        let days = runs.iter().map(|run| span(desk, run.days()));
        days.collect::<Vec<_>>().join(", ")
    };
    let same_days = before
        .iter()
        .map(|run| run.days())
        .eq(after.iter().map(|run| run.days()));
    let what = match (before.as_slice(), after.as_slice()) {
        ([], after) => t!(language, "effect-closing-new", days = days(after)),
        (before, []) => t!(language, "effect-closing-gone", days = days(before)),
        (_, after) if same_days => t!(language, "effect-closing-same-days", days = days(after)),
        (before, after) => t!(
            language,
            "effect-closing-changed",
            before = days(before),
            after = days(after)
        ),
    };
    let details: Vec<String> = after.iter().map(|run| by_when(desk, run)).collect();
    (what, details.join(" "))
}

/// "Måste stängas senast ons 23 dec 16:30, öppnas mån 4 jan 08:00."
fn by_when(desk: &Desk, run: &Run) -> String {
    let language = desk.language;
    let moment = |at: DateTime<Utc>| short_date_time(language, desk.civil(at), desk.today());
    let close = match (run.level, run.close_by) {
        (ClosingLevel::Must, Some(at)) => {
            t!(language, "effect-must-close-by", moment = moment(at))
        }
        (ClosingLevel::Must, None) => t!(language, "effect-must-close"),
        (ClosingLevel::Recommended, Some(at)) => {
            t!(language, "effect-should-close-by", moment = moment(at))
        }
        (ClosingLevel::Recommended, None) => t!(language, "effect-should-close"),
    };
    match run.reopen_at {
        Some(at) => t!(
            language,
            "effect-reopens",
            close = close,
            moment = moment(at)
        ),
        None => t!(language, "effect-does-not-reopen", close = close),
    }
}

/// "Luckan tis 16–ons 17 feb försvinner".
pub(super) fn gaps(desk: &Desk, (fate, days): &Gaps) -> String {
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return String::new();
    };
    let days = span(
        desk,
        DateSpan {
            from: *first,
            to: *last,
        },
    );
    match fate {
        GapFate::Appears => t!(desk.language, "effect-gap-appears", days = days),
        GapFate::Vanishes => t!(desk.language, "effect-gap-vanishes", days = days),
    }
}

fn span(desk: &Desk, days: DateSpan) -> String {
    weekday_range(desk.language, days, desk.today())
}

fn moment_or_none(desk: &Desk, at: Option<DateTime<Utc>>) -> String {
    at.map_or_else(
        || t!(desk.language, "effect-no-deadline"),
        |at| short_date_time(desk.language, desk.civil(at), desk.today()),
    )
}
