//! Lists of questions: the open ones for the queue, the tabs with their filters and counts.

use super::Store;
use super::columns::{Day, Moment};
use super::error::Result;
use super::thread_index::state_from_code;
use crate::domain::deadline::Deadline;
use crate::domain::ids::{AccountId, PersonId, QuestionId};
use crate::domain::queue::OpenQuestion;
use chrono::{DateTime, Utc};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, ToSql, named_params};

/// The tabs of the list of questions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Tab {
    /// Everything that is not finished, what is waited for included.
    #[default]
    Open,
    /// Open ones where a colleague has been asked or a holding reply was sent.
    Waiting,
    /// Answered, moderated, or no answer needed.
    Answered,
    All,
}

/// Whose questions are shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AssignedTo {
    Person(PersonId),
    Nobody,
}

/// Which end comes first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Order {
    /// By when the citizen wrote; in [`Tab::Answered`] by when it was finished.
    #[default]
    Newest,
    Oldest,
}

/// Which questions a list shows, and in what order.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct QuestionFilter {
    pub tab: Tab,
    pub account: Option<AccountId>,
    pub person: Option<AssignedTo>,
    pub order: Order,
}

/// How many questions there are in each tab.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct QuestionCounts {
    pub open: usize,
    pub waiting: usize,
    pub answered: usize,
    pub all: usize,
    /// Finished at or after the asked moment.
    pub answered_since: usize,
}

impl Store {
    /// Every open question, with what the queue needs to know.
    pub fn open_questions(&self) -> Result<Vec<OpenQuestion>> {
        let mut statement = self.conn.prepare_cached(OPEN_SQL)?;
        Ok(statement
            .query_map([], open_question_of)?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// The questions a filter lets through, in its order.
    pub fn question_ids(&self, filter: &QuestionFilter) -> Result<Vec<QuestionId>> {
        let conditions = Conditions::of(filter);
        let mut statement = self.conn.prepare_cached(&conditions.list_sql())?;
        let ids = statement.query_map(conditions.parameters().as_slice(), |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The questions finished at or after a moment, the latest first; at most `most`.
    pub fn finished_since(
        &self,
        filter: &QuestionFilter,
        since: DateTime<Utc>,
        most: u32,
    ) -> Result<Vec<QuestionId>> {
        let conditions = Conditions::of(&QuestionFilter {
            tab: Tab::Answered,
            ..filter.clone()
        });
        let mut statement = self.conn.prepare_cached(&conditions.finished_since_sql())?;
        let since = Moment(since);
        let mut parameters = conditions.parameters();
        parameters.push((":since", &since));
        parameters.push((":most", &most));
        let ids = statement.query_map(parameters.as_slice(), |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// How many questions each tab holds; `since` bounds what counts as answered lately.
    pub fn counts(&self, since: DateTime<Utc>) -> Result<QuestionCounts> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("question_counts.sql"))?;
        let counts = statement.query_row(named_params! {":since": Moment(since)}, |row| {
            let count = |column: usize| row.get::<_, u32>(column).map(|count| count as usize);
            let (open, all) = (count(0)?, count(2)?);
            Ok(QuestionCounts {
                open,
                waiting: count(1)?,
                answered: all.saturating_sub(open),
                all,
                answered_since: count(3)?,
            })
        });
        Ok(counts?)
    }
}

pub(super) const OPEN_SQL: &str = include_str!("open_questions.sql");

/// A filter as SQL over `thread_index AS t`.
pub(super) struct Conditions {
    tab: Tab,
    order: Order,
    account: Option<AccountId>,
    assigned: Option<Option<PersonId>>,
}

impl Conditions {
    pub(super) fn of(filter: &QuestionFilter) -> Conditions {
        let assigned = filter.person.map(|person| match person {
            AssignedTo::Person(person) => Some(person),
            AssignedTo::Nobody => None,
        });
        Conditions {
            tab: filter.tab,
            order: filter.order,
            account: filter.account,
            assigned,
        }
    }

    /// The conditions, each led by `AND`.
    fn and_sql(&self) -> String {
        let tab = match self.tab {
            Tab::Open => " AND t.open = 1",
            Tab::Waiting => {
                " AND t.open = 1 AND t.state IN ('waiting_for_colleague', 'holding_reply_sent')"
            }
            Tab::Answered => " AND t.open = 0",
            Tab::All => "",
        };
        let account = if self.account.is_some() {
            " AND t.account = :account"
        } else {
            ""
        };
        let assigned = if self.assigned.is_some() {
            " AND t.assigned IS :assigned"
        } else {
            ""
        };
        [tab, account, assigned].concat()
    }

    fn parameters(&self) -> Vec<(&'static str, &dyn ToSql)> {
        let mut parameters: Vec<(&'static str, &dyn ToSql)> = Vec::new();
        if let Some(account) = &self.account {
            parameters.push((":account", account));
        }
        if let Some(assigned) = &self.assigned {
            parameters.push((":assigned", assigned));
        }
        parameters
    }

    /// The statement that lists what was finished since `:since`: a few, whoever's they are.
    pub(super) fn finished_since_sql(&self) -> String {
        format!(
            "SELECT t.question FROM thread_index AS t INDEXED BY thread_index_ended
             WHERE t.ended_at >= :since {}
             ORDER BY t.ended_at DESC, t.question DESC LIMIT :most",
            self.and_sql()
        )
    }

    /// The statement that lists the questions, on the index that leaves the fewest rows to look at.
    pub(super) fn list_sql(&self) -> String {
        let index = match (self.tab, self.account, self.assigned) {
            (Tab::Open | Tab::Waiting, _, _) => "thread_index_open_order",
            (_, _, Some(_)) => "thread_index_assigned",
            (_, Some(_), _) => "thread_index_account",
            (Tab::Answered, None, None) => "thread_index_ended",
            (Tab::All, None, None) => "thread_index_all",
        };
        let by = if self.tab == Tab::Answered {
            "t.ended_at"
        } else {
            "t.sorted_at"
        };
        let direction = match self.order {
            Order::Newest => "DESC",
            Order::Oldest => "ASC",
        };
        format!(
            "SELECT t.question FROM thread_index AS t INDEXED BY {index} WHERE true {}
             ORDER BY {by} {direction}, t.question {direction}",
            self.and_sql()
        )
    }
}

fn open_question_of(row: &Row<'_>) -> rusqlite::Result<OpenQuestion> {
    let moment = |column: usize| -> rusqlite::Result<Option<DateTime<Utc>>> {
        Ok(row.get::<_, Option<Moment>>(column)?.map(|moment| moment.0))
    };
    let state = state_from_code(row.get_ref(3)?.as_str()?).ok_or(FromSqlError::InvalidType)?;
    let frozen = Deadline {
        starts: moment(8)?,
        due: moment(9)?,
    };
    let wanted_by = moment(12)?;
    Ok(OpenQuestion {
        id: row.get(0)?,
        account: row.get(1)?,
        assigned: row.get(2)?,
        state,
        response_hours: row.get(4)?,
        history: row.get(5)?,
        received: moment(6)?,
        responded: moment(7)?.map(|at| (at, frozen)),
        return_on: row.get::<_, Option<Day>>(10)?.map(|day| day.0),
        asked: moment(11)?.map(|since| (since, wanted_by)),
    })
}
