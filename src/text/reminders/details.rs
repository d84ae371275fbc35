//! By when, since when, on which days.

use super::{ReminderWords, first, gap_span};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::ClosingStep;
use crate::domain::due_day::Unwatched;
use crate::domain::reminder::{About, Reminder, ReminderKind, Stage};
use crate::t;
use crate::text::dates;
use crate::text::numbers::capitalized;

impl ReminderWords<'_> {
    /// When reminders told in one breath are due: "Senast imorgon 12:00", "Mån 28–ons 30 dec".
    pub fn detail(&self, group: &[&Reminder]) -> String {
        let Some((reminder, count)) = first(group) else {
            return String::new();
        };
        match &reminder.about {
            About::Question { unwatched, .. } => {
                let due = self.question_due(reminder, count);
                match unwatched.map(|unwatched| unwatched.why) {
                    Some(Unwatched::Gap) => t!(self.language, "remind-gap-day", by = due),
                    Some(Unwatched::Closed) => t!(self.language, "remind-closed-day", by = due),
                    None => due,
                }
            }
            About::Checks { made, .. } => self.check(reminder, *made),
            About::Gap { .. } => self.gap(reminder),
            About::Closing { run, step, .. } if reminder.kind != ReminderKind::ReopenComments => {
                let any_auto_reply = group.iter().any(|it| has_auto_reply(it));
                self.closing(reminder, *run, *step, any_auto_reply)
            }
            About::Closing { .. } => self.reopening(group, reminder),
        }
    }

    fn question_due(&self, reminder: &Reminder, count: usize) -> String {
        let (language, when) = (self.language, self.when(reminder.due));
        let is_overdue = reminder.stage == Stage::Due;
        match reminder.kind {
            ReminderKind::ReturnPromise if is_overdue && count == 1 => {
                t!(language, "remind-promised-for", when = when)
            }
            ReminderKind::ColleagueLate if count == 1 => {
                t!(language, "remind-wanted-by", when = when)
            }
            _ => match (is_overdue, count) {
                (true, 1) => t!(language, "remind-since", when = when),
                (true, _) => t!(language, "remind-since-first", when = when),
                (false, 1) => t!(language, "remind-by", when = when),
                (false, _) => t!(language, "remind-by-first", when = when),
            },
        }
    }

    fn check(&self, reminder: &Reminder, made: u16) -> String {
        let language = self.language;
        let time = dates::time_of_day(self.civil(reminder.due).time());
        match (made, reminder.due <= self.now) {
            (0, false) => t!(language, "remind-check-none", time = time),
            (0, true) => t!(language, "remind-check-closed", time = time),
            (_, false) => t!(language, "remind-check-few", time = time),
            (_, true) => t!(language, "remind-check-few-closed", time = time),
        }
    }

    fn gap(&self, reminder: &Reminder) -> String {
        let (language, today) = (self.language, self.civil(self.now).date());
        let Some(span) = gap_span(&reminder.about) else {
            return String::new();
        };
        match (span.from == today, span.to == today) {
            (true, true) => t!(language, "remind-gap-today"),
            (true, false) => t!(
                language,
                "remind-gap-from-today",
                last = self.days(DateSpan::of_day(span.to))
            ),
            _ => capitalized(&self.days(span)),
        }
    }

    fn closing(
        &self,
        reminder: &Reminder,
        run: DateSpan,
        step: ClosingStep,
        auto_reply: bool,
    ) -> String {
        let (language, when) = (self.language, self.when(reminder.due));
        let is_late = reminder.due <= self.now;
        let by = match (step, reminder.stage) {
            (_, Stage::Now) => t!(language, "remind-nobody-watches", days = self.days(run)),
            (ClosingStep::PublishNotice, _) if is_late => {
                t!(language, "remind-notice-late", when = when)
            }
            (ClosingStep::AutoReplyOn, _) if is_late => {
                t!(language, "remind-auto-reply-late", when = when)
            }
            // Told day after day: until when it matters says more than since when.
            (_, Stage::Day(_)) => t!(language, "remind-nobody-watches", days = self.days(run)),
            _ if is_late => t!(language, "remind-close-late", when = when),
            _ => t!(language, "remind-by", when = when),
        };
        if auto_reply {
            t!(language, "remind-close-auto-reply", by = by)
        } else {
            by
        }
    }

    fn reopening(&self, group: &[&Reminder], reminder: &Reminder) -> String {
        let language = self.language;
        let since = match reminder.about {
            About::Closing {
                kept_open: true, ..
            } => t!(language, "remind-kept-open"),
            About::Closing { level: None, .. } => t!(language, "remind-not-needed"),
            _ => {
                let when = self.when(reminder.due);
                t!(language, "remind-watched-again", when = when)
            }
        };
        if group.iter().any(|it| has_auto_reply(it)) {
            t!(language, "remind-reopen-auto-reply", since = since)
        } else {
            since
        }
    }
}

fn has_auto_reply(reminder: &Reminder) -> bool {
    matches!(
        reminder.about,
        About::Closing {
            auto_reply: true,
            ..
        }
    )
}
