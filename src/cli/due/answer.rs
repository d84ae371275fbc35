//! One answer of `due`, as a line or as JSON.

use super::DueArgs;
use crate::cli::CliError;
use crate::cli::json_line::json_line;
use crate::domain::calendar::AccountCalendar;
use crate::domain::deadline::{Deadline, ResponseRule, deadline};
use crate::domain::explanation::{ExplainedDay, Explanation, Outcome, explain};
use crate::domain::language::Language;
use crate::text::closed_days::closed_reason;
use crate::text::dates::rfc3339;
use crate::text::explanation::explanation_lines;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use serde_json::{Value, json};
use std::io::Write;

#[derive(Serialize)]
struct Answer {
    received: String,
    starts: Option<String>,
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<Value>,
}

pub(super) fn write(
    args: &DueArgs,
    calendar: &AccountCalendar,
    rule: &ResponseRule,
    received: DateTime<Utc>,
    language: Language,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let zone = calendar.rules().time_zone;
    let explanation = args.explain.then(|| explain(calendar, rule, received));
    let deadline = match &explanation {
        Some(Explanation { starts, due, .. }) => Deadline {
            starts: *starts,
            due: *due,
        },
        None => deadline(calendar, rule, received),
    };
    let moment = |at: DateTime<Utc>| rfc3339(zone, at);
    let answer = Answer {
        received: moment(received),
        starts: deadline.starts.map(moment),
        due: deadline.due.map(moment),
        explanation: explanation
            .as_ref()
            .filter(|_| args.json)
            .map(|explanation| as_json(language, zone, explanation)),
    };
    if args.json {
        return json_line(output, &answer);
    }
    let or_none = |moment: Option<String>| moment.unwrap_or_else(|| "–".to_owned());
    let (starts, due) = (or_none(answer.starts), or_none(answer.due));
    writeln!(output, "{}\t{starts}\t{due}", answer.received)?;
    for line in explanation
        .iter()
        .flat_map(|e| explanation_lines(language, zone, e))
    {
        writeln!(output, "    {line}")?;
    }
    Ok(())
}

fn as_json(language: Language, zone: Tz, explanation: &Explanation) -> Value {
    let rule = explanation.rule;
    let (outcome, counted_to) = match explanation.outcome {
        Outcome::NoPromise => ("no_promise", None),
        Outcome::NeverOpens => ("never_opens", None),
        Outcome::DoesNotEnd => ("does_not_end", None),
        Outcome::AsCounted => ("as_counted", None),
        Outcome::EndsAtClosing => ("ends_at_closing", None),
        Outcome::MovedBack { counted_to, .. } => ("moved_back", Some(counted_to)),
        Outcome::ByNextClosing { counted_to, .. } => ("by_next_closing", Some(counted_to)),
    };
    let days = explanation
        .days
        .iter()
        .map(|day| day_as_json(language, day));
    json!({
        "clock": rule.clock,
        "response_hours": rule.response_hours,
        "outside_hours": rule.outside_hours,
        "outcome": outcome,
        "counted_to": counted_to.map(|at| rfc3339(zone, at)),
        "days": days.collect::<Vec<_>>(),
        "text": explanation_lines(language, zone, explanation),
    })
}

fn day_as_json(language: Language, day: &ExplainedDay) -> Value {
    let spans = day.counted.iter().map(|span| {
        json!({
            "from": span.from.format("%FT%T").to_string(),
            "to": span.to.format("%FT%T").to_string(),
            "seconds": span.seconds,
        })
    });
    let skipped = day.skipped.as_ref();
    json!({
        "date": day.date,
        "counted_seconds": day.counted_seconds,
        "counted": spans.collect::<Vec<_>>(),
        "skipped": skipped.map(|reason| closed_reason(language, reason)),
    })
}
