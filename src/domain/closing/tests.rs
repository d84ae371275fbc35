use super::*;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::calendar::DateSpan;
use crate::domain::coverage::Coverage;
use crate::domain::ids::{AccountId, ClosingTickId, KeptOpenId, PersonId};
use crate::domain::person::Person;
use crate::domain::queue::AccountCalendars;
use crate::domain::workspace::Workspace;
use chrono::{DateTime, NaiveDate, Utc};

const PAGE: AccountId = AccountId(1);

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(from: &str, to: &str) -> DateSpan {
    DateSpan {
        from: day(from),
        to: day(to),
    }
}

fn at(civil: &str) -> DateTime<Utc> {
    DateTime::parse_from_str(&format!("{civil}:00 +0100"), "%Y-%m-%d %H:%M:%S %z")
        .unwrap()
        .to_utc()
}

/// A page that somebody watches on weekdays.
fn office() -> Workspace {
    let person = PersonId(1);
    let details = AccountDetails {
        responsible: Some(person),
        ..AccountDetails::with_usual_promise("Exempelby kommun", Channel::Facebook)
    };
    Workspace {
        people: vec![Person {
            id: person,
            version: 1,
            details: Default::default(),
        }],
        accounts: vec![Account {
            id: PAGE,
            version: 1,
            details,
        }],
        ..Workspace::default()
    }
}

fn runs(workspace: &Workspace) -> Vec<Closing> {
    let span = days("2026-12-01", "2027-01-31");
    let coverage = Coverage::new(workspace, span);
    let calendars = AccountCalendars::new(workspace, span.from);
    closings(&coverage, &coverage.grid(), &calendars, &workspace.settings)
}

fn plans(workspace: &Workspace, now: &str) -> Vec<ClosingPlan> {
    let calendars = AccountCalendars::new(workspace, day("2026-12-01"));
    closing_plans(workspace, &runs(workspace), &calendars, at(now))
}

fn tick(workspace: &mut Workspace, run: DateSpan, step: ClosingStep, moment: &str) {
    workspace.closing_records.ticks.push(ClosingTick {
        id: ClosingTickId(0),
        account: PAGE,
        run,
        step,
        at: at(moment),
        by: None,
    });
}

fn christmas() -> DateSpan {
    days("2026-12-24", "2026-12-27")
}

fn away(workspace: &mut Workspace, span: DateSpan) {
    workspace.absences = vec![crate::domain::absence::Absence {
        id: crate::domain::ids::AbsenceId(1),
        person: PersonId(1),
        span,
        reason: None,
        stand_ins: Vec::new(),
    }];
}

#[test]
fn christmas_is_recommended_and_an_unwatched_weekday_makes_it_a_must() {
    let mut office = office();
    let found = runs(&office);
    assert_eq!(found[0].run, christmas());
    assert_eq!(found[0].level, ClosingLevel::Recommended);
    assert_eq!(found[0].close_by, Some(at("2026-12-23 16:30")));
    assert_eq!(found[0].reopen_at, Some(at("2026-12-28 08:00")));
    away(&mut office, days("2026-12-28", "2026-12-30"));
    let found = runs(&office);
    assert_eq!(found[0].run, days("2026-12-24", "2027-01-03"));
    assert_eq!(found[0].level, ClosingLevel::Must);
    assert_eq!(found[0].ordinary_days, 3);
}

#[test]
fn the_notice_is_to_be_out_at_noon_the_working_day_before() {
    let plan = &plans(&office(), "2026-12-21 09:00")[0];
    assert_eq!(plan.phase, Phase::Ahead);
    assert_eq!(plan.notice_due, Some(at("2026-12-22 12:00")));
    let due = plan.status(ClosingStep::PublishNotice);
    assert_eq!(
        due,
        StepStatus::Todo {
            due: Some(at("2026-12-22 12:00"))
        }
    );
}

#[test]
fn ticks_follow_the_run_that_shares_most_days_and_a_moved_date_is_shown() {
    let mut office = office();
    tick(
        &mut office,
        christmas(),
        ClosingStep::CloseComments,
        "2026-12-23 16:00",
    );
    away(&mut office, days("2026-12-28", "2026-12-30"));
    let plan = &plans(&office, "2026-12-25 09:00")[0];
    assert!(plan.comments_are_closed());
    assert_eq!(plan.moved_from, Some(christmas()));
    assert_eq!(plan.phase, Phase::UnderWay);
}

