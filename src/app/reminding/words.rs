//! Reminders as a notification says them: plain words, and no citizen's unless that was chosen.

use crate::app::outside::{Note, Urgency};
use crate::domain::calendar::DateSpan;
use crate::domain::ids::AccountId;
use crate::domain::language::Language;
use crate::domain::reminder::{About, Reminder, ReminderKind, Stage, grouped};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates::{date_range, relative_day, relative_day_time};

/// How many groups one notification has room for before it counts the rest.
const MOST_GROUPS: usize = 4;
/// How many accounts one line names before it counts the rest.
const MOST_ACCOUNTS: usize = 3;

/// A notification of all these reminders; `quote` gives a question's citizen and words.
pub(super) fn note(
    desk: &Desk,
    reminders: &[Reminder],
    urgency: Urgency,
    quote: impl Fn(&Reminder) -> Option<String>,
) -> Note {
    let language = desk.language;
    let groups = grouped(reminders);
    let shown = if groups.len() > MOST_GROUPS {
        MOST_GROUPS - 1
    } else {
        groups.len()
    };
    let mut lines: Vec<String> = Vec::new();
    for group in groups.iter().take(shown) {
        let Some(first) = group.first() else { continue };
        let who = accounts(desk, group);
        let what = detail(desk, first);
        lines.push(if groups.len() == 1 {
            t!(language, "note-line", accounts = who, what = what)
        } else {
            let kind = kind(language, first.kind);
            t!(
                language,
                "note-line-of-several",
                kind = kind,
                accounts = who,
                what = what
            )
        });
        lines.extend(group.iter().filter_map(|reminder| quote(reminder)));
    }
    let rest: usize = groups.iter().skip(shown).map(Vec::len).sum();
    if rest > 0 {
        lines.push(t!(language, "note-more", count = rest));
    }
    Note {
        title: match groups.as_slice() {
            [group] => group
                .first()
                .map(|it| kind(language, it.kind))
                .unwrap_or_default(),
            _ => t!(language, "note-several", count = reminders.len()),
        },
        body: lines.join("\n"),
        action: t!(language, "note-open"),
        urgency,
    }
}

/// The accounts of a group, each once.
fn accounts(desk: &Desk, group: &[&Reminder]) -> String {
    let mut accounts: Vec<AccountId> = Vec::new();
    for reminder in group {
        if !accounts.contains(&reminder.account) {
            accounts.push(reminder.account);
        }
    }
    let named = accounts
        .iter()
        .take(MOST_ACCOUNTS)
        .map(|account| desk.account_name(*account));
    let mut words: Vec<String> = named.collect();
    let rest = accounts.len().saturating_sub(MOST_ACCOUNTS);
    if rest > 0 {
        words.push(t!(desk.language, "note-more", count = rest));
    }
    words.join(", ")
}

fn kind(language: Language, kind: ReminderKind) -> String {
    match kind {
        ReminderKind::QuestionOverdue => t!(language, "note-overdue"),
        ReminderKind::QuestionDueSoon => t!(language, "note-due-soon"),
        ReminderKind::ReturnPromise => t!(language, "note-promise"),
        ReminderKind::ColleagueLate => t!(language, "note-colleague"),
        ReminderKind::DueUnwatched => t!(language, "note-due-unwatched"),
        ReminderKind::NotChecked => t!(language, "note-not-checked"),
        ReminderKind::Gap => t!(language, "note-gap"),
        ReminderKind::PublishNotice => t!(language, "note-publish"),
        ReminderKind::CloseComments => t!(language, "note-close"),
        ReminderKind::ReopenComments => t!(language, "note-reopen"),
    }
}

/// By when, or on which days.
fn detail(desk: &Desk, reminder: &Reminder) -> String {
    let language = desk.language;
    let when = relative_day_time(language, desk.civil(reminder.due), desk.civil(desk.now));
    match &reminder.about {
        About::Gap { days } => match (days.first(), days.last()) {
            (Some(from), Some(to)) => {
                let (from, to) = (*from, *to);
                date_range(language, DateSpan { from, to }, desk.today())
            }
            _ => String::new(),
        },
        About::Question {
            unwatched: Some(unwatched),
            ..
        } => relative_day(language, unwatched.day, desk.today()),
        About::Checks { .. } => t!(language, "note-today"),
        About::Closing { .. } if reminder.stage == Stage::Now => t!(language, "note-now"),
        About::Question { .. } | About::Closing { .. } if reminder.due < desk.now => {
            t!(language, "note-since", when = when)
        }
        About::Question { .. } | About::Closing { .. } => {
            t!(language, "note-by", when = when)
        }
    }
}
