//! What the user is in the middle of in the list.

use super::list_view::{PersonFilter, Sort};
use super::segments::Fold;
use crate::domain::ids::{AccountId, QuestionId};
use crate::store::Tab;
use std::collections::BTreeSet;

/// How many more hits a search shows at a time.
pub const SEARCH_STEP: usize = 200;

/// Tab, filters, search, what is marked, and where the list stands.
#[derive(Clone, Debug)]
pub struct ListState {
    pub tab: Tab,
    pub account: Option<AccountId>,
    pub person: PersonFilter,
    pub sort: Sort,
    pub words: String,
    /// The group at the foot of the open list.
    pub answered_today: Fold,
    /// How many hits of a search are wanted.
    pub search_limit: usize,
    /// Questions marked for a change of several.
    pub marked: BTreeSet<QuestionId>,
    /// Where a range of marks begins.
    pub anchor: Option<QuestionId>,
    /// The first row in sight, and how the list lay when it was last drawn.
    pub first_row: usize,
    pub offset: f32,
    pub height: f32,
    /// Where the list is to be scrolled when it is drawn next.
    pub scroll_to: Option<f32>,
    /// The row that is to be seen once the list has been loaded.
    pub reveal: Option<QuestionId>,
}

impl Default for ListState {
    fn default() -> ListState {
        ListState {
            tab: Tab::Open,
            account: None,
            person: PersonFilter::Everybody,
            sort: Sort::Deadline,
            words: String::new(),
            answered_today: Fold::Folded,
            search_limit: SEARCH_STEP,
            marked: BTreeSet::new(),
            anchor: None,
            first_row: 0,
            offset: 0.0,
            height: 0.0,
            scroll_to: None,
            reveal: None,
        }
    }
}

impl ListState {
    /// Begins anew at the top, as when the tab or a filter changed.
    pub fn begin_at_top(&mut self) {
        self.first_row = 0;
        self.scroll_to = Some(0.0);
        self.search_limit = SEARCH_STEP;
        self.marked.clear();
        self.anchor = None;
    }

    /// Marks a question or takes its mark away; the next range begins here.
    pub fn toggle(&mut self, question: QuestionId) {
        if !self.marked.remove(&question) {
            self.marked.insert(question);
        }
        self.anchor = Some(question);
    }

    /// Marks everything from the anchor to a row.
    pub fn mark_range(&mut self, ids: &[QuestionId], shown: Option<QuestionId>, to: usize) {
        let anchor = self.anchor.or(shown);
        let from = anchor
            .and_then(|anchor| ids.iter().position(|id| *id == anchor))
            .unwrap_or(to);
        let range = from.min(to)..=from.max(to);
        self.marked.extend(ids.get(range).unwrap_or_default());
        self.anchor = anchor.or_else(|| ids.get(to).copied());
    }

    /// Marks all, or nothing if all are marked.
    pub fn toggle_all(&mut self, ids: &[QuestionId]) {
        if self.marked.len() >= ids.len() {
            self.marked.clear();
        } else {
            self.marked.extend(ids);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids() -> Vec<QuestionId> {
        (1..=5).map(QuestionId).collect()
    }

    #[test]
    fn a_range_is_marked_from_the_shown_question_in_both_directions() {
        let mut list = ListState::default();
        list.mark_range(&ids(), Some(QuestionId(4)), 1);
        assert_eq!(
            list.marked.iter().map(|id| id.0).collect::<Vec<_>>(),
            [2, 3, 4]
        );
        list.mark_range(&ids(), Some(QuestionId(4)), 4);
        assert_eq!(list.marked.len(), 4);
    }

    #[test]
    fn marking_all_twice_marks_nothing() {
        let mut list = ListState::default();
        list.toggle(QuestionId(2));
        list.toggle_all(&ids());
        assert_eq!(list.marked.len(), 5);
        list.toggle_all(&ids());
        assert!(list.marked.is_empty());
    }
}
