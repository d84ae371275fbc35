//! A made-up municipality, Exempelby, on an ordinary morning: something is late, several questions
//! fall due today, two wait for colleagues, and a year of answered ones lies behind.

mod checks;
mod closings;
mod morning;
mod past;

use super::starter_templates::starter_templates;
use super::workspace::{WorkspaceError, read};
use crate::domain::contents::Contents;
use crate::domain::ids::TemplateId;
use crate::domain::language::Language;
use crate::domain::template::Template;
use chrono::{DateTime, Utc};
use morning::Morning;
use serde_json::Value;

const MUNICIPALITY: &str = include_str!("../../../assets/sample/municipality.json");
const RANT: &str = include_str!("../../../assets/sample/rant.txt");

/// The sample municipality as it looks at `now`; the same moment gives the same contents.
///
/// # Errors
/// Never with the texts that are built in, which a test reads.
pub fn sample_workspace(now: DateTime<Utc>) -> Result<Contents, WorkspaceError> {
    let not_json = |error: serde_json::Error| WorkspaceError::NotJson {
        line: error.line(),
        column: error.column(),
    };
    let mut document: Value = serde_json::from_str(MUNICIPALITY).map_err(not_json)?;
    let morning = Morning::at(now);
    resolve(&mut document, &morning);
    if let Some(questions) = document.get_mut("questions").and_then(Value::as_array_mut) {
        let mut all = past::questions(&morning).map_err(not_json)?;
        all.append(questions);
        *questions = all;
    }
    document["checks"] = checks::checks(&morning).into();
    let mut contents = read(document.to_string().as_bytes())?;
    let starters = Language::ALL.into_iter().flat_map(starter_templates);
    let template = |(number, details)| Template {
        id: TemplateId(number),
        version: 0,
        details,
    };
    contents.closing_records.ticks = closings::ticks(&contents, now);
    contents.templates = (1..).zip(starters).map(template).collect();
    Ok(contents)
}

