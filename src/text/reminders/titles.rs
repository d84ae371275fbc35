//! What is to be done, in a line.

use super::{AuthorOf, ReminderWords, first};
use crate::domain::closing::ClosingStep;
use crate::domain::reminder::{About, Reminder, ReminderKind, Stage};
use crate::t;
use crate::text::numbers::{capitalized, in_words};

impl ReminderWords<'_> {
    /// What reminders told in one breath are of: "Stäng kommentarer på Exempelby kommun (Facebook,
    /// Instagram)". A citizen is named where `author_of` knows a name.
    pub fn title(&self, group: &[&Reminder], author_of: AuthorOf<'_>) -> String {
        let Some((reminder, count)) = first(group) else {
            return String::new();
        };
        let language = self.language;
        match &reminder.about {
            About::Question { question, .. } => {
                let author = author_of(*question).filter(|_| count == 1);
                self.question_title(reminder, count, author)
            }
            About::Checks { made, missing } => {
                let accounts = self.accounts(group);
                if *made == 0 {
                    return t!(language, "remind-check", accounts = accounts);
                }
                let count = usize::from(*missing);
                t!(
                    language,
                    "remind-check-more",
                    count = count,
                    words = in_words(language, count),
                    accounts = accounts
                )
            }
            About::Gap { .. } => t!(language, "remind-gap", accounts = self.accounts(group)),
            About::Closing { step, .. } => {
                let accounts = self.accounts(group);
                self.closing_title(*step, reminder.stage, accounts)
            }
        }
    }

    fn question_title(&self, reminder: &Reminder, count: usize, author: Option<String>) -> String {
        let language = self.language;
        let account = self.accounts(&[reminder]);
        let is_overdue = reminder.stage == Stage::Due;
        if let Some(author) = author {
            return match reminder.kind {
                ReminderKind::ReturnPromise if is_overdue => t!(
                    language,
                    "remind-promise-overdue-from",
                    author = author,
                    account = account
                ),
                ReminderKind::ReturnPromise => t!(
                    language,
                    "remind-promise-soon-from",
                    author = author,
                    account = account
                ),
                ReminderKind::ColleagueLate => t!(
                    language,
                    "remind-colleague-from",
                    author = author,
                    account = account
                ),
                ReminderKind::DueUnwatched => t!(
                    language,
                    "remind-unwatched-from",
                    author = author,
                    account = account
                ),
                ReminderKind::QuestionOverdue => t!(
                    language,
                    "remind-question-overdue-from",
                    author = author,
                    account = account
                ),
                _ => t!(
                    language,
                    "remind-question-soon-from",
                    author = author,
                    account = account
                ),
            };
        }
        let number = in_words(language, count);
        let words = match reminder.kind {
            // Within the sentence.
            ReminderKind::ColleagueLate => number,
            _ => capitalized(&number),
        };
        match reminder.kind {
            ReminderKind::ReturnPromise if is_overdue => t!(
                language,
                "remind-promise-overdue",
                count = count,
                words = words,
                account = account
            ),
            ReminderKind::ReturnPromise => t!(
                language,
                "remind-promise-soon",
                count = count,
                words = words,
                account = account
            ),
            ReminderKind::ColleagueLate => t!(
                language,
                "remind-colleague",
                count = count,
                words = words,
                account = account
            ),
            ReminderKind::DueUnwatched => t!(
                language,
                "remind-unwatched",
                count = count,
                words = words,
                account = account
            ),
            ReminderKind::QuestionOverdue => t!(
                language,
                "remind-question-overdue",
                count = count,
                words = words,
                account = account
            ),
            _ => t!(
                language,
                "remind-question-soon",
                count = count,
                words = words,
                account = account
            ),
        }
    }

    fn closing_title(&self, step: ClosingStep, stage: Stage, accounts: String) -> String {
        let language = self.language;
        match step {
            ClosingStep::PublishNotice => t!(language, "remind-notice", accounts = accounts),
            ClosingStep::CloseComments => match stage {
                Stage::Ahead | Stage::LastDay | Stage::Soon => {
                    t!(language, "remind-close", accounts = accounts)
                }
                _ => t!(language, "remind-close-now", accounts = accounts),
            },
            ClosingStep::AutoReplyOn => t!(language, "remind-auto-reply-on", accounts = accounts),
            ClosingStep::AutoReplyOff => t!(language, "remind-auto-reply-off", accounts = accounts),
            ClosingStep::ReopenComments | ClosingStep::GoThrough => {
                t!(language, "remind-reopen", accounts = accounts)
            }
        }
    }
}
