//! The schedule as an iCalendar file.
//!
//! Every account-day is an event of its own whose UID is made of the account's key and the date,
//! so that importing a later file replaces what an earlier one said, whoever watches now. A day
//! that is no longer watched as it would usually be (a closure; in a person's file, somebody else's
//! day) is told as cancelled under the same UID.

use super::rows::{Row, Schedule, stands_in};
use crate::domain::coverage::{Cover, Explained};
use crate::exchange::ical_lines::{escaped, push_line};
use crate::t;
use chrono::{Datelike, Days, NaiveDate};

/// 1 January 2026; the sequence counts seconds from there.
const SEQUENCE_BEGINS: i64 = 1_767_225_600;

/// The whole file.
pub(super) fn write(schedule: &Schedule<'_>) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| push_line(&mut out, name, value);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Svarsvakt//Svarsvakt//SV");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("X-WR-CALNAME", &escaped(&schedule.title()));
    for place in 0..schedule.span.days().count() {
        for row in &schedule.rows {
            if let Some((day, usual)) = row.days.get(place).zip(row.usual.get(place)) {
                push_day(&mut out, schedule, row, day, *usual);
            }
        }
    }
    push_line(&mut out, "END", "VCALENDAR");
    out
}

fn push_day(
    out: &mut String,
    schedule: &Schedule<'_>,
    row: &Row<'_>,
    day: &Explained,
    usual: Cover,
) {
    let Some(event) = event_of(schedule, row, day, usual) else {
        return;
    };
    let uid = format!("{}-{}@svarsvakt", row.account.details.key, day.date);
    let made = schedule.now.format("%Y%m%dT%H%M%SZ").to_string();
    let sequence = (schedule.now.timestamp() - SEQUENCE_BEGINS).clamp(0, i64::from(i32::MAX));
    let next = day.date.checked_add_days(Days::new(1)).unwrap_or(day.date);
    let mut line = |name: &str, value: &str| push_line(out, name, value);
    line("BEGIN", "VEVENT");
    line("UID", &escaped(&uid));
    line("DTSTAMP", &made);
    line("LAST-MODIFIED", &made);
    line("SEQUENCE", &sequence.to_string());
    line("DTSTART;VALUE=DATE", &date(day.date));
    line("DTEND;VALUE=DATE", &date(next));
    line("SUMMARY", &escaped(&event.summary));
    if !event.description.is_empty() {
        line("DESCRIPTION", &escaped(&event.description));
    }
    line(
        "STATUS",
        if event.is_cancelled {
            "CANCELLED"
        } else {
            "CONFIRMED"
        },
    );
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
}

struct Event {
    summary: String,
    description: String,
    is_cancelled: bool,
}

/// What is told of an account's day; nothing of days that never were watched.
fn event_of(
    schedule: &Schedule<'_>,
    row: &Row<'_>,
    day: &Explained,
    usual: Cover,
) -> Option<Event> {
    let language = schedule.language;
    let account = row.account.details.full_name(schedule.language);
    let asked_for = schedule.person.map(|person| person.id);
    let event = |summary, description| {
        Some(Event {
            summary,
            description,
            is_cancelled: false,
        })
    };
    match (day.cover, asked_for) {
        (Cover::Covered { person, .. }, Some(asked_for)) if person == asked_for => {
            let summary = if stands_in(day.cover) {
                t!(language, "schedule-stands-in", account = account)
            } else {
                t!(language, "schedule-watches", account = account)
            };
            event(summary, how(schedule, day))
        }
        (Cover::Covered { person, .. }, None) => {
            let name = schedule.name(person);
            let summary = if stands_in(day.cover) {
                t!(
                    language,
                    "schedule-person-stands-in",
                    person = name,
                    account = account
                )
            } else {
                t!(
                    language,
                    "schedule-person-watches",
                    person = name,
                    account = account
                )
            };
            event(summary, how(schedule, day))
        }
        (Cover::Gap(_), None) => event(
            t!(language, "schedule-gap", account = account),
            schedule.gap_sentence(day.cover).unwrap_or_default(),
        ),
        (_, Some(asked_for)) => {
            let was_looked_at = day.chain.iter().any(|link| link.person == asked_for);
            (was_looked_at || usual.person() == Some(asked_for)).then(|| cancelled(schedule, row))
        }
        (_, None) => usual.is_working_day().then(|| cancelled(schedule, row)),
    }
}

fn cancelled(schedule: &Schedule<'_>, row: &Row<'_>) -> Event {
    let account = row.account.details.full_name(schedule.language);
    Event {
        summary: t!(schedule.language, "schedule-cancelled", account = account),
        description: String::new(),
        is_cancelled: true,
    }
}

/// "Ersättare (Karin Ek → Marie Öst)": how the person came to watch, with those before them.
fn how(schedule: &Schedule<'_>, day: &Explained) -> String {
    let via = crate::text::numbers::capitalized(&schedule.via_word(day.cover));
    match schedule.chain_words(day) {
        chain if chain.is_empty() => via,
        chain => format!("{via} ({chain})"),
    }
}

fn date(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}
