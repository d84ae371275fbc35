//! How soon something is due, as rows and chips say it.

use crate::domain::deadline::Urgency;
use crate::domain::language::Language;
use crate::domain::queue::QueueItem;
use crate::domain::thread::QuestionState;
use crate::screens::deadline_words::{URGENT_SECONDS, coming, open_seconds_left, past};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::numbers::capitalized;
use crate::text::{dates, durations};
use crate::widgets::chip::ChipKind;
use chrono::{DateTime, NaiveDateTime, Utc};

/// What a chip shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DueWords {
    pub kind: ChipKind,
    /// Short, for a row: "10:55", "fre 15:40", "Gatuenheten".
    pub short: String,
    /// For the header: "1 h 13 min kvar".
    pub long: String,
    /// For a screen reader: "försenad sedan fredag 15:40".
    pub spoken: String,
}

/// The words for an open question.
pub fn of_item(desk: &Desk, item: &QueueItem, forwarded_to: Option<&str>) -> DueWords {
    let language = desk.language;
    let waiting = item.question.state == QuestionState::WaitingForColleague;
    let pressing = item
        .due
        .is_some_and(|due| desk.civil(due).date() <= desk.today());
    if waiting && !pressing {
        let to = forwarded_to.unwrap_or_default().to_owned();
        return DueWords {
            kind: ChipKind::Waiting,
            short: to.clone(),
            long: t!(language, "questions-waiting-for", to = to.clone()),
            spoken: t!(language, "questions-spoken-waiting", to = to),
        };
    }
    match item.due {
        Some(due) => of_due(desk, item, due),
        None => without_due(desk, item),
    }
}

fn of_due(desk: &Desk, item: &QueueItem, due: DateTime<Utc>) -> DueWords {
    let language = desk.language;
    let (at, now) = (desk.civil(due), desk.civil(desk.now));
    let short = short(language, at, now);
    let spoken_at = spoken_day_time(language, at, now);
    if item.urgency == Some(Urgency::Overdue) {
        let long = t!(language, "questions-overdue-since", when = past(desk, due));
        let spoken = t!(language, "questions-spoken-overdue", when = spoken_at);
        return DueWords {
            kind: ChipKind::Overdue,
            short,
            long,
            spoken,
        };
    }
    let spoken = t!(language, "questions-spoken-due", when = spoken_at);
    if at.date() != now.date() {
        let long = capitalized(&coming(desk, due));
        return DueWords {
            kind: ChipKind::Later,
            short,
            long,
            spoken,
        };
    }
    let left = open_seconds_left(desk, item);
    let kind = if left < URGENT_SECONDS {
        ChipKind::Urgent
    } else {
        ChipKind::Today
    };
    DueWords {
        kind,
        short,
        long: durations::time_left(language, left),
        spoken,
    }
}

fn without_due(desk: &Desk, item: &QueueItem) -> DueWords {
    let language = desk.language;
    let received = item
        .question
        .received
        .map(|at| dates::relative_day(language, desk.civil(at).date(), desk.today()));
    let received = received.unwrap_or_default();
    let long = if item.question.history {
        t!(language, "questions-no-clock-history")
    } else {
        t!(language, "questions-no-clock", when = received.clone())
    };
    DueWords {
        kind: ChipKind::Waiting,
        short: received,
        spoken: long.clone(),
        long,
    }
}

/// "10:55" today, "fre 15:40" within a week, else "23 dec".
pub fn short(language: Language, at: NaiveDateTime, now: NaiveDateTime) -> String {
    let time = dates::time_of_day(at.time());
    match (at.date() - now.date()).num_days() {
        0 => time,
        -6..=6 => format!("{} {time}", dates::short_weekday(language, at.date())),
        _ => dates::day_and_month(language, at.date(), now.date()),
    }
}

/// "fredag 15:40" within a week, else "ons 23 dec 15:40".
pub fn spoken_day_time(language: Language, at: NaiveDateTime, now: NaiveDateTime) -> String {
    let time = dates::time_of_day(at.time());
    match (at.date() - now.date()).num_days() {
        -1..=1 => dates::relative_day_time(language, at, now),
        -6..=6 => format!("{} {time}", dates::weekday(language, at.date())),
        _ => dates::short_date_time(language, at, now.date()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_row_says_the_time_today_the_weekday_near_it_and_the_date_beyond() {
        let now = at("2026-12-21T09:42:00");
        let short = |text| short(Language::Sv, at(text), now);
        assert_eq!(short("2026-12-21T10:55:00"), "10:55");
        assert_eq!(short("2026-12-18T15:40:00"), "fre 15:40");
        assert_eq!(short("2026-12-22T08:00:00"), "tis 08:00");
        assert_eq!(short("2027-01-07T08:00:00"), "7 jan 2027");
        assert_eq!(
            spoken_day_time(Language::Sv, at("2026-12-18T15:40:00"), now),
            "fredag 15:40"
        );
    }
}
