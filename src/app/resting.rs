//! How long the window may rest: until the first word on the screen changes by itself.

use crate::domain::deadline::{ClockKind, DUE_SOON_SECONDS};
use crate::domain::ids::QuestionId;
use crate::domain::queue::QueueItem;
use crate::screens::deadline_words::{URGENT_SECONDS, open_seconds_left};
use crate::screens::desk::Desk;
use chrono::{DateTime, Utc};

/// The longest rest: a divisor of the hour, so that midnight and a new day are met.
const LONGEST_SECONDS: i64 = 600;

/// Which words in sight are counted down by the minute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Counted {
    Nothing,
    /// What is left of every first response, as Today says it.
    ToAnswer,
    /// What is left of the shown question, if it is due today.
    Question(QuestionId),
    /// Something shows the present moment itself.
    Everything,
}

/// How many seconds from `now` until a word may change: the desk moves on by whole minutes, so this
/// always ends on one. Never longer than ten minutes.
pub(super) fn seconds_to_next_words(desk: &Desk, counted: Counted, now: DateTime<Utc>) -> u64 {
    let longest = now.timestamp() - now.timestamp().rem_euclid(LONGEST_SECONDS) + LONGEST_SECONDS;
    let next = match counted {
        Counted::Everything => minute_after(now.timestamp()),
        _ => (desk.queue.iter())
            .flat_map(|item| changes(desk, item, counted, now))
            .filter(|change| *change > now.timestamp())
            .fold(longest, i64::min),
    };
    u64::try_from(next - now.timestamp()).unwrap_or(1)
}

/// The first moments at which what is said of a question may change.
fn changes(
    desk: &Desk,
    item: &QueueItem,
    counted: Counted,
    now: DateTime<Utc>,
) -> impl Iterator<Item = i64> {
    let now_seconds = now.timestamp();
    // Kept to the very second: what is overdue shows in the minute after.
    let passed = [item.due, item.wanted_by]
        .into_iter()
        .flatten()
        .map(|at| minute_after(at.timestamp()));
    let left = if item.due.is_some_and(|due| due >= now) {
        open_seconds_left(desk, item)
    } else {
        0
    };
    // Open time passes no faster than the clock, so these are never too late.
    let louder = [DUE_SOON_SECONDS, URGENT_SECONDS]
        .into_iter()
        .filter(move |limit| left > *limit)
        .map(move |limit| minute_after(now_seconds + left - limit));
    let counts = left > 0
        && match counted {
            Counted::ToAnswer => item.question.responded.is_none() && item.question.asked.is_none(),
            Counted::Question(shown) => {
                let today = |due| desk.civil(due).date() == desk.today();
                item.question.id == shown && item.due.is_some_and(today)
            }
            Counted::Nothing | Counted::Everything => false,
        };
    let ticking = counts.then(|| next_tick(desk, item, now)).flatten();
    passed.chain(louder).chain(ticking)
}

/// When what is left of a question will be a minute less: only open time counts.
fn next_tick(desk: &Desk, item: &QueueItem, now: DateTime<Utc>) -> Option<i64> {
    let calendar = desk.calendar(item.question.account)?;
    let account = desk.workspace.account(item.question.account)?;
    let plain = account.details.clock == ClockKind::Elapsed || calendar.rules().never_close();
    let counts_from = if plain {
        now
    } else {
        calendar.next_opening(now)?
    };
    Some(minute_after(counts_from.timestamp()))
}

