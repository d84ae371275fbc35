use super::*;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::closing::closing_plans;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::person::Person;
use crate::domain::queue::{AccountCalendars, OpenQuestion, queue};
use crate::domain::reminder::{Snapshot, Stage, grouped, reminders};
use crate::domain::roster::Override;
use crate::domain::thread::QuestionState;
use crate::domain::watched::Watched;
use chrono::NaiveDate;

const KARIN: PersonId = PersonId(1);

fn at(civil: &str) -> DateTime<Utc> {
    DateTime::parse_from_str(&format!("{civil}:00 +0100"), "%Y-%m-%d %H:%M:%S %z")
        .unwrap()
        .to_utc()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The municipality's page on two platforms, which Karin watches.
fn office() -> Workspace {
    let channels = [Channel::Facebook, Channel::Instagram].into_iter();
    let accounts = channels.zip(1..).map(|(channel, id)| Account {
        id: AccountId(id),
        version: 1,
        details: AccountDetails {
            responsible: Some(KARIN),
            checks_per_day: 0,
            ..AccountDetails::with_usual_promise("Exempelby kommun", channel)
        },
    });
    Workspace {
        people: vec![Person {
            id: KARIN,
            version: 1,
            details: Default::default(),
        }],
        accounts: accounts.collect(),
        ..Workspace::default()
    }
}

/// A question to the page on Facebook.
fn question(received: &str) -> OpenQuestion {
    OpenQuestion {
        id: QuestionId(1),
        account: AccountId(1),
        assigned: None,
        state: QuestionState::New,
        received: Some(at(received)),
        responded: None,
        return_on: None,
        asked: None,
        response_hours: None,
        history: false,
    }
}

fn told(workspace: &Workspace, open: &[OpenQuestion], now: &str) -> Vec<Reminder> {
    let now = at(now);
    let today = now
        .with_timezone(&chrono_tz::Europe::Stockholm)
        .date_naive();
    let calendars = AccountCalendars::new(workspace, today);
    let watched = Watched::around(workspace, &calendars, today);
    reminders(&Snapshot {
        workspace,
        calendars: &calendars,
        coverage: &watched.coverage,
        queue: &queue(workspace, &calendars, open, now),
        gaps: &watched.gaps,
        checks: &[],
        closings: &closing_plans(workspace, &watched.runs, &calendars, now),
        now,
    })
}

/// Titles with details of what is told together, in Swedish.
fn lines(workspace: &Workspace, open: &[OpenQuestion], now: &str) -> Vec<String> {
    let words = ReminderWords {
        language: Language::Sv,
        workspace,
        now: at(now),
    };
    let told = told(workspace, open, now);
    let line = |group: &Vec<&Reminder>| {
        format!(
            "{} / {}",
            words.title(group, &no_author),
            words.detail(group)
        )
    };
    grouped(&told).iter().map(line).collect()
}

#[test]
fn a_step_of_several_accounts_is_told_in_one_breath() {
    let expected = [
        "Publicera anslag på Exempelby kommun (Facebook, Instagram) / Senast imorgon 12:00",
        "Stäng kommentarer på Exempelby kommun (Facebook, Instagram) / Senast onsdag 23 dec 16:30 · \
         slå på autosvaret också",
    ];
    assert_eq!(lines(&office(), &[], "2026-12-21 09:42"), expected);
}

#[test]
fn a_gap_is_told_with_its_days() {
    let mut office = office();
    office.accounts.truncate(1);
    office.overrides = ["2026-12-28", "2026-12-29", "2026-12-30"]
        .map(|date| Override {
            id: crate::domain::ids::OverrideId(1),
            account: AccountId(1),
            date: day(date),
            person: KARIN,
        })
        .to_vec();
    office.accounts[0].details.responsible = None;
    office.accounts[0].details.active_from = Some(day("2026-12-28"));
    office.accounts[0].details.active_to = Some(day("2027-01-05"));
    let gap = |now: &str| {
        let lines = lines(&office, &[], now).into_iter();
        let mut gaps = lines.filter(|line| line.contains("saknar"));
        gaps.next().unwrap()
    };
    let ahead = "Exempelby kommun (Facebook) saknar bevakning / Mån 4–tis 5 jan 2027";
    assert_eq!(gap("2026-12-28 09:00"), ahead);
    let on = "Exempelby kommun (Facebook) saknar bevakning / Idag till och med tisdag 5 jan";
    assert_eq!(gap("2027-01-04 09:00"), on);
    let last = "Exempelby kommun (Facebook) saknar bevakning / Idag";
    assert_eq!(gap("2027-01-05 09:00"), last);
}

#[test]
fn a_notification_names_a_citizen_only_where_that_is_wanted() {
    let mut office = office();
    office.settings.recommend_closing_from_days = 99;
    let open = [question("2026-12-17 15:40")];
    let told = told(&office, &open, "2026-12-21 09:42");
    let words = ReminderWords {
        language: Language::Sv,
        workspace: &office,
        now: at("2026-12-21 09:42"),
    };
    let plain = words.notification(&told, &no_author);
    assert_eq!(
        plain.title,
        "En fråga på Exempelby kommun (Facebook) är försenad"
    );
    assert_eq!(plain.body, "Sedan fredag 18 dec 15:40");
    let named = words.notification(&told, &|_| Some("Birgitta".to_owned()));
    assert_eq!(
        named.title,
        "Frågan från Birgitta på Exempelby kommun (Facebook) är försenad"
    );
    let english = ReminderWords {
        language: Language::En,
        ..words
    };
    let english = english.notification(&told, &no_author);
    assert_eq!(english.body, "Since Friday 18 Dec 15:40");
}

#[test]
fn several_reminders_are_one_notification_of_at_most_four_lines() {
    let mut office = office();
    for (place, name) in ["Badhuset", "Biblioteket", "Kulturskolan"]
        .into_iter()
        .enumerate()
    {
        let mut account = office.accounts[0].clone();
        account.id = AccountId(10 + i64::try_from(place).unwrap());
        account.details.name = name.to_owned();
        account.details.key = name.to_owned();
        office.accounts.push(account);
    }
    let closing = told(&office, &[], "2026-12-23 15:45");
    let soon: Vec<&Reminder> = closing
        .iter()
        .filter(|it| it.stage == Stage::Soon)
        .collect();
    office.settings.recommend_closing_from_days = 99;
    let ids = [1, 2, 10, 11, 12];
    let open = ids.map(|id| OpenQuestion {
        id: QuestionId(id),
        account: AccountId(id),
        ..question("2026-12-17 15:40")
    });
    let told = told(&office, &open, "2026-12-23 15:45");
    let words = ReminderWords {
        language: Language::Sv,
        workspace: &office,
        now: at("2026-12-23 15:45"),
    };
    let notification = words.notification(&told, &no_author);
    assert_eq!(notification.title, "5 påminnelser");
    let lines: Vec<&str> = notification.body.lines().collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(
        lines[0],
        "En fråga på Exempelby kommun (Facebook) är försenad"
    );
    assert_eq!(lines[3], "… och 2 till");
    assert_eq!(
        words.title(&soon, &no_author),
        "Stäng kommentarer på 5 konton"
    );
}

#[test]
fn the_same_step_of_two_closings_is_told_apart_in_a_notification() {
    let office = office();
    let told = told(&office, &[], "2026-12-22 11:00");
    let notices = told.into_iter().filter(|it| !it.quiet).collect::<Vec<_>>();
    let words = ReminderWords {
        language: Language::Sv,
        workspace: &office,
        now: at("2026-12-22 11:00"),
    };
    let body = words.notification(&notices, &no_author).body;
    let lines: Vec<&str> = body.lines().collect();
    let title = "Publicera anslag på Exempelby kommun (Facebook, Instagram)";
    assert_eq!(lines[0], format!("{title}: senast idag 12:00"));
    assert_eq!(lines[1], format!("{title}: senast tisdag 29 dec 12:00"));
}
