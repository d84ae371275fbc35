//! Reminders that are told in one breath, in words, with where they lead and how they stand.

use crate::domain::calendar::AccountCalendar;
use crate::domain::reminder::{
    About, Reminder, ReminderKind, ReminderMark, Severity, Snooze, snooze_options,
};
use crate::screens::action::Action;
use crate::screens::closures;
use crate::screens::coverage;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::text::reminders::{AuthorOf, ReminderWords};
use crate::widgets::icons::{self, Icon};
use chrono::{DateTime, Utc};

/// A row of the card.
pub(super) struct ReminderRow {
    /// Of each of the reminders that are told together.
    pub keys: Vec<String>,
    pub title: String,
    pub detail: String,
    /// What the way to it is called.
    pub link: String,
    pub leads_to: Action,
    pub icon: Icon,
    pub severity: Severity,
    pub standing: Standing,
    /// Until when it can be put off, in words.
    pub snoozes: Vec<(String, DateTime<Utc>)>,
    /// What a screen reader says.
    pub spoken: String,
}

/// What the person who sits here has done about a reminder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    New,
    Seen,
    /// In words: "Påminner igen idag 13:00".
    PutOff(String),
}

impl ReminderRow {
    /// The row of reminders that belong together; nothing for none.
    pub fn of(desk: &Desk, group: &[&Reminder], author_of: AuthorOf<'_>) -> Option<ReminderRow> {
        let first = *group.first()?;
        let language = desk.language;
        let words = ReminderWords {
            language,
            workspace: &desk.workspace,
            now: desk.now,
        };
        let (title, detail) = (words.title(group, author_of), words.detail(group));
        let standing = Standing::of(desk, group);
        let snoozes = shared_snoozes(desk, group).into_iter();
        let severity = group.iter().map(|it| it.severity).max();
        let severity = severity.unwrap_or(first.severity);
        let link = if desk.may_edit() {
            words.link(first)
        } else {
            t!(language, "readonly-show")
        };
        let spoken = [
            severity_words(desk, severity),
            Some(title.clone()),
            Some(detail.clone()),
            standing.words(desk),
            Some(link.clone()),
        ];
        let spoken: Vec<String> = spoken.into_iter().flatten().collect();
        Some(ReminderRow {
            keys: group.iter().map(|it| it.key.to_string()).collect(),
            spoken: spoken.join(". "),
            title,
            detail,
            link,
            leads_to: leads_to(first),
            icon: icon(first.kind),
            severity,
            standing,
            snoozes: snoozes
                .map(|snooze| (in_sentence(&words.snooze(snooze)), snooze.until))
                .collect(),
        })
    }
}

impl Standing {
    /// How all of the reminders stand; one that is new makes all of them new.
    fn of(desk: &Desk, group: &[&Reminder]) -> Standing {
        let mark = |reminder: &&Reminder| {
            let mark = desk.reminder_marks.get(reminder.key.as_str());
            mark.copied().unwrap_or_default()
        };
        let until = |mark: ReminderMark| mark.snoozed_until.filter(|until| *until > desk.now);
        let marks: Vec<ReminderMark> = group.iter().map(mark).collect();
        let untils: Option<Vec<DateTime<Utc>>> = marks.iter().map(|mark| until(*mark)).collect();
        if let Some(until) = untils.and_then(|untils| untils.into_iter().min()) {
            let when =
                dates::relative_day_time(desk.language, desk.civil(until), desk.civil(desk.now));
            return Standing::PutOff(t!(desk.language, "today-remind-put-off", when = when));
        }
        let is_handled = |mark: &ReminderMark| mark.seen_at.is_some() || until(*mark).is_some();
        if marks.iter().all(is_handled) {
            Standing::Seen
        } else {
            Standing::New
        }
    }

    /// What a row says of it.
    pub fn words(&self, desk: &Desk) -> Option<String> {
        match self {
            Standing::New => None,
            Standing::Seen => Some(t!(desk.language, "today-remind-seen")),
            Standing::PutOff(words) => Some(words.clone()),
        }
    }
}

/// "om en timme (10:42)", as it stands after "Påminn mig".
fn in_sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

/// Until when all of them can be put off together.
fn shared_snoozes(desk: &Desk, group: &[&Reminder]) -> Vec<Snooze> {
    let calendar =
        |reminder: &Reminder| -> Option<&AccountCalendar> { desk.calendar(reminder.account) };
    let Some((first, rest)) = group.split_first() else {
        return Vec::new();
    };
    let Some(of_first) = calendar(first) else {
        return Vec::new();
    };
    let mut options = snooze_options(first, of_first, desk.now);
    options.retain(|option| rest.iter().all(|it| option.until <= it.due));
    options
}

/// Said, not only painted.
fn severity_words(desk: &Desk, severity: Severity) -> Option<String> {
    match severity {
        Severity::Urgent => Some(t!(desk.language, "today-remind-urgent")),
        Severity::Warning | Severity::Info => None,
    }
}

fn leads_to(reminder: &Reminder) -> Action {
    let account = reminder.account;
    match &reminder.about {
        About::Question { question, .. } => Action::OpenQuestion(*question),
        About::Gap { days } => {
            let day = days.first().copied().unwrap_or_default();
            Action::OpenCoverage(coverage::Target::Day { account, day })
        }
        About::Closing { run, .. } => {
            Action::OpenClosures(closures::Target::Closing { account, run: *run })
        }
        About::Checks { .. } => Action::OpenAccount(account),
    }
}

fn icon(kind: ReminderKind) -> Icon {
    match kind {
        ReminderKind::QuestionOverdue => icons::WARNING_CIRCLE,
        ReminderKind::QuestionDueSoon => icons::CLOCK,
        ReminderKind::ReturnPromise => icons::CHAT_CENTERED_DOTS,
        ReminderKind::ColleagueLate => icons::HOURGLASS_MEDIUM,
        ReminderKind::DueUnwatched => icons::EYE_SLASH,
        ReminderKind::NotChecked => icons::EYE,
        ReminderKind::Gap => icons::WARNING,
        ReminderKind::PublishNotice => icons::MEGAPHONE,
        ReminderKind::CloseComments => icons::LOCK_KEY,
        ReminderKind::ReopenComments => icons::LOCK_KEY_OPEN,
    }
}