fn minute_after(at: i64) -> i64 {
    at - at.rem_euclid(60) + 60
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{Actor, Present, import_workspace};
    use crate::domain::language::Language;
    use crate::exchange::workspace;
    use crate::store::Store;

    /// Two accounts that open at 08:15: the office, with what came in Friday 10:55, and one that
    /// counts plain hours, if it has anything to answer.
    fn desk(now: &str, plain_hours: Option<&str>) -> (Desk, DateTime<Utc>) {
        let week = ["mon", "tue", "wed", "thu", "fri"];
        let hours = serde_json::Map::from_iter(
            week.map(|day| (day.to_owned(), serde_json::json!(["08:15-16:30"]))),
        );
        let account = |key: &str, clock: &str| {
            serde_json::json!({"key": key, "name": key, "channel": "facebook", "clock": clock,
                "response_hours": 24, "opening_hours": hours})
        };
        let question = |key: &str, account: &str, at: &str| {
            serde_json::json!({"key": key, "account": account,
                "entries": [{"kind": "incoming", "at": at, "text": "Hej"}]})
        };
        let mut questions = vec![question("q1", "office", "2026-12-18T10:55:00+01:00")];
        questions.extend(plain_hours.map(|at| question("q2", "plain", at)));
        let file = serde_json::json!({"format": "svarsvakt-workspace", "version": 1,
            "accounts": [account("office", "working-days"), account("plain", "elapsed")],
            "questions": questions});
        let contents = workspace::read(file.to_string().as_bytes()).unwrap();
        let now: DateTime<Utc> = DateTime::parse_from_rfc3339(now).unwrap().to_utc();
        let mut store = Store::open_in_memory().unwrap();
        let nobody = Actor::default();
        import_workspace(&mut store, &contents, Present::Kept, "", &nobody, now).unwrap();
        let desk = Desk::load(&store, now, Language::Sv, None).unwrap();
        (desk, now)
    }

    fn rest(now: &str, plain_hours: Option<&str>, counted: Counted) -> u64 {
        let (desk, now) = desk(now, plain_hours);
        seconds_to_next_words(&desk, counted, now)
    }

    #[test]
    fn what_is_left_is_counted_down_each_minute_of_open_time() {
        let at = "2026-12-21T09:42:10+01:00";
        assert_eq!(rest(at, None, Counted::ToAnswer), 50);
        assert_eq!(rest(at, None, Counted::Question(QuestionId(1))), 50);
    }

    #[test]
    fn where_no_word_counts_down_the_window_rests_ten_minutes() {
        let at = "2026-12-21T09:42:10+01:00";
        assert_eq!(rest(at, None, Counted::Nothing), 470);
        assert_eq!(rest(at, None, Counted::Question(QuestionId(7))), 470);
        let sunday = "2026-12-20T20:00:00+01:00";
        assert_eq!(rest(sunday, None, Counted::ToAnswer), 600);
    }

    #[test]
    fn counting_begins_a_minute_after_the_opening() {
        let at = "2026-12-21T08:11:30+01:00";
        assert_eq!(rest(at, None, Counted::ToAnswer), 4 * 60 + 30);
    }

    #[test]
    fn plain_hours_count_at_night_as_well_and_only_while_something_is_to_be_answered() {
        let at = "2026-12-20T20:00:00+01:00";
        let asked = Some("2026-12-20T19:00:00+01:00");
        assert_eq!(rest(at, asked, Counted::ToAnswer), 60);
        assert_eq!(rest(at, asked, Counted::Nothing), 600);
    }

    #[test]
    fn a_deadline_that_passes_shows_in_the_minute_after() {
        let at = "2026-12-21T10:54:30+01:00";
        assert_eq!(rest(at, None, Counted::Nothing), 90);
        assert_eq!(
            rest("2026-12-21T10:56:00+01:00", None, Counted::ToAnswer),
            240
        );
    }

    #[test]
    fn what_gets_urgent_wakes_the_window_where_minutes_are_not_shown() {
        let at = "2026-12-21T08:53:10+01:00";
        assert_eq!(rest(at, None, Counted::Nothing), 170);
    }

    #[test]
    fn an_open_form_shows_the_minute_itself() {
        let sunday = "2026-12-20T20:00:20+01:00";
        assert_eq!(rest(sunday, None, Counted::Everything), 40);
    }
}
