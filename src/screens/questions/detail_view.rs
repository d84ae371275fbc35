//! The shown question as it is loaded: its thread in words, its clocks, what composing needs.

use super::due_words::{self, DueWords};
use super::entry_words::{EntryWords, entry_words};
use super::event_words::{EventWords, event_words};
use super::similar::{PastAnswers, Similar};
use super::unwatched::UnwatchedWords;
use super::why_view::WhyView;
use crate::domain::ids::{AccountId, PersonId, QuestionId, TemplateId};
use crate::domain::question::Question;
use crate::domain::template::TemplateKind;
use crate::domain::thread::{ThreadStatus, Waiting, status_of};
use crate::screens::desk::Desk;
use crate::store::{Draft, DraftMode, Store, StoreError};
use crate::t;
use crate::text::dates;
use std::sync::Arc;

/// What decides what is loaded of a question.
#[derive(Clone, PartialEq, Debug)]
pub struct DetailKey {
    pub question: QuestionId,
    /// The text to compare with earlier answers.
    pub compare: Option<Arc<str>>,
}

/// A draft as it was saved.
#[derive(Clone, PartialEq, Debug)]
pub struct SavedDraft(pub Draft);

impl std::ops::Deref for SavedDraft {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        &self.0
    }
}

impl SavedDraft {
    /// The word of the mode it was saved in.
    pub fn mode_word(&self) -> &'static str {
        match self.0.mode {
            DraftMode::Registration | DraftMode::Answer => "answer",
            DraftMode::HoldingReply => "holding_reply",
            DraftMode::Forward => "forward",
            DraftMode::Returned => "returned",
            DraftMode::Note => "note",
        }
    }
}

/// The shown question.
#[derive(Debug)]
pub struct DetailView {
    pub question: Question,
    pub status: ThreadStatus,
    /// "Exempelby kommun (Facebook)"
    pub account: String,
    /// "Marie, fre 18 dec 10:55"
    pub byline: String,
    /// How soon it is due; none for what is finished.
    pub due: Option<DueWords>,
    /// What else is waited for: the promised day, the colleague.
    pub promises: Vec<String>,
    /// That the deadline falls on a day that nobody watches.
    pub unwatched: Option<UnwatchedWords>,
    pub entries: Vec<EntryWords>,
    pub why: Option<WhyView>,
    pub events: Vec<EventWords>,
    pub draft: Option<SavedDraft>,
    /// The signature to begin with: the one used last, else one's own, else a shared one.
    pub signature: Option<TemplateId>,
    /// Whom questions were sent to before.
    pub addresses: Vec<String>,
    pub similar: Option<Similar>,
    key: DetailKey,
    me: Option<PersonId>,
    past: Option<PastAnswers>,
}

impl DetailView {
    /// Loads the question; none if it is gone. Of the view before is used again what still holds.
    pub fn load(
        store: &Store,
        desk: &Desk,
        key: &DetailKey,
        previous: Option<DetailView>,
    ) -> Result<Option<DetailView>, StoreError> {
        let previous =
            previous.filter(|before| before.key.question == key.question && before.me == desk.me);
        let mut view = match previous {
            Some(before) => before,
            None => match store.question(key.question)? {
                Some(question) => DetailView::of(store, desk, question)?,
                None => return Ok(None),
            },
        };
        view.similar = match &key.compare {
            None => None,
            Some(text) => {
                let past = match view.past.take().filter(|past| past.belong_to(key.question)) {
                    Some(past) => past,
                    None => PastAnswers::load(store, desk, key.question)?,
                };
                let similar = past.nearest(text, view.question.details.author.as_deref());
                view.past = Some(past);
                similar
            }
        };
        view.key = key.clone();
        Ok(Some(view))
    }

    fn of(store: &Store, desk: &Desk, question: Question) -> Result<DetailView, StoreError> {
        let status = status_of(&question.entries);
        let account = question.details.account;
        let item = desk.item(question.id);
        let draft = store.draft(Some(question.id), desk.me)?.map(SavedDraft);
        let waiting = status.open_cycle().and_then(|cycle| cycle.waiting.as_ref());
        Ok(DetailView {
            account: desk.account_name(account),
            byline: byline(desk, &question),
            due: item.map(|item| {
                due_words::of_item(desk, item, waiting.map(|waiting| waiting.to.as_str()))
            }),
            promises: promises(desk, question.id, waiting),
            unwatched: UnwatchedWords::of(desk, question.id),
            entries: question
                .entries
                .iter()
                .map(|entry| entry_words(desk, &question, entry))
                .collect(),
            why: WhyView::of(desk, &question, &status),
            events: event_words(
                desk,
                &question,
                &store.timeline(question.id)?,
                draft.as_ref(),
            ),
            draft,
            signature: signature_for(store, desk, account)?,
            addresses: store.forward_addresses(12)?,
            similar: None,
            key: DetailKey {
                question: question.id,
                compare: None,
            },
            me: desk.me,
            past: None,
            status,
            question,
        })
    }

    /// The number of the latest entry.
    pub fn latest_entry(&self) -> i64 {
        self.question
            .entries
            .iter()
            .map(|entry| entry.id.0)
            .max()
            .unwrap_or_default()
    }

    /// Entries that others added after the one known.
    pub fn news_since(
        &self,
        known: i64,
        me: Option<PersonId>,
    ) -> impl Iterator<Item = &EntryWords> {
        self.entries
            .iter()
            .filter(move |words| words.id.0 > known && (words.by.is_none() || words.by != me))
    }

    /// Who is waited for.
    pub fn waiting(&self) -> Option<&Waiting> {
        self.status
            .open_cycle()
            .and_then(|cycle| cycle.waiting.as_ref())
    }
}

fn byline(desk: &Desk, question: &Question) -> String {
    let author = question
        .details
        .author
        .clone()
        .unwrap_or_else(|| t!(desk.language, "questions-unknown-author"));
    match question.entries.first() {
        Some(entry) => {
            let at =
                dates::short_date_time(desk.language, desk.civil(entry.details.at), desk.today());
            format!("{author}, {at}")
        }
        None => author,
    }
}

fn promises(desk: &Desk, question: QuestionId, waiting: Option<&Waiting>) -> Vec<String> {
    let language = desk.language;
    let Some(item) = desk.item(question) else {
        return Vec::new();
    };
    let when = |at| dates::relative_day_time(language, desk.civil(at), desk.civil(desk.now));
    let mut promises = Vec::new();
    if let Some(due) = item.return_due {
        promises.push(t!(language, "questions-promised-by", when = when(due)));
    }
    if let (Some(waiting), Some(wanted)) = (waiting, item.wanted_by) {
        let (to, when) = (waiting.to.clone(), when(wanted));
        promises.push(if item.chase {
            t!(language, "questions-asked-late", to = to, when = when)
        } else {
            t!(language, "questions-asked", to = to, when = when)
        });
    }
    promises
}

fn signature_for(
    store: &Store,
    desk: &Desk,
    account: AccountId,
) -> Result<Option<TemplateId>, StoreError> {
    let offered = |template: &&crate::domain::template::Template| {
        template.details.kind == TemplateKind::Signature
            && template.details.language == desk.language
            && template.details.is_offered(desk.me, Some(account))
    };
    let remembered = store.signature_for(desk.me, account)?;
    let own = || {
        desk.templates
            .iter()
            .filter(offered)
            .find(|template| template.details.person.is_some())
    };
    let first = || {
        own()
            .or_else(|| desk.templates.iter().find(offered))
            .map(|template| template.id)
    };
    Ok(remembered.or_else(first))
}
