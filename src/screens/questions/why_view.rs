//! "Varför denna tid?": the count of the deadline as a drawing and in words.

use crate::domain::explanation::{ExplainedDay, Explanation, Outcome, explain};
use crate::domain::language::Language;
use crate::domain::question::Question;
use crate::domain::queue::rule_of;
use crate::domain::thread::ThreadStatus;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::explanation::explanation_lines;
use crate::text::{dates, durations};
use crate::widgets::timeline::{DayKind, Timeline, TimelineDay, TimelineMarker};
use chrono::{Datelike, NaiveDateTime, Timelike};

/// More days than this are told in words: boxes would be too small to read.
const MOST_BOXES: usize = 12;

/// Why the time is what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyView {
    /// The drawing; none where nothing is counted, or too much to draw.
    pub timeline: Option<Timeline>,
    /// What moved the time, or why there is none.
    pub adjustment: Option<String>,
    /// The whole count, line by line.
    pub lines: Vec<String>,
}

impl WhyView {
    /// Explains the open cycle's first response; of a finished question, how it ended.
    pub fn of(desk: &Desk, question: &Question, status: &ThreadStatus) -> Option<WhyView> {
        let language = desk.language;
        if question.details.history {
            return Some(WhyView::sentence(t!(language, "questions-why-history")));
        }
        let cycle = status.cycles.last()?;
        let now = desk.civil(desk.now);
        if let Some(response) = &cycle.first_response {
            let when = |at| dates::relative_day_time(language, desk.civil(at), now);
            let due = response.frozen.and_then(|frozen| frozen.due);
            let text = match due {
                Some(due) if response.at <= due => {
                    t!(
                        language,
                        "questions-why-in-time",
                        when = when(response.at),
                        due = when(due)
                    )
                }
                Some(due) => t!(
                    language,
                    "questions-why-late",
                    when = when(response.at),
                    due = when(due)
                ),
                None => t!(language, "questions-why-stopped", when = when(response.at)),
            };
            let counted = counted(desk, question, cycle.started_at);
            return Some(WhyView {
                adjustment: Some(text),
                ..counted.unwrap_or_else(|| WhyView::sentence(String::new()))
            });
        }
        counted(desk, question, cycle.started_at)
    }

    fn sentence(text: String) -> WhyView {
        WhyView {
            timeline: None,
            adjustment: Some(text),
            lines: Vec::new(),
        }
    }
}

fn counted(
    desk: &Desk,
    question: &Question,
    received: chrono::DateTime<chrono::Utc>,
) -> Option<WhyView> {
    let account = question.details.account;
    let rule = rule_of(&desk.workspace, account, question.details.response_hours)?;
    let explanation = explain(desk.calendar(account)?, &rule, received);
    let zone = desk.workspace.settings.time_zone;
    let lines = explanation_lines(desk.language, zone, &explanation);
    Some(WhyView {
        timeline: timeline(desk, &explanation, &lines),
        adjustment: adjustment(&explanation, &lines),
        lines,
    })
}

/// The sentence that tells what moved the time: it stands before the last one.
fn adjustment(explanation: &Explanation, lines: &[String]) -> Option<String> {
    match explanation.outcome {
        Outcome::AsCounted => None,
        Outcome::NoPromise | Outcome::NeverOpens | Outcome::DoesNotEnd => lines.last().cloned(),
        Outcome::EndsAtClosing | Outcome::MovedBack { .. } | Outcome::ByNextClosing { .. } => {
            lines.iter().rev().nth(1).cloned()
        }
    }
}

fn timeline(desk: &Desk, explanation: &Explanation, lines: &[String]) -> Option<Timeline> {
    let language = desk.language;
    let due = desk.civil(explanation.due?);
    let received = desk.civil(explanation.received);
    let mut days: Vec<TimelineDay> = explanation
        .days
        .iter()
        .map(|day| drawn(language, day))
        .collect();
    if days.is_empty() || days.len() > MOST_BOXES {
        return None;
    }
    let place = |at: NaiveDateTime| {
        let index = explanation
            .days
            .iter()
            .position(|day| day.date == at.date());
        index.map_or((explanation.days.len() - 1, 1.0), |index| {
            (index, share(at))
        })
    };
    let (first, share_in) = place(received);
    let (last, share_due) = place(due);
    for index in [first, last] {
        if let Some(day) = days.get_mut(index) {
            day.strong = true;
        }
    }
    let parts: Vec<String> = explanation
        .days
        .iter()
        .filter(|day| day.counted_seconds > 0)
        .map(|day| durations::hours_minutes(language, day.counted_seconds))
        .collect();
    let sum = lines
        .iter()
        .find(|line| parts.len() > 1 && line.starts_with(&parts.join(" + ")));
    let promised = durations::hours(
        language,
        i64::from(explanation.rule.response_hours.unwrap_or_default()),
    );
    let sum = sum.or_else(|| lines.iter().find(|line| line.starts_with(&promised)));
    let time = |at: NaiveDateTime| dates::time_of_day(at.time());
    Some(Timeline {
        days,
        start: TimelineMarker {
            day: first,
            share: share_in,
            label: t!(language, "questions-why-received", time = time(received)),
        },
        end: Some(TimelineMarker {
            day: last,
            share: share_due,
            label: t!(language, "questions-why-due", time = time(due)),
        }),
        sum: sum.cloned().unwrap_or_default(),
        accessible_name: lines.join(" "),
    })
}

fn drawn(language: Language, day: &ExplainedDay) -> TimelineDay {
    let label = format!(
        "{} {}",
        dates::short_weekday(language, day.date),
        day.date.day()
    );
    let kind = match (day.counted.first(), day.counted.last()) {
        (Some(first), Some(last)) => {
            let to = if last.to.date() > day.date {
                1.0
            } else {
                share(last.to)
            };
            let amount = durations::hours_minutes(language, day.counted_seconds);
            DayKind::Counted {
                from: share(first.from),
                to,
                amount,
            }
        }
        _ => DayKind::Closed("0 h".to_owned()),
    };
    TimelineDay {
        label,
        kind,
        strong: false,
    }
}

/// How far into its day a time lies, 0 to 1.
fn share(at: NaiveDateTime) -> f32 {
    at.time().num_seconds_from_midnight() as f32 / 86_400.0
}
