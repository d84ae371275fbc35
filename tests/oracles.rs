//! The product against test vectors of an independent model.

#![expect(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read fails its test"
)]

use chrono::{DateTime, NaiveDate};
use std::collections::BTreeMap;
use svarsvakt::cli::due::DueRules;
use svarsvakt::domain::calendar::{AccountCalendar, DateSpan, HolidayKind, holidays_on, names_of};
use svarsvakt::domain::closing::closings;
use svarsvakt::domain::coverage::Coverage;
use svarsvakt::domain::deadline::deadline;
use svarsvakt::domain::explanation::explain;
use svarsvakt::domain::language::Language;
use svarsvakt::domain::queue::AccountCalendars;
use svarsvakt::domain::workspace::Workspace;
use svarsvakt::exchange::workspace::read;

#[derive(serde::Deserialize)]
struct DeadlineCase {
    id: u32,
    rules: DueRules,
    received: String,
    starts: Option<String>,
    due: Option<String>,
}

fn deadline_cases() -> Vec<DeadlineCase> {
    include_str!("fixtures/deadlines.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn moment(text: &str) -> DateTime<chrono::Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

#[test]
fn every_deadline_of_the_oracle_is_met() {
    let cases = deadline_cases();
    assert_eq!(cases.len(), 517);
    for case in cases {
        let received = moment(&case.received);
        let rule = case.rules.response_rule();
        let tables = DateSpan::of_day(received.date_naive());
        let calendar = AccountCalendar::new(case.rules.calendar_rules(), tables);
        let answer = deadline(&calendar, &rule, received);
        let expected = [&case.starts, &case.due].map(|text| text.as_deref().map(moment));
        assert_eq!([answer.starts, answer.due], expected, "case {}", case.id);
        let explanation = explain(&calendar, &rule, received);
        assert_eq!(
            [explanation.starts, explanation.due],
            expected,
            "case {}, explained",
            case.id
        );
    }
}

#[test]
fn tables_give_the_oracles_deadlines_too() {
    for case in deadline_cases() {
        let received = moment(&case.received);
        let from = received.date_naive() - chrono::Days::new(5);
        let to = received.date_naive() + chrono::Days::new(120);
        let calendar = AccountCalendar::new(case.rules.calendar_rules(), DateSpan { from, to });
        let answer = deadline(&calendar, &case.rules.response_rule(), received);
        assert_eq!(
            answer.due,
            case.due.as_deref().map(moment),
            "case {}",
            case.id
        );
    }
}

#[test]
fn holidays_are_those_of_the_almanac_from_2015_to_2050() {
    let mut expected = BTreeMap::new();
    for line in include_str!("fixtures/swedish-holidays.csv")
        .lines()
        .skip(1)
    {
        let mut fields = line.splitn(3, ',');
        let date: NaiveDate = fields.next().unwrap().parse().unwrap();
        let kind = match fields.next().unwrap() {
            "public" => HolidayKind::Red,
            other => {
                assert_eq!(other, "de_facto");
                HolidayKind::DeFacto
            }
        };
        expected.insert((date, kind), fields.next().unwrap().to_owned());
    }
    let years = DateSpan {
        from: NaiveDate::from_ymd_opt(2015, 1, 1).unwrap(),
        to: NaiveDate::from_ymd_opt(2050, 12, 31).unwrap(),
    };
    let mut found = BTreeMap::new();
    for day in years.days() {
        for kind in [HolidayKind::Red, HolidayKind::DeFacto] {
            let mut holidays = holidays_on(day);
            holidays.retain(|holiday| holiday.kind() == kind);
            if !holidays.is_empty() {
                found.insert((day, kind), names_of(&holidays, Language::Sv));
            }
        }
    }
    assert_eq!(found, expected);
}

/// A case of the independent model: a workspace, and who covers its accounts.
#[derive(serde::Deserialize)]
struct CoverageCase {
    workspace: serde_json::Value,
    from: NaiveDate,
    to: NaiveDate,
    coverage: Vec<CoverageLine>,
}

#[derive(serde::Deserialize, PartialEq, Debug)]
struct CoverageLine {
    account: String,
    date: NaiveDate,
    state: String,
    person: Option<String>,
    via: Option<String>,
    chain: Vec<String>,
}

#[test]
fn every_day_of_the_oracles_workspaces_is_covered_by_whom_it_says() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/workspaces");
    let mut lines = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let case: CoverageCase = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let workspace = Workspace::of(&read(case.workspace.to_string().as_bytes()).unwrap());
        let span = DateSpan {
            from: case.from,
            to: case.to,
        };
        let coverage = Coverage::new(&workspace, span);
        let grid = coverage.grid();
        let mut answers = Vec::new();
        for (account, date, cover) in grid.days() {
            let explained = coverage.explain(account, date).unwrap();
            assert_eq!(explained.cover, cover);
            let key = |person| workspace.person(person).unwrap().details.key.clone();
            answers.push(CoverageLine {
                account: workspace.account(account).unwrap().details.key.clone(),
                date,
                state: cover.state_code().to_owned(),
                person: cover.person().map(key),
                via: match cover {
                    svarsvakt::domain::coverage::Cover::Covered { via, .. } => {
                        Some(via.code().to_owned())
                    }
                    _ => None,
                },
                chain: explained
                    .chain
                    .iter()
                    .map(|link| key(link.person))
                    .collect(),
            });
        }
        lines += answers.len();
        assert_eq!(answers, case.coverage, "{}", path.display());
    }
    assert_eq!(lines, 2623);
}

/// A case's closings: every run that touches its span.
#[derive(serde::Deserialize)]
struct ClosingCase {
    workspace: serde_json::Value,
    from: NaiveDate,
    to: NaiveDate,
    closings: Vec<ClosingLine>,
}

#[derive(serde::Deserialize, PartialEq, Debug)]
struct ClosingLine {
    account: String,
    from: NaiveDate,
    to: NaiveDate,
    level: String,
    close_by: Option<String>,
    reopen_at: Option<String>,
}

#[test]
fn comments_close_in_the_oracles_workspaces_when_it_says() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/workspaces");
    let mut lines = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let case: ClosingCase = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let workspace = Workspace::of(&read(case.workspace.to_string().as_bytes()).unwrap());
        let span = DateSpan {
            from: case.from,
            to: case.to,
        };
        let coverage = Coverage::new(&workspace, span);
        let calendars = AccountCalendars::new(&workspace, case.from);
        let zone = workspace.settings.time_zone;
        let written = |at: chrono::DateTime<chrono::Utc>| {
            at.with_timezone(&zone)
                .to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
        };
        let found = closings(&coverage, &coverage.grid(), &calendars, &workspace.settings);
        let answers: Vec<ClosingLine> = found
            .into_iter()
            .map(|closing| ClosingLine {
                account: workspace
                    .account(closing.account)
                    .unwrap()
                    .details
                    .key
                    .clone(),
                from: closing.run.from,
                to: closing.run.to,
                level: closing.level.code().to_owned(),
                close_by: closing.close_by.map(written),
                reopen_at: closing.reopen_at.map(written),
            })
            .collect();
        lines += answers.len();
        assert_eq!(answers, case.closings, "{}", path.display());
    }
    assert_eq!(lines, 176);
}
