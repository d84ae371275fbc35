//! An office with two accounts at moments of December 2026.

mod announcing;
mod closings;
mod questions;
mod watching;

use super::*;
use crate::domain::absence::Absence;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::calendar::DateSpan;
use crate::domain::check::Check;
use crate::domain::closing::{ClosingStep, ClosingTick, closing_plans};
use crate::domain::ids::{AbsenceId, AccountId, ClosingTickId, PersonId, QuestionId};
use crate::domain::person::Person;
use crate::domain::queue::{AccountCalendars, OpenQuestion, queue};
use crate::domain::thread::QuestionState;
use crate::domain::watched::Watched;
use crate::domain::workspace::Workspace;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

const PAGE: AccountId = AccountId(1);
const KARIN: PersonId = PersonId(1);
const OMAR: PersonId = PersonId(2);

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

/// What the rules run over.
#[derive(Clone)]
struct Office {
    workspace: Workspace,
    open: Vec<OpenQuestion>,
    checks: Vec<Check>,
}

/// A page that Karin watches on weekdays, without checks and closings; Omar works there too.
fn office() -> Office {
    let mut office = closing_office();
    office.workspace.settings.recommend_closing_from_days = 99;
    office.workspace.settings.must_close_from_days = 99;
    office
}

/// The same with closings.
fn closing_office() -> Office {
    let person = |id| Person {
        id,
        version: 1,
        details: Default::default(),
    };
    let details = AccountDetails {
        key: "sidan".to_owned(),
        responsible: Some(KARIN),
        checks_per_day: 0,
        ..AccountDetails::with_usual_promise("Exempelby kommun", Channel::Facebook)
    };
    let account = Account {
        id: PAGE,
        version: 1,
        details,
    };
    Office {
        workspace: Workspace {
            people: vec![person(KARIN), person(OMAR)],
            accounts: vec![account],
            ..Workspace::default()
        },
        open: Vec::new(),
        checks: Vec::new(),
    }
}

impl Office {
    /// The answer of a function over the snapshot at a moment.
    fn look<T>(&self, now: DateTime<Utc>, see: impl Fn(&Snapshot<'_>) -> T) -> T {
        let zone = self.workspace.settings.time_zone;
        let today = now.with_timezone(&zone).date_naive();
        let calendars = AccountCalendars::new(&self.workspace, today);
        let watched = Watched::around(&self.workspace, &calendars, today);
        let closings = closing_plans(&self.workspace, &watched.runs, &calendars, now);
        see(&Snapshot {
            workspace: &self.workspace,
            calendars: &calendars,
            coverage: &watched.coverage,
            queue: &queue(&self.workspace, &calendars, &self.open, now),
            gaps: &watched.gaps,
            checks: &self.checks,
            closings: &closings,
            now,
        })
    }

    fn reminders(&self, now: &str) -> Vec<Reminder> {
        self.look(at(now), reminders)
    }

    fn keys(&self, now: &str) -> Vec<String> {
        let reminders = self.reminders(now);
        reminders.iter().map(|it| it.key.to_string()).collect()
    }

    /// The keys of a kind from one moment to another, where they change.
    fn course(&self, kind: ReminderKind, from: &str, to: &str) -> Vec<String> {
        let mut changes: Vec<String> = Vec::new();
        let mut before: Option<String> = None;
        let mut now = at(from);
        while now <= at(to) {
            let outlook = self.look(now, Outlook::of);
            let found = outlook.reminders.iter().find(|it| it.kind == kind);
            let key = found.map(|it| it.key.to_string());
            if key != before {
                let zone = self.workspace.settings.time_zone;
                let civil = now.with_timezone(&zone).format("%a %d %H:%M");
                let stage = key.as_deref().and_then(|key| key.rsplit('/').next());
                changes.push(format!("{civil} {}", stage.unwrap_or("-")));
                before = key;
            }
            now = outlook.next_change.unwrap();
        }
        changes
    }

    fn away(&mut self, span: DateSpan) {
        self.workspace.absences.push(Absence {
            id: AbsenceId(1),
            person: KARIN,
            span,
            reason: None,
            stand_ins: Vec::new(),
        });
    }

    fn ask(&mut self, id: i64, received: &str) -> &mut OpenQuestion {
        self.open.push(OpenQuestion {
            id: QuestionId(id),
            account: PAGE,
            assigned: None,
            state: QuestionState::New,
            received: Some(at(received)),
            responded: None,
            return_on: None,
            asked: None,
            response_hours: None,
            history: false,
        });
        self.open.last_mut().unwrap()
    }

    fn tick(&mut self, run: DateSpan, step: ClosingStep, moment: &str) {
        self.workspace.closing_records.ticks.push(ClosingTick {
            id: ClosingTickId(0),
            account: PAGE,
            run,
            step,
            at: at(moment),
            by: None,
        });
    }
}

/// However the office stands, nothing changes between a moment and the next change told there.
#[test]
fn until_the_next_change_every_reminder_stays_as_it_is() {
    let mut office = closing_office();
    office.workspace.accounts[0].details.checks_per_day = 1;
    office.away(days("2026-12-28", "2026-12-30"));
    office.ask(1, "2026-12-18 15:00");
    office.ask(2, "2026-12-23 10:10");
    office.ask(3, "2026-12-26 10:10");
    office.ask(4, "2026-12-22 09:30").asked = Some((at("2026-12-22 10:00"), None));
    office.tick(
        days("2026-12-24", "2027-01-03"),
        ClosingStep::AutoReplyOn,
        "2026-12-23 15:00",
    );
    let (mut now, mut steps) = (at("2026-12-18 08:00"), 0);
    while now < at("2027-01-06 00:00") {
        let outlook = office.look(now, Outlook::of);
        let next = outlook.next_change.unwrap();
        assert!(next > now);
        for between in [
            now + TimeDelta::seconds((next - now).num_seconds() / 2),
            next - TimeDelta::seconds(1),
        ] {
            let later = office.look(between, Outlook::of);
            assert_eq!(later.reminders, outlook.reminders, "{now} - {between}");
        }
        now = next;
        steps += 1;
    }
    assert!((60..200).contains(&steps), "woken {steps} times");
}
