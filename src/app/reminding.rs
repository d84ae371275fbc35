//! Tells the desktop what is due, while the window may be out of sight.

use super::notifier::Target;
use super::outside::{Note, Urgency};
use super::pane::Stamp;
use super::window::Session;
use super::working::Working;
use crate::desktop::AnnouncedFile;
use crate::domain::question::{EntryKind, Question};
use crate::domain::reminder::{About, Announcement, Reminder, ReminderKind};
use crate::domain::reminder::{announcements, next_announcement};
use crate::preferences::Reaching;
use crate::screens::action::{Action, Place};
use crate::screens::{closures, coverage};
use crate::t;
use crate::text::reminders::{AuthorOf, NotificationWords, ReminderWords, no_author};
use chrono::{DateTime, Utc};
use eframe::egui::{Context, UserAttentionType, ViewportCommand};
use std::path::Path;
use std::time::Duration;

/// What was told of this file, and when something may be to tell again.
#[derive(Default)]
pub(super) struct Reminding {
    told: AnnouncedFile,
    looked_at: Option<Stamp>,
    next: Option<DateTime<Utc>>,
}

/// How many letters of a question a notification shows.
const MOST_LETTERS: usize = 60;

impl Reminding {
    /// Goes on where this user's computer left off with the database.
    pub fn over(own_folder: Option<&Path>, database: Option<&Path>) -> Reminding {
        Reminding {
            told: AnnouncedFile::over(own_folder, database),
            ..Reminding::default()
        }
    }

    /// Whether a moment has come at which there may be something new.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.next.is_some_and(|next| next <= now)
    }

    /// How long nothing new can come.
    pub fn rest(&self, now: DateTime<Utc>) -> Duration {
        let until = self
            .next
            .map(|next| (next - now).to_std().unwrap_or_default());
        // A little past the second, so that the wake-up never comes just before it.
        until.map_or(Duration::MAX, |until| until + Duration::from_millis(20))
    }
}

impl Working {
    /// Looks through what is due when the desk has changed, and lets the desktop tell it.
    pub(super) fn remind(&mut self, session: &Session, context: &Context) {
        if self.reminding.looked_at == Some(self.stamp) {
            return;
        }
        self.reminding.looked_at = Some(self.stamp);
        if session.preferences.reaching.notifications && self.throw_away.is_none() {
            if self.to_tell().is_some() {
                // The command line may have told it in the meantime.
                self.reminding.told.take_in();
            }
            if let Some(announcement) = self.to_tell() {
                self.announce(&announcement, session, context);
                let told = &mut self.reminding.told;
                if let Err(error) = told.record(&announcement, self.desk.now) {
                    log::warn!("what was told is told again after the next start: {error}");
                }
            }
        }
        let waiting = next_announcement(
            &self.desk.snapshot(),
            &self.desk.reminders,
            self.desk.me,
            &self.desk.reminder_marks,
            self.reminding.told.announced(),
        );
        let moments = [self.desk.next_change, waiting];
        self.reminding.next = moments.into_iter().flatten().min();
    }

    fn to_tell(&self) -> Option<Announcement> {
        announcements(
            &self.desk.snapshot(),
            &self.desk.reminders,
            self.desk.me,
            &self.desk.reminder_marks,
            self.reminding.told.announced(),
        )
    }

    fn announce(&self, announcement: &Announcement, session: &Session, context: &Context) {
        let reminders = &announcement.reminders;
        let urgent = announcement.is_urgent();
        if urgent && !context.input(|input| input.focused) {
            let attention = UserAttentionType::Informational;
            context.send_viewport_cmd(ViewportCommand::RequestUserAttention(attention));
        }
        let urgency = if urgent {
            Urgency::Urgent
        } else {
            Urgency::Usual
        };
        let note = self.note(reminders, urgency, session.preferences.reaching);
        let target = Target::Do(Box::new(target_of(reminders)));
        session
            .notifier
            .show(note, target, &session.outside, &session.wishes);
    }

    /// What a notification of these reminders says; no citizen's word unless that was chosen.
    fn note(&self, reminders: &[Reminder], urgency: Urgency, reaching: Reaching) -> Note {
        let language = self.desk.language;
        let words = ReminderWords {
            language,
            workspace: &self.desk.workspace,
            now: self.desk.now,
        };
        let question = |id| self.store.question(id).ok().flatten();
        let author = |id| question(id)?.details.author;
        let author_of: AuthorOf<'_> = if reaching.citizens_words {
            &author
        } else {
            &no_author
        };
        let NotificationWords { title, mut body } = words.notification(reminders, author_of);
        let action = match reminders {
            [reminder] => {
                let asked = reminder.question().filter(|_| reaching.citizens_words);
                if let Some(quote) = asked.and_then(question).as_ref().and_then(first_words) {
                    body = format!("{body}\n{}", t!(language, "note-quote", words = quote));
                }
                words.link(reminder)
            }
            _ => t!(language, "note-open"),
        };
        Note {
            title,
            body,
            action,
            urgency,
        }
    }
}

/// The first words of what the citizen wrote last, on one line.
fn first_words(question: &Question) -> Option<String> {
    let entries = question.entries.iter().rev();
    let mut texts = entries
        .filter(|entry| entry.details.kind == EntryKind::Incoming)
        .filter_map(|entry| entry.details.text.as_deref());
    let line = texts
        .next()?
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    Some(match line.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    })
}

/// What one click leads to: the thing itself, or the place where several of them are.
fn target_of(reminders: &[Reminder]) -> Action {
    let [reminder] = reminders else {
        let kinds = |is: fn(ReminderKind) -> bool| reminders.iter().all(|it| is(it.kind));
        return Action::Go(if kinds(ReminderKind::is_closing) {
            Place::Closures
        } else if kinds(|kind| kind == ReminderKind::Gap) {
            Place::Coverage
        } else {
            Place::Today
        });
    };
    let account = reminder.account;
    match &reminder.about {
        About::Question { question, .. } => Action::OpenQuestion(*question),
        About::Checks { .. } => Action::Go(Place::Today),
        About::Gap { days } => match days.first() {
            Some(day) => Action::OpenCoverage(coverage::Target::Day { account, day: *day }),
            None => Action::Go(Place::Coverage),
        },
        About::Closing { run, .. } => {
            let run = *run;
            Action::OpenClosures(match reminder.kind {
                ReminderKind::PublishNotice => closures::Target::Notice { account, run },
                _ => closures::Target::Closing { account, run },
            })
        }
    }
}
