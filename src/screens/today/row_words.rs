//! What a question's row says: the chip, what stands beneath it, how far the question has come.

use crate::domain::deadline::Urgency;
use crate::domain::queue::QueueItem;
use crate::screens::deadline_words::{deadline_words, unwatched_words};
use crate::screens::desk::Desk;
use crate::store::QuestionRow;
use crate::t;
use crate::text::dates;
use crate::widgets::chip::ChipKind;

/// A row in words.
pub(super) struct RowWords {
    pub kind: ChipKind,
    pub label: String,
    pub exact: String,
    /// A third line that needs attention.
    pub alarm: Option<String>,
    /// How far it has come: "Inte påbörjad", "Utkast", "Mellansvar gett".
    pub state: String,
    /// What the row's button says.
    pub button: String,
}

/// Whether a colleague is waited for and no deadline towards the citizen presses meanwhile.
pub(super) fn waits(item: &QueueItem) -> bool {
    let presses = matches!(item.urgency, Some(Urgency::Overdue | Urgency::DueSoon));
    let is_answered = item.question.responded.is_some();
    item.question.asked.is_some() && !presses && (is_answered || item.due.is_none())
}

impl RowWords {
    /// The words of an open question; `row`: what is known of its texts.
    pub fn of(desk: &Desk, item: &QueueItem, row: &QuestionRow) -> RowWords {
        let language = desk.language;
        let deadline = deadline_words(desk, item);
        let asked = item.question.asked.map(|(since, _)| {
            let since = desk.civil(since).date();
            let who = row.forwarded_to.clone().unwrap_or_default();
            let day = dates::short_weekday(language, since).to_owned();
            let is_near = (0..7).contains(&(desk.today() - since).num_days());
            let day = if is_near {
                day
            } else {
                dates::short_date(language, since, desk.today())
            };
            t!(language, "today-asked", who = who, day = day)
        });
        let is_late = item.chase.then(|| t!(language, "today-asked-late"));
        let mut words = RowWords {
            kind: deadline.kind,
            label: deadline.label,
            exact: deadline.exact,
            alarm: unwatched_words(desk, item.question.id),
            state: state_words(desk, item),
            button: button_words(desk, item),
        };
        match asked {
            Some(asked) if waits(item) => {
                words.kind = ChipKind::Waiting;
                words.label = t!(language, "state-waiting");
                words.exact = asked;
                words.alarm = is_late.or(words.alarm);
            }
            Some(_) => words.alarm = is_late.or(words.alarm),
            None => {}
        }
        words
    }

    /// What a screen reader says of the deadline.
    pub fn spoken_deadline(&self) -> String {
        let deadline = format!("{} {}", self.label, self.exact);
        match &self.alarm {
            Some(alarm) => format!("{deadline}, {alarm}"),
            None => deadline,
        }
    }
}

fn state_words(desk: &Desk, item: &QueueItem) -> String {
    let language = desk.language;
    if desk.drafts.contains(&item.question.id) {
        t!(language, "state-draft")
    } else if item.question.responded.is_some() {
        t!(language, "state-holding-reply")
    } else if item.question.asked.is_some() {
        t!(language, "state-waiting")
    } else {
        t!(language, "state-not-begun")
    }
}

fn button_words(desk: &Desk, item: &QueueItem) -> String {
    let language = desk.language;
    if !desk.may_edit() {
        t!(language, "readonly-show")
    } else if desk.drafts.contains(&item.question.id) {
        t!(language, "continue-answer")
    } else if item.question.asked.is_some() {
        t!(language, "questions-remind")
    } else {
        t!(language, "answer")
    }
}
