//! A year of answered questions behind the sample's morning.

use super::morning::{Morning, before, moment_on, written};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use serde_json::{Value, json};

const HISTORY: &str = include_str!("../../../assets/sample/history.json");

/// How many questions were answered before.
const ANSWERED: usize = 340;
/// The working days they are spread over.
const WORKING_DAYS: usize = 260;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct History {
    authors: Vec<String>,
    pairs: Vec<Pair>,
    thanks: Vec<String>,
}

/// A question with its answer; `[n]` stands for the author's first word.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    account: String,
    by: String,
    question: String,
    answer: String,
}

/// The answered questions as a workspace file writes them, oldest first.
pub(super) fn questions(morning: &Morning) -> Result<Vec<Value>, serde_json::Error> {
    let history: History = serde_json::from_str(HISTORY)?;
    let days = past_days(morning);
    let question = |number: usize| {
        let pair = &history.pairs[(number * 7) % history.pairs.len()];
        let author = &history.authors[(number * 11) % history.authors.len()];
        let thanks = &history.thanks[number % history.thanks.len()];
        let (received, answered) = moments(number, &days);
        let mut entries = vec![
            json!({"kind": "incoming", "at": written(received), "text": pair.question}),
            json!({"kind": "answer", "at": written(answered), "by": pair.by, "text": answer(pair, author)}),
        ];
        if number.is_multiple_of(13) {
            let at = written(answered + chrono::TimeDelta::minutes(9));
            entries.push(json!({"kind": "incoming", "at": at, "text": thanks}));
            let at = written(answered + chrono::TimeDelta::minutes(14));
            entries.push(
                json!({"kind": "no_answer_needed", "at": at, "by": pair.by, "reason": "Tack"}),
            );
        }
        json!({"key": format!("tidigare-{number:03}"), "account": pair.account, "author": author,
            "assigned": pair.by, "entries": entries})
    };
    Ok((1..=ANSWERED).map(question).collect())
}

/// The working days behind the morning, the oldest first; the latest few are left to the sample.
fn past_days(morning: &Morning) -> Vec<NaiveDate> {
    let latest = morning.working_day(-3);
    let mut days: Vec<NaiveDate> = std::iter::successors(Some(latest), |day| Some(before(*day)))
        .take(WORKING_DAYS + 4)
        .collect();
    days.reverse();
    days
}

/// When a question came and when it was answered: mostly the same day, now and then too late.
fn moments(number: usize, days: &[NaiveDate]) -> (DateTime<Utc>, DateTime<Utc>) {
    let index = (number - 1) * WORKING_DAYS / ANSWERED;
    let spread =
        |factor: usize, within: usize| i64::try_from(number * factor % within).unwrap_or_default();
    let received = 8 * 60 + spread(137, 480);
    let takes = 15 + spread(53, 260);
    let days_later = match number {
        _ if number.is_multiple_of(19) => 3,
        _ if received + takes > 16 * 60 + 20 => 1,
        _ => 0,
    };
    let answered = if days_later == 0 {
        received + takes
    } else {
        8 * 60 + 20 + spread(31, 90)
    };
    let answered_on = days.get(index + days_later).copied().unwrap_or(days[index]);
    (
        moment_on(days[index], received),
        moment_on(answered_on, answered),
    )
}

fn answer(pair: &Pair, author: &str) -> String {
    let first_name = author.split_whitespace().next().unwrap_or(author);
    pair.answer.replace("[n]", first_name)
}
