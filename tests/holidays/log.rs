//! What a sensible colleague would see: reminders that come, change and go, and notifications.

use std::fmt::Write as _;
use svarsvakt::domain::language::Language;
use svarsvakt::domain::reminder::{Announcement, Reminder, grouped};
use svarsvakt::screens::desk::Desk;
use svarsvakt::text::dates::{short_date, time_of_day};
use svarsvakt::text::reminders::{ReminderWords, no_author};

/// The text of the simulation, a day under another.
#[derive(Default)]
pub struct Log {
    pub text: String,
    day: String,
    before: Vec<Reminder>,
}

impl Log {
    /// Writes what has come (+), changed (~) and gone (-) since the last look.
    pub fn see(&mut self, desk: &Desk) {
        let now = &desk.reminders;
        let before = std::mem::replace(&mut self.before, now.clone());
        let subject = |reminder: &Reminder| {
            let key = reminder.key.as_str();
            key.rsplit_once('/').map(|(subject, _)| subject.to_owned())
        };
        let known = |reminder: &Reminder| before.iter().find(|it| subject(it) == subject(reminder));
        let came = now.iter().filter(|it| known(it).is_none());
        let changed = now.iter().filter(|it| {
            known(it).is_some_and(|old| (&old.key, old.severity) != (&it.key, it.severity))
        });
        let gone = before
            .iter()
            .filter(|old| !now.iter().any(|it| subject(it) == subject(old)));
        let (came, changed): (Vec<_>, Vec<_>) = (came.collect(), changed.collect());
        for (sign, reminders) in [("-", gone.collect()), ("+", came), ("~", changed)] {
            for group in grouped(reminders) {
                self.group(desk, sign, &group);
            }
        }
    }

    /// Writes what a notification said, and to whom.
    pub fn notification(&mut self, desk: &Desk, names: &[&str], told: &Announcement) {
        let words = words(desk).notification(&told.reminders, &no_author);
        let body = words.body.replace('\n', " | ");
        let line = format!("» {}: {} / {body}", names.join(", "), words.title);
        self.line(desk, &line);
    }

    /// Writes what somebody did.
    pub fn act(&mut self, desk: &Desk, what: &str) {
        self.line(desk, &format!("* {what}"));
    }

    fn group(&mut self, desk: &Desk, sign: &str, group: &[&Reminder]) {
        let words = words(desk);
        let title = words.title(group, &no_author);
        let first = group[0];
        if sign == "-" {
            self.line(desk, &format!("- {title}"));
            return;
        }
        let quiet = if first.quiet { ", tyst" } else { "" };
        let line = format!(
            "{sign} {title} / {} ({}, {}{quiet})",
            words.detail(group),
            first.severity.code(),
            first.stage
        );
        self.line(desk, &line);
    }

    fn line(&mut self, desk: &Desk, line: &str) {
        let civil = desk.civil(desk.now);
        let day = short_date(Language::Sv, civil.date(), civil.date());
        if day != self.day {
            writeln!(self.text, "\n{day}").unwrap();
            self.day = day;
        }
        writeln!(self.text, "{} {line}", time_of_day(civil.time())).unwrap();
    }
}

fn words(desk: &Desk) -> ReminderWords<'_> {
    ReminderWords {
        language: Language::Sv,
        workspace: &desk.workspace,
        now: desk.now,
    }
}