/// Turns moments and days written relative to the morning (`@-1 14:05`) into real ones.
fn resolve(value: &mut Value, morning: &Morning) {
    match value {
        Value::String(text) if text == "@rant" => *text = RANT.to_owned(),
        Value::String(text) => {
            if let Some(resolved) = morning.resolve(text) {
                *text = resolved;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| resolve(item, morning)),
        Value::Object(map) => {
            let entries = std::mem::take(map).into_iter().map(|(key, mut value)| {
                resolve(&mut value, morning);
                (morning.resolve(&key).unwrap_or(key), value)
            });
            *map = entries.collect();
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::AccountCalendar;
    use crate::domain::calendar::{CalendarRules, DateSpan};
    use crate::domain::deadline::{ResponseRule, deadline};
    use crate::domain::settings::Settings;
    use crate::domain::thread::{QuestionState, status_of};

    fn moment(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    /// How many questions stand in a state.
    fn count(contents: &Contents, state: QuestionState) -> usize {
        contents
            .questions
            .iter()
            .filter(|question| status_of(&question.entries).state == state)
            .count()
    }

    /// The deadlines of the new questions.
    fn due(contents: &Contents) -> Vec<DateTime<Utc>> {
        let settings = contents.settings.applied_to(&Settings::default());
        let mut due = Vec::new();
        for question in &contents.questions {
            let status = status_of(&question.entries);
            if status.state != QuestionState::New {
                continue;
            }
            let received = status.open_cycle().unwrap().started_at;
            let account = contents
                .accounts
                .iter()
                .find(|account| account.id == question.details.account)
                .unwrap();
            let day = received.date_naive();
            let rules = CalendarRules::of_account(account, &settings, &contents.closures);
            let calendar = AccountCalendar::new(rules, DateSpan { from: day, to: day });
            let rule = ResponseRule {
                clock: account.details.clock,
                response_hours: question
                    .details
                    .response_hours
                    .or(account.details.response_hours),
                outside_hours: account.details.outside_hours,
            };
            due.extend(deadline(&calendar, &rule, received).due);
        }
        due
    }

    #[test]
    fn an_ordinary_morning_has_something_of_everything() {
        let now = moment("2026-11-24T09:10:00+01:00");
        let contents = sample_workspace(now).unwrap();
        assert_eq!((contents.accounts.len(), contents.people.len()), (8, 9));
        assert_eq!(count(&contents, QuestionState::WaitingForColleague), 2);
        assert_eq!(count(&contents, QuestionState::HoldingReplySent), 2);
        assert!(count(&contents, QuestionState::Answered) > 300);
        assert!(count(&contents, QuestionState::NoAnswerNeeded) > 2);
        assert_eq!(count(&contents, QuestionState::Moderated), 1);
        let due = due(&contents);
        let until = |end: &str| due.iter().filter(|due| **due <= moment(end)).count();
        assert_eq!(until("2026-11-24T09:10:00+01:00"), 1, "{due:?}");
        assert!(until("2026-11-24T23:59:00+01:00") >= 5, "{due:?}");
        assert!(
            until("2026-11-25T23:59:00+01:00") >= until("2026-11-24T23:59:00+01:00") + 4,
            "{due:?}"
        );
    }

    #[test]
    fn at_any_hour_nothing_has_happened_in_the_future() {
        for now in [
            "2026-11-24T00:05:00+01:00",
            "2026-11-24T13:59:00+01:00",
            "2026-11-27T16:45:00+01:00",
            "2026-11-29T22:00:00+01:00",
            "2026-12-24T12:00:00+01:00",
            "2027-01-01T00:00:00+01:00",
            "2028-02-29T10:00:00+01:00",
            "2026-03-29T02:30:00+01:00",
        ] {
            let now = moment(now);
            let contents = sample_workspace(now).unwrap();
            for question in &contents.questions {
                for pair in question.entries.windows(2) {
                    assert!(
                        pair[0].details.at <= pair[1].details.at,
                        "{now}: {}",
                        question.details.key
                    );
                }
                let last = question.entries.last().unwrap();
                assert!(last.details.at <= now, "{now}: {}", question.details.key);
            }
        }
    }

    #[test]
    fn the_schedule_has_something_of_everything_and_few_gaps() {
        use crate::domain::coverage::{Cover, Coverage, Via, gaps};
        let contents = sample_workspace(moment("2026-11-24T09:10:00+01:00")).unwrap();
        let workspace = crate::domain::workspace::Workspace::of(&contents);
        let day = |offset: i64| {
            chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap() + chrono::TimeDelta::days(offset)
        };
        let span = DateSpan {
            from: day(-40),
            to: day(300),
        };
        let coverage = Coverage::new(&workspace, span);
        let grid = coverage.grid();
        let ahead: Vec<_> = gaps(&grid)
            .into_iter()
            .filter(|gap| gap.span().to >= day(0))
            .collect();
        assert!((2..=3).contains(&ahead.len()), "{ahead:#?}");
        for via in [Via::Override, Via::Roster, Via::StandIn] {
            let of = |cover: Cover| matches!(cover, Cover::Covered { via: how, .. } if how == via);
            assert!(grid.days().any(|(_, _, cover)| of(cover)), "{via:?}");
        }
        let longest = grid
            .days()
            .filter_map(|(account, day, _)| Some(coverage.explain(account, day)?.chain.len()));
        assert!(longest.max() >= Some(3), "a chain");
        let past = contents.checks.iter().all(|check| check.day < day(0));
        assert!(past && contents.checks.len() > 200);
    }

    #[test]
    fn the_same_moment_gives_the_same_contents() {
        let now = moment("2026-11-24T09:10:00+01:00");
        assert_eq!(sample_workspace(now), sample_workspace(now));
    }

    #[test]
    fn real_life_is_in_it() {
        let contents = sample_workspace(moment("2026-11-24T09:10:00+01:00")).unwrap();
        let texts: Vec<&str> = contents
            .questions
            .iter()
            .flat_map(|question| &question.entries)
            .filter_map(|entry| entry.details.text.as_deref())
            .collect();
        assert!(
            texts.iter().any(|text| text.chars().count() >= 3_000),
            "a long outburst"
        );
        assert!(
            texts
                .iter()
                .any(|text| text.chars().any(|c| ('\u{600}'..'\u{6ff}').contains(&c))),
            "Arabic"
        );
        assert!(texts.iter().any(|text| text.contains('😡')), "emoji");
        assert!(
            texts.iter().all(|text| !text.contains("[n]")),
            "a name is filled in"
        );
    }
}
