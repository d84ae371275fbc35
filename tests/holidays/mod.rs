//! The sample municipality from December to January by a fixed clock, with what people do on the way.

mod acts;
mod log;

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use log::Log;
use std::collections::HashMap;
use svarsvakt::commands::{Actor, Command, Present, import_workspace, perform};
use svarsvakt::domain::check::checks_demanded;
use svarsvakt::domain::coverage::Cover;
use svarsvakt::domain::ids::{AccountId, PersonId};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::reminder::{Announced, announcements, next_announcement};
use svarsvakt::exchange::sample::sample_workspace;
use svarsvakt::screens::desk::Desk;
use svarsvakt::store::Store;

/// A moment in civil time of the winter.
fn at(civil: &str) -> DateTime<Utc> {
    let civil = NaiveDateTime::parse_from_str(civil, "%Y-%m-%d %H:%M").unwrap();
    civil.and_utc() - TimeDelta::hours(1)
}

/// The municipality with its clock.
pub struct Simulation {
    store: Store,
    desk: Desk,
    announced: HashMap<PersonId, Announced>,
    /// Days on which nobody looks at an account, by its key.
    pub unchecked: Vec<(&'static str, &'static str)>,
    pub log: Log,
}

impl Simulation {
    /// The sample as it is on the last day of November, without its questions.
    pub fn new() -> Simulation {
        let imported = at("2026-11-30 08:00");
        let mut contents = sample_workspace(imported).unwrap();
        contents.questions.clear();
        contents.closing_records.ticks.clear();
        let mut store = Store::open_in_memory().unwrap();
        let (present, actor) = (Present::Kept, Actor::default());
        import_workspace(&mut store, &contents, present, "sample", &actor, imported).unwrap();
        let begins = at("2026-12-01 00:00");
        Simulation {
            desk: Desk::load(&store, begins, Language::Sv, None).unwrap(),
            announced: store
                .workspace()
                .unwrap()
                .people
                .iter()
                .map(|person| (person.id, Announced::default()))
                .collect(),
            store,
            unchecked: Vec::new(),
            log: Log::default(),
        }
    }

    /// Lets the clock run: it stops at every full hour, and where a reminder or a notification can
    /// change between them.
    pub fn run_until(&mut self, end: &str) {
        let end = at(end);
        while self.desk.now < end {
            self.look_after_accounts();
            self.log.see(&self.desk);
            self.notify();
            let now = self.desk.now;
            let hour = now
                + TimeDelta::seconds(3_600 - i64::from(now.num_seconds_from_midnight() % 3_600));
            let next = self
                .desk
                .next_change
                .into_iter()
                .chain(self.next_notification());
            let next = next.chain([hour, end]).min().unwrap();
            assert!(next > now);
            self.desk.set_now(next);
            if next.with_timezone(&chrono_tz::Europe::Stockholm).time() == NaiveTime::MIN {
                self.load();
            }
        }
    }

    /// Somebody does something; written in the log.
    fn act(&mut self, who: &str, what: &str, command: &Command) {
        self.log.act(&self.desk, &format!("{who}: {what}"));
        self.perform(who, command);
    }

    fn perform(&mut self, who: &str, command: &Command) {
        let actor = Actor {
            person: Some(self.person(who)),
            name: who.to_owned(),
        };
        perform(&mut self.store, command, &actor, self.desk.now).unwrap();
        self.load();
    }

    fn load(&mut self) {
        self.desk = Desk::load(&self.store, self.desk.now, Language::Sv, None).unwrap();
    }

    fn person(&self, key: &str) -> PersonId {
        let people = &self.desk.workspace.people;
        let person = people.iter().find(|person| person.details.key == key);
        person.unwrap().id
    }

    fn account(&self, key: &str) -> AccountId {
        let accounts = &self.desk.workspace.accounts;
        let account = accounts.iter().find(|account| account.details.key == key);
        account.unwrap().id
    }

    fn key(&self, account: AccountId) -> &str {
        let account = self.desk.workspace.account(account);
        &account.unwrap().details.key
    }

    /// Whoever watches looks at the account in its first hour, unless it is forgotten that day.
    fn look_after_accounts(&mut self) {
        let (now, today) = (self.desk.now, self.desk.today());
        let accounts = self.desk.workspace.accounts.iter();
        let due: Vec<AccountId> = accounts
            .filter(|account| {
                let id = account.id;
                let demanded = checks_demanded(&self.desk.workspace, id, today);
                let made = self
                    .desk
                    .checks
                    .iter()
                    .filter(|it| it.account == id)
                    .count();
                let covered = matches!(self.desk.cover(id, today), Some(Cover::Covered { .. }));
                let forgotten = self
                    .unchecked
                    .iter()
                    .any(|(day, key)| *key == account.details.key && today == day.parse().unwrap());
                let calendar = self.desk.calendar(id).unwrap();
                let open = calendar
                    .first_opening(today)
                    .is_some_and(|opens| opens <= now);
                made < usize::from(demanded) && covered && open && !forgotten
            })
            .map(|account| account.id)
            .collect();
        for account in due {
            let check = Command::RecordCheck {
                account,
                at: now,
                note: None,
                late_reason: None,
            };
            self.perform("karin", &check);
        }
    }

    /// Everybody's computer tells what concerns them.
    fn notify(&mut self) {
        let mut told: Vec<(Vec<&str>, _)> = Vec::new();
        for person in &self.desk.workspace.people {
            let announced = self.announced.get_mut(&person.id).unwrap();
            let found = announcements(
                &self.desk.snapshot(),
                &self.desk.reminders,
                Some(person.id),
                &HashMap::new(),
                announced,
            );
            let Some(found) = found else { continue };
            announced.record(&found, self.desk.now);
            let name = person.details.first_name();
            match told.iter_mut().find(|(_, known)| *known == found) {
                Some((names, _)) => names.push(name),
                None => told.push((vec![name], found)),
            }
        }
        for (names, found) in told {
            self.log.notification(&self.desk, &names, &found);
        }
    }

    fn next_notification(&self) -> Option<DateTime<Utc>> {
        let people = self.desk.workspace.people.iter();
        let moments = people.filter_map(|person| {
            next_announcement(
                &self.desk.snapshot(),
                &self.desk.reminders,
                Some(person.id),
                &HashMap::new(),
                &self.announced[&person.id],
            )
        });
        moments.min()
    }
}
