//! What an account's form would mean, worked out before it is saved.

use crate::domain::account::AccountDetails;
use crate::domain::calendar::CalendarRules;
use crate::domain::deadline::ClockKind;
use crate::domain::ids::AccountId;
use crate::domain::language::Language;
use crate::domain::promise_example::{PromiseExample, due_at_once, friday_afternoon};
use crate::domain::queue_change::moved_deadlines;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{answering_times, dates};
use chrono::NaiveDateTime;

/// The clocks in the order they are offered.
pub const CLOCKS: [ClockKind; 3] = [
    ClockKind::WorkingDays,
    ClockKind::OpeningHours,
    ClockKind::Elapsed,
];

/// Examples, warnings, and the text for the account's page.
#[derive(Clone, PartialEq, Debug)]
pub struct AccountPreview {
    /// The same question under each of the clocks.
    pub examples: [PromiseExample; 3],
    /// A question that falls due within the hour.
    pub at_once: Option<PromiseExample>,
    /// No day in any season has opening hours.
    pub never_opens: bool,
    /// How many open questions get another time to be answered by.
    pub moved: usize,
    /// The text for the page, by language as in [`Language::ALL`].
    pub pages: [Option<String>; 2],
}

impl AccountPreview {
    /// Works out what the details mean; `account` is none for a new one.
    pub fn of(desk: &Desk, account: Option<AccountId>, details: &AccountDetails) -> AccountPreview {
        let settings = &desk.workspace.settings;
        let (zone, today) = (settings.time_zone, desk.today());
        let rules = CalendarRules {
            opening_hours: details.opening_hours.clone(),
            seasons: details.seasons.clone(),
            ..CalendarRules::default()
        };
        AccountPreview {
            examples: CLOCKS.map(|clock| friday_afternoon(details, clock, zone, today)),
            at_once: due_at_once(details, zone, today),
            never_opens: rules.never_open(),
            moved: account.map_or(0, |account| {
                moved_deadlines(&desk.workspace, &desk.queue, account, details, desk.now)
            }),
            pages: Language::ALL
                .map(|language| answering_times::page_text(language, details, settings, today)),
        }
    }

    /// The text for the page in a language.
    pub fn page(&self, language: Language) -> Option<&str> {
        let index = Language::ALL
            .iter()
            .position(|other| *other == language)
            .unwrap_or_default();
        self.pages[index].as_deref()
    }
}

/// "Fråga fredag 15:00 → svar senast måndag 15:00".
pub fn example_words(language: Language, example: &PromiseExample) -> String {
    let received = weekday_and_time(language, example.received, example.received);
    match example.due {
        Some(due) => {
            let due = weekday_and_time(language, due, example.received);
            t!(language, "promise-example", received = received, due = due)
        }
        None => t!(language, "promise-example-none", received = received),
    }
}

/// "måndag 15:00"; a week or more on, with how many days it is.
pub fn weekday_and_time(language: Language, at: NaiveDateTime, from: NaiveDateTime) -> String {
    let weekday = dates::weekday(language, at.date());
    let time = dates::time_of_day(at.time());
    match (at.date() - from.date()).num_days() {
        days if days >= 7 => t!(
            language,
            "promise-far",
            weekday = weekday,
            time = time,
            days = days
        ),
        _ => format!("{weekday} {time}"),
    }
}