#[test]
fn a_run_that_has_gone_asks_to_reopen_what_was_closed_and_forgets_what_was_not() {
    let mut office = office();
    office.settings.close_on_de_facto_holidays = true;
    let gap = days("2026-12-09", "2026-12-10");
    away(&mut office, gap);
    assert_eq!(plans(&office, "2026-12-08 09:00")[0].run(), gap);
    tick(
        &mut office,
        gap,
        ClosingStep::CloseComments,
        "2026-12-08 16:00",
    );
    office.absences.clear();
    let plan = plans(&office, "2026-12-09 09:00").remove(0);
    assert_eq!(plan.subject, Subject::Gone(gap));
    let due = plan.status(ClosingStep::ReopenComments);
    assert_eq!(
        due,
        StepStatus::Todo {
            due: Some(at("2026-12-08 16:00"))
        }
    );
    assert_eq!(
        plan.status(ClosingStep::AutoReplyOff),
        StepStatus::NotNeeded
    );
    office.closing_records.ticks.clear();
    assert_eq!(plans(&office, "2026-12-09 09:00")[0].run(), christmas());
}

#[test]
fn a_decision_to_stay_open_asks_nothing_more_and_opens_what_was_closed() {
    let mut office = office();
    tick(
        &mut office,
        christmas(),
        ClosingStep::CloseComments,
        "2026-12-22 16:00",
    );
    office.closing_records.kept_open.push(KeptOpen {
        id: KeptOpenId(1),
        account: PAGE,
        run: christmas(),
        reason: "Krisberedskap".to_owned(),
        by: PersonId(1),
        at: at("2026-12-23 09:00"),
    });
    let plan = &plans(&office, "2026-12-23 10:00")[0];
    assert_eq!(
        plan.status(ClosingStep::PublishNotice),
        StepStatus::NotNeeded
    );
    let due = Some(at("2026-12-23 09:00"));
    assert_eq!(
        plan.status(ClosingStep::ReopenComments),
        StepStatus::Todo { due }
    );
}

#[test]
fn a_forgotten_closing_only_asks_to_go_through_what_came_in() {
    let plan = &plans(&office(), "2026-12-28 09:00")[0];
    assert_eq!(plan.phase, Phase::Over);
    let left: Vec<ClosingStep> = plan.steps().map(|(step, _)| step).collect();
    assert_eq!(left, [ClosingStep::GoThrough]);
    let long_ago = &plans(&office(), "2027-01-20 09:00")[0];
    assert!(long_ago.is_finished());
}

#[test]
fn a_run_that_came_up_after_its_time_is_not_overdue() {
    let mut office = office();
    office.schedule_changes.shared = Some(at("2026-12-25 10:00"));
    assert!(plans(&office, "2026-12-25 11:00")[0].came_up_late);
    office.schedule_changes.shared = Some(at("2026-12-01 10:00"));
    assert!(!plans(&office, "2026-12-25 11:00")[0].came_up_late);
}

#[test]
fn a_mailbox_has_no_comments_to_close() {
    let mut office = office();
    office.accounts[0].details.channel = Channel::Email;
    let plan = &plans(&office, "2026-12-21 09:00")[0];
    assert_eq!(plan.status(ClosingStep::PublishNotice), StepStatus::Absent);
    assert_eq!(plan.status(ClosingStep::CloseComments), StepStatus::Absent);
    assert!(matches!(
        plan.status(ClosingStep::AutoReplyOn),
        StepStatus::Todo { .. }
    ));
}

#[test]
fn a_run_that_grows_after_comments_were_opened_asks_to_close_them_again() {
    let mut office = office();
    let (close, open) = (ClosingStep::CloseComments, ClosingStep::ReopenComments);
    tick(&mut office, christmas(), close, "2026-12-23 16:00");
    tick(&mut office, christmas(), open, "2026-12-28 07:50");
    let plan = &plans(&office, "2026-12-28 07:55")[0];
    assert!(matches!(plan.status(close), StepStatus::Done(_)));
    assert!(!plan.comments_are_closed());
    away(&mut office, days("2026-12-28", "2026-12-30"));
    let plan = &plans(&office, "2026-12-28 09:00")[0];
    assert!(matches!(plan.status(close), StepStatus::Todo { .. }));
    assert!(matches!(plan.status(open), StepStatus::Todo { .. }));
}
