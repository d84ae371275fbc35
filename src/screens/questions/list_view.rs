//! The list as it is loaded: which questions, in what order, and the rows in sight.

use super::row::{RowWords, words};
use super::segments::{Fold, Segments};
use crate::domain::ids::{AccountId, PersonId, QuestionId};
use crate::domain::queue::QueueItem;
use crate::domain::thread::QuestionState;
use crate::screens::desk::Desk;
use crate::store::{AssignedTo, Order, QuestionFilter, SearchPage, Store, StoreError, Tab};
use std::collections::HashMap;
use std::sync::Arc;

/// As many answered questions as one day can hold; the tab has the rest.
const MOST_ANSWERED_TODAY: u32 = 200;

/// Rows are loaded in pages of this many, with the two after it.
const PAGE: usize = 40;

/// Whose questions are listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum PersonFilter {
    #[default]
    Everybody,
    /// Those of whoever sits here.
    Mine,
    Nobody,
    Person(PersonId),
}

/// The order of the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Sort {
    /// Next deadline first; where nothing is open, as [`Sort::Newest`].
    #[default]
    Deadline,
    Newest,
    Oldest,
}

/// What decides which questions are listed, and in what order.
#[derive(Clone, PartialEq, Debug)]
pub struct ListKey {
    pub tab: Tab,
    pub account: Option<AccountId>,
    pub person: PersonFilter,
    pub sort: Sort,
    pub words: String,
    pub search_limit: usize,
    pub answered_today: Fold,
}

/// Why a list holds what it holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Tab,
    /// Hits of a search; there may be more.
    Search {
        more: bool,
    },
    /// No word has three letters.
    TooShort,
}

/// The list.
#[derive(Debug)]
pub struct ListView {
    pub ids: Arc<Vec<QuestionId>>,
    pub segments: Arc<Segments>,
    pub kind: Kind,
    /// The place of the shown question.
    pub shown_at: Option<usize>,
    rows: HashMap<QuestionId, Arc<RowWords>>,
    key: ListKey,
}

impl ListView {
    /// Loads the list; of the view before is used again what still holds.
    pub fn load(
        store: &Store,
        desk: &Desk,
        key: &ListKey,
        page: usize,
        shown: Option<QuestionId>,
        previous: Option<ListView>,
    ) -> Result<ListView, StoreError> {
        let (before, mut known) = match previous {
            Some(before) if before.key == *key => {
                let known = before.rows;
                (Some((before.ids, before.segments, before.kind)), known)
            }
            Some(before) => (None, before.rows),
            None => (None, HashMap::new()),
        };
        let (ids, segments, kind) = match before {
            Some(before) => before,
            None => {
                let (ids, segments, kind) = listed(store, desk, key)?;
                (Arc::new(ids), Arc::new(segments), kind)
            }
        };
        let start = (page * PAGE).min(ids.len());
        let wanted = &ids[start..(start + 3 * PAGE).min(ids.len())];
        let missing: Vec<QuestionId> = wanted
            .iter()
            .filter(|id| !known.contains_key(id))
            .copied()
            .collect();
        let mut rows: HashMap<QuestionId, Arc<RowWords>> = wanted
            .iter()
            .filter_map(|id| Some((*id, known.remove(id)?)))
            .collect();
        rows.extend(
            store
                .question_rows(&missing)?
                .iter()
                .map(|row| (row.id, Arc::new(words(desk, row)))),
        );
        let shown_at = shown.and_then(|shown| ids.iter().position(|id| *id == shown));
        Ok(ListView {
            ids,
            segments,
            kind,
            shown_at,
            rows,
            key: key.clone(),
        })
    }

    /// What "all" means when rows are marked: what was answered today only stands below the list.
    pub fn all(&self) -> &[QuestionId] {
        let end = self.segments.rows_before_answered();
        &self.ids[..end.unwrap_or(self.ids.len()).min(self.ids.len())]
    }

    /// The words of a question's row, if it is near what is in sight.
    pub fn row(&self, id: QuestionId) -> Option<&RowWords> {
        self.rows.get(&id).map(Arc::as_ref)
    }

    /// The page that a row lies on.
    pub fn page_of(row: usize) -> usize {
        row / PAGE
    }
}

fn listed(
    store: &Store,
    desk: &Desk,
    key: &ListKey,
) -> Result<(Vec<QuestionId>, Segments, Kind), StoreError> {
    let filter = filter_of(desk, key);
    if !key.words.trim().is_empty() {
        return Ok(
            match store.search(&key.words, &filter, key.search_limit, 0)? {
                SearchPage::Found { ids, more } => {
                    let segments = Segments::plain(ids.len());
                    (ids, segments, Kind::Search { more })
                }
                SearchPage::TooShort => (Vec::new(), Segments::plain(0), Kind::TooShort),
            },
        );
    }
    if key.sort == Sort::Deadline && matches!(key.tab, Tab::Open | Tab::Waiting) {
        let items = desk
            .queue
            .iter()
            .filter(|item| lets_through(desk, key, item));
        let (mut ids, mut segments) = Segments::grouped(desk, items);
        if key.tab == Tab::Open && !ids.is_empty() {
            let midnight = desk.moment(desk.today().and_time(chrono::NaiveTime::MIN));
            let answered = store.finished_since(&filter, midnight, MOST_ANSWERED_TODAY)?;
            if !answered.is_empty() {
                segments.push_answered_today(&mut ids, &answered, key.answered_today);
            }
        }
        return Ok((ids, segments, Kind::Tab));
    }
    let ids = store.question_ids(&filter)?;
    let segments = Segments::plain(ids.len());
    Ok((ids, segments, Kind::Tab))
}

fn filter_of(desk: &Desk, key: &ListKey) -> QuestionFilter {
    let person = match key.person {
        PersonFilter::Everybody => None,
        PersonFilter::Mine => Some(desk.me.map_or(AssignedTo::Nobody, AssignedTo::Person)),
        PersonFilter::Nobody => Some(AssignedTo::Nobody),
        PersonFilter::Person(person) => Some(AssignedTo::Person(person)),
    };
    let order = if key.sort == Sort::Oldest {
        Order::Oldest
    } else {
        Order::Newest
    };
    QuestionFilter {
        tab: key.tab,
        account: key.account,
        person,
        order,
    }
}

fn lets_through(desk: &Desk, key: &ListKey, item: &QueueItem) -> bool {
    let question = &item.question;
    let person = match key.person {
        PersonFilter::Everybody => true,
        PersonFilter::Mine => question.assigned == desk.me,
        PersonFilter::Nobody => question.assigned.is_none(),
        PersonFilter::Person(person) => question.assigned == Some(person),
    };
    let waits = matches!(
        question.state,
        QuestionState::WaitingForColleague | QuestionState::HoldingReplySent
    );
    person
        && key
            .account
            .is_none_or(|account| account == question.account)
        && (key.tab == Tab::Open || waits)
}
