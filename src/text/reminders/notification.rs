//! One notification for everything that is told at a moment.

use super::{AuthorOf, ReminderWords};
use crate::domain::reminder::{Reminder, grouped};
use crate::t;

/// What a notification says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotificationWords {
    pub title: String,
    /// A detail, or up to four lines of what is due.
    pub body: String,
}

/// More lines than these are counted.
const MOST_LINES: usize = 4;

impl ReminderWords<'_> {
    /// The words for reminders told together; without any citizen's name where `author_of` knows none.
    pub fn notification(
        &self,
        reminders: &[Reminder],
        author_of: AuthorOf<'_>,
    ) -> NotificationWords {
        let groups = grouped(reminders);
        if let [group] = groups.as_slice() {
            return NotificationWords {
                title: self.title(group, author_of),
                body: self.detail(group),
            };
        }
        let shown = if groups.len() > MOST_LINES {
            MOST_LINES - 1
        } else {
            groups.len()
        };
        let titles = groups.iter().map(|group| self.title(group, author_of));
        let titles: Vec<String> = titles.collect();
        // The same step of two closings is told apart by its time.
        let line = |(group, title): (&Vec<&Reminder>, &String)| {
            if titles.iter().filter(|it| *it == title).count() > 1 {
                format!("{title}: {}", uncapitalized(&self.detail(group)))
            } else {
                title.clone()
            }
        };
        let lines = groups.iter().zip(&titles).take(shown);
        let mut lines: Vec<String> = lines.map(line).collect();
        if groups.len() > shown {
            let more = groups.len() - shown;
            lines.push(t!(self.language, "remind-more", count = more));
        }
        NotificationWords {
            title: t!(self.language, "remind-count", count = groups.len()),
            body: lines.join("\n"),
        }
    }
}

fn uncapitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}
