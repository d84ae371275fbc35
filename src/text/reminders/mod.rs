//! Reminders in words: on the screen, on the command line, and as notifications.

mod accounts;
mod details;
mod notification;
#[cfg(test)]
mod tests;
mod titles;

pub use notification::NotificationWords;

use crate::domain::calendar::DateSpan;
use crate::domain::ids::QuestionId;
use crate::domain::language::Language;
use crate::domain::reminder::{About, Reminder, ReminderKind, Snooze, SnoozeUntil};
use crate::domain::workspace::Workspace;
use crate::t;
use crate::text::dates;
use chrono::{DateTime, Datelike, NaiveDateTime, Utc};

/// What a citizen is called, where that may be told.
pub type AuthorOf<'a> = &'a dyn Fn(QuestionId) -> Option<String>;

/// Nobody's name: what notifications use unless the user wants otherwise.
pub fn no_author(_: QuestionId) -> Option<String> {
    None
}

/// Who says reminders in which words, and when.
#[derive(Clone, Copy, Debug)]
pub struct ReminderWords<'w> {
    pub language: Language,
    pub workspace: &'w Workspace,
    pub now: DateTime<Utc>,
}

impl ReminderWords<'_> {
    /// Title and detail in a line: "Stäng kommentarer på Badhuset (Facebook). Senast idag 16:30".
    pub fn line(&self, reminder: &Reminder) -> String {
        t!(
            self.language,
            "remind-line",
            title = self.title(&[reminder], &no_author),
            detail = self.detail(&[reminder])
        )
    }

    /// What the way to it is called: "Visa steg", "Tilldela ersättare", "Svara", "Kontrollera".
    pub fn link(&self, reminder: &Reminder) -> String {
        let language = self.language;
        match reminder.kind {
            ReminderKind::QuestionOverdue
            | ReminderKind::QuestionDueSoon
            | ReminderKind::ReturnPromise => t!(language, "remind-link-answer"),
            ReminderKind::ColleagueLate => t!(language, "remind-link-colleague"),
            ReminderKind::DueUnwatched => t!(language, "remind-link-question"),
            ReminderKind::NotChecked => t!(language, "remind-link-check"),
            ReminderKind::Gap => t!(language, "remind-link-gap"),
            ReminderKind::PublishNotice
            | ReminderKind::CloseComments
            | ReminderKind::ReopenComments => t!(language, "remind-link-closing"),
        }
    }

    /// Until when a reminder can be put off: "Om en timme (10:42)".
    pub fn snooze(&self, snooze: Snooze) -> String {
        let (language, at) = (self.language, self.civil(snooze.until));
        let time = dates::time_of_day(at.time());
        match snooze.name {
            SnoozeUntil::InAnHour => t!(language, "snooze-hour", time = time),
            SnoozeUntil::ThisAfternoon => t!(language, "snooze-afternoon", time = time),
            SnoozeUntil::NextOpening => {
                t!(language, "snooze-opening", when = self.when(snooze.until))
            }
        }
    }

    fn civil(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.workspace.settings.time_zone)
            .naive_local()
    }

    /// "idag 12:00", "imorgon 12:00", "onsdag 23 dec 16:30".
    fn when(&self, at: DateTime<Utc>) -> String {
        let (language, at, today) = (self.language, self.civil(at), self.civil(self.now).date());
        let day = at.date();
        let day = if (day - today).num_days().abs() <= 1 {
            dates::relative_day(language, day, today)
        } else {
            format!(
                "{} {}",
                dates::weekday(language, day),
                dates::day_and_month(language, day, today)
            )
        };
        format!("{day} {}", dates::time_of_day(at.time()))
    }

    /// "onsdag 23 dec", "mån 28–ons 30 dec".
    fn days(&self, span: DateSpan) -> String {
        let (language, today) = (self.language, self.civil(self.now).date());
        if span.from == span.to {
            format!(
                "{} {}",
                dates::weekday(language, span.from),
                dates::day_and_month(language, span.from, today)
            )
        } else if span.from.year() == span.to.year() {
            dates::weekday_range(language, span, today)
        } else {
            // The year that begins is plain; the one that ends is told where it is not this one.
            let last = dates::short_date(language, span.to, span.to);
            format!("{}–{last}", dates::short_date(language, span.from, today))
        }
    }
}

/// The first of reminders that are told together, with how many they are.
fn first<'r>(group: &[&'r Reminder]) -> Option<(&'r Reminder, usize)> {
    group.first().map(|first| (*first, group.len()))
}

/// The days of a gap, from its first to its last.
fn gap_span(about: &About) -> Option<DateSpan> {
    match about {
        About::Gap { days } => Some(DateSpan {
            from: *days.first()?,
            to: *days.last()?,
        }),
        _ => None,
    }
}
