//! What happened to a question, latest first, a few lines of it.

use crate::domain::operation::OperationAction;
use crate::screens::desk::Desk;
use crate::store::TimelineEvent;
use crate::t;
use crate::text::{dates, operations};

/// So many events are shown; the rest is in the history.
const SHOWN: usize = 5;

/// One line of the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EventWords {
    pub when: String,
    pub what: String,
}

/// The latest events in words.
pub fn event_words(desk: &Desk, events: &[TimelineEvent]) -> Vec<EventWords> {
    let language = desk.language;
    let words = |event: &TimelineEvent| {
        let at = desk.civil(event.at);
        let day = match (at.date() - desk.today()).num_days() {
            -1..=0 => dates::relative_day(language, at.date(), desk.today()),
            _ => dates::short_date(language, at.date(), desk.today()),
        };
        let done = operations::done(language, event);
        let what = match event.action {
            OperationAction::Do => done,
            OperationAction::Undo => t!(language, "toast-undone", what = done),
            OperationAction::Redo => t!(language, "toast-redone", what = done),
        };
        EventWords { when: format!("{day} {}", dates::time_of_day(at.time())), what }
    };
    events.iter().rev().take(SHOWN).map(words).collect()
}
